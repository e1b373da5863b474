/** The documentation as a site: `npm run docs:site` serves it, `-- --once` writes it and ends. */
import { readFileSync } from 'node:fs';
import { IdAttributePlugin } from '@11ty/eleventy';
import { FILES, PAGES, siteName } from './pages.mjs';
import { siteLinks } from './site-links.mjs';
import { titleOf, wideParts } from './wide-parts.mjs';

const INPUT = 'docs';

/** Pages that stand beside the folder of the others. */
const FILES_OF_THE_ROOT = PAGES.flatMap(({ pages }) => pages)
  .map(([file]) => file)
  .filter((file) => !file.startsWith(`${INPUT}/`));

const STYLE = 'tools/site/site.css';

/** @param {import('@11ty/eleventy').UserConfig} site */
export default function configure(site) {
  site.setQuietMode(true);
  site.addPlugin(IdAttributePlugin);
  site.amendLibrary('md', (markdown) => markdown.use(siteLinks).use(wideParts));
  site.addFilter('siteName', siteName);
  site.addGlobalData('groups', PAGES);
  site.addGlobalData('layout', 'page.njk');
  site.addGlobalData('eleventyComputed', {
    file: ({ page }) => fileOf(page),
    title: ({ page }) => titleOf(readFileSync(fileOf(page), 'utf8')),
    permalink: ({ page }) => siteName(fileOf(page)),
  });
  for (const file of FILES_OF_THE_ROOT) {
    site.addTemplate(file, readFileSync(file, 'utf8'));
    site.addWatchTarget(file);
  }
  for (const file of FILES) site.addPassthroughCopy({ [file]: siteName(file) });
  site.addPassthroughCopy({ [STYLE]: 'site.css' });
  return {
    dir: { input: INPUT, includes: '../tools/site', output: 'build/site' },
    templateFormats: ['md'],
    markdownTemplateEngine: false,
  };
}

/** The file of the repository that a page is made of. */
function fileOf({ inputPath }) {
  const path = inputPath.replace(/^\.\//, '');
  return FILES_OF_THE_ROOT.find((file) => path === `${INPUT}/${file}`) ?? path;
}
