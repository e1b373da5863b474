import { afterEach, describe, expect, it, vi } from 'vitest';
import { enterValues } from '../../playground/workbook/editing';
import { openAddOn, smallPipeline } from './open-add-on';

// A spreadsheet that does not do what Sheets does: the host's own way of entering values, bent.
vi.mock('../../playground/workbook/editing', async (original) => {
  const editing = await original<typeof import('../../playground/workbook/editing')>();
  return { ...editing, enterValues: vi.fn(editing.enterValues) };
});

const { enterValues: asSheetsDoes } = await vi.importActual<
  typeof import('../../playground/workbook/editing')
>('../../playground/workbook/editing');

/** What the check finds wrong, in a spreadsheet in which values are entered in another way. */
async function checkedWith(
  bend: typeof enterValues,
  refusals: 'call' | 'flush' = 'call',
): Promise<string[]> {
  const host = await openAddOn([smallPipeline()], { refusals });
  const stood = host.workbook.values('Deals');
  vi.mocked(enterValues).mockImplementation(bend);
  host.chooseMenu('Check this installation');
  expect(host.workbook.tabs).toEqual(['Deals']);
  expect(host.workbook.values('Deals')).toEqual(stood);
  const lines = (host.questions.at(-1)?.message ?? '').split('\n');
  host.dispose();
  return lines.filter((line) => line.startsWith('✗ '));
}

describe('“Check this installation” in a sheet that does not keep what is written', () => {
  afterEach(() => {
    vi.mocked(enterValues).mockImplementation(asSheetsDoes);
  });

  it('names the texts that a lost apostrophe lets be read as something else', async () => {
    const [line] = await checkedWith((tab, area, rows, ...rest) =>
      asSheetsDoes(
        tab,
        area,
        rows.map((row) => row.map((cell) => String(cell).replace(/^'/, ''))),
        ...rest,
      ),
    );
    expect(line).toMatch(
      /^✗ This sheet changes what is written into it \('=1\+1, .*'007, .*\)\. Let/,
    );
  });

  it('names a day that comes back as another', async () => {
    const [line] = await checkedWith((tab, area, rows, ...rest) =>
      asSheetsDoes(
        tab,
        area,
        rows.map((row) => row.map((cell) => (/^2026-/.test(String(cell)) ? '2026-02-02' : cell))),
        ...rest,
      ),
    );
    expect(line).toContain('2026-02-01 18:00)');
  });

  it('takes its tab away where writing fails, and says of each check that it was not made', async () => {
    const lines = await checkedWith(() => {
      throw new Error('Service Spreadsheets failed while accessing document.');
    });
    const rest = ' (Service Spreadsheets failed while accessing document). Try again in a minute.';
    expect(lines[0]).toBe(
      `✗ Not checked: What Stagecoach writes stays what it is: text, figures and days${rest}`,
    );
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) expect(line).toMatch(/^✗ Not checked: /);
    for (const line of lines) expect(line.endsWith(rest)).toBe(true);
  });
});
