import { SheetsError } from '../../workbook/messages';
import { byteLength } from './property-stores';

const MAX_KEY_LENGTH = 250;
const MAX_VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21_600;
const MAX_ITEMS = 1_000;

interface Item {
  readonly value: string;
  readonly expires: number;
}

/** The caches of an add-on; one Map a kind. */
export class CacheStore {
  private readonly items = new Map<string, Item>();

  constructor(private readonly now: () => number) {}

  get(scope: string, key: string): string | null {
    const item = this.items.get(`${scope} ${key}`);
    return item && item.expires > this.now() ? item.value : null;
  }

  /** @throws SheetsError for a key or value that is too long, or an expiration out of bounds */
  put(scope: string, key: string, value: string, seconds: number = DEFAULT_SECONDS): void {
    if (key.length > MAX_KEY_LENGTH) throw new SheetsError('Argument too large: key');
    if (byteLength(value) > MAX_VALUE_BYTES) throw new SheetsError('Argument too large: value');
    if (seconds < 1 || seconds > MAX_SECONDS) {
      throw new SheetsError(
        `Invalid argument: expirationInSeconds. Must be at most ${MAX_SECONDS}`,
      );
    }
    const name = `${scope} ${key}`;
    this.items.delete(name);
    this.items.set(name, { value, expires: this.now() + seconds * 1000 });
    for (const oldest of this.items.keys()) {
      if (this.items.size <= MAX_ITEMS) break;
      this.items.delete(oldest);
    }
  }

  remove(scope: string, key: string): void {
    this.items.delete(`${scope} ${key}`);
  }

  /** Forgets everything: Google may do so at any time. */
  clear(): void {
    this.items.clear();
  }
}
