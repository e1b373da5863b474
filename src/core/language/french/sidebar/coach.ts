import { counted } from '../format';

/** Texts of the *Coach* view, in the order of the page. The findings come from the server. */
export const COACH_TEXTS = {
  loadingList: 'Lecture des affaires…',
  loadingPage: 'Analyse du pipeline…',
  heading: 'Coaching',
  salesperson: 'Personne',
  team: 'L’équipe, en bref',
  toProcess: 'Aller au processus',
  period: 'Période',
  periodHint:
    'Valable pour les rapports, les entretiens et toutes les personnes qui ouvrent ce classeur.',
  periodFrom: 'Du',
  periodTo: 'Au',
  useDays: 'Utiliser ces jours',
  savingPeriod: 'Calcul pour la période…',
  copyReport: 'Copier le rapport en texte',
  reportCopied: 'Le rapport est copié.',
  save: 'Enregistrer en texte',
  reportFile: 'rapport-de-coaching.txt',
  talkFile: 'entretien-individuel.txt',
  nobody:
    'Il n’y a encore personne à accompagner. Dès que des affaires sont lues avec le nom de la personne qui les suit, les noms apparaissent ici.',
  toDeals: 'Aller aux affaires',
  shape: 'Affaires en cours par étape',
  shapeStage: 'Étape',
  shapeDeals: 'Affaires',
  shapeShare: 'Part',
  shapeExpected: 'Attendu',
  noOpenDeals: 'Il n’y a pas d’affaires en cours.',
  strengths: 'Ce qui va bien',
  findings: 'Mérite une conversation',
  look: 'Un premier point à regarder',
  notices: 'À noter',
  discuss: 'Affaires à passer en revue',
  causes: 'Causes possibles',
  undecided: 'La feuille ne permet pas de trancher entre ces causes. Posez la question.',
  points: {
    for: 'Indices pour :',
    against: 'Indices contre :',
    unknown: 'La feuille ne le dit pas. Posez la question.',
  },
  ask: 'Question',
  ifSoAsk: 'Si c’est le cas, demandez',
  action: 'Essayer',
  measure: 'Mesure',
  record: 'Noter',
  agreements: 'Convenu auparavant',
  nextAction: 'Convenir d’une prochaine action',
  agree: {
    because: 'Raison',
    other: 'Autre chose',
    action: 'Action',
    actionMissing: 'Écrivez ce qui est convenu.',
    shownBy: 'Ce qui le montre',
    notShown: 'Rien dans la feuille',
    reviewOn: 'Refaire le point le',
    dayMissing: 'Choisissez un jour après aujourd’hui.',
    noMeasure: 'Aucun indicateur ne suit cette action.',
    agree: 'Conclure l’accord',
    keptHint: 'Conservé dans la feuille « Coaching Log ».',
    measuredHint:
      'Conservé dans la feuille « Coaching Log » avec la valeur actuelle de l’indicateur, pour voir plus tard si cela a aidé.',
  },
  agreeing: 'Écriture de l’accord…',
  agreed: 'L’accord se trouve dans la feuille « Coaching Log ».',
  prepare: 'Préparer l’entretien',
  preparing: 'Écriture de la page pour l’entretien…',
  copy: 'Copier en texte',
  copied: 'La page pour l’entretien est copiée.',
  notCopied:
    'Le navigateur ne permet pas à cette page de copier. Enregistrez-la en texte, ou copiez la feuille.',
  write: 'Écrire dans le classeur',
  writeFor: 'Pour',
  everybody: 'L’équipe',
  writeHint: 'Toute personne qui peut ouvrir ce classeur peut le lire.',
  report: 'Rapport de coaching',
  reporting: 'Écriture du rapport de coaching…',
  annotate: 'Annoter les affaires',
  annotating: 'Annotation des affaires…',
  onlyFlagged:
    'Pour ne voir que les lignes signalées sans rien changer pour les autres : Données ▸ Créer une vue filtrée, puis masquez les cellules vides de « Coaching flags ».',
  clear: 'Effacer les annotations',
  clearHint: '« Effacer les annotations » les efface pour toute l’équipe.',
  clearing: 'Effacement des annotations…',
  showing: 'Affichage de la ligne…',
} as const;

/** An entry of the list of salespeople: `Ana Berg (1 point à aborder)`. */
export function personEntry(salesperson: string, findings: number): string {
  return findings === 0 ? salesperson : `${salesperson} (${counted(findings, 'point')} à aborder)`;
}

/** What is told of from now on: `Période des rapports et des entretiens : 90 derniers jours.` */
export function periodKept(period: string): string {
  return `Période des rapports et des entretiens : ${period}.`;
}

/** Leads to the header of the flags: `Aller aux signalements de « Deals »` */
export function goToFlags(tab: string): string {
  return `Aller aux signalements de « ${tab} »`;
}

/** The choice to write for one person alone: `Ana Berg uniquement` */
export function onlyFor(salesperson: string): string {
  return `${salesperson} uniquement`;
}

/** A choice of what shows that something is done: `Démo (activité)` */
export function activityChoice(kind: string): string {
  return `${kind} (activité)`;
}

/** How to read the picture: `Barre : part des affaires en cours. Trait : part attendue (…).` */
export function shapeKey(hasExpected: boolean, reference: string | null): string {
  const bar = 'Barre : part des affaires en cours.';
  if (!hasExpected) return bar;
  return `${bar} Trait : part attendue${reference === null ? '' : ` (${reference})`}.`;
}

/** `ligne 88` */
export function rowNumber(row: number): string {
  return `ligne ${row}`;
}

/** A kind of finding that this page does not know yet, shown and not dropped: `(trend)` */
export function unknownKind(kind: string): string {
  return `(${kind})`;
}
