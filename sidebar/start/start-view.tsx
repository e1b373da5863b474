import { DEALS_TEXTS } from '../../src/core/language/sidebar/deals';
import {
  dealsFound,
  haveAgreed,
  START_TEXTS,
  unlocked,
} from '../../src/core/language/sidebar/start';
import type { OverviewData } from '../../src/server/contract';
import type { DealsStore } from '../deals/deals-store';
import { isUnderstood } from '../deals/has-column';
import { NoDealsTab } from '../deals/no-deals-tab';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import { focusOnceThere, focusSoon } from '../ui/focus';
import { Loaded } from '../ui/loaded';
import { NamedLines } from '../ui/named-lines';
import { panelId } from '../ui/tabs';
import {
  arePeopleKnown,
  hasStageDates,
  hasUnusedHeaders,
  processNotes,
  STEPS,
  type StartStep,
  type StepState,
  stateOf,
  unlocks,
} from './start-steps';
import type { StartStore } from './start-store';
import { isWorthALook, type TakenColumn, takenColumns } from './taken-columns';

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
          overview.tabs.some((tab) => tab.isChosen && isUnderstood(tab)) ? (
            <Way overview={overview} {...props} />
          ) : (
            <NoDealsTab
              overview={overview}
              store={deals}
              panel="start"
              onGoTo={() => props.onGoTo('deals')}
            />
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
  const states = STEPS.map((step) => stateOf(step, overview));
  const next = STEPS[states.indexOf('open')];
  return (
    <>
      {next === undefined ? (
        <p class="lead">{states.includes('begun') ? texts.allBegun : texts.allDone}</p>
      ) : null}
      <ol class="start-steps">
        {STEPS.map((step, place) => {
          const state = states[place] ?? 'open';
          return (
            <li key={step} class={state}>
              <h3>
                <span aria-hidden="true">{`${MARKS[state]} `}</span>
                {texts[step]}
                <span class="unseen"> ({texts[state]})</span>
              </h3>
              <StepBody step={step} state={state} isNext={step === next} {...props} />
            </li>
          );
        })}
      </ol>
      <MoreColumns {...props} />
    </>
  );
}

const MARKS: Readonly<Record<StepState, string>> = { open: '○', begun: '◐', done: '✓' };

interface StepProps extends WayProps {
  readonly step: StartStep;
  readonly state: StepState;
  /** Its button is the coloured one. */
  readonly isNext: boolean;
}

function StepBody({ step, state, isNext, overview, store, deals, session, onGoTo }: StepProps) {
  const texts = START_TEXTS;
  const isOff = session.isBusy.value;
  const main = { isMain: isNext, isOff };
  const isDone = state === 'done';
  switch (step) {
    case 'columns': {
      const chosen = overview.tabs.filter(({ isChosen }) => isChosen);
      const { read, rows } = overview.deals;
      const taken = takenColumns(overview);
      const swapped = overview.notes.filter(({ code }) => code === 'dates-swapped');
      const isGuessed = isNext && isWorthALook(taken);
      const isUnsure = isGuessed || (isNext && swapped.length > 0);
      return (
        <>
          <p>
            {dealsFound(
              read,
              rows,
              chosen.map(({ tab }) => tab),
            )}
          </p>
          {isDone
            ? null
            : taken.map(({ tabs, columns }) => (
                <div key={tabs.join()}>
                  {taken.length > 1 ? <p class="quiet">{tabs.join(', ')}</p> : null}
                  <NamedLines
                    lines={columns.map((each) => ({ name: each.label, text: takenText(each) }))}
                  />
                </div>
              ))}
          {swapped.map(({ sentence }) => (
            <p key={sentence} class="card problem">
              {sentence}
            </p>
          ))}
          {isGuessed ? <p>{texts.unsure}</p> : null}
          <p class="buttons">
            {isDone ? null : (
              <Button
                isMain={isNext && !isUnsure}
                isOff={isOff}
                onClick={() => store.confirmColumns(overview)}
              >
                {texts.columnsRight}
              </Button>
            )}
            <Button isMain={isUnsure} isOff={isOff} onClick={() => onGoTo('deals')}>
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
          {processNotes(overview).map(({ code, sentence }) => (
            <p key={sentence}>
              {sentence} {code === 'steps-unknown' ? texts.orderGuessed : null}
            </p>
          ))}
          <p class="buttons">
            {isDone ? (
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
            {texts.agreementWhy}{' '}
            {arePeopleKnown(overview)
              ? haveAgreed(overview.agreed, overview.salespeople.length)
              : null}
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

function takenText({ header, isGuess }: TakenColumn): string {
  if (header === null) return DEALS_TEXTS.notFound;
  return isGuess ? `${header} (${START_TEXTS.guess})` : header;
}

/** What each missing column would show, with a button that adds it. */
function MoreColumns({ overview, store, session, onGoTo }: WayProps) {
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
      {missing.length > 0 && hasUnusedHeaders(overview) ? (
        <p>
          {texts.otherName}{' '}
          <Button look="link" isOff={session.isBusy.value} onClick={() => onGoTo('deals')}>
            {texts.choose}
          </Button>
        </p>
      ) : null}
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
