declare module '*/build-sidebar.mjs' {
  export function buildSidebar(options?: { minify?: boolean }): Promise<string>;
  export function assertServable(html: string): void;
}
