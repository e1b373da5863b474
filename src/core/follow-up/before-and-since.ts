import type { Change } from '../inference/change/change';
import { changeSince } from '../inference/change/change-since';
import type { Direction } from '../inference/direction';
import { figureOf, type Sample } from '../inference/samples/sample';
import { shareSample } from '../inference/samples/share';
import { othersOf } from '../pipeline/others';
import type { AgreementSpans } from '../playbook/signals/agreement-spans';
import { countsIn } from '../words/kept-counts';
import { betterDirection, type FollowedFigure } from './followed-figure';

/** What came before and after an agreement, for the salesperson and for the others. */
export interface BeforeAndSince {
  readonly before: Sample | null;
  readonly since: Sample | null;
  /** The salesperson's figure before, and both figures of the others. */
  readonly then: number | null;
  readonly othersThen: number | null;
  readonly othersSince: number | null;
  readonly good: Direction;
  readonly change: Change | null;
}

/**
 * Sets a figure since an agreement against the one before it.
 *
 * @param baseline what the log's Baseline cell says; its counts are what was agreed on
 * @param sinceSpans of an earlier day, for what came since then
 */
export function beforeAndSince(
  baseline: string,
  { signal, target }: FollowedFigure,
  spans: AgreementSpans,
  person: number,
  sinceSpans = spans,
): BeforeAndSince {
  const sampleBefore = (people: readonly number[]): Sample | null =>
    signal.followUp.before(spans, target, people);
  const sampleSince = (people: readonly number[]): Sample | null =>
    signal.followUp.since(sinceSpans, target, people);
  const written = sampleWritten(baseline);
  const counted = sampleBefore([person]);
  const since = sampleSince([person]);
  const kind = (counted ?? since)?.kind;
  // The counts that were written down are what was agreed on; the tests of times need every one.
  const before = written !== null && written.kind === (kind ?? written.kind) ? written : counted;
  const others = othersOf(spans.since.pipeline.salespeople, person);
  const othersBefore = others.flatMap((other) => sampleBefore([other]) ?? []);
  const othersThen = figureOf(sampleBefore(others));
  const then = figureOf(before);
  const good = betterDirection(signal, then ?? 0, othersThen ?? 0);
  const hope = { good, was: then ?? 0, othersWere: othersThen };
  return {
    before,
    since,
    then,
    othersThen,
    othersSince: figureOf(sampleSince(others)),
    good,
    change:
      before === null || since === null
        ? null
        : changeSince(signal.unit, before, since, othersBefore, hope),
  };
}

/** The counts that the log's Baseline cell holds; null where it holds none that can be. */
function sampleWritten(baseline: string): Sample | null {
  const written = countsIn(baseline);
  if (written === null || written.of === 0) return null;
  const { count, of, areWeeks } = written;
  if (areWeeks) return { kind: 'pace', events: count, weeks: of, weekly: [] };
  return count > of ? null : shareSample(count, of);
}
