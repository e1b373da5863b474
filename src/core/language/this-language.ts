/** The languages that Stagecoach speaks, by the beginning of a locale. */
export type LanguageTag = 'en' | 'de' | 'es' | 'fr' | 'pt';

/** The language of these rooms: its tag, and its page in the project. */
export const THIS_LANGUAGE = { tag: 'en', page: 'Sidebar' } as const;
