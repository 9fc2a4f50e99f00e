/** Result and note as the helper column Văn bản gọn holds them; see formulas/taskRow. */
export function plainText(written: string): string {
  const text = written
    .replace(/[\n,;:)(]/g, ' ')
    .replaceAll('.', '')
    .replace(/ +/g, ' ')
    .replace(/^ | $/g, '')
    .replace(/[1-8]/g, '9');
  const joined = [' -', '- ', ' /', '/ '].reduce(
    (result, sign) => result.replaceAll(sign, sign.trim()),
    text,
  );
  const undated = joined.replaceAll('năm 9099 ', 'năm ').replaceAll('năm 9090 ', 'năm ');
  return [1, 2, 3, 4].reduce((result) => result.replaceAll('90', '9'), undated);
}
