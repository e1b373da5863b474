import { useSignal } from '@preact/signals';
import { PERIOD_CODES, type PeriodCode } from '../../src/core/calendar';
import { upperFirst } from '../../src/core/language/format';
import { PERIOD_WORDS } from '../../src/core/language/period';
import { COACH_TEXTS } from '../../src/core/language/sidebar/coach';
import type { CoachTeamData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/fields';
import type { CoachStore } from './coach-store';

interface PeriodFieldProps {
  readonly period: CoachTeamData['period'];
  readonly store: Pick<CoachStore, 'savePeriod'>;
  readonly session: Session;
}

/** Which days the report and the talks are about; two days of one’s own wait for a button. */
export function PeriodField({ period, store, session }: PeriodFieldProps) {
  const texts = COACH_TEXTS;
  const draft = useSignal<CoachTeamData['period'] | null>(null);
  const wanted = draft.value ?? period;
  const { code, from, to } = wanted;
  const save = async (chosen: CoachTeamData['period']): Promise<void> => {
    draft.value = chosen;
    const isKept = await store.savePeriod(chosen);
    // Days that were typed stay, so that they can be corrected.
    if (isKept || chosen.code !== 'from-to') draft.value = null;
  };
  const choose = (chosen: PeriodCode): void => {
    if (chosen === 'from-to') draft.value = { ...wanted, code: chosen };
    else save({ ...wanted, code: chosen });
  };
  const dayField = (end: 'from' | 'to', label: string, value: string | null) => (
    <TextField
      id={`period-${end}`}
      kind="date"
      label={label}
      value={value ?? ''}
      onInput={(day) => {
        draft.value = { ...wanted, [end]: day === '' ? null : day };
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
        options={PERIOD_CODES.map((value) => ({ value, text: upperFirst(PERIOD_WORDS[value]) }))}
        onChange={(value) => choose(value as PeriodCode)}
      />
      {code === 'from-to' ? (
        <>
          {dayField('from', texts.periodFrom, from)}
          {dayField('to', texts.periodTo, to)}
          <p class="buttons">
            <Button isOff={session.isBusy.value} onClick={() => save(wanted)}>
              {texts.useDays}
            </Button>
          </p>
        </>
      ) : null}
    </div>
  );
}
