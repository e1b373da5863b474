import { allQuoted, oneOrMany } from '../format';

/** Texts of the *Process* view, in the order of the page. */
export const PROCESS_TEXTS = {
  loading: 'Lecture du processus…',
  heading: 'Processus de vente',
  drafted:
    'Ceci est une ébauche tirée de vos affaires. Elle n’est pas encore enregistrée. Corrigez-la, puis mettez-la en place.',
  empty: 'Il n’y a pas encore d’étapes. Ajoutez la première.',
  emptyNext:
    'Dès que la feuille contient des affaires, Stagecoach peut ébaucher les étapes pour vous.',
  forWhom: 'Pour',
  team: 'L’équipe',
  parts: { stages: 'Étapes', quota: 'Quota' },
  ownHint: 'Laissez un champ vide pour garder ce qui vaut pour l’équipe.',
  stages: 'Étapes dans l’ordre',
  newStage: 'Nouvelle étape',
  add: 'Ajouter une étape',
  name: 'Nom de l’étape',
  aliases: 'Autres noms',
  aliasesHint: 'Autres noms ou noms antérieurs, séparés par des virgules.',
  outcome: 'Résultat',
  outcomes: { open: 'En cours', won: 'Gagnée', lost: 'Perdue' },
  step: 'Phase de vente',
  noStep: 'Non choisie',
  stepMissing: 'De quelle phase s’agit-il ?',
  chooseStep: 'La choisir',
  target: 'Objectif de taux de passage (%)',
  proposalsIntoDeals: 'Propositions qui aboutissent à une vente (%)',
  largestDiscount: 'Remise médiane maximale (%)',
  maxDays: 'Durée maximale (jours)',
  weekly: 'Objectif par semaine',
  exitCriteria: 'Critères de sortie',
  required: 'Colonnes obligatoires',
  requiredNone: 'aucune',
  retire: 'Archiver',
  remove: 'Supprimer',
  retired: 'Étapes archivées',
  retiredHint: 'Elles ne sont plus utilisées. Leur historique est conservé.',
  bringBack: 'Rétablir',
  ownMark: 'individuel',
  skipped: 'Ne fait pas partie de ce processus',
  save: 'Enregistrer',
  saving: 'Enregistrement du processus…',
  saved: 'Le processus est enregistré.',
  undoAll: 'Annuler toutes les modifications',
  broughtBack: 'Vos modifications sont rétablies.',
  unsaved: 'Le processus a des modifications non enregistrées.',
  showUnsaved: 'Les afficher',
  saveFirst: 'Enregistrez ou annulez d’abord vos modifications.',
  conflict: 'Quelqu’un d’autre a modifié le processus',
  conflictNothing:
    'Rien n’a été enregistré. Vos modifications sont toujours dans le formulaire ci-dessous.',
  conflictTheirs: 'Ce qui a été modifié des deux côtés :',
  conflictUnknown: 'Il n’a pas été possible de dire ce qui a changé.',
  conflictChoice:
    '« Enregistrer ma version » remplace ces éléments par les vôtres et garde les autres modifications de cette personne. « Prendre l’autre version » abandonne toutes les vôtres.',
  saveMine: 'Enregistrer ma version',
  takeTheirs: 'Prendre l’autre version',
  tookTheirs: 'L’autre version est affichée. Vos modifications sont annulées.',
  problems: 'Cellules qui n’ont pas pu être lues',
  agreements: 'Accords sur le processus',
  nobody: 'Il n’y a encore personne dans les affaires.',
  agreementStates: {
    none: 'Sans accord',
    half: 'Accord d’un seul côté',
    agreed: 'Accord des deux côtés',
    changed: 'Modifié',
  },
  changesSince: 'Modifié depuis :',
  targets: 'Objectifs',
  targetsBefore: 'Objectifs ; les chiffres actuels datent d’avant l’accord :',
  agreeing: 'Écriture de l’accord…',
  managerAgrees: 'Accord côté responsable',
  noTarget:
    'Aucun objectif n’y est encore fixé\xa0: les rapports ne peuvent donc rien mesurer par rapport à lui.',
  wholeRecord: 'Ce qui est enregistré, avec les critères de chaque étape',
  record: 'L’enregistrer',
  notYet: 'Pas encore',
  notRecorded: 'Rien n’a été enregistré.',
  agreedTargets: 'Ce qui a été convenu, avec les chiffres actuels',
  agreeHint:
    'Une trace dans la feuille « Process Agreements », pas une signature. La personne qui donne son accord clique elle-même.',
  agreed: 'Votre accord est enregistré.',
  errors: {
    nameMissing: 'Donnez un nom à l’étape.',
    nameTwice: 'Une autre étape porte ce nom.',
    target: 'Saisissez un nombre de 0 à 100.',
    targetShare: 'Saisissez un pourcentage : 40 pour 40 %.',
    allProposals: 'Saisissez un nombre inférieur à 100.',
    days: 'Saisissez un nombre de jours supérieur à 0.',
    weekly: 'Saisissez un nombre à partir de 0, en chiffres uniquement.',
  },
} as const;

