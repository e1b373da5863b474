import { foldText } from './fold-text';

/**
 * A header folded for comparison, without a unit in brackets, a currency behind it or the ending
 * of a CRM's own fields: "Amount (EUR)", "Amount in EUR", "Amount R$" and "Amount__c" are
 * "amount". "Deal #" is a "deal number".
 */
export function foldHeader(header: string): string {
  const bare = header
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/__c$/, '')
    .replace(/\bk?\p{Lu}*\p{Sc}/gu, ' ')
    // "3. Stage" in a list of headers that are numbered.
    .replace(/^\s*\d{1,2}[.)]\s+(?=\p{L})/u, '')
    .replace(/#\s*$/, ' number');
  return foldText(bare).replace(UNIT, '') || foldText(header);
}

const UNIT =
  /(?: in| en| em)?(?: (?:k|t)?(?:eur|euros?|usd|gbp|chf|cad|aud|brl|mxn|ars|clp|cop|sek|nok|dkk|pln|czk|inr|jpy)| in)$/;
