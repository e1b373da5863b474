import { percent } from '../language/format';
import type { Line, LineStyle, ReportDocument } from './document';

/** Characters a line of plain text may have. */
const WIDTH = 100;

const INDENT: Readonly<Record<LineStyle, string>> = {
  title: '',
  lead: '',
  section: '',
  person: '',
  heading: '  ',
  finding: '    ',
  text: '    ',
  bullet: '    • ',
  quiet: '    ',
  tableHead: '',
  tableRow: '',
  chart: '',
  space: '',
};

/** The report as plain text for a terminal, a mail or a document. */
export function documentText({ lines }: ReportDocument): string {
  const out: string[] = [];
  let index = 0;
  while (index < lines.length) {
    const { style } = lines[index] as Line;
    if (style === 'tableHead') {
      let end = index + 1;
      while (lines[end]?.style === 'tableRow') end++;
      out.push(...tableText(lines.slice(index, end)));
      index = end;
      continue;
    }
    index++;
    if (style === 'chart') continue;
    out.push(...wrapped(String((lines[index - 1] as Line).cells[0] ?? ''), INDENT[style]));
  }
  return `${out.join('\n')}\n`;
}

function tableText(rows: readonly Line[]): string[] {
  const texts = rows.map(({ cells, shares = [] }) =>
    cells.map((cell, column) =>
      typeof cell === 'number' && shares.includes(column) ? percent(cell) : String(cell),
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

/** Breaks a text at spaces; following lines stand under the first word. */
function wrapped(text: string, indent: string): string[] {
  if (text === '') return [''];
  const hanging = ' '.repeat(indent.length);
  const result: string[] = [];
  let current = indent;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && current.length + 1 + word.length > WIDTH) {
      result.push(current);
      current = hanging;
      isEmpty = true;
    }
    current += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  result.push(current);
  return result;
}
