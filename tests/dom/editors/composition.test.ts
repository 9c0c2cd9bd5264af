import { describe, expect, it } from 'vitest';
import { isImeKey, watchComposition } from '../../../utils/editors/composition.ts';

const enter = { key: 'Enter', bubbles: true, cancelable: true } as const;

describe('a composition', () => {
  it('lasts from its first sign to its end', () => {
    const { field, composing, tell } = begun();
    expect(composing()).toBe(true);
    tell(new CompositionEvent('compositionupdate', { bubbles: true }));
    expect(composing()).toBe(true);
    tell(new CompositionEvent('compositionend', { bubbles: true }));
    expect(composing()).toBe(false);
    expect(field.value).toBe('');
  });

  it.each([
    ['the box loses the focus', () => new FocusEvent('focusout', { bubbles: true })],
    [
      'a plain input comes, as when the page set the value',
      () => new InputEvent('input', { bubbles: true, inputType: 'insertText' }),
    ],
    ['a key comes that the input method leaves alone', () => new KeyboardEvent('keydown', enter)],
  ])('without an end is over when %s', (_case, sign) => {
    const { composing, tell } = begun();
    tell(sign());
    expect(composing()).toBe(false);
  });

  it.each([
    ['input while composing', () => new InputEvent('input', { bubbles: true, isComposing: true })],
    ['a key of the input method', () => new KeyboardEvent('keydown', { ...enter, isComposing: true })],
    ['a key marked 229', () => new KeyboardEvent('keydown', { ...enter, keyCode: 229 })],
  ])('goes on with %s', (_case, sign) => {
    const { composing, tell } = begun();
    tell(sign());
    expect(composing()).toBe(true);
  });

  it('is over for nobody who has stopped to listen', () => {
    const { composing, tell, stop } = begun();
    stop();
    tell(new CompositionEvent('compositionend', { bubbles: true }));
    expect(composing()).toBe(true);
  });
});

it.each([
  ['Enter while composing', { ...enter, isComposing: true }, true],
  ['Enter 229 after the end of a composition', { ...enter, keyCode: 229 }, true],
  ['the first key, before the composition has begun', { key: 'ㄋ', keyCode: 229 }, true],
  ['a key that says it is being processed', { key: 'Process' }, true],
  ['Enter by itself', { ...enter, keyCode: 13 }, false],
])('%s belongs to the input method: %#', (_case, init, belongs) => {
  expect(isImeKey(new KeyboardEvent('keydown', init))).toBe(belongs);
});

function begun() {
  const life = new AbortController();
  const field = document.createElement('textarea');
  document.body.replaceChildren(field);
  const composing = watchComposition(window, life.signal);
  const tell = (event: Event) => field.dispatchEvent(event);
  tell(new CompositionEvent('compositionstart', { bubbles: true }));
  return { field, composing, tell, stop: () => life.abort() };
}
