import type { DeedCount } from '../deed';
import { counted, oneDecimal, whole } from './format';

export type * from '../deed';

/** What the log’s Kept cell says: `seither bei 5 von 6 Angeboten ausgefüllt`, `seither 12 (2,4 pro Woche)`. */
export function keptText(deed: DeedCount): string {
  switch (deed.kind) {
    case 'column': {
      const { filled, deals, place } = deed;
      const { none, one, several, behind } = dealsAt(place);
      if (deals === 0) return `seither ${none}${behind}`;
      return `seither bei ${whole(filled)} von ${counted(deals, one, several)}${behind} ausgefüllt`;
    }
    case 'blank column':
      return 'bei allen Deals leer';
    case 'activity': {
      const { count, weeks } = deed;
      if (count === 0) return 'seither keine';
      // Less than a week makes no pace.
      const pace = weeks < 1 ? '' : ` (${oneDecimal(count / weeks)} pro Woche)`;
      return `seither ${whole(count)}${pace}`;
    }
    case 'not recorded':
      return 'es werden keine Aktivitäten erfasst';
    case 'unknown':
      return 'so heißt keine Spalte der Deals und keine Aktivität';
  }
}

/** Whether an agreement is kept, within its line: ` „Needs summary“: seither bei 5 von 6 Angeboten ausgefüllt.` */
export function keptSentence(shownBy: string, kept: string): string {
  return ` „${shownBy}“: ${kept}.`;
}

/** Which deals are counted: `kein Angebot`, `bei 1 von 1 Angebot`, `bei 5 von 6 Angeboten`. */
interface DealsAt {
  readonly none: string;
  readonly one: string;
  readonly several: string;
  readonly behind: string;
}

function dealsAt(place: Extract<DeedCount, { kind: 'column' }>['place']): DealsAt {
  if (place === 'proposal') {
    return { none: 'kein Angebot', one: 'Angebot', several: 'Angeboten', behind: '' };
  }
  if (place === null) {
    return {
      none: 'kein neuer oder entschiedener Deal',
      one: 'neuen oder entschiedenen Deal',
      several: 'neuen oder entschiedenen Deals',
      behind: '',
    };
  }
  return { none: 'kein Deal', one: 'Deal', several: 'Deals', behind: ` in „${place.stage}“` };
}
