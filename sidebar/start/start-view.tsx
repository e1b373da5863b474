import { DEALS_TEXTS } from '../../src/core/language/sidebar/deals';
import {
  dealsFound,
  haveAgreed,
  START_TEXTS,
  unlocked,
} from '../../src/core/language/sidebar/start';
import type { OverviewData } from '../../src/server/contract';
import type { DealsStore } from '../deals/deals-store';
import { NoDealsTab } from '../deals/no-deals-tab';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import { focusOnceThere, focusSoon } from '../ui/focus';
import { Loaded } from '../ui/loaded';
import { panelId } from '../ui/tabs';
import { hasStageDates, isDone, STEPS, type StartStep, unlocks } from './start-steps';
import type { StartStore } from './start-store';

interface StartViewProps {
  readonly store: StartStore;
  readonly deals: DealsStore;
  readonly session: Session;
  readonly onGoTo: (view: 'deals' | 'process') => void;
}

/** *Start here*: the way from the deals to the first report, and what more columns would show. */
export function StartView(props: StartViewProps) {
  const { deals } = props;
  return (
    <>
      <h2>{START_TEXTS.heading}</h2>
      <Loaded
        of={deals.overview.now.value}
        loading={DEALS_TEXTS.loading}
        onRetry={() => {
          focusSoon(panelId('start'));
          deals.overview.load();
        }}
      >
        {(overview) =>
          overview.tabs.some(({ isChosen }) => isChosen) ? (
            <Way overview={overview} {...props} />
          ) : (
            <NoDealsTab overview={overview} store={deals} panel="start" />
          )
        }
      </Loaded>
    </>
  );
}

interface WayProps extends StartViewProps {
  readonly overview: OverviewData;
}

function Way(props: WayProps) {
  const { overview } = props;
  const texts = START_TEXTS;
  const next = STEPS.find((step) => !isDone(step, overview));
  return (
    <>
      {next === undefined ? <p class="lead">{texts.allDone}</p> : null}
      <ol class="start-steps">
        {STEPS.map((step) => (
          <li key={step} class={isDone(step, overview) ? 'done' : 'open'}>
            <h3>
              <span aria-hidden="true">{isDone(step, overview) ? '✓ ' : '○ '}</span>
              {texts[step]}
              <span class="unseen"> ({isDone(step, overview) ? texts.done : texts.open})</span>
            </h3>
            <StepBody step={step} isNext={step === next} {...props} />
          </li>
        ))}
      </ol>
      <MoreColumns {...props} />
    </>
  );
}

interface StepProps extends WayProps {
  readonly step: StartStep;
  /** Its button is the coloured one. */
  readonly isNext: boolean;
}

function StepBody({ step, isNext, overview, store, deals, session, onGoTo }: StepProps) {
  const texts = START_TEXTS;
  const isOff = session.isBusy.value;
  const main = { isMain: isNext, isOff };
  switch (step) {
    case 'columns': {
      const chosen = overview.tabs.filter(({ isChosen }) => isChosen);
      const { read, rows } = overview.deals;
      return (
        <>
          <p>
            {dealsFound(
              read,
              rows,
              chosen.map(({ tab }) => tab),
            )}
          </p>
          <p class="buttons">
            {isDone(step, overview) ? null : (
              <Button {...main} onClick={() => store.confirmColumns(overview)}>
                {texts.columnsRight}
              </Button>
            )}
            <Button isOff={isOff} onClick={() => onGoTo('deals')}>
              {texts.showColumns}
            </Button>
          </p>
        </>
      );
    }
    case 'process':
      return (
        <>
          <p>{texts.processWhy}</p>
          <p class="buttons">
            {isDone(step, overview) ? (
              <Button isOff={isOff} onClick={() => onGoTo('process')}>
                {texts.toProcess}
              </Button>
            ) : (
              <Button {...main} onClick={() => deals.setUp()}>
                {texts.setUp}
              </Button>
            )}
          </p>
        </>
      );
    case 'agreement':
      return (
        <>
          <p>
            {texts.agreementWhy} {haveAgreed(overview.agreed, overview.salespeople.length)}
          </p>
          {overview.hasProcessTab ? (
            <p class="buttons">
              <Button
                {...main}
                onClick={() => {
                  onGoTo('process');
                  focusOnceThere('agreements');
                }}
              >
                {texts.toAgreements}
              </Button>
            </p>
          ) : null}
        </>
      );
    case 'report':
      return (
        <>
          <p>{texts.reportWhy}</p>
          <p class="buttons">
            <Button {...main} onClick={() => store.writeReport()}>
              {texts.write}
            </Button>
          </p>
        </>
      );
  }
}

/** What each missing column would show, with a button that adds it. */
function MoreColumns({ overview, store, session }: WayProps) {
  const texts = START_TEXTS;
  const missing = unlocks(overview);
  const lacksDates = !hasStageDates(overview);
  return (
    <section aria-labelledby="more-columns">
      <h3 id="more-columns">{texts.more}</h3>
      {missing.length === 0 && !lacksDates ? (
        <p>{texts.nothingMore}</p>
      ) : (
        <p class="hint">{texts.moreWhy}</p>
      )}
      <ul class="rows">
        {lacksDates ? <li>{texts.stageDates}</li> : null}
        {missing.map(({ field, label, seen }) => (
          <li key={field}>
            {unlocked(label, seen)}{' '}
            <Button
              look="link"
              label={`${texts.add} ${label}`}
              isOff={session.isBusy.value}
              onClick={() => {
                focusSoon('more-columns');
                store.addColumn(field);
              }}
            >
              {texts.add}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
