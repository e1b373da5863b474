import { foldText } from './fold-text';

/**
 * A header folded for comparison, without a unit in brackets, a currency behind it or the ending
 * of a CRM's own fields: "Amount (EUR)", "Amount in EUR" and "Amount__c" are "amount".
 */
export function foldHeader(header: string): string {
  const bare = header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').replace(/__c$/, '');
  return foldText(bare).replace(UNIT, '') || foldText(header);
}

const UNIT = /(?: in)? (?:eur|euros?|usd|gbp|chf|cad|aud|brl|mxn|sek|nok|dkk|pln|czk|inr|jpy)$/;
