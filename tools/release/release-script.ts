import { buildLanguage, buildScript } from '../build-script.mjs';
import type { Language } from '../languages.mjs';

/** A line of the pasted script is cut at about so many letters, so that an editor can show it. */
const LETTERS_OF_A_LINE = 1000;

/**
 * The script to be pasted: that of `dist/` with line ends in it, behind a comment that says what it
 * is and keeps Apps Script from asking for any other spreadsheet.
 */
export async function releaseScript(version: string): Promise<string> {
  return headOf(version, SHORTENED) + (await buildScript({ lineLimit: LETTERS_OF_A_LINE }));
}

/** The script of another language, an HTML file beside `Code.js`. */
export function languageScript(version: string, language: Language): Promise<string> {
  const head = headOf(version, `In ${language.script}, beside Code.js.`);
  return buildLanguage(language, { lineLimit: LETTERS_OF_A_LINE, head });
}

/** The same script as its authors wrote it, to be looked through: no name is shortened. */
export async function readableScript(version: string): Promise<string> {
  return headOf(version, READABLE) + (await buildScript({ minify: false }));
}

const SHORTENED = 'Names are shortened so that formulas stay quick; readable/Code.js is the same.';
const READABLE =
  'The same as Code.js, with all names. Paste Code.js: this one makes formulas slow.';

function headOf(version: string, what: string): string {
  return `/**
 * Stagecoach ${version}, a Google Sheets add-on. MIT licence.
 * ${what}
 *
 * @OnlyCurrentDoc
 */
`;
}
