export interface Language {
  readonly folder: string;
  readonly tag: string;
  readonly script: string;
  readonly page: string;
}
export const ROOMS: readonly string[];
export const LANGUAGES: readonly Language[];
export function missingRooms(folder: string): Promise<string[]>;
export function wholeLanguages(): Promise<Language[]>;
