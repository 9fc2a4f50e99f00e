const QUIET_MILLISECONDS = 150;

/** No longer than a frame, so that the page stays alive in between. */
const WORK_MILLISECONDS = 12;

/** Lets work go on once nobody typed for a moment, and lets the page do its own in between. */
export function quietKeyboard(): () => Promise<void> {
  let typed = -Infinity;
  let begun = -Infinity;
  window.addEventListener('keydown', () => (typed = performance.now()), true);
  const nextTurn = (milliseconds: number) =>
    new Promise<void>((resolve) => window.setTimeout(resolve, milliseconds));
  return async () => {
    for (;;) {
      const now = performance.now();
      const wait = typed + QUIET_MILLISECONDS - now;
      if (wait <= 0 && now - begun < WORK_MILLISECONDS) return;
      await nextTurn(Math.max(0, wait));
      begun = performance.now();
      if (typed + QUIET_MILLISECONDS <= begun) return;
    }
  };
}
