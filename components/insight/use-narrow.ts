import { useSyncExternalStore } from 'react';

/** Narrower than this there is room for half as many letters. */
const query = '(max-width: 560px)';

/** Whether the window is as narrow as a phone's, now and after each change. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}
