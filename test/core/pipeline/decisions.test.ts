import { describe, expect, it } from 'vitest';
import { readingNoteText } from '../../../src/core/language/reading-notes';
import type { Cell } from '../../../src/core/table';
import { deals, lost, open, won } from '../metrics/deal-rows';
import { measure } from '../pipelines';

/** A won or lost deal of which nobody wrote down the day. */
const onUnknownDay = (stage: string): readonly Cell[] => [stage, 100, 120, '2026-01-01', ''];

const notesOf = (...rows: ReadonlyArray<readonly Cell[]>): string[] =>
  measure({ deals: deals(...rows) }).team.notes.map(readingNoteText);

describe('where no lost deal is recorded', () => {
  const { metrics, stage, team } = measure({ deals: deals(won(1), won(1), won(1), open(1)) });

  it('there is no win rate, no conversion and no velocity, of the team or anybody', () => {
    for (const name of [undefined, 'Ana']) {
      const { winRate, proposals, velocityPerDay } = metrics(name);
      for (const figure of [winRate.byCount, winRate.byValue, proposals.rate, velocityPerDay]) {
        expect(figure).toMatchObject({ value: null, low: null, absent: 'no-losses-recorded' });
      }
      const { rate, eventual } = stage('Offer', name);
      expect([rate.absent, eventual.absent]).toEqual(['no-losses-recorded', 'no-losses-recorded']);
    }
  });

  it('what does not rest on losses is there: won deals, their size and their time', () => {
    expect(metrics().winRate.won).toBe(3);
    expect(metrics().averageDeal.mean.value).toBe(1);
    expect(metrics().cycleDays.median.value).toBe(31);
  });

  it('it is told once, with what to record', () => {
    expect(team.notes.map(readingNoteText)).toEqual([
      'No lost deal is recorded beside 3 won ones, so win rates and conversions are left out. Keep lost deals in the sheet, with the day and the stage in which they were lost.',
    ]);
  });
});

describe('where of most decided deals the day is not known', () => {
  const sheet = {
    deals: deals(won(100, 120), lost(1), ...['Won', 'Won', 'Lost'].map(onUnknownDay)),
  };

  it('nothing that needs days is told, and all that does not', () => {
    const { winRate, cycleDays, velocityPerDay, averageDeal } = measure(sheet).metrics();
    expect(winRate.byCount.value).toBe(3 / 5);
    expect(averageDeal.mean.value).toBe(100);
    expect(cycleDays.median).toMatchObject({ value: null, absent: 'no-decision-dates' });
    expect(velocityPerDay).toMatchObject({ value: null, absent: 'no-decision-dates' });
  });

  it('a window has no figures of what was decided in it', () => {
    const { winRate, proposals, averageDeal, discount } = measure({
      ...sheet,
      from: '2026-01-01',
      to: '2026-06-30',
    }).metrics();
    for (const { absent } of [winRate.byCount, proposals.rate, averageDeal.mean, discount.median]) {
      expect(absent).toBe('no-decision-dates');
    }
  });

  it('it is told once, with what to record', () => {
    expect(measure(sheet).team.notes.map(readingNoteText)).toEqual([
      'For 3 of 5 decided deals the sheet does not say on which day they were won or lost, so figures that need the day are left out, such as the days from creation to deal. A column “Close date” is enough.',
    ]);
  });

  it('with a day for half of them there are all figures', () => {
    expect(notesOf(won(1), lost(1), onUnknownDay('Won'), onUnknownDay('Lost'))).toEqual([]);
  });
});
