import type { Differential } from './causes';
import { ADVICE } from './diagnoses';
import type { Diagnosis } from './diagnosis';

/** The diagnosis with the question first, and the action, that fit the cause the sheet points to. */
export function fittedDiagnosis(diagnosis: Diagnosis, { causes }: Differential): Diagnosis {
  const [likeliest] = causes;
  const advice = likeliest?.points === 'for' ? ADVICE[diagnosis.code]?.[likeliest.code] : undefined;
  if (advice === undefined) return diagnosis;
  const [first, action = diagnosis.action] = advice;
  const { questions } = diagnosis;
  const others = questions.filter((_, index) => index !== first);
  return { ...diagnosis, action, questions: [questions[first] as string, ...others] };
}
