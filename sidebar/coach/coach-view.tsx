import { COACH_TEXTS, personEntry } from '../../src/core/language/sidebar/coach';
import type { CoachTeamData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import { SelectField } from '../ui/fields';
import { focusSoon } from '../ui/focus';
import { Loaded } from '../ui/loaded';
import { panelId } from '../ui/tabs';
import { CoachPage } from './coach-page';
import type { CoachStore } from './coach-store';
import { PeriodField } from './period-field';
import { TeamInShort } from './team-in-short';
import { WriteButtons } from './write-buttons';

interface CoachViewProps {
  readonly store: CoachStore;
  readonly session: Session;
  readonly onGoToDeals: () => void;
  readonly onGoToProcess: () => void;
}

/** The *Coach* view: the team in short or a salesperson's page, and what can be written. */
export function CoachView({ store, session, onGoToDeals, onGoToProcess }: CoachViewProps) {
  const texts = COACH_TEXTS;
  const toDeals = <Button onClick={onGoToDeals}>{texts.toDeals}</Button>;
  const retry = (load: () => Promise<void>) => () => {
    focusSoon(panelId('coach'));
    load();
  };
  return (
    <>
      <h2 class="unseen">{texts.heading}</h2>
      <Loaded
        of={store.team.value}
        loading={texts.loadingList}
        onRetry={retry(store.load)}
        whenFailed={toDeals}
      >
        {(team) =>
          team.people.length === 0 ? (
            <div class="card">
              <p>{texts.nobody}</p>
              <p class="buttons">{toDeals}</p>
            </div>
          ) : (
            <>
              <PersonSelect people={team.people} store={store} />
              <PeriodField period={team.period} store={store} session={session} />
              {store.salesperson.value === null ? (
                <TeamInShort
                  team={team}
                  store={store}
                  session={session}
                  onGoToProcess={onGoToProcess}
                />
              ) : (
                <Loaded
                  of={store.page.value}
                  loading={texts.loadingPage}
                  onRetry={retry(store.loadPage)}
                >
                  {(page) => <CoachPage page={page} store={store} session={session} />}
                </Loaded>
              )}
              <WriteButtons store={store} session={session} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

interface PersonSelectProps {
  readonly people: CoachTeamData['people'];
  readonly store: CoachStore;
}

function PersonSelect({ people, store }: PersonSelectProps) {
  const texts = COACH_TEXTS;
  const salesperson = store.salesperson.value;
  return (
    <SelectField
      id="salesperson"
      label={texts.salesperson}
      value={salesperson === null ? '' : `=${salesperson}`}
      options={[
        { value: '', text: texts.team },
        ...people.map(({ salesperson: name, findings }) => ({
          value: `=${name}`,
          text: personEntry(name, findings),
        })),
      ]}
      onChange={(value) => store.choose(value === '' ? null : value.slice(1))}
    />
  );
}
