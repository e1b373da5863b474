import { readFile } from 'node:fs/promises';
import { checkBundle } from '../../playground/index';
import { bundleShares, type Share } from './bundle';
import { heading, ms, table, type Verdicts } from './print';

const MOST_SCRIPT_BYTES = 250_000;
const MOST_PAGE_BYTES = 80_000;
const MOST_MILLISECONDS = 5;
const LARGEST = 14;

/** Prints what the built files weigh, what they consist of, and how long the script takes to load. */
export async function bundlePart({ goal }: Verdicts): Promise<void> {
  const script = await readFile('dist/Code.js', 'utf8');
  const page = await readFile('dist/Sidebar.html', 'utf8');
  const { milliseconds, bytes, serviceUses } = checkBundle(script);
  heading('What the script consists of (bytes before the last shortening; the largest)');
  printShares(await bundleShares('src/main.ts'));
  heading('What the sidebar consists of');
  printShares([
    ...(await bundleShares('sidebar/main.tsx')),
    ...(await bundleShares('sidebar/style/page.css')),
  ]);
  heading('Loading the script (every formula cell does)');
  const kilobytes = (size: number): string => `${(size / 1000).toFixed(1)} KB`;
  const pageBytes = Buffer.byteLength(page);
  goal('dist/Code.js at most 250 KB', bytes <= MOST_SCRIPT_BYTES, kilobytes(bytes));
  goal('dist/Sidebar.html at most 80 KB', pageBytes <= MOST_PAGE_BYTES, kilobytes(pageBytes));
  goal(
    'evaluated in an empty V8 context within 5 ms (best of nine)',
    milliseconds <= MOST_MILLISECONDS,
    `${ms(milliseconds)} ms`,
  );
  goal('no service at module scope', serviceUses.length === 0, serviceUses.join(', ') || 'none');
}

function printShares(shares: readonly Share[]): void {
  const sum = shares.reduce((total, { bytes }) => total + bytes, 0);
  const shown = [...shares].sort((a, b) => b.bytes - a.bytes).slice(0, LARGEST);
  const rest = sum - shown.reduce((total, { bytes }) => total + bytes, 0);
  const rows = [...shown, { place: 'everything else', bytes: rest }];
  table(
    ['', 'bytes', ''],
    rows.map(({ place, bytes }) => [place, bytes, `${Math.round((100 * bytes) / sum)} %`]),
  );
}
