import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGES, siteName } from '../../../tools/site/pages.mjs';
import { expectAccessible } from '../../sidebar/host/checks';
import { launch } from '../../sidebar/host/launch';

const SITE = 'build/site';
const FILES = PAGES.flatMap(({ pages }) => pages).map(([file]) => file);
const READ_ON_GITHUB = ['README.md', ...FILES];

beforeAll(() => {
  // As npm run docs:site does, which then goes on serving it.
  const eleventy = 'node_modules/@11ty/eleventy/cmd.cjs';
  execFileSync(process.execPath, [eleventy, '--config=tools/site/eleventy.config.mjs']);
});

const built = (file: string) => readFileSync(join(SITE, siteName(file)), 'utf8');

/** The links and pictures of a page, as they stand in its HTML. */
function targetsIn(html: string): string[] {
  return [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, target = '']) => target);
}

describe('the documentation’s site', () => {
  it('has every page of docs/ in its menu', () => {
    const pages = readdirSync('docs').filter((name) => name.endsWith('.md'));
    expect(FILES).toEqual(expect.arrayContaining(pages.map((name) => `docs/${name}`)));
    for (const file of FILES) expect(built(file), file).toContain('aria-current="page"');
  });

  it.each(FILES)('%s has no dead link', (file) => {
    const dead = targetsIn(built(file)).filter((target) => {
      if (/^(https|mailto):/.test(target)) return false;
      const [path = '', anchor] = target.split('#');
      const page = join(SITE, path === '' ? siteName(file) : path);
      if (!existsSync(page)) return true;
      return anchor !== undefined && !readFileSync(page, 'utf8').includes(` id="${anchor}"`);
    });
    expect(dead).toEqual([]);
  });

  it('loads nothing from elsewhere', () => {
    for (const file of FILES) {
      const loaded = [
        ...built(file).matchAll(/<(?:script|img|link|iframe)[^>]*(?:src|href)="([^"]*)"/g),
      ];
      expect(
        loaded.map(([, target = '']) => target).filter((target) => /^\w+:/.test(target)),
      ).toEqual([]);
    }
  });
});

describe('the files that are read on the repository’s page', () => {
  it.each(READ_ON_GITHUB)('%s links to files that there are', (file) => {
    const source = readFileSync(file, 'utf8').replace(/```[\s\S]*?```|`[^`]*`/g, '');
    const dead = [...source.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) => target.replace(/#.*$/, ''))
      .filter((target) => target !== '' && !/^\w+:/.test(target))
      .filter((target) => !existsSync(join(dirname(file), target)));
    expect(dead).toEqual([]);
  });
});

describe('the site in a browser', { timeout: 120_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it('has nothing that axe calls serious, on any page', async () => {
    const page = await browser.newPage({ viewport: { width: 1100, height: 800 } });
    for (const file of FILES) {
      await page.goto(pathToFileURL(resolve(SITE, siteName(file))).href);
      await expectAccessible(page);
    }
  });

  it('is no wider than a telephone', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    for (const file of ['docs/index.md', 'docs/functions.md', 'docs/statistics.md']) {
      await page.goto(pathToFileURL(resolve(SITE, siteName(file))).href);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), file).toBe(360);
    }
  });
});
