import { useState } from 'preact/hooks';
import { COLON } from '../../src/core/language/format';
import {
  askToRecord,
  managerAgreesFor,
  PROCESS_TEXTS,
  personAgrees,
} from '../../src/core/language/sidebar/process';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import { focusSoon } from '../ui/focus';
import { TextList } from '../ui/text-list';
import { askId } from './ids';
import type { ProcessStore } from './process-store';
import { hasTarget, recordLines } from './record-lines';

type Party = 'manager' | 'salesperson';

interface AgreeButtonsProps {
  readonly salesperson: string;
  /** What they would agree on, a line a step. */
  readonly content: string;
  /** Who has not agreed. */
  readonly missing: readonly Party[];
  readonly store: ProcessStore;
  readonly session: Session;
}

/**
 * The buttons to agree. What is recorded stays, so a second press confirms it; the question between
 * them takes the focus, and a stray Enter records nothing.
 */
export function AgreeButtons({ salesperson, content, missing, store, session }: AgreeButtonsProps) {
  const texts = PROCESS_TEXTS;
  const [asked, setAsked] = useState<Party | null>(null);
  const isOff = session.isBusy.value;
  const ask = (by: Party): void => {
    // It says that changes are to be saved first.
    if (store.isUnsaved.value) void store.agree(salesperson, by);
    else {
      setAsked(by);
      focusSoon(askId(salesperson));
    }
  };
  if (asked === null) {
    return (
      <p class="buttons">
        {missing.map((by) => (
          <Button
            key={by}
            isOff={isOff}
            label={by === 'manager' ? managerAgreesFor(salesperson) : undefined}
            onClick={() => ask(by)}
          >
            {by === 'manager' ? texts.managerAgrees : personAgrees(salesperson)}
          </Button>
        ))}
      </p>
    );
  }
  return (
    <div class="card warning">
      <p id={askId(salesperson)} tabIndex={-1}>
        {askToRecord(salesperson, asked)}
      </p>
      {hasTarget(content) ? null : <p>{texts.noTarget}</p>}
      <Record content={content} />
      <p class="buttons">
        <Button
          isMain
          isOff={isOff}
          onClick={() => {
            setAsked(null);
            void store.agree(salesperson, asked);
          }}
        >
          {texts.record}
        </Button>
        <Button
          onClick={() => {
            setAsked(null);
            session.say(texts.notRecorded);
            focusSoon('agreements');
          }}
        >
          {texts.notYet}
        </Button>
      </p>
    </div>
  );
}

/** All that an agreement's record says. */
export function Record({ content }: { readonly content: string }) {
  const lines = recordLines(content);
  return (
    <>
      <p class="hint">{PROCESS_TEXTS.wholeRecord + COLON}</p>
      <TextList texts={lines} label={PROCESS_TEXTS.wholeRecord} />
    </>
  );
}
