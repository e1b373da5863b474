import type { DealField } from '../deals';
import { materialPoints } from '../inference/material';
import type { RequiredBlank } from '../language/playbook/notices';
import { memoize } from '../memoize';
import { askedColumns, servesField } from '../pipeline/asked-columns';
import { type BlankCount, blanksByPerson } from '../pipeline/blanks-by-person';
import { othersOf } from '../pipeline/others';
import type { Pipeline } from '../pipeline/pipeline';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import { proposalStages } from '../pipeline/proposals';
import { foldName, personalProcess, type Stage } from '../process';
import { fisherMidP } from '../statistics';
import { sumOf } from '../sum';
import { columnsHardlyKept } from './flags/gaps';

/** When a column that is blank too often is worth a word. */
const WORTH_SAYING = {
  /** So many deals must have come to where it is asked for, and so many of them lack it. */
  fewestDeals: 5,
  fewestBlank: 3,
  /** From this share on it is much where there are no others, or of the team as a whole. */
  muchBlank: 1 / 3,
  /** It is clearly more than the others' where chance makes as much of it this rarely. */
  clearP: 0.1,
} as const;

/** What is planned in a deal is cleared when it is decided, so a blank cell says nothing of then. */
const WHILE_OPEN: readonly DealField[] = ['nextStep', 'nextStepDate', 'commitment'];

/**
 * The column that a salesperson's process asks for and that is most worth a word, because too many
 * of the deals that got there lack it: of the first entries in the window, with the cells as they
 * are now (what stood there on the day is not recorded). A column asked for before the proposal is
 * counted on proposals where there are enough. Null where none is worth a word, because it is not
 * clearly more than the others lack; what hardly any deal of a tab has is told once, of the tab.
 *
 * @param person index of the salesperson
 */
export function worstRequiredBlank(
  { pipeline }: PipelineIndex,
  person: number,
): RequiredBlank | null {
  return worstOf(pipeline, stagesOf(pipeline, person), (header, place) =>
    countAt(pipeline, header, place, person),
  );
}

/**
 * The same of all people's deals together, where nobody's lack it clearly more than the others': a
 * habit of the team, which is no word to one of them. Null where there is one person alone.
 */
export function teamRequiredBlank({ pipeline }: PipelineIndex): RequiredBlank | null {
  return worstOf(pipeline, pipeline.process.stages, (header, place) => {
    const counted = blanksByPerson(pipeline)({ header, from: place.from });
    if (counted === null) return null;
    const asked = counted.people.filter(
      ({ deals }, person) => deals > 0 && isAskedOf(pipeline, person, header, place.from),
    );
    if (asked.length < 2) return null;
    return {
      ...namesAt(pipeline, place),
      ...NO_OTHERS,
      ...togetherOf(asked),
      header: counted.column.header,
    };
  });
}

/** Of the columns that some stages ask for the one most worth a word, at the first place that is. */
function worstOf(
  pipeline: Pipeline,
  stages: readonly Stage[],
  countsAt: (header: string, place: Place) => RequiredBlank | null,
): RequiredBlank | null {
  const unkept = columnsHardlyKept(pipeline);
  const told = askedColumns(stages).flatMap(({ header, stage }) => {
    if (servesField(pipeline, header, WHILE_OPEN)) return [];
    if (tabsWith(pipeline, header).every((tab) => unkept.get(tab)?.has(foldName(header))))
      return [];
    const [worth] = placesOf(pipeline, stage).flatMap((place) => {
      const counts = countsAt(header, place);
      return counts !== null && isWorthSaying(counts) ? [counts] : [];
    });
    return worth ?? [];
  });
  const [worst] = told.sort((a, b) => pOf(a) - pOf(b) || shareOf(b) - shareOf(a));
  return worst ?? null;
}

/** Where to count: on proposals where the column is asked for before them, then where it is asked for. */
function placesOf(pipeline: Pipeline, stage: number): Place[] {
  const { stages, hasProposalStep } = proposalStages(pipeline);
  const here = { askedAt: stage, from: stage, isProposal: stages.has(stage) && hasProposalStep };
  const [proposal] = stages;
  const isBefore = hasProposalStep && proposal !== undefined && stage < proposal;
  return isBefore ? [{ ...here, from: proposal, isProposal: true }, here] : [here];
}

