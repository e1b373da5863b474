import { percent, whole } from '../language/format';
import { wrapText } from '../text/wrap-text';
import type { Line, LineStyle, ReportDocument } from './document';

/** Characters a line of plain text may have. */
const WIDTH = 100;

const INDENT: Readonly<Record<LineStyle, string>> = {
  title: '',
  lead: '',
  short: '',
  section: '',
  person: '',
  heading: '  ',
  finding: '    ',
  text: '    ',
  bullet: '    • ',
  quiet: '    ',
  tableHead: '',
  tableRow: '',
  box: '',
  chart: '',
  space: '',
};

/** The report as plain text for a terminal, a mail or a document. */
export function documentText({ lines }: ReportDocument): string {
  const out: string[] = [];
  let index = 0;
  while (index < lines.length) {
    const each = lines[index] as Line;
    const { style } = each;
    if (style === 'tableHead') {
      let end = index + 1;
      while (lines[end]?.style === 'tableRow') end++;
      out.push(...tableText(lines.slice(index, end)));
      index = end;
      continue;
    }
    index++;
    if (style === 'chart') continue;
    out.push(
      ...(style === 'short'
        ? shortText(each)
        : wrapped(String(each.cells[0] ?? ''), INDENT[style])),
    );
  }
  return `${out.join('\n')}\n`;
}

/** One person's line: who and what, then what to ask and the deal beneath. */
function shortText({ cells }: Line): string[] {
  const [name = '', what = '', ...others] = cells.map(String);
  return [
    ...wrapped(name === '' ? what : `${name}  ${what}`, ''),
    ...others.filter((text) => text !== '').flatMap((text) => wrapped(text, '    ')),
  ];
}

function tableText(rows: readonly Line[]): string[] {
  const texts = rows.map(({ cells, shares = [] }) =>
    cells.map((cell, column) =>
      typeof cell === 'number' && shares.includes(column)
        ? percent(cell)
        : Number.isInteger(cell)
          ? whole(cell as number)
          : String(cell).replace('\n', ' '),
    ),
  );
  const widths: number[] = [];
  for (const row of texts) {
    row.forEach((text, column) => {
      widths[column] = Math.max(widths[column] ?? 0, text.length);
    });
  }
  return texts.map((row) =>
    row
      .map((text, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? text.padEnd(width) : text.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Following lines stand under the first word. */
function wrapped(text: string, indent: string): string[] {
  return text === '' ? [''] : wrapText(text, WIDTH, indent, ' '.repeat(indent.length));
}
