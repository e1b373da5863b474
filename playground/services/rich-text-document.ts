import type { ICellData, IDocumentData, ITextStyle, Nullable } from '@univerjs/core';
import { bareValue } from '../workbook/cell-values';
import type { Execution } from './execution';
import { RichTextHandle, type TextLook, type TextRun } from './handles';

/** Univer's number for a run that is a link. */
const LINK = 0;

/** Univer's document for a rich text, which its page draws with links and styles. */
export function documentOf({ text, runs }: RichTextHandle): IDocumentData {
  const dataStream = `${text.replace(/\n/g, '\r')}\r\n`;
  const document = {
    id: 'd',
    body: {
      dataStream,
      paragraphs: [...dataStream.matchAll(/\r/g)].map(({ index }) => ({ startIndex: index })),
      textRuns: runs.map(({ start, end, look }) => ({ st: start, ed: end, ts: styleOf(look) })),
      customRanges: runs
        .filter(({ url }) => url !== null)
        .map(({ start, end, url }, index) => ({
          rangeId: `link-${index}`,
          rangeType: LINK,
          startIndex: start,
          endIndex: end - 1,
          properties: { url },
        })),
    },
    documentStyle: {},
  };
  return document as unknown as IDocumentData;
}

/** The rich text of a cell; a number has none and gives an empty one, as in Sheets. */
export function richTextOf(execution: Execution, cell: Nullable<ICellData>): RichTextHandle {
  const value = bareValue(cell);
  if (typeof value !== 'string') return new RichTextHandle(execution, '', []);
  return new RichTextHandle(execution, value, runsOf(cell?.p));
}

function runsOf(document: Nullable<IDocumentData>): TextRun[] {
  const body = document?.body;
  if (!body) return [];
  const links = (body.customRanges ?? []).filter(({ rangeType }) => rangeType === LINK);
  const linked = links.map(({ startIndex, endIndex, properties }) => ({
    start: startIndex,
    end: endIndex + 1,
    url: String((properties as { url?: unknown } | undefined)?.url ?? ''),
    look: lookAt(body.textRuns, startIndex),
  }));
  const styled = (body.textRuns ?? [])
    .filter(({ st }) => !linked.some(({ start, end }) => st >= start && st < end))
    .map(({ st, ed, ts }) => ({ start: st, end: ed, url: null, look: lookOf(ts) }));
  return [...linked, ...styled].sort((one, other) => one.start - other.start);
}

function lookAt(
  runs: readonly { st: number; ed: number; ts?: ITextStyle }[] | undefined,
  index: number,
): TextLook {
  return lookOf(runs?.find(({ st, ed }) => index >= st && index < ed)?.ts);
}

function lookOf(style: ITextStyle | undefined): TextLook {
  return {
    ...(style?.bl ? { bold: true } : {}),
    ...(style?.it ? { italic: true } : {}),
    ...(style?.ul?.s ? { underline: true } : {}),
    ...(style?.st?.s ? { strikethrough: true } : {}),
    ...(style?.fs ? { size: style.fs } : {}),
    ...(style?.ff ? { family: style.ff } : {}),
    ...(style?.cl?.rgb ? { color: style.cl.rgb } : {}),
  };
}

function styleOf(look: TextLook): ITextStyle {
  return {
    ...(look.bold ? { bl: 1 } : {}),
    ...(look.italic ? { it: 1 } : {}),
    ...(look.underline ? { ul: { s: 1 } } : {}),
    ...(look.strikethrough ? { st: { s: 1 } } : {}),
    ...(look.size ? { fs: look.size } : {}),
    ...(look.family ? { ff: look.family } : {}),
    ...(look.color ? { cl: { rgb: look.color } } : {}),
  } as ITextStyle;
}
