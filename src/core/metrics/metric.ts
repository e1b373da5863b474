import type { PipelineIndex } from '../pipeline/pipeline-index';
import type { SalesProcess } from '../process';
import type { Estimate } from './estimate';

/**
 * A metric: all there is to know about one entry of report.json's `Metrics`. It is listed in
 * table.ts; its `Value` is what notices and the report's other parts read as `metrics.<name>`.
 */
export interface Metric<Name extends string, Value> {
  /** Its name in report.json. */
  readonly name: Name;
  /** Computes it for the team (null) or for one salesperson, by index. */
  readonly compute: (lookup: PipelineIndex, person: number | null) => Value;
  /** What report.json holds of it. An estimate stands for its value alone: its n needs a field. */
  readonly entry: (
    metrics: { readonly [Own in Name]: Value },
    process: SalesProcess,
  ) => Estimate | Fields | ReadonlyArray<StageRow | ActivityRow>;
  /** Its columns in the report's numbers table, if any; table.ts puts them in order. */
  readonly columns?: Readonly<Record<string, Column<{ readonly [Own in Name]: Value }>>>;
}

/**
 * Fields of an entry, by name. An estimate stands for its value; where that is absent, the reason
 * stands in `absent` under the metric's and the field's name, such as `winRate.rate`.
 */
export interface Fields {
  readonly [field: string]: Estimate | number | string | null | readonly CountedName[];
}

/** A part of a count, such as the calls of one result. */
export interface CountedName {
  readonly [field: string]: number | string;
}

/** An entry's row for one stage; in `absent` its fields are named by it: `stages.Offer.rate`. */
export interface StageRow extends Fields {
  readonly stage: string;
}

/** An entry's row for one kind of activity, by which its fields in `absent` are named. */
export interface ActivityRow extends Fields {
  readonly activity: string;
}

/** A column of the numbers table: one line for each salesperson and one for the team. */
export interface Column<Values> {
  readonly head: string;
  /** A count, or an estimate: that one is written as its unit is, a dash where it is absent. */
  readonly cell: (metrics: Values) => number | Estimate;
  /** What is possible at most, where an interval ends there. */
  readonly most?: (metrics: Values) => number | null;
  /** Whether a share is drawn as a bar beside its figure. */
  readonly hasBar?: true;
  /** Whether the estimate's 95 % interval is written as well. */
  readonly hasInterval?: boolean;
  /** Whether the column is left out where it would be dashes only: not every team has such figures. */
  readonly isLeftOutWithoutAny?: boolean;
}
