import { DEALS_TEXTS, holidaysWanted } from '../../src/core/language/sidebar/deals';
import type { OverviewData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import { Checkbox, TextField } from '../ui/fields';
import { focusSoon } from '../ui/focus';
import type { DealsStore } from './deals-store';
import { workingDaysDraft, workingDaysOf } from './working-days-draft';

interface WorkingDaysProps {
  readonly overview: OverviewData;
  readonly store: DealsStore;
  readonly session: Session;
}

const SUMMARY = 'working-days';

/** Which days count in times: all of them, or Monday to Friday without holidays. */
export function WorkingDays({ overview, store, session }: WorkingDaysProps) {
  const texts = DEALS_TEXTS;
  const saved = workingDaysDraft(overview.workingDays);
  const draft = store.workingDays.value ?? saved;
  const result = workingDaysOf(draft);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(saved);
  return (
    <details>
      <summary id={SUMMARY}>
        {texts.daysThatCount}{' '}
        <span class="quiet">{saved.isWorkingDays ? texts.workingDaysOnly : texts.allDays}</span>
      </summary>
      <Checkbox
        id="only-working-days"
        label={texts.onlyWorkingDays}
        isChecked={draft.isWorkingDays}
        onChange={(isWorkingDays) => store.editWorkingDays({ ...draft, isWorkingDays })}
      />
      {draft.isWorkingDays ? (
        <TextField
          id="holidays"
          kind="long"
          label={texts.holidays}
          hint={texts.holidaysHint}
          error={'wrong' in result ? holidaysWanted(result.wrong) : undefined}
          value={draft.holidays}
          onInput={(holidays) => store.editWorkingDays({ ...draft, holidays })}
        />
      ) : null}
      {isChanged ? (
        <p class="buttons">
          <Button
            isMain
            isOff={session.isBusy.value || 'wrong' in result}
            onClick={() => {
              if ('wrong' in result) return;
              store.saveWorkingDays(result.workingDays).then((isSaved) => {
                // The button goes away once all is saved.
                if (isSaved) focusSoon(SUMMARY);
              });
            }}
          >
            {texts.saveDays}
          </Button>
        </p>
      ) : null}
    </details>
  );
}
