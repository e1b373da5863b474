import { useState } from 'preact/hooks';
import { PAGE_TEXTS } from '../../src/core/language/sidebar/common';
import { placeAfterKey } from './arrow-keys';
import { Button } from './button';

interface GoToProps {
  /** The parts of a long view: the id of each heading, and its name. */
  readonly parts: ReadonlyArray<{ readonly id: string; readonly text: string }>;
}

/**
 * Ways to the parts of a long view, after the WAI-ARIA pattern of a toolbar: one stop of the Tab key,
 * arrow keys within it.
 */
export function GoTo({ parts }: GoToProps) {
  const [current, setCurrent] = useState(0);
  const move = (event: KeyboardEvent): void => {
    const place = placeAfterKey(event.key, current, parts.length);
    if (place === null) return;
    event.preventDefault();
    setCurrent(place);
    document.getElementById(wayId(place))?.focus();
  };
  return (
    <div class="go-to" role="toolbar" aria-label={PAGE_TEXTS.goTo} onKeyDown={move} tabIndex={-1}>
      {parts.map(({ id, text }, place) => (
        <Button
          key={id}
          id={wayId(place)}
          look="link"
          isPassedByTab={place !== current}
          onClick={() => {
            setCurrent(place);
            goToPart(id);
          }}
        >
          {text}
        </Button>
      ))}
    </div>
  );
}

const wayId = (place: number): string => `go-to-${place}`;

/** Brings a heading to the top of the view and gives it the keyboard. */
export function goToPart(id: string): void {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}
