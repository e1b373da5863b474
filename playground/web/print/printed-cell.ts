import { linksOf } from '../../services/range/rich-text-document';
import type { ICellData, IStyleData, Nullable } from '../../univer/types';
import { bareValue } from '../../workbook/cells/cell-values';
import type { StyleFacts } from '../../workbook/cells/style-facts';
import { fontLook, type Look, lookOf, type TextSide, textSide, wrapping } from './cell-look';

/** A part of a cell's text with a look of its own. */
export interface TextPiece {
  readonly text: string;
  readonly look: Look;
  readonly isLink: boolean;
}

/** What is printed of a cell, without its place. */
export interface PrintedText {
  readonly pieces: readonly TextPiece[];
  readonly look: Look;
  readonly side: TextSide;
  /** A number stays within its cell, however long it is. */
  readonly isNumber: boolean;
  /** How a text that is longer than its cell is wide is shown. */
  readonly wrapping: ReturnType<typeof wrapping>;
}

/**
 * What is printed of a cell.
 * @param text the text that the grid shows
 */
export function printedText(
  cell: Nullable<ICellData>,
  text: string,
  styles: StyleFacts,
): PrintedText {
  const style = styles.of(cell);
  const value = bareValue(cell);
  return {
    pieces: text === '' ? [] : piecesOf(cell, text),
    look: lookOf(style),
    side: textSide(style, value),
    isNumber: typeof value === 'number',
    wrapping: wrapping(style),
  };
}

/** Cuts a text where a run of another look or a link begins or ends. */
function piecesOf(cell: Nullable<ICellData>, text: string): TextPiece[] {
  const runs = cell?.p?.body?.textRuns ?? [];
  const links = linksOf(cell?.p);
  const cuts = new Set([0, text.length]);
  for (const { st, ed } of runs) cuts.add(st).add(ed);
  for (const { start, end } of links) cuts.add(start).add(end);
  const places = [...cuts].filter((cut) => cut <= text.length).sort((one, two) => one - two);
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? 0;
    const run = runs.find(({ st, ed }) => st <= start && start < ed);
    return {
      text: text.slice(start, end),
      look: fontLook((run?.ts ?? {}) as IStyleData),
      isLink: links.some((each) => each.start <= start && start < each.end),
    };
  });
}
