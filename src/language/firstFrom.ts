/** The index of the first item that is so, in a list where all behind it are so too; else its length. */
export function firstFrom<Item>(items: readonly Item[], isSo: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item === undefined || isSo(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
