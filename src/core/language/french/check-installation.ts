import type { DateOrder } from '../../table';
import { withoutStop } from '../../text/without-stop';
import { allQuoted, listed, oneOrMany, whole } from './format';

/** Texts of "Check this installation": a sentence for each check that holds. */
export const CHECK_TEXTS = {
  written: 'Ce que Stagecoach écrit reste tel quel : du texte, des nombres et des jours.',
  plainText: 'C’est aussi le cas dans les colonnes au format Texte brut.',
  moments: 'Les jours et les heures qu’il écrit sont lus comme tels avec ces paramètres régionaux.',
  dayArrives: 'Une date saisie dans une cellule arrive telle quelle dans une formule.',
  chartIds: 'Ses graphiques se distinguent des vôtres.',
  columnMoves: 'Une de ses colonnes est retrouvée là où elle a été déplacée.',
  reports: 'Un rapport écrit deux fois ne prend rien pour une note de votre part.',
  allGrids: 'Chaque feuille a des cellules.',
  places: 'Ses feuilles et ses colonnes sont là où il les a laissées.',
  editable: 'Vous pouvez modifier tout ce qu’il écrit.',
  noTables: 'Aucune de ses feuilles n’est un tableau aux colonnes typées.',
  settings: 'Les formules voient ce qui a été réglé dans le panneau latéral.',
} as const;

/** What the others are about, said where they could not be made. */
export const CHECK_SUBJECTS = {
  trialTab: 'écriture dans une feuille créée pour l’essai',
  clock: 'fuseau horaire',
  locale: 'paramètres régionaux',
  arguments: 'ce qui arrive dans les formules',
  today: 'TODAY() dans une formule',
  tabCopies: 'copie d’une feuille',
  grids: 'types de feuilles',
  deals: 'recherche des affaires',
  properties: 'volume des données enregistrées',
} as const;

/** What only a person can see, with what must be seen. */
export const LOOK_YOURSELF = [
  'Saisissez =SC_ dans une cellule vide : une liste de fonctions doit apparaître, à partir de SC_ACTIVITIES.',
  'Une fois que les changements sont enregistrés, modifiez l’étape d’une affaire au clavier : la dernière ligne de « Stage History » doit contenir l’étape précédente et la nouvelle étape.',
] as const;

/** Around the result in its dialog. */
export const CHECK_DIALOG = {
  hint: 'Ce qui fonctionne ici (✓), ce qui ne fonctionne pas (✗) et ce que vous pouvez vérifier par vous-même (?)',
  copy: 'Copier',
  copied: 'Copié.',
  notCopied: 'Appuyez sur Ctrl+C (⌘C sur un Mac) pour copier la sélection.',
} as const;

/** The tab that is made to see what the sheet does with what is written, and taken away again. */
export const TRIAL_TAB = 'Stagecoach check';

/** A check's lines: `✓` and the sentence that holds, or `✗` and each reason why it does not. */
export function checkLines(holds: string | null, reasons: readonly string[]): string[] {
  if (reasons.length > 0) return reasons.map((reason) => `✗ ${reason}`);
  return holds === null ? [] : [`✓ ${holds}`];
}

/** `? Saisissez =SC_ dans une cellule vide : …` */
export function lookLines(): string[] {
  return LOOK_YOURSELF.map((text) => `? ${text}`);
}

/** `Non vérifié : déplacement d’une colonne (Service error: Spreadsheets). Réessayez dans une minute.` */
export function notChecked(subject: string, message: string): string {
  const why = withoutStop(message);
  return `Non vérifié : ${withoutStop(subject)}${why === '' ? '' : ` (${why})`}. Réessayez dans une minute.`;
}

/** Texts that did not come back as they were written: `Ce classeur modifie ce qui y est écrit (007 et 1/2). …` */
export function changedInSheet(texts: readonly string[]): string {
  return `Ce classeur modifie ce qui y est écrit (${listed(texts)}). Ne laissez pas Stagecoach écrire ici et signalez-le.`;
}

/** `Les jours sont lus dans le fuseau horaire Europe/Paris. Celui du script est Etc/UTC, ce qui est sans conséquence.` */
export function clockText(sheet: string, script: string): string {
  const other =
    sheet === script ? '' : ` Celui du script est ${script}, ce qui est sans conséquence.`;
  return `Les jours sont lus dans le fuseau horaire ${sheet}.${other}`;
}

/**
 * How the sheet reads what people type: `Ce qui est saisi est lu selon les paramètres régionaux
 * fr_FR : dans les dates, le jour vient en premier ; 1,5 signifie un et demi.`
 * @param order null where dates in figures are no dates to it
 */
export function localeText(locale: string, order: DateOrder | null, decimals: string): string {
  const dates =
    order === null
      ? ''
      : `dans les dates, ${order === 'day first' ? 'le jour' : 'le mois'} vient en premier ; `;
  return `Ce qui est saisi est lu selon les paramètres régionaux ${locale} : ${dates}1${decimals}5 signifie un et demi.`;
}

/** `« Deals » : les dates de « Created » qui sont du texte sont lues avec le mois en premier, …` */
export function datesDiffer(tab: string, column: string, order: DateOrder): string {
  const first = order === 'day first' ? 'le jour' : 'le mois';
  return `« ${tab} » : les dates de « ${column} » qui sont du texte sont lues avec ${first} en premier, contrairement aux paramètres régionaux. Réglez ceux-ci sous Fichier ▸ Paramètres et saisissez ces dates à nouveau.`;
}

