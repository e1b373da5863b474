import { describe, expect, it } from 'vitest';
import { measureNow } from '../../../src/core/language/agenda';
import {
  COACH_TEXTS,
  onlyFor,
  personEntry,
  rowNumber,
  shapeKey,
  unknownKind,
} from '../../../src/core/language/sidebar/coach';
import { PAGE_TEXTS, rowShown } from '../../../src/core/language/sidebar/common';
import {
  columnsFound,
  columnsSaved,
  DEALS_TEXTS,
  dealsRead,
  moreProblems,
  tabFacts,
} from '../../../src/core/language/sidebar/deals';
import {
  asTheTeams,
  aWeek,
  daysAtMost,
  fieldsToCorrect,
  moveDown,
  moveUp,
  notPartOf,
  oldNameKept,
  PROCESS_TEXTS,
  perCent,
  stageAtEnd,
  stageBack,
  stageMoved,
  stageRemoved,
  stageRetired,
} from '../../../src/core/language/sidebar/process';

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Object.values(value as object).flatMap(textsIn);
}

describe('the texts of the sidebar', () => {
  it('are all there, without a space too many', () => {
    const texts = textsIn([PAGE_TEXTS, DEALS_TEXTS, PROCESS_TEXTS, COACH_TEXTS]);
    expect(texts.length).toBeGreaterThan(100);
    for (const text of texts) {
      expect(text).not.toBe('');
      expect(text).toBe(text.trim().replace(/ {2,}/g, ' '));
    }
  });

  it('put nouns in their number', () => {
    expect(dealsRead(412, 415)).toBe('412 deals read from 415 rows.');
    expect(dealsRead(1, 1)).toBe('1 deal read from 1 row.');
    expect(columnsSaved(1, 2)).toBe('Saved. 1 deal read from 2 rows.');
    expect(tabFacts(1, 3)).toBe('1 deal · headers in row 3');
    expect(fieldsToCorrect(1)).toBe('Nothing was saved. One field needs a look.');
    expect(fieldsToCorrect(2)).toBe('Nothing was saved. 2 fields need a look.');
    expect(daysAtMost('1')).toBe('1 day');
    expect(daysAtMost('30')).toBe('30 days');
  });

  it('say what was found and where', () => {
    expect(columnsFound(12, 20)).toBe('12 of 20 found');
    expect(moreProblems(100, 1200)).toBe('The first 100 of 1,200 are listed.');
    expect(rowShown('Deals', 57)).toBe('Row 57 of “Deals” is selected.');
    expect(rowNumber(88)).toBe('row 88');
  });

  it('name the stage that moved, and where it is now', () => {
    expect([moveUp('Proposal'), moveDown('Proposal')]).toEqual([
      'Move Proposal up',
      'Move Proposal down',
    ]);
    expect(stageMoved('Proposal', 3, 6)).toBe('Proposal is now stage 3 of 6.');
    expect(stageAtEnd('Lead', true)).toBe('Lead is already the first stage.');
    expect(stageAtEnd('Won', false)).toBe('Won is already the last stage.');
    expect(stageRetired('Demo')).toBe('Demo is retired once you save. Its past is kept.');
    expect([stageBack('Demo'), stageRemoved('Demo')]).toEqual([
      'Demo is back.',
      'Demo is removed.',
    ]);
    expect(oldNameKept('Offer')).toContain('“Offer” is kept under “Also called”');
  });

  it('say whose terms hold', () => {
    expect(notPartOf('Ana')).toBe('Not part of Ana’s process');
    expect(asTheTeams([])).toBe('as the team’s: none');
    expect(asTheTeams(['Budget', 'Need'])).toBe('as the team’s: Budget, Need');
    expect(onlyFor('Ana')).toBe('Ana only');
    expect([perCent('40'), aWeek('2')]).toEqual(['40 %', '2 a week']);
  });

  it('count what there is to talk about', () => {
    expect(personEntry('Ana Berg', 0)).toBe('Ana Berg');
    expect(personEntry('Ana Berg', 2)).toBe('Ana Berg (2 to talk about)');
    expect(unknownKind('trend')).toBe('(trend)');
  });

  it('say how one shall know that an action helped', () => {
    expect(measureNow('Win rate', '5 of 31')).toBe('Win rate, now 5 of 31');
    expect(measureNow('Win rate', '')).toBe('Win rate');
  });

  it('say how to read the picture', () => {
    expect(shapeKey(false, null)).toBe('Bar: share of the open deals.');
    expect(shapeKey(true, null)).toBe('Bar: share of the open deals. Line: expected.');
    expect(shapeKey(true, 'the others’')).toBe(
      'Bar: share of the open deals. Line: expected (the others’).',
    );
  });
});
