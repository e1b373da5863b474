import { figureTaken, takeFigure } from '../../src/core/language/sidebar/workshop';
import type { Session } from '../state/session';
import { TextField } from '../ui/fields';
import { focusSoon } from '../ui/focus';
import type { ShownFigure } from './figures';
import { numberText } from './number-text';

interface TargetFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** What holds where nothing is typed; '' for nothing. */
  readonly placeholder: string;
  /** Today's figure; null where there is none to show. */
  readonly figure: ShownFigure | null;
  readonly error: string | undefined;
  readonly session: Session;
  readonly onInput: (value: string) => void;
}

/** A field for a target with today's figure beneath it, which a blank field can take over. */
export function TargetField({ figure, session, ...field }: TargetFieldProps) {
  const take = field.value.trim() === '' ? (figure?.take ?? null) : null;
  return (
    <TextField
      {...field}
      kind="number"
      hint={figure?.text ?? null}
      action={
        take === null
          ? null
          : {
              text: takeFigure(numberText(take)),
              run: () => {
                field.onInput(numberText(take));
                session.say(figureTaken(numberText(take)));
                // The button is gone with what it offered.
                focusSoon(field.id);
              },
            }
      }
    />
  );
}
