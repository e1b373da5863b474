/** The language of these rooms: its tag, its own name, and its page in the project. */
export const THIS_LANGUAGE = { tag: 'de', name: 'Deutsch', page: 'SidebarGerman' } as const;
