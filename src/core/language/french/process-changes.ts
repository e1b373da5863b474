import type { ProcessChange } from '../../process';
import { quoted } from './format';
import { stepName } from './step-names';

type What = ProcessChange['what'];

/** What of a stage or of a kind of activity changed. */
const TERMS: Readonly<Partial<Record<What, string>>> = {
  step: 'phase de vente',
  outcome: 'résultat',
  'also called': 'autres noms',
  'exit criteria': 'critère de sortie',
  'required columns': 'colonnes obligatoires',
  'target conversion': 'objectif de taux de passage',
  'max days': 'durée maximale en jours',
  'weekly target': 'objectif par semaine',
  'largest discount': 'remise maximale',
};

/** Words of the process as prose has them; the tab keeps its own. */
const VALUES: Readonly<Record<string, string>> = {
  open: 'en cours',
  won: 'gagnée',
  lost: 'perdue',
};

/** Of these the texts are names and sentences of the team's own. */
const OWN_WORDS: ReadonlySet<What> = new Set(['also called', 'exit criteria', 'required columns']);

/** A change of a process in words: `objectif de taux de passage de « Offre » : 40 % → 30 %`. */
export function changeText({ stage, what, before, after }: ProcessChange): string {
  if (what === 'order') return `ordre des étapes : ${before} → ${after}`;
  if (what === 'order of activities') return `ordre des activités : ${before} → ${after}`;
  if (what === 'stage' || what === 'activity') {
    const noun = what === 'stage' ? 'étape' : 'activité';
    return `${noun} ${quoted(stage)} ${before === null ? 'ajoutée' : 'retirée'}`;
  }
  if (what === 'name') return `${quoted(before ?? '')} renommée en ${quoted(after ?? '')}`;
  if (what === 'skip') {
    const verb = after === null ? 'fait de nouveau partie' : 'ne fait plus partie';
    return `${quoted(stage)} ${verb} du processus`;
  }
  return `${TERMS[what]} de ${quoted(stage)} : ${valueText(what, before)} → ${valueText(what, after)}`;
}

function valueText(what: What, value: string | null): string {
  if (value === null) return 'non renseigné';
  if (OWN_WORDS.has(what)) return value;
  return VALUES[value] ?? stepName(value).replace('.', ',').replace(/ %/, ' %');
}
