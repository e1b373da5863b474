/** Something in a row of a tab. */
interface Placed {
  readonly tab: string;
  readonly row: number;
}

/** A sorted copy: as people go through the tabs, in the given order, from top to bottom. */
export function inOrderOfRows<P extends Placed>(
  placed: readonly P[],
  tabs: ReadonlyArray<{ readonly tab: string }>,
): P[] {
  const order = new Map(tabs.map(({ tab }, index) => [tab, index]));
  const placeOf = ({ tab }: P): number => order.get(tab) ?? 0;
  return [...placed].sort((a, b) => placeOf(a) - placeOf(b) || a.row - b.row);
}
