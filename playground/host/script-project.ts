/** A file of a script's project, as the editor of Apps Script lists it; names have no ending. */
export interface ProjectFile {
  readonly name: string;
  readonly kind: 'script' | 'page' | 'manifest';
  readonly text: string;
}

/** A project of the editor of Apps Script. */
export interface ScriptProject {
  readonly name: string;
  readonly files: readonly ProjectFile[];
}

/** What the host runs of a project. */
export interface Script {
  readonly name: string;
  /** All script files, one after another: they share one scope. */
  readonly bundle: string;
  readonly pages: Readonly<Record<string, string>>;
  readonly timeZone: string;
}

const ENDINGS = { script: '.gs', page: '.html', manifest: '.json' } as const;

/** The name that the editor shows, with its ending. */
export function shownName({ name, kind }: ProjectFile): string {
  return name + ENDINGS[kind];
}

/** The project that a spreadsheet has when its editor is opened for the first time. */
export function newProject(): ScriptProject {
  const manifest = {
    timeZone: 'America/New_York',
    dependencies: {},
    exceptionLogging: 'STACKDRIVER',
    runtimeVersion: 'V8',
  };
  return {
    name: 'Untitled project',
    files: [
      { name: 'appsscript', kind: 'manifest', text: JSON.stringify(manifest, null, 2) },
      { name: 'Code', kind: 'script', text: 'function myFunction() {\n\n}\n' },
    ],
  };
}

interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
}

/**
 * What keeps a project from being saved: a script that cannot be parsed, or a manifest that is no
 * JSON; null where nothing does.
 */
export function problemOf({ files }: ScriptProject): string | null {
  for (const file of files) {
    try {
      if (file.kind === 'script') new Function(file.text);
      if (file.kind === 'manifest') JSON.parse(file.text);
    } catch (thrown) {
      const what = file.kind === 'script' ? 'Syntax error' : 'Not valid JSON';
      return `${what}: ${(thrown as Error).message} file: ${shownName(file)}`;
    }
  }
  return null;
}

/** What the host runs of a project that can be saved. */
export function scriptOf({ name, files }: ScriptProject): Script {
  const of = (kind: ProjectFile['kind']) => files.filter((file) => file.kind === kind);
  return {
    name,
    bundle: of('script')
      .map(({ text }) => text)
      .join('\n'),
    pages: Object.fromEntries(of('page').map((page) => [page.name, page.text])),
    timeZone: manifestOf(files).timeZone ?? 'Etc/UTC',
  };
}

/** What Google's page of consent says of a scope, by the end of its address. */
const RIGHTS: Readonly<Record<string, string>> = {
  'spreadsheets.currentonly':
    'View and manage spreadsheets that this application has been installed in',
  spreadsheets: 'See, edit, create, and delete all your Google Sheets spreadsheets',
  'script.container.ui':
    'Display and run third-party web content in prompts and sidebars inside Google applications',
};

/**
 * The rights that a project asks for, in Google's words: those of its manifest, else what Apps
 * Script finds in the code, of which `@OnlyCurrentDoc` keeps other spreadsheets out.
 */
export function rightsOf({ files }: ScriptProject): string[] {
  const isNarrow = files.some(
    ({ kind, text }) => kind === 'script' && /@OnlyCurrentDoc/.test(text),
  );
  const found = [isNarrow ? 'spreadsheets.currentonly' : 'spreadsheets', 'script.container.ui'];
  const scopes = manifestOf(files).oauthScopes ?? found;
  return scopes.map((scope) => {
    const ending = scope.replace(/^.*\/auth\//, '');
    return RIGHTS[ending] ?? scope;
  });
}

function manifestOf(files: readonly ProjectFile[]): Manifest {
  const text = files.find(({ kind }) => kind === 'manifest')?.text;
  return text === undefined ? {} : JSON.parse(text);
}
