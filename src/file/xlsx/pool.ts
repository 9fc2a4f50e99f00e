/** Gives equal texts the same number, counted from zero in the order of their coming. */
export interface Pool {
  readonly items: readonly string[];
  indexOf(item: string): number;
}

export function pool(first: readonly string[] = []): Pool {
  const items = [...first];
  const indexes = new Map(items.map((item, index) => [item, index]));
  return {
    items,
    indexOf(item) {
      const known = indexes.get(item);
      if (known !== undefined) return known;
      indexes.set(item, items.length);
      return items.push(item) - 1;
    },
  };
}
