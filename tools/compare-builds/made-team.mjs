/**
 * Made-up teams that differ in all that the reader, the metrics and the coaching depend on: size,
 * columns, stage dates or a history, a process of their own with targets, agreements, a log, quotas,
 * several tabs, planted troubles, and dirt.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const DAY = 86_400_000;
const END = Date.UTC(2026, 10, 23);
const STAGES = [
  'New lead',
  'First call',
  'Fit check',
  'Needs workshop',
  'Offer',
  'Questions',
  'Redlines',
  'Verbal yes',
];
const STEPS = [
  'lead generation',
  'prospecting',
  'qualification',
  'needs analysis',
  'proposal',
  'objections',
  'negotiation',
  'closing',
];
const SOURCES = ['Referral', 'Website', 'Event', 'Bought list', ''];
const METHODS = ['Phone', 'E-mail', 'Visit'];
const PRODUCTS = ['Basic', 'Complete', 'Custom'];
const REASONS = ['No need', 'No budget', 'Price', 'Competitor', 'Timing', 'No decision', ''];
const NAMES = [
  'Ana Berg',
  'Bo Lind',
  'Cy Okafor',
  'Dev Eze',
  'Fay Moreau',
  'Gil Sato',
  'Hana Ruiz',
  'Ivo Kral',
  'Jo Park',
];
const MEASURES = [
  'Proposals that become deals',
  'Proposals a week',
  'Median discount of won deals',
  'Decided deals that are won',
  'Typical days in Offer',
  'Deals that advance from Fit check',
  'Deals that skip Needs workshop',
  'Open deals without a next step',
  'Median amount of won deals',
  'New deals in New lead a week',
  'Share of losses after a proposal',
  'Deals that go back from Redlines',
  'No such figure',
  '',
];

/**
 * Writes a team's files into a folder.
 * @returns {Promise<{args: string[], people: string[], name: string}>} arguments of `npm run coach`
 */
export async function madeTeam(folder, seed) {
  const random = mulberry(seed * 7919 + 17);
  const chance = (p) => random() < p;
  const pick = (list) => list[Math.floor(random() * list.length)];
  await mkdir(folder, { recursive: true });
  const people = NAMES.slice(0, 1 + Math.floor(random() * NAMES.length));
  const has = Object.fromEntries(
    [
      'dates',
      'history',
      'process',
      'salespeople',
      'agreements',
      'log',
      'tabs',
      'dirt',
      'next',
      'list',
      'lostAt',
    ].map((name) => [name, chance(0.55)]),
  );
  const first = chance(0.4) ? 1 : 0;
  const last = chance(0.4) ? STAGES.length : 6;
  const stages = STAGES.slice(first, last);
  const perPerson = pick([12, 35, 80, 160]);
  const skills = people.map((_, index) => ({
    pass: Math.min(0.95, 0.72 + (random() - 0.5) * 0.16 - (index === 0 ? pick([0, 0.25]) : 0)),
    proposal: index === 1 ? pick([0.25, 0.62]) : 0.62,
    pace: index === 2 ? pick([0.35, 1]) : 0.9 + random() * 0.2,
    discount: index === 3 ? pick([0.05, 0.22]) : 0.06,
    speed: index === 4 ? pick([2.5, 1]) : 1,
    skips: index === 0 ? pick([0.5, 0.1]) : 0.1,
  }));
  const deals = [];
  const events = [];
  let id = 1;
  people.forEach((person, index) => {
    const skill = skills[index];
    const count = Math.round(perPerson * skill.pace);
    for (let n = 0; n < count; n++) {
      deals.push(oneDeal({ id: id++, person, skill, stages, random, chance, pick, events, has }));
    }
  });
  deals.sort(() => random() - 0.5);
  const columns = columnsFor(has, stages);
  const rows = deals.map((deal) => columns.map(([, cell]) => cell(deal)));
  if (has.dirt) dirty(rows, columns, random, pick);
  const header = columns.map(([name]) => name);
  const args = [];
  const write = async (name, table) => {
    const file = join(folder, name);
    await writeFile(file, `${table.map((row) => row.map(csvCell).join(',')).join('\n')}\n`);
    return file;
  };
  if (has.tabs) {
    const at = header.indexOf('Owner');
    const without = (row) => row.filter((_, column) => column !== at);
    for (const person of people) {
      const own = rows.filter((row) => row[at] === person);
      if (own.length > 0)
        args.push(await write(`${person}.csv`, [without(header), ...own.map(without)]));
    }
  } else args.push(await write('Pipeline.csv', [header, ...rows]));
  if (has.agreements)
    args.push(await write('Process Agreements.csv', agreementRows(people, stages, random, pick)));
  if (has.log) args.push(await write('Coaching Log.csv', logRows(people, random, pick)));
  if (has.history) {
    args.push(
      '--history',
      await write('history.csv', [
        ['When', 'Deal', 'Field', 'From', 'To', 'Salesperson', 'Seen by'],
        ...events.sort((a, b) => (a[0] < b[0] ? -1 : 1)),
      ]),
    );
  }
  if (has.process)
    args.push('--process', await write('process.csv', processRows(people, stages, chance, pick)));
  if (has.salespeople) {
    args.push(
      '--salespeople',
      await write('people.csv', [
        [
          'Salesperson',
          'Also called',
          'Group',
          'Started on',
          'Left on',
          'Away (days)',
          'Quota',
          'Quota period',
        ],
        ...people.map((person, index) => [
          person,
          chance(0.3) ? person.split(' ')[0] : '',
          index > 6 ? 'New' : '',
          chance(0.3) ? iso(END - 400 * DAY) : '',
          chance(0.08) ? iso(END - 40 * DAY) : '',
          chance(0.3) ? '20' : '',
          chance(0.6) ? '60000' : '',
          pick(['quarter', 'month', 'year', 'soon', '']),
        ]),
      ]),
    );
  }
  args.push('--as-of', pick(['2026-11-24', '2026-11-23', '2026-09-30']));
  if (chance(0.25)) args.push('--from', '2026-04-01');
  const name =
    Object.keys(has)
      .filter((key) => has[key])
      .join('-') || 'plain';
  return { args, people, name };
}

