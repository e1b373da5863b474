/** The add-on's sign: a coach's wheel with a funnel in it. */

const GROUND = '#1f4e8c';
const LIGHT = '#ffffff';
const GLOW = '#f2b134';

/** The icon as SVG, square, of a size in pixels. */
export function icon(size) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" width="${size}" height="${size}" role="img" aria-label="Stagecoach">
<rect width="128" height="128" rx="26" fill="${GROUND}"/>
${sign()}
</svg>
`;
}

/** The card of a listing: the sign beside the name. */
export function banner(width, height) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 220 140" width="${width}" height="${height}" role="img" aria-label="Stagecoach">
<rect width="220" height="140" fill="${GROUND}"/>
<g transform="translate(62 4) scale(0.75)">${sign()}</g>
<text x="110" y="122" text-anchor="middle" fill="${LIGHT}" font-family="Arial, Helvetica, sans-serif" font-size="22" font-weight="bold">Stagecoach</text>
</svg>
`;
}

function sign() {
  const bars = [
    [30, 68],
    [50, 52],
    [70, 36],
    [90, 20],
  ].map(
    ([y, width], index) =>
      `<rect x="${64 - width / 2}" y="${y}" width="${width}" height="12" rx="3" fill="${index === 3 ? GLOW : LIGHT}"/>`,
  );
  return `<circle cx="64" cy="66" r="52" fill="none" stroke="${LIGHT}" stroke-width="6"/>${bars.join('')}`;
}
