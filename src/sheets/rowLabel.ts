/** Labels of rows as they are typed: "3.", "a)", "3.1", "3a". */

const LETTERED = /^(\s*\(?)(\d*)(\.?)(\p{L})(\s?[.)]*\s*)$/u;
const DECIMAL = /^(\s*)(\d+(?:\.\d+)*)\.(\d+)(\s?[.)]*\s*)$/u;

const PLAIN = Array.from('abcdefghijklmnopqrstuvwxyz');
/** Of decrees: đ has its place, and letters that Vietnamese lacks have none. */
const VIETNAMESE = Array.from('abcdđeghiklmnopqrstuvxy');

/** The label of a task: its number runs on, what stands around it stays. */
export function taskLabel(typed: string, number: number): string {
  return /^\D*\d+\D*$/.test(typed) ? typed.replace(/\d+/, String(number)) : String(number);
}

/** The labels of the parts of a task, letters as letters; null for what carries neither. */
export function partLabels(
  typed: readonly string[],
  parent: string,
): readonly { readonly label: string; readonly number: string }[] {
  const letters = typed.some((label) => LETTERED.exec(label)?.[4]?.toLowerCase() === 'đ')
    ? VIETNAMESE
    : PLAIN;
  return typed.map((label, index) => {
    const lettered = LETTERED.exec(label);
    if (lettered !== null) {
      const [, before = '', whole = '', point = '', letter = '', after = ''] = lettered;
      const next = letters[index] ?? letter;
      const isCapital = letter !== letter.toLowerCase();
      const shown = isCapital ? next.toUpperCase() : next;
      const own = whole === '' ? '' : parent;
      return { label: `${before}${own}${point}${shown}${after}`, number: `${parent}.${next}` };
    }
    const decimal = DECIMAL.exec(label);
    if (decimal === null) return { label, number: '' };
    const [, before = '', , , after = ''] = decimal;
    const number = `${parent}.${index + 1}`;
    return { label: `${before}${number}${after}`, number };
  });
}
