import { ADVICE } from './diagnoses';
import type { Diagnosis } from './diagnoses/diagnosis';
import type { RankedCauses } from './rank-causes';

/** The diagnosis with the question first, and the action, that fit the cause the sheet points to. */
export function adviceForCause(diagnosis: Diagnosis, { causes }: RankedCauses): Diagnosis {
  const [likeliest] = causes;
  const advice = likeliest?.points === 'for' ? ADVICE[diagnosis.code]?.[likeliest.code] : undefined;
  if (advice === undefined) return diagnosis;
  const [first, action = diagnosis.action] = advice;
  const { questions } = diagnosis;
  const others = questions.filter((_, index) => index !== first);
  return { ...diagnosis, action, questions: [questions[first] as string, ...others] };
}