function oneDeal({ id, person, skill, stages, random, chance, pick, events, has }) {
  const source = pick(SOURCES);
  const created =
    END -
    Math.floor(random() * 520) * DAY -
    (has.history ? Math.floor(random() * 1440) * 60_000 : 0);
  const list = Math.round((1000 + random() * 20_000) / 50) * 50;
  const dates = stages.map(() => '');
  const key = `D-${String(id).padStart(4, '0')}`;
  let at = created;
  let stage = 0;
  let outcome = 'open';
  let previous = '';
  const move = (to, when) => {
    if (has.history)
      events.push([minute(when), key, 'Stage', previous, to, person, pick(['edit', 'check'])]);
    previous = to;
  };
  while (at <= END) {
    dates[stage] = iso(at);
    move(stages[stage], at);
    const usual = [6, 5, 9, 14, 16, 8, 10, 7][STAGES.indexOf(stages[stage])];
    at += Math.ceil((0.2 + random() * 1.8) * usual * skill.speed) * DAY;
    if (at > END) break;
    const isLate = STAGES.indexOf(stages[stage]) >= 4;
    const pass =
      (isLate ? skill.proposal + 0.15 : skill.pass + 0.1) - (source === 'Bought list' ? 0.15 : 0);
    if (!chance(pass)) {
      outcome = 'lost';
      break;
    }
    if (stage > 0 && chance(0.03)) {
      stage--;
      continue;
    }
    stage += STAGES[STAGES.indexOf(stages[stage])] === 'Fit check' && chance(skill.skips) ? 2 : 1;
    if (stage >= stages.length) {
      outcome = 'won';
      break;
    }
  }
  const closed = outcome === 'open' ? null : Math.min(at, END);
  if (outcome !== 'open') move(outcome === 'won' ? 'Won' : 'Lost', closed);
  const discount = chance(0.5)
    ? Math.max(0, skill.discount + (random() - 0.5) * 0.08)
    : chance(0.5)
      ? 0.1
      : 0;
  if (has.history && discount > 0.1)
    events.push([
      minute(Math.min(at, END)),
      key,
      'Amount',
      list,
      Math.round(list * (1 - discount)),
      person,
      'edit',
    ]);
  if (has.history && outcome === 'open' && chance(0.2)) {
    for (const push of [20, 10])
      events.push([
        minute(END - push * DAY),
        key,
        'Close date',
        iso(END - push * DAY),
        iso(END + (30 - push) * DAY),
        person,
        'edit',
      ]);
  }
  return {
    key,
    person,
    source,
    method: pick(METHODS),
    product: pick(PRODUCTS),
    outcome,
    stage: outcome === 'won' ? 'Won' : outcome === 'lost' ? 'Lost' : stages[stage],
    account: `Account ${1 + Math.floor(random() * 400)}`,
    list,
    amount: Math.round(list * (1 - discount)),
    created: iso(created),
    dates: stages.map((_, index) => dates[index]),
    close:
      closed === null
        ? chance(0.6)
          ? iso(END + Math.floor((random() - 0.3) * 60) * DAY)
          : ''
        : iso(closed),
    next: outcome === 'open' && chance(0.5) ? pick(['Call', 'Send offer']) : '',
    nextDate:
      outcome === 'open' && chance(0.4) ? iso(END + Math.floor((random() - 0.4) * 30) * DAY) : '',
    activity: iso(END - Math.floor(random() * 60) * DAY),
    reason: outcome === 'lost' ? pick(REASONS) : '',
    lostAt: outcome === 'lost' ? stages[stage] : '',
  };
}

