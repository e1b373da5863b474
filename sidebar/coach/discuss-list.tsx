import { rowNumber } from '../../src/core/language/sidebar/coach';
import type { CoachPageData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import type { CoachStore } from './coach-store';

interface DiscussListProps {
  readonly discuss: CoachPageData['discuss'];
  readonly store: CoachStore;
  readonly session: Session;
}

/** The deals to talk about; each one leads to its row. */
export function DiscussList({ discuss, store, session }: DiscussListProps) {
  return (
    <ul class="rows">
      {discuss.map(({ tab, row, deal, flags, notes }) => (
        <li key={`${row} ${tab}`}>
          <Button look="link" isOff={session.isBusy.value} onClick={() => store.showRow(tab, row)}>
            {deal} <span class="quiet">{rowNumber(row)}</span>
          </Button>
          <p>
            <strong>{flags}.</strong> {notes}
          </p>
        </li>
      ))}
    </ul>
  );
}
