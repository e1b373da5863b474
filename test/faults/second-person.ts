import type { HeadlessHost } from '../../playground/index';
import { withMeddling } from './faults';
import { ownColumns } from './judge';
import { fresh, note, type Ready } from './run-command';
import { type Picture, pictureOf } from './world';

/** What a second person does between two calls of a command. */
export interface Meddler {
  readonly name: string;
  /** @returns what they typed, which must be somewhere afterwards */
  readonly act: (host: HeadlessHost, next: () => number) => string[];
}

/** A row of a deal, by number. */
const dealRow = (next: () => number): number => 2 + Math.floor(next() * 13);

function typing(tab: string): Meddler {
  return {
    name: `types into ${tab}`,
    act: (host, next) => {
      if (!host.workbook.tabs.includes(tab)) return [];
      const text = `Typed by hand ${Math.floor(next() * 1e9)}`;
      const row = 2 + Math.floor(next() * 25);
      host.user.typeInto(tab, `${next() < 0.5 ? 'B' : 'A'}${row}`, text);
      return [text];
    },
  };
}

function command(label: string): Meddler {
  return {
    name: `chooses "${label}"`,
    act: (host) => {
      host.chooseMenu(label);
      return [];
    },
  };
}

export const MEDDLERS: readonly Meddler[] = [
  {
    name: 'inserts a row',
    act: (host, next) => {
      host.user.insertRow('Deals', dealRow(next));
      return [];
    },
  },
  {
    name: 'deletes a blank row above',
    act: (host, next) => {
      host.user.insertRow('Deals', dealRow(next), 2);
      return [];
    },
  },
  {
    name: 'deletes a deal',
    act: (host, next) => {
      host.user.deleteRow('Deals', dealRow(next));
      return [];
    },
  },
  {
    name: 'sorts the rows',
    act: (host, next) => {
      const columns = Math.max(9, host.workbook.values('Deals')[0]?.length ?? 9);
      const last = String.fromCharCode(64 + columns);
      host.user.sortRows('Deals', `A2:${last}14`, 'A', next() < 0.5);
      return [];
    },
  },
  {
    name: 'inserts a column',
    act: (host, next) => {
      host.user.insertColumn('Deals', next() < 0.5 ? 'B' : 'F');
      return [];
    },
  },
  {
    name: 'types into the coaching columns',
    act: (host, next) => {
      const [headers = []] = host.workbook.values('Deals');
      const column = headers.indexOf('Coaching notes');
      if (column === -1) return [];
      const text = `Typed by hand ${Math.floor(next() * 1e9)}`;
      host.user.typeInto('Deals', `${String.fromCharCode(65 + column)}${dealRow(next)}`, text);
      return [text];
    },
  },
  typing('Coaching Report'),
  typing('Prepare 1:1'),
  command('Annotate deals'),
  command('Coaching report'),
  command('Record stage changes now'),
];

/** Runs a command with a second person between two of its calls, then once more alone. */
export async function runWithMeddler(
  { command: tried, start, tally }: Ready,
  at: number,
  { name, act }: Meddler,
  next: () => number,
): Promise<void> {
  const host = await fresh(start, tried);
  const where = `${name} before call ${at}`;
  let typed: string[] = [];
  let own: Record<string, unknown[]> = {};
  const said = await withMeddling(
    host,
    at,
    () => {
      typed = act(host, next);
      own = ownColumns(pictureOf(host).Deals);
    },
    () => tried.run(host),
  );
  await host.settle();
  const now = pictureOf(host);
  const all = JSON.stringify(now);
  const lost = [...tried.typed, ...typed].filter((text) => !all.includes(text));
  note(tally, 'lost', where, [...lost, ...changedColumns(own, now)]);
  note(tally, 'falseMessage', where, said.startsWith('THROWN') ? [said] : []);
  note(tally, 'halfWritten', `${where}, said "${said}"`, wrongFlags(now));
  await tried.run(host);
  await host.settle();
  const later = pictureOf(host);
  const text = JSON.stringify(later);
  note(
    tally,
    'unrepaired',
    where,
    [...tried.typed, ...typed].filter((each) => !text.includes(each)),
  );
  note(tally, 'unrepaired', where, twice(later));
  tally.runs++;
  host.dispose();
}

/** Columns of people's own that are not what they were when the second person had acted. */
function changedColumns(own: Record<string, unknown[]>, now: Picture): string[] {
  const standing = ownColumns(now.Deals);
  return Object.entries(own).flatMap(([header, cells]) => {
    const before = cells.map(String).filter((cell) => cell !== '');
    const after = (standing[header] ?? []).map(String).filter((cell) => cell !== '');
    const isKept = before.every((cell) => after.includes(cell)) && before.length <= after.length;
    return isKept ? [] : [`column ${header}`];
  });
}

/** Deals beside which a flag stands that is another deal's: the deal without an amount is told so. */
export function wrongFlags({ Deals }: Picture): string[] {
  const [headers = [], ...rows] = Deals?.values ?? [];
  const [flags, name] = [headers.indexOf('Coaching flags'), headers.indexOf('Deal')];
  if (flags === -1) return [];
  return rows.flatMap((row) => {
    const [deal, text] = [String(row[name] ?? ''), String(row[flags] ?? '')];
    const isRight = !text.includes('No amount') || deal === 'Fresh';
    const isOpen = text === '' || deal.includes('open') || deal === 'Fresh';
    return isRight && isOpen ? [] : [`"${text}" beside "${deal}"`];
  });
}

/** What stands twice though there is one. */
export function twice(now: Picture): string[] {
  const headers = now.Deals?.values[0] ?? [];
  const columns = ['Coaching flags', 'Coaching notes'].filter(
    (header) => headers.filter((each) => each === header).length > 1,
  );
  const charts = Object.entries(now).flatMap(([tab, { charts: titles }]) =>
    new Set(titles).size < titles.length ? [`charts of ${tab}`] : [],
  );
  return [...columns, ...charts];
}
