import { wallTimeOfInstant, zoneOffset } from './zone-offset';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

interface Moment {
  readonly instant: number;
  readonly zone: string;
  /** A Date whose UTC parts are the zone's wall clock. */
  readonly wall: Date;
}

type Letter = (moment: Moment, width: number) => string;

// Without Y (the year of the week): it is nearly always a slip for y, wrong around New Year.
const letters: Readonly<Record<string, Letter>> = {
  G: ({ wall }) => (wall.getUTCFullYear() > 0 ? 'AD' : 'BC'),
  y: ({ wall }, width) =>
    width === 2 ? padded(wall.getUTCFullYear() % 100, 2) : padded(wall.getUTCFullYear(), width),
  M: ({ wall }, width) => nameOrNumber(MONTHS, wall.getUTCMonth(), width),
  L: ({ wall }, width) => nameOrNumber(MONTHS, wall.getUTCMonth(), width),
  d: ({ wall }, width) => padded(wall.getUTCDate(), width),
  D: ({ wall }, width) => padded(dayOfYear(wall), width),
  E: ({ wall }, width) => {
    const name = WEEKDAYS[wall.getUTCDay()] ?? '';
    return width < 4 ? name.slice(0, 3) : name;
  },
  u: ({ wall }, width) => padded(wall.getUTCDay() || 7, width),
  F: ({ wall }, width) => padded(Math.ceil(wall.getUTCDate() / 7), width),
  a: ({ wall }) => (wall.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: ({ wall }, width) => padded(wall.getUTCHours(), width),
  k: ({ wall }, width) => padded(wall.getUTCHours() || 24, width),
  K: ({ wall }, width) => padded(wall.getUTCHours() % 12, width),
  h: ({ wall }, width) => padded(wall.getUTCHours() % 12 || 12, width),
  m: ({ wall }, width) => padded(wall.getUTCMinutes(), width),
  s: ({ wall }, width) => padded(wall.getUTCSeconds(), width),
  S: ({ wall }, width) => padded(wall.getUTCMilliseconds(), width),
  z: ({ instant, zone }, width) => zoneName(zone, instant, width),
  Z: (moment) => offsetText(moment, ''),
  X: (moment, width) => {
    if (zoneOffset(moment.zone, moment.instant) === 0) return 'Z';
    const text = offsetText(moment, width === 3 ? ':' : '');
    return width === 1 ? text.slice(0, 3) : text;
  },
};

/**
 * Text of an instant in the letters of Java's SimpleDateFormat, in English.
 * @example formatDate(0, 'GMT', "yyyy-MM-dd'T'HH:mm") // '1970-01-01T00:00'
 * @throws Error where the pattern has a letter that Java does not know.
 */
export function formatDate(instant: number, zone: string, pattern: string): string {
  const moment = { instant, zone, wall: new Date(wallTimeOfInstant(zone, instant)) };
  return pattern.replace(/''|'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted, letter) => {
    if (token === "''") return "'";
    if (quoted !== undefined) return String(quoted).replaceAll("''", "'");
    const write = letters[letter as string];
    if (!write) throw new Error(`Illegal pattern character '${letter}'`);
    return write(moment, token.length);
  });
}

function nameOrNumber(names: readonly string[], index: number, width: number): string {
  const name = names[index] ?? '';
  if (width >= 4) return name;
  return width === 3 ? name.slice(0, 3) : padded(index + 1, width);
}

function dayOfYear(wall: Date): number {
  return Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / 86_400_000) + 1;
}

function zoneName(zone: string, instant: number, width: number): string {
  const style = width >= 4 ? 'long' : 'short';
  try {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      timeZoneName: style,
    }).formatToParts(instant);
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  } catch {
    return zone;
  }
}

function offsetText({ instant, zone }: Moment, separator: string): string {
  const minutes = Math.round(zoneOffset(zone, instant) / 60_000);
  const absolute = Math.abs(minutes);
  const sign = minutes < 0 ? '-' : '+';
  return `${sign}${padded(Math.floor(absolute / 60), 2)}${separator}${padded(absolute % 60, 2)}`;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
