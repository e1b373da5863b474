/** The pages of the documentation's site in the order of its menu, by their files. */
export const PAGES = [
  {
    heading: 'Begin',
    pages: [
      ['docs/index.md', 'Stagecoach'],
      ['docs/install.md', 'Install it'],
      ['docs/first-ten-minutes.md', 'The first ten minutes'],
    ],
  },
  {
    heading: 'Use it',
    pages: [
      ['docs/the-process.md', 'The sales process'],
      ['docs/reading-the-report.md', 'Reading the report'],
      ['docs/formulas.md', 'Formulas'],
      ['docs/functions.md', 'All functions'],
      ['docs/tabs.md', 'Tabs and columns'],
      ['docs/process.md', 'What each step tells'],
      ['docs/private-coaching.md', 'Private coaching'],
    ],
  },
  {
    heading: 'Trust it',
    pages: [
      ['docs/what-is-recorded.md', 'What is recorded'],
      ['docs/statistics-for-sceptics.md', 'Statistics for sceptics'],
      ['docs/limits.md', 'Limits'],
      ['docs/scale.md', 'How far one sheet goes'],
      ['docs/troubleshooting.md', 'Troubleshooting'],
      ['docs/privacy.md', 'Privacy policy'],
      ['docs/terms.md', 'Terms of use'],
      ['SECURITY.md', 'Security'],
    ],
  },
  {
    heading: 'Build it',
    pages: [
      ['CONTRIBUTING.md', 'Contributing'],
      ['docs/ARCHITECTURE.md', 'Architecture'],
      ['docs/statistics.md', 'The statistics'],
      ['docs/glossary.md', 'Glossary'],
      ['docs/host.md', 'The local host'],
      ['docs/marketplace.md', 'Marketplace'],
      ['CHANGELOG.md', 'Changelog'],
    ],
  },
];

/** Files that pages show or link to, beside the pages. */
export const FILES = ['docs/playground.png', 'docs/pictures', 'docs/scale', 'LICENSE'];

const NAMES = new Map(PAGES.flatMap(({ pages }) => pages).map(([file]) => [file, siteName(file)]));

/**
 * The address of a file on the site.
 *
 * @param {string} file its path in the repository
 * @returns {string} the path from the site's root; pages lie beside one another, as in docs/
 */
export function siteName(file) {
  return file.replace(/^docs\//, '').replace(/\.md$/, '.html');
}

/** Whether a file of the repository is a page of the site. */
export function isPage(file) {
  return NAMES.has(file);
}
