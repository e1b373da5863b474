import type { DeedCount } from '../deed';
import { counted, oneDecimal, quoted, whole } from './format';

export type * from '../deed';

/** What the log’s Kept cell says: `depuis, colonne remplie pour 5 propositions sur 6`, `12 depuis (2,4 par semaine)`. */
export function keptText(deed: DeedCount): string {
  switch (deed.kind) {
    case 'column': {
      const { filled, deals, place } = deed;
      const [one, several, behind = ''] = dealsAt(place);
      if (deals === 0) return `aucune ${one}${behind} depuis`;
      return `depuis, colonne remplie pour ${counted(filled, one, several)} sur ${whole(deals)}${behind}`;
    }
    case 'blank column':
      return 'colonne vide pour toutes les affaires';
    case 'activity': {
      const { count, weeks } = deed;
      if (count === 0) return 'aucune depuis';
      // Less than a week makes no pace.
      const pace = weeks < 1 ? '' : ` (${oneDecimal(count / weeks)} par semaine)`;
      return `${whole(count)} depuis${pace}`;
    }
    case 'not recorded':
      return 'aucune activité n’est enregistrée';
    case 'unknown':
      return 'aucune colonne des affaires ni aucune activité ne porte ce nom';
  }
}

/** Whether an agreement is kept, within its line: ` « Needs summary » : depuis, colonne remplie pour 5 propositions sur 6.` */
export function keptSentence(shownBy: string, kept: string): string {
  return ` ${quoted(shownBy)} : ${kept}.`;
}

/** What is counted, one and several, and behind it which ones they are. */
function dealsAt(
  place: Extract<DeedCount, { kind: 'column' }>['place'],
): readonly [one: string, several: string, behind?: string] {
  if (place === 'proposal') return ['proposition', 'propositions'];
  if (place === null) return ['affaire nouvelle ou close', 'affaires nouvelles ou closes'];
  return ['affaire', 'affaires', ` ayant atteint l’étape ${quoted(place.stage)}`];
}
