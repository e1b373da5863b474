/** What a sidebar or dialog says to the playground. */
export type FrameMessage =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly name: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus' }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number };

/** The answer to a call: a value, or the message of an error. */
export interface HostMessage {
  readonly id: number;
  readonly value: unknown;
  readonly error: string | null;
}

/** Reads a message of a frame; null for anything else. What the arguments are, is checked later. */
export function frameMessage(data: unknown): FrameMessage | null {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return null;
  const message = data as Record<string, unknown>;
  switch (message.kind) {
    case 'call': {
      const { id, name, args } = message;
      const isCall = typeof id === 'number' && typeof name === 'string' && Array.isArray(args);
      return isCall ? { kind: 'call', id, name, args } : null;
    }
    case 'close':
    case 'focus':
      return { kind: message.kind };
    case 'size': {
      const width = pixels(message.width);
      const height = pixels(message.height);
      return { kind: 'size', ...(width && { width }), ...(height && { height }) };
    }
    default:
      return null;
  }
}

function pixels(value: unknown): number | null {
  return typeof value === 'number' && value > 0 && value < 10_000 ? value : null;
}
