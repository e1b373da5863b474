export const INTERNAL_NAMES: readonly string[];
export const INTERNAL_NAME: RegExp;
