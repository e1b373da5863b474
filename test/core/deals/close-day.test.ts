import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/core/calendar';
import type { Cell } from '../../../src/core/table';
import { readRows, troubles } from './read-tab';

/** The outcomes and days of deals that were all created on 1 January 2026. */
function closed(headers: readonly Cell[], ...rows: ReadonlyArray<readonly Cell[]>) {
  const reading = readRows([
    ['Deal', 'Created', 'Stage', ...headers],
    ...rows.map((row, index) => [`Deal ${index}`, '2026-01-01', ...row]),
  ]);
  const said = reading.deals.map(({ outcome, closeDate }) =>
    closeDate === null ? outcome : `${outcome} ${isoDay(closeDate)}`,
  );
  return { said, troubles: troubles(reading) };
}

describe('the day on which a deal was decided', () => {
  it('is the won or the lost one where there are two columns', () => {
    const { said } = closed(
      ['Won on', 'Lost on', 'Expected close date'],
      ['Won', '2026-02-01', '', '2026-03-01'],
      ['Lost', '', '2026-02-02', '2026-03-01'],
      ['Proposal', '', '', '2026-03-01'],
    );
    expect(said).toEqual(['won 2026-02-01', 'lost 2026-02-02', 'open 2026-03-01']);
  });

  it('tells the outcome where the stage does not', () => {
    const { said } = closed(
      ['Won on', 'Lost on'],
      ['Proposal', '2026-02-01', ''],
      ['Proposal', '', '2026-02-02'],
      ['Proposal', '', ''],
    );
    expect(said).toEqual(['won 2026-02-01', 'lost 2026-02-02', 'open']);
  });

  it('is never the expected one where there is an actual one, be it blank or unreadable', () => {
    const { said, troubles: wrong } = closed(
      ['Expected close date', 'Actual close date'],
      ['Won', '2026-03-01', ''],
      ['Lost', '2026-03-01', 'soon'],
      ['Lost', '2026-03-01', '2026-02-01'],
    );
    expect(said).toEqual(['won', 'lost', 'lost 2026-02-01']);
    expect(wrong).toEqual(['3 | not-a-date | Actual close date | soon']);
  });

  it('is not the expected one for losses where only wins have a day of their own', () => {
    const expected = closed(['Won on', 'Forecast close date'], ['Lost', '', '2026-03-01']);
    expect(expected.said).toEqual(['lost']);
    const general = closed(['Won on', 'Close date'], ['Lost', '', '2026-03-01']);
    expect(general.said).toEqual(['lost 2026-03-01']);
  });

  it('is that of the close date where there is no other, whatever it is called', () => {
    expect(closed(['Expected close date'], ['Won', '2026-03-01']).said).toEqual(['won 2026-03-01']);
  });

  it('is that of the last change of stage where no column has it', () => {
    expect(closed(['Stage changed on'], ['Won', '2026-03-01']).said).toEqual(['won 2026-03-01']);
  });
});