function columnsFor(has, stages) {
  return [
    ['Deal ID', (deal) => deal.key],
    ['Deal', (deal) => `${deal.account} · ${deal.product}`],
    ['Account', (deal) => deal.account],
    ['Owner', (deal) => deal.person],
    ['Stage', (deal) => deal.stage],
    ['Amount', (deal) => String(deal.amount)],
    ...(has.list ? [['List price', (deal) => String(deal.list)]] : []),
    ['Created', (deal) => deal.created],
    ['Close date', (deal) => deal.close],
    ['Lead source', (deal) => deal.source],
    ['Prospecting method', (deal) => deal.method],
    ['Product', (deal) => deal.product],
    ...(has.next
      ? [
          ['Next step', (deal) => deal.next],
          ['Next step date', (deal) => deal.nextDate],
          ['Last activity', (deal) => deal.activity],
        ]
      : []),
    ['Lost reason', (deal) => deal.reason],
    ...(has.lostAt ? [['Lost at stage', (deal) => deal.lostAt]] : []),
    ...(has.dates
      ? stages.map((stage, index) => [`${stage} date`, (deal) => deal.dates[index]])
      : []),
  ];
}

/** Cells that nobody can read, repeated rows, a second header row, a totals row, blank rows. */
function dirty(rows, columns, random, pick) {
  const at = (name) => columns.findIndex(([header]) => header === name);
  const junk = ['n/a', '??', '31.02.2026', '-5', '', '€ 1.200,50', 'soon'];
  for (let count = Math.ceil(rows.length / 25); count > 0; count--) {
    const row = rows[Math.floor(random() * rows.length)];
    const column = at(pick(['Amount', 'Created', 'Close date', 'Stage', 'Owner', 'Lead source']));
    if (column >= 0) row[column] = pick(junk);
  }
  rows.push(
    [...rows[0]],
    columns.map(([header]) => header),
    columns.map(() => ''),
  );
  rows.push(
    columns.map(([header]) =>
      header === 'Deal ID' ? 'Total' : header === 'Amount' ? '123456' : '',
    ),
  );
}

function processRows(people, stages, chance, pick) {
  const header = [
    'Salesperson',
    'Stage',
    'Step',
    'Outcome',
    'Also called',
    'Exit criteria',
    'Required columns',
    'Target conversion',
    'Max days',
    'Weekly target',
    'Skip',
  ];
  const term = () => [
    chance(0.4) ? 'The customer has said so in writing' : '',
    chance(0.3) ? pick(['Amount', 'Next step, Lead source']) : '',
    chance(0.5) ? pick(['40 %', '0.6', '75']) : '',
    chance(0.4) ? pick(['20', '45']) : '',
    chance(0.4) ? pick(['1', '2.5']) : '',
    '',
  ];
  return [
    header,
    ...stages.map((stage) => [
      '',
      stage,
      STEPS[STAGES.indexOf(stage)],
      'open',
      stage === 'Offer' ? 'Quote' : '',
      ...term(),
    ]),
    ['', 'Won', '', 'won', '', '', '', '', '', '', ''],
    ['', 'Lost', '', 'lost', '', '', '', '', '', '', ''],
    ...people
      .filter(() => chance(0.3))
      .map((person) => [person, pick(stages), '', '', '', ...term()]),
  ];
}

function agreementRows(people, stages, random, pick) {
  const rows = [
    ['Salesperson', 'Version', 'Manager agreed on', 'Salesperson agreed on', 'Content'],
  ];
  for (const person of people) {
    for (let version = 1; version <= Math.floor(random() * 3); version++) {
      const day = iso(END - (320 - version * 90) * DAY);
      const content = [
        ...stages.map((stage) =>
          [
            stage,
            STEPS[STAGES.indexOf(stage)],
            'open',
            pick(['', 'target 60 %', 'target 85 %']),
            pick(['', '2 a week', 'max 30 days']),
          ]
            .filter((part) => part !== '')
            .join(' | '),
        ),
        'Won | won',
        'Lost | lost',
      ].join('\n');
      rows.push([person, String(version), day, random() < 0.8 ? day : '', content]);
    }
  }
  return rows;
}

function logRows(people, random, pick) {
  const rows = [
    [
      'Salesperson',
      'Agreed on',
      'Diagnosis',
      'Action',
      'Measure',
      'Baseline',
      'Review on',
      'Now',
      'Verdict',
      'Notes',
    ],
  ];
  for (const person of people) {
    for (let count = Math.floor(random() * 5); count > 0; count--) {
      const agreed = END - Math.floor(random() * 260) * DAY;
      const measure = pick(MEASURES);
      const baseline = pick(
        / a week$/.test(measure) ? ['12 in 26 weeks', ''] : ['5 of 31', '12 % (9 deals)', ''],
      );
      rows.push([
        person,
        iso(agreed),
        pick(['Many proposals, few deals', '']),
        pick(['Two references before each proposal', '']),
        measure,
        baseline,
        pick([iso(agreed + 56 * DAY), '']),
        '',
        pick(['', 'too early (3 more)', 'improved', '']),
        pick(['', 'Spoke about it', 'Late']),
      ]);
    }
  }
  return rows;
}

function iso(time) {
  return new Date(time).toISOString().slice(0, 10);
}

function minute(time) {
  return new Date(time).toISOString().slice(0, 16).replace('T', ' ');
}

function csvCell(value) {
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Mulberry32, a small seeded generator of numbers from 0 to 1 (T. Ettinger, public domain). */
function mulberry(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
