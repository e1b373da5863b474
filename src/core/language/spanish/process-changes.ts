import type { ProcessChange } from '../../process';
import { lowerFirst } from './format';
import { stepName } from './step-names';

type What = ProcessChange['what'];

/** What of a stage or of a kind of activity changed. */
const TERMS: Readonly<Partial<Record<What, string>>> = {
  step: 'paso de venta',
  outcome: 'resultado',
  'also called': 'otros nombres',
  'exit criteria': 'criterios de salida',
  'required columns': 'columnas obligatorias',
  'target conversion': 'objetivo de conversión',
  'max days': 'máximo de días',
  'weekly target': 'objetivo semanal',
  'largest discount': 'mediana máxima de los descuentos',
};

/** Words of the process as prose has them; the tab keeps its own. */
const VALUES: Readonly<Record<string, string>> = {
  open: 'abierta',
  won: 'ganada',
  lost: 'perdida',
};

/** Of these the texts are names and sentences of the team's own. */
const OWN_WORDS: ReadonlySet<What> = new Set(['also called', 'exit criteria', 'required columns']);

/** A change of a process in words: `objetivo de conversión de “Propuesta”: 40 % → 30 %`. */
export function changeText({ stage, what, before, after }: ProcessChange): string {
  if (what === 'order') return `orden de las etapas: ${before} → ${after}`;
  if (what === 'order of activities') return `orden de las actividades: ${before} → ${after}`;
  if (what === 'stage' || what === 'activity') {
    const noun = what === 'stage' ? 'etapa' : 'actividad';
    return `se ${before === null ? 'añadió' : 'quitó'} la ${noun} “${stage}”`;
  }
  if (what === 'name') return `“${before}” pasó a llamarse “${after}”`;
  if (what === 'skip') {
    return `“${stage}” ${after === null ? 'vuelve a formar' : 'ya no forma'} parte del proceso`;
  }
  return `${TERMS[what]} de “${stage}”: ${valueText(what, before)} → ${valueText(what, after)}`;
}

function valueText(what: What, value: string | null): string {
  if (value === null) return 'sin indicar';
  if (OWN_WORDS.has(what)) return value;
  return VALUES[value] ?? lowerFirst(stepName(value)).replace('.', ',');
}
