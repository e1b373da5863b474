import { COLON } from '../../src/core/language/format';
import { quotaText } from '../../src/core/language/plan';
import { keepQuota, takePlan, WORKSHOP_TEXTS } from '../../src/core/language/sidebar/workshop';
import { QUOTA_PERIODS } from '../../src/core/tabs/quota-periods';
import type { ProcessViewData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import { Checkbox, SelectField, TextField } from '../ui/fields';
import { QUOTA_ID } from './ids';
import { parseAmount } from './number-text';
import { isSamePerson } from './people';
import type { ProcessStore } from './process-store';
import type { QuotaTrial } from './quota-store';

interface QuotaSectionProps {
  readonly view: ProcessViewData;
  readonly store: ProcessStore;
  readonly session: Session;
}

/** What a quota takes of the chosen person a week, and the button that makes it their targets. */
export function QuotaSection({ view, store, session }: QuotaSectionProps) {
  const texts = WORKSHOP_TEXTS.quota;
  const salesperson = store.forWhom.value;
  if (salesperson === null) {
    return view.salespeople.length === 0 ? null : (
      <section aria-labelledby="from-quota">
        <h3 id="from-quota" tabIndex={-1}>
          {texts.heading}
        </h3>
        <p class="hint">{texts.chooseOne}</p>
      </section>
    );
  }
  const trial = store.quota.trialOf(salesperson, view);
  const ask = (): void => void store.quota.ask(salesperson, trial);
  const amount = parseAmount(trial.quota);
  const edit = (change: Partial<QuotaTrial>): void =>
    store.quota.edit(salesperson, { ...trial, isWrong: false, plan: null, ...change });
  return (
    <section aria-labelledby="from-quota">
      <h3 id="from-quota" tabIndex={-1}>
        {texts.heading}
      </h3>
      <div class="pair">
        <TextField
          id={QUOTA_ID}
          label={texts.quota}
          kind="number"
          value={trial.quota}
          error={trial.isWrong ? texts.notANumber : undefined}
          hint={
            amount === null || amount === 'invalid'
              ? null
              : quotaText({ quota: amount, period: trial.period })
          }
          onInput={(quota) => edit({ quota })}
          onEnter={ask}
        />
        <SelectField
          id="quota-period"
          label={texts.period}
          value={trial.period}
          options={QUOTA_PERIODS.map((value) => ({ value, text: texts.periods[value] }))}
          onChange={(value) =>
            edit({ period: QUOTA_PERIODS.find((each) => each === value) ?? trial.period })
          }
        />
      </div>
      <p class="buttons">
        <Button isOff={session.isBusy.value} onClick={ask}>
          {texts.ask}
        </Button>
      </p>
      {trial.plan === null ? null : (
        <QuotaSteps
          view={view}
          salesperson={salesperson}
          trial={trial}
          plan={trial.plan}
          store={store}
        />
      )}
    </section>
  );
}

interface QuotaStepsProps {
  readonly view: ProcessViewData;
  readonly salesperson: string;
  readonly trial: QuotaTrial;
  readonly plan: NonNullable<QuotaTrial['plan']>;
  readonly store: ProcessStore;
}

function QuotaSteps({ view, salesperson, trial, plan, store }: QuotaStepsProps) {
  const texts = WORKSHOP_TEXTS.quota;
  const targets = plan.steps.flatMap(({ name, target }) =>
    target === null ? [] : [{ name, target }],
  );
  const quota = parseAmount(trial.quota);
  const standing = view.quotas.find((each) => isSamePerson(each.salesperson, salesperson));
  const isThere = standing?.quota === quota && standing?.period === trial.period;
  return (
    <>
      <p>{plan.sentence}</p>
      {plan.steps.length === 0 ? null : (
        <>
          <ol class="rows" aria-label={texts.steps}>
            {plan.steps.map(({ kind, name, text, target, caution }) => (
              <li key={`${kind} ${name}`} class={target === null ? 'quiet' : undefined}>
                <strong>{name}</strong>
                {COLON + text}
                {caution === '' ? null : <p class="hint">{caution}</p>}
              </li>
            ))}
          </ol>
          <p class="hint">{texts.hint}</p>
        </>
      )}
      {targets.length === 0 ? null : (
        <>
          {quota === null || quota === 'invalid' || isThere ? null : (
            <Checkbox
              id="keep-quota"
              label={keepQuota({ quota, period: trial.period }, standing ?? null)}
              isChecked={trial.isKept}
              onChange={(isKept) => store.quota.edit(salesperson, { ...trial, isKept })}
            />
          )}
          {plan.caution === '' ? null : <p class="hint">{plan.caution}</p>}
          <p class="buttons">
            <Button
              onClick={() =>
                store.quota.take(salesperson, isThere ? { ...trial, isKept: false } : trial)
              }
            >
              {takePlan(
                salesperson,
                targets,
                [plan, ...plan.steps].some(({ caution }) => caution !== ''),
              )}
            </Button>
          </p>
        </>
      )}
    </>
  );
}
