/**
 * How often a report is wrong, and how often it sees what is there: whole reports on made-up
 * teams, `npm run bench:trust`. Every team is written as tabs and read, measured and judged by the
 * add-on's own core, by four methods side by side: the naive dashboard (10 points under the
 * others), one flat Benjamini–Hochberg over all comparisons, partial pooling, and ours.
 *
 *   --runs N     reports a scenario (default 120)
 *   --seed N     of the first report; the tuning used seeds from 1,000,000 on (default 1)
 *   --only TEXT  scenarios whose name contains the text
 *   --quick      three scenarios, 60 reports each
 *   --why        also what was found that is not there, and in how many reports
 *   --rule JSON  parts of the evidence rule to try
 *   --workers N  threads (default: as many as processors)
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { EVIDENCE_RULE, type EvidenceRule } from '../src/core/inference/rule';
import { METHODS, type Method, play } from './simulation/play';
import { scenarios } from './simulation/scenarios';
import { addTo, count, perCent, type Tallies } from './simulation/tally';

/** Reports of one scenario for a thread to make. */
interface Job {
  readonly scenario: number;
  readonly firstSeed: number;
  readonly reports: number;
}

interface Result extends Job {
  readonly tallies: Tallies;
}

/** What every thread knows from the start. */
interface Common {
  readonly rule: EvidenceRule;
  readonly isQuick: boolean;
}

const REPORTS_A_JOB = 20;

if (isMainThread) await main();
else work(workerData as Common);

function work({ rule, isQuick }: Common): void {
  const all = scenarios(isQuick);
  parentPort?.on('message', (job: Job) => {
    const scenario = all[job.scenario];
    if (scenario === undefined) throw new RangeError(`There is no scenario ${job.scenario}`);
    const tallies: Tallies = {};
    for (let run = 0; run < job.reports; run++) {
      const verdicts = play(scenario, job.firstSeed + run, rule);
      for (const method of METHODS) count(tallies, method, verdicts[method]);
    }
    parentPort?.postMessage({ ...job, tallies } satisfies Result);
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string', default: '' },
      quick: { type: 'boolean', default: false },
      why: { type: 'boolean', default: false },
      rule: { type: 'string', default: '{}' },
      workers: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const isQuick = values.quick;
  const runs = wholeNumber('runs', values.runs ?? (isQuick ? '60' : '120'));
  const seed = wholeNumber('seed', values.seed);
  const common: Common = { rule: { ...EVIDENCE_RULE, ...JSON.parse(values.rule) }, isQuick };
  const chosen = scenarios(isQuick).flatMap(({ name }, index) =>
    name.includes(values.only) ? [index] : [],
  );
  console.log(`${runs} reports a scenario, seeds ${seed} to ${seed + runs - 1}`);
  console.log(
    'per cent of reports ± standard error: false, and caught where somebody is planted\n',
  );
  console.log(tableRow('', ['naive', 'flat BH', 'partial pooling', 'ours', 'strengths']));
  const jobs = chosen.flatMap((scenario) =>
    Array.from({ length: Math.ceil(runs / REPORTS_A_JOB) }, (_, part) => ({
      scenario,
      firstSeed: seed + part * REPORTS_A_JOB,
      reports: Math.min(REPORTS_A_JOB, runs - part * REPORTS_A_JOB),
    })),
  );
  const started = performance.now();
  const sums = new Map<number, Tallies>();
  // Rows are printed in the order of the scenarios, each as soon as it is complete.
  const waiting = [...chosen];
  await share(jobs, common, wholeNumber('workers', values.workers), ({ scenario, tallies }) => {
    const sum = sums.get(scenario) ?? {};
    sums.set(scenario, sum);
    addTo(sum, tallies);
    while (waiting[0] !== undefined && sums.get(waiting[0])?.ours?.reports === runs) {
      const next = waiting.shift() as number;
      printScenario(next, sums.get(next) as Tallies, isQuick, values.why);
    }
  });
  console.log(`\n${Math.round((performance.now() - started) / 1000)} s`);
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) {
    throw new RangeError(`--${name} expects a whole number of at least 1, found "${text}"`);
  }
  return number;
}

/** Shares the jobs among threads, each taking the next one when it is done. */
function share(
  jobs: readonly Job[],
  common: Common,
  threads: number,
  use: (result: Result) => void,
): Promise<void> {
  const left = [...jobs];
  const runThread = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(fileURLToPath(import.meta.url), { workerData: common });
      const next = (): void => {
        const job = left.shift();
        if (job !== undefined) worker.postMessage(job);
        else worker.terminate().then(() => resolve(), reject);
      };
      worker.on('error', reject);
      worker.on('message', (result: Result) => {
        use(result);
        next();
      });
      next();
    });
  return Promise.all(Array.from({ length: Math.max(1, threads) }, runThread)).then(() => undefined);
}

function printScenario(index: number, tallies: Tallies, isQuick: boolean, why: boolean): void {
  const scenario = scenarios(isQuick)[index];
  if (scenario === undefined) return;
  const cells = METHODS.map((method) => cellOf(tallies, method, scenario.planted !== null));
  console.log(tableRow(scenario.name, cells));
  if (!why) return;
  for (const method of ['ours', 'praise'] as const) {
    const wrong = Object.entries(tallies[method]?.wrong ?? {}).sort((a, b) => b[1] - a[1]);
    for (const [what, times] of wrong) console.log(`  ${method}: ${times} × ${what}`);
  }
}

function cellOf(tallies: Tallies, method: Method, hasPlanted: boolean): string {
  const tally = tallies[method];
  if (tally === undefined) return '';
  const { falseReports, catches, reports } = tally;
  // A strength is no catch of what was planted.
  const caught = hasPlanted && method !== 'praise' ? perCent(catches, reports) : '';
  return `${perCent(falseReports, reports).padStart(12)}${caught.padStart(13)}`;
}

function tableRow(name: string, cells: readonly string[]): string {
  return `${name.padEnd(60)}${cells.map((cell) => cell.padStart(26)).join('')}`.trimEnd();
}
