import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, missingRooms, ROOMS } from '../../../tools/languages.mjs';

/** What a room hands over, so that a caller can go by it in any language: names and shapes. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'function') return `a function of ${value.length}`;
  if (Array.isArray(value) || value instanceof Set || value instanceof Map) return 'a list';
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, shapeOf(each)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

describe.each(LANGUAGES)('the rooms of sentences in $folder', ({ folder }) => {
  const own = ROOMS.flatMap((place) =>
    (readdirSync(`${place}/${folder}`, { recursive: true }) as string[])
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.ts') && !path.startsWith('playbook-texts'))
      .map((room) => [place, room] as const),
  );

  it('are all there', async () => {
    expect(await missingRooms(folder)).toEqual([]);
  });

  it.each(own)('%s/%s has what the English one has, and no more', async (place, room) => {
    const english = (await import(`../../../${place}/${room}`)) as object;
    const others = (await import(`../../../${place}/${folder}/${room}`)) as object;
    // Helpers for the language's own grammar, which no other room needs.
    const shared = Object.entries(others).filter(
      ([name]) => room !== 'format.ts' || Object.hasOwn(english, name),
    );
    expect(shapeOf(Object.fromEntries(shared))).toEqual(shapeOf({ ...english }));
  });
});
