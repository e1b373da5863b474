import { describe, expect, it } from 'vitest';
import { openAddOn, smallPipeline } from './open-add-on';

describe('“Coaching report”', () => {
  it('writes a tab with a title, what was read, the funnel and a block a salesperson', async () => {
    const host = await openAddOn([smallPipeline()]);
    host.chooseMenu('Coaching report');
    const texts = host.workbook.values('Coaching Report').map(([first]) => String(first));
    expect(texts[0]).toBe('Coaching report · as of 23 Nov 2026 · all deals');
    expect(texts[1]).toBe('In short');
    expect(texts).toContain('29 deals read from “Deals” (29 rows).');
    expect(texts).toContain('The team’s funnel');
    for (const name of ['Ana', 'Bo', 'Cy', 'Dev']) {
      expect(texts.some((text) => text.includes(`${name} — `))).toBe(true);
    }
    expect(texts).toContain('The numbers');
  });

  it('says that it works and then what came of it', async () => {
    const host = await openAddOn([smallPipeline()]);
    host.chooseMenu('Coaching report');
    expect(host.toasts.map(({ message }) => message)).toEqual([
      'Reading the deals …',
      'The coaching report is written: 4 salespeople, nothing beyond chance and the usual differences.',
    ]);
  });

  it('is the same when it is written again', async () => {
    const host = await openAddOn([smallPipeline()]);
    host.chooseMenu('Coaching report');
    const first = host.workbook.values('Coaching Report');
    host.chooseMenu('Coaching report');
    expect(host.workbook.values('Coaching Report')).toEqual(first);
  });

  it('leaves the deals as they are', async () => {
    const host = await openAddOn([smallPipeline()]);
    const before = host.workbook.values('Deals');
    host.chooseMenu('Coaching report');
    expect(host.workbook.values('Deals')).toEqual(before);
  });

  it('never turns a text from the sheet into a formula', async () => {
    const deals = smallPipeline();
    const rows = deals.values as unknown[][];
    rows.push([
      "'=1+1",
      'Account',
      '\'=HYPERLINK("http://example.com")',
      'Proposal',
      10,
      '2026-01-01',
      '',
      '2026-02-01',
    ]);
    const host = await openAddOn([deals]);
    host.chooseMenu('Coaching report');
    const formulas = host.workbook
      .formulas('Coaching Report')
      .flat()
      .filter((formula) => formula !== '');
    expect(formulas).toEqual([]);
    const texts = host.workbook.values('Coaching Report').flat().map(String);
    expect(texts.some((text) => text.includes('=HYPERLINK'))).toBe(true);
  });
});
