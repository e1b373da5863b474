import { names } from '../text/names';

/**
 * Headers understood in a history table, folded, best first. Beside Stagecoach's own these are
 * the names in the usual systems' exports.
 */
export const EVENT_HEADER_SYNONYMS = {
  when: names(`when, changed on, changed at, change date, edit date, date, timestamp, time,
    modified, modified on, last modified,
    last modified date, last stage change date, entered, entered on, entered at, date entered,
    moved on, moved at, occurred at, created date, created at, created on, event time,
    updated at, system modstamp, wann, geandert am, datum, zeitpunkt, cuando, fecha,
    fecha de cambio, quand, date de modification, modifie le, quando, data, data da alteracao`),
  deal: names(`deal, deal id, opportunity id, opportunity, deal name, record id, object id,
    opportunity name, id, geschaft, vorgangsnummer, negocio, id del negocio, oportunidad, affaire,
    id de l affaire, oportunidade, id do negocio`),
  field: names(`field, field name, property, attribute, what, change, event, field event, column,
    feld, eigenschaft, campo, propiedad, champ, propriete, propriedade`),
  from: names(`from, from value, old value, old, previous, previous value, before, from stage,
    old stage, previous stage, stage from, von, alter wert, vorher, de, desde, valor anterior,
    ancienne valeur, avant, valor antigo`),
  to: names(`to, to value, new value, new, value, after, to stage, new stage, stage to, stage,
    stage name, deal stage, nach, neuer wert, nachher, a, hasta, valor nuevo, nouvelle valeur,
    apres, vers, para, novo valor, etapa, fase, stufe, phase, etape`),
  salesperson: names(`salesperson, owner, deal owner, sales rep, rep, opportunity owner,
    sales agent, verkaufer, vendedor, vendeur, responsable, responsavel`),
  seenBy: names('seen by, source, recorded by, how, gesehen durch, visto por, vu par'),
  /** Only in exports that write a deal's whole state at every change. */
  amount: names('amount, value, deal value, deal amount, betrag, importe, montant, valor'),
  closeDate: names(`close date, expected close date, closing date, abschlussdatum,
    fecha de cierre, date de cloture, data de fechamento`),
} as const;

export type EventColumn = keyof typeof EVENT_HEADER_SYNONYMS;
