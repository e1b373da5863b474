import type { IStyleData } from '../../univer/types';
import { PIXELS_PER_POINT } from '../../workbook/cells/row-fit';
import { HORIZONTAL, nameOfCode, VERTICAL, WRAPPING } from '../../workbook/cells/style-codes';

/** CSS properties; lengths are in the print's own pixel, which shrinks with the sheet. */
export type Look = Readonly<Record<string, string>>;

export type TextSide = keyof typeof HORIZONTAL;

/** Univer's numbers of lines that are not thin: the CSS style, and the width in pixels. */
const LINES: Readonly<Record<number, readonly [style: string, width: number]>> = {
  2: ['solid', 1],
  3: ['dotted', 1],
  4: ['dashed', 1],
  7: ['double', 3],
  8: ['solid', 2],
  9: ['dashed', 2],
  13: ['solid', 3],
};
const EDGES = { t: 'top', r: 'right', b: 'bottom', l: 'left' } as const;

/** A length of the sheet as CSS, in pixels of the sheet. */
export const sheetPixels = (pixels: number): string => `calc(${pixels} * var(--pixel))`;

/** The look of a cell: its font, ground, borders and vertical alignment. */
export function lookOf(style: IStyleData): Look {
  const height = nameOfCode(VERTICAL, style.vt);
  return {
    ...fontLook(style),
    ...(style.bg?.rgb ? { background: style.bg.rgb } : {}),
    ...(height === null ? {} : { 'vertical-align': height }),
    ...borders(style),
  };
}

/** The look of a text; what the style does not say is not set. */
export function fontLook({ ff, fs, bl, it, ul, st, cl }: IStyleData): Look {
  const lines = [ul?.s ? 'underline' : '', st?.s ? 'line-through' : ''].filter(Boolean);
  return {
    ...(ff ? { 'font-family': ff } : {}),
    ...(fs ? { 'font-size': sheetPixels(fs * PIXELS_PER_POINT) } : {}),
    ...(bl === undefined ? {} : { 'font-weight': bl ? 'bold' : 'normal' }),
    ...(it ? { 'font-style': 'italic' } : {}),
    ...(lines.length > 0 ? { 'text-decoration': lines.join(' ') } : {}),
    ...(cl?.rgb ? { color: cl.rgb } : {}),
  };
}

/** On which side a text stands: where nothing is said, numbers right and texts left. */
export function textSide({ ht }: IStyleData, value: string | number | boolean): TextSide {
  const side = nameOfCode(HORIZONTAL, ht);
  if (side !== null) return side;
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' ? 'center' : 'left';
}

/** How a text that is longer than its cell is wide is shown. */
export function wrapping({ tb }: IStyleData): keyof typeof WRAPPING {
  return nameOfCode(WRAPPING, tb) ?? 'overflow';
}

/** Whether a cell without a text shows all the same, by its ground or its borders. */
export function showsWithoutText(style: IStyleData): boolean {
  const ground = style.bg?.rgb?.toLowerCase();
  return (ground !== undefined && ground !== '#ffffff') || Object.keys(borders(style)).length > 0;
}

function borders({ bd }: IStyleData): Look {
  const look: Record<string, string> = {};
  for (const [edge, name] of Object.entries(EDGES)) {
    const line = bd?.[edge as keyof typeof EDGES];
    if (!line?.s) continue;
    const [style, width] = LINES[line.s] ?? ['solid', 1];
    look[`border-${name}`] = `${sheetPixels(width)} ${style} ${line.cl?.rgb ?? '#000'}`;
  }
  return look;
}
