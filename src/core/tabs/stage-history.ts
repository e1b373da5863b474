import { ANYTHING, MOMENT, oneOf, TEXT } from './cell-kinds';
import type { TabDescription } from './tab-description';

/** The fields of a deal whose changes are kept, with the text that the tab has for each. */
export const EVENT_FIELD_NAMES = {
  stage: 'Stage',
  amount: 'Amount',
  closeDate: 'Close date',
  salesperson: 'Salesperson',
  row: 'Row',
} as const;

/** How a change came to be known: seen while typing, found by comparing, or imported. */
export const SEEN_BY = ['edit', 'check', 'import'] as const;

/**
 * The tab that keeps observed changes; rows are only ever added. Beside its own headers, the names
 * in the usual systems' exports are understood, the best first.
 */
export const STAGE_HISTORY = {
  tab: 'Stage History',
  help: 'Changes of deals, a row each. Rows are only ever added. An export of another system’s history may stand here instead.',
  mainColumn: 'deal',
  mayBeExport: true,
  columns: {
    when: {
      header: 'When',
      names: {
        english: `changed on, changed at, change date, edit date, date, timestamp, time, modified,
          modified on, last modified, last modified date, last stage change date, entered,
          entered on, entered at, date entered, moved on, moved at, occurred at, created date,
          created at, created on, event time, updated at, system modstamp`,
        german: 'wann, geändert am, Datum, Zeitpunkt',
        spanish: 'cuándo, fecha, fecha de cambio',
        french: 'quand, date de modification, modifié le',
        portuguese: 'quando, data, data da alteração',
      },
      kind: MOMENT,
      isRequired: true,
      help: 'The moment of the change.',
    },
    deal: {
      header: 'Deal',
      names: {
        english: `deal ID, opportunity ID, opportunity, deal name, record ID, object ID,
          opportunity name, ID`,
        german: 'Geschäft, Vorgangsnummer',
        spanish: 'negocio, ID del negocio, oportunidad',
        french: "affaire, ID de l'affaire",
        portuguese: 'oportunidade, ID do negócio',
      },
      kind: TEXT,
      isRequired: true,
      help: 'The deal’s ID or name, as in the deals.',
    },
    field: {
      header: 'Field',
      names: {
        english: 'field name, property, attribute, what, change, event, field event, column',
        german: 'Feld, Eigenschaft',
        spanish: 'campo, propiedad',
        french: 'champ, propriété',
        portuguese: 'propriedade',
      },
      kind: TEXT,
      help: 'What changed: Stage, Amount, Close date, Salesperson, or Row where the deal came or went. Without this column every row is the deal’s whole state at that moment.',
    },
    from: {
      header: 'From',
      names: {
        english: `from value, old value, old, previous, previous value, before, from stage,
          old stage, previous stage, stage from`,
        german: 'von, alter Wert, vorher',
        spanish: 'de, desde, valor anterior',
        french: 'ancienne valeur, avant',
        portuguese: 'valor antigo',
      },
      kind: ANYTHING,
      help: 'What it was before; without this column, what the deal’s row before says.',
    },
    to: {
      header: 'To',
      names: {
        english: `to value, new value, new, value, after, to stage, new stage, stage to, stage,
          stage name, deal stage`,
        german: 'nach, neuer Wert, nachher',
        spanish: 'a, hasta, valor nuevo',
        french: 'nouvelle valeur, après, vers',
        portuguese: 'para, novo valor',
        lastOfAll: 'etapa, fase, Stufe, Phase, étape',
      },
      kind: ANYTHING,
      isRequired: true,
      help: 'What it is since.',
    },
    salesperson: {
      header: 'Salesperson',
      names: {
        english: 'owner, deal owner, sales rep, rep, opportunity owner, sales agent',
        german: 'Verkäufer',
        spanish: 'vendedor',
        french: 'vendeur, responsable',
        portuguese: 'responsável',
      },
      kind: TEXT,
      help: 'Who had the deal then.',
    },
    seenBy: {
      header: 'Seen by',
      names: {
        english: 'source, recorded by, how',
        german: 'gesehen durch',
        spanish: 'visto por',
        french: 'vu par',
        portuguese: 'visto por',
      },
      kind: oneOf(SEEN_BY, (text) => text),
      help: 'How the change came to be known: seen while typing, found by comparing, or imported.',
    },
    amount: {
      header: 'Amount',
      names: {
        english: 'value, deal value, deal amount',
        german: 'Betrag',
        spanish: 'importe',
        french: 'montant',
        portuguese: 'valor',
      },
      kind: TEXT,
      isOnlyRead: true,
      help: 'The deal’s amount at that moment, in exports of whole states.',
    },
    closeDate: {
      header: 'Close date',
      names: {
        english: 'expected close date, closing date',
        german: 'Abschlussdatum',
        spanish: 'fecha de cierre',
        french: 'date de clôture',
        portuguese: 'data de fechamento',
      },
      kind: ANYTHING,
      isOnlyRead: true,
      help: 'The deal’s close date at that moment, in exports of whole states.',
    },
  },
} as const satisfies TabDescription;
