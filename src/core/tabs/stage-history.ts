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
  mayBeExport: true,
  columns: {
    when: {
      header: 'When',
      width: 130,
      names: [
        `changed on, changed at, change date, edit date, date, timestamp, time, modified,
          modified on, last modified, last modified date, last stage change date, entered,
          entered on, entered at, date entered, moved on, moved at, occurred at, created date,
          created at, created on, event time, updated at, system modstamp, stage date,
          stage entry date, stage entered, stage entered on, stage changed on, stage changed at,
          date changed, date of change, modified date, modified at, moved, move date,
          transition date, log time, logged at, datetime, effective date, start date, since, day`,
        `wann, geändert am, Änderungsdatum, Datum der Änderung, Datum, Zeitpunkt,
          Zeitstempel, Phase seit, Datum der Phase, eingetreten am, seit, am`,
        `cuándo, fecha, fecha de cambio, fecha del cambio, fecha de modificación,
          modificado el, cambiado el, fecha de etapa, fecha de entrada, hora`,
        `quand, date de modification, date du changement, date de changement, modifié le,
          changé le, date de l'étape, date d'étape, date d'entrée, horodatage`,
        `quando, data, data da alteração, data da mudança, data de modificação, alterado em,
          modificado em, data da etapa, data de entrada`,
      ],
      kind: MOMENT,
      isRequired: true,
      help: 'The moment of the change.',
    },
    deal: {
      header: 'Deal',
      width: 260,
      names: [
        `deal ID, opportunity ID, opportunity, deal name, record ID, object ID,
          opportunity name, opportunity number, deal number, deal title, opp, opp ID, record,
          record name, lead ID, reference, ref, no, order number, item ID, item name, parent ID, entity ID, ID, title, name, key`,
        `Geschäft, Vorgangsnummer, Vorgang, Geschäfts-ID, Deal-Nummer, Datensatz-ID,
          Geschäft-ID, ID Geschäft, Verkaufschance, Auftragsnummer, Nummer, Nr, Titel`,
        `negocio, ID negocio, ID oportunidad, ID trato, ID del negocio, ID de negocio, nombre del negocio, oportunidad,
          ID de oportunidad, nombre de la oportunidad, trato, número, nº, referencia, ID de registro, título, nombre`,
        `affaire, ID affaire, ID transaction, ID opportunité, ID de l'affaire, transaction,
          ID de la transaction, nom de la transaction, nom de l'affaire, opportunité,
          ID de l'opportunité, nom de l'opportunité, ID d'enregistrement, N° affaire, n°, titre,
          nom`,
        `negócio, oportunidade, ID oportunidade, ID do negócio, nome do negócio,
          ID da oportunidade, nome da oportunidade, ID do registro, código, nome`,
      ],
      kind: TEXT,
      isRequired: true,
      help: 'The deal’s ID or name, as in the deals.',
    },
    field: {
      header: 'Field',
      names: [
        `field name, field changed, changed field, property, property name, attribute,
          what, change, event, field event, column`,
        'Feld, Feldname, Eigenschaft, geändertes Feld, Feld Ereignis',
        'campo, propiedad, nombre del campo, campo evento',
        'champ, propriété, nom du champ, champ événement',
        'campo, propriedade, nome do campo',
      ],
      kind: TEXT,
      help: 'What changed: Stage, Amount, Close date, Salesperson, or Row where the deal came or went, or was called by another name before (From). Without this column every row is the deal’s whole state at that moment.',
    },
    from: {
      header: 'From',
      width: 130,
      names: [
        `from value, old value, old, previous, previous value, before, from stage,
          old stage, previous stage, stage from, prior stage, prior value, stage before, was`,
        `von, alter Wert, vorheriger Wert, vorher, bisher, alte Phase, vorherige Phase,
          von Phase, aus Phase, alte Stufe, vorherige Stufe, von Stufe`,
        `de, desde, valor anterior, valor antiguo, antes, etapa anterior, de etapa,
          desde etapa, etapa de origen, fase anterior`,
        `de, ancienne valeur, valeur précédente, avant, ancienne étape, étape précédente,
          de l'étape, étape de départ, ancienne phase, phase précédente`,
        'de, valor antigo, da etapa, etapa antiga, etapa de origem',
      ],
      kind: ANYTHING,
      help: 'What it was before; without this column, what the deal’s row before says.',
    },
    to: {
      header: 'To',
      width: 130,
      names: [
        `to value, new value, new, after, to stage, new stage, stage to, stage,
          stage name, deal stage, opportunity stage, current stage, next stage, sales stage, status`,
        `nach, auf, zu, neuer Wert, nachher, neue Phase, nach Phase, zu Phase, in Phase,
          neue Stufe, nach Stufe`,
        `a, hasta, valor nuevo, nuevo valor, después, etapa nueva, nueva etapa, a etapa,
          etapa siguiente, etapa de destino, nueva fase`,
        `à, nouvelle valeur, après, vers, nouvelle étape, vers l'étape, étape suivante,
          étape d'arrivée, nouvelle phase`,
        `para, novo valor, valor novo, depois, nova etapa, etapa nova, para etapa,
          para a etapa, próxima etapa, nova fase`,
        `etapa, fase, Stufe, Phase, étape, Deal-Phase, etapa del negocio,
          etapa de la oportunidad, étape de la transaction, étape de l'opportunité,
          etapa do negócio, etapa da oportunidade, Statut, Estado, valor, Wert, valeur, value`,
      ],
      kind: ANYTHING,
      isRequired: true,
      help: 'What it is since.',
    },
    salesperson: {
      header: 'Salesperson',
      width: 140,
      names: [
        `owner, deal owner, sales rep, rep, opportunity owner, sales agent, owner name,
          opportunity owner name, assigned to`,
        'Verkäufer, Verkäuferin, Inhaber, Besitzer, Deal-Inhaber, Zuständig',
        'vendedor, vendedora, propietario, propietario del negocio, responsable, comercial',
        'vendeur, propriétaire, commercial, propriétaire de la transaction',
        'responsável, proprietário, proprietário do negócio',
      ],
      kind: TEXT,
      help: 'Who had the deal then.',
    },
    seenBy: {
      header: 'Seen by',
      names: ['source, recorded by, how', 'gesehen durch', 'visto por', 'vu par', 'visto por'],
      kind: oneOf(SEEN_BY, (text) => text),
      help: 'How the change came to be known: seen while typing, found by comparing, or imported.',
    },
    amount: {
      header: 'Amount',
      names: ['value, deal value, deal amount', 'Betrag', 'importe', 'montant', 'valor'],
      kind: TEXT,
      isOnlyRead: true,
      help: 'The deal’s amount at that moment, in exports of whole states.',
    },
    closeDate: {
      header: 'Close date',
      names: [
        'expected close date, closing date',
        'Abschlussdatum',
        'fecha de cierre',
        'date de clôture',
        'data de fechamento',
      ],
      kind: ANYTHING,
      isOnlyRead: true,
      help: 'The deal’s close date at that moment, in exports of whole states.',
    },
  },
} as const satisfies TabDescription;
