import { foldHeader } from '../text/fold-header';
import { names } from '../text/names';
import { writtenOut } from './header-abbreviations';

/** Beginnings of words that say that a day is only expected, in the languages of the headers. */
export const EXPECTED_WORDS =
  names(`expected, est, estim, forecast, target, plan, project, anticipat,
  prognos, voraussicht, erwart, geplant, previst, prevu, previs, esperad, espere, attendu, provavel`);

/** Abbreviations of such words. */
const SHORT = names('exp, previ');

/** Whether a header says that what stands below it is only expected. */
export function saysExpected(header: string): boolean {
  const words = writtenOut(foldHeader(header)).split(' ');
  return words.some(
    (word) =>
      SHORT.includes(word) || EXPECTED_WORDS.some((beginning) => word.startsWith(beginning)),
  );
}
