import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHost } from '../../../playground/index';
import { dayOf } from '../../../src/core/calendar';
import { wholeLanguages } from '../../../tools/languages.mjs';
import { releaseFiles } from '../../../tools/release/release-files';
import { smallPipeline } from '../../add-on/open-add-on';
import { launch } from '../../sidebar/host/launch';

const DAY = dayOf(2026, 11, 23) as number;

/** The page on installing, as far as buttons are put into it. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Install</title></head><body>
<h1>Install</h1><p><a href="limits.html">Limits</a> <a href="#to">To</a></p>
<h2 id="paste-the-script">Paste</h2><p><code>Code.js</code>, <code>Sidebar.html</code></p>
<h2 id="in-another-language">Language</h2>
<h2 id="if-google-asks-for-more">More</h2><p><code>appsscript.json</code></p>
</body></html>`;

let site: string;
let files: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'stagecoach-site-'));
  mkdirSync(join(site, 'pictures'));
  writeFileSync(join(site, 'index.html'), '<h1>Stagecoach</h1>');
  writeFileSync(join(site, 'pictures', 'icon.svg'), '<svg/>');
  writeFileSync(join(site, 'install.html'), PAGE);
  files = await releaseFiles('9.8.7', DAY, { dist: 'dist', site });
}, 60_000);
afterAll(() => rmSync(site, { recursive: true }));

const text = (name: string) => files.get(name)?.toString('utf8') ?? '';

describe('the script to paste', () => {
  it('begins with what it is, and with what keeps other spreadsheets out', () => {
    const head = text('Code.js').slice(0, 400);
    expect(head).toMatch(/^\/\*\*\n \* Stagecoach 9\.8\.7, /);
    expect(head).toMatch(/\n \* @OnlyCurrentDoc\n \*\/\n/);
  });

  it('is that of the build but for line ends, so that its size is held with the build', () => {
    // Within a long text a line ends behind a backslash.
    const withoutEnds = (script: string) => script.replace(/\\\n|\s/g, '');
    const pasted = text('Code.js').replace(/^\/\*\*[\s\S]*?\*\/\n/, '');
    expect(withoutEnds(pasted)).toBe(withoutEnds(readFileSync('dist/Code.js', 'utf8')));
    const lengths = pasted.split('\n').map((line) => line.length);
    expect(Math.max(...lengths)).toBeLessThan(5000);
  });

  it('has a readable twin with the names of its authors, which does the same', async () => {
    expect(text('readable/Code.js')).toContain('function addMenu()');
    const menus = await Promise.all(
      ['Code.js', 'readable/Code.js'].map(async (name) => {
        const pages = { Sidebar: text('Sidebar.html') };
        const host = await createHost({
          bundle: text(name),
          pages,
          workbook: { tabs: [smallPipeline()] },
          now: new Date('2026-11-23T09:00:00Z'),
        });
        host.open();
        host.chooseMenu('Coaching report');
        return JSON.stringify([host.menu, host.workbook.displayValues('Coaching Report')]);
      }),
    );
    expect(menus[0]).toBe(menus[1]);
  });
});

describe('the menu of a script that belongs to one spreadsheet', () => {
  it('has the name of the script’s project, and is there before anything is allowed', async () => {
    const host = await createHost({
      bundle: text('Code.js'),
      workbook: { tabs: [smallPipeline()] },
      addOnName: 'Our coach',
    });
    host.open('LIMITED');
    expect(host.state.ui.menu?.label).toBe('Our coach');
    expect(host.menu.map(({ label }) => label)).toContain('Open sidebar');
  });
});

describe.each(await wholeLanguages())('the language in $folder', ({ script, page, tag }) => {
  it('is spoken where its two files are pasted as well, and not where they are not', async () => {
    const first = async (more: readonly string[]) => {
      const pages = ['Sidebar', ...more].map((name) => [name, text(`${name}.html`)]);
      const host = await createHost({
        bundle: text('Code.js'),
        pages: Object.fromEntries(pages),
        workbook: { tabs: [smallPipeline()] },
        userLocale: tag,
      });
      host.open();
      const [entry] = host.menu;
      host.chooseMenu(entry?.label ?? '');
      // The page that is opened knows which of its views to begin with.
      const html = host.page?.html.replace(/data-view="\w*"/, 'data-view=""');
      return { label: entry?.label, html };
    };
    expect(await first([])).toEqual({
      label: 'Open sidebar',
      html: text('Sidebar.html'),
    });
    const both = await first([script, page]);
    expect(both.label).not.toBe('Open sidebar');
    expect(both.html).toBe(text(`${page}.html`));
    expect(text('INSTALL.md')).toContain(`*${script}*`);
    expect(text('INSTALL.md')).toContain(`*${page}*`);
  });
});

describe('the page that copies', () => {
  it('copies each text to the letter, opened from a disk', async () => {
    const path = join(site, 'Install.html');
    writeFileSync(path, text('Install.html'));
    const browser = await launch();
    try {
      const page = await browser.newPage();
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`file://${path}`);
      const buttons = page.getByRole('button', { name: /^Copy / });
      const names = (await buttons.allTextContents()).map((label) => label.slice(5));
      expect(names.slice(0, 2)).toEqual(['Code.js', 'Sidebar.html']);
      expect(names).toHaveLength(3 + 2 * (await wholeLanguages()).length);
      for (const name of names) {
        await page.getByRole('button', { name: `Copy ${name}`, exact: true }).click();
        await page
          .getByRole('status')
          .filter({ hasText: `${name} is copied` })
          .waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied === text(name), name).toBe(true);
      }
    } finally {
      await browser.close();
    }
  }, 60_000);

  it('leads into the manual, but for places of its own', () => {
    expect(text('Install.html')).toContain('<a href="manual/limits.html">');
    expect(text('Install.html')).toContain('<a href="#to">');
  });
});

describe('the release', () => {
  it('asks for the two rights of the manifest', () => {
    expect(JSON.parse(text('appsscript.json')).oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
  });

  it('has everything that INSTALL.md shows and leads to', () => {
    const page = text('INSTALL.md');
    const targets = [...page.matchAll(/\]\(([^)#]+)/g)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(4);
    for (const target of targets) {
      if (target.startsWith('manual/')) expect(target).toMatch(/^manual\/[\w-]+\.html$/);
      else expect([...files.keys()]).toContain(target);
    }
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['manual/index.html', 'manual/pictures/icon.svg']),
    );
  });

  it('names each of its files in INSTALL.md or explains it there', () => {
    for (const name of ['Code.js', 'Sidebar.html', 'appsscript.json', 'readable/Code.js']) {
      expect(text('INSTALL.md')).toContain(`\`${name}\``);
    }
  });

  it('says which bytes it is made of, as sha256sum reads them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'stagecoach-release-'));
    for (const [name, content] of files) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const said = execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: folder });
    expect(said.toString()).toBe('');
    rmSync(folder, { recursive: true });
  });
});
