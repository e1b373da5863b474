import { type ProblemTexts, problemSentences } from '../../table';
import { rowNumbered, rowOf } from '../../words/spanish/rows';
import { counted, quoted } from './format';

/** What was found, and what was expected, for every problem. */
const TEXTS: ProblemTexts = {
  'no-stage': [': no tiene etapa', 'sin etapa'],
  'unknown-stage': [
    ': está en la etapa “{value}”, que el proceso no tiene',
    'una etapa que el proceso no tiene',
  ],
  duplicate: [': repite la {detail}', 'repiten otras filas'],
  'totals-row': [': suma otras filas', 'suman otras filas'],
  'repeated-headers': [': repite los encabezados', 'repiten los encabezados'],
  'group-title': [': solo contiene “{value}”, un título', 'títulos de grupos'],
  'status-contradicts-stage': [
    '=, pero el estado o la casilla dicen otra cosa; cuenta la etapa',
    'una etapa que el resto de la fila contradice',
  ],
  'missing-header': [
    ': no tiene el encabezado “{value}”, así que la hoja no se lee (se encontró: {detail})',
  ],
  'table-of-deals': [
    ': tiene los encabezados de una tabla de oportunidades y ninguno de estos: {value}; por eso la hoja no se lee (se encontró: {detail})',
  ],
  'not-a-number': ['=, que no es un número', 'no es un número: {found}'],
  'not-a-count': [
    '=; debe ser un número entero a partir de 0',
    '{found}, donde se espera un número entero a partir de 0',
  ],
  'unlikely-count': [
    '=, más de lo que nadie hace en una semana; la fila no se cuenta',
    'una cantidad demasiado alta para ser cierta',
  ],
  'blank-cell': [': “{column}” está vacía', 'una celda vacía que hace falta'],
  'not-a-date': ['=, que no es una fecha', 'no es una fecha: {found}'],
  'closed-before-created': [
    ': “{column}” ({value}) es anterior a la creación de la oportunidad',
    'cierre anterior a la creación',
  ],
  'date-in-future': [': “{column}” ({value}) está en el futuro', 'una fecha futura'],
  'lone-day': [
    ': “{column}” ({value}) está a más de medio año del otro día más cercano, {detail}; la fila no se cuenta',
    'un día a más de medio año de todos los demás',
  ],
  'visit-before-creation': [
    ': entró en “{column}” el {value}, antes de la creación de la oportunidad',
    'una etapa en la que se entró antes de la creación de la oportunidad',
  ],
  'visit-ends-before-start': [
    ': entró en “{column}” el {value}, después de haber salido de esa etapa',
    'una etapa de la que se salió antes de entrar',
  ],
  'list-price-not-positive': [
    ': el precio de lista es {value}; debe ser mayor que 0',
    'un precio de lista que no es mayor que 0',
  ],
  'discount-out-of-range': [
    ': el descuento no está entre −100 % y 100 % (“{column}” es {value})',
    'un descuento fuera de −100 % a 100 %',
  ],
  'unknown-lost-at-stage': [
    ': se perdió en “{value}”, que no es ninguna etapa abierta del proceso',
    'pérdida en una etapa que el proceso no tiene',
  ],
  'bad-event': [
    ': menciona “{value}”, que no es ni una etapa del proceso ni una oportunidad',
    'un cambio que no menciona ninguna etapa o ninguna oportunidad',
  ],
  'text-too-long': [
    ': “{column}” es un texto de {detail} caracteres; solo se usa el principio: “{value}”',
    'un texto demasiado largo para un nombre',
  ],
  'unknown-step': [': “Step” es “{value}”; debe ser uno de los ocho pasos de venta'],
  'unknown-outcome': [': “Outcome” es “{value}”; debe ser open, won, lost o activity'],
  'target-out-of-range': ['=; debe estar entre 0 % y 100 %'],
  'target-of-lost-stage': ['=, pero de una etapa con “lost” no avanza nada'],
  'target-of-all-proposals': [
    ': “{column}” en la fila con “won” es “{value}”; es la proporción de propuestas que terminan en venta y debe ser menor que 100 %',
  ],
  'discount-not-of-won-stage': ['=; solo cuenta en la fila con “won”'],
  'days-not-positive': [
    '=; debe ser un número a partir de 0',
    '{found}, donde se espera un número a partir de 0',
  ],
  'unknown-process-stage': [
    ': se refiere a la etapa “{value}”, que el proceso del equipo no tiene',
  ],
  'duplicate-stage': [': repite la etapa “{value}”'],
  'step-of-activity': [
    ': “Step” es “{value}”; en una actividad debe ser lead generation o prospecting',
  ],
  'term-of-stages': ['=, pero una actividad no lo tiene; solo cuenta en la fila de una etapa'],
  'unknown-process-activity': [
    ': se refiere a la actividad “{value}”, que el proceso del equipo no tiene',
  ],
  'repeated-activity': [': repite la fila {detail}; cuentan las dos', 'repiten otras y cuentan'],
  'duplicate-activity': [': repite la actividad “{value}”'],
  'unknown-period': [': “Quota period” es “{value}”; debe ser week, month, quarter o year'],
  'left-before-start': [': la salida ({value}) es anterior al primer día'],
  'log-without-salesperson': [': no dice a qué persona se refiere'],
  'review-before-agreement': [': la revisión ({value}) es anterior al acuerdo'],
  'unknown-person': [
    '=; debe ser un nombre que figure en las oportunidades o en la hoja “Salespeople”',
    'un nombre que no figura ni en las oportunidades ni en la hoja “Salespeople”',
  ],
};

export const { problemSentence, problemsSummary } = problemSentences({
  texts: TEXTS,
  holds: ': “{column}” es “{value}”',
  blank: ': “{column}” está vacía',
  anotherRow: 'otra fila',
  joints: ['; ', ': '],
  quoted,
  row: (row, tab) => (tab === null ? rowNumbered(row) : rowOf(row, tab)),
  rows: (count, tab) => counted(count, 'fila') + (tab === null ? '' : ` de “${tab}”`),
});
