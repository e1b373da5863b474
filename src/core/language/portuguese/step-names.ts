/** The steps by the codes that the tab has. */
const STEPS: Readonly<Record<string, string>> = {
  'lead generation': 'Geração de leads',
  prospecting: 'Prospecção',
  qualification: 'Qualificação',
  'needs analysis': 'Análise de necessidades',
  proposal: 'Proposta',
  objections: 'Objeções',
  negotiation: 'Negociação',
  closing: 'Fechamento',
};

/** A step of selling as a label: `Análise de necessidades`. */
export function stepName(step: string): string {
  return STEPS[step] ?? step;
}
