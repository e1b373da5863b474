import { wonWithoutLoss } from '../../language/playbook/notices';
import { othersOf } from '../../pipeline/others';
import type { NoticeRecord } from './notice';

/** So many won deals without a loss are needed before it is asked about. */
const FEWEST_WON = 5;
/** So unlikely must so many wins in a row be at the others' win rate. */
const UNLIKELY = 0.01;

/** Somebody has won deals and no lost one, where the others lose many. */
export const noLosses: NoticeRecord = {
  code: 'no-losses',
  title: 'No lost deal is recorded',
  sentence({ metrics: { winRate }, lookup: { pipeline, standing, decisions }, person }) {
    const { won, lost } = winRate;
    if (decisions.noShares !== null || lost > 0 || won < FEWEST_WON) return null;
    let othersWon = 0;
    let othersLost = 0;
    for (const other of othersOf(pipeline.salespeople, person)) {
      othersWon += standing.people[other]?.won.length ?? 0;
      othersLost += standing.people[other]?.lost.length ?? 0;
    }
    const decided = othersWon + othersLost;
    return decided === 0 || (othersWon / decided) ** won > UNLIKELY
      ? null
      : wonWithoutLoss(won, othersLost, decided);
  },
  causes: [
    { code: 'not-written', name: 'Lost deals are deleted, or stay open' },
    { code: 'only-sure-ones', name: 'Only deals that are sure are written down' },
  ],
  questions: [
    'Which of your deals came to nothing, and where are they in the sheet?',
    'When does a deal of yours come into the sheet?',
  ],
  action: 'Write down each lost deal on the day it is lost, with its stage and its reason.',
  dataWanted: 'Each lost deal, with the day and the stage in which it was lost.',
  followUp: { signal: null, text: 'lost deals that are recorded' },
};
