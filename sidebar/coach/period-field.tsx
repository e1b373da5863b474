import { useSignal } from '@preact/signals';
import { PERIOD_CODES, type PeriodCode } from '../../src/core/calendar';
import { PERIOD_WORDS } from '../../src/core/language/period';
import { COACH_TEXTS } from '../../src/core/language/sidebar/coach';
import type { CoachTeamData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/fields';
import type { CoachStore } from './coach-store';

interface PeriodFieldProps {
  readonly period: CoachTeamData['period'];
  readonly store: CoachStore;
  readonly session: Session;
}

/** Which days the report and the talks are about; two days of one’s own wait for a button. */
export function PeriodField({ period, store, session }: PeriodFieldProps) {
  const texts = COACH_TEXTS;
  const draft = useSignal(period);
  const { code, from, to } = draft.value;
  const choose = (chosen: PeriodCode): void => {
    draft.value = { ...draft.value, code: chosen };
    if (chosen !== 'from-to') store.savePeriod(draft.value);
  };
  const dayField = (end: 'from' | 'to', label: string, value: string | null) => (
    <TextField
      id={`period-${end}`}
      kind="date"
      label={label}
      value={value ?? ''}
      onInput={(day) => {
        draft.value = { ...draft.value, [end]: day === '' ? null : day };
      }}
    />
  );
  return (
    <div class="period">
      <SelectField
        id="period"
        label={texts.period}
        hint={texts.periodHint}
        value={code}
        options={PERIOD_CODES.map((value) => ({ value, text: PERIOD_WORDS[value] }))}
        onChange={(value) => choose(value as PeriodCode)}
      />
      {code === 'from-to' ? (
        <>
          {dayField('from', texts.periodFrom, from)}
          {dayField('to', texts.periodTo, to)}
          <p class="buttons">
            <Button isOff={session.isBusy.value} onClick={() => store.savePeriod(draft.value)}>
              {texts.useDays}
            </Button>
          </p>
        </>
      ) : null}
    </div>
  );
}
