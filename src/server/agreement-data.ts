import {
  agreedByBoth,
  changedSinceAgreed,
  NOBODY_AGREED,
  notAgreedYet,
} from '../core/language/process-agreements';
import { changeText } from '../core/language/process-changes';
import type { Team } from '../core/pipeline/read-team';
import {
  agreementState,
  inForceSince,
  type ProcessAgreement,
  parseAgreedParts,
  partChanges,
  versionsInForce,
} from '../core/process';
import type { ProcessViewData } from './contract';

type AgreementData = ProcessViewData['agreements'][number];

const BOTH = ['manager', 'salesperson'] as const;

/** How one salesperson's process stands. */
export function agreementData(
  { process, agreements }: Team,
  salesperson: string,
): Pick<AgreementData, 'state' | 'sentence' | 'changes' | 'missing'> {
  const state = agreementState(process, agreements, salesperson);
  switch (state.kind) {
    case 'none':
      return {
        state: 'none',
        sentence: NOBODY_AGREED,
        changes: [],
        missing: BOTH,
      };
    case 'half':
      return {
        state: 'half',
        sentence: notAgreedYet(state.missing),
        changes: changesSinceBoth(agreements, salesperson, state.agreement),
        missing: [state.missing],
      };
    case 'agreed':
      return {
        state: 'agreed',
        sentence: agreedByBoth(inForceSince(state.agreement) ?? 0),
        changes: [],
        missing: [],
      };
    case 'changed':
      return {
        state: 'changed',
        sentence: changedSinceAgreed(inForceSince(state.agreement) ?? 0),
        changes: state.changes.map(changeText),
        missing: BOTH,
      };
  }
}

/** What a version that one has agreed to changes of the one that both agreed to. */
function changesSinceBoth(
  agreements: readonly ProcessAgreement[],
  salesperson: string,
  { content }: ProcessAgreement,
): string[] {
  const inForce = versionsInForce(agreements, salesperson).pop();
  return inForce === undefined
    ? []
    : partChanges(inForce, parseAgreedParts(content)).map(changeText);
}
