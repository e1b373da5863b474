import { describe, expect, it } from 'vitest';
import { decideOutcomes, foldName, type StageEvidence } from '../../../src/core/process';
import { NO_EVIDENCE } from '../../../src/core/process/stage-evidence';

/** What stages are taken for; each with what its four deals' rows say. */
function decide(stages: Readonly<Record<string, Partial<StageEvidence>>>) {
  const evidence = new Map(
    Object.entries(stages).map(([name, more]) => [
      foldName(name),
      { ...NO_EVIDENCE, deals: 4, ...more },
    ]),
  );
  const { byName, guessed, unclear } = decideOutcomes(Object.keys(stages), evidence);
  return {
    outcomes: Object.fromEntries(byName),
    guessed: guessed.map(({ stage, outcome, deals }) => `${stage}: ${outcome}, ${deals}`),
    unclear: unclear.map(({ stage }) => stage),
  };
}

describe('what the stages of a draft are taken for', () => {
  it('is what their names say for sure, whatever the rows say', () => {
    expect(decide({ Won: { tickedLost: 4 }, Lost: { won: 4 }, Offer: {} })).toEqual({
      outcomes: { won: 'won', lost: 'lost', offer: 'open' },
      guessed: [],
      unclear: [],
    });
  });

  it('is what initials say where all stages are such', () => {
    expect(decide({ W: {}, L: {}, O: {} }).outcomes).toEqual({ w: 'won', l: 'lost', o: 'open' });
    expect(decide({ W: {}, L: {}, Offer: {} }).outcomes).toMatchObject({ w: 'open', l: 'open' });
  });

  it('is what the check boxes or the probability say of all deals, where the name says nothing', () => {
    const { outcomes, guessed } = decide({
      Amber: { tickedWon: 4 },
      Klaxon: { tickedLost: 4 },
      Oboe: { probability: 1 },
      Zither: { probability: 0, over: 4 },
      Violin: { probability: 0 },
      Tuba: { tickedWon: 2, tickedLost: 2 },
    });
    expect(outcomes).toEqual({
      amber: 'won',
      klaxon: 'lost',
      oboe: 'won',
      zither: 'lost',
      violin: 'open',
      tuba: 'open',
    });
    expect(guessed).toHaveLength(4);
  });

  it('takes a stage for lost in which every deal has ended, where nothing else means lost', () => {
    const ended = { over: 4, closed: 4 };
    expect(decide({ Won: ended, Vanished: ended, Offer: {} })).toMatchObject({
      outcomes: { vanished: 'lost', offer: 'open' },
      guessed: ['Vanished: lost, 4'],
    });
    expect(decide({ Won: ended, Vanished: ended, Lost: ended, Offer: {} }).outcomes).toMatchObject({
      vanished: 'open',
    });
    // Of a sheet in which every deal has such a day, it tells nothing.
    expect(decide({ Won: ended, Vanished: ended, Blue: ended }).outcomes).toMatchObject({
      vanished: 'open',
    });
    // An expected day that is past is none on which a deal ended.
    expect(decide({ Won: ended, Vanished: { over: 4 }, Offer: {} }).outcomes).toMatchObject({
      vanished: 'open',
    });
  });

  it('leaves a known step open where all its deals were won: each row says so itself', () => {
    expect(decide({ Proposal: { tickedWon: 4, won: 4 } }).outcomes).toEqual({ proposal: 'open' });
  });

  it('takes money received for won where nothing else means won, and says that it is guessed', () => {
    expect(decide({ 'Payment received': { over: 4 }, Lost: {} })).toMatchObject({
      outcomes: { 'payment received': 'won' },
      guessed: ['Payment received: won, 4'],
    });
    expect(decide({ Invoiced: {}, Won: {} }).outcomes).toMatchObject({ invoiced: 'open' });
    expect(decide({ Invoiced: { over: 4 }, Won: {} }).outcomes).toMatchObject({ invoiced: 'won' });
  });

  it('takes “Closed” for won only where others are lost and none is won; else it is unclear', () => {
    expect(decide({ Closed: {}, Lost: {} }).outcomes).toMatchObject({ closed: 'won' });
    expect(decide({ Closed: {}, Offer: {} })).toMatchObject({
      outcomes: { closed: 'open' },
      unclear: ['Closed'],
    });
    expect(decide({ Closed: {}, Won: {}, Lost: {} })).toMatchObject({ unclear: ['Closed'] });
  });

  it('leaves “Closed” to the rows where each says itself whether it was won', () => {
    const { outcomes, unclear } = decide({ Closed: { won: 1, lost: 3 }, Offer: {} });
    expect(outcomes).toMatchObject({ closed: 'byRow' });
    expect(unclear).toEqual([]);
  });
});
