export function buildScript(options?: { minify?: boolean; lineLimit?: number }): Promise<string>;
export function buildLanguage(
  language: { folder: string; script: string },
  options?: { lineLimit?: number },
): Promise<string>;
