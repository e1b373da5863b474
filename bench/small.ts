/**
 * What the first place to look says of small teams: made-up teams of two to eight people with 15 to
 * 70 deals each, `npm run bench:small`. Every team is written as tabs and read and looked at by the
 * add-on's own core. Equals and three troubles in equal parts; people who are not planted really
 * differ a little, and what is true is told by everybody's true figures.
 *
 *   --runs N     teams of each kind (default 35)
 *   --seed N     of the first team; the tuning used seeds from 1,000,000 on (default 1)
 *   --only TEXT  kinds whose name contains the text: "3 people, 30 deals"
 *   --table      only the kinds of which METRICS.md says how often the place must be right
 *   --calls      teams that record their calls, and one trouble more: half the calls
 *   --odd        markets unlike the one that METRICS.md asks about, instead of it
 */
import { parseArgs } from 'node:util';
import { look } from './small/look';
import { type Market, ODD_MARKETS, USUAL_MARKET } from './small/market';
import { smallTeam, TROUBLES, type Trouble } from './small/small-team';
import { Calibration, type Counted, countLooked, NOTHING_COUNTED } from './small/tally';

/** Per cent of teams whose one place must be right at least: wins, proposals, discounts. */
const BARS: Readonly<Record<string, readonly [number, number, number]>> = {
  '2 people, 30 deals, nothing agreed': [55, 61, 89],
  '3 people, 30 deals, nothing agreed': [41, 54, 87],
  '3 people, 70 deals, nothing agreed': [71, 81, 99],
  '5 people, 70 deals, nothing agreed': [80, 80, 99],
  '3 people, 70 deals, agreed': [81, 86, 99],
  '2 people, 70 deals, agreed': [95, 92, 99],
};

const PEOPLE = [2, 3, 5, 8];
const DEALS = [15, 30, 70];

/** Findings take longer to judge: of every so manieth team. */
const JUDGED_OF = 3;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '35' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    table: { type: 'boolean', default: false },
    odd: { type: 'boolean', default: false },
    calls: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const seed = Number(values.seed);
const troubles = TROUBLES.filter((trouble) => trouble !== 'calls' || values.calls);
const started = performance.now();
console.log(`${runs} teams of each kind, seeds from ${seed} on; per cent of teams\n`);
for (const market of values.odd ? ODD_MARKETS : [USUAL_MARKET]) lookAt(market);
console.log(`\n${Math.round((performance.now() - started) / 1000)} s`);

function lookAt(market: Market): void {
  console.log(`\nmarket: ${market.name}`);
  console.log(
    row('', ['wins', 'proposals', 'discount', 'calls', 'equals "3 in 4"', 'found', 'wrongly']),
  );
  const sums = { all: new Calibration(), told: new Calibration(), effort: new Calibration() };
  const equals = { ...NOTHING_COUNTED };
  for (const hasAgreed of [false, true]) {
    for (const people of PEOPLE) {
      for (const dealsEach of DEALS) {
        const name = `${people} people, ${dealsEach} deals, ${hasAgreed ? 'agreed' : 'nothing agreed'}`;
        if (!name.includes(values.only) || (values.table && !(name in BARS))) continue;
        const counts = Object.fromEntries(
          TROUBLES.map((trouble) => [trouble, { ...NOTHING_COUNTED }]),
        ) as Record<Trouble, Counted>;
        for (let run = 0; run < runs; run++) {
          for (const trouble of troubles) {
            const team = smallTeam({ people, dealsEach, trouble, market }, seed + run);
            const isJudged = run % JUDGED_OF === 0;
            const options = { market, trouble, hasAgreed, isJudged, hasCalls: values.calls };
            const looked = look(team, options);
            countLooked(counts[trouble], looked);
            if (trouble === 'none') countLooked(equals, looked);
            sums.all.add(looked.all);
            sums.told.add(looked.told);
            sums.effort.add(looked.all.filter(({ code }) => code === 'effort'));
          }
        }
        printKind(name, counts);
      }
    }
  }
  console.log(row('\nequals of all kinds', ['', '', '', '', perCent(equals.sure, equals.teams)]));
  console.log('\ncalibration by tenths: per cent said → true (cases)');
  for (const [name, sum] of Object.entries(sums)) {
    console.log(`${name.padEnd(6)}${sum.lines().join('  ')}  worst ${sum.worst().toFixed(1)}\n`);
  }
}

function printKind(
  name: string,
  { none, wins, proposals, discount, calls }: Record<Trouble, Counted>,
): void {
  const planted = [wins, proposals, discount, calls];
  const bars = BARS[name];
  const sumOf = (of: (counted: Counted) => number): number =>
    planted.reduce((sum, each) => sum + of(each), 0);
  console.log(
    row(name, [
      ...planted.map(({ right, teams }, index) => {
        const bar = bars?.[index] === undefined ? '' : ` (${bars[index]})`;
        return `${perCent(right, teams)}${bar}`;
      }),
      perCent(none.sure, none.teams),
      perCent(
        sumOf(({ found }) => found),
        sumOf(({ judged }) => judged),
      ),
      perCent(
        sumOf(({ foundWrongly }) => foundWrongly) + none.foundWrongly,
        sumOf(({ judged }) => judged) + none.judged,
      ),
    ]),
  );
}

function perCent(times: number, of: number): string {
  return of === 0 ? '–' : ((100 * times) / of).toFixed(0);
}

function row(name: string, cells: readonly string[]): string {
  return `${name.padEnd(38)}${cells.map((cell) => cell.padStart(16)).join('')}`.trimEnd();
}
