import { figureSoFarText } from '../core/language/figures-so-far';
import type { PipelineIndex } from '../core/pipeline/pipeline-index';
import { effortSoFar } from '../core/playbook/effort-so-far';
import { type FigureSoFar, figuresSoFar } from '../core/playbook/figures-so-far';
import type { EffortFigureData, FigureData } from './contract';

/** Today's figures beside the fields of the process, the team's first, then each person's. */
export function figuresData(pipelineIndex: PipelineIndex): FigureData[] {
  const names = pipelineIndex.pipeline.salespeople.map(({ name }) => name);
  return [null, ...names.keys()].flatMap((person) =>
    figuresSoFar(pipelineIndex, person).map(({ stage, column, soFar, suggested }) => ({
      salesperson: person === null ? null : (names[person] ?? null),
      stage: stage.name,
      field: column,
      text: figureSoFarText(soFar, person === null && names.length > 1),
      take: suggested === null ? null : inFormUnit(column, suggested),
    })),
  );
}

/** Activities a week of the process's kinds today, the team's first, then each person's. */
export function effortData(pipelineIndex: PipelineIndex): EffortFigureData[] {
  const { process, salespeople } = pipelineIndex.pipeline;
  if (process.activities.length === 0) return [];
  const names = salespeople.map(({ name }) => name);
  return [null, ...names.keys()].flatMap((person) =>
    effortSoFar(pipelineIndex, person).map(({ activity, soFar, suggested }) => ({
      salesperson: person === null ? null : (names[person] ?? null),
      activity,
      text: figureSoFarText(soFar, person === null && names.length > 1),
      take: suggested,
    })),
  );
}

/** Shares are typed per cent. */
function inFormUnit(column: FigureSoFar['column'], value: number): number {
  return column === 'targetConversion' || column === 'largestDiscount'
    ? Math.round(value * 100)
    : value;
}
