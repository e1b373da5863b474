import { type FailureCode, isFailure } from '../failure';
import { PLATFORM_REFUSALS } from './platform-refusals';
import { isNothing, nothingWritten, refusedAfter, unexpected, type Written } from './refusals';

export const NOTHING_WRITTEN: Written = { done: [], begun: [] };

/** What went wrong, as it is told to people: what was done before, why it ended, what to do. */
export function whatFailed(
  thrown: unknown,
  written: Written,
): { readonly code: FailureCode | 'unexpected'; readonly sentence: string } {
  if (isFailure(thrown)) {
    const { code, message, reason } = thrown;
    // A refusal that says what became of the command is true only where nothing was written.
    const isWhole = isNothing(written) || message === reason;
    return { code, sentence: isWhole ? message : refusedAfter(reason, written) };
  }
  const says = String((thrown as { readonly message?: unknown } | null)?.message ?? thrown);
  const known = PLATFORM_REFUSALS.find((refusal) => refusal.says.test(says));
  if (known === undefined) return { code: 'unexpected', sentence: unexpected(written) };
  const { outcome, reason } = nothingWritten(known.sentence);
  return {
    code: known.kind,
    sentence: isNothing(written) ? `${outcome} ${reason}` : refusedAfter(reason, written),
  };
}
