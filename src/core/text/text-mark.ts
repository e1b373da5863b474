/** Characters of a mark: 24 bits in base 64. */
const MARK_LENGTH = 4;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * A short mark of a text, four characters, to know it again without keeping it: FNV-1a over the
 * text's code units, folded to 24 bits (Fowler, Noll and Vo). Two texts have the same one once in
 * 16 million, so it is only for telling the add-on's own texts from people's.
 */
export function textMark(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  let bits = ((hash >>> 24) ^ hash) & 0xffffff;
  let mark = '';
  for (let digit = 0; digit < MARK_LENGTH; digit++) {
    mark = DIGITS.charAt(bits & 63) + mark;
    bits >>>= 6;
  }
  return mark;
}

/** The marks that a text of joined marks consists of. */
export function splitMarks(joined: string): Set<string> {
  return new Set(joined.match(/.{4}/g) ?? []);
}
