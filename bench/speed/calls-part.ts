import { builtAddOn } from '../../playground/index';
import { heading, table, type Verdicts } from './print';
import { type CommandCost, commandCosts, OPENING } from './service-calls';

const SIZES = [100, 1_000, 10_000];

/** Apps Script ends a run after six minutes, and Google's services are slower than the host's. */
const MOST_SECONDS = 30;
/** What a new tab cannot hold takes one call more, which makes its grid larger. */
const CALLS_FOR_ROOM = 1;
/** Nobody asked for what happens at an opening. */
const MOST_SECONDS_OF_OPENING = 0.5;

/** Prints the service calls of each command by number of rows. */
export async function callsPart({ goal }: Verdicts): Promise<void> {
  heading('Calls of Apps Script services (built add-on, headless host, 3 salespeople)');
  const addOn = await builtAddOn();
  const bySize: CommandCost[][] = [];
  for (const rows of SIZES) bySize.push(await commandCosts(addOn, rows));
  const commands = bySize[0]?.map(({ command }) => command) ?? [];
  const costs = commands.map((_, index) => bySize.flatMap((size) => size[index] ?? []));
  const seconds = (of: (typeof costs)[number]): string => of.at(-1)?.seconds.toFixed(2) ?? '';
  table(
    [
      '',
      ...SIZES.map((rows) => `${rows.toLocaleString('en-US')} rows`),
      'of them for lines',
      's at 10,000',
    ],
    costs.map((own, index) => [
      commands[index] ?? '',
      ...own.map(({ calls }) => calls),
      own.at(-1)?.linkCalls ?? 0,
      seconds(own),
    ]),
  );
  const grown = costs.filter((own) => {
    const rest = own.map(({ calls, linkCalls }) => calls - linkCalls);
    return Math.max(...rest.slice(1)) > (rest[0] ?? 0) + CALLS_FOR_ROOM;
  });
  goal(
    'service calls do not grow with the rows (links and heights: a page a salesperson)',
    grown.length === 0,
    grown.length === 0 ? 'none grows' : grown.map((own) => own[0]?.command).join(', '),
  );
  const slowest = Math.max(...bySize.flat().map((cost) => cost.seconds));
  goal(
    `every command within ${MOST_SECONDS} s`,
    slowest <= MOST_SECONDS,
    `${slowest.toFixed(2)} s`,
  );
  const opening = bySize.at(-1)?.find(({ command }) => command === OPENING)?.seconds ?? Number.NaN;
  goal(
    `opening a file with ${SIZES.at(-1)?.toLocaleString('en-US')} deals within ${MOST_SECONDS_OF_OPENING} s`,
    opening <= MOST_SECONDS_OF_OPENING,
    `${opening.toFixed(2)} s`,
  );
}
