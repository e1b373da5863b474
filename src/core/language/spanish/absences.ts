/** Why a figure is not there, in words that stand after "porque", after a colon or in brackets. */

import type { AbsenceCode } from '../../pipeline/absence';
import type { AbsenceReason } from '../absences';

export type * from '../absences';

const NO_DATES: AbsenceReason = {
  why: 'no consta cuándo entró cada oportunidad en cada etapa',
  enough: 'Basta una columna de fecha por etapa o “Registrar ahora los cambios de etapa”.',
};

const REASONS: Readonly<Partial<Record<AbsenceCode, AbsenceReason>>> = {
  'too-few-others': {
    why: 'no hay otras tres personas con suficientes datos propios',
    enough: 'Bastaría un objetivo acordado por ambas partes o 39 semanas con datos.',
  },
  'too-few-outcomes': { why: 'todavía hay muy pocos resultados' },
  'no-outcomes': { why: 'todavía no hay ningún resultado' },
  'no-losses-recorded': {
    why: 'no consta ninguna oportunidad perdida',
    enough: 'Conserve en la hoja de cálculo las oportunidades perdidas.',
  },
  'no-won-stage': {
    why: 'ninguna etapa se interpretó como “ganada”',
    enough: 'Indique en la barra lateral qué etapa significa “ganada”.',
  },
  'no-decision-dates': {
    why: 'la mayoría de las oportunidades con resultado no tiene fecha',
    enough: 'Basta una columna “Fecha de cierre”.',
  },
  'lost-stage-unknown': {
    why: 'no consta en qué etapa se perdieron las oportunidades',
    enough: 'Basta una columna “Etapa de pérdida”.',
  },
  'no-discounts': {
    why: 'ninguna oportunidad ganada tiene precio de lista ni descuento',
    enough: 'Basta una columna “Precio de lista”.',
  },
  'no-entry-dates': NO_DATES,
  'no-stage-dates': NO_DATES,
  'too-new': { why: 'hacen falta 8 semanas con datos' },
  'no-amounts': {
    why: 'más de una de cada diez oportunidades no tiene importe',
    enough: 'Basta un importe en cada oportunidad.',
  },
  'no-quota': { why: 'no hay cuota, o no es del mismo periodo para todo el equipo' },
  'stale-sheet': { why: 'la hoja de cálculo no está al día en la fecha del informe' },
  'no-created-dates': {
    why: 'no consta cuándo se creó cada oportunidad',
    enough: 'Basta una columna “Fecha de creación”.',
  },
  'no-open-deals': { why: 'no hay ninguna oportunidad abierta' },
  'no-deals': { why: 'todavía no hay oportunidades propias' },
  'no-activities': { why: 'no se registran actividades' },
};

const OTHERWISE: AbsenceReason = { why: 'hay muy pocos datos registrados' };

/** The reason in words. */
export function absenceReason(code: AbsenceCode): AbsenceReason {
  return REASONS[code] ?? OTHERWISE;
}
