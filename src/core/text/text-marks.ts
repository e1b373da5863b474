import { longMark, splitMarks, textMark } from './text-mark';

/** Which texts the add-on wrote somewhere, as marks. */
export interface TextMarks {
  readonly long: ReadonlySet<string>;
  /** Marks that an earlier version kept, which are shorter. */
  readonly short: ReadonlySet<string>;
}

export const NO_MARKS: TextMarks = { long: new Set(), short: new Set() };

/** The marks of texts; blank ones have none. */
export function marksOf(texts: Iterable<string>): TextMarks {
  const long = new Set<string>();
  for (const text of texts) if (text !== '') long.add(longMark(text));
  return { long, short: new Set() };
}

/** Whether a text is among those that were marked. */
export function isMarked({ long, short }: TextMarks, text: string): boolean {
  return long.has(longMark(text)) || (short.size > 0 && short.has(textMark(text)));
}

/** All that either of two holds. */
export function joinMarks(first: TextMarks, second: TextMarks): TextMarks {
  return {
    long: new Set([...first.long, ...second.long]),
    short: new Set([...first.short, ...second.short]),
  };
}

/** What separates the two kinds; no mark holds it. */
const SEPARATOR = '!';

/** Marks as one text, to be kept: the long ones behind a sign, then the short ones. */
export function marksToText({ long, short }: TextMarks): string {
  const kept = `${SEPARATOR}${[...long].join('')}`;
  return short.size === 0 ? kept : `${kept}${SEPARATOR}${[...short].join('')}`;
}

/** Marks from a kept text; one without the sign is of an earlier version, and all short. */
export function marksFromText(kept: string): TextMarks {
  if (!kept.startsWith(SEPARATOR)) return { long: new Set(), short: splitMarks(kept) };
  const [, long = '', short = ''] = kept.split(SEPARATOR);
  return { long: new Set(long.match(/.{10}/g) ?? []), short: splitMarks(short) };
}
