import { type Day, readableDay } from '../calendar';
import { upperFirst } from './format';

/** Headings and fixed lines of the page for a talk. */
export const AGENDA_TEXTS = {
  agreements: 'Agreed before: was it kept, and what moved?',
  strength: 'To name first',
  noStrength: 'No strength stands out in the numbers yet.',
  discuss: 'Deals to look at together',
  next: 'Next actions',
  /** Room to write on, on paper. */
  blank: 'Agreed: ________________________________________ by: ____________',
} as const;

/** `1:1 with Ana Berg · 23 Nov 2026` */
export function agendaTitle(name: string, day: Day): string {
  return `1:1 with ${name} · ${readableDay(day)}`;
}

/** How the process stands, as a sentence. */
export function processStands(text: string): string {
  return `${upperFirst(text)}.`;
}

/** An agreement that is still open. */
export function openAction(action: string, judgedOn: Day | null, year: number): string {
  const until = judgedOn === null ? '' : `, to be judged ${readableDay(judgedOn, year)}`;
  return `${action.replace(/\.$/, '')}${until}.`;
}

/** Something to agree on; `measure` and `baseline` are '' where no figure follows it. */
export function proposedAction(
  { action, measure, baseline }: ProposedAction,
  reviewOn: Day,
  year: number,
): string {
  const followed = measure === '' ? '' : ` Measure: ${measureNow(measure, baseline)}.`;
  return `To agree on: ${action}${followed} Look again ${readableDay(reviewOn, year)}.`;
}

/** What may be agreed on. */
export interface ProposedAction {
  readonly action: string;
  readonly measure: string;
  readonly baseline: string;
}

/** A measure with today's figure, where there is one: `Proposals a week, now 12 in 26 weeks`. */
export function measureNow(measure: string, baseline: string): string {
  return baseline === '' ? measure : `${measure}, now ${baseline}`;
}
