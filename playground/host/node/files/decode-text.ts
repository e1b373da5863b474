const UTF_16_LITTLE = 'utf-16le';
const UTF_16_BIG = 'utf-16be';

/** Bytes looked at where no mark tells the encoding; more would tell nothing new. */
const BYTES_LOOKED_AT = 4096;

/** From this share of zeros on every other byte, a text is of two-byte characters. */
const ZEROS_OF_TWO_BYTES = 0.4;

/**
 * The text of a file in UTF-8, UTF-16 or, where it is neither, Windows-1252, as older programs
 * write it. A byte order mark tells and is left out. Null for a file that is no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const encoding = encodingMarked(bytes) ?? encodingOfZeros(bytes);
  if (encoding !== null) return withoutMark(new TextDecoder(encoding).decode(bytes));
  // No text in one-byte characters holds a zero; a picture or an archive often does.
  if (bytes.includes(0)) return null;
  try {
    return withoutMark(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return decodeWindows(bytes);
  }
}

/** What the bytes 0x80 to 0x9F stand for in Windows-1252; those that stand for nothing stay. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Byte by byte, because some releases of Node decode this encoding as Latin-1, without the euro. */
function decodeWindows(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (character) => FROM_0X80[character.charCodeAt(0) - 0x80] as string);
}

function encodingMarked([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return UTF_16_LITTLE;
  return first === 0xfe && second === 0xff ? UTF_16_BIG : null;
}

/** Latin letters have a zero beside them in UTF-16: behind them in the little-endian form. */
function encodingOfZeros(bytes: Uint8Array): string | null {
  const looked = bytes.subarray(0, BYTES_LOOKED_AT);
  const zeros = [0, 0];
  looked.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = (looked.length / 2) * ZEROS_OF_TWO_BYTES;
  if (odd > enough && even < odd / 10) return UTF_16_LITTLE;
  return even > enough && odd < even / 10 ? UTF_16_BIG : null;
}

function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '');
}
