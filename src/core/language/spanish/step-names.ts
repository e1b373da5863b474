/** The steps by the codes that the tab has. */
const STEPS: Readonly<Record<string, string>> = {
  'lead generation': 'Generación de leads',
  prospecting: 'Prospección',
  qualification: 'Calificación',
  'needs analysis': 'Análisis de necesidades',
  proposal: 'Propuesta',
  objections: 'Objeciones',
  negotiation: 'Negociación',
  closing: 'Cierre',
};

/** A step of selling as a label: `Análisis de necesidades`. */
export function stepName(step: string): string {
  return STEPS[step] ?? step;
}