/** The button that moves a stage up: `Monter « Proposition »` */
export function moveUp(stage: string): string {
  return `Monter « ${stage} »`;
}

/** The button that moves a stage down: `Descendre « Proposition »` */
export function moveDown(stage: string): string {
  return `Descendre « ${stage} »`;
}

/** Announced after a move: `« Proposition » est maintenant l’étape 3 sur 6.` */
export function stageMoved(stage: string, place: number, of: number): string {
  return `« ${stage} » est maintenant l’étape ${place} sur ${of}.`;
}

/** Announced where a stage cannot move further: `« Lead » est déjà la première étape.` */
export function stageAtEnd(stage: string, isFirst: boolean): string {
  return `« ${stage} » est déjà la ${isFirst ? 'première' : 'dernière'} étape.`;
}

/** `« Proposition » sera archivée à l’enregistrement. Son historique est conservé.` */
export function stageRetired(stage: string): string {
  return `« ${stage} » sera archivée à l’enregistrement. Son historique est conservé.`;
}

/** `« Proposition » est rétablie.` */
export function stageBack(stage: string): string {
  return `« ${stage} » est rétablie.`;
}

/** `« Proposition » est supprimée.` */
export function stageRemoved(stage: string): string {
  return `« ${stage} » est supprimée.`;
}

/** Shown under a changed stage name: `« Offre » reste dans « Autres noms », les anciennes lignes …` */
export function oldNameKept(oldName: string): string {
  return `« ${oldName} » reste dans « Autres noms » : les anciennes lignes comptent toujours.`;
}

/** The checkbox that takes a stage out of one person's process: `Ne fait pas partie du processus pour Ana` */
export function notPartOf(salesperson: string): string {
  return `Ne fait pas partie du processus pour ${salesperson}`;
}

/** Shown where a person has no required columns of their own: `comme l’équipe : Budget, Besoin` */
export function asTheTeams(columns: readonly string[]): string {
  return `comme l’équipe : ${columns.length === 0 ? 'aucune' : columns.join(', ')}`;
}

/** Said where the form cannot be saved: `Rien n’a été enregistré. 2 champs sont à corriger.` */
export function fieldsToCorrect(fields: number): string {
  return fields === 1
    ? 'Rien n’a été enregistré. Un champ est à corriger.'
    : `Rien n’a été enregistré. ${fields} champs sont à corriger.`;
}

/** A target conversion in a stage's one-line summary: `40 %` */
export function perCent(text: string): string {
  return `${withComma(text)} %`;
}

/** The most days in a stage, in its summary: `30 jours` */
export function daysAtMost(text: string): string {
  return `${withComma(text)} ${oneOrMany(Number(text), 'jour', 'jours')}`;
}

/** A weekly target in a stage's summary: `2 par semaine` */
export function aWeek(text: string): string {
  return `${withComma(text)} par semaine`;
}

/** The largest median discount in the won stage's summary: `remise médiane de 10 % au plus` */
export function percentOff(text: string): string {
  return `remise médiane de ${withComma(text)} % au plus`;
}

/** What “Manager agrees” is called among several people's: `Accord côté responsable : Ana Berg` */
export function managerAgreesFor(salesperson: string): string {
  return `Accord côté responsable : ${salesperson}`;
}

/** The button with which a salesperson agrees: `Ana Berg donne son accord` */
export function personAgrees(salesperson: string): string {
  return `${salesperson} donne son accord`;
}

/** Asked before an agreement is recorded: `Enregistrer l’accord côté responsable sur le processus pour Ana Berg ?` */
export function askToRecord(salesperson: string, by: 'manager' | 'salesperson'): string {
  return by === 'manager'
    ? `Enregistrer l’accord côté responsable sur le processus pour ${salesperson} ?`
    : `${salesperson} donne son accord sur ce processus : l’enregistrer ?`;
}

/** Said after a save of what has no step: `« Appel » n’a pas encore de phase de vente.` '' for none. */
export function withoutStep(names: readonly string[]): string {
  if (names.length === 0) return '';
  return ` ${allQuoted(names)} ${names.length === 1 ? 'n’a' : 'n’ont'} pas encore de phase de vente.`;
}

/** Said once the process is saved: `Le processus est enregistré. Ce que quelqu’un d’autre a modifié …` */
export function savedWith(kept: readonly string[]): string {
  const { saved } = PROCESS_TEXTS;
  return kept.length === 0
    ? saved
    : `${saved} Ce que quelqu’un d’autre a modifié entre-temps est conservé : ${kept.join(' ; ')}.`;
}

/** A number of the form with a comma before its decimals. */
function withComma(text: string): string {
  return text.replace('.', ',');
}
