/** The whole number behind the highest of the rows: 9 where the last of them is "8." or "8.2". */
export function nextNumber(rows: readonly { readonly number: string }[]): number {
  const numbers = rows.map(({ number }) => Number.parseInt(number, 10));
  return 1 + numbers.reduce((highest, number) => (number > highest ? number : highest), 0);
}
