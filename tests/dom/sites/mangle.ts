/** What a redesign does to a page, done to a fixture: each takes a document and changes it in place. */
export type Mangle = (document: Document) => void;

/** Every class gets another name, the same one everywhere: what happens every few months. */
export const renamedClasses: Mangle = (document) => {
  const names = new Map<string, string>();
  for (const element of document.querySelectorAll('[class]')) {
    const renamed = [...element.classList].map((name) => {
      if (!names.has(name)) names.set(name, `x${(names.size * 7919 + 104729).toString(36)}`);
      return names.get(name);
    });
    element.setAttribute('class', renamed.join(' '));
  }
};

/** Every class attribute becomes a string of its own: nothing can be told from classes at all. */
export const randomClasses: Mangle = (document) => {
  for (const [index, element] of [...document.querySelectorAll('[class]')].entries())
    element.setAttribute('class', `r${((index + 1) * 2654435761).toString(36)}`);
};

export const noJsnames: Mangle = (document) => {
  for (const element of document.querySelectorAll('[jsname]')) element.removeAttribute('jsname');
};

export const noJsactions: Mangle = (document) => {
  for (const element of document.querySelectorAll('[jsaction]')) element.removeAttribute('jsaction');
};

/** Every label, name of a control and head of an answer in a language nobody listed. */
export const foreignLabels: Mangle = (document) => {
  for (const element of document.querySelectorAll('button, [role="button"]')) {
    if (element.hasAttribute('aria-label')) element.setAttribute('aria-label', 'Xyzzy');
    for (const node of element.querySelectorAll('span'))
      if (!node.children.length) node.textContent = 'Xyzzy';
  }
};

/** Every card one level deeper. */
export const deeper =
  (cards: string): Mangle =>
  (document) => {
    for (const card of document.querySelectorAll(cards)) {
      const shell = document.createElement('div');
      card.replaceWith(shell);
      shell.append(card);
    }
  };
