import type { Plugin } from 'vite';

/**
 * Takes the places out of React that would write HTML, so that nothing shipped can: no component here uses them,
 * a review is hostile text, and store reviewers look for them. Fails the build when React's code has changed, so
 * that an update cannot bring them back unnoticed.
 */
export function withoutHtmlWrites(): Plugin {
  return {
    name: 'without-html-writes',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/react-dom-client\.production\.js/u.test(id)) return undefined;
      return rewrites.reduce((text, [from, to]) => replaceAll(text, from, to), code);
    },
  };
}

const rewrites: readonly (readonly [string, string])[] = [
  ['(domElement.innerHTML = key)', '(domElement.textContent = key)'],
  [
    'nextResource.innerHTML = "<script>\\x3c/script>"',
    'nextResource.append(ownerDocument.createElement("script"))',
  ],
];

function replaceAll(code: string, from: string, to: string): string {
  if (!code.includes(from)) throw new Error(`React no longer contains: ${from}`);
  return code.replaceAll(from, to);
}
