import { describe, expect, it } from 'vitest';
import { makeHost, refusal } from '../../make-host';

describe('questions', () => {
  it('take their answers from the queue, first come first', async () => {
    const host = await makeHost();
    host.answers.push({ button: 'NO' }, { text: 'Ann' }, {}, { button: 'CANCEL' });
    const code = `(() => { const ui = SpreadsheetApp.getUi();
      const one = ui.alert('Sure?', ui.ButtonSet.YES_NO);
      const two = ui.prompt('Title', 'Who?', ui.ButtonSet.OK_CANCEL);
      const three = ui.alert('Done');
      const four = ui.alert('T', 'M', ui.ButtonSet.OK_CANCEL);
      return [one === ui.Button.NO, two.getResponseText(), two.getSelectedButton() === ui.Button.OK, String(three), String(four)];
    })()`;
    expect(host.evaluate(code)).toEqual([true, 'Ann', true, 'OK', 'CANCEL']);
    expect(
      host.questions.map(({ kind, title, message, buttons }) => [kind, title, message, buttons]),
    ).toEqual([
      ['alert', null, 'Sure?', 'YES_NO'],
      ['prompt', 'Title', 'Who?', 'OK_CANCEL'],
      ['alert', null, 'Done', 'OK'],
      ['alert', 'T', 'M', 'OK_CANCEL'],
    ]);
  });

  it('fail where no answer waits, quoting the question', async () => {
    const host = await makeHost();
    expect(refusal(() => host.evaluate("SpreadsheetApp.getUi().alert('Sure?')"))).toBe(
      'The script asks "Sure?" and no answer waits: fill host.answers first.',
    );
  });
});

describe('pages', () => {
  it('are read from the project’s files; a new one closes the old one', async () => {
    const host = await makeHost({ pages: { sidebar: '<p>Hi</p>', help: 'x' } });
    host.evaluate(`SpreadsheetApp.getUi().showSidebar(
      HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Coach'))`);
    expect(host.page).toEqual({ kind: 'sidebar', title: 'Coach', html: '<p>Hi</p>' });
    host.evaluate(
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('help.html'))",
    );
    expect(host.page).toEqual({ kind: 'sidebar', title: '', html: 'x' });
  });

  it('must exist', async () => {
    const host = await makeHost();
    expect(refusal(() => host.evaluate("HtmlService.createHtmlOutputFromFile('none')"))).toBe(
      'No HTML file named none was found.',
    );
  });
});

it('toasts are kept in order', async () => {
  const host = await makeHost();
  host.evaluate("SpreadsheetApp.getActive().toast('one')");
  host.evaluate("SpreadsheetApp.getActive().toast('two', 'Title', 5)");
  expect(host.toasts).toEqual([
    { message: 'one', title: null, seconds: null },
    { message: 'two', title: 'Title', seconds: 5 },
  ]);
});
