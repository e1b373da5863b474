import type { CustomFunction, FunctionEnvironment, RawArgument, Result } from './declaration';
import { SC_FINDINGS } from './finding-functions';
import { SC_FLAGS } from './flag-functions';
import {
  SC_CONVERSION,
  SC_DISCOUNT,
  SC_TIME_IN_STAGE,
  SC_VELOCITY,
  SC_WIN_RATE,
} from './rate-functions';
import { readArguments } from './read-arguments';
import { SC_BALANCE, SC_PLAN, SC_SOURCES } from './shape-functions';
import { SC_STAGE_METRICS, SC_STAGES } from './stage-functions';

/** Every custom function, in the order of the help. */
export const CUSTOM_FUNCTIONS: readonly CustomFunction[] = [
  SC_STAGES,
  SC_STAGE_METRICS,
  SC_BALANCE,
  SC_SOURCES,
  SC_FLAGS,
  SC_FINDINGS,
  SC_PLAN,
  SC_WIN_RATE,
  SC_CONVERSION,
  SC_TIME_IN_STAGE,
  SC_DISCOUNT,
  SC_VELOCITY,
];

/**
 * Runs a custom function on what Sheets passed to it.
 * @throws Failure with one plain sentence where an argument cannot be used
 */
export function runFunction(
  declaration: CustomFunction,
  raw: readonly RawArgument[],
  environment: FunctionEnvironment,
): Result {
  return declaration.run(readArguments(declaration, raw), environment);
}

export { CHOICES } from './choices';
export type { CustomFunction, FunctionEnvironment, RawArgument, Result } from './declaration';
export { HELP } from './help';
export { SUMMARIES } from './summaries';
