import { type AddOn, AddOnError, ask, FileError } from '../index';
import { coachArguments, USAGE, UsageError } from './arguments';
import { columnsText } from './columns-text';
import { openHost, reportOn } from './run-coach';
import { writeTabs } from './write-tabs';

/** What the command prints, and how it ends. */
export interface CommandResult {
  readonly out: string;
  readonly err: string;
  /** 0 for a report, 2 for something that the user can put right. */
  readonly exit: 0 | 2;
}

/**
 * Runs `npm run coach` with the arguments as typed.
 * @throws whatever is no fault of the user's
 */
export async function coachCommand(
  addOn: () => Promise<AddOn>,
  typed: readonly string[],
): Promise<CommandResult> {
  try {
    return { out: await printed(addOn, typed), err: '', exit: 0 };
  } catch (thrown) {
    const isExpected = [UsageError, AddOnError, FileError].some((kind) => thrown instanceof kind);
    if (!isExpected) throw thrown;
    const usage = thrown instanceof UsageError ? `\n${USAGE}` : '';
    return { out: '', err: `${(thrown as Error).message}\n${usage}`, exit: 2 };
  }
}

async function printed(addOn: () => Promise<AddOn>, typed: readonly string[]): Promise<string> {
  const wanted = coachArguments(typed);
  if (wanted.help) return USAGE;
  const host = await openHost(await addOn(), wanted);
  try {
    if (wanted.columns) return columnsText(await ask(host, 'overview', {}));
    const result = await reportOn(host, wanted);
    const names = wanted.out === null ? [] : await writeTabs(result, wanted.out, wanted);
    if (wanted.json) return `${JSON.stringify(result.json, null, 2)}\n`;
    const written = names.length === 0 ? '' : `Wrote ${names.join(', ')} to ${wanted.out}.\n\n`;
    return written + result.text;
  } finally {
    host.dispose();
  }
}
