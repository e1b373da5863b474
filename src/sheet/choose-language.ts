/** The languages that the project may hold beside English, by the beginning of a locale. */
const SCRIPTS: Readonly<Record<string, string>> = {
  de: 'stagecoachGerman_',
  es: 'stagecoachSpanish_',
  fr: 'stagecoachFrench_',
  pt: 'stagecoachPortuguese_',
};

/** What the script of a language hands over: its entry points. */
type Script = Readonly<Record<string, unknown>>;

/** Under which key the language that somebody chose is kept. */
export const LANGUAGE_KEY = 'language';

/** The languages in which there is a script in this project, English first. */
export function languagesThere(): string[] {
  return ['en', ...Object.keys(SCRIPTS).filter((tag) => scriptIn(tag) !== undefined)];
}

/**
 * The script in the language to speak: the one that was chosen for the spreadsheet, else the
 * user's, else the spreadsheet's, as far as it is there; else English. Nobody is asked where there
 * is no other. It runs before anything else, at times without any rights.
 */
export function chosenScript(english: () => Script): Script {
  if (languagesThere().length === 1) return english();
  for (const localeOf of [chosen, ofUser, ofSpreadsheet]) {
    const tag = languageOf(localeOf);
    if (tag === 'en') break;
    const script = scriptIn(tag);
    if (script !== undefined) return script();
  }
  return english();
}

function scriptIn(tag: string): (() => Script) | undefined {
  const name = SCRIPTS[tag] ?? '';
  return (globalThis as Readonly<Record<string, unknown>>)[name] as (() => Script) | undefined;
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
