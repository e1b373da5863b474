import { NOBODY_AGREED } from '../../src/core/language/process-agreements';
import { PROCESS_TEXTS } from '../../src/core/language/sidebar/process';
import { WORKSHOP_TEXTS } from '../../src/core/language/sidebar/workshop';
import type { ProcessViewData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import { TextList } from '../ui/text-list';
import { AgreeButtons, Record } from './agree-buttons';
import { ChangeList } from './change-list';
import { NOT_AGREED_ID } from './ids';
import type { ProcessStore } from './process-store';

type AgreementData = ProcessViewData['agreements'][number];

interface AgreementsProps {
  readonly agreements: readonly AgreementData[];
  /** A draft is not agreed to before it is set up. */
  readonly isDrafted: boolean;
  /** Fills in first targets, where there are none and figures to take; null else. */
  readonly onFillTargets: (() => void) | null;
  readonly store: ProcessStore;
  readonly session: Session;
}

/** How each salesperson's process stands, and the buttons to agree. */
export function Agreements({
  agreements,
  isDrafted,
  onFillTargets,
  store,
  session,
}: AgreementsProps) {
  const texts = PROCESS_TEXTS;
  const canAgree = !isDrafted && agreements.some(({ missing }) => missing.length > 0);
  // Said once for the team, and nothing else of a process that is only drafted yet.
  const isByNobody = agreements.length > 1 && agreements.every(({ state }) => state === 'none');
  return (
    <section aria-labelledby="agreements">
      <h3 id="agreements" tabIndex={-1}>
        {texts.agreements}
      </h3>
      {agreements.length === 0 ? <p class="quiet">{texts.nobody}</p> : null}
      {isByNobody ? <p>{NOBODY_AGREED}</p> : null}
      {onFillTargets === null ? null : (
        <>
          <p>{WORKSHOP_TEXTS.noTargets}</p>
          <p class="buttons">
            <Button onClick={onFillTargets}>{WORKSHOP_TEXTS.firstTargets}</Button>
          </p>
        </>
      )}
      {(isByNobody && isDrafted ? [] : agreements).map(
        ({ salesperson, state, sentence, changes, missing, targets, content }) => (
          <div class="agreement" key={salesperson}>
            <h4>
              {salesperson}{' '}
              {isByNobody ? null : (
                <span class={`mark ${state}`}>{texts.agreementStates[state] ?? state}</span>
              )}
            </h4>
            {isByNobody ? null : <p>{sentence}</p>}
            {changes.length > 0 ? <TextList texts={changes} label={texts.changesSince} /> : null}
            {isDrafted || missing.length === 0 || targets.length === 0 ? null : (
              <>
                <p class="hint">{texts.targetsBefore}</p>
                <TextList texts={targets} label={texts.targets} />
              </>
            )}
            {state !== 'agreed' ? null : (
              <details open={agreements.length === 1}>
                <summary>{texts.agreedTargets}</summary>
                {targets.length === 0 ? null : <TextList texts={targets} label={texts.targets} />}
                <Record content={content} />
              </details>
            )}
            {store.notAgreed.value?.salesperson === salesperson ? (
              <NotAgreedNotice changes={store.notAgreed.value.changes} />
            ) : null}
            {isDrafted || missing.length === 0 ? null : (
              <AgreeButtons
                salesperson={salesperson}
                content={content}
                missing={missing}
                store={store}
                session={session}
              />
            )}
          </div>
        ),
      )}
      {canAgree ? <p class="hint">{texts.agreeHint}</p> : null}
    </section>
  );
}

/** The process had changed since it was shown, so that nobody agreed to anything. */
function NotAgreedNotice({ changes }: { readonly changes: readonly string[] }) {
  const texts = WORKSHOP_TEXTS.agreement;
  return (
    <div class="card problem">
      <h5 id={NOT_AGREED_ID} tabIndex={-1}>
        {texts.nothing}
      </h5>
      <ChangeList title={texts.changes} changes={changes} />
      <p class="hint">{texts.next}</p>
    </div>
  );
}
