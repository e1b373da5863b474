import { PROCESS_TEXTS, stageBack } from '../../src/core/language/sidebar/process';
import type { ProcessViewData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import { focusSoon } from '../ui/focus';
import { activeStages, addStage, editTerms, retiredStages } from './draft-edits';
import { ADD_ID, backId, fieldId, toggleId } from './ids';
import type { ProcessStore } from './process-store';
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
  return (
    <section aria-labelledby="stages">
      <h3 id="stages">{texts.stages}</h3>
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
        <p class="buttons">
          <Button id={ADD_ID} onClick={add}>
            {texts.add}
          </Button>
        </p>
      ) : null}
      {isTeam ? <RetiredStages store={store} session={session} /> : null}
    </section>
  );
}

function RetiredStages({ store, session }: Omit<StageListProps, 'view'>) {
  const texts = PROCESS_TEXTS;
  const retired = retiredStages(store.draft.value);
  if (retired.length === 0) return null;
  return (
    <>
      <h4>{texts.retired}</h4>
      <p class="hint">{texts.retiredHint}</p>
      <ul class="retired">
        {retired.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span>
            <Button
              id={backId(id)}
              label={`${texts.bringBack}: ${name}`}
              onClick={() => {
                store.edit(editTerms(store.draft.value, id, { skip: false }));
                session.say(stageBack(name));
                focusSoon(toggleId(id));
              }}
            >
              {texts.bringBack}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
