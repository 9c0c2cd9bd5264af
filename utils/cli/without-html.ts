import type { Plugin } from 'vite';

/**
 * Takes the places out of React and DOMPurify that would write HTML, so that nothing shipped can: no component here uses them,
 * a review is hostile text, and store reviewers look for them. Fails the build when React's code has changed, so
 * that an update cannot bring them back unnoticed.
 */
export function withoutHtmlWrites(): Plugin {
  return {
    name: 'without-html-writes',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const entry = rewrites.find(({ file }) => file.test(id));
      return entry?.changes.reduce((text, [from, to]) => replaceAll(text, from, to), code);
    },
  };
}

const react: readonly (readonly [string, string])[] = [
  ['(domElement.innerHTML = key)', '(domElement.textContent = key)'],
  [
    'nextResource.innerHTML = "<script>\\x3c/script>"',
    'nextResource.append(ownerDocument.createElement("script"))',
  ],
];

/** Its way for browsers without a parser; every browser we run in has one. */
const purify: readonly (readonly [string, string])[] = [
  [
    'doc.documentElement.innerHTML = IS_EMPTY_INPUT ? emptyHTML : dirtyPayload',
    "doc.documentElement.textContent = ''",
  ],
];

const rewrites = [
  { file: /react-dom-client\.production\.js/u, changes: react },
  { file: /dompurify\/dist\/purify\.es\.mjs/u, changes: purify },
] as const;

function replaceAll(code: string, from: string, to: string): string {
  if (!code.includes(from)) throw new Error(`a library no longer contains: ${from}`);
  return code.replaceAll(from, to);
}
