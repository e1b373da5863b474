import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../../src/core/calendar';
import { annotate } from '../../../../src/core/playbook/flags/annotate';
import { coachingReport } from '../../../../src/core/report/report-model';
import type { Cell } from '../../../../src/core/table';
import { day, measure, stageRow, TODAY } from '../../pipelines';

/** Open deals created every other day, the newest so many days ago. */
function team(newest: number) {
  const rows = Array.from({ length: 15 }, (_, index): Cell[] => [
    `D${index}`,
    'Ana',
    'Lead',
    isoDay(day(TODAY) - newest - 2 * index),
  ]);
  return measure({
    deals: [['Deal', 'Salesperson', 'Stage', 'Created'], ...rows],
    process: [
      stageRow('Lead', 'open', 'prospecting', { maxDays: 20 }),
      stageRow('Won', 'won'),
      stageRow('Lost', 'lost'),
    ],
  });
}

describe('flags of a sheet that nobody keeps', () => {
  it('count days up to its newest day, and the notes say up to which', () => {
    const { team: read, lookup } = team(100);
    const flagged = annotate(lookup, read.tables, read.problems);
    // Of 0, 2 … 28 days those over 20.
    expect(flagged.filter(({ codes }) => codes.includes('stalled'))).toHaveLength(4);
    expect(flagged.at(-1)?.reasons).toContain('28 days in Lead; the process allows 20 days.');
    expect(flagged.at(-1)?.notes).toMatch(
      /^As of 15 Aug 2026, the newest day in the sheet: 28 days/,
    );
  });

  it('is told in the report with the day that the deals are of', () => {
    const report = coachingReport(team(100).team);
    const [ana] = report.people;
    const stale = ana?.notices.find(({ code }) => code === 'stale-sheet');
    expect(stale?.sentence).toContain('Deals are told of as they stood on 15 Aug 2026.');
    expect(ana?.discuss[0]?.toSay.join()).toContain('28 days in Lead');
  });

  it('count to the day of the report in a sheet that is kept', () => {
    const { team: read, lookup } = team(1);
    const flagged = annotate(lookup, read.tables, read.problems);
    expect(flagged.at(-1)?.notes).toMatch(/^29 days in Lead/);
  });
});
