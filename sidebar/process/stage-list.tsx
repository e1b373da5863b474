import { PROCESS_TEXTS } from '../../src/core/language/sidebar/process';
import { criteriaFilled, criteriaForAll } from '../../src/core/language/sidebar/workshop';
import type { ProcessViewData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import { focusSoon } from '../ui/focus';
import { lackingCriterion } from './criterion-offer';
import { activeStages, addStage, editTerms, retiredStages } from './draft-edits';
import { ADD_ID, fieldId } from './ids';
import type { ProcessStore } from './process-store';
import { RetiredList } from './retired-list';
import { StageItem } from './stage-item';

interface StageListProps {
  readonly view: ProcessViewData;
  readonly store: ProcessStore;
  readonly session: Session;
}

/** The stages in order, and for the team's process the ways to add and to bring back. */
export function StageList({ view, store, session }: StageListProps) {
  const texts = PROCESS_TEXTS;
  const draft = store.draft.value;
  const active = activeStages(draft);
  const isTeam = store.forWhom.value === null;
  const add = (): void => {
    const added = addStage(draft);
    store.edit(added.draft);
    store.setOpen(added.id, true);
    focusSoon(fieldId(added.id, 'name', false));
  };
  const lacking = lackingCriterion(draft, view);
  const fillCriteria = (): void => {
    store.edit(
      lacking.reduce(
        (next, { id, criterion }) => editTerms(next, id, { exitCriteria: criterion }),
        draft,
      ),
    );
    session.say(criteriaFilled(lacking.length));
    // The button is gone with what it offered.
    focusSoon(ADD_ID);
  };
  return (
    <section aria-labelledby="stages">
      <h3 id="stages" tabIndex={-1}>
        {texts.stages}
      </h3>
      {isTeam ? null : <p class="hint">{texts.ownHint}</p>}
      {active.length === 0 ? (
        <p>
          {texts.empty} {view.headers.length === 0 ? texts.emptyNext : null}
        </p>
      ) : (
        <ol class="stages">
          {active.map((stage, place) => (
            <StageItem
              key={stage.id}
              stage={stage}
              place={place}
              of={active.length}
              view={view}
              store={store}
              session={session}
            />
          ))}
        </ol>
      )}
      {isTeam ? (
        <>
          <p class="buttons">
            <Button id={ADD_ID} onClick={add}>
              {texts.add}
            </Button>
            {lacking.length < 2 ? null : (
              <Button onClick={fillCriteria}>{criteriaForAll(lacking.length)}</Button>
            )}
          </p>
          <RetiredList
            heading={texts.retired}
            retired={retiredStages(draft)}
            onBack={(id) => store.edit(editTerms(draft, id, { skip: false }))}
            session={session}
          />
        </>
      ) : null}
    </section>
  );
}
