import type { Day } from '../calendar';
import type { Difference } from '../inference/samples/difference';
import { figureOf, type Sample } from '../inference/samples/sample';
import { type SignalAtTarget, signalKey } from '../inference/signal';
import { howToTell, judgedWhen, OUTCOMES } from '../language/agenda';
import { baselineText } from '../language/samples';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import type { Advice } from '../playbook/advice';
import { figureName } from '../playbook/signals/figure-name';
import { WHOLE_PIPELINE } from '../playbook/signals/targets';
import { figureFor } from './followed-figure';
import { DEED_AFTER_DAYS, MOST_REVIEW_DAYS, REVIEW_AFTER_DAYS } from './review-day';
import { whenJudged } from './when-judged';

/** A figure as it is told: where, and the sample behind it. */
export interface ToldFigure extends SignalAtTarget {
  readonly own: Sample;
  readonly observed: Difference['observed'];
}

/** How it shows whether an agreement that is made today helped, and when to look. */
export interface ProposedMeasure {
  /** How the log writes the measure, and the figure as it is now; '' where none can follow it. */
  readonly measure: string;
  readonly baseline: string;
  /** Says when the figure can be judged at this person's pace; '' where nothing tells. */
  readonly when: string;
  /** When to look again: when the figure can be judged, but within bounds; else after the usual time. */
  readonly reviewOn: Day;
  /** All of this in the words of every page. */
  readonly told: string;
}

/**
 * The measure of what a diagnosis advises a salesperson, and the one day on which every page
 * proposes to look again.
 *
 * @param person index of the salesperson
 * @param told the figure that it is about; null for the pipeline as a whole
 */
export function proposedMeasure(
  lookup: PipelineIndex,
  person: number,
  { followUp }: Pick<Advice, 'followUp'>,
  told: ToldFigure | null,
): ProposedMeasure {
  const { asOf } = lookup.pipeline;
  const proposed = measureFor(lookup, person, followUp, told);
  const named =
    proposed.measure === '' ? { ...proposed, measure: followUp.text, baseline: '' } : proposed;
  return { ...proposed, told: howToTell(named, asOf + DEED_AFTER_DAYS, asOf) };
}

function measureFor(
  lookup: PipelineIndex,
  person: number,
  followUp: Advice['followUp'],
  told: ToldFigure | null,
): Omit<ProposedMeasure, 'told'> {
  const { pipeline } = lookup;
  const usual = pipeline.asOf + REVIEW_AFTER_DAYS;
  const nothing = { measure: '', baseline: '', when: '', reviewOn: usual };
  const figure = figureFor(followUp, pipeline, told?.target ?? WHOLE_PIPELINE);
  if (figure === null) return nothing;
  const measure = figureName(figure, pipeline.process);
  const found = told !== null && signalKey(figure) === signalKey(told) ? told : null;
  const sample = found?.own ?? figure.signal.sample({ lookup, people: [person] }, figure.target);
  if (typeof sample === 'string') return { ...nothing, measure };
  const value = found?.observed ?? figureOf(sample);
  const baseline = value === null ? '' : baselineText(sample, figure.signal.unit, value);
  const judged = baseline === '' ? null : whenJudged(pipeline, figure, baseline, person);
  if (judged === null) return { ...nothing, measure, baseline };
  return {
    measure,
    baseline,
    when: judgedWhen(judged, figure.signal.followUp.counts ?? OUTCOMES, pipeline.asOf),
    reviewOn: within(judged.on ?? usual, DEED_AFTER_DAYS, MOST_REVIEW_DAYS, pipeline.asOf),
  };
}

/** The day, but so many days after another one at least and at most. */
function within(day: Day, least: number, most: number, after: Day): Day {
  return Math.min(Math.max(day, after + least), after + most);
}
