import { COACH_TEXTS } from '../../src/core/language/sidebar/coach';
import type { CoachTeamData, ShortLineData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import { focusSoon } from '../ui/focus';
import { Part } from '../ui/part';
import type { CoachStore } from './coach-store';

interface TeamInShortProps {
  readonly team: CoachTeamData;
  readonly store: CoachStore;
  readonly session: Session;
  readonly onGoToProcess: () => void;
}

/** What the report begins with; each person leads to their page, each deal to its row. */
export function TeamInShort({ team, store, session, onGoToProcess }: TeamInShortProps) {
  const texts = COACH_TEXTS;
  const isBusy = session.isBusy.value;
  return (
    <Part id="in-short" title={texts.team}>
      <ul class="rows">
        {team.inShort.map((line) => (
          <ShortLine key={line.cells.join()} line={line} store={store} isBusy={isBusy} />
        ))}
      </ul>
      <p class="buttons">
        <Button onClick={store.copy}>{texts.copyReport}</Button>
        <Button onClick={store.save}>{texts.save}</Button>
      </p>
      {team.withoutQuota === null ? null : (
        <p class="quiet">
          {team.withoutQuota}{' '}
          <Button look="link" onClick={onGoToProcess}>
            {texts.toProcess}
          </Button>
        </p>
      )}
    </Part>
  );
}

interface ShortLineProps {
  readonly line: ShortLineData;
  readonly store: CoachStore;
  readonly isBusy: boolean;
}

function ShortLine({ line, store, isBusy }: ShortLineProps) {
  const { salesperson, deal } = line;
  const [who = '', what = '', question = '', saidOfDeal = ''] = line.cells;
  if (line.cells.length === 1) return <li class="quiet">{who}</li>;
  return (
    <li>
      {salesperson === null ? (
        <strong>{who}</strong>
      ) : (
        <Button
          look="link"
          isOff={isBusy}
          onClick={() => {
            focusSoon('salesperson');
            store.choose(salesperson);
          }}
        >
          {who}
        </Button>
      )}
      <p>{what}</p>
      {question === '' ? null : <p>{question}</p>}
      {deal === null ? null : (
        <p>
          <Button look="link" isOff={isBusy} onClick={() => store.showRow(deal.tab, deal.row)}>
            {deal.text}
          </Button>
          {saidOfDeal.replace(deal.text, '')}
        </p>
      )}
    </li>
  );
}
