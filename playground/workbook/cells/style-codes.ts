/** Univer's numbers for where a text stands in its cell, by the names of Sheets and CSS. */
export const HORIZONTAL = { left: 1, center: 2, right: 3 } as const;
export const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const;

/** Univer's numbers for how a text is shown that is longer than its cell is wide. */
export const WRAPPING = { overflow: 1, clip: 2, wrap: 3 } as const;

/** The name of one of Univer's numbers; null where it has none. */
export function nameOfCode<Name extends string>(
  codes: Readonly<Record<Name, number>>,
  wanted: unknown,
): Name | null {
  const names = Object.keys(codes) as Name[];
  return names.find((name) => codes[name] === wanted) ?? null;
}
