import { choiceWithDeals, DEALS_TEXTS } from '../../src/core/language/sidebar/deals';
import type { MeasuredChoice, OverviewData } from '../../src/server/contract';
import { SelectField } from '../ui/fields';
import { TextList } from '../ui/text-list';
import type { DealsStore } from './deals-store';

interface ReadingGuessesProps {
  readonly overview: OverviewData;
  readonly store: DealsStore;
}

/** Notes that need no sentence here, because a field beside the choice shows it. */
const SHOWN_AS_CHOICES: readonly string[] = [
  'column-choice',
  'currencies',
  'dates-guessed',
  'pipelines',
];

/** Which pipeline and currency are measured, and what was guessed of the deals as a whole. */
export function ReadingGuesses({ overview, store }: ReadingGuessesProps) {
  const { notes, pipelines, currencies } = overview;
  const texts = DEALS_TEXTS;
  const [pipeline, currency] = [wanted(pipelines), wanted(currencies)];
  const told = notes.filter(({ code }) => !SHOWN_AS_CHOICES.includes(code));
  return (
    <>
      {told.length === 0 ? null : (
        <section aria-labelledby="guesses">
          <h3 id="guesses">{texts.guesses}</h3>
          <TextList texts={told.map(({ sentence }) => sentence)} />
        </section>
      )}
      <MeasuredSelect
        id="measured-pipeline"
        label={texts.pipeline}
        choice={pipelines}
        onChoose={(name) => store.measure({ pipeline: name, currency })}
      />
      <MeasuredSelect
        id="measured-currency"
        label={texts.currency}
        choice={currencies}
        onChoose={(name) => store.measure({ pipeline, currency: name })}
      />
    </>
  );
}

/** What the user chose before, which is kept. */
function wanted(choice: MeasuredChoice | null): string | null {
  return choice?.isChosenByUser ? choice.measured : null;
}

interface MeasuredSelectProps {
  readonly id: string;
  readonly label: string;
  readonly choice: MeasuredChoice | null;
  readonly onChoose: (name: string) => void;
}

function MeasuredSelect({ id, label, choice, onChoose }: MeasuredSelectProps) {
  if (choice === null) return null;
  return (
    <SelectField
      id={id}
      label={label}
      isInline
      value={choice.measured}
      options={choice.options.map(({ name, deals }) => ({
        value: name,
        text: choiceWithDeals(name, deals),
      }))}
      onChange={onChoose}
    />
  );
}
