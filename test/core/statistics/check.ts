import fc from 'fast-check';

/**
 * Checks a property on made-up inputs. The seed is fixed, so that a run can be repeated and does
 * not fail on someone who changed nothing; PROPERTY_SEED and PROPERTY_RUNS search further.
 */
export function check<Inputs>(
  property: fc.IPropertyWithHooks<Inputs>,
  parameters: fc.Parameters<Inputs> = {},
): void {
  fc.assert(property, {
    ...parameters,
    seed: Number(process.env.PROPERTY_SEED ?? 20261123),
    numRuns: Number(process.env.PROPERTY_RUNS ?? parameters.numRuns ?? 100),
  });
}
