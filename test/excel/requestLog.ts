/** One line for a request: what it asked for, in order of first appearance, and how often. */
export function logLine(request: number, bytes: number, statements: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const statement of statements) counts.set(statement, (counts.get(statement) ?? 0) + 1);
  const parts = [...counts].map(([statement, count]) =>
    count === 1 ? statement : `${statement} ×${count}`,
  );
  return `#${request} (${bytes} bytes): ${parts.join('; ')}`;
}
