import { readFile } from 'node:fs/promises';
import vm from 'node:vm';
import { checkBundle } from '../../playground/index';
import { bundleShares, type Share } from './bundle';
import { heading, ms, table, times, type Verdicts } from './print';
import { bestMilliseconds } from './stopwatch';

const LARGEST = 14;

/** How much longer than compiling alone it may take to compile the script and run its module scope. */
const MOST_TIMES_COMPILING = 1.5;

/** Prints what the built files weigh, what they consist of, and how long the script takes to load. */
export async function bundlePart({ goal }: Verdicts): Promise<void> {
  const script = await readFile('dist/Code.js', 'utf8');
  const page = await readFile('dist/Sidebar.html', 'utf8');
  heading(`What dist/Code.js consists of: ${kilobytes(script)}`);
  printShares(await bundleShares('src/main.ts'));
  heading(`What dist/Sidebar.html consists of: ${kilobytes(page)}`);
  printShares([
    ...(await bundleShares('sidebar/main.tsx')),
    ...(await bundleShares('sidebar/style/page.css')),
  ]);
  heading('Loading the script (every formula cell does)');
  const { compile, load } = await loadingTimes(script);
  table(
    ['', 'ms', 'of compiling'],
    [
      ['compiled', ms(compile), times(1)],
      ['compiled and evaluated in an empty V8 context', ms(load), times(load / compile)],
    ],
  );
  goal(
    `evaluated in at most ${MOST_TIMES_COMPILING} times what compiling takes`,
    load <= MOST_TIMES_COMPILING * compile,
    times(load / compile),
  );
  const { serviceUses } = checkBundle(script);
  goal('no service at module scope', serviceUses.length === 0, serviceUses.join(', ') || 'none');
}

function loadingTimes(script: string): Promise<{ compile: number; load: number }> {
  let count = 0;
  // A name of its own for each time, or V8 would find the text compiled already.
  const compiled = (): vm.Script => {
    count += 1;
    return new vm.Script(script, { filename: `script-${count}.js` });
  };
  return bestMilliseconds({
    compile: compiled,
    load: () => compiled().runInContext(emptyContext()),
  });
}

function emptyContext(): vm.Context {
  return vm.createContext(vm.constants.DONT_CONTEXTIFY as unknown as vm.Context);
}

function kilobytes(text: string): string {
  return `${(Buffer.byteLength(text) / 1000).toFixed(1)} KB`;
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
