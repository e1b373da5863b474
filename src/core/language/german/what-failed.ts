import { type FailureCode, isFailure } from '../../failure';
import { LACKING_RIGHTS, PLATFORM_REFUSALS } from './platform-refusals';
import { isNothing, nothingWritten, refusedAfter, unexpected, type Written } from './refusals';

export const NOTHING_WRITTEN: Written = { done: [], begun: [], lacks: () => null };

/** What went wrong, as it is told to people: what was done before, why it ended, what to do. */
export function whatFailed(
  thrown: unknown,
  written: Written,
): { readonly code: FailureCode | 'unexpected'; readonly sentence: string } {
  const isOurs = isFailure(thrown);
  const lacks = isOurs && thrown.code !== 'protected' ? null : written.lacks();
  if (lacks !== null) {
    // What could not be begun without the right was not begun.
    const sentence = told(LACKING_RIGHTS[lacks], { ...written, begun: [] });
    return { code: 'not-authorized', sentence };
  }
  if (isOurs) {
    const { code, message, reason } = thrown;
    // A refusal that says what became of the command is true only where nothing was written.
    const isWhole = isNothing(written) || message === reason;
    return { code, sentence: isWhole ? message : refusedAfter(reason, written) };
  }
  const says = String((thrown as { readonly message?: unknown } | null)?.message ?? thrown);
  const known = PLATFORM_REFUSALS.find((refusal) => refusal.says.test(says));
  if (known === undefined) return { code: 'unexpected', sentence: unexpected(written) };
  return { code: known.kind, sentence: told(known.sentence, written) };
}

function told(sentence: string, written: Written): string {
  if (!isNothing(written)) return refusedAfter(sentence, written);
  const { outcome, reason } = nothingWritten(sentence);
  return `${outcome} ${reason}`;
}
