import type { Json } from '../../src/core/json';

export type { Json };

/** The value at a path such as `team.winRate.won`; `length` of a list too. */
export function valueAt(root: Json | undefined, path: string): Json | undefined {
  return path.split('.').reduce<Json | undefined>((value, key) => {
    if (value === null || typeof value !== 'object') return undefined;
    return (value as Record<string, Json>)[key];
  }, root);
}
