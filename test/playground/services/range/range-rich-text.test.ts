import { describe, expect, it } from 'vitest';
import { makeHost, onSheet, refusal } from '../../make-host';

describe('rich text', () => {
  it('keeps the links of its parts until a plain value is written', async () => {
    const host = await makeHost();
    onSheet(
      host,
      `sheet.getRange('A1').setRichTextValues([[SpreadsheetApp.newRichTextValue().setText('See row 5 now')
        .setLinkUrl(4, 9, '#gid=0&range=A5').setLinkUrl(10, 13, 'https://example.com').build()]])`,
    );
    expect(host.workbook.values('Deals')).toEqual([['See row 5 now']]);
    const links = `(text => [text.getText(), text.getLinkUrl(4, 9), text.getLinkUrl(10, 13),
      text.getLinkUrl(0, 3), text.getLinkUrl()])(sheet.getRange('A1').getRichTextValue())`;
    expect(onSheet(host, links)).toEqual([
      'See row 5 now',
      '#gid=0&range=A5',
      'https://example.com',
      null,
      null,
    ]);
    onSheet(host, "sheet.getRange('A1').setValue('plain')");
    expect(onSheet(host, "sheet.getRange('A1').getRichTextValue().getLinkUrl()")).toBeNull();
  });

  it('loses the link of a part that is given none, and refuses a part outside the text', async () => {
    const host = await makeHost();
    const text = "SpreadsheetApp.newRichTextValue().setText('row 5').setLinkUrl('#a')";
    expect(host.evaluate(`${text}.build().getLinkUrl()`)).toBe('#a');
    expect(host.evaluate(`${text}.setLinkUrl(null).build().getLinkUrl()`)).toBeNull();
    expect(refusal(() => host.evaluate(`${text}.setLinkUrl(0, 6, '#b')`))).toBe(
      'Invalid argument: endOffset',
    );
  });

  it('of a number is empty', async () => {
    const host = await makeHost({ tabs: [{ name: 'Deals', values: [[5]] }] });
    expect(onSheet(host, "sheet.getRange('A1').getRichTextValue().getText()")).toBe('');
  });
});
