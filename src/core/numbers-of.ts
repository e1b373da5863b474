/** The values as a plain list; many times quicker than `Array.from`, which asks an iterator. */
export function numbersOf(values: Float64Array): number[] {
  const list: number[] = [];
  for (let index = 0; index < values.length; index++) list.push(values[index] as number);
  return list;
}
