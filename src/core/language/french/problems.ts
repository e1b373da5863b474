import { type ProblemTexts, problemSentences } from '../../table';
import { rowNumbered, rowOf } from '../../words/french/rows';
import { counted, quoted } from './format';

/** What was found, and what was expected, for every problem. */
const TEXTS: ProblemTexts = {
  'no-stage': [' n’a pas d’étape', 'pas d’étape'],
  'unknown-stage': [
    ' est à l’étape « {value} », que le processus n’a pas',
    'une étape que le processus n’a pas',
  ],
  duplicate: [' est un doublon (voir {detail})', 'doublons d’autres lignes'],
  'totals-row': [' additionne d’autres lignes', 'elles additionnent d’autres lignes'],
  'repeated-headers': [' répète les en-têtes', 'elles répètent les en-têtes'],
  'group-title': [' ne contient que « {value} », un titre', 'titres de groupes'],
  'status-contradicts-stage': [
    '=, mais le statut ou la case à cocher indique autre chose ; c’est l’étape qui compte',
    'une étape que le reste de la ligne contredit',
  ],
  'missing-header': [
    ' n’a pas d’en-tête « {value} » : la feuille n’est pas lue (trouvé : {detail})',
  ],
  'table-of-deals': [
    ' a les en-têtes d’un tableau d’affaires et aucun de ceux-ci : {value} ; la feuille n’est donc pas lue (trouvé : {detail})',
  ],
  'not-a-number': ['=, qui n’est pas un nombre', 'pas un nombre : {found}'],
  'not-a-count': [
    '= ; il faut un nombre entier à partir de 0',
    '{found}, là où il faut un nombre entier à partir de 0',
  ],
  'unlikely-count': [
    '=, plus que ce qu’une personne fait en une semaine ; la ligne n’est pas comptée',
    'un nombre trop élevé pour être voulu',
  ],
  'blank-cell': [' : {column} est vide', 'une cellule vide dont la valeur est nécessaire'],
  'not-a-date': ['=, qui n’est pas une date', 'pas une date : {found}'],
  'closed-before-created': [
    ' : {column} {value}, avant la création de l’affaire',
    'clôture avant la création',
  ],
  'date-in-future': [' : {column} {value}, dans le futur', 'une date dans le futur'],
  'lone-day': [
    ' : {column} {value}, à plus de six mois du jour le plus proche, {detail} ; la ligne n’est pas comptée',
    'un jour à plus de six mois de tous les autres',
  ],
  'visit-before-creation': [
    ' est arrivée à « {column} » le {value}, avant la création de l’affaire',
    'une étape atteinte avant la création de l’affaire',
  ],
  'visit-ends-before-start': [
    ' est arrivée à « {column} » le {value}, après avoir quitté cette étape',
    'une étape quittée avant d’être atteinte',
  ],
  'list-price-not-positive': [
    ' : le prix catalogue est {value} ; il doit être supérieur à 0',
    'un prix catalogue qui n’est pas supérieur à 0',
  ],
  'discount-out-of-range': [
    ' : la remise n’est pas entre −100 % et 100 % ({column} contient {value})',
    'une remise hors de l’intervalle de −100 % à 100 %',
  ],
  'unknown-lost-at-stage': [
    ' a été perdue à « {value} », qui n’est pas une étape ouverte du processus',
    'perdues à une étape que le processus n’a pas',
  ],
  'bad-event': [
    ' indique « {value} », qui n’est ni une étape du processus ni une affaire',
    'un changement qui n’indique pas d’étape ou pas d’affaire',
  ],
  'text-too-long': [
    ' : {column} contient un texte de {detail} caractères ; seul le début est utilisé : « {value} »',
    'un texte trop long pour un nom',
  ],
  'unknown-step': [' : « Step » contient « {value} » ; il faut l’une des huit phases de vente'],
  'unknown-outcome': [' : « Outcome » contient « {value} » ; il faut open, won, lost ou activity'],
  'target-out-of-range': ['= ; il faut une valeur entre 0 % et 100 %'],
  'target-of-lost-stage': ['=, mais rien n’avance depuis une étape « lost »'],
  'target-of-all-proposals': [
    ' : {column} de l’étape « won » contient « {value} » ; c’est la part des propositions qui aboutissent à une vente, et elle doit être inférieure à 100 %',
  ],
  'discount-not-of-won-stage': ['= ; cela ne compte que dans la ligne de l’étape « won »'],
  'days-not-positive': [
    '= ; il faut un nombre à partir de 0',
    '{found}, là où il faut un nombre à partir de 0',
  ],
  'unknown-process-stage': [' concerne l’étape « {value} », que le processus de l’équipe n’a pas'],
  'duplicate-stage': [' répète l’étape « {value} »'],
  'step-of-activity': [
    ' : « Step » contient « {value} » ; pour une activité, il faut lead generation ou prospecting',
  ],
  'term-of-stages': [
    '=, mais cela n’existe pas pour une activité ; cela ne compte que dans la ligne d’une étape',
  ],
  'unknown-process-activity': [
    ' concerne l’activité « {value} », que le processus de l’équipe n’a pas',
  ],
  'repeated-activity': [
    ' répète la ligne {detail} ; les deux comptent',
    'elles en répètent d’autres, et comptent',
  ],
  'duplicate-activity': [' répète l’activité « {value} »'],
  'unknown-period': [
    ' : « Quota period » contient « {value} » ; il faut week, month, quarter ou year',
  ],
  'left-before-start': [' : départ le {value}, avant le premier jour'],
  'log-without-salesperson': [' n’indique pas de quelle personne il s’agit'],
  'review-before-agreement': [' : la révision du {value} précède l’accord'],
  'unknown-person': [
    '= ; il faut un nom présent dans les affaires ou dans la feuille « Salespeople »',
    'un nom absent des affaires et de la feuille « Salespeople »',
  ],
};

export const { problemSentence, problemsSummary } = problemSentences({
  texts: TEXTS,
  holds: ' : {column} contient « {value} »',
  blank: ' : {column} est vide',
  anotherRow: 'une autre ligne',
  joints: [' ; ', ' : '],
  quoted,
  row: (row, tab) => (tab === null ? rowNumbered(row) : rowOf(row, tab)),
  rows: (count, tab) => counted(count, 'ligne') + (tab === null ? '' : ` de « ${tab} »`),
});