interface Place {
  /** The stage by which the column is asked for, and the one from which on deals are counted. */
  readonly askedAt: number;
  readonly from: number;
  readonly isProposal: boolean;
}

/** Counts the deals of the person and of the others that reached a place, and those without the column. */
function countAt(
  pipeline: Pipeline,
  header: string,
  place: Place,
  person: number,
): RequiredBlank | null {
  const counted = blanksByPerson(pipeline)({ header, from: place.from });
  if (counted === null) return null;
  const others = othersOf(pipeline.salespeople, person)
    .filter((other) => isAskedOf(pipeline, other, header, place.from))
    .map((other) => counted.people[other] ?? NOTHING);
  const { blank: otherBlank, deals: otherDeals } = togetherOf(others);
  return {
    ...namesAt(pipeline, place),
    ...(counted.people[person] ?? NOTHING),
    otherBlank,
    otherDeals,
    header: counted.column.header,
  };
}

function namesAt(
  { process }: Pipeline,
  { askedAt, from, isProposal }: Place,
): Pick<RequiredBlank, 'askedBy' | 'reached'> {
  const nameOf = (stage: number): string => process.stages[stage]?.name ?? '';
  return { askedBy: nameOf(askedAt), reached: isProposal ? null : nameOf(from) };
}

function togetherOf(people: readonly BlankCount[]): BlankCount {
  return {
    blank: sumOf(people.map(({ blank }) => blank)),
    deals: sumOf(people.map(({ deals }) => deals)),
  };
}

const NOTHING: BlankCount = { blank: 0, deals: 0 };
const NO_OTHERS = { otherBlank: 0, otherDeals: 0 } as const;

/** Whether the person's own process asks for the column by a stage. */
function isAskedOf(pipeline: Pipeline, person: number, header: string, by: number): boolean {
  const stage = stagesAsking(pipeline)(person).get(foldName(header));
  return stage !== undefined && stage <= by;
}

/** For each person the stage by which a column is asked for, by its folded header. */
const stagesAsking = memoize((pipeline: Pipeline) =>
  memoize(
    (person: number) =>
      new Map(
        askedColumns(stagesOf(pipeline, person)).map(({ header, stage }) => [
          foldName(header),
          stage,
        ]),
      ),
  ),
);

function isWorthSaying(counts: RequiredBlank): boolean {
  const { blank, deals, otherDeals } = counts;
  if (deals < WORTH_SAYING.fewestDeals || blank < WORTH_SAYING.fewestBlank) return false;
  const share = shareOf(counts);
  if (otherDeals < WORTH_SAYING.fewestDeals) return share >= WORTH_SAYING.muchBlank;
  const otherShare = counts.otherBlank / otherDeals;
  const isMaterial = share - otherShare >= materialPoints(otherShare) - 1e-9;
  return isMaterial && pOf(counts) <= WORTH_SAYING.clearP;
}

/** One-sided p of as many blanks at the others' rate; 1 where there are no others. */
function pOf({ blank, deals, otherBlank, otherDeals }: RequiredBlank): number {
  if (otherDeals === 0) return 1;
  return fisherMidP({
    successes: blank,
    trials: deals,
    otherSuccesses: otherBlank,
    otherTrials: otherDeals,
  }).pUpper;
}

function shareOf({ blank, deals }: RequiredBlank): number {
  return blank / deals;
}

/** The tabs that have a column of that name. */
function tabsWith({ tables }: Pipeline, header: string): string[] {
  const folded = foldName(header);
  return tables.flatMap(({ tab, headers }) =>
    headers.some((each) => foldName(each) === folded) ? [tab] : [],
  );
}

function stagesOf({ process, salespeople }: Pipeline, person: number): readonly Stage[] {
  return personalProcess(process, salespeople[person]?.name ?? null);
}
