import { isCalledProposal } from '../language/evidence';
import { counted, percent } from '../language/format';
import type { Metrics } from '../metrics/metrics';
import { proposalTarget } from '../playbook/signals/targets';
import { type Line, line } from './document';
import type { CoachingReport } from './report-model';
import { rateText } from './stage-tables';

const HEAD = [
  'won',
  'lost',
  'open',
  'proposals',
  'become deals',
  'win rate (95 %)',
  'discount',
] as const;

/** The figures of everybody, in alphabetical order: no ranking. */
export function numbersLines({ people, team, stages, pipelineIndex }: CoachingReport): Line[] {
  const lines: Line[] = [
    { ...line('tableHead', 'Salesperson', ...HEAD), about: '' },
    ...people.map(({ name, metrics }) => ({ ...figuresLine(name, metrics), about: name })),
    { ...figuresLine('Team', team), about: '' },
  ];
  const [target] = proposalTarget(pipelineIndex.pipeline.process);
  const stage = stages[target?.stage ?? -1]?.name ?? '';
  if (!isCalledProposal(stage)) {
    lines.push(line('quiet', `Proposals are the deals that came to ${stage} or later.`));
  }
  const { n } = team.discount.median;
  const { won } = team.winRate;
  if (n > 0 && n < won) {
    lines.push(
      line(
        'quiet',
        `Discount is the median of the won deals; ${counted(won - n, 'won deal')} without a list price or discount left out.`,
      ),
    );
  }
  return lines;
}

function figuresLine(name: string, { winRate, proposals, discount, stages }: Metrics): Line {
  return line(
    'tableRow',
    name,
    winRate.won,
    winRate.lost,
    stages.reduce((sum, { counts }) => sum + counts.open, 0),
    proposals.entered,
    proposals.rate.value === null ? '–' : percent(proposals.rate.value),
    rateText(winRate.byCount),
    discount.median.value === null ? '–' : percent(discount.median.value),
  );
}
