/** Where a finding stands, as Giải trình says it and as it is read again. */
export function explanationPlace(sheet: string, cell: string): string {
  return sheet.includes('!') ? `'${sheet.replaceAll("'", "''")}'!${cell}` : `${sheet}, ô ${cell}`;
}
