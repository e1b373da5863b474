import type { PersonModel, TeamModel } from '../../simulation/team-model';

/** What a stage does in the long run, chance aside. */
export interface TrueFigure {
  /** Share of decided deals that advance. */
  readonly conversion: number;
  readonly entriesPerWeek: number;
}

/** Share of the proposals that become deals for somebody average with this mix of leads. */
export function trueProposalsIntoDeals(person: PersonModel, model: TeamModel): number {
  const figures = trueFigures(person, model);
  const proposal = model.stages.findIndex(({ step }) => step === 'proposal');
  const last = figures[figures.length - 1];
  const proposals = figures[proposal]?.entriesPerWeek ?? Number.NaN;
  return last === undefined ? Number.NaN : (last.entriesPerWeek * last.conversion) / proposals;
}

/**
 * A person's figures by stage as the model has them for somebody average with this number and mix
 * of leads. People who rush or let deals through reach less.
 */
export function trueFigures(person: PersonModel, { stages, sources }: TeamModel): TrueFigure[] {
  const proposal = stages.findIndex(({ step }) => step === 'proposal');
  const allWeights = person.sourceMix.reduce((sum, weight) => sum + weight, 0);
  // Deals a week of each source that have come as far as the stage.
  let flow = person.sourceMix.map((weight) => (person.leadsPerWeek * weight) / allWeights);
  return stages.map(({ conversion }, stage) => {
    const entriesPerWeek = flow.reduce((sum, each) => sum + each, 0);
    flow = flow.map((each, source) => {
      const { early, late } = sources[source] ?? { early: 1, late: 1 };
      const odds = (conversion / (1 - conversion)) * (stage < proposal ? early : late);
      return each * (odds / (1 + odds));
    });
    const advancedPerWeek = flow.reduce((sum, each) => sum + each, 0);
    return { conversion: advancedPerWeek / entriesPerWeek, entriesPerWeek };
  });
}
