/** Simple drawings of windows, as SVG: boxes with texts, of which some are pointed out. */

const INK = '#1f2933';
const QUIET = '#52606d';
const LINE = '#b8c2cc';
const POINT = '#b4330f';
const LETTER = 7.2;

/** A picture of a size, with a description for those who do not see it. */
export function picture(width, height, title, parts) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}" font-family="Arial, Helvetica, sans-serif" font-size="13">
<title>${escaped(title)}</title>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${parts.join('\n')}
</svg>
`;
}

/** A box, filled or not. */
export function box(x, y, width, height, fill = '#ffffff') {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4" fill="${fill}" stroke="${LINE}"/>`;
}

/** A line of text; its place is the left end of its foot. */
export function text(x, y, words, { bold = false, quiet = false, mono = false } = {}) {
  const look = `${bold ? ' font-weight="bold"' : ''}${mono ? ' font-family="monospace" font-size="12"' : ''}`;
  return `<text x="${x}" y="${y}" fill="${quiet ? QUIET : INK}"${look}>${escaped(words)}</text>`;
}

/** Lines of text beneath one another. */
export function lines(x, y, texts, look = {}) {
  return texts.map((words, index) => text(x, y + index * 24, words, look)).join('\n');
}

/** A button with its text in the middle. */
export function button(x, y, words, fill = '#e8edf3') {
  const width = words.length * LETTER + 24;
  return `${box(x, y, width, 26, fill)}<text x="${x + width / 2}" y="${y + 17}" text-anchor="middle" fill="${INK}">${escaped(words)}</text>`;
}

/** A frame around what matters, and the number of the step in it. */
export function point(x, y, width, height, number) {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="none" stroke="${POINT}" stroke-width="2.5"/>
<circle cx="${x}" cy="${y}" r="11" fill="${POINT}"/><text x="${x}" y="${y + 4.5}" text-anchor="middle" fill="#ffffff" font-weight="bold">${number}</text>`;
}

function escaped(words) {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
