import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { assertServable, buildSidebar } from '../../tools/build-sidebar.mjs';

describe('the built page', () => {
  let html = '';
  beforeAll(async () => {
    html = await buildSidebar({ minify: true });
  });

  it('is one document of at most 150 KB that loads nothing', () => {
    expect(html).toMatch(/^<!doctype html>/);
    expect(Buffer.byteLength(html)).toBeLessThan(150_000);
    expect(html).not.toMatch(/<link|\ssrc=|@import|url\(/);
  });

  it('holds nothing that Apps Script changes on the way', () => {
    expect(html).not.toContain('<?');
    expect(html).not.toContain('`');
    expect(html.match(/<\/script/g)).toHaveLength(1);
    expect(html).not.toContain('<!--');
  });

  it('opens links outside the sandbox and says its language', () => {
    expect(html).toContain('<base target="_top">');
    expect(html).toContain('<html lang="en">');
  });

  it('never sets HTML from text', async () => {
    // Preact itself knows these names; our own sources must not use them.
    const folder = new URL('../../sidebar/', import.meta.url);
    const files = (await readdir(folder, { recursive: true })).filter((name) => /tsx?$/.test(name));
    expect(files.length).toBeGreaterThan(30);
    for (const name of files) {
      const source = await readFile(new URL(name, folder), 'utf8');
      expect(source, name).not.toMatch(/innerHTML|outerHTML|insertAdjacent|document\.write/i);
    }
  });

  it('comes unminified for reading, with the same checks', async () => {
    const readable = await buildSidebar({ minify: false });
    expect(readable.length).toBeGreaterThan(html.length);
    expect(() => assertServable(readable)).not.toThrow();
  });
});

describe('the check of the page', () => {
  it.each([
    ['a scriptlet', '<p><?= name ?></p>'],
    ['a template literal with //', '<script>fetch(`https://a.b`)</script>'],
    ['a template literal with // in a later line', '<script>x=`a\n//b`</script>'],
    ['a script from elsewhere', '<script src="https://a.b/c.js"></script>'],
    ['a style from elsewhere', '<link rel="stylesheet" href="//a.b/c.css">'],
    ['a picture in the style', '<style>p{background:url(https://a.b/c.png)}</style>'],
    ['an import in the style', '<style>@import "https://a.b/c.css";</style>'],
  ])('refuses %s', (_, html) => {
    expect(() => assertServable(html)).toThrow(/sidebar/);
  });

  it('lets plain strings with addresses pass', () => {
    expect(() => assertServable('<script>x="http://www.w3.org/2000/svg"</script>')).not.toThrow();
  });
});
