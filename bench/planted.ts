/**
 * Whether the report tells the right trouble and its cause: made-up teams of six over fifteen
 * months in which one salesperson has one trouble for one reason, `npm run bench:planted`.
 *
 *   --runs N      teams for each cause (default 30); five times as many of equals
 *   --seed N      of the first team (default 1); each row has teams of its own
 *   --deals N     deals a person (default 260)
 *   --dates       stage dates in the deals tab instead of a history
 *   --only TEXT   causes whose name contains the text
 *   --why         what was told instead
 *
 * How large each plant really came out is printed beside it, as counted from the made-up deals: the
 * planted person's figure and the others' (won of decided proposals, proposals a week, mean discount
 * of won deals).
 */
import { parseArgs } from 'node:util';
import { type Random, randomFrom } from '../simulation/random';
import { coachingReport } from '../src/core/report/report-model';
import { seededRandom } from '../src/core/statistics';
import { effectOf, FOUNDING_SIZES } from './planted/effect';
import { MARKETS } from './planted/markets';
import { PLANTS, type Plant } from './planted/plants';
import { sellAll } from './planted/sell';
import { type Market, type Seller, usualSeller } from './planted/seller';
import { teamOf } from './planted/sheet';

const NAMES = ['Ana', 'Bo', 'Cy', 'Dev', 'Eve', 'Fay'];
const PLANTED = 2;
/** A rare thing needs more teams to be measured. */
const TEAMS_OF_EQUALS = 5;
/** Between the first seeds of two rows, so that no chance is counted twice. */
const SEEDS_APART = 100_000;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    deals: { type: 'string', default: '260' },
    dates: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    why: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);

/** Everybody differs a little; that is no trouble. */
function unlike(seller: Seller, random: Random): Seller {
  const wobble = (spread: number): number => Math.exp(spread * random.normal());
  return {
    ...seller,
    leadsAWeek: seller.leadsAWeek * wobble(0.06),
    earlyOdds: seller.earlyOdds * wobble(0.06),
    offerOdds: seller.offerOdds * Math.min(1, wobble(0.06)),
    sources: seller.sources.map((share) => share * wobble(0.15)),
    methods: seller.methods.map((share) => share * wobble(0.15)),
    discount: seller.discount * wobble(0.1),
  };
}

function play(plant: Plant | null, market: Market, seed: number) {
  const random = randomFrom(seededRandom(seed));
  const weeks = (market.to - market.from) / 7;
  const deals = NAMES.flatMap((name, index) => {
    const usual = unlike(usualSeller(name, market, Number(values.deals) / weeks), random);
    const isPlanted = index === PLANTED && plant !== null;
    return sellAll(isPlanted ? plant.change(usual, market) : usual, market, random);
  });
  const report = coachingReport(teamOf(deals, market, values.dates ? 'stage dates' : 'history'));
  const found = report.people.filter(({ findings }) => findings.length > 0);
  const isOther = found.some(({ name }) => name !== NAMES[PLANTED] || plant === null);
  const own = report.people.find(({ name }) => name === NAMES[PLANTED])?.findings ?? [];
  const finding = own.find(({ diagnosis }) => diagnosis?.code === plant?.diagnosis);
  return {
    deals,
    isDiagnosed: finding !== undefined,
    first: finding?.rankedCauses?.causes[0] ?? null,
    isOther,
    told: own.map(({ diagnosis, sentence }) => diagnosis?.code ?? sentence),
    others: found.flatMap(({ name, findings }) =>
      name === NAMES[PLANTED] && plant !== null
        ? []
        : findings.map(({ sentence }) => `${name}: ${sentence}`),
    ),
  };
}

const recording = values.dates ? 'stage dates' : 'history';
console.log(
  `${runs} teams for each cause, ${runs * TEAMS_OF_EQUALS} of equals; ${values.deals} deals a person, ${recording}`,
);
console.log(`${''.padEnd(46)}diagnosed  cause first  somebody else   own / others’ figure`);
const totals = { runs: 0, diagnosed: 0, first: 0, other: 0 };
for (const [row, plant] of [null, ...PLANTS].entries()) {
  const name = plant === null ? 'equals' : `${plant.diagnosis}: ${plant.cause}`;
  if (!name.includes(values.only) || (values.dates && plant?.needsHistory)) continue;
  const sums = { diagnosed: 0, first: 0, other: 0 };
  const teams: Array<{ deals: ReturnType<typeof sellAll>; market: Market }> = [];
  const count = plant === null ? runs * TEAMS_OF_EQUALS : runs;
  for (let run = 0; run < count; run++) {
    const market = MARKETS[run % MARKETS.length] as Market;
    const { deals, isDiagnosed, first, isOther, told, others } = play(
      plant,
      market,
      Number(values.seed) + row * SEEDS_APART + run,
    );
    teams.push({ deals, market });
    const isFirst = first?.code === plant?.cause && first?.points === 'for';
    if (isDiagnosed) sums.diagnosed++;
    if (isFirst) sums.first++;
    if (isOther) sums.other++;
    if (!values.why) continue;
    if (plant !== null && !isDiagnosed)
      console.log(`    ${run}: told ${told.join(' | ') || 'nothing'}`);
    if (isDiagnosed && !isFirst)
      console.log(`    ${run}: ${first?.code} ${first?.pointers.join('; ')}`);
    for (const other of others) console.log(`    ${run}: ${other}`);
  }
  const share = (part: number, of: number): string =>
    of === 0 ? '–' : `${Math.round((100 * part) / of)} %`;
  const cells =
    plant === null
      ? ['–', '–', share(sums.other, count)]
      : [share(sums.diagnosed, runs), share(sums.first, sums.diagnosed), share(sums.other, runs)];
  const effect = plant === null ? '' : effectText(plant, teams);
  console.log(
    `${name.padEnd(46)}${cells[0]?.padStart(9)}${cells[1]?.padStart(13)}${cells[2]?.padStart(15)}${effect}`,
  );
  if (plant === null) continue;
  totals.runs += runs;
  totals.diagnosed += sums.diagnosed;
  totals.first += sums.first;
  totals.other += sums.other;
}

function effectText({ diagnosis }: Plant, teams: Parameters<typeof effectOf>[1]): string {
  const { own, others } = effectOf(diagnosis, teams, NAMES[PLANTED] as string);
  return `   ${own.toFixed(2)} / ${others.toFixed(2)}`;
}
for (const [code, size] of Object.entries(FOUNDING_SIZES)) console.log(`${code}: ${size}`);
const all = (count: number, of: number): string =>
  `${Math.round((100 * count) / Math.max(1, of))} %`;
console.log(
  `${'all planted'.padEnd(46)}${all(totals.diagnosed, totals.runs).padStart(9)}${all(totals.first, totals.diagnosed).padStart(13)}${all(totals.other, totals.runs).padStart(15)}`,
);
