import type { SpawnOptions } from 'node:child_process';

export const HOW_TO_SET_UP: string;

export function push(parts?: {
  readonly projectFile?: string;
  readonly build?: () => Promise<unknown>;
  readonly clasp?: (args: string[]) => Promise<number>;
  readonly say?: (text: string) => void;
}): Promise<number>;

export function runClasp(args: readonly string[], options?: SpawnOptions): Promise<number>;
