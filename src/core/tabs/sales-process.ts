import { foldCode } from '../text/fold-code';
import { COUNT, LIST, OPTIONAL_TEXT, oneOf, SHARE, TEXT, YES } from './cell-kinds';
import { SALESPERSON } from './salesperson-column';
import { ROW_OUTCOMES, rowOutcomeOf, STEPS } from './steps-and-outcomes';
import type { TabDescription } from './tab-description';

/** The tab that holds the team's stages, and what is different for single salespeople. */
export const SALES_PROCESS = {
  tab: 'Sales Process',
  help: 'The stages of your sales process in order, a row each; before them, if you like, a row for each kind of activity. A row with a salesperson says what is different for that person.',
  tellingColumns: [
    'step',
    'outcome',
    'aliases',
    'exitCriteria',
    'requiredColumns',
    'targetConversion',
    'maxDays',
    'weeklyTarget',
    'largestDiscount',
    'skip',
  ],
  columns: {
    salesperson: {
      ...SALESPERSON,
      kind: OPTIONAL_TEXT,
      help: 'Blank for the whole team; a name where the row holds for that person only.',
    },
    stage: {
      header: 'Stage',
      width: 150,
      names: ['', 'Stufe, Phase', 'etapa, fase', 'étape', 'etapa'],
      kind: TEXT,
      isRequired: true,
      help: 'The name of the stage, as it stands in the deals; of an activity, as it stands in the activities.',
    },
    step: {
      header: 'Step',
      width: 120,
      names: [
        '',
        'Verkaufsschritt, Schritt',
        'paso de venta, paso',
        'étape de vente',
        'passo de venda, passo',
      ],
      kind: oneOf(STEPS),
      problem: 'unknown-step',
      help: 'The step of selling that the stage belongs to; blank for won and lost stages. Of an activity lead generation or prospecting.',
    },
    outcome: {
      header: 'Outcome',
      names: ['', 'Ergebnis, Ausgang', 'resultado', 'résultat', 'resultado'],
      kind: oneOf(ROW_OUTCOMES, foldCode, rowOutcomeOf),
      problem: 'unknown-outcome',
      help: 'Whether a deal in the stage is still open, or decided; activity for something done before there is a deal, such as calls.',
    },
    aliases: {
      header: 'Also called',
      width: 170,
      names: [
        '',
        'auch genannt',
        'también llamada, también llamado',
        'aussi appelée, aussi appelé',
        'também chamada, também chamado',
      ],
      kind: LIST,
      help: 'Old or other names of the stage, so that old rows are still understood.',
    },
    exitCriteria: {
      header: 'Exit criteria',
      width: 300,
      names: [
        '',
        'Abschlusskriterien, Ausstiegskriterien',
        'criterios de salida',
        'critères de sortie',
        'critérios de saída',
      ],
      kind: OPTIONAL_TEXT,
      help: 'What must be true before a deal may leave the stage.',
    },
    requiredColumns: {
      header: 'Required columns',
      width: 180,
      names: [
        '',
        'Pflichtspalten, Pflichtfelder',
        'columnas obligatorias, campos obligatorios',
        'colonnes obligatoires, champs obligatoires',
        'colunas obrigatórias, campos obrigatórios',
      ],
      kind: LIST,
      help: 'Headers of the deals tab that must be filled for a deal in this stage.',
    },
    targetConversion: {
      header: 'Target conversion',
      width: 140,
      names: [
        '',
        'Zielquote, Zielkonversion',
        'conversión objetivo',
        'conversion cible, taux cible',
        'conversão alvo, meta de conversão',
      ],
      kind: SHARE,
      problem: 'target-out-of-range',
      help: 'The share of decided deals that should go on from the stage; in the row of the won stage, the share of proposals that should become deals.',
    },
    maxDays: {
      header: 'Max days',
      names: [
        '',
        'max. Tage, Höchstdauer (Tage)',
        'días máximos, máx. días',
        'jours maximum, max. jours',
        'dias máximos',
      ],
      kind: COUNT,
      problem: 'days-not-positive',
      help: 'After so many days an open deal counts as stalled.',
    },
    weeklyTarget: {
      header: 'Weekly target',
      width: 110,
      names: ['', 'Wochenziel', 'objetivo semanal', 'objectif hebdomadaire', 'meta semanal'],
      kind: COUNT,
      problem: 'days-not-positive',
      help: 'How many deals should enter the stage in a week; of an activity, how many of them a week.',
    },
    largestDiscount: {
      header: 'Largest discount',
      width: 130,
      names: [
        '',
        'größter Rabatt, höchster Rabatt, max. Rabatt',
        'descuento máximo, mayor descuento',
        'remise maximale, plus grande remise',
        'desconto máximo, maior desconto',
      ],
      kind: SHARE,
      problem: 'target-out-of-range',
      help: 'In the row of the won stage: the discount that won deals should not exceed on median.',
    },
    skip: {
      header: 'Skip',
      names: ['', 'überspringen, auslassen', 'omitir, saltar', 'sauter, ignorer', 'pular, ignorar'],
      kind: YES,
      help: 'Yes retires the stage and keeps its past; in a person’s row, the stage is not theirs.',
    },
  },
} as const satisfies TabDescription;
