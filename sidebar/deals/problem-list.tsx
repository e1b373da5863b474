import { DEALS_TEXTS, moreProblems } from '../../src/core/language/sidebar/deals';
import type { OverviewData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import type { DealsStore } from './deals-store';

interface ProblemListProps {
  readonly overview: OverviewData;
  readonly store: DealsStore;
  readonly session: Session;
}

/** The rows that could not be read, or not wholly; each one leads to its row. */
export function ProblemList({ overview, store, session }: ProblemListProps) {
  const { problems, problemCount } = overview;
  const texts = DEALS_TEXTS;
  if (problemCount === 0) return <p class="quiet">{texts.noProblems}</p>;
  return (
    <section aria-labelledby="problems">
      <h3 id="problems">
        {texts.problems} ({problemCount})
      </h3>
      <ul class="rows">
        {problems.map(({ tab, row, sentence }) => (
          <li key={`${tab} ${sentence}`}>
            <Button
              look="link"
              isOff={session.isBusy.value}
              onClick={() => store.showRow(tab, row)}
            >
              {sentence}
            </Button>
          </li>
        ))}
      </ul>
      {problemCount > problems.length ? (
        <p class="quiet">{moreProblems(problems.length, problemCount)}</p>
      ) : null}
    </section>
  );
}
