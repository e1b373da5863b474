import { formatDate } from '../time/simple-date-format';
import { zoneOffset } from '../time/zone-offset';
import { SheetsError } from '../workbook/messages';
import type { ServiceHandle } from './handles';
import { free, type Members } from './member';

export const utilities: Members<'Utilities', ServiceHandle> = {
  formatDate: free((_service, date: Date, timeZone: string, pattern: string) => {
    try {
      zoneOffset(timeZone, 0);
    } catch {
      throw new SheetsError(`Invalid argument: timeZone. Should be of type: String`);
    }
    return formatDate(date.getTime(), timeZone, pattern);
  }, 'English names only; without Y, the year of the week'),
  formatString: free((_service, template: string, ...values: unknown[]) =>
    formatString(template, values),
  ),
  getUuid: free(() => uuid()),
  sleep: free(({ execution }, milliseconds: number) => {
    execution.host.clock.advance(milliseconds);
  }, 'Takes no time; moves a fixed clock on'),
  base64Encode: free((_service, data: string | number[]) => base64(bytesOf(data))),
  base64EncodeWebSafe: free((_service, data: string | number[]) =>
    base64(bytesOf(data)).replaceAll('+', '-').replaceAll('/', '_'),
  ),
};

/** `%s`, `%d`, `%5.2f` and `%%`, as in C. */
function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(/%(-?0?\d*)(?:\.(\d+))?([sdfi%])/g, (_token, width, digits, kind) => {
    if (kind === '%') return '%';
    const value = values[next++];
    const text =
      kind === 's'
        ? String(value)
        : kind === 'f'
          ? Number(value).toFixed(digits === undefined ? 6 : Number(digits))
          : String(Math.trunc(Number(value)));
    const size = Math.abs(Number(width) || 0);
    if (String(width).startsWith('-')) return text.padEnd(size);
    return text.padStart(size, String(width).startsWith('0') ? '0' : ' ');
  });
}

function uuid(): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => {
    const digit = Math.floor(Math.random() * 16);
    return (place === 'x' ? digit : (digit & 3) | 8).toString(16);
  });
}

function bytesOf(data: string | readonly number[]): number[] {
  if (typeof data !== 'string') return data.map((byte) => byte & 255);
  return [...unescape(encodeURIComponent(data))].map((character) => character.charCodeAt(0));
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two, three] = bytes.slice(at, at + 3);
    const bits = (one << 16) | ((two ?? 0) << 8) | (three ?? 0);
    text += BASE64.charAt(bits >> 18) + BASE64.charAt((bits >> 12) & 63);
    text += two === undefined ? '=' : BASE64.charAt((bits >> 6) & 63);
    text += three === undefined ? '=' : BASE64.charAt(bits & 63);
  }
  return text;
}
