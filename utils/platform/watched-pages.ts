/** Pages into which the guard and the reader are loaded, as match patterns; other Google pages are none of ours. */
export const watchedPages = [
  'https://www.google.com/maps/*',
  'https://www.google.com/local/business/*',
  'https://www.google.com.tw/maps/*',
  'https://www.google.com.tw/local/business/*',
  'https://business.google.com/*',
  'https://www.facebook.com/*',
  'https://business.facebook.com/latest/*',
];
