import { choiceWithDeals, DEALS_TEXTS } from '../../src/core/language/sidebar/deals';
import type { MeasuredChoice, OverviewData } from '../../src/server/contract';
import { SelectField } from '../ui/fields';
import { TextList } from '../ui/text-list';
import type { DealsStore } from './deals-store';

interface ReadingGuessesProps {
  readonly overview: OverviewData;
  readonly store: DealsStore;
}

/** What was guessed of the deals as a whole, and which pipeline and currency are measured. */
export function ReadingGuesses({ overview, store }: ReadingGuessesProps) {
  const { notes, pipelines, currencies } = overview;
  const texts = DEALS_TEXTS;
  if (notes.length === 0) return null;
  const [pipeline, currency] = [wanted(pipelines), wanted(currencies)];
  return (
    <section aria-labelledby="guesses">
      <h3 id="guesses">{texts.guesses}</h3>
      <TextList texts={notes} />
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
    </section>
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
      value={choice.measured}
      options={choice.options.map(({ name, deals }) => ({
        value: name,
        text: choiceWithDeals(name, deals),
      }))}
      onChange={onChoose}
    />
  );
}
