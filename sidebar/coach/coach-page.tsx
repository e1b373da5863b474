import { quoted } from '../../src/core/language/format';
import { COACH_TEXTS } from '../../src/core/language/sidebar/coach';
import type { CoachPageData, FindingData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import { NamedLines } from '../ui/named-lines';
import { Part } from '../ui/part';
import { TextList } from '../ui/text-list';
import { AgreeForm } from './agree-form';
import type { CoachStore } from './coach-store';
import { DiscussList } from './discuss-list';
import { Finding } from './finding';
import { ShapeTable } from './shape-table';

interface CoachPageProps {
  readonly page: CoachPageData;
  readonly store: CoachStore;
  readonly session: Session;
}

/** One salesperson's page: strengths first, then what to talk about, then the deals. */
export function CoachPage({ page, store, session }: CoachPageProps) {
  const texts = COACH_TEXTS;
  const { salesperson, agreement, findings, noFinding, notices, discuss, agreements } = page;
  const isBusy = session.isBusy.value;
  return (
    <>
      <h3 class="unseen">{salesperson}</h3>
      <p class="quiet sentence">{agreement}</p>
      <p class="buttons">
        <Button isOff={isBusy} onClick={store.prepare}>
          {texts.prepare}
        </Button>
        <Button isOff={isBusy} onClick={store.copy}>
          {texts.copy}
        </Button>
        <Button onClick={store.save}>{texts.save}</Button>
      </p>
      <ShapeTable shape={page.shape} reference={page.shapeReference} />
      <FindingList id="strengths" title={texts.strengths} findings={page.strengths} />
      {page.good === null ? null : (
        <Part id="strengths" title={texts.strengths}>
          <p>{page.good}</p>
        </Part>
      )}
      <FindingList id="findings" title={texts.findings} findings={findings} />
      {noFinding === null ? null : <p>{noFinding}</p>}
      {page.notCompared === null ? null : <p class="quiet">{page.notCompared}</p>}
      <FindingList id="look" title={texts.look} findings={page.look === null ? [] : [page.look]} />
      {notices.length === 0 ? null : (
        <Part id="notices" title={texts.notices}>
          {notices.map(({ code, sentence, question, action }) => (
            <div class="finding" key={code}>
              <p>{sentence}</p>
              <NamedLines
                lines={[
                  { name: texts.ask, text: quoted(question) },
                  { name: texts.action, text: action },
                ]}
              />
            </div>
          ))}
        </Part>
      )}
      {discuss.length === 0 ? null : (
        <Part id="discuss" title={texts.discuss}>
          <DiscussList discuss={discuss} store={store} session={session} />
        </Part>
      )}
      {agreements.length === 0 ? null : (
        <Part id="agreements" title={texts.agreements}>
          <TextList texts={agreements.map(({ sentence }) => sentence)} />
        </Part>
      )}
      <Part id="next-action" title={texts.nextAction}>
        <AgreeForm page={page} store={store} session={session} />
      </Part>
    </>
  );
}

interface FindingListProps {
  readonly id: string;
  readonly title: string;
  readonly findings: readonly FindingData[];
}

function FindingList({ id, title, findings }: FindingListProps) {
  if (findings.length === 0) return null;
  return (
    <Part id={id} title={title}>
      {findings.map((finding) => (
        <Finding key={finding.sentence} finding={finding} />
      ))}
    </Part>
  );
}
