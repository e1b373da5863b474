import { allQuoted, counted, oneOrMany, whole } from '../format';

/** Texts of the *Deals* view, in the order of the page. */
export const DEALS_TEXTS = {
  loading: 'Lecture des affaires…',
  heading: 'Données',
  noDealsTab:
    'Aucune feuille contenant des affaires n’a été trouvée. Stagecoach a besoin d’une feuille avec une ligne d’en-têtes : au moins l’étape, et l’affaire, le client ou le montant.',
  noDealsTabNext:
    'Importez vos affaires (Fichier ▸ Importer) ou ajoutez une telle feuille, puis relisez le classeur.',
  noStage:
    'Aucune colonne n’a été reconnue comme l’étape des affaires. Cochez la feuille qui contient vos affaires, choisissez la colonne de l’étape, puis enregistrez.',
  noTabRead:
    'Aucune feuille n’est lue pour l’instant. Choisissez ci-dessous une feuille qui contient des affaires.',
  noProcess:
    'Il n’y a pas encore de processus de vente. Stagecoach en ébauche un à partir des étapes de vos affaires, dans une feuille que vous pouvez modifier.',
  setUp: 'Mettre en place le processus',
  settingUp: 'Mise en place du processus…',
  setUpDone:
    'Le processus est en place. Vérifiez les étapes. Ensuite : écrivez le rapport, ou mettez-vous d’accord avec chaque personne.',
  tabsRead: 'Feuilles lues',
  otherTabs: 'Autres feuilles',
  readTab: 'Lire les affaires de cette feuille',
  notRead: 'Non lue.',
  noHeaders: 'Aucune ligne d’en-têtes n’a été trouvée dans cette feuille.',
  guesses: 'Ce qui a été supposé',
  pipeline: 'Pipeline mesuré',
  currency: 'Devise mesurée',
  measuring: 'Nouvelle lecture des affaires…',
  columns: 'Autres colonnes',
  allColumns: 'Le contenu de chaque colonne',
  dateOrder: 'Les dates sont écrites',
  dateOrders: { 'day first': 'avec le jour en premier', 'month first': 'avec le mois en premier' },
  stageDates: 'Jour où une affaire est arrivée à l’étape',
  stageDatesHint: 'Colonnes de dates, une par étape.',
  findIt: 'Chercher automatiquement',
  notFound: 'Non trouvée',
  dealHint: 'Les affaires portent le nom de leur compte.',
  closeDateHint: 'Prévue, pour les affaires en cours.',
  nearest: 'Supposée : la plus proche parmi les colonnes trouvées.',
  salesperson: 'À qui sont ces affaires ?',
  salespersonHint: 'Aucune colonne n’indique qui suit les affaires.',
  save: 'Enregistrer les colonnes',
  saving: 'Nouvelle lecture des affaires…',
  undo: 'Annuler',
  settings: 'Paramètres',
  language: 'Langue de Stagecoach dans ce classeur',
  ownLanguage: 'Celle du compte Google de chaque personne',
  languageSaved: 'Enregistré. Fermez le panneau latéral et rouvrez-le pour voir le changement.',
  daysThatCount: 'Jours qui comptent',
  allDays: 'tous les jours',
  workingDaysOnly: 'du lundi au vendredi',
  onlyWorkingDays: 'Ne compter que du lundi au vendredi',
  holidays: 'Jours fériés, qui ne comptent pas non plus',
  holidaysHint: 'Dates telles que 2026-12-25, séparées par des virgules.',
  saveDays: 'Enregistrer',
  daysSaved: 'Enregistré. Les formules en tiennent compte lorsqu’elles sont saisies à nouveau.',
  problems: 'Lignes à vérifier',
  noProblems: 'Toutes les lignes ont pu être lues.',
  showing: 'Affichage de la ligne…',
  unsaved: 'Les colonnes ont des modifications non enregistrées.',
  showUnsaved: 'Les afficher',
} as const;

/** `412 affaires lues sur 415 lignes.` */
export function dealsRead(read: number, rows: number): string {
  return `${counted(read, 'affaire lue', 'affaires lues')} sur ${counted(rows, 'ligne')}.`;
}

/** Beside a column that was chosen: `ou « Chargé de compte »` */
export function orOthers(headers: readonly string[]): string {
  return `ou ${allQuoted(headers, 'or')}`;
}

/** Beside their order: `9 dates peuvent se lire de deux façons.` */
export function eitherWay(dates: number): string {
  return `${counted(dates, 'date')} ${oneOrMany(dates, 'peut', 'peuvent')} se lire de deux façons.`;
}

/** One of several pipelines or currencies: `Nouveaux clients (212 affaires)` */
export function choiceWithDeals(name: string, deals: number): string {
  return `${name} (${counted(deals, 'affaire')})`;
}

/** `412 affaires · en-têtes à la ligne 1` */
export function tabFacts(deals: number, headerRow: number): string {
  return `${counted(deals, 'affaire')} · en-têtes à la ligne ${headerRow}`;
}

/** Said of what is no date among the holidays. */
export function holidaysWanted(found: string): string {
  return `Les jours fériés doivent être des dates telles que 2026-12-25 ; trouvé : « ${found} ».`;
}

/** `12 trouvées sur 20` */
export function columnsFound(found: number, all: number): string {
  return `${found} ${oneOrMany(found, 'trouvée', 'trouvées')} sur ${all}`;
}

/** Said where more problems exist than are listed: `Voici les 100 premières sur 1 200.` */
export function moreProblems(listed: number, all: number): string {
  return `Voici les ${whole(listed)} premières sur ${whole(all)}.`;
}

/** After columns were saved: `Enregistré. 412 affaires lues sur 415 lignes.` */
export function columnsSaved(read: number, rows: number): string {
  return `Enregistré. ${dealsRead(read, rows)}`;
}
