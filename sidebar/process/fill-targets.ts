import { targetsFilled } from '../../src/core/language/sidebar/workshop';
import type { ProcessViewData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { focusSoon } from '../ui/focus';
import { firstTargets, withTargets } from './first-targets';
import type { ProcessStore } from './process-store';

/**
 * What fills today's figures in as the team's first targets and says which; null where a target is
 * set, no figure may be taken, or one person's process is shown.
 */
export function targetsFiller(
  view: ProcessViewData,
  store: ProcessStore,
  session: Session,
): (() => void) | null {
  const draft = store.draft.value;
  const first = firstTargets(draft, view);
  if (first.length === 0 || view.isDrafted || store.forWhom.value !== null) return null;
  return () => {
    store.edit(withTargets(draft, first));
    session.say(
      targetsFilled(first.map(({ stage, label, text }) => `${stage} – ${label}: ${text}`)),
    );
    // The button is gone with what it offered.
    focusSoon('agreements');
  };
}
