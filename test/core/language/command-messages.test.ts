import { describe, expect, it } from 'vitest';
import {
  annotationsCleared,
  dealsAnnotated,
  reportWritten,
  tabIsFormula,
} from '../../../src/core/language/command-messages';

const holds = (more: Partial<Parameters<typeof reportWritten>[1]>) => ({
  findings: 0,
  looks: 0,
  strengths: 0,
  isCompared: true,
  ...more,
});

describe('the messages of a command', () => {
  it('say what a report holds', () => {
    expect(reportWritten(8, holds({}))).toBe(
      'The coaching report is written: 8 salespeople, nothing beyond chance and the usual differences.',
    );
    expect(reportWritten(1, holds({ findings: 1 }))).toBe(
      'The coaching report is written: 1 salesperson, 1 thing worth a conversation.',
    );
    expect(reportWritten(8, holds({ findings: 3, looks: 1 }))).toBe(
      'The coaching report is written: 8 salespeople, 3 things worth a conversation.',
    );
  });

  it('say nothing of a difference where nothing was compared', () => {
    expect(reportWritten(2, holds({ isCompared: false }))).toBe(
      'The coaching report is written: 2 salespeople, nobody compared yet.',
    );
  });

  it('say of a first place to look and of a strength that they are there', () => {
    expect(reportWritten(3, holds({ looks: 1, isCompared: false }))).toBe(
      'The coaching report is written: 3 salespeople, nothing proven, 1 first place to look.',
    );
    expect(reportWritten(30, holds({ strengths: 1 }))).toBe(
      'The coaching report is written: 30 salespeople, nothing to worry about is proven.',
    );
  });

  it('say how many deals were annotated, and what was left alone', () => {
    expect(dealsAnnotated(12, 1200, 0)).toBe('12 of 1,200 rows have a flag.');
    expect(dealsAnnotated(1, 1, 1)).toBe(
      '1 of 1 row has a flag. 1 cell holds a text of your own and was left as it was.',
    );
    expect(dealsAnnotated(2, 3, 2)).toBe(
      '2 of 3 rows have a flag. 2 cells hold a text of your own and were left as they were.',
    );
  });

  it('say what clearing did', () => {
    expect(annotationsCleared(0, 0)).toBe('There were no annotations.');
    expect(annotationsCleared(5, 0)).toBe('The annotations are gone.');
    expect(annotationsCleared(5, 1)).toBe(
      'The annotations are gone. 1 cell holds a text of your own and was left as it was.',
    );
  });

  it('name the tab that a formula fills', () => {
    expect(tabIsFormula('Copy')).toContain('“Copy” is filled by a formula');
  });
});
