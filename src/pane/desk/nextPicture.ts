/** A hidden page draws nothing. */
const LONGEST_WAIT = 100;

/** Done once the page has drawn what it has to say: long work comes after that. */
export function nextPicture(): Promise<void> {
  return new Promise((resolve) => {
    window.setTimeout(resolve, LONGEST_WAIT);
    window.requestAnimationFrame(() => window.setTimeout(resolve));
  });
}
