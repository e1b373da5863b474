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

/** The key that leads to the menu; the page does not hear what is pressed in a frame. */
export const MENU_KEY = 'F10';

/** Whether a frame tells that the menu's key was pressed in it. */
export function isMenuKey(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'key' in data && data.key === MENU_KEY;
}

/** Reads a message of a frame; null for anything but a call. The arguments are checked later. */
export function callMessage(data: unknown): CallMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { id, name, args } = data as Record<string, unknown>;
  const isCall = typeof id === 'number' && typeof name === 'string' && Array.isArray(args);
  return isCall ? { id, name, args } : null;
}
