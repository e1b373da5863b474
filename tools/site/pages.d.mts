export const PAGES: ReadonlyArray<{
  readonly heading: string;
  readonly pages: ReadonlyArray<readonly [file: string, name: string]>;
}>;
export function siteName(file: string): string;
