/**
 * Makes the sample pipeline that the playground opens with: `npm run sample`. All of it is
 * invented: a team of five, about 400 deals in 15 months, with a story in it and some dirt.
 */
import { writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import { type Random, randomFrom } from '../../simulation/random';
import { type SimulatedDeal, simulate } from '../../simulation/simulate';
import type { PersonModel } from '../../simulation/team-model';
import { usualTeam } from '../../simulation/usual-team';
import { isoDay, parseIsoDay } from '../../src/core/calendar';
import { seededRandom } from '../../src/core/statistics';

const FROM = parseIsoDay('2025-09-01') as number;
const TO = parseIsoDay('2026-11-23') as number;
/** Drawn so that nobody but those of the story stands out: a few wins make many a tale by accident. */
const SEED = 20_261_241;

const PEOPLE = ['Ana Berg', 'Bo Lind', 'Cy Okafor', 'Dev Eze', 'Fay Moreau'];

/** The story: who sells differently, and why. */
const STORY: Readonly<Record<string, (person: PersonModel) => PersonModel>> = {
  // Writes proposals before anybody knows the need; opens better than the others.
  'Ana Berg': (person) => ({
    ...person,
    odds: [2.2, 1, 1, 0.75, 0.75],
    rush: 0.6,
    rushOdds: 0.22,
  }),
  // Gives price away once the lawyers are at the table.
  'Cy Okafor': (person) => ({ ...person, discount: 0.17, cutsLate: 0.85, monthEnd: 0.7 }),
  // Makes half the first calls; what there is goes well.
  'Fay Moreau': (person) => ({ ...person, leadsPerWeek: person.leadsPerWeek * 0.5 }),
};

const FIRST =
  'Rowan,Kestrel,Alder,Birch,Copper,Delta,Ember,Falcon,Granite,Harbor,Iris,Juniper,Kite,Linden,Maple,Nova,Onyx,Pine,Quartz,River,Sable,Tundra,Umber,Vale,Willow,Yarrow,Zephyr,Cedar,Heron,Lark'.split(
    ',',
  );
const SECOND =
  'Foods,Logistics,Clinic,Motors,Textiles,Print,Hotels,Energy,Dairy,Tools,Optics,Timber,Media,Glass,Bikes,Labs,Travel,Garden,Paper,Security'.split(
    ',',
  );

const HEADERS = [
  'Deal ID',
  'Deal',
  'Account',
  'Salesperson',
  'Stage',
  'Amount',
  'List price',
  'Created',
  'Close date',
  'Source',
  'Prospecting method',
  'Product',
  'Next step',
  'Next step date',
  'Last activity',
  'Lost reason',
  'First call date',
  'Fit check date',
  'Needs workshop date',
  'Offer date',
  'Redlines date',
];

type Row = Array<string | number>;

function makeSample(): Row[] {
  const random = randomFrom(seededRandom(SEED));
  const model = usualTeam({
    people: PEOPLE.length,
    from: FROM,
    to: TO,
    leadsPerWeek: 1.42,
    change: (person, index) => {
      const name = PEOPLE[index] ?? person.name;
      return STORY[name]?.({ ...person, name }) ?? { ...person, name };
    },
  });
  const stageNames = model.stages.map(({ name }) => name);
  const rows = simulate(model, random).map((deal) => sampleRow(deal, stageNames, random));
  return [HEADERS, ...withDirt(rows)];
}

function sampleRow(deal: SimulatedDeal, stageNames: readonly string[], random: Random): Row {
  const account = `${random.pick(FIRST)} ${random.pick(SECOND)}`;
  const last = deal.entries[deal.entries.length - 1];
  const isOpen = deal.outcome === 'open';
  const stage = isOpen
    ? (stageNames[last?.stage ?? 0] ?? '')
    : deal.outcome === 'won'
      ? 'Won'
      : 'Lost';
  const hasNextStep = isOpen && random.chance(0.75);
  const nextStepDay = TO + Math.round(random.normal() * 9) + 4;
  const closeDay = isOpen ? plannedClose(last?.stage ?? 0, random) : deal.closedAt;
  return [
    deal.id,
    `${account} · ${deal.product}`,
    account,
    deal.salesperson,
    stage,
    deal.amount,
    deal.listPrice,
    isoDay(deal.created),
    closeDay === null ? '' : isoDay(closeDay),
    deal.source,
    deal.method,
    deal.product,
    hasNextStep
      ? random.pick(['Call', 'Meeting', 'Send references', 'Workshop', 'Price talk'])
      : '',
    hasNextStep ? isoDay(nextStepDay) : '',
    isOpen ? isoDay(Math.min(TO, Math.max(last?.at ?? TO, TO - random.below(40)))) : '',
    deal.lostReason ?? '',
    ...stageNames.map((_, index) => {
      const entry = deal.entries.find((each) => each.stage === index);
      return entry === undefined ? '' : isoDay(entry.at);
    }),
  ];
}

/**
 * The planned close date of an open deal: the later its stage the sooner, sometimes in the past.
 */
function plannedClose(stage: number, random: Random): number | null {
  if (!random.chance(0.85)) return null;
  const usual = [70, 60, 45, 28, 12][stage] ?? 30;
  return TO + Math.round(usual * (1 + 0.5 * random.normal()));
}

/** What real sheets hold as well: gaps, a repeat, a typing slip, a blank row, a sum below. */
function withDirt(rows: Row[]): Row[] {
  const change = (index: number, header: string, value: string | number): void => {
    const row = rows[index];
    if (row !== undefined) row[HEADERS.indexOf(header)] = value;
  };
  change(55, 'Stage', '');
  change(120, 'Amount', 'tbd');
  change(199, 'Close date', '2025-06-01');
  change(260, 'Salesperson', '');
  change(301, 'Stage', 'On hold');
  change(330, 'List price', 0);
  const repeated = rows[10];
  const blank: Row = HEADERS.map(() => '');
  const total: Row = HEADERS.map((header, index) =>
    index === 0
      ? 'Total'
      : header === 'Amount'
        ? rows.reduce((sum, row) => sum + (Number(row[HEADERS.indexOf('Amount')]) || 0), 0)
        : '',
  );
  return [
    ...rows.slice(0, 386),
    ...(repeated === undefined ? [] : [[...repeated]]),
    ...rows.slice(386),
    blank,
    total,
  ];
}

writeFileSync('playground/sample/deals.csv', `${Papa.unparse(makeSample(), { newline: '\n' })}\n`);
