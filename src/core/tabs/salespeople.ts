import { foldText } from '../text/fold-text';
import { AMOUNT, DAY, LIST, OPTIONAL_TEXT, oneOf, TEXT } from './cell-kinds';
import { QUOTA_PERIODS, type QuotaPeriod } from './quota-periods';
import { SALESPERSON } from './salesperson-column';
import type { TabDescription } from './tab-description';

/** How each period begins in any of the languages, folded. */
const PERIOD_WORDS: Readonly<Record<QuotaPeriod, RegExp>> = {
  week: /^(week|woche|semana|semaine)/,
  month: /^(month|monat|mes|mois)/,
  quarter: /^(quarter|quartal|trimest)/,
  year: /^(year|annual|jahr|ano|annee|an$|jahrlich)/,
};

/** The tab that says of each salesperson what the deals do not. */
export const SALESPEOPLE = {
  tab: 'Salespeople',
  help: 'What the deals do not say of your salespeople, a row each.',
  tellingColumns: ['aliases', 'group', 'startedOn', 'leftOn', 'awayDays', 'quota', 'quotaPeriod'],
  columns: {
    salesperson: {
      ...SALESPERSON,
      kind: TEXT,
      isRequired: true,
      help: 'The name, spelled as you want to see it in reports.',
    },
    aliases: {
      header: 'Also called',
      width: 170,
      names: [
        '',
        'auch genannt',
        'también llamado, también llamada',
        'aussi appelé, aussi appelée',
        'também chamado, também chamada',
      ],
      kind: LIST,
      help: 'Other spellings of the name in the deals.',
    },
    group: {
      header: 'Group',
      names: ['', 'Gruppe', 'grupo', 'groupe', 'grupo'],
      kind: OPTIONAL_TEXT,
      help: 'People are compared within their group, where groups are named.',
    },
    startedOn: {
      header: 'Started on',
      names: [
        '',
        'begonnen am, Eintritt',
        'fecha de inicio, comienzo',
        'date de début, arrivée',
        'data de início, início',
      ],
      kind: DAY,
      problem: 'not-a-date',
      help: 'The first day at work.',
    },
    leftOn: {
      header: 'Left on',
      names: [
        '',
        'ausgeschieden am, Austritt',
        'fecha de salida, salida',
        'date de départ, départ',
        'data de saída, saída',
      ],
      kind: DAY,
      problem: 'not-a-date',
      help: 'The last day, of somebody who has left.',
    },
    awayDays: {
      header: 'Away (days)',
      names: ['', 'abwesend (Tage)', 'ausente (días)', 'absent (jours)', 'ausente (dias)'],
      kind: AMOUNT,
      problem: 'days-not-positive',
      help: 'Days away in all; they do not count as time in which deals could be worked.',
    },
    quota: {
      header: 'Quota',
      names: ['', 'Umsatzziel, Vertriebsziel', 'cuota', 'quota de vente', 'cota'],
      kind: AMOUNT,
      problem: 'days-not-positive',
      help: 'The value of won deals to reach in a period.',
    },
    quotaPeriod: {
      header: 'Quota period',
      width: 110,
      names: [
        '',
        'Zeitraum des Ziels, Zeitraum',
        'período de la cuota, período',
        'période du quota, période',
        'período da cota',
      ],
      kind: oneOf(QUOTA_PERIODS, foldText, (folded) =>
        QUOTA_PERIODS.find((period) => PERIOD_WORDS[period].test(folded)),
      ),
      problem: 'unknown-period',
      help: 'The time in which the quota is to be reached; a quarter where it is blank.',
    },
  },
} as const satisfies TabDescription;
