import { foldName } from '../../src/core/process/model';
import { numberText, parseNumber, percentText } from './number-text';

/** A stage or a kind of activity as typed, and as it was saved; null for a new one. */
export interface TypedNames {
  readonly name: string;
  readonly aliases: string;
  readonly saved: { readonly name: string; readonly aliases: readonly string[] } | null;
}

/** The old name of a renamed one, which is kept among its other names; null where none is. */
export function keptName({ name, saved }: Pick<TypedNames, 'name' | 'saved'>): string | null {
  return saved !== null && foldName(saved.name) !== foldName(name) ? saved.name : null;
}

/** The other names that are typed, each once, with the old name of a renamed one. */
export function aliasesOf(typedNames: TypedNames): readonly string[] {
  const { aliases, saved, name } = typedNames;
  const kept = keptName(typedNames);
  if (saved !== null && kept === null && aliases === saved.aliases.join(', ')) return saved.aliases;
  const typed = aliases.split(',').map((alias) => alias.trim());
  const byFolded = new Map<string, string>();
  for (const alias of [...typed, kept ?? '']) {
    const folded = foldName(alias);
    if (folded !== '' && folded !== foldName(name) && !byFolded.has(folded)) {
      byFolded.set(folded, alias);
    }
  }
  return [...byFolded.values()];
}

/** A share such as 1/3 does not survive being shown; untouched, it goes back as it came. */
export function shareOf(text: string, saved: number | null): number | null {
  if (text === percentText(saved)) return saved;
  const value = parseNumber(text);
  return value === null || value === 'invalid' ? null : value / 100;
}

/** A number as it is typed; one that was not touched goes back as it came. */
export function numberOf(text: string, saved: number | null): number | null {
  if (text === numberText(saved)) return saved;
  const value = parseNumber(text);
  return value === 'invalid' ? null : value;
}
