import { addRecorded, WORKSHOP_TEXTS } from '../../src/core/language/sidebar/workshop';
import { foldName } from '../../src/core/process/fold-name';
import type { ProcessViewData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import { focusSoon } from '../ui/focus';
import { activeActivities, addActivity, editActivity, retiredActivities } from './activity-edits';
import { ActivityItem } from './activity-item';
import { ADD_ACTIVITY_ID, fieldId } from './ids';
import type { ProcessStore } from './process-store';
import { RetiredList } from './retired-list';

interface ActivityListProps {
  readonly view: ProcessViewData;
  readonly store: ProcessStore;
  readonly session: Session;
}

/** Recorded kinds that are offered by name; the others can be typed. */
const OFFERED = 3;

/** What is done before there is a deal: its kinds in order, and for the team ways to add one. */
export function ActivityList({ view, store, session }: ActivityListProps) {
  const texts = WORKSHOP_TEXTS.activities;
  const draft = store.draft.value;
  const active = activeActivities(draft);
  const isTeam = store.forWhom.value === null;
  if (active.length === 0 && !isTeam) return null;
  const add = (name: string): void => {
    const added = addActivity(draft, { name });
    store.edit(added.draft);
    store.setOpen(added.id, true);
    focusSoon(fieldId(added.id, name === '' ? 'name' : 'step', false));
  };
  const offered = view.recordedActivities
    .filter((name) => !draft.activities.some((each) => foldName(each.name) === foldName(name)))
    .slice(0, OFFERED);
  return (
    <section aria-labelledby="activities">
      <h3 id="activities" tabIndex={-1}>
        {texts.heading}
      </h3>
      {active.length === 0 ? (
        <p class="hint">{texts.hint}</p>
      ) : (
        <ul class="stages">
          {active.map((activity) => (
            <ActivityItem
              key={activity.id}
              activity={activity}
              view={view}
              store={store}
              session={session}
            />
          ))}
        </ul>
      )}
      {view.activitiesLeftOut === '' ? null : <p class="hint">{view.activitiesLeftOut}</p>}
      {isTeam ? (
        <>
          <p class="buttons">
            {offered.map((name) => (
              <Button key={name} onClick={() => add(name)}>
                {addRecorded(name)}
              </Button>
            ))}
            <Button id={ADD_ACTIVITY_ID} onClick={() => add('')}>
              {texts.add}
            </Button>
          </p>
          <RetiredList
            heading={texts.retired}
            retired={retiredActivities(draft)}
            onBack={(id) => store.edit(editActivity(draft, id, { skip: false }))}
            session={session}
          />
        </>
      ) : null}
    </section>
  );
}
