import { describe, expect, it } from 'vitest';
import { type Line, line } from '../../../src/core/report/document';
import {
  type StandingCell,
  typedNotes,
  writtenReport,
  writtenReportFromJson,
  writtenReportToJson,
} from '../../../src/core/report/typed-notes';

const LINES: readonly Line[] = [
  line('title', 'Coaching report'),
  { ...line('tableHead', 'Funnel', 'entered', 'lost'), about: '' },
  line('tableRow', 'Proposal', 40, 12),
  { ...line('person', '● Ana — agreed', 'Notes'), about: 'Ana' },
  line('text', 'Proposals become deals less often.'),
  line('bullet', '   •  row 7 · Kestrel'),
  { ...line('person', 'Bo — agreed', 'Notes'), about: 'Bo' },
  line('text', 'Nothing here.'),
  { ...line('section', 'The numbers'), about: '' },
];
const ROWS = LINES.map(({ cells }) => [...cells, '', ''].slice(0, 3));
const WRITTEN = writtenReport(LINES, ROWS);

/** The tab as written, with what a user changed; row and column from 0. */
function standing(
  changes: ReadonlyArray<[number, number, Partial<StandingCell>]>,
): StandingCell[][] {
  const rows = ROWS.map((row) =>
    row.map((cell) => ({ value: String(cell), shown: String(cell), formula: '', note: '' })),
  );
  for (const [row, column, change] of changes) {
    const cells = rows[row] as StandingCell[];
    cells[column] = { ...(cells[column] as StandingCell), ...change };
  }
  return rows;
}
const typed = (text: string): Partial<StandingCell> => ({ value: text, shown: text });

describe('typed notes', () => {
  it('are none where nobody typed anything', () => {
    expect(typedNotes(standing([]), WRITTEN)).toEqual([]);
  });

  it('belong to the person in whose part they stand, with the line they stand beside', () => {
    const rows = standing([
      [4, 1, typed('asked for references')],
      [6, 2, typed('on leave in May')],
    ]);
    expect(typedNotes(rows, WRITTEN)).toEqual([
      { about: 'Ana', text: 'Beside “Proposals become deals less often.”: asked for references' },
      { about: 'Bo', text: 'on leave in May' },
    ]);
  });

  it('of one person come together, a line each', () => {
    const rows = standing([
      [3, 2, typed('first')],
      [5, 1, typed('second')],
      [5, 2, typed('third')],
    ]);
    expect(typedNotes(rows, WRITTEN)).toEqual([
      { about: 'Ana', text: 'first\nBeside “row 7 · Kestrel”: second · third' },
    ]);
  });

  it('take in a figure typed beside a line, also one that a table has', () => {
    expect(typedNotes(standing([[4, 1, typed('40')]]), WRITTEN)).toEqual([
      { about: 'Ana', text: 'Beside “Proposals become deals less often.”: 40' },
    ]);
  });

  it('take in a line that somebody changed, as it reads now', () => {
    const rows = standing([[4, 0, typed('Proposals become deals less often. Really?')]]);
    expect(typedNotes(rows, WRITTEN)).toEqual([
      { about: 'Ana', text: 'Proposals become deals less often. Really?' },
    ]);
  });

  it('take in formulas and notes attached to cells', () => {
    const rows = standing([
      [4, 2, { value: '3.3', shown: '3.30', formula: '=B3/C3' }],
      [7, 0, { note: 'ask again' }],
    ]);
    expect(typedNotes(rows, WRITTEN)).toEqual([
      { about: 'Ana', text: 'Beside “Proposals become deals less often.”: =B3/C3 (3.30)' },
      { about: 'Bo', text: 'Beside “Nothing here.”: ask again' },
    ]);
  });

  it('stand to nobody alone outside everybody’s part', () => {
    const rows = standing([
      [1, 2, typed('why?')],
      [8, 1, typed('send to Finance')],
    ]);
    expect(typedNotes(rows, WRITTEN)).toEqual([
      { about: '', text: 'Beside “Funnel”: why?\nBeside “The numbers”: send to Finance' },
    ]);
  });

  it('are found as well after rows were put in between and lines moved', () => {
    const rows = standing([[4, 1, typed('mine')]]);
    const blank = ROWS[0]?.map(() => ({ value: '', shown: '', formula: '', note: '' })) ?? [];
    expect(typedNotes([blank, blank, ...rows], WRITTEN)).toEqual(typedNotes(rows, WRITTEN));
  });

  it('are told from the report also after it was kept as JSON', () => {
    const kept = writtenReportFromJson(JSON.parse(JSON.stringify(writtenReportToJson(WRITTEN))));
    const rows = standing([[5, 1, typed('mine')]]);
    expect(kept).not.toBeNull();
    expect(kept && typedNotes(rows, kept)).toEqual(typedNotes(rows, WRITTEN));
    expect(writtenReportFromJson(undefined)).toBeNull();
    expect(writtenReportFromJson('junk')).toBeNull();
  });
});
