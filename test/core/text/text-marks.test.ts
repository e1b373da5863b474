import { describe, expect, it } from 'vitest';
import { textMark } from '../../../src/core/text/text-mark';
import {
  isMarked,
  joinMarks,
  marksFromText,
  marksOf,
  marksToText,
  NO_MARKS,
} from '../../../src/core/text/text-marks';

describe('marks of texts', () => {
  it('tell 20,000 texts of the add-on from 20,000 of people’s own', () => {
    const ours = marksOf(Array.from({ length: 20_000 }, (_, at) => `In Proposal for ${at} days.`));
    const theirs = Array.from({ length: 20_000 }, (_, at) => `Called on day ${at}, waits.`);
    expect(theirs.filter((text) => isMarked(ours, text))).toEqual([]);
    expect(ours.long.size).toBe(20_000);
  });

  it('come back from a text, and know what an earlier version kept', () => {
    const now = marksOf(['New text', 'Übergröße', '']);
    const before = marksFromText(textMark('Old text'));
    const both = marksFromText(marksToText(joinMarks(now, before)));
    expect(
      ['New text', 'Übergröße', 'Old text', 'Mine'].map((text) => isMarked(both, text)),
    ).toEqual([true, true, true, false]);
    expect(marksFromText(marksToText(NO_MARKS))).toEqual(NO_MARKS);
  });

  it('fit into the document’s properties for 20,000 deals', () => {
    const texts = Array.from({ length: 20_000 }, (_, at) => `Note ${at}`);
    // All of them new beside all of the day before, while they are written.
    const both = joinMarks(marksOf(texts), marksOf(texts.map((text) => `${text}.`)));
    expect(marksToText(both).length).toBeLessThan(450 * 1024);
  });
});
