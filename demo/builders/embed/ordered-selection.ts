/** Selecting and reordering items of a list. */

/**
 * All items, with the selected ones in their own order in the places of the selected: no row jumps away when
 * it is checked.
 */
export function displayOrder(all: readonly string[], selected: readonly string[]): string[] {
  const next = selected.values();
  return all.map((item) => (selected.includes(item) ? next.next().value! : item));
}

/** Adds an item to the selection at its place in the list, or removes it. */
export function toggle(
  all: readonly string[],
  selected: readonly string[],
  item: string,
  isSelected: boolean,
): string[] {
  if (!isSelected) return selected.filter((other) => other !== item);
  const index = all.slice(0, all.indexOf(item)).filter((other) => selected.includes(other)).length;
  return [...selected.slice(0, index), item, ...selected.slice(index)];
}

/** Moves the item at `index` by `offset` places. */
export function move<Item>(items: readonly Item[], index: number, offset: number): Item[] {
  const moved = [...items];
  moved.splice(index + offset, 0, ...moved.splice(index, 1));
  return moved;
}
