import { useEffect, useState } from 'react';

/** The time now, ms since 1970, read again every `every` ms and whenever the page comes back into view. */
export function useNow(every: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const life = new AbortController();
    const read = () => setNow(Date.now());
    const timer = setInterval(read, every);
    document.addEventListener('visibilitychange', read, { signal: life.signal });
    return () => {
      clearInterval(timer);
      life.abort();
    };
  }, [every]);
  return now;
}
