import { nameOfPrefix, outsideTexts, TAB_PREFIX } from './open-ranges';

const PREFIX = new RegExp(`(?<![\\p{L}\\d_$.!'])${TAB_PREFIX}`, 'gu');

/**
 * A formula with the tabs named as they are called. Sheets ignores the case of a tab's name in a
 * formula, and corrects it; Univer does not know such a tab.
 */
export function withTabsAsNamed(formula: string, names: () => readonly string[]): string {
  if (!formula.includes('!')) return formula;
  return outsideTexts(formula, (part) =>
    part.replace(PREFIX, (prefix) => {
      const written = nameOfPrefix(prefix) ?? '';
      const tabs = names();
      if (tabs.includes(written)) return prefix;
      const found = tabs.find((name) => name.toLowerCase() === written.toLowerCase());
      if (found === undefined) return prefix;
      return prefix.startsWith("'") ? `'${found.replaceAll("'", "''")}'!` : `${found}!`;
    }),
  );
}
