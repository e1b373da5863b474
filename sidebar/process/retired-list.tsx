import { COLON } from '../../src/core/language/format';
import { PROCESS_TEXTS, stageBack } from '../../src/core/language/sidebar/process';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import { focusSoon } from '../ui/focus';
import { backId, toggleId } from './ids';

interface RetiredListProps {
  readonly heading: string;
  readonly retired: ReadonlyArray<{ readonly id: number; readonly name: string }>;
  readonly onBack: (id: number) => void;
  readonly session: Session;
}

/** What is no longer used, each with the button that brings it back. */
export function RetiredList({ heading, retired, onBack, session }: RetiredListProps) {
  const texts = PROCESS_TEXTS;
  if (retired.length === 0) return null;
  return (
    <>
      <h4>{heading}</h4>
      <p class="hint">{texts.retiredHint}</p>
      <ul class="retired">
        {retired.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span>
            <Button
              id={backId(id)}
              label={texts.bringBack + COLON + name}
              onClick={() => {
                onBack(id);
                session.say(stageBack(name));
                focusSoon(toggleId(id));
              }}
            >
              {texts.bringBack}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
