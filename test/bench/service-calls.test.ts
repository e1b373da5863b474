import { describe, expect, it } from 'vitest';
import { commandCosts } from '../../bench/speed/service-calls';
import { builtAddOn } from '../../playground/index';

describe('service calls of the commands', () => {
  it('do not grow with the rows, but for the links of at most five deals a salesperson', async () => {
    const addOn = await builtAddOn();
    // Enough to compare people with something: what is told then has lines of other looks.
    const few = await commandCosts(addOn, 150);
    const many = await commandCosts(addOn, 900);
    const withoutLinks = (costs: typeof few): Record<string, number> =>
      Object.fromEntries(
        costs.map(({ command, calls, linkCalls }) => [command, calls - linkCalls]),
      );
    expect(withoutLinks(many)).toEqual(withoutLinks(few));
    const links = Math.max(...many.map(({ linkCalls }) => linkCalls));
    // Four calls a link and one to write a person's block; three people.
    expect(links).toBeGreaterThan(0);
    expect(links).toBeLessThanOrEqual(3 * (5 * 4 + 1));
  });
});
