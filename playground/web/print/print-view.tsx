import { render } from 'preact';
import type { ChartEntry } from '../../workbook/attached/charts';
import type { Book } from '../../workbook/book';
import { chartData } from '../charts/chart-data';
import { ChartPicture, chartSize, inPixels } from '../charts/chart-picture';
import { sheetPixels } from './cell-look';
import type { TextPiece } from './printed-cell';
import {
  type PrintedCell,
  type PrintedRow,
  type PrintedSheet,
  printedSheet,
} from './printed-sheet';

/**
 * Prints the active tab as Sheets does by default: as wide as the page, frozen rows on every page,
 * without the page around the grid. Nothing is drawn until the browser prints, from its own menu
 * too.
 * @param place the element that only the print shows
 */
export function printActiveTab(book: Book, place: HTMLElement): void {
  window.addEventListener('beforeprint', () => render(<PrintView book={book} />, place));
  window.addEventListener('afterprint', () => render(null, place));
}

function PrintView({ book }: { readonly book: Book }) {
  const tab = book.activeTab;
  const sheet = printedSheet(tab);
  const { columns, width, head, body } = sheet;
  if (columns.length === 0) return <p>The tab “{tab.name}” is empty.</p>;
  const rows = (part: readonly PrintedRow[]) =>
    part.map((each) => <Row key={each.row} row={each} book={book} sheet={sheet} />);
  return (
    <table style={{ '--width': String(width), width: sheetPixels(width) }}>
      <colgroup>
        {columns.map((each) => (
          <col key={each.column} style={{ width: sheetPixels(each.width) }} />
        ))}
      </colgroup>
      {head.length > 0 ? <thead>{rows(head)}</thead> : null}
      <tbody>{rows(body)}</tbody>
    </table>
  );
}

interface RowProps {
  readonly row: PrintedRow;
  readonly book: Book;
  readonly sheet: PrintedSheet;
}

function Row({ row: { row, height, cells, goesOn }, book, sheet }: RowProps) {
  const charts = book.charts
    .on(book.activeTab.sheetId)
    .filter(({ model }) => model.position.row - 1 === row);
  return (
    <tr class={goesOn ? 'goes-on' : undefined} style={{ height: sheetPixels(height) }}>
      {cells.map((cell, index) => (
        <td
          key={cell.column}
          class={index === 0 && charts.length > 0 ? 'has-charts' : undefined}
          rowSpan={cell.rowSpan}
          colSpan={cell.columnSpan}
          style={{ ...cell.look, 'text-align': cell.side }}
        >
          <CellText cell={cell} />
          {index === 0 ? <Charts charts={charts} sheet={sheet} book={book} /> : null}
        </td>
      ))}
    </tr>
  );
}

/** A text that does not wrap runs over empty cells beside it, and is cut at the next full one. */
function CellText({ cell }: { readonly cell: PrintedCell }) {
  const { pieces, wrapping, side } = cell;
  if (pieces.length === 0) return null;
  return (
    <div
      class={wrapping === 'wrap' ? 'wrapped' : `line ${side}`}
      style={wrapping === 'overflow' ? runningOver(cell) : undefined}
    >
      <span>
        {pieces.map((piece, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never move
          <Piece key={index} piece={piece} />
        ))}
      </span>
    </div>
  );
}

/** Pixels left and right of a text, as in the style sheet. */
const AIR = 6;

function runningOver({ side, width, roomLeft, roomRight, isNumber }: PrintedCell) {
  if (isNumber) return undefined;
  const left = side === 'left' ? 0 : roomLeft;
  const right = side === 'right' ? 0 : roomRight;
  // A text in the middle runs as far to one side as to the other.
  const beside = Math.min(left, right);
  const [before, after] = side === 'center' ? [beside, beside] : [left, right];
  return {
    width: sheetPixels(before + width - AIR + after),
    'margin-left': sheetPixels(-before),
  };
}

function Piece({ piece: { text, look, isLink } }: { readonly piece: TextPiece }) {
  if (!isLink && Object.keys(look).length === 0) return <>{text}</>;
  return (
    <span class={isLink ? 'link' : undefined} style={look}>
      {text}
    </span>
  );
}

interface ChartsProps extends Omit<RowProps, 'row'> {
  readonly charts: readonly ChartEntry[];
}

/** The charts that begin in a row, from the left edge of the sheet; a picture shrinks with it. */
function Charts({ charts, sheet, book }: ChartsProps) {
  return (
    <>
      {charts.map(({ id, model }) => {
        const { width, height } = chartSize(model.options);
        const before = sheet.columns.filter(({ column }) => column < model.position.column - 1);
        const left = before.reduce((sum, each) => sum + each.width, model.position.offsetX);
        const place = { left, top: model.position.offsetY, width, height };
        const lengths = Object.entries(place).map(([name, length]) => [name, sheetPixels(length)]);
        return (
          <svg
            key={id}
            viewBox={`0 0 ${width} ${height}`}
            style={Object.fromEntries(lengths)}
            aria-hidden="true"
          >
            <foreignObject {...inPixels({ width, height })}>
              <ChartPicture data={chartData(book, model)} size={{ width, height }} />
            </foreignObject>
          </svg>
        );
      })}
    </>
  );
}
