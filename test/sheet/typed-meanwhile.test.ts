import { describe, expect, it } from 'vitest';
import type { HeadlessHost } from '../../playground';
import { withMeddling } from '../faults/faults';
import { answerAll, newWorld, pictureOf, sameWorld } from '../faults/world';

const TYPED = 'Waits for the board';

/** A sheet that was annotated once, in which something has changed since. */
async function annotated(): Promise<HeadlessHost> {
  const start = await newWorld();
  answerAll(start);
  start.chooseMenu('Annotate deals');
  start.user.typeInto('Deals', 'E14', '700');
  start.user.typeInto('Deals', 'G5', '2026-10-01');
  await start.settle();
  return start;
}

/** What stands in a row of the coaching notes, whatever it is called. */
const notesColumn = (host: HeadlessHost): unknown[] =>
  (pictureOf(host).Deals?.values ?? []).map((row) => row[10] ?? '');

describe('a text that is typed into the coaching columns while they are written', () => {
  it.each(['Annotate deals', 'Clear annotations'])(
    'stands beside its deal afterwards, whenever it comes: %s',
    async (label) => {
      const start = await annotated();
      const counted = await sameWorld(start);
      const names: string[] = [];
      counted.state.callWatcher = {
        before: (call) => void names.push(call),
        after: () => {},
      };
      counted.chooseMenu(label);
      // The last look before the writing, and the first one after it.
      const write = names.lastIndexOf('Range.setValues');
      const missed: number[] = [];
      for (let at = write - 12; at < write + 8; at++) {
        const host = await sameWorld(start);
        await withMeddling(
          host,
          at,
          () => host.user.typeInto('Deals', 'K6', TYPED),
          async () => host.chooseMenu(label),
        );
        if (notesColumn(host)[5] !== TYPED) missed.push(at);
        host.dispose();
      }
      expect(missed).toEqual([]);
    },
    60_000,
  );

  it('stays the person’s own at the next command', async () => {
    const start = await annotated();
    const calls: string[] = [];
    let isTyped = false;
    start.state.callWatcher = {
      // Right before the one call that writes the columns.
      before: (call) => {
        calls.push(call);
        if (call !== 'Range.setValues' || isTyped) return;
        isTyped = true;
        start.user.typeInto('Deals', 'K6', TYPED);
      },
      after: () => {},
    };
    start.chooseMenu('Annotate deals');
    start.state.callWatcher = null;
    expect(isTyped).toBe(true);
    start.chooseMenu('Annotate deals');
    expect(notesColumn(start)[5]).toBe(TYPED);
    expect(start.toasts.at(-1)?.message).toContain('1 cell holds a text of your own');
    start.user.clear('Deals', 'K6');
    start.chooseMenu('Annotate deals');
    expect(JSON.stringify(pictureOf(start))).not.toContain(TYPED);
  });
});

/** A text that is kept as typed meanwhile and stands beside no deal any more. */
function keepLost(host: HeadlessHost): void {
  const id = host.evaluate(`SpreadsheetApp.getActive().getSheetByName('Deals').getSheetId()`);
  const kept = JSON.stringify({ row: 5, column: 10, text: TYPED });
  host.state.properties.document.set(`typed.${id}.5.10.0`, kept);
  host.state.properties.document.set(`typed.${id}.5.10.n`, '1');
}

it.each(['Annotate deals', 'Clear annotations'])(
  'is said to be in the log where it could not stay: %s',
  async (label) => {
    const host = await sameWorld(await annotated());
    keepLost(host);
    host.chooseMenu(label);
    expect(host.toasts.at(-1)?.message).toContain(
      'What was typed beside the deals meanwhile is in “Coaching Log”.',
    );
    expect(host.workbook.values('Coaching Log').flat()).toContain(TYPED);
  },
);

it.each(['Annotate deals', 'Clear annotations'])(
  'is kept only while columns are written, also where that fails: %s',
  async (label) => {
    const host = await sameWorld(await annotated());
    host.state.callWatcher = {
      before: (call) => {
        if (call === 'Range.setValues') throw new Error('Service Spreadsheets failed.');
      },
      after: () => {},
    };
    host.chooseMenu(label);
    host.state.callWatcher = null;
    const names = [...host.state.properties.document.keys()];
    expect(names.filter((name) => name.startsWith('written.'))).toEqual([]);
  },
);
