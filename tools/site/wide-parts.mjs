/**
 * A plugin of markdown-it, which Eleventy renders with: what may be wider than the page scrolls by
 * itself, with the keyboard too.
 */
export function wideParts(markdown) {
  const { rules } = markdown.renderer;
  rules.table_open = () =>
    '<div class="wide" tabindex="0" role="region" aria-label="Table">\n<table>\n';
  rules.table_close = () => '</table>\n</div>\n';
  const fence = rules.fence;
  rules.fence = (...args) => fence(...args).replace('<pre>', '<pre tabindex="0">');
}

/** The text of a page's first heading. */
export function titleOf(source) {
  return /^# (.+)$/m.exec(source)?.[1] ?? 'Stagecoach';
}
