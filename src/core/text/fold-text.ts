/**
 * Folds a text for comparison across spellings: lower case, no accents, camelCase and
 * punctuation split into words, one space between words.
 * @example foldText('date_Proposal (EUR)') // 'date proposal eur'
 * @example foldText('leadSource') // 'lead source'
 */
export function foldText(text: string): string {
  return text
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}
