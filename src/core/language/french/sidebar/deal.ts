/** Texts of the *Deal* view, in the order of the page. What is said of the deal comes from the server. */
export const DEAL_TEXTS = {
  loading: 'Lecture de la ligne sélectionnée…',
  reading: 'Lecture…',
  heading: 'Affaire',
  way: 'Son parcours jusqu’ici',
  wayStage: 'Étape',
  wayDays: 'Jours',
  wayTypical: 'Habituel',
  typicalHint:
    'Habituel : au bout de ce temps, la moitié des affaires de l’équipe ont quitté l’étape.',
  asked: 'Ce que le processus demande',
  criterion: 'Critère de sortie :',
  nothingAsked:
    'Ici, pas de critère de sortie ni de colonne obligatoire. Les deux se règlent sous « Processus ».',
  askedNext: 'avant l’étape suivante',
  states: {
    filled: 'rempli',
    blank: 'vide',
    'not-done': 'non fait',
    'no-column': 'pas de colonne de ce nom dans cette feuille',
  },
  flags: 'Ce qui ressort',
  noFlags: 'Rien ne ressort.',
  questions: 'À demander',
  like: 'Affaires semblables',
  problems: 'Cellules qui n’ont pas pu être lues',
  nextStep: 'Prochaine action',
  step: 'Ce qui se passe ensuite',
  date: 'Quand',
  dateWrong: 'Ce n’est pas une date.',
  stepMissing: 'Écrivez d’abord la prochaine action.',
  save: 'Écrire dans la feuille',
  note: 'Noter dans le « Coaching Log »',
  noteHint:
    'Cette feuille n’a pas de colonne pour la prochaine action : elle est conservée comme note dans la feuille « Coaching Log ». Toute personne qui peut ouvrir ce classeur peut la lire.',
  discard: 'Abandonner',
  saving: 'Écriture de la prochaine action…',
  nothingChanged: 'Rien n’a changé : rien n’a été écrit.',
  discarded: 'Votre saisie est abandonnée.',
  copy: 'La copier',
  copied: 'Votre saisie est copiée.',
  notCopied:
    'Le navigateur ne permet pas à cette page de copier. Sélectionnez le texte ci-dessus et copiez-le.',
  sheetHas: 'Dans la feuille',
  youTyped: 'Votre saisie',
  nothingThere: 'rien',
  writeAnyway: 'Écrire quand même ma saisie',
  showing: 'Affichage de la cellule…',
  unsaved: 'La prochaine action d’une affaire n’est pas encore écrite.',
  showUnsaved: 'L’afficher',
} as const;

/** Names of the facts of a deal. */
export const DEAL_FACTS = {
  salesperson: 'Commercial',
  account: 'Client',
  amount: 'Montant',
  discount: 'Remise',
  closeDate: 'Date de clôture',
  lostReason: 'Motif de perte',
} as const;

/** Whose next step is typed and not written: `Pas encore écrite : la prochaine action pour « Acme » (ligne 12 de …).` */
export function typedFor(deal: string, tab: string, row: number): string {
  return `Pas encore écrite : la prochaine action pour « ${deal} » (ligne ${row} de « ${tab} »).`;
}

/** Of a deal that is not found any more: `« Acme » est introuvable dans cette feuille, votre saisie … : Appeler Jane` */
export function noRowFor(deal: string, typed: string): string {
  return `« ${deal} » est désormais introuvable dans cette feuille ; votre saisie n’a donc plus de ligne : ${typed}`;
}

/** The state of a required column: `Budget : rempli (12 000)` is read out as one. */
export function askedText(state: string, text: string): string {
  return text === '' ? state : `${state} : ${text}`;
}

/** The name of a link to a cell, for screen readers: `Budget : aller à la cellule` */
export function goToCell(what: string): string {
  return `${what} : aller à la cellule`;
}

/** The button that goes to the row of a deal whose next step is typed: `Retour à « Birch Optics »` */
export function backTo(deal: string): string {
  return `Retour à « ${deal} »`;
}

/** Read out when another row is selected: `Affaire : Acme. À l’étape « Offre » depuis 41 jours.` */
export function dealShown(name: string, standing: string): string {
  return `Affaire : ${name}. ${standing}`;
}

/** `La cellule est sélectionnée, à la ligne 12 de « Deals ».` */
export function cellShown(tab: string, row: number): string {
  return `La cellule est sélectionnée, à la ligne ${row} de « ${tab} ».`;
}
