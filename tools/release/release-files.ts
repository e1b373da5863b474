import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Day } from '../../src/core/calendar';
import { wholeLanguages } from '../languages.mjs';
import { templateWorkbook } from '../template/template-workbook';
import { installWithButtons } from './install-with-buttons';
import { languageScript, readableScript, releaseScript } from './release-script';

/** The folder of the manual in the release; its pages are those of the documentation's site. */
const MANUAL = 'manual';

/** Where the other programs have put what goes in as it is. */
export interface Built {
  /** The built add-on. */
  readonly dist: string;
  /** The documentation's site. */
  readonly site: string;
}

/**
 * The files of a release by their paths in its folder, with a list of which bytes they are, in the
 * form that `sha256sum --check` reads.
 *
 * @param today for which the template's deals are made up
 */
export async function releaseFiles(
  version: string,
  today: Day,
  { dist, site }: Built,
): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>([
    ['INSTALL.md', Buffer.from(installPage(await readFile('docs/install.md', 'utf8')))],
    ['Code.js', Buffer.from(await releaseScript(version))],
    ['Sidebar.html', await readFile(join(dist, 'Sidebar.html'))],
    ['appsscript.json', await readFile(join(dist, 'appsscript.json'))],
    ['stagecoach-template.xlsx', await templateWorkbook(today)],
    ['LICENSE', await readFile('LICENSE')],
    ['readable/Code.js', Buffer.from(await readableScript(version))],
  ]);
  for (const language of await wholeLanguages()) {
    const { script, page } = language;
    files.set(`${script}.html`, Buffer.from(await languageScript(version, language)));
    files.set(`${page}.html`, await readFile(join(dist, `${page}.html`)));
  }
  for (const name of await readdir('docs/pictures')) {
    if (!name.startsWith('install-')) continue;
    files.set(`pictures/${name}`, await readFile(join('docs/pictures', name)));
  }
  for (const entry of await readdir(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(site.length + 1).replaceAll(sep, '/');
    files.set(`${MANUAL}/${name}`, await readFile(path));
  }
  const page = files.get(`${MANUAL}/install.html`)?.toString('utf8');
  if (page === undefined) throw new Error('The documentation’s site has no page on installing.');
  files.set('Install.html', Buffer.from(installWithButtons(page, pasted(files), MANUAL)));
  files.set('SHA256SUMS', Buffer.from(checksumsOf(files)));
  return files;
}

/** The page on installing, whose links to other pages lead into the manual. */
function installPage(source: string): string {
  return source.replace(/\]\(([\w-]+)\.md(#[\w-]+)?\)/g, `](${MANUAL}/$1.html$2)`);
}

/** The texts that are pasted, by the names of their files. */
function pasted(files: ReadonlyMap<string, Buffer>): ReadonlyMap<string, string> {
  const isPasted = (name: string): boolean => /^(Code\.js|\w+\.html|appsscript\.json)$/.test(name);
  return new Map(
    [...files].flatMap(([name, content]) =>
      isPasted(name) ? [[name, content.toString('utf8')] as const] : [],
    ),
  );
}

function checksumsOf(files: ReadonlyMap<string, Buffer>): string {
  return [...files]
    .map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
    .join('');
}
