/** The steps by the codes that the tab has. */
const STEPS: Readonly<Record<string, string>> = {
  'lead generation': 'Génération de leads',
  prospecting: 'Prospection',
  qualification: 'Qualification',
  'needs analysis': 'Analyse des besoins',
  proposal: 'Proposition',
  objections: 'Objections',
  negotiation: 'Négociation',
  closing: 'Conclusion',
};

/** A step of selling as a label: `Analyse des besoins`. */
export function stepName(step: string): string {
  return STEPS[step] ?? step;
}
