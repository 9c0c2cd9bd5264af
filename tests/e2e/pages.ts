import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { bombedMapsPage, mapsPage, mapsWords } from '../fixtures/pages/maps-reviews.ts';
import type { Answer } from './proxy.ts';

const folder = resolve(import.meta.dirname, '../fixtures/pages');

/** The hosts that are answered here in the real ones' stead. */
export const hosts = [
  'www.google.com',
  'www.google.com.tw',
  'business.google.com',
  'www.facebook.com',
  'business.facebook.com',
  'www.instagram.com',
] as const;

/** Which fixture stands for which address: first match wins. */
const routes: readonly (readonly [host: RegExp, path: RegExp, file: string])[] = [
  [/^www\.google\.com(?:\.tw)?$/u, /^\/search$/u, 'google-search-shell.html'],
  [/^www\.google\.com(?:\.tw)?$/u, /^\/local\/business\/\d+\/customers\/reviews$/u, 'google-merchant.html'],
  [/^business\.google\.com$/u, /^\/reviews$/u, 'google-manager-list.html'],
  [
    /^(?:www\.google\.com(?:\.tw)?|business\.google\.com)$/u,
    /^\/local\/business\/\d+\/customers\/reviews\/reply$/u,
    'google-one-review.html',
  ],
  [/^www\.facebook\.com$/u, /^\/xingan\.example\/reviews$/u, 'facebook-page.html'],
  [/^www\.instagram\.com$/u, /^\/p\/\w+\/$/u, 'instagram-post.html'],
  [/^business\.facebook\.com$/u, /^\/latest\/inbox\/all$/u, 'meta-inbox.html'],
  [/^www\.facebook\.com$/u, /^\/__editors\/\w+$/u, 'editors.html'],
];

const scripts = ['google-actions', 'facebook-composer'] as const;

/**
 * Bundles the pages' own scripts (Google's jsaction, Lexical) once, then answers addresses from memory. `more` names
 * scripts that few cases need and that take long to bundle.
 */
export async function fixturePages(more: readonly string[] = []): Promise<Answer> {
  const bundles = new Map<string, string>();
  for (const script of [...scripts, ...more])
    bundles.set(`/__fixture/${script}.js`, await bundle(join(folder, `${script}.ts`)));
  return (url) => {
    const script = bundles.get(url.pathname);
    if (script !== undefined) return { type: 'text/javascript; charset=utf-8', body: script };
    if (url.host === 'www.google.com' && url.pathname === '/maps/place/bombed')
      return { type: 'text/html; charset=utf-8', body: bombedMapsPage() };
    if (url.host === 'www.google.com' && url.pathname.startsWith('/maps/place/'))
      return { type: 'text/html; charset=utf-8', body: mapsPage(mapsWords['zh-TW']) };
    const file = routes.find(([host, path]) => host.test(url.host) && path.test(url.pathname))?.[2];
    if (file === undefined) return undefined;
    return { type: 'text/html; charset=utf-8', body: readFileSync(join(folder, file), 'utf8') };
  };
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', ngDevMode: 'false' },
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'fixture', fileName: 'fixture' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} gave no bundle`);
  return chunk.code;
}
