import { activityChoice, COACH_TEXTS } from '../../src/core/language/sidebar/coach';
import type { CoachPageData, DeedChoicesData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import { type Option, SelectField, TextField } from '../ui/fields';
import type { CoachStore } from './coach-store';

interface AgreeFormProps {
  readonly page: CoachPageData;
  readonly store: CoachStore;
  readonly session: Session;
}

/** What to agree on: filled in from a diagnosis, to be changed and written with one click. */
export function AgreeForm({ page, store, session }: AgreeFormProps) {
  const texts = COACH_TEXTS.agree;
  const { code, action, shownBy, reviewOn, isMissing } = store.agreement.value;
  const { measure = '', when = '' } = page.proposed.find((each) => each.code === code) ?? {};
  const shownByOptions = deedOptions(page.deedChoices);
  return (
    <>
      {page.proposed.length === 0 ? null : (
        <SelectField
          id="agree-because"
          label={texts.because}
          value={code}
          options={[
            ...page.proposed.map((each) => ({ value: each.code, text: each.diagnosis })),
            { value: '', text: texts.other },
          ]}
          onChange={store.chooseProposal}
        />
      )}
      <TextField
        id="agree-action"
        label={texts.action}
        kind="long"
        value={action}
        error={isMissing && action.trim() === '' ? texts.actionMissing : undefined}
        onInput={(value) => store.editAgreement({ action: value })}
      />
      {shownByOptions.length === 0 ? null : (
        <SelectField
          id="agree-shown-by"
          label={texts.shownBy}
          value={shownBy}
          options={[{ value: '', text: texts.notShown }, ...shownByOptions]}
          hint={shownBy === '' ? null : page.deedLook}
          onChange={(value) => store.editAgreement({ shownBy: value })}
        />
      )}
      <p class="hint">{measure === '' ? texts.noMeasure : `${measure}.`}</p>
      <TextField
        id="agree-review"
        label={texts.reviewOn}
        kind="date"
        value={reviewOn}
        hint={when}
        error={isMissing && reviewOn <= page.today ? texts.dayMissing : undefined}
        onInput={(value) => store.editAgreement({ reviewOn: value })}
      />
      <p class="buttons">
        <Button isOff={session.isBusy.value} onClick={store.agree}>
          {texts.agree}
        </Button>
      </p>
      <p class="hint">{measure === '' ? texts.keptHint : texts.measuredHint}</p>
    </>
  );
}

function deedOptions({ columns, activities }: DeedChoicesData): Option[] {
  return [
    ...columns.map((header) => ({ value: header, text: header })),
    ...activities.map((kind) => ({ value: kind, text: activityChoice(kind) })),
  ];
}
