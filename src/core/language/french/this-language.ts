/** The language of these rooms: its tag, and its page in the project. */
export const THIS_LANGUAGE = { tag: 'fr', page: 'SidebarFrench' } as const;
