import { type ProblemTexts, problemSentences } from '../../table';
import { rowNumbered, rowOf } from '../../words/french/rows';
import { counted, quoted } from './format';

/** What was found, and what was expected, for every problem. */
const TEXTS: ProblemTexts = {
  'no-stage': [' : pas d’étape', 'pas d’étape'],
  'unknown-stage': [
    ' : étape « {value} », que le processus n’a pas',
    'une étape que le processus n’a pas',
  ],
  duplicate: [' : doublon (voir {detail})', 'doublons d’autres lignes'],
  'totals-row': [' : total d’autres lignes', 'elles additionnent d’autres lignes'],
  'repeated-headers': [' : en-têtes répétés', 'elles répètent les en-têtes'],
  'group-title': [' : seulement un titre, « {value} »', 'titres de groupes'],
  'status-contradicts-stage': [
    '=, mais le statut ou la case à cocher indique autre chose ; c’est l’étape qui compte',
    'une étape que le reste de la ligne contredit',
  ],
  'missing-header': [
    ' : pas d’en-tête « {value} », la feuille n’est donc pas lue (trouvé : {detail})',
  ],
  'table-of-deals': [
    ' : les en-têtes d’un tableau d’affaires et aucun de ceux-ci : {value} ; la feuille n’est donc pas lue (trouvé : {detail})',
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
  'blank-cell': [
    ' : la colonne « {column} » est vide',
    'une cellule vide dont la valeur est nécessaire',
  ],
  'not-a-date': ['=, qui n’est pas une date', 'pas une date : {found}'],
  'closed-before-created': [
    ' : la date « {column} » ({value}) précède la création de l’affaire',
    'clôture avant la création',
  ],
  'date-in-future': [
    ' : la date « {column} » ({value}) est dans le futur',
    'une date dans le futur',
  ],
  'lone-day': [
    ' : la date « {column} » ({value}) est à plus de six mois du jour le plus proche, {detail} ; la ligne n’est pas comptée',
    'un jour à plus de six mois de tous les autres',
  ],
  'visit-before-creation': [
    ' : arrivée à « {column} » le {value}, avant la création de l’affaire',
    'une étape atteinte avant la création de l’affaire',
  ],
  'visit-ends-before-start': [
    ' : arrivée à « {column} » le {value}, après la sortie de cette étape',
    'une étape quittée avant d’être atteinte',
  ],
  'list-price-not-positive': [
    ' : le prix catalogue est {value} ; il doit être supérieur à 0',
    'un prix catalogue qui n’est pas supérieur à 0',
  ],
  'discount-out-of-range': [
    ' : la remise n’est pas entre −100 % et 100 % (« {column} » contient {value})',
    'une remise hors de l’intervalle de −100 % à 100 %',
  ],
  'unknown-lost-at-stage': [
    ' : affaire perdue à « {value} », qui n’est pas une étape ouverte du processus',
    'perdues à une étape que le processus n’a pas',
  ],
  'bad-event': [
    ' : « {value} » n’est ni une étape du processus ni une affaire',
    'un changement qui n’indique pas d’étape ou pas d’affaire',
  ],
  'text-too-long': [
    ' : la colonne « {column} » contient un texte de {detail} caractères ; seul le début est utilisé : « {value} »',
    'un texte trop long pour un nom',
  ],
  'unknown-step': [' : « Step » contient « {value} » ; il faut l’une des huit phases de vente'],
  'unknown-outcome': [' : « Outcome » contient « {value} » ; il faut open, won, lost ou activity'],
  'target-out-of-range': ['= ; il faut une valeur entre 0 % et 100 %'],
  'target-of-lost-stage': ['=, mais rien n’avance depuis une étape « lost »'],
  'target-of-all-proposals': [
    ' : la colonne « {column} » de l’étape « won » contient « {value} » ; c’est la part des propositions qui aboutissent à une vente, et elle doit être inférieure à 100 %',
  ],
  'discount-not-of-won-stage': ['= ; cela ne compte que dans la ligne de l’étape « won »'],
  'days-not-positive': [
    '= ; il faut un nombre à partir de 0',
    '{found}, là où il faut un nombre à partir de 0',
  ],
  'unknown-process-stage': [' : étape « {value} », que le processus de l’équipe n’a pas'],
  'duplicate-stage': [' : l’étape « {value} » est répétée'],
  'step-of-activity': [
    ' : « Step » contient « {value} » ; pour une activité, il faut lead generation ou prospecting',
  ],
  'term-of-stages': [
    '=, mais cela n’existe pas pour une activité ; cela ne compte que dans la ligne d’une étape',
  ],
  'unknown-process-activity': [' : activité « {value} », que le processus de l’équipe n’a pas'],
  'repeated-activity': [
    ' : répétition de la ligne {detail} ; les deux comptent',
    'elles en répètent d’autres, et comptent',
  ],
  'duplicate-activity': [' : l’activité « {value} » est répétée'],
  'unknown-period': [
    ' : « Quota period » contient « {value} » ; il faut week, month, quarter ou year',
  ],
  'left-before-start': [' : départ le {value}, avant le premier jour'],
  'log-without-salesperson': [' : la personne concernée n’est pas indiquée'],
  'review-before-agreement': [' : le point prévu le {value} précède l’accord'],
  'unknown-person': [
    '= ; il faut un nom présent dans les affaires ou dans la feuille « Salespeople »',
    'un nom absent des affaires et de la feuille « Salespeople »',
  ],
};

export const { problemSentence, problemsSummary } = problemSentences({
  texts: TEXTS,
  holds: ' : la colonne « {column} » contient « {value} »',
  blank: ' : la colonne « {column} » est vide',
  anotherRow: 'une autre ligne',
  joints: [' ; ', ' : '],
  quoted,
  row: (row, tab) => (tab === null ? rowNumbered(row) : rowOf(row, tab)),
  rows: (count, tab) => counted(count, 'ligne') + (tab === null ? '' : ` de « ${tab} »`),
});
