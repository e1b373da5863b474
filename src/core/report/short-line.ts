import { quoted } from '../language/format';
import { dealInShort } from '../language/in-short';
import type { Annotation } from '../playbook/flags/annotate';
import { type Line, line } from './document';

/** How much of the page's width each cell takes: whose line, what, what to ask, one deal. */
const SPANS: readonly number[] = [2, 15, 10, 11];

/**
 * One line of an overview: whose, what, what to ask, and a deal with the way to its row.
 *
 * @param about name of the salesperson; '' for the team
 * @param head the name as it stands there, with its mark
 */
export function shortLine(
  about: string,
  head: string,
  text: string,
  question: string | null = null,
  deal?: Annotation,
): Line {
  const asked = question === null ? '' : quoted(question);
  const said = deal === undefined ? '' : dealInShort(deal.deal, deal.toSay[0] ?? '');
  return {
    ...line('short', head, text, asked, said),
    about,
    spans: SPANS,
    ...(deal === undefined
      ? {}
      : { link: { tab: deal.tab, row: deal.row, cell: 3, text: deal.deal } }),
  };
}
