import { type CoachArguments, coachArguments, UsageError } from './arguments';

/** The arguments of `npm start`, and the port. */
export interface StartArguments extends CoachArguments {
  readonly port: number;
  /** Whether the user chose the port, so that no other will do. */
  readonly insistsOnPort: boolean;
  /** Whether the spreadsheet begins without the add-on, to be installed by hand. */
  readonly isEmpty: boolean;
}

/** The pipeline that the playground opens without a file, and the day on which it ends. */
const SAMPLE = { file: 'playground/sample/deals.csv', asOf: '2026-11-23' } as const;

const EMPTY = '--empty';

const USUAL_PORT = 5180;
const HIGHEST_PORT = 65_535;

export const START_USAGE = `npm start -- [FILE…] [options]

FILE is a table of deals, CSV or XLSX, headers on top; several files are several tabs. Without one
the sample pipeline is opened.

  --empty             a spreadsheet without the add-on, empty or with the tabs of FILE, to install
                      what "npm run release" writes as in Google Sheets
  --process FILE      the sales process; drafted from the deals without it
  --history FILE      stage changes: When, Deal, Field, From, To
  --salespeople FILE  names, groups, start and end, quotas
  --activities FILE, --log FILE          what people did; what was agreed in coaching
  --agreed-on D, or --agreements FILE    when the process of --process was agreed on
  --as-of 2026-11-23  the day that the playground takes for today
  --map FIELD=HEADER, --pipeline NAME    which column is which, and the pipeline that is measured
  --salesperson NAME, --from D, --to D   what the summary is about

PORT=8080 npm start chooses the port.
`;

/**
 * Reads the arguments: those of `npm run coach` except for its output options.
 * @throws UsageError where one is unknown, lacks its value, is no date or no port
 */
export function startArguments(typed: readonly string[], port: string | undefined): StartArguments {
  // The sample goes first, because the other command insists on a file.
  const isEmpty = typed.includes(EMPTY);
  const given = coachArguments([SAMPLE.file, ...typed.filter((each) => each !== EMPTY)]);
  const isSample = given.files.length === 1;
  const wanted =
    isSample && !isEmpty
      ? { ...given, asOf: given.asOf ?? SAMPLE.asOf }
      : { ...given, files: given.files.slice(1) };
  if (wanted.out !== null || wanted.json || wanted.columns) {
    throw new UsageError('--out, --json and --columns belong to "npm run coach".');
  }
  const insistsOnPort = port !== undefined && port !== '';
  return { ...wanted, port: portOf(port), insistsOnPort, isEmpty };
}

function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return USUAL_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= HIGHEST_PORT) return port;
  throw new UsageError(`PORT must be a number up to ${HIGHEST_PORT}; found "${text}".`);
}
