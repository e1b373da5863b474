import { type DealsTable, inOrderOfRows } from '../../deals';
import { sameDealIn } from '../../language/playbook/flags';
import { countedUpTo } from '../../language/report';
import { keptUpTo } from '../../pipeline/kept-up-to';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import type { Stage } from '../../process';
import type { Gap, RowProblem } from '../../table';
import { FLAGS } from '.';
import { duplicate } from './duplicate';
import type { Flag, FlaggedTeam } from './flag';
import { flaggedDeals } from './flagged-deals';
import { columnsHardlyKept, GapCounts } from './gaps';
import { placeKey, repeatedRows } from './repeated-rows';
import { nextStepBooked } from './stalled';
import { stageQuestion, stepQuestion } from './step-questions';

/** What is written beside a row. */
export interface Annotation {
  readonly tab: string;
  readonly row: number;
  /** Index of the deal; -1 for a row that repeats one. */
  readonly index: number;
  /** The deal's name. */
  readonly deal: string;
  readonly salesperson: string | null;
  /** Most urgent first. */
  readonly codes: readonly string[];
  /** The flags column: at most three labels, `+n` for the rest. */
  readonly flags: string;
  /** A sentence for each flag, and one about a booked next step where that is why it waits. */
  readonly reasons: readonly string[];
  /** Those of them that are worth a word in a talk; gaps in the data are not, but for what the process asks for. */
  readonly toSay: readonly string[];
  /** What to ask, by the stage that the deal is in; null where the flags ask for no talk. */
  readonly question: string | null;
  /** The notes column: the reasons, then the question. */
  readonly notes: string;
}

/** Labels written in the flags column before the rest becomes `+n`. */
const MOST_LABELS = 3;

/** A flag that applies, and why. */
interface Applied {
  readonly flag: Flag;
  readonly reason: string;
}

/**
 * Flags every deal; rows without any flag are left out, but for those that only wait for a next
 * step that is booked: they have a note and no code. Sorted by tab and row.
 */
export function annotate(
  lookup: PipelineIndex,
  tables: readonly DealsTable[],
  problems: readonly RowProblem[],
): Annotation[] {
  return flagDeals(lookup, tables, problems).annotations;
}

/**
 * The annotations, and what hardly any row of a tab has, which is told once and flags no row. In a
 * sheet that nobody keeps, days are counted to its newest day, and the notes say so.
 */
export function flagDeals(
  ofToday: PipelineIndex,
  tables: readonly DealsTable[],
  problems: readonly RowProblem[],
): { readonly annotations: Annotation[]; readonly gaps: readonly Gap[] } {
  const lookup = keptUpTo(ofToday);
  const { asOf } = lookup.pipeline;
  const countedTo = asOf === ofToday.pipeline.asOf ? '' : countedUpTo(asOf);
  const team = flaggedTeam(lookup, tables);
  const reasons = FLAGS.map((flag) => ({ flag, reasonOf: flag.learn(team) }));
  const bookedFor = nextStepBooked(team);
  const repeated = repeatedRows(lookup.pipeline, problems);
  const annotations: Annotation[] = [];
  const counts = new GapCounts();
  const applying = [...flaggedDeals(lookup, repeated)].map((flagged) => {
    const applied: Applied[] = [];
    for (const { flag, reasonOf } of reasons) {
      const { askedOf = 'open' } = flag;
      if (askedOf !== 'any' && askedOf !== flagged.standing) continue;
      const reason = reasonOf(flagged);
      if (reason !== null) applied.push({ flag, reason });
      if (flag.gap?.isAsked?.(flagged) ?? flag.gap !== undefined) {
        counts.add(flagged.deal.tab, flag, reason !== null);
      }
    }
    return { flagged, applied };
  });
  for (const { flagged, applied: all } of applying) {
    const { deal, index, standing, stage } = flagged;
    const applied = all.filter(({ flag }) => !counts.isGapOfTab(deal.tab, flag, team));
    const booked = standing === 'open' ? bookedFor(flagged) : null;
    if (applied.length === 0 && booked === null) continue;
    const { tab, row, name, salesperson } = deal;
    const texts = annotationTexts(applied, stage, booked);
    const notes = `${countedTo}${texts.notes}`;
    annotations.push({ tab, row, index, deal: name, salesperson, ...texts, notes });
    if (repeated.size > 0) repeated.delete(placeKey(deal));
  }
  // What is left are the repeating rows themselves, which are no deals.
  for (const { tab, row, others } of repeated.values()) {
    const deal = problems.find((each) => each.tab === tab && each.row === row)?.value ?? '';
    const texts = annotationTexts([{ flag: duplicate, reason: sameDealIn(others) }], null, null);
    annotations.push({ tab, row, index: -1, deal, salesperson: null, ...texts });
  }
  const columns = [...columnsHardlyKept(lookup.pipeline).values()];
  return {
    annotations: inOrderOfRows(annotations, tables),
    gaps: [...counts.gaps(team), ...columns.flatMap((ofTab) => [...ofTab.values()])],
  };
}

function flaggedTeam(lookup: PipelineIndex, tables: readonly DealsTable[]): FlaggedTeam {
  const columnsByTab = new Map(tables.map(({ tab, columns }) => [tab, columns]));
  return {
    lookup,
    hasColumn: (tab, field) => columnsByTab.get(tab)?.[field] !== undefined,
    stageName: (stage) => lookup.pipeline.process.stages[stage]?.name ?? '',
  };
}

/**
 * What is written of the flags that apply, the most urgent first.
 * @param booked said of a deal that waits for a next step that is booked
 */
function annotationTexts(
  applied: readonly Applied[],
  stage: Stage | null,
  booked: string | null,
): Pick<Annotation, 'codes' | 'flags' | 'reasons' | 'toSay' | 'question' | 'notes'> {
  const labels = applied.map(({ flag }) => flag.label);
  const more = labels.length - MOST_LABELS;
  const shown = labels.slice(0, MOST_LABELS).join(' · ');
  const asking = applied.filter(({ flag }) => !flag.hasNoQuestion);
  const told = applied.filter(({ flag }) => !flag.hasNoQuestion || flag.isTold);
  const question = questionOf(asking, stage);
  const waiting = booked === null ? [] : [booked];
  const reasons = [...applied.map(({ reason }) => reason), ...waiting];
  return {
    codes: applied.map(({ flag }) => flag.code),
    flags: more > 0 ? `${shown} +${more}` : shown,
    reasons,
    toSay: [...told.map(({ reason }) => reason), ...waiting],
    question,
    notes: [...reasons, ...(question === null ? [] : [question])].join(' '),
  };
}

/** What to ask of a deal, by its stage; null where no flag asks for a talk. */
function questionOf(asking: readonly Applied[], stage: Stage | null): string | null {
  if (asking.length === 0) return null;
  return asking.every(({ flag }) => flag.isAboutPrice) ? stepQuestion(stage) : stageQuestion(stage);
}
