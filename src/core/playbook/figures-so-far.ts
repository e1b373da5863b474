import type { PaceSample } from '../inference/samples/pace';
import type { Sample } from '../inference/samples/sample';
import { shareSample } from '../inference/samples/share';
import type { SignalUnit } from '../inference/unit';
import type { SoFar } from '../language/figures-so-far';
import { conversion } from '../metrics/conversion';
import { medianDaysIn } from '../metrics/stages';
import { partOf } from '../pipeline/by-person';
import { type PipelineIndex, whyNoConversion } from '../pipeline/pipeline-index';
import { sumCounts } from '../pipeline/stage-tally';
import { totalPace, type WeeklyEntries } from '../pipeline/weekly-entries';
import { roundedTarget, type Stage, type TargetTerm } from '../process';
import { poissonInterval, wilsonInterval } from '../statistics';
import { type HeadlineTarget, headlineTargets } from './headline-targets';

/** A target's place in the process, and today's figure to set beside it. */
export interface FigureSoFar {
  readonly stage: Stage;
  readonly column: TargetTerm;
  readonly soFar: SoFar;
  /** What may be taken for a target, in the column's own unit; null where nothing tells. */
  readonly suggested: number | null;
}

/**
 * Today's figures beside the targets of one salesperson's process, or of the team's (null): for
 * deals as a whole, and for each open stage how many advance, how long they stay, and how many
 * enter it a week. The team's pace is one person's on average, as a weekly target is.
 */
export function figuresSoFar(lookup: PipelineIndex, person: number | null): FigureSoFar[] {
  const headlines = headlineTargets(lookup, person).map(headlineFigure);
  const isTold = ({ stage, column }: FigureSoFar): boolean =>
    headlines.some((told) => told.column === column && told.stage.name === stage.name);
  const { pipeline } = lookup;
  const stages = pipeline.openStages.flatMap((index) => {
    const stage = pipeline.process.stages[index];
    return stage === undefined || stage.skip ? [] : stageFigures(lookup, person, stage, index);
  });
  return [...headlines, ...stages.filter((figure) => !isTold(figure))];
}

function headlineFigure({ signal, stage, column, soFar, absent }: HeadlineTarget): FigureSoFar {
  if (soFar === null) {
    return { stage, column, soFar: { kind: 'absent', why: absent ?? 'no-deals' }, suggested: null };
  }
  const { sample, value } = soFar;
  const told = sampleSoFar(signal.unit, sample, value);
  return { stage, column, soFar: told, suggested: roundedTarget(column, value) };
}

function stageFigures(
  lookup: PipelineIndex,
  person: number | null,
  stage: Stage,
  index: number,
): FigureSoFar[] {
  const { tally, weeklyEntries, limitOf } = lookup;
  const counts = partOf(tally, person)[index] ?? sumCounts([]);
  const rate = conversion(counts, whyNoConversion(lookup, person));
  const median = medianDaysIn(lookup, index, person);
  const limit = limitOf(index, -1).value;
  const usual = limit?.from === 'team' ? limit : null;
  const entries = weeklyEntries([index]).filter((_, each) => person === null || each === person);
  return [
    {
      stage,
      column: 'targetConversion',
      soFar:
        rate.value === null
          ? { kind: 'absent', why: rate.absent ?? 'no-outcomes' }
          : sampleSoFar('share', shareSample(counts.advanced, rate.n), rate.value),
      suggested: rate.value === null ? null : roundedTarget('targetConversion', rate.value),
    },
    {
      stage,
      column: 'maxDays',
      soFar:
        median.absent !== null
          ? { kind: 'absent', why: median.absent }
          : { kind: 'days', median, within: usual?.days ?? null },
      suggested: usual === null ? null : roundedTarget('maxDays', usual.days),
    },
    { stage, column: 'weeklyTarget', ...paceSoFar(entries) },
  ];
}

function paceSoFar(entries: readonly WeeklyEntries[]): Pick<FigureSoFar, 'soFar' | 'suggested'> {
  const pace = totalPace(entries);
  if (pace === null) {
    const why = entries.find(({ absent }) => absent !== null)?.absent ?? 'no-entry-dates';
    return { soFar: { kind: 'absent', why }, suggested: null };
  }
  const known = entries.filter(({ absent }) => absent === null);
  return weeklyFigure(
    pace.entries,
    pace.weeks,
    known.map(({ weekly }) => weekly),
  );
}

/**
 * So many in so many weeks, above 0, as a figure so far and as a target.
 *
 * @param weekly counts of single weeks, a list for each person
 */
export function weeklyFigure(
  events: number,
  weeks: number,
  weekly: PaceSample['weekly'],
): Pick<FigureSoFar, 'soFar' | 'suggested'> {
  const value = events / weeks;
  const sample: Sample = { kind: 'pace', events, weeks, weekly };
  return {
    soFar: sampleSoFar('a week', sample, value),
    suggested: roundedTarget('weeklyTarget', value),
  };
}

function sampleSoFar(unit: SignalUnit, sample: Sample, value: number): SoFar {
  const { low, high } = intervalOf(sample);
  return { kind: 'sample', unit, sample, value, low, high };
}

/** Wilson's interval of a share, the exact one of a pace; none of other samples. */
function intervalOf(sample: Sample): { readonly low: number | null; readonly high: number | null } {
  switch (sample.kind) {
    case 'share': {
      const { lower, upper } = wilsonInterval(sample);
      return { low: lower, high: upper };
    }
    case 'pace': {
      const { lower, upper } = poissonInterval(sample);
      return { low: lower, high: upper };
    }
    default:
      return { low: null, high: null };
  }
}
