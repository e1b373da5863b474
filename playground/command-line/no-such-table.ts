import { basename } from 'node:path';
import type { Calls } from '../../src/server/contract';
import { ask, FileError, type HeadlessHost } from '../index';
import type { CoachArguments } from './arguments';
import { TAB_OF_OPTION, TAB_OPTIONS, type TabOption } from './own-tab-names';

/** Problems for which the add-on does not read a tab at all. */
const UNREADABLE = ['missing-header', 'table-of-deals'];

/** What is asked of a problem in report.json. */
interface Problem {
  readonly tab: string;
  readonly problem: string;
  readonly sentence: string;
}

/**
 * Refuses files that are no such table as their option says: in a spreadsheet the rest goes on, but
 * whoever names a file wants it to be read.
 *
 * @throws FileError with the file, what was expected and what was found
 */
export async function refuseOtherTables(
  host: HeadlessHost,
  wanted: Pick<CoachArguments, TabOption>,
  json: Calls['report']['value']['json'],
): Promise<void> {
  const { problems } = (json as unknown as { deals: { problems: readonly Problem[] } }).deals;
  const refusals = TAB_OPTIONS.flatMap((option) => {
    const path = wanted[option];
    if (path === null) return [];
    const tab = TAB_OF_OPTION[option];
    return problems
      .filter((each) => each.tab === tab && UNREADABLE.includes(each.problem))
      .map(({ sentence }) =>
        sentence.replace(`“${tab}”, `, () => `${basename(path)} (--${option}): `),
      );
  });
  if (refusals.length > 0) throw new FileError(refusals.join('\n'));
  const { activities } = wanted;
  if (activities === null) return;
  const { tabs } = await ask(host, 'overview', {});
  if (!tabs.some(({ tab, isChosen }) => tab === TAB_OF_OPTION.activities && isChosen)) return;
  throw new FileError(
    `${basename(activities)} (--activities): this is a table of deals; the headers Date, Salesperson and Activity were expected.`,
  );
}
