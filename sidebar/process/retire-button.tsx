import { PROCESS_TEXTS, stageRemoved, stageRetired } from '../../src/core/language/sidebar/process';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import { focusSoon } from '../ui/focus';
import { backId } from './ids';

interface RetireButtonProps {
  readonly id: number;
  readonly name: string;
  /** What was never saved has no past, and is removed. */
  readonly isSaved: boolean;
  /** The button that adds another one; it gets the focus where this one is removed. */
  readonly addId: string;
  readonly session: Session;
  readonly onRetire: () => void;
  readonly onRemove: () => void;
}

/** The button that takes a stage or an activity out of the process. */
export function RetireButton(props: RetireButtonProps) {
  const { id, name, isSaved, addId, session, onRetire, onRemove } = props;
  return (
    <p class="buttons">
      <Button
        onClick={() => {
          (isSaved ? onRetire : onRemove)();
          session.say(isSaved ? stageRetired(name) : stageRemoved(name));
          focusSoon(isSaved ? backId(id) : addId);
        }}
      >
        {isSaved ? PROCESS_TEXTS.retire : PROCESS_TEXTS.remove}
      </Button>
    </p>
  );
}
