/** The language of these rooms: its tag, its own name, and its page in the project. */
export const THIS_LANGUAGE = { tag: 'en', name: 'English', page: 'Sidebar' } as const;
