/** A call of `google.script.run`, as the sidebar's frame sends it to the playground. */
export interface CallMessage {
  /** Chosen by the frame; the answer carries it too. */
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** The answer to a call: a value, or the message of an error. */
export interface AnswerMessage {
  readonly id: number;
  readonly value: unknown;
  readonly error: string | null;
}

/** The key that leads to the menu, and the one that leads from the grid to the sidebar and back. */
export const MENU_KEY = 'F10';
export const PANE_KEY = 'F6';
const KEYS: readonly unknown[] = [MENU_KEY, PANE_KEY];

/** Whether a key is one of the page's: it does not hear what is pressed in a frame. */
export function isPageKey(key: string): boolean {
  return KEYS.includes(key);
}

/** What a frame tells besides calls: a key of the page, that the grid is to have the keyboard, what is to be kept. */
export interface FrameNews {
  readonly key?: string;
  readonly toGrid?: boolean;
  readonly kept?: readonly [name: string, value: string];
}

/** Reads what a frame tells; what it does not, or not as it should, is left out. */
export function frameNews(data: unknown): FrameNews {
  if (typeof data !== 'object' || data === null) return {};
  const { key, toGrid, kept } = data as Record<string, unknown>;
  const [name, value, ...more] = Array.isArray(kept) ? (kept as unknown[]) : [];
  const isKept = typeof name === 'string' && typeof value === 'string' && more.length === 0;
  return {
    ...(typeof key === 'string' && isPageKey(key) ? { key } : {}),
    ...(toGrid === true ? { toGrid } : {}),
    ...(isKept ? { kept: [name, value] as const } : {}),
  };
}

/** Reads a message of a frame; null for anything but a call. The arguments are checked later. */
export function callMessage(data: unknown): CallMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { id, name, args } = data as Record<string, unknown>;
  const isCall = typeof id === 'number' && typeof name === 'string' && Array.isArray(args);
  return isCall ? { id, name, args } : null;
}
