import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../simulation/random';
import { ALL_DATA, type Day, isoDay, parseIsoDay } from '../../../src/core/calendar';
import { readTeam } from '../../../src/core/pipeline/read-team';
import { NO_SETTINGS } from '../../../src/core/pipeline/settings';
import { coachingReport, type PersonReport } from '../../../src/core/report/report-model';
import { seededRandom } from '../../../src/core/statistics';
import type { Cell } from '../../../src/core/table';

const AS_OF = parseIsoDay('2026-11-23') as Day;
const AGREED_ON = parseIsoDay('2026-01-05') as Day;

/** How somebody sells whose agreed targets are half the proposals won and 8 % off. */
interface Selling {
  readonly converts?: number;
  readonly discount?: number;
  readonly deals?: number;
}

const CONTENT = `Call | prospecting | open
Needs | needs analysis | open
Offer | proposal | open | 0.8 a week
Won | won | target 50 % | discount up to 8 %
Lost | lost`;

const PROCESS: Cell[][] = [
  ['Stage', 'Step', 'Outcome', 'Target conversion', 'Weekly target', 'Largest discount'],
  ['Call', 'prospecting', 'open', '', '', ''],
  ['Needs', 'needs analysis', 'open', '', '', ''],
  ['Offer', 'proposal', 'open', '', 0.8, ''],
  ['Won', '', 'won', 0.5, '', 0.08],
  ['Lost', '', 'lost', '', '', ''],
];

/** The report on people who agreed to the same targets at the beginning of the year. */
function reportOn(people: Readonly<Record<string, Selling>>): readonly PersonReport[] {
  const random = randomFrom(seededRandom(5));
  const dated = (day: Day): Cell => (day <= AS_OF ? isoDay(day) : '');
  const rows = Object.entries(people).flatMap(
    ([name, { converts = 0.5, discount = 0.07, deals = 50 }]) =>
      Array.from({ length: deals }, (_, index): Cell[] => {
        const call = AGREED_ON + Math.floor((index / deals) * (AS_OF - AGREED_ON));
        const needs = call + 3 + random.below(9);
        const offer = needs + 4 + random.below(14);
        const isWon = random.chance(converts);
        const closed = offer + 1 + Math.round(random.logNormal(isWon ? 30 : 12, 0.5));
        const decided = isWon ? 'Won' : 'Lost';
        const open = offer <= AS_OF ? 'Offer' : needs <= AS_OF ? 'Needs' : 'Call';
        const list = 4000 + 100 * random.below(50);
        const off = Math.max(0, discount + 0.02 * random.normal());
        return [
          `${name} ${index}`,
          name,
          closed <= AS_OF ? decided : open,
          isoDay(call),
          dated(closed),
          dated(call),
          dated(needs),
          dated(offer),
          Math.round(list * (1 - off)),
          list,
        ];
      }),
  );
  const headers =
    'Deal,Salesperson,Stage,Created,Close date,Call date,Needs date,Offer date,Amount,List price';
  const agreements = Object.keys(people).map((name): Cell[] => [
    name,
    1,
    isoDay(AGREED_ON),
    isoDay(AGREED_ON),
    CONTENT,
  ]);
  const team = readTeam(
    {
      deals: [{ tab: 'Deals', rows: [headers.split(','), ...rows] }],
      process: { tab: 'Sales Process', rows: PROCESS },
      salespeople: null,
      agreements: {
        tab: 'Process Agreements',
        rows: [
          ['Salesperson', 'Version', 'Manager agreed on', 'Salesperson agreed on', 'Content'],
          ...agreements,
        ],
      },
      history: [],
    },
    NO_SETTINGS,
    { asOf: AS_OF, today: AS_OF, window: ALL_DATA },
  );
  return coachingReport(team).people;
}

const foundOf = (person: PersonReport | undefined): Array<string | undefined> =>
  person?.findings.map(({ diagnosis }) => diagnosis?.code) ?? [];

describe('agreed headline targets', () => {
  it('lead to the founding diagnoses of somebody who sells alone', () => {
    expect(foundOf(reportOn({ Ana: { converts: 0.2 } })[0])).toEqual(['many-proposals-few-deals']);
    expect(foundOf(reportOn({ Ana: { discount: 0.16 } })[0])).toEqual(['excessive-discounting']);
    expect(foundOf(reportOn({ Ana: { deals: 16 } })[0])).toEqual(['few-proposals']);
    expect(foundOf(reportOn({ Ana: {} })[0])).toEqual([]);
  });

  it('say what was agreed, and what of it is to be expected by now', () => {
    const [ana] = reportOn({ Ana: { converts: 0.2 } });
    expect(ana?.findings[0]?.sentence).toMatch(
      /^Proposals \(Offer\) become deals less often: \d+ of \d+ \(.*\) against 50 % agreed \(4\d % to be expected by now\)\.$/,
    );
  });

  it('ask for nothing to be recorded that only has nobody to be compared with', () => {
    for (const selling of [{ converts: 0.2 }, { deals: 16 }]) {
      const [ana] = reportOn({ Ana: selling });
      const causes = ana?.findings[0]?.rankedCauses;
      expect(causes?.causes.map(({ points }) => points)).not.toContain('for');
      expect(causes?.dataWanted).not.toContain('needs analysis began');
      expect(causes?.dataWanted).not.toContain('entered a stage');
    }
  });

  it('tell of two people each by what was agreed', () => {
    const [ana, bo] = reportOn({ Ana: { converts: 0.15 }, Bo: {} });
    expect(foundOf(ana)).toEqual(['many-proposals-few-deals']);
    expect(foundOf(bo)).toEqual([]);
  });
});
