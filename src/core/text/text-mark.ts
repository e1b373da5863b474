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

/** Digits of a long mark: 60 bits in base 64. */
const LONG_LENGTH = 10;

/**
 * A mark of ten characters, for where a chance match would cost somebody a text: among 20,000 texts
 * kept, 10,000 others have one that is the same once in five thousand million times. Two
 * multiplicative hashes over the text's code units, mixed into each other as in cyrb53 (bryc, public
 * domain, after MurmurHash3's finish).
 */
export function longMark(text: string): string {
  let [first, second] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 2_654_435_761);
    second = Math.imul(second ^ unit, 1_597_334_677);
  }
  const [a, b] = [first, second];
  first = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  second = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return digitsOf(first, LONG_LENGTH / 2) + digitsOf(second, LONG_LENGTH / 2);
}

function digitsOf(bits: number, length: number): string {
  let digits = '';
  for (let digit = 0; digit < length; digit++)
    digits = DIGITS.charAt((bits >>> (6 * digit)) & 63) + digits;
  return digits;
}

/** The marks that a text of joined marks consists of. */
export function splitMarks(joined: string): Set<string> {
  return new Set(joined.match(/.{4}/g) ?? []);
}
