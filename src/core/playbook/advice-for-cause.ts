import type { Advice } from './advice';
import type { RankedCauses } from './rank-causes';

/** The advice with the question first, and the action, that fit the cause the sheet points to. */
export function adviceForCause<Kind extends Advice>(advice: Kind, { causes }: RankedCauses): Kind {
  const [likeliest] = causes;
  if (likeliest?.points !== 'for') return advice;
  const cause = advice.causes.find(({ code }) => code === likeliest.code);
  if (cause?.question === undefined && cause?.action === undefined) return advice;
  const { question, action = advice.action } = cause;
  const others = advice.questions.filter((each) => each !== question);
  return { ...advice, action, questions: question === undefined ? others : [question, ...others] };
}
