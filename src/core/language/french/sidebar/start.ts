import type { DealField } from '../../../deals';
import { allQuoted, counted, oneOrMany, whole } from '../format';
import { dealsRead } from './deals';

/** Texts of *Start here*, in the order of the page. */
export const START_TEXTS = {
  heading: 'Commencer ici',
  done: 'Fait',
  open: 'À faire',
  begun: 'Commencé',
  allDone:
    'Tout est prêt. Le panneau latéral s’ouvre désormais sans cette page ; elle reste dans le menu.',
  allBegun:
    'C’est un début. Mettez-vous d’accord avec les autres lors du prochain entretien. Le panneau latéral s’ouvre désormais sans cette page ; elle reste dans le menu.',
  columns: 'Vérifier les colonnes',
  columnsRight: 'Les colonnes sont correctes',
  showColumns: 'Afficher les colonnes',
  unsure:
    'Certaines colonnes sont supposées ou n’ont pas été trouvées. Vérifiez-les avant de continuer.',
  guess: 'supposée',
  process: 'Mettre en place le processus de vente',
  processWhy:
    'Ébauché à partir des étapes de vos affaires, dans la feuille « Sales Process », que vous pouvez modifier. « Salespeople » est créée en même temps.',
  orderGuessed: 'Leur ordre aussi est supposé : changez-le sous « Processus ».',
  setUp: 'Mettre en place le processus',
  agreement: 'Se mettre d’accord',
  agreementWhy:
    'Parcourez le processus avec chaque personne. Les rapports se fondent sur ce qui est convenu ; sans objectif, il n’y a encore rien à mesurer. Cela peut attendre le premier rapport.',
  toProcess: 'Afficher le processus',
  toAgreements: 'Se mettre d’accord avec chaque personne',
  report: 'Écrire le premier rapport',
  reportWhy: 'Il est écrit dans une feuille à part et ne change rien à vos affaires.',
  write: 'Écrire le rapport',
  writing: 'Écriture du rapport…',
  more: 'Ce que d’autres colonnes montreraient',
  moreWhy: 'Remplissez-les pour les nouvelles affaires ; les anciennes peuvent rester vides.',
  otherName: 'L’une d’elles existe sous un autre nom ?',
  choose: 'La choisir',
  add: 'Ajouter',
  adding: 'Ajout de la colonne…',
  nothingMore: 'Toutes les colonnes qui apportent quelque chose sont là.',
  stageDates:
    'Avec une colonne de date par étape, par exemple « Date proposition », vous voyez combien de temps les affaires attendent, et où.',
} as const;

/** What is seen once a column is there, the most telling first. */
export const UNLOCKS: ReadonlyArray<readonly [field: DealField, seen: string]> = [
  ['salesperson', 'chez qui les affaires vont bien, et de quoi parler avec chaque personne'],
  ['amount', 'ce qui est gagné, en cours et attendu, en valeur'],
  ['created', 'combien de nouvelles affaires arrivent et combien de temps dure une vente'],
  ['closeDate', 'quelles affaires sont repoussées et ce que chaque mois rapporte'],
  ['source', 'quels leads aboutissent à une vente'],
  ['lostAtStage', 'où les affaires sont perdues'],
  ['lostReason', 'pourquoi les affaires sont perdues'],
  ['listPrice', 'quelles remises sont accordées, et où'],
  ['nextStepDate', 'quelles affaires en cours personne ne fait avancer'],
  ['method', 'quelle méthode de prospection fonctionne'],
];

/** `Avec « Motif de perte », vous voyez pourquoi les affaires sont perdues.` */
export function unlocked(column: string, seen: string): string {
  return `Avec « ${column} », vous voyez ${seen}.`;
}

/** What was found: `412 affaires lues sur 415 lignes de « Deals ».` */
export function dealsFound(read: number, rows: number, tabs: readonly string[]): string {
  return dealsRead(read, rows).replace(/\.$/, () => ` de ${allQuoted(tabs, 'and')}.`);
}

/** `2 personnes sur 5 ont donné leur accord.` */
export function haveAgreed(agreed: number, people: number): string {
  if (agreed === 0) return `Personne n’a encore donné son accord (0 sur ${whole(people)}).`;
  const have = oneOrMany(agreed, 'a donné son accord', 'ont donné leur accord');
  return `${counted(agreed, 'personne')} sur ${whole(people)} ${have}.`;
}
