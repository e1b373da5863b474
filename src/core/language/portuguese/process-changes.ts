import type { ProcessChange } from '../../process';
import { quoted } from './format';
import { stepName } from './step-names';

type What = ProcessChange['what'];

/** What of a stage or of a kind of activity changed. */
const TERMS: Readonly<Partial<Record<What, string>>> = {
  step: 'passo da venda',
  outcome: 'significado',
  'also called': 'outros nomes',
  'exit criteria': 'critério de saída',
  'required columns': 'colunas obrigatórias',
  'target conversion': 'objetivo de conversão',
  'max days': 'máximo de dias',
  'weekly target': 'objetivo por semana',
  'largest discount': 'desconto máximo',
};

/** Words of the process as prose has them; the tab keeps its own. */
const VALUES: Readonly<Record<string, string>> = {
  open: 'em aberto',
  won: 'ganho',
  lost: 'perdido',
};

/** Of these the texts are names and sentences of the team's own. */
const OWN_WORDS: ReadonlySet<What> = new Set(['also called', 'exit criteria', 'required columns']);

/** A change of a process in words: `objetivo de conversão de “Proposta”: 40% → 30%`. */
export function changeText({ stage, what, before, after }: ProcessChange): string {
  if (what === 'order') return `ordem das etapas: ${before} → ${after}`;
  if (what === 'order of activities') return `ordem das atividades: ${before} → ${after}`;
  if (what === 'stage' || what === 'activity') {
    const noun = what === 'stage' ? 'etapa' : 'atividade';
    return `${noun} ${quoted(stage)} ${before === null ? 'adicionada' : 'removida'}`;
  }
  if (what === 'name') return `${quoted(before ?? '')} agora se chama ${quoted(after ?? '')}`;
  if (what === 'skip') {
    return `${quoted(stage)} ${after === null ? 'volta a fazer parte' : 'deixa de fazer parte'}`;
  }
  return `${TERMS[what]} de ${quoted(stage)}: ${valueText(what, before)} → ${valueText(what, after)}`;
}

function valueText(what: What, value: string | null): string {
  if (value === null) return 'nada definido';
  if (OWN_WORDS.has(what)) return value;
  return VALUES[value] ?? stepName(value).replace('.', ',').replace(' %', '%');
}
