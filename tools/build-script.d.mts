export function buildScript(options?: { minify?: boolean; lineLimit?: number }): Promise<string>;
export function buildLanguage(
  language: { folder: string },
  options?: { lineLimit?: number; head?: string },
): Promise<string>;
