import type { ICellData, IDocumentData, Nullable } from '../../univer/types';
import { bareValue } from '../../workbook/cells/cell-values';
import type { Execution } from '../execution';
import { RichTextHandle, type TextLink } from '../handles';

/** Univer's number for a run that is a link. */
const LINK = 0;

/** A rich text as a Univer document in the cell's size, whose links Univer's page draws. */
export function documentOf({ text, links }: RichTextHandle, points: number): IDocumentData {
  const dataStream = `${text.replace(/\n/g, '\r')}\r\n`;
  const document = {
    id: 'd',
    body: {
      dataStream,
      paragraphs: [...dataStream.matchAll(/\r/g)].map(({ index }) => ({ startIndex: index })),
      textRuns: [{ st: 0, ed: text.length, ts: { fs: points } }],
      customRanges: links.map(({ start, end, url }, index) => ({
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

/** The rich text of a cell; empty for a number, as in Sheets. */
export function richTextOf(execution: Execution, cell: Nullable<ICellData>): RichTextHandle {
  const value = bareValue(cell);
  if (typeof value !== 'string') return new RichTextHandle(execution, '', []);
  return new RichTextHandle(execution, value, linksOf(cell?.p));
}

/** The links of a cell's document, in the order of its text. */
export function linksOf(document: Nullable<IDocumentData>): TextLink[] {
  return (document?.body?.customRanges ?? [])
    .filter(({ rangeType }) => rangeType === LINK)
    .map(({ startIndex, endIndex, properties }) => ({
      start: startIndex,
      end: endIndex + 1,
      url: String((properties as { url?: unknown } | undefined)?.url ?? ''),
    }))
    .sort((one, other) => one.start - other.start);
}
