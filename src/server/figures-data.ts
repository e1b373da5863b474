import { figureSoFarText } from '../core/language/figures-so-far';
import type { PipelineIndex } from '../core/pipeline/pipeline-index';
import { effortSoFar } from '../core/playbook/effort-so-far';
import { type FigureSoFar, figuresSoFar } from '../core/playbook/figures-so-far';
import type { EffortFigureData, FigureData } from './contract';

/** Today's figures beside the fields of the process, the team's first, then each person's. */
export function figuresData(lookup: PipelineIndex): FigureData[] {
  return ofTeamAndEach(lookup, (person, whose) =>
    figuresSoFar(lookup, person).map(({ stage, column, soFar, suggested }) => ({
      salesperson: whose.salesperson,
      stage: stage.name,
      field: column,
      text: figureSoFarText(soFar, whose.isOfSeveral),
      take: suggested === null ? null : inFormUnit(column, suggested),
    })),
  );
}

/** Activities a week of each kind today, the team's first, then each person's. */
export function effortData(lookup: PipelineIndex): EffortFigureData[] {
  if (lookup.effort.kinds.names.length === 0) return [];
  return ofTeamAndEach(lookup, (person, whose) =>
    effortSoFar(lookup, person).map(({ activity, soFar, suggested }) => ({
      salesperson: whose.salesperson,
      activity,
      text: figureSoFarText(soFar, whose.isOfSeveral),
      take: suggested,
    })),
  );
}

/** Whose figures are told. */
interface Whose {
  /** Null for the team's. */
  readonly salesperson: string | null;
  /** They are what each of several people has on average. */
  readonly isOfSeveral: boolean;
}

function ofTeamAndEach<Data>(
  { pipeline: { salespeople } }: PipelineIndex,
  dataOf: (person: number | null, whose: Whose) => Data[],
): Data[] {
  return [
    ...dataOf(null, { salesperson: null, isOfSeveral: salespeople.length > 1 }),
    ...salespeople.flatMap(({ name }, person) =>
      dataOf(person, { salesperson: name, isOfSeveral: false }),
    ),
  ];
}

/** Shares are typed per cent. */
function inFormUnit(column: FigureSoFar['column'], value: number): number {
  return column === 'targetConversion' || column === 'largestDiscount'
    ? Math.round(value * 1000) / 10
    : value;
}
