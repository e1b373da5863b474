import { DEALS_TEXTS, dealsRead } from '../../src/core/language/sidebar/deals';
import type { DealsTabData, OverviewData } from '../../src/server/contract';
import type { CoachStore } from '../coach/coach-store';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import { focusSoon } from '../ui/focus';
import { Loaded } from '../ui/loaded';
import { panelId } from '../ui/tabs';
import type { DealsStore } from './deals-store';
import { isUnderstood } from './has-column';
import { LanguageField } from './language-field';
import { NoDealsTab } from './no-deals-tab';
import { ProblemList } from './problem-list';
import { ReadingGuesses } from './reading-guesses';
import { Settings } from './settings';
import { TabCard } from './tab-card';

interface DealsViewProps {
  readonly store: DealsStore;
  readonly coach: Pick<CoachStore, 'savePeriod'>;
  readonly session: Session;
}

/** The *Deals* view: what was read, from which tabs, by which columns, and what was not. */
export function DealsView({ store, coach, session }: DealsViewProps) {
  const texts = DEALS_TEXTS;
  return (
    <>
      <h2 class="unseen">{texts.heading}</h2>
      <Loaded
        of={store.overview.now.value}
        loading={texts.loading}
        onRetry={() => {
          focusSoon(panelId('deals'));
          store.overview.load();
        }}
      >
        {(overview) => (
          <Overview overview={overview} store={store} coach={coach} session={session} />
        )}
      </Loaded>
    </>
  );
}

function Overview({
  overview,
  store,
  coach,
  session,
}: DealsViewProps & { overview: OverviewData }) {
  const texts = DEALS_TEXTS;
  const { tabs, deals, hasProcessTab } = overview;
  const read = tabs.filter(({ isChosen }) => isChosen);
  const others = tabs.filter(({ isChosen }) => !isChosen);
  // With a process somebody has gone on from the columns.
  const isToCheck = ({ isChosen, isChecked }: DealsTabData): boolean =>
    isChosen && !isChecked && !hasProcessTab;
  const cards = (list: readonly DealsTabData[]) =>
    list.map((data) => (
      <TabCard
        key={data.tab}
        id={`deals-${tabs.indexOf(data)}`}
        data={data}
        isOpen={(read.length === 1 && data.isChosen) || !isUnderstood(data)}
        isToCheck={isToCheck(data)}
        store={store}
        session={session}
      />
    ));
  return (
    <>
      {!read.some(isUnderstood) ? (
        <NoDealsTab overview={overview} store={store} panel="deals" />
      ) : (
        <p class="lead">{dealsRead(deals.read, deals.rows)}</p>
      )}
      <ReadingGuesses overview={overview} store={store} />
      {read.length > 0 ? <h3>{texts.tabsRead}</h3> : null}
      {cards(read)}
      {!hasProcessTab && deals.read > 0 ? (
        <div class="card">
          <p>{texts.noProcess}</p>
          <p class="buttons">
            <Button
              // One coloured button at a time.
              isMain={!store.isUnsaved.value && !tabs.some(isToCheck)}
              isOff={session.isBusy.value}
              onClick={() => store.setUp()}
            >
              {texts.setUp}
            </Button>
          </p>
        </div>
      ) : null}
      {deals.rows > 0 ? <ProblemList overview={overview} store={store} session={session} /> : null}
      {others.length > 0 ? <h3>{texts.otherTabs}</h3> : null}
      {cards(others)}
      {read.some(isUnderstood) ? (
        <Settings overview={overview} store={store} coach={coach} session={session} />
      ) : (
        <LanguageField overview={overview} store={store} />
      )}
    </>
  );
}
