import { COACH_TEXTS, goToFlags, onlyFor } from '../../src/core/language/sidebar/coach';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import type { CoachStore } from './coach-store';

interface WriteButtonsProps {
  readonly store: CoachStore;
  readonly session: Session;
}

/** What can be written into the spreadsheet, for the team or for the chosen salesperson. */
export function WriteButtons({ store, session }: WriteButtonsProps) {
  const texts = COACH_TEXTS;
  const salesperson = store.salesperson.value;
  const isForOne = store.isForOne.value;
  const isBusy = session.isBusy.value;
  const choice = (text: string, value: boolean) => (
    <label class="check">
      <input
        type="radio"
        name="write-for"
        checked={isForOne === value}
        onChange={() => store.setForOne(value)}
      />
      <span>{text}</span>
    </label>
  );
  return (
    <section class="card" aria-labelledby="write">
      <h3 id="write">{texts.write}</h3>
      {salesperson === null ? null : (
        <div role="radiogroup" aria-label={texts.writeFor} class="choices">
          {choice(texts.everybody, false)}
          {choice(onlyFor(salesperson), true)}
        </div>
      )}
      <p class="buttons">
        <Button isMain isOff={isBusy} onClick={() => store.writeReport()}>
          {texts.report}
        </Button>
        <Button isOff={isBusy} onClick={() => store.annotate()}>
          {texts.annotate}
        </Button>
        <Button isOff={isBusy} onClick={() => store.clear()}>
          {texts.clear}
        </Button>
      </p>
      {store.places.value.length === 0 ? null : (
        <>
          {store.places.value.map((place) => (
            <p key={place.tab}>
              <Button look="link" isOff={isBusy} onClick={() => store.showFlags(place)}>
                {goToFlags(place.tab)}
              </Button>
            </p>
          ))}
          <p class="hint">{texts.onlyFlagged}</p>
        </>
      )}
      <p class="hint">
        {texts.writeHint} {texts.clearHint}
      </p>
    </section>
  );
}
