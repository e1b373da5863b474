/** What became of deals that came as far as one, as a sentence. */

import type { AbsenceCode } from '../../pipeline/absence';
import type { DealsLikeIt, Outcomes } from '../deals-like-it';
import { counted, days, quoted, whole } from './format';

export type * from '../deals-like-it';

/** With fewer decided deals than this, what became of them says nothing of the next. */
const FEWEST_DECIDED = 5;

/**
 * What became of deals like it: `Von 31 anderen Deals, die nach 30 Tagen noch in „Angebot“ waren,
 * wurden 6 gewonnen und 20 verloren; 5 sind offen.` Where that cannot be told, what to record.
 */
export function likeItText(like: DealsLikeIt): string {
  if (like.kind === 'not-known') {
    return `Was aus Deals wie diesem wird, lässt sich ${NOT_KNOWN[like.why] ?? 'noch nicht sagen.'}`;
  }
  const { won, lost, open } = like;
  const others = won + lost + open;
  const { one, several, none } = which(like);
  const record = toRecord(like);
  if (others === 0) return joined([`Kein anderer Deal ${none}.`, record]);
  const became =
    others === 1
      ? `Ein anderer Deal ${one}; er ${outcomeOfOne(like)}.`
      : `Von ${counted(others, 'anderen Deal', 'anderen Deals')}, die ${several}, ${outcomesText(like)}.`;
  const few =
    won + lost < FEWEST_DECIDED
      ? 'Es sind zu wenige entschieden, um zu sagen, was aus diesem wird.'
      : '';
  return joined([became, few, record]);
}

function joined(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function toRecord(like: DealsLikeIt): string {
  if (like.kind === 'as-old') return TO_RECORD.stage;
  return like.kind === 'reached' && like.missing !== null ? TO_RECORD[like.missing] : '';
}

/** Which deals are counted, said of one, of several and of none. */
interface Which {
  readonly one: string;
  readonly several: string;
  readonly none: string;
}

function which(like: Exclude<DealsLikeIt, { readonly kind: 'not-known' }>): Which {
  switch (like.kind) {
    case 'as-long':
      return wereStill(`nach ${days(like.days, true)} noch in ${quoted(like.stage)}`);
    case 'as-old':
      return wereStill(`${days(like.days)} nach der Erstellung noch offen`);
    case 'reached': {
      const stage = quoted(like.stage);
      return {
        one: `hat ${stage} erreicht`,
        several: `${stage} erreicht haben`,
        none: `hat ${stage} bisher erreicht`,
      };
    }
  }
}

function wereStill(where: string): Which {
  return { one: `war ${where}`, several: `${where} waren`, none: `war ${where}` };
}

function outcomeOfOne({ won, lost }: Outcomes): string {
  if (won + lost === 0) return 'ist noch offen';
  return won === 1 ? 'wurde gewonnen' : 'ging verloren';
}

/** `wurden 6 gewonnen und 20 verloren; 5 sind offen`, of several deals. */
function outcomesText({ won, lost, open }: Outcomes): string {
  if (won + lost === 0) return 'sind noch alle offen';
  const wins = `${won < 2 ? 'wurde' : 'wurden'} ${won === 0 ? 'keiner' : whole(won)} gewonnen`;
  const losses =
    won < 2 && lost > 1
      ? `, ${whole(lost)} gingen verloren`
      : ` und ${lost === 0 ? 'keiner' : whole(lost)} verloren`;
  const waiting = open === 0 ? '' : `; ${whole(open)} ${open === 1 ? 'ist' : 'sind'} offen`;
  return `${wins}${losses}${waiting}`;
}

const STAGES_WOULD_TELL =
  'Eine Datumsspalte für jede Phase oder eine Spalte „Verloren in Phase“ würde es zeigen.';

const TO_RECORD = {
  stage: `Gezählt sind Deals aller Phasen, weil bei vielen verlorenen die Phase nicht erfasst ist. ${STAGES_WOULD_TELL}`,
  'own-day':
    'Um nach der Wartezeit zu vergleichen, erfassen Sie den Tag, an dem der Deal in diese Phase kam.',
  'other-days':
    'Um nach der Wartezeit zu vergleichen, erfassen Sie für jeden Deal die Tage, an denen er eine Phase erreicht und verlässt.',
} as const;

/** Behind what cannot be told. */
const NOT_KNOWN: Partial<Readonly<Record<AbsenceCode, string>>> = {
  'no-losses-recorded':
    'nicht sagen: Es ist kein verlorener Deal erfasst. Lassen Sie verlorene Deals in der Tabelle stehen, mit einer Phase oder einem Status, der es sagt.',
  'no-won-stage':
    'nicht sagen: Es ist nicht bekannt, welche Phase „gewonnen“ bedeutet. Legen Sie das unter „Prozess“ fest.',
  'lost-stage-unknown': `nicht sagen: Bei zu vielen verlorenen Deals ist nicht erfasst, in welcher Phase sie verloren gingen. ${STAGES_WOULD_TELL}`,
};
