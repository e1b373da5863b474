import { posix } from 'node:path';
import { FILES, isPage, siteName } from './pages.mjs';

/**
 * A plugin of markdown-it, which Eleventy renders with: links and pictures between files of the
 * repository lead to the pages of the site. A link to a file that is not on the site, such as one of
 * the sources, stands as plain text.
 */
export function siteLinks(markdown) {
  markdown.core.ruler.push('site-links', ({ tokens, env }) => {
    const from = env.file;
    for (const { children } of tokens) {
      for (const [index, token] of (children ?? []).entries()) {
        if (token.type === 'image') token.attrSet('src', target(from, token.attrGet('src')) ?? '');
        if (token.type !== 'link_open') continue;
        const href = target(from, token.attrGet('href') ?? '');
        if (href === null) unlink(children, index);
        else token.attrSet('href', href);
      }
    }
  });
}

/** Where a link of a file leads on the site; null for nowhere. */
function target(from, href) {
  if (/^([a-z]+:|#)/.test(href)) return href;
  const [path, anchor] = href.split('#');
  const file = posix.join(posix.dirname(from), path);
  const isShown =
    isPage(file) || FILES.some((each) => file === each || file.startsWith(`${each}/`));
  if (!isShown) return null;
  return siteName(file) + (anchor === undefined ? '' : `#${anchor}`);
}

function unlink(tokens, index) {
  const end = tokens.findIndex((token, at) => at > index && token.type === 'link_close');
  for (const token of [tokens[index], tokens[end]]) {
    token.type = 'text';
    token.content = '';
    token.tag = '';
    token.nesting = 0;
  }
}
