import { quoted } from '../../src/core/language/format';
import { DEAL_TEXTS } from '../../src/core/language/sidebar/deal';
import type { DealData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { NamedLines } from '../ui/named-lines';
import { Part } from '../ui/part';
import { TextList } from '../ui/text-list';
import { AskedList } from './asked-list';
import type { DealStore } from './deal-store';
import { FlagList } from './flag-list';
import { WayTable } from './way-table';

interface DealPageProps {
  readonly deal: DealData;
  readonly store: DealStore;
  readonly session: Session;
}

/** One deal: how it stands, its way, what the process asks, what to ask. */
export function DealPage({ deal, store, session }: DealPageProps) {
  const texts = DEAL_TEXTS;
  const { name, place, standing, facts, isOpen, problems, questions, like } = deal;
  return (
    <>
      <div class="deal-head">
        <h3>{name}</h3>
        <p class="quiet">{place}</p>
        <p>{standing}</p>
        <NamedLines lines={facts} />
      </div>
      {isOpen || deal.flags.length > 0 ? (
        <Part id="deal-flags" title={texts.flags}>
          <FlagList deal={deal} store={store} session={session} />
        </Part>
      ) : null}
      <Part id="deal-way" title={texts.way}>
        {deal.undatedWay === '' ? (
          <>
            <WayTable way={deal.way} />
            {deal.usual === '' ? <p class="hint">{texts.typicalHint}</p> : <p>{deal.usual}</p>}
          </>
        ) : (
          <p>{deal.undatedWay}</p>
        )}
      </Part>
      {isOpen && deal.stage !== null ? (
        <Part id="deal-asked" title={texts.asked}>
          <AskedList deal={deal} store={store} session={session} />
        </Part>
      ) : null}
      {like === null ? null : (
        <Part id="deal-like" title={texts.like}>
          <p>{like}</p>
        </Part>
      )}
      {questions.length === 0 ? null : (
        <Part id="deal-questions" title={texts.questions}>
          <TextList look="questions" texts={questions.map(quoted)} />
        </Part>
      )}
      {problems.length === 0 ? null : (
        <Part id="deal-problems" title={texts.problems}>
          <TextList texts={problems} />
        </Part>
      )}
    </>
  );
}
