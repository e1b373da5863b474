export function buildScript(options?: { minify?: boolean; lineLimit?: number }): Promise<string>;
