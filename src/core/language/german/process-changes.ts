import type { ProcessChange } from '../../process';
import { stepName } from './step-names';

type What = ProcessChange['what'];

/** What of a stage or of a kind of activity changed. */
const TERMS: Readonly<Partial<Record<What, string>>> = {
  step: 'Verkaufsschritt',
  outcome: 'Bedeutung',
  'also called': 'andere Namen',
  'exit criteria': 'Austrittskriterium',
  'required columns': 'Pflichtspalten',
  'target conversion': 'Zielwert der Übergangsquote',
  'max days': 'Höchstdauer in Tagen',
  'weekly target': 'Zielwert pro Woche',
  'largest discount': 'höchster Rabatt',
};

/** Words of the process as prose has them; the tab keeps its own. */
const VALUES: Readonly<Record<string, string>> = {
  open: 'offen',
  won: 'gewonnen',
  lost: 'verloren',
};

/** Of these the texts are names and sentences of the team's own. */
const OWN_WORDS: ReadonlySet<What> = new Set(['also called', 'exit criteria', 'required columns']);

/** A change of a process in words: `Zielwert der Übergangsquote von Proposal: 40 % → 30 %`. */
export function changeText({ stage, what, before, after }: ProcessChange): string {
  if (what === 'order') return `Reihenfolge der Phasen: ${before} → ${after}`;
  if (what === 'order of activities') return `Reihenfolge der Aktivitäten: ${before} → ${after}`;
  if (what === 'stage' || what === 'activity') {
    const noun = what === 'stage' ? 'Phase' : 'Aktivität';
    return `${noun} ${stage} ${before === null ? 'hinzugefügt' : 'entfernt'}`;
  }
  if (what === 'name') return `${before} umbenannt in ${after}`;
  if (what === 'skip')
    return `${stage} ${after === null ? 'gehört wieder dazu' : 'gehört nicht mehr dazu'}`;
  return `${TERMS[what]} von ${stage}: ${valueText(what, before)} → ${valueText(what, after)}`;
}

function valueText(what: What, value: string | null): string {
  if (value === null) return 'keine Angabe';
  if (OWN_WORDS.has(what)) return value;
  return VALUES[value] ?? stepName(value).replace('.', ',');
}
