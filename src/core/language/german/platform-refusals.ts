import type { PLATFORM_REFUSALS as ENGLISH, LackingRight } from '../platform-refusals';

export type * from '../platform-refusals';

/** What to do where a right is lacking. */
export const LACKING_RIGHTS: Readonly<Record<LackingRight, string>> = {
  editing:
    'Mit dem Konto, unter dem Stagecoach läuft, dürfen Sie diese Tabelle nicht bearbeiten. Wem die Tabelle gehört, kann Ihnen das Recht dazu geben. Wenn Sie bei mehreren Google-Konten angemeldet sind, öffnen Sie die Tabelle in einem Fenster mit nur einem davon.',
  consent:
    'Stagecoach braucht Ihre Zustimmung: Wählen Sie Erweiterungen ▸ Stagecoach ▸ Seitenleiste öffnen und stimmen Sie zu.',
};

/** What is said of a tab that is a table, and what to do; its columns in brackets, or nothing. */
export function typedTable(columns: string): string {
  return ` ist eine Tabelle mit festen Spaltentypen${columns}, die andere Werte ablehnt. Wandeln Sie sie über ihr Menü in unformatierte Daten um und versuchen Sie es dann noch einmal.`;
}

/**
 * What Sheets itself refuses, by what its error says. Google writes these in the user's language,
 * which need not be this room's: the English ones are known word by word, of German ones only the
 * words that they can hardly do without. A lacking right is asked for instead (`LackingRight`).
 */
export const PLATFORM_REFUSALS: typeof ENGLISH = [
  {
    kind: 'protected',
    says: /protected cell or object|geschützte Zelle/i,
    sentence:
      'Ein Teil dieser Tabelle ist geschützt, und Sie dürfen ihn nicht bearbeiten. Wem die Tabelle gehört, kann es Ihnen erlauben.',
  },
  {
    kind: 'protected',
    says: /typed columns/i,
    sentence: `Eines der Tabellenblätter, die Stagecoach schreibt,${typedTable('')}`,
  },
  {
    kind: 'protected',
    says: /data validation rules|Datenvalidierungsregel/i,
    sentence:
      'Eine Zelle, die Stagecoach schreibt, nimmt nur Werte aus einer Liste an. Entfernen Sie die Regel unter Daten ▸ Datenvalidierung und versuchen Sie es noch einmal.',
  },
  {
    kind: 'protected',
    says: /50,?000 characters|50\.?000 Zeichen/i,
    sentence:
      'Ein Text ist länger als die 50.000 Zeichen, die eine Zelle fasst. Kürzen Sie ihn und versuchen Sie es noch einmal.',
  },
  {
    kind: 'protected',
    says: /10,?000,?000 cells|10\.?000\.?000 Zellen/i,
    sentence:
      'Die Tabelle hat so viele Zellen, wie Google erlaubt. Löschen Sie ein Tabellenblatt oder leere Zeilen und versuchen Sie es noch einmal.',
  },
  {
    kind: 'not-authorized',
    says: /PERMISSION_DENIED|do not have permission|permissions are not sufficient|authorization is required/i,
    sentence: `${LACKING_RIGHTS.editing} Wenn Sie sie bearbeiten dürfen, gilt: ${LACKING_RIGHTS.consent}`,
  },
];
