import { averagePerson, type PersonModel, type TeamModel } from './team-model';

/** A way of selling that small teams would recognise; names of stages are the team's own. */
const USUAL: Pick<TeamModel, 'stages' | 'sources' | 'methods' | 'products'> = {
  stages: [
    { name: 'First call', step: 'prospecting', conversion: 0.62, medianDays: 6 },
    { name: 'Fit check', step: 'qualification', conversion: 0.7, medianDays: 8 },
    { name: 'Needs workshop', step: 'needs analysis', conversion: 0.76, medianDays: 14 },
    { name: 'Offer', step: 'proposal', conversion: 0.62, medianDays: 18 },
    { name: 'Redlines', step: 'negotiation', conversion: 0.72, medianDays: 9 },
  ],
  sources: [
    { name: 'Referral', early: 1.4, late: 1.5 },
    { name: 'Website', early: 1, late: 1 },
    { name: 'Event', early: 0.9, late: 0.9 },
    { name: 'Bought list', early: 0.6, late: 0.5 },
  ],
  methods: ['Call', 'E-mail', 'Visit'],
  products: [
    { name: 'Basic', listPrice: 4000 },
    { name: 'Plus', listPrice: 9000 },
    { name: 'Complete', listPrice: 18000 },
  ],
};

const NAMES = ['Ana', 'Bo', 'Cy', 'Dev', 'Eve', 'Fay', 'Gus', 'Hal', 'Ida', 'Jon', 'Kai', 'Lea'];

/** A team of equals; `change` may make somebody different. */
export function usualTeam(options: {
  readonly people: number;
  readonly from: number;
  readonly to: number;
  readonly leadsPerWeek?: number;
  /** Other stages, sources or products than the usual ones. */
  readonly parts?: Partial<typeof USUAL>;
  readonly change?: (person: PersonModel, index: number) => PersonModel;
}): TeamModel {
  const { people, from, to, leadsPerWeek = 3.5, change = (person) => person } = options;
  const parts = { ...USUAL, ...options.parts };
  return {
    ...parts,
    from,
    to,
    people: Array.from({ length: people }, (_, index) => {
      const name = NAMES[index] ?? `Person ${index + 1}`;
      return change({ ...averagePerson(name, parts), leadsPerWeek }, index);
    }),
  };
}
