import { describe, expect, it } from 'vitest';
import { DATE_WORDS, HEADER_SYNONYMS } from '../../../src/core/deals/header-synonyms';
import {
  FILLERS,
  NEGATIONS,
  OPEN_STATUSES,
  OUTCOME_WORDS,
  SO_FAR,
} from '../../../src/core/process/outcome-words';
import { PARKED_WORDS, STEP_WORDS } from '../../../src/core/process/stage-name-synonyms';
import { foldText } from '../../../src/core/text/fold-text';
import { names } from '../../../src/core/text/names';

describe('names', () => {
  it('are what stands between the commas, over line ends', () => {
    expect(names('deal name,\n    title, first\n  call')).toEqual([
      'deal name',
      'title',
      'first call',
    ]);
  });

  it('of every table are folded already, and none is empty or holds a comma', () => {
    const tables = [HEADER_SYNONYMS, OUTCOME_WORDS, STEP_WORDS];
    const all = [
      ...tables.flatMap((table) => Object.values(table).flat()),
      ...DATE_WORDS,
      ...PARKED_WORDS,
      ...FILLERS,
      ...NEGATIONS,
      ...OPEN_STATUSES,
      ...SO_FAR,
    ];
    expect(all.length).toBeGreaterThan(400);
    for (const name of all) {
      expect(name).not.toBe('');
      expect(name.replace(/\*$/, '')).toBe(foldText(name));
    }
  });
});
