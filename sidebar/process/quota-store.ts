import { type ReadonlySignal, signal } from '@preact/signals';
import { quotaText } from '../../src/core/language/plan';
import { planTaken, WORKSHOP_TEXTS } from '../../src/core/language/sidebar/workshop';
import type { QuotaPeriod } from '../../src/core/tabs/quota-periods';
import type { Calls, ProcessViewData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { focusSoon } from '../ui/focus';
import { editOwnActivity } from './activity-edits';
import type { ProcessDraft } from './draft';
import { editOwnTerms } from './draft-edits';
import { QUOTA_ID } from './ids';
import { amountText, parseAmount } from './number-text';
import { isSamePerson } from './people';
import type { ProcessForm } from './process-form';

/** A quota that is tried out for somebody, and what it takes. */
export interface QuotaTrial {
  readonly quota: string;
  readonly period: QuotaPeriod;
  readonly isWrong: boolean;
  /** Whether the quota goes into the Salespeople tab once its targets are taken. */
  readonly isKept: boolean;
  /** Null until it is asked for, and once the quota is another. */
  readonly plan: Calls['planFromQuota']['value'] | null;
}

/** The quotas that are tried out in the *Process* view. */
export interface QuotaStore {
  /** Somebody's trial; at first with the quota of the Salespeople tab. */
  trialOf(salesperson: string, view: Pick<ProcessViewData, 'quotas'>): QuotaTrial;
  edit(salesperson: string, trial: QuotaTrial): void;
  ask(salesperson: string, trial: QuotaTrial): Promise<void>;
  /**
   * Fills the plan's steps in as the person's weekly targets, to be saved like any edit; and writes
   * the quota into the Salespeople tab, where that is asked for.
   */
  take(salesperson: string, trial: QuotaTrial): Promise<void>;
}

/** The store of quotas that are tried out. */
export function createQuotaStore(
  session: Session,
  { draft, edit }: Pick<ProcessForm, 'edit'> & { readonly draft: ReadonlySignal<ProcessDraft> },
  show: (view: ProcessViewData) => void,
): QuotaStore {
  const trials = signal<ReadonlyMap<string, QuotaTrial>>(new Map());
  const set = (salesperson: string, trial: QuotaTrial): void => {
    trials.value = new Map(trials.value).set(salesperson, trial);
  };
  const store: QuotaStore = {
    trialOf(salesperson, { quotas }) {
      const own = quotas.find((each) => isSamePerson(each.salesperson, salesperson));
      return (
        trials.value.get(salesperson) ?? {
          quota: amountText(own?.quota ?? null),
          period: own?.period ?? 'quarter',
          isWrong: false,
          isKept: own === undefined,
          plan: null,
        }
      );
    },
    edit: set,
    async ask(salesperson, trial) {
      const quota = parseAmount(trial.quota);
      if (quota === null || quota === 'invalid' || quota === 0) {
        set(salesperson, { ...trial, isWrong: true });
        focusSoon(QUOTA_ID);
        return;
      }
      const { period } = trial;
      const request = { call: 'planFromQuota', salesperson, quota, period } as const;
      const again = (): Promise<void> => store.ask(salesperson, trial);
      const answer = await session.act(request, WORKSHOP_TEXTS.quota.asking, again);
      if (answer === null) return;
      set(salesperson, { ...trial, isWrong: false, plan: answer.value });
      session.say(WORKSHOP_TEXTS.quota.asked);
    },
    async take(salesperson, trial) {
      let next = draft.value;
      for (const { kind, name, target } of trial.plan?.steps ?? []) {
        if (target === null) continue;
        const terms = { weeklyTarget: String(target) };
        const named = kind === 'stage' ? next.stages : next.activities;
        // The plan is of the process as it is saved, whatever a stage is called in the form.
        const id = named.find(({ saved }) => saved?.name === name)?.id;
        if (id === undefined) continue;
        next =
          kind === 'stage'
            ? editOwnTerms(next, salesperson, id, terms)
            : editOwnActivity(next, salesperson, id, terms);
      }
      edit(next);
      const quota = parseAmount(trial.quota);
      if (!trial.isKept || typeof quota !== 'number') {
        session.say(planTaken(salesperson));
        return;
      }
      const request = { call: 'keepQuota', salesperson, quota, period: trial.period } as const;
      const again = (): Promise<void> => store.take(salesperson, trial);
      const answer = await session.act(request, WORKSHOP_TEXTS.quota.keeping, again);
      if (answer === null) return;
      show(answer.value);
      set(salesperson, { ...trial, isKept: false });
      session.say(planTaken(salesperson, quotaText({ quota, period: trial.period })));
    },
  };
  return store;
}
