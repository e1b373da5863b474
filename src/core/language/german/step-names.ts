/** The steps by the codes that the tab has. */
const STEPS: Readonly<Record<string, string>> = {
  'lead generation': 'Leadgewinnung',
  prospecting: 'Akquise',
  qualification: 'Qualifizierung',
  'needs analysis': 'Bedarfsanalyse',
  proposal: 'Angebot',
  objections: 'Einwände',
  negotiation: 'Verhandlung',
  closing: 'Abschluss',
};

/** A step of selling as a label: `Bedarfsanalyse`. */
export function stepName(step: string): string {
  return STEPS[step] ?? step;
}
