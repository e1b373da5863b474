import { DAY, TEXT } from './cell-kinds';
import { SALESPERSON } from './salesperson-column';
import type { TabDescription } from './tab-description';

/** The tab in which coaching agreements are kept, a row each. */
export const COACHING_LOG = {
  tab: 'Coaching Log',
  help: 'What was agreed in coaching, a row each, and what became of it. Notes typed into a report are moved here.',
  passesOverOwnNotes: true,
  ordersDatesByColumn: true,
  tellingColumns: ['agreedOn', 'diagnosis', 'action', 'measure', 'baseline', 'verdict'],
  columns: {
    salesperson: {
      ...SALESPERSON,
      kind: TEXT,
      isRequired: true,
      help: 'With whom it was agreed.',
    },
    agreedOn: {
      header: 'Agreed on',
      names: ['', 'vereinbart am', 'acordado el', 'convenu le', 'acordado em'],
      kind: DAY,
      problem: 'not-a-date',
      help: 'The day of the talk; what is measured since begins here.',
    },
    diagnosis: {
      header: 'Diagnosis',
      names: ['', 'Diagnose', 'diagnóstico', 'diagnostic', 'diagnóstico'],
      kind: TEXT,
      width: 170,
      help: 'What the talk was about.',
    },
    action: {
      header: 'Action',
      names: ['', 'Maßnahme', 'acción', 'mesure à prendre', 'ação'],
      kind: TEXT,
      width: 280,
      help: 'What the salesperson will do.',
    },
    shownBy: {
      header: 'Shown by',
      names: [
        '',
        'zu sehen an, erkennbar an',
        'se ve en, se nota en',
        'se voit à, visible dans',
        'vê-se em, visível em',
      ],
      kind: TEXT,
      width: 140,
      help: 'What shows that it is done: a column of the deals, or an activity; blank for nothing.',
    },
    kept: {
      header: 'Kept',
      names: ['', 'eingehalten', 'cumplido', 'tenu, respecté', 'cumprido'],
      kind: TEXT,
      width: 160,
      help: 'How often it was done since the agreement; the add-on writes it.',
    },
    measure: {
      header: 'Measure',
      names: ['', 'Messgröße, Kennzahl', 'medida, indicador', 'mesure, indicateur', 'medida'],
      kind: TEXT,
      width: 200,
      help: 'The figure that will show whether it worked.',
    },
    baseline: {
      header: 'Baseline',
      names: ['', 'Ausgangswert', 'valor inicial', 'valeur de départ', 'valor inicial'],
      kind: TEXT,
      width: 110,
      help: 'The figure at the agreement, with its counts.',
    },
    reviewOn: {
      header: 'Review on',
      names: ['', 'Überprüfung am', 'revisión el', 'à revoir le', 'revisão em'],
      kind: DAY,
      problem: 'not-a-date',
      help: 'The day on which to look at it again.',
    },
    now: {
      header: 'Now',
      names: ['', 'jetzt, heute', 'ahora', 'maintenant', 'agora'],
      kind: TEXT,
      width: 200,
      help: 'The figure since the agreement; the add-on writes it.',
    },
    verdict: {
      header: 'Verdict',
      names: ['', 'Urteil, Ergebnis', 'veredicto', 'résultat', 'veredito'],
      kind: TEXT,
      width: 140,
      help: 'What became of it; the add-on writes it once, and yours stays.',
    },
    notes: {
      header: 'Notes',
      names: ['', 'Notizen, Bemerkungen', 'notas', 'remarques', 'notas, observações'],
      kind: TEXT,
      width: 280,
      help: 'What else there is to say.',
    },
  },
} as const satisfies TabDescription;
