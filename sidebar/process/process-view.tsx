import { PROCESS_TEXTS } from '../../src/core/language/sidebar/process';
import { WORKSHOP_TEXTS } from '../../src/core/language/sidebar/workshop';
import type { ProcessViewData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { SelectField } from '../ui/fields';
import { focusSoon } from '../ui/focus';
import { GoTo } from '../ui/go-to';
import { Loaded } from '../ui/loaded';
import { panelId } from '../ui/tabs';
import { TextList } from '../ui/text-list';
import { activeActivities } from './activity-edits';
import { ActivityList } from './activity-list';
import { Agreements } from './agreements';
import { ConflictNotice } from './conflict-notice';
import { targetsFiller } from './fill-targets';
import { FOR_WHOM_ID } from './ids';
import { isSamePerson, peopleOf } from './people';
import type { ProcessStore } from './process-store';
import { QuotaSection } from './quota-section';
import { SaveBar } from './save-bar';
import { StageList } from './stage-list';

interface ProcessViewProps {
  readonly store: ProcessStore;
  readonly session: Session;
}

/** The *Process* view: the team's stages, what is different for single people, agreements. */
export function ProcessView({ store, session }: ProcessViewProps) {
  const texts = PROCESS_TEXTS;
  return (
    <>
      <h2 class="unseen">{texts.heading}</h2>
      <Loaded
        of={store.view.value}
        loading={texts.loading}
        onRetry={() => {
          focusSoon(panelId('process'));
          store.load();
        }}
      >
        {(view) => <Form view={view} store={store} session={session} />}
      </Loaded>
    </>
  );
}

function Form({ view, store, session }: ProcessViewProps & { readonly view: ProcessViewData }) {
  const texts = PROCESS_TEXTS;
  const salesperson = store.forWhom.value;
  const people = peopleOf(view, store.draft.value);
  const agreements =
    salesperson === null
      ? view.agreements
      : view.agreements.filter((each) => isSamePerson(each.salesperson, salesperson));
  return (
    <>
      <ConflictNotice store={store} session={session} />
      {view.isDrafted ? <p class="card">{texts.drafted}</p> : null}
      {view.problems.length > 0 ? (
        <section class="card problem" aria-labelledby="process-problems">
          <h3 id="process-problems">{texts.problems}</h3>
          <TextList texts={view.problems} />
        </section>
      ) : null}
      <SelectField
        id={FOR_WHOM_ID}
        label={texts.forWhom}
        isInline
        value={salesperson === null ? '' : `=${salesperson}`}
        options={[
          { value: '', text: texts.team },
          ...people.map((name) => ({ value: `=${name}`, text: name })),
        ]}
        onChange={(value) => store.choose(value === '' ? null : value.slice(1))}
      />
      <GoTo parts={partsOf(view, store)} />
      <ActivityList view={view} store={store} session={session} />
      <StageList view={view} store={store} session={session} />
      <QuotaSection view={view} store={store} session={session} />
      <Agreements
        agreements={agreements}
        isDrafted={view.isDrafted}
        onFillTargets={targetsFiller(view, store, session)}
        store={store}
        session={session}
      />
      <SaveBar isDrafted={view.isDrafted} store={store} session={session} />
    </>
  );
}

/** The parts of the view that are there, by their headings. */
function partsOf({ salespeople }: ProcessViewData, { draft, forWhom }: ProcessStore) {
  const { parts } = PROCESS_TEXTS;
  const isTeam = forWhom.value === null;
  return [
    ...(isTeam || activeActivities(draft.value).length > 0
      ? [{ id: 'activities', text: WORKSHOP_TEXTS.activities.heading }]
      : []),
    { id: 'stages', text: parts.stages },
    ...(isTeam && salespeople.length === 0 ? [] : [{ id: 'from-quota', text: parts.quota }]),
    { id: 'agreements', text: PROCESS_TEXTS.agreements },
  ];
}
