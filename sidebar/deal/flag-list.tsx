import { DEAL_TEXTS, goToCell } from '../../src/core/language/sidebar/deal';
import type { DealData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import type { DealStore } from './deal-store';

interface FlagListProps {
  readonly deal: DealData;
  readonly store: DealStore;
  readonly session: Session;
}

/** The deal's flags with their reasons; each leads to the cell that it is about. */
export function FlagList({ deal: { flags, waiting }, store, session }: FlagListProps) {
  if (flags.length === 0 && waiting === null) return <p class="quiet">{DEAL_TEXTS.noFlags}</p>;
  return (
    <>
      {flags.length === 0 ? null : (
        <ul class="rows">
          {flags.map(({ code, label, reason, column }) => (
            <li key={code}>
              <Button
                look="link"
                label={goToCell(label)}
                isOff={session.isBusy.value}
                onClick={() => store.showCell(column)}
              >
                {label}
              </Button>
              <p>{reason}</p>
            </li>
          ))}
        </ul>
      )}
      {waiting === null ? null : <p>{waiting}</p>}
    </>
  );
}
