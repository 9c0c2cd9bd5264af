/** Settles after so many ms of the window's own clock. */
export function after(window: Window, ms: number): Promise<undefined> {
  return new Promise((resolve) => {
    window.setTimeout(() => resolve(undefined), ms);
  });
}
