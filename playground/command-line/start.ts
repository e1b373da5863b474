/** `npm start`: the main job, its summary, and the playground in the browser until stopped. */

import { AddOnError, ask, builtAddOn, FileError, type HeadlessHost, loadWorkbook } from '../index';
import { buildPage } from '../web/server/build-page';
import { type PlaygroundServer, type ServeOptions, servePage } from '../web/server/serve-page';
import { UsageError } from './arguments';
import { openHost, reportOn, workbookFrom } from './run-coach';
import { START_USAGE, type StartArguments, startArguments } from './start-arguments';
import { summary } from './summary';
import { unexpected } from './unexpected';

const SPREADSHEET_TIME_ZONE = 'Etc/UTC';

/** What File ▸ New gives. */
const NEW_SPREADSHEET = { name: 'Untitled spreadsheet', tabs: [{ name: 'Sheet1' }] };

async function main(): Promise<void> {
  const wanted = startArguments(process.argv.slice(2), process.env.PORT);
  if (wanted.help) {
    process.stdout.write(START_USAGE);
    return;
  }
  if (wanted.isEmpty) {
    await serveUntilStopped(wanted, {
      folder: await buildPage(),
      data: {
        bundle: '',
        pages: {},
        workbook: wanted.files.length === 0 ? NEW_SPREADSHEET : await loadWorkbook(wanted.files),
        documentProperties: {},
        startsEmpty: true,
      },
      advice: 'Extensions ▸ Apps Script to paste what "npm run release" wrote into release/.',
    });
    return;
  }
  const addOn = await builtAddOn();
  // esbuild works in a process of its own while the report is made.
  const page = buildPage();
  page.catch(() => {});
  const host = await openHost(addOn, wanted);
  process.stdout.write(`${await summaryOf(host, wanted)}\n\n`);
  const documentProperties = Object.fromEntries(host.state.properties.document);
  host.dispose();
  await serveUntilStopped(wanted, {
    folder: await page,
    data: { ...addOn, workbook: await workbookFrom(addOn, wanted), documentProperties },
    advice: 'Extensions ▸ Stagecoach ▸ Coaching report to read it all.',
  });
}

interface Offer {
  readonly folder: string;
  readonly data: Omit<ServeOptions['data'], 'spreadsheetTimeZone' | 'now'>;
  /** What to choose in the menu. */
  readonly advice: string;
}

async function serveUntilStopped(
  { asOf, port, insistsOnPort }: StartArguments,
  { folder, data, advice }: Offer,
): Promise<void> {
  const now = asOf === null ? null : Date.parse(`${asOf}T12:00:00Z`);
  const server = await serve({
    folder,
    data: { ...data, spreadsheetTimeZone: SPREADSHEET_TIME_ZONE, now },
    port,
    insist: insistsOnPort,
  });
  const stop = async (): Promise<void> => {
    await server.close();
    process.stdout.write('Stopped.\n');
    // Univer keeps timers that would hold the process.
    process.exit(0);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
  // Only now: whoever reads it may press the keys at once.
  process.stdout.write(`Open ${server.address} in a browser and choose
${advice} Press Ctrl+C here to stop.\n`);
}

async function serve(options: ServeOptions): Promise<PlaygroundServer> {
  try {
    return await servePage(options);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw thrown;
    throw new UsageError(`Port ${options.port} is in use. Choose another, or leave PORT out.`);
  }
}

/** The add-on's summary, or its sentence where it refuses: the page can set that right. */
async function summaryOf(host: HeadlessHost, wanted: StartArguments): Promise<string> {
  try {
    const { notes } = await ask(host, 'overview', {});
    return [summary(await reportOn(host, wanted)), ...notes.map(({ sentence }) => sentence)].join(
      '\n',
    );
  } catch (thrown) {
    if (thrown instanceof AddOnError) return thrown.message;
    throw thrown;
  }
}

main().catch((thrown: unknown) => {
  const isExpected = thrown instanceof UsageError || thrown instanceof FileError;
  process.stderr.write(isExpected ? `${thrown.message}\n` : unexpected(thrown));
  process.exit(isExpected ? 2 : 1);
});
