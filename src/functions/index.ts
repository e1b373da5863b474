import type { CustomFunction, FunctionEnvironment, RawArgument, Result } from './declaration';
import { SC_FLAGS } from './flag-functions';
import { SC_CONVERSION, SC_WIN_RATE } from './rate-functions';
import { readArguments } from './read-arguments';
import { SC_STAGE_METRICS, SC_STAGES } from './stage-functions';

/** Every custom function, in the order of the help. */
export const CUSTOM_FUNCTIONS: readonly CustomFunction[] = [
  SC_STAGES,
  SC_STAGE_METRICS,
  SC_WIN_RATE,
  SC_CONVERSION,
  SC_FLAGS,
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
export { SC_CONVERSION, SC_FLAGS, SC_STAGE_METRICS, SC_STAGES, SC_WIN_RATE };
