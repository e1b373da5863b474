import type { PLATFORM_REFUSALS as ENGLISH, LackingRight } from '../platform-refusals';

export type * from '../platform-refusals';

/** What to do where a right is lacking. */
export const LACKING_RIGHTS: Readonly<Record<LackingRight, string>> = {
  editing:
    'Le compte avec lequel Stagecoach s’exécute ne permet pas de modifier ce classeur. La personne à qui il appartient peut vous donner le droit de modification. Si vous avez ouvert plusieurs comptes Google, ouvrez le classeur dans une fenêtre où un seul est connecté.',
  consent:
    'Stagecoach a besoin de votre autorisation : choisissez Extensions ▸ Stagecoach ▸ Ouvrir le panneau latéral et acceptez.',
};

/** What is said of a tab that is a table, and what to do; its columns in brackets, or nothing. */
export function typedTable(columns: string): string {
  return ` est un tableau aux colonnes typées${columns}, qui refusent toute autre valeur. Dans le menu du tableau, rétablissez les données sans mise en forme, puis réessayez.`;
}

/**
 * What Sheets itself refuses, by what its error says. Google writes these in the user's language,
 * which need not be this room's: the English ones are known word by word, of French ones only the
 * words that they can hardly do without. A lacking right is asked for instead (`LackingRight`).
 */
export const PLATFORM_REFUSALS: typeof ENGLISH = [
  {
    kind: 'protected',
    says: /protected cell or object|cellule ou (?:un )?objet protégé/i,
    sentence:
      'Une partie de ce classeur est protégée et vous ne pouvez pas la modifier. La personne à qui il appartient peut vous y autoriser.',
  },
  {
    kind: 'protected',
    says: /typed columns/i,
    sentence: `L’une des feuilles que Stagecoach écrit${typedTable('')}`,
  },
  {
    kind: 'protected',
    says: /data validation rules|règles? de validation/i,
    sentence:
      'Une cellule que Stagecoach écrit n’accepte que les valeurs d’une liste. Supprimez la règle sous Données ▸ Validation des données, puis réessayez.',
  },
  {
    kind: 'protected',
    says: /50,?000 characters|50\s?000 caractères/i,
    sentence:
      'Un texte dépasse les 50 000 caractères qu’une cellule peut contenir. Raccourcissez-le, puis réessayez.',
  },
  {
    kind: 'protected',
    says: /10,?000,?000 cells|10\s?000\s?000 (?:de )?cellules/i,
    sentence:
      'Le classeur a autant de cellules que Google Sheets en permet. Supprimez une feuille ou des lignes vides, puis réessayez.',
  },
  {
    kind: 'not-authorized',
    says: /PERMISSION_DENIED|do not have permission|permissions are not sufficient|authorization is required/i,
    sentence: `${LACKING_RIGHTS.editing} Si vous pouvez le modifier, ${LACKING_RIGHTS.consent}`,
  },
];
