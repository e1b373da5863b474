import { askedText, DEAL_TEXTS, goToCell } from '../../src/core/language/sidebar/deal';
import type { AskedColumnData, DealData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import type { DealStore } from './deal-store';

interface AskedListProps {
  readonly deal: DealData;
  readonly store: DealStore;
  readonly session: Session;
}

/** What the process asks for here: the exit criterion, and each column, which leads to its cell. */
export function AskedList({ deal, store, session }: AskedListProps) {
  const texts = DEAL_TEXTS;
  const { criterion, asked } = deal;
  if (criterion === null && asked.length === 0) return <p class="quiet">{texts.nothingAsked}</p>;
  return (
    <>
      {criterion === null ? null : (
        <p>
          <span class="quiet">{texts.criterion}</span> {criterion}
        </p>
      )}
      {asked.length === 0 ? null : (
        <ul class="rows asked">
          {asked.map((each) => (
            <li key={each.header}>
              <AskedColumn asked={each} store={store} isBusy={session.isBusy.value} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface AskedColumnProps {
  readonly asked: AskedColumnData;
  readonly store: DealStore;
  readonly isBusy: boolean;
}

function AskedColumn({ asked, store, isBusy }: AskedColumnProps) {
  const { header, column, state, text, isNext } = asked;
  const texts = DEAL_TEXTS;
  const said = askedText(texts.states[state], text);
  return (
    <>
      <span class={`tick ${state}`} aria-hidden="true">
        {state === 'filled' ? '✓' : '○'}
      </span>{' '}
      {column === null ? (
        header
      ) : (
        <Button
          look="link"
          label={goToCell(header)}
          isOff={isBusy}
          onClick={() => store.showCell(column)}
        >
          {header}
        </Button>
      )}{' '}
      <span class="quiet">
        {said}
        {isNext ? ` (${texts.askedNext})` : ''}
      </span>
    </>
  );
}