/** A day that a formula was given as another, or as something else. */
export function dayArrivedAs(written: string, arrived: string): string {
  return `Le jour ${written} arrive autrement dans une formule : ${kindText(arrived)}. Les jours peuvent être faux dans les formules de ce classeur : signalez-le.`;
}

/** What a formula is given for a cell, in words of `describeArguments`. */
export function argumentsText(arrived: {
  readonly atTheEnd: string;
  readonly before: string;
  readonly error: string;
  readonly loading: string;
}): string {
  const [atTheEnd, before, error, loading] = [
    arrived.atTheEnd,
    arrived.before,
    arrived.error,
    arrived.loading,
  ].map(kindText);
  return `Ce qui arrive dans une formule : pour un argument omis à la fin, ${atTheEnd} ; pour un argument omis avant un autre, ${before} ; pour une erreur, ${error} ; pour une cellule en cours de chargement, ${loading}.`;
}

/** What formulas call what they are given, whatever the language, in the words of this one. */
const KINDS: ReadonlyArray<readonly [kind: RegExp, words: string]> = [
  [/^nothing$/, 'rien'],
  [/^an empty text$/, 'un texte vide'],
  [/^a range$/, 'une plage'],
  [/^the day (.*)$/s, 'le jour $1'],
  [/^the text “(.*)”$/s, 'le texte « $1 »'],
  [/^the value (.*)$/s, 'la valeur $1'],
];

/** A kind of argument: `un texte vide`, `le texte « #N/A »`. */
function kindText(kind: string): string {
  return KINDS.reduce((text, [english, french]) => text.replace(english, french), kind);
}

/** Whether a formula may be given TODAY(). */
export function todayText(isTaken: boolean): string {
  return isTaken
    ? 'Les formules acceptent ici TODAY() ; elles sont recalculées chaque jour.'
    : 'Les formules refusent TODAY(), comme elles l’indiquent : mettez le jour dans une cellule.';
}

/** `Ici, les graphiques n’ont pas d’identifiant : les anciens resteraient à côté des nouveaux. …` */
export function chartIdsMissing(): string {
  return 'Ici, les graphiques n’ont pas d’identifiant : les anciens resteraient à côté des nouveaux. Signalez-le.';
}

/** @param found the column where the mark was found; null for nowhere */
export function columnAstray(moved: string, found: string | null): string {
  const where =
    found === null ? 'n’a été retrouvé nulle part' : `a été retrouvé dans la colonne ${found}`;
  return `Le repère d’une colonne déplacée vers ${moved} ${where}. Ne déplacez pas ici les colonnes de Stagecoach et signalez-le.`;
}

/** Whether copies of a tab are marked as the tab is. */
export function tabCopiesText(isMarked: boolean): string {
  return isMarked
    ? 'Dans la copie d’une feuille, Stagecoach reconnaît ses propres colonnes.'
    : 'Dans la copie d’une feuille, les colonnes de Stagecoach comptent comme les vôtres.';
}

/** Texts of a report that would be taken for a person's notes. */
export function reportLogsNotes(texts: readonly string[]): string {
  const [first = '', ...more] = texts.join('\n').split('\n');
  const others =
    more.length === 0
      ? ''
      : ` et ${whole(more.length)} ${oneOrMany(more.length, 'autre', 'autres')}`;
  return `Un rapport prend ses propres textes pour des notes de votre part (« ${first} »${others}). N’écrivez pas ici de deuxième rapport et signalez-le.`;
}

/** `Non lu, faute de cellules : « Chart1 » et « Timeline1 ».` */
export function withoutCells(tabs: readonly string[]): string {
  if (tabs.length === 0) return CHECK_TEXTS.allGrids;
  return `Non lu, faute de cellules : ${allQuoted(tabs)}.`;
}

/** The deals tabs with the columns that are understood: `Affaires : « Deals » avec Étape et Montant.` */
export function dealsFound(tabs: ReadonlyArray<readonly [tab: string, columns: string[]]>): string {
  const each = tabs.map(([tab, columns]) => `« ${tab} » avec ${listed(columns)}`);
  return `Affaires : ${each.join(' ; ')}.`;
}

/** `La colonne « Prix » de « Deals » a été choisie dans le panneau latéral et est introuvable. …` */
export function choiceGone(tab: string, column?: string): string {
  return column === undefined
    ? `La feuille « ${tab} » a été choisie dans le panneau latéral et est introuvable. Choisissez à nouveau.`
    : `La colonne « ${column} » de « ${tab} » a été choisie dans le panneau latéral et est introuvable. Choisissez à nouveau.`;
}

/**
 * A column whose header and the add-on's mark do not go together: `« Deals » : la colonne H doit
 * s’appeler « Coaching flags » si elle est à Stagecoach, et autrement si elle est à vous.`
 */
export function columnLost(tab: string, column: string, header: string): string {
  return `« ${tab} » : la colonne ${column} doit s’appeler « ${header} » si elle est à Stagecoach, et autrement si elle est à vous.`;
}

/** `Données enregistrées avec ce classeur : 12 Ko sur 500.` */
export function propertiesText(kilobytes: number, limit: number): string {
  return `Données enregistrées avec ce classeur : ${whole(kilobytes)} Ko sur ${whole(limit)}.`;
}

/** What is saved comes near to what Sheets allows. */
export function propertiesFull(kilobytes: number, limit: number): string {
  return `Les données enregistrées avec ce classeur occupent ${whole(kilobytes)} Ko sur ${whole(limit)}. Choisissez « Effacer les annotations » dans les feuilles que vous n’utilisez plus, ou supprimez ces feuilles.`;
}
