import { describe, expect, it } from 'vitest';
import { activityKinds, kindsTogether } from '../../../src/core/activities/kinds';
import type { ProcessActivity } from '../../../src/core/process';

const done = (...kinds: string[]) =>
  kinds.map((kind) => ({ day: 1, salesperson: 'Ana', kind, count: 1, result: null, deal: null }));

const kind = (name: string, own: Partial<ProcessActivity> = {}): ProcessActivity => ({
  name,
  aliases: [],
  step: 'prospecting',
  weeklyTarget: null,
  skip: false,
  personal: [],
  ...own,
});

describe('activityKinds', () => {
  it('gives each kind once, spelled alike whatever the order of rows', () => {
    const { names } = activityKinds(done('visit', 'CALL ', 'Call', 'Visit'), []);
    expect(names).toEqual(activityKinds(done('Call', 'Visit', 'visit', 'CALL '), []).names);
    expect(names.map((name) => name.toLowerCase().trim())).toEqual(['call', 'visit']);
  });

  it('has the process’s kinds first, in its order, under their names of the process', () => {
    const process = [kind('Visit'), kind('Call', { aliases: ['Dial'] })];
    const { names, ofProcess, indexOf } = activityKinds(done('dial', 'E-mail', 'call'), process);
    expect(names).toEqual(['Visit', 'Call', 'E-mail']);
    expect(ofProcess).toBe(2);
    expect([' DIAL', 'Call', 'visit', 'e-mail', 'Fax'].map(indexOf)).toEqual([1, 1, 0, 2, -1]);
  });

  it('counts a retired kind among the others, where it is recorded', () => {
    const process = [kind('Fax', { aliases: ['Telex'], skip: true }), kind('Call')];
    expect(activityKinds(done('Call'), process).names).toEqual(['Call']);
    const { names, ofProcess, indexOf } = activityKinds(done('Telex', 'E-mail'), process);
    expect([names, ofProcess, indexOf('telex')]).toEqual([['Call', 'E-mail', 'Fax'], 1, 2]);
  });
});

describe('the kinds that make up the effort', () => {
  it('are the process’s own; where it names none, all of them', () => {
    expect(kindsTogether(activityKinds(done('E-mail', 'Call'), [kind('Call')]))).toEqual([0]);
    expect(kindsTogether(activityKinds(done('E-mail', 'Call'), []))).toEqual([0, 1]);
  });
});
