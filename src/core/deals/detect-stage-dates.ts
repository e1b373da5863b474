import { foldHeader } from '../text/fold-header';
import { foldText } from '../text/fold-text';
import { DATE_WORDS } from './header-synonyms';

/** A date column of a stage. */
export interface StageDateColumn {
  readonly stage: string;
  readonly column: number;
}

/**
 * Finds the columns that say when a deal entered a stage: "Proposal date", "date_proposal",
 * "Engaged on", "Date entered Negotiation". Word endings do not count, so "Qualified on" belongs
 * to a stage "Qualification".
 *
 * @param headers the tab's headers
 * @param takenColumns the columns that already serve a field, which are left alone
 * @param stages names of the stages, won and lost ones left out
 * @param holdsDates whether most filled cells of a column are dates
 */
export function detectStageDates(
  headers: readonly string[],
  takenColumns: ReadonlySet<number>,
  stages: ReadonlyArray<{ readonly name: string; readonly aliases: readonly string[] }>,
  holdsDates: (column: number) => boolean,
): StageDateColumn[] {
  const taken = new Set(takenColumns);
  const matches: Array<{ stage: string; column: number; score: number }> = [];
  headers.forEach((header, column) => {
    if (taken.has(column)) return;
    const words = wordsWithoutDateWords(header);
    if (words.length === 0) return;
    for (const { name, aliases } of stages) {
      const score = Math.max(...[name, ...aliases].map((each) => matchScore(words, each)));
      if (score > 0 && holdsDates(column)) matches.push({ stage: name, column, score });
    }
  });
  matches.sort((a, b) => b.score - a.score || a.column - b.column);
  const found = new Map<string, number>();
  for (const { stage, column } of matches) {
    if (!found.has(stage) && !taken.has(column)) {
      found.set(stage, column);
      taken.add(column);
    }
  }
  return [...found].map(([stage, column]) => ({ stage, column }));
}

function wordsWithoutDateWords(header: string): string[] {
  return foldHeader(header)
    .split(' ')
    .filter((word) => word !== '' && !DATE_WORDS.includes(word));
}

/** Share of the letters of the stage's name that the header's words cover; 0 if one is foreign. */
function matchScore(headerWords: readonly string[], stage: string): number {
  const stageWords = foldText(stage).split(' ');
  if (!headerWords.every((word) => stageWords.some((stageWord) => sameStem(word, stageWord)))) {
    return 0;
  }
  const covered = stageWords.filter((stageWord) =>
    headerWords.some((word) => sameStem(word, stageWord)),
  );
  return covered.join('').length / stageWords.join('').length;
}

/**
 * Whether two words differ in their endings only: they share a beginning of at least four
 * letters that is the whole of one word or more than half of the longer.
 */
function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  const isWholeWord = shared === Math.min(a.length, b.length);
  return shared >= 4 && (isWholeWord || shared * 2 > Math.max(a.length, b.length));
}
