import type { CustomFunction, FunctionEnvironment, RawArgument, Result } from './declaration';
import { readArguments } from './read-arguments';
import { SC_ACTIVITIES } from './sc-activities';
import { SC_BALANCE } from './sc-balance';
import { SC_CONVERSION } from './sc-conversion';
import { SC_DISCOUNT } from './sc-discount';
import { SC_FINDINGS } from './sc-findings';
import { SC_FLAGS } from './sc-flags';
import { SC_PLAN } from './sc-plan';
import { SC_SOURCES } from './sc-sources';
import { SC_STAGE_METRICS } from './sc-stage-metrics';
import { SC_STAGES } from './sc-stages';
import { SC_TIME_IN_STAGE } from './sc-time-in-stage';
import { SC_VELOCITY } from './sc-velocity';
import { SC_WIN_RATE } from './sc-win-rate';

/** Every custom function, in the order of the help; the build makes an entry point of each. */
export const CUSTOM_FUNCTIONS: readonly CustomFunction[] = [
  SC_STAGES,
  SC_STAGE_METRICS,
  SC_BALANCE,
  SC_SOURCES,
  SC_FLAGS,
  SC_FINDINGS,
  SC_ACTIVITIES,
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

export type { CustomFunction, FunctionEnvironment, RawArgument, Result } from './declaration';
