import {
  moveDown,
  moveUp,
  PROCESS_TEXTS,
  stageAtEnd,
  stageMoved,
} from '../../src/core/language/sidebar/process';
import type { ProcessViewData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import { focusSoon } from '../ui/focus';
import type { StageDraft } from './draft';
import { moveStage } from './draft-edits';
import { FoldedItem } from './folded-item';
import { moveId } from './ids';
import { OwnFields } from './own-fields';
import type { ProcessStore } from './process-store';
import { StageFields } from './stage-fields';
import { stageSummary } from './stage-summary';

interface StageItemProps {
  readonly stage: StageDraft;
  /** Its place among the stages in use, 0 for the first. */
  readonly place: number;
  readonly of: number;
  readonly view: ProcessViewData;
  readonly store: ProcessStore;
  readonly session: Session;
}

/**
 * A stage in the list: one line, its fields beneath once opened, buttons to move it. The Tab key stops
 * at these only once the stage is opened, because a long list would have three stops a stage.
 */
export function StageItem({ stage, place, of, view, store, session }: StageItemProps) {
  const texts = PROCESS_TEXTS;
  const salesperson = store.forWhom.value;
  const shared = { stage, view, store, session };
  const isFolded = !store.open.value.has(stage.id);
  const name = stage.name.trim() === '' ? texts.newStage : stage.name;
  const move = (by: -1 | 1): void => {
    if (place + by < 0 || place + by >= of) {
      session.say(stageAtEnd(name, by === -1));
      return;
    }
    store.edit(moveStage(store.draft.value, stage.id, by));
    session.say(stageMoved(name, place + by + 1, of));
    // In browsers without `moveBefore` an element that is put elsewhere loses the focus.
    focusSoon(moveId(stage.id, by));
  };
  return (
    <FoldedItem
      id={stage.id}
      name={name}
      summary={stageSummary(store.draft.value, stage, salesperson)}
      store={store}
      beside={
        salesperson === null ? (
          <div class="moves">
            <Button
              look="icon"
              id={moveId(stage.id, -1)}
              isPassedByTab={isFolded}
              label={moveUp(name)}
              onClick={() => move(-1)}
            >
              <span aria-hidden="true">↑</span>
            </Button>
            <Button
              look="icon"
              id={moveId(stage.id, 1)}
              isPassedByTab={isFolded}
              label={moveDown(name)}
              onClick={() => move(1)}
            >
              <span aria-hidden="true">↓</span>
            </Button>
          </div>
        ) : null
      }
      fields={() =>
        salesperson === null ? (
          <StageFields {...shared} />
        ) : (
          <OwnFields {...shared} salesperson={salesperson} />
        )
      }
    />
  );
}
