import { DEAL_TEXTS } from '../../src/core/language/sidebar/deal';
import type { DealData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import { TextField } from '../ui/fields';
import { NamedLines } from '../ui/named-lines';
import { Part } from '../ui/part';
import type { DealStore } from './deal-store';
import { type NextStepDraft, unchanged } from './next-step-draft';

interface NextStepFormProps {
  /** Whose next step it is. */
  readonly deal: DealData;
  /** Null where nothing is typed. */
  readonly draft: NextStepDraft | null;
  readonly store: DealStore;
  readonly session: Session;
}

/** The next step and its date, to be written into the deal's row or noted in the log. */
export function NextStepForm({ deal, draft, store, session }: NextStepFormProps) {
  const texts = DEAL_TEXTS;
  const { nextStepPlace: place } = deal;
  if (place.kind === 'fixed') {
    return (
      <Part id="deal-next" title={texts.nextStep}>
        <p>{joined(deal.nextStep, deal.nextStepDate)}</p>
        <p class="quiet">{place.why}</p>
      </Part>
    );
  }
  const { text, date, error, found } = draft ?? unchanged(deal);
  const isNote = place.kind === 'log';
  const hasText = isNote || place.nextStep !== null;
  const hasDate = isNote || place.nextStepDate !== null;
  return (
    <Part id="deal-next" title={texts.nextStep}>
      {isNote && place.noted !== '' ? <p>{place.noted}</p> : null}
      {hasText || deal.nextStep === '' ? null : <p>{deal.nextStep}</p>}
      {hasText ? (
        <TextField
          id="next-step"
          label={texts.step}
          kind="long"
          value={text}
          error={error === 'step' ? texts.stepMissing : undefined}
          onInput={(value) => store.edit({ text: value })}
        />
      ) : null}
      {hasDate || deal.nextStepDate === '' ? null : <p>{deal.nextStepDate}</p>}
      {hasDate ? (
        <TextField
          id="next-step-date"
          label={texts.date}
          kind="date"
          value={date}
          error={error === 'date' ? texts.dateWrong : undefined}
          onInput={(value) => store.edit({ date: value })}
        />
      ) : null}
      {found === null ? null : (
        <div class="card warning" id="next-step-found" tabIndex={-1}>
          <NamedLines
            lines={[
              { name: texts.sheetHas, text: joined(found.nextStep, found.nextStepDate) },
              { name: texts.youTyped, text: joined(text, date) },
            ]}
          />
        </div>
      )}
      <p class="buttons">
        <Button
          isMain
          isOff={session.isBusy.value}
          onClick={() => (found === null ? store.write(isDateWrong()) : store.writeAnyway())}
        >
          {found !== null ? texts.writeAnyway : isNote ? texts.note : texts.save}
        </Button>
        {draft === null ? null : (
          <Button isOff={session.isBusy.value} onClick={() => store.discard(draft)}>
            {texts.discard}
          </Button>
        )}
      </p>
      {isNote ? <p class="hint">{texts.noteHint}</p> : null}
    </Part>
  );
}

function joined(text: string | null, date: string | null): string {
  return [text, date].filter((each) => each).join(', ') || DEAL_TEXTS.nothingThere;
}

/** A date that is half typed reaches the page as none, so only the field tells. */
function isDateWrong(): boolean {
  const field = document.getElementById('next-step-date');
  return field instanceof HTMLInputElement && field.validity.badInput;
}
