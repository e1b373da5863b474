import { CHECK_DIALOG } from '../core/language/check-installation';
import { THIS_LANGUAGE } from '../core/language/this-language';
import { showText } from './menu';

/** Pixels: wide enough for a line of the check, as high as a small screen has room for. */
const SIZE = { width: 640, height: 460 } as const;

/**
 * Shows a text in a dialog from which it can be copied, by a button or as selected text. Where the
 * dialog cannot be shown, the text is in a plain message.
 */
export function showCopyable(title: string, text: string): void {
  try {
    const page = HtmlService.createHtmlOutput(pageWith(title, text))
      .setWidth(SIZE.width)
      .setHeight(SIZE.height);
    SpreadsheetApp.getUi().showModalDialog(page, title);
  } catch (thrown) {
    console.error(thrown);
    showText(title, text);
  }
}

const STYLE = [
  'body{font:13px Arial,sans-serif;color:#202124;margin:0;padding:8px;',
  'display:flex;flex-direction:column;height:calc(100vh - 16px)}',
  'textarea{font:inherit;line-height:1.5;flex:1;margin:8px 0;padding:8px;resize:none;',
  'border:1px solid #80868b;border-radius:4px}',
  'button{font:inherit;color:#fff;background:#1a73e8;border:0;border-radius:4px;padding:8px 16px}',
  ':focus-visible{outline:2px solid #174ea6;outline-offset:2px}',
].join('');

/** A page of one text. Everything that came from the sheet is escaped. */
function pageWith(title: string, text: string): string {
  const { hint, copy, copied, notCopied } = CHECK_DIALOG;
  const texts = JSON.stringify([copied, notCopied]);
  const script = [
    "const [area,said,copy]=['text','said','copy'].map(id=>document.getElementById(id));",
    'copy.focus();copy.onclick=()=>{area.focus();area.select();',
    `said.textContent=${texts}[document.execCommand('copy')?0:1]}`,
  ].join('');
  return [
    `<!DOCTYPE html><html lang="${THIS_LANGUAGE.tag}"><head><meta charset="utf-8">`,
    `<title>${escaped(title)}</title><style>${STYLE}</style></head><body>`,
    `<label for="text">${escaped(hint)}</label>`,
    `<textarea id="text" readonly spellcheck="false">${escaped(text)}</textarea>`,
    `<div><button id="copy" type="button">${escaped(copy)}</button>`,
    ' <span id="said" role="status"></span></div>',
    `<script>${script}</script></body></html>`,
  ].join('');
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
