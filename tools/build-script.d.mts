export function buildScript(options?: { minify?: boolean }): Promise<string>;
