import DOMPurify from 'dompurify';

/**
 * Markup of a foreign page, made harmless: no script, no style, no form, nothing that loads by itself. Addresses of
 * pictures stay readable in `data-src`. Only ever called in the extension's own pages.
 */
export function sanitise(html: string): string {
  const purify = DOMPurify(window);
  purify.addHook('afterSanitizeAttributes', (element) => {
    const source = element.getAttribute('src');
    if (source !== null) {
      element.setAttribute('data-src', source);
      element.removeAttribute('src');
    }
    if (element.hasAttribute('href')) element.setAttribute('rel', 'noreferrer noopener');
  });
  return purify.sanitize(html, {
    USE_PROFILES: { html: true },
    FORBID_TAGS: [
      'style',
      'form',
      'input',
      'button',
      'textarea',
      'select',
      'video',
      'audio',
      'source',
      'picture',
    ],
    FORBID_ATTR: ['style', 'srcset', 'action', 'ping', 'poster', 'background'],
  });
}
