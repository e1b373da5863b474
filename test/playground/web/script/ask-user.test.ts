import { describe, expect, it } from 'vitest';
import { askUser, type Dialogs } from '../../../../playground/web/script/ask-user';

/** A window whose dialogs give these answers one after another. */
function answering(...answers: readonly (boolean | string | null)[]) {
  const asked: (string | undefined)[] = [];
  let next = 0;
  const ask = (message?: string): never => {
    asked.push(message);
    return answers[next++] as never;
  };
  const dialogs: Dialogs = { alert: ask, confirm: ask, prompt: ask };
  const button = (buttons: string, kind: 'alert' | 'prompt' = 'alert') =>
    askUser(dialogs)({ kind, title: 'Title', message: 'Message', buttons });
  return { asked, button };
}

describe('an alert', () => {
  it('has one button, and says title and message', () => {
    const { asked, button } = answering();
    expect(button('OK').button).toBe('OK');
    expect(asked).toEqual(['Title\n\nMessage']);
  });

  it.each([
    ['OK_CANCEL', [true], 'OK'],
    ['OK_CANCEL', [false], 'CANCEL'],
    ['YES_NO', [true], 'YES'],
    ['YES_NO', [false], 'NO'],
    ['YES_NO_CANCEL', [true], 'YES'],
    ['YES_NO_CANCEL', [false, true], 'NO'],
    ['YES_NO_CANCEL', [false, false], 'CANCEL'],
  ])('with %s and the answers %j is %s', (buttons, answers, expected) => {
    expect(answering(...answers).button(buttons).button).toBe(expected);
  });
});

describe('a prompt', () => {
  it('gives the text with the first button', () => {
    expect(answering('Ana').button('OK_CANCEL', 'prompt')).toEqual({ button: 'OK', text: 'Ana' });
  });

  it('that was cancelled gives no text', () => {
    expect(answering(null).button('OK_CANCEL', 'prompt')).toEqual({ button: 'CANCEL', text: '' });
    expect(answering(null).button('OK', 'prompt')).toEqual({ button: 'CLOSE', text: '' });
  });
});
