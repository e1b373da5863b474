/** The languages that the project may hold beside English, by the beginning of a locale, and the files that have their scripts. */
const FILES: Readonly<Record<string, string>> = {
  de: 'German',
  es: 'Spanish',
  fr: 'French',
  pt: 'Portuguese',
};

/** What the script of a language hands over: its entry points. */
type Script = Readonly<Record<string, unknown>>;

/** Under which key the language that somebody chose is kept. */
export const LANGUAGE_KEY = 'language';

/** The languages in which there is a script in this project, English first. */
export function languagesThere(): string[] {
  return ['en', ...Object.keys(FILES).filter((tag) => scriptIn(tag) !== null)];
}

/**
 * The script in the language to speak: the one that was chosen for the spreadsheet, else the
 * user's, else the spreadsheet's, as far as it is there; else English. It runs before anything
 * else, at times without any rights.
 */
export function chosenScript(english: () => Script): Script {
  for (const localeOf of [chosen, ofUser, ofSpreadsheet]) {
    const tag = languageOf(localeOf);
    if (tag === 'en') break;
    const script = scriptIn(tag);
    if (script !== null) return script();
  }
  return english();
}

/**
 * The script of a language; null where the project does not have it whole. It stands in an HTML file
 * and is compiled here, because Apps Script reads all of a project's script files for each formula,
 * whatever is spoken.
 */
function scriptIn(tag: string): (() => Script) | null {
  const name = FILES[tag];
  if (name === undefined) return null;
  try {
    HtmlService.createTemplateFromFile(`Sidebar${name}`);
    const text = HtmlService.createTemplateFromFile(name).getRawContent();
    return new Function(`return (${text.slice(text.indexOf('>') + 1, text.lastIndexOf('<'))})`)();
  } catch {
    return null;
  }
}

/** `de` of `de_DE` or `de-AT`; '' where it cannot be asked for, as a formula cannot for its reader. */
function languageOf(localeOf: () => string | null): string {
  try {
    return (localeOf() ?? '').slice(0, 2).toLowerCase();
  } catch {
    return '';
  }
}

/** One property alone, because reading all takes long where a formula stands in many cells. */
function chosen(): string | null {
  const json = PropertiesService.getDocumentProperties().getProperty(`${LANGUAGE_KEY}.0`);
  return json === null ? null : String(JSON.parse(json));
}

function ofUser(): string {
  return Session.getActiveUserLocale();
}

function ofSpreadsheet(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
}
