import { NOT_RECORDED, wordUnknown } from '../core/language/custom-functions';
import { type OriginMetrics, originMetrics } from '../core/metrics/sources';
import { knownOutcomes } from '../core/metrics/win-rate';
import type { Origin } from '../core/pipeline/outcomes-by-origin';
import type { CustomFunction, ResultCell } from './declaration';
import { functionTeam, personOf } from './function-team';
import { BY, DEALS, PROCESS, SALESPERSON } from './parameters';
import { fail } from './read-arguments';

const ORIGINS: readonly Origin[] = ['source', 'method'];

const HEADERS = [
  'Source',
  'Deals',
  'Proposals',
  'Won',
  'Lost',
  'Win rate',
  'Low',
  'High',
  'Median won',
  'Median days',
];

export const SC_SOURCES: CustomFunction = {
  name: 'SC_SOURCES',
  summary:
    'What became of deals by where they come from: the lead source, or the prospecting method.',
  parameters: [DEALS, PROCESS, SALESPERSON, BY],
  headers: HEADERS,
  choices: [
    'Win rate is won by won + lost, with the Wilson 95 % interval. Blank where no lost deal is recorded, or nothing was taken for won.',
    'Proposals are deals that ever reached the proposal step or a later one; in a process without that step, the last open stage.',
    'Median days is from created to closed, of won deals only.',
    'Deals without a source are a row of their own.',
  ],
  example: `=SC_SOURCES(Deals!A:U, 'Sales Process'!A:L, , "method")`,
  run(args, environment) {
    const word = args.words.get(BY.name) ?? 'source';
    const origin = ORIGINS.find((each) => each === word);
    if (origin === undefined) {
      return fail(this.name, wordUnknown(BY.name, ORIGINS, word));
    }
    const team = functionTeam(this, args, environment);
    const person = personOf(this, team, args);
    const [first, ...others] = HEADERS;
    return [
      [origin === 'method' ? 'Method' : (first ?? ''), ...others],
      ...originMetrics(team.lookup, origin, person).map((figures): ResultCell[] => [
        figures.name ?? NOT_RECORDED,
        figures.deals,
        figures.proposals,
        ...wonAndLost(figures),
        figures.winRate.value,
        figures.winRate.low,
        figures.winRate.high,
        figures.medianWon.value,
        figures.medianDays.value,
      ]),
    ];
  },
};

function wonAndLost(figures: OriginMetrics): ResultCell[] {
  const { won, lost } = knownOutcomes({ ...figures, byCount: figures.winRate });
  return [won, lost];
}
