import { builtAddOn } from '../../playground/index';
import { pipelineOf } from '../simulation/pipeline';
import { groupByCountifs } from './group-by/countifs';
import { customFunctionTime } from './group-by/custom-function';
import { disagreement } from './group-by/figures';
import { groupByOurs } from './group-by/ours';
import { madeUpDeals } from './made-up-deals';
import { heading, ms, table, times, type Verdicts } from './print';
import { bestMilliseconds } from './stopwatch';

const COUNT = 2_000;
const PEOPLE = 8;

/** What a template of formulas does, beside the same counts by the core. */
export async function formulasPart({ goal }: Verdicts): Promise<void> {
  const made = madeUpDeals({ count: COUNT, people: PEOPLE, weeks: 104 });
  const pipeline = pipelineOf(made.deals, made.model);
  const counted = await groupByCountifs(made);
  const ours = groupByOurs(pipeline, 'plain').map((group) => ({ ...group, median: null }));
  const { own } = await bestMilliseconds({ own: () => groupByOurs(pipeline, 'plain') });
  const byFunction = await customFunctionTime(await builtAddOn(), made);
  heading(`By salesperson × stage: ${COUNT.toLocaleString('en-US')} deals, as a template counts`);
  table(
    ['', 'ms', 'of ours'],
    [
      ['the core, medians as well', ms(own), times(1)],
      [`${PEOPLE} SC_STAGE_METRICS in the host`, ms(byFunction), times(byFunction / own)],
      [
        `${counted.formulas} COUNTIFS in the host`,
        ms(counted.milliseconds),
        times(counted.milliseconds / own),
      ],
    ],
  );
  const difference = disagreement(ours, counted.groups);
  goal(
    'one function a salesperson is quicker than the formulas, in the same host',
    byFunction < counted.milliseconds,
    times(counted.milliseconds / byFunction),
  );
  goal('the formulas agree with the core', difference === null, difference ?? 'yes');
}
