import type { Answer, Asker } from '../../services/state/ui-state';

/** The dialogs of a browser window. */
export type Dialogs = Pick<Window, 'alert' | 'confirm' | 'prompt'>;

/**
 * Answers a script's alerts and prompts with the browser's own dialogs. Only these block a running
 * script: scripts run in the page itself, even within Univer's calculation, and a dialog made of
 * elements could be neither drawn nor answered before they return. Running the script again with
 * the answer would write everything twice.
 */
export function askUser(dialogs: Dialogs): Asker {
  return ({ kind, title, message, buttons }) => {
    const text = title === null ? message : `${title}\n\n${message}`;
    if (kind === 'prompt') return promptAnswer(dialogs, text, buttons);
    return { button: pressed(dialogs, text, buttons), text: '' };
  };
}

function promptAnswer(dialogs: Dialogs, text: string, buttons: string): Answer {
  const [yes = 'OK', no = 'CLOSE'] = namesOf(buttons);
  const typed = dialogs.prompt(text);
  return typed === null ? { button: no, text: '' } : { button: yes, text: typed };
}

/** A browser has two buttons at most, so three answers take two questions. */
function pressed(dialogs: Dialogs, text: string, buttons: string): string {
  const [first = 'OK', second, third] = namesOf(buttons);
  if (second === undefined) {
    dialogs.alert(text);
    return first;
  }
  if (first === 'OK') return dialogs.confirm(text) ? first : second;
  if (dialogs.confirm(`${text}\n\nOK means Yes.`)) return first;
  if (third === undefined) return second;
  return dialogs.confirm(`${text}\n\nOK means No. Cancel stops.`) ? second : third;
}

/** A name of Ui.ButtonSet as names of Ui.Button: 'YES_NO_CANCEL' is YES, NO, CANCEL. */
function namesOf(buttons: string): string[] {
  return buttons.split('_');
}
