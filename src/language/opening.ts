const MOST_LETTERS = 60;

/** How a sentence begins, for where there is no room for more: its first sentence, or some whole words of it. */
export function opening(text: string): string {
  const [first = text] = /^.+?[.?!](?=\s|$)/su.exec(text) ?? [];
  if (first.length <= MOST_LETTERS) return first.replace(/\.$/, '');
  const cut = first.slice(0, MOST_LETTERS).replace(/[\s,;:]+\S*$/, '');
  return `${cut}…`;
}
