import { DAY, LINES, NUMBER, TEXT } from './cell-kinds';
import { SALESPERSON } from './salesperson-column';
import type { TabDescription } from './tab-description';

/** The tab that keeps what manager and salesperson agreed on; rows are only ever added. */
export const PROCESS_AGREEMENTS = {
  tab: 'Process Agreements',
  help: 'Versions of each person’s process, with the days on which the two agreed to it. Rows are only ever added.',
  columns: {
    salesperson: {
      ...SALESPERSON,
      kind: TEXT,
      isRequired: true,
      width: 140,
      help: 'Whose process it is.',
    },
    version: {
      header: 'Version',
      names: ['', 'Fassung', 'versión', 'numéro de version', 'versão'],
      kind: NUMBER,
      width: 70,
      help: 'The number of the version, 1 for the person’s first.',
    },
    managerOn: {
      header: 'Manager agreed on',
      names: [
        '',
        'Führungskraft einverstanden am',
        'responsable de acuerdo el',
        'accord du responsable le',
        'gestor de acordo em',
      ],
      kind: DAY,
      problem: 'not-a-date',
      width: 150,
      help: 'The day on which the manager agreed.',
    },
    salespersonOn: {
      header: 'Salesperson agreed on',
      names: [
        '',
        'Verkäufer einverstanden am',
        'vendedor de acuerdo el',
        'accord du vendeur le',
        'vendedor de acordo em',
      ],
      kind: DAY,
      problem: 'not-a-date',
      width: 170,
      help: 'The day on which the salesperson agreed.',
    },
    content: {
      header: 'Content',
      names: ['', 'Inhalt', 'contenido', 'contenu', 'conteúdo'],
      kind: LINES,
      isRequired: true,
      width: 520,
      help: 'The process as it was agreed, a line a stage.',
    },
  },
} as const satisfies TabDescription;
