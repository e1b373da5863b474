import { describe, expect, it } from 'vitest';
import {
  BLANK_TERMS,
  draftOf,
  isSameDraft,
  onTopOf,
  ownTerms,
} from '../../../sidebar/process/draft';
import {
  activeStages,
  addStage,
  editOwnTerms,
  editStage,
  editTerms,
  moveStage,
  removeStage,
} from '../../../sidebar/process/draft-edits';
import { draftErrors } from '../../../sidebar/process/draft-errors';
import { processOf } from '../../../sidebar/process/draft-to-process';
import type { SalesProcess } from '../../../src/core/process/model';
import { PROCESS, stage } from '../host/fixtures';

const idOf = (draft: ReturnType<typeof draftOf>, name: string): number => {
  const found = draft.stages.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no stage ${name}`);
  return found.id;
};

describe('a process in the form', () => {
  it('goes back exactly as it came where nothing was touched', () => {
    const odd: SalesProcess = {
      stages: [
        stage('A', { targetConversion: 1 / 3, aliases: ['x ', 'y'], exitCriteria: ' kept ' }),
        stage('B', { outcome: 'won', step: null, maxDays: 0.5 }),
      ],
      activities: [
        {
          name: 'Call',
          aliases: ['Dial'],
          step: 'prospecting',
          weeklyTarget: 40,
          skip: false,
          personal: [{ salesperson: 'Ana', weeklyTarget: 30, skip: false }],
        },
      ],
      overrides: [
        { salesperson: 'Ana', stage: 'a', terms: { ...stage('A'), targetConversion: 2 / 3 } },
        { salesperson: 'Ana', stage: 'Gone', terms: { ...stage('Gone'), maxDays: 3 } },
      ],
    };
    const back = processOf(draftOf(odd));
    expect(back.activities).toEqual(odd.activities);
    expect(back.stages.map(({ targetConversion, aliases }) => [targetConversion, aliases])).toEqual(
      [
        [1 / 3, ['x ', 'y']],
        [null, []],
      ],
    );
    expect(back.overrides.map((each) => [each.stage, each.terms.targetConversion])).toEqual([
      ['A', 2 / 3],
      ['Gone', null],
    ]);
    expect(processOf(draftOf(PROCESS))).toEqual(PROCESS);
  });

  it('is the same again once a change is typed back', () => {
    const draft = draftOf(PROCESS);
    const id = idOf(draft, 'Proposal');
    const changed = editTerms(draft, id, { maxDays: '31' });
    expect(isSameDraft(changed, draft)).toBe(false);
    expect(isSameDraft(editTerms(changed, id, { maxDays: '30' }), draft)).toBe(true);
  });

  it('keeps the ids of stages over a save, also of renamed and new ones', () => {
    const before = draftOf(PROCESS);
    const { draft, id } = addStage(
      editStage(before, idOf(before, 'Proposal'), { name: 'Offer made' }),
    );
    const named = editStage(draft, id, { name: 'Closing talk' });
    const after = draftOf(processOf(named), named);
    expect(after.stages.map((each) => each.id)).toEqual(named.stages.map((each) => each.id));
    expect(new Set(after.stages.map((each) => each.id)).size).toBe(after.stages.length);
  });
});

describe('renaming', () => {
  const renamed = (name: string, aliases?: string) => {
    const draft = draftOf(PROCESS);
    const change = aliases === undefined ? { name } : { name, aliases };
    return processOf(editStage(draft, idOf(draft, 'Proposal'), change)).stages[4];
  };

  it('keeps the old name among the others, even where it was deleted there', () => {
    expect(renamed('Bid')?.aliases).toEqual(['Quote', 'Offer', 'Proposal']);
    expect(renamed('Bid', '')?.aliases).toEqual(['Proposal']);
    expect(renamed('Bid', 'proposal, Tender')?.aliases).toEqual(['proposal', 'Tender']);
  });

  it('does not call a stage by its own name too', () => {
    expect(renamed('Offer')?.aliases).toEqual(['Quote', 'Proposal']);
  });

  it('is none where only case or spaces change', () => {
    expect(renamed(' PROPOSAL ')).toMatchObject({ name: 'PROPOSAL', aliases: ['Quote', 'Offer'] });
  });
});

describe('moving', () => {
  it('changes places with the neighbour in use and leaves retired stages where they are', () => {
    const draft = draftOf(PROCESS);
    const moved = moveStage(draft, idOf(draft, 'Needs workshop'), -1);
    expect(moved.stages.map(({ name }) => name).slice(0, 4)).toEqual([
      'Prospecting',
      'Needs workshop',
      'Demo',
      'Fit check',
    ]);
  });

  it('does nothing at either end', () => {
    const draft = draftOf(PROCESS);
    expect(moveStage(draft, idOf(draft, 'Prospecting'), -1)).toBe(draft);
    expect(moveStage(draft, idOf(draft, 'Closed lost'), 1)).toBe(draft);
  });

  it('never loses or doubles a stage', () => {
    let draft = draftOf(PROCESS);
    for (const by of [1, 1, 1, -1, 1, 1, 1, 1] as const) {
      draft = moveStage(draft, idOf(draft, 'Prospecting'), by);
      expect(new Set(draft.stages).size).toBe(PROCESS.stages.length);
    }
    expect(activeStages(draft).at(-1)?.name).toBe('Prospecting');
  });
});

describe('adding and removing', () => {
  it('starts with the first stage of all', () => {
    const { draft, id } = addStage(draftOf({ activities: [], stages: [], overrides: [] }));
    expect(draft.stages.map((each) => each.id)).toEqual([id]);
  });

  it('removes only what was never saved, with what people had of their own there', () => {
    const before = draftOf(PROCESS);
    const { draft, id } = addStage(before);
    const own = editOwnTerms(draft, 'Ana Berg', id, { maxDays: '3' });
    expect(isSameDraft(removeStage(own, id), before)).toBe(true);
    expect(removeStage(before, idOf(before, 'Proposal')).stages).toHaveLength(8);
  });
});

describe("a person's own terms", () => {
  it('are found whatever the case of the name', () => {
    const draft = draftOf(PROCESS);
    expect(ownTerms(draft, 'bo  lind', idOf(draft, 'Proposal')).targetConversion).toBe('30');
    expect(ownTerms(draft, 'Ana Berg', idOf(draft, 'Proposal'))).toEqual(BLANK_TERMS);
  });

  it('leave no trace where they were only typed and deleted again', () => {
    const draft = draftOf(PROCESS);
    const id = idOf(draft, 'Proposal');
    const typed = editOwnTerms(draft, 'Ana Berg', id, { maxDays: '3' });
    expect(isSameDraft(editOwnTerms(typed, 'Ana Berg', id, { maxDays: '' }), draft)).toBe(true);
  });
});

describe('what was typed during a save', () => {
  it('stands over what is saved now', () => {
    const sent = addStage(draftOf(PROCESS));
    const named = editStage(sent.draft, sent.id, { name: 'Closing talk' });
    const saved = draftOf(processOf(named), named);
    const typed = onTopOf(saved, editTerms(named, sent.id, { maxDays: '9' }));
    expect(typed.stages.find(({ id }) => id === sent.id)).toMatchObject({
      saved: { name: 'Closing talk', maxDays: null },
      terms: { maxDays: '9' },
    });
  });
});

describe('errors', () => {
  const errorsOf = (change: Parameters<typeof editTerms>[2]) => {
    const draft = draftOf(PROCESS);
    return draftErrors(editTerms(draft, idOf(draft, 'Proposal'), change)).map(
      ({ field, sentence }) => [field, sentence],
    );
  };

  it('are none in a process as it came', () => {
    expect(draftErrors(draftOf(PROCESS))).toEqual([]);
  });

  it('name the field and what is expected', () => {
    expect(errorsOf({ targetConversion: '140' })).toEqual([
      ['targetConversion', 'Type a number from 0 to 100.'],
    ]);
    expect(errorsOf({ targetConversion: '0,4' })).toEqual([
      ['targetConversion', 'Type per cent: 40 for 40 %.'],
    ]);
    expect(errorsOf({ maxDays: '0' })).toEqual([['maxDays', 'Type a number of days above 0.']]);
    expect(errorsOf({ weeklyTarget: 'a few' })).toEqual([
      ['weeklyTarget', 'Type a number of 0 or more, in plain digits.'],
    ]);
    expect(errorsOf({ targetConversion: '0', weeklyTarget: '0', maxDays: '' })).toEqual([]);
  });

  it('do not blame what the sheet already holds', () => {
    const draft = draftOf({
      activities: [],
      stages: [stage('A', { targetConversion: 0.005 })],
      overrides: [],
    });
    expect(draftErrors(draft)).toEqual([]);
  });

  it('ask for a name, and for one that no other stage has', () => {
    const draft = draftOf(PROCESS);
    const named = (name: string) =>
      draftErrors(editStage(draft, idOf(draft, 'Proposal'), { name })).map(
        ({ sentence }) => sentence,
      );
    expect(named('  ')).toEqual(['Give the stage a name.']);
    expect(named('fit check')).toEqual(['Another stage has this name.']);
    expect(named('Demo')).toEqual(['Another stage has this name.']);
    expect(named('Quote')).toEqual([]);
  });

  it("are found in a person's own terms", () => {
    const draft = draftOf(PROCESS);
    const id = idOf(draft, 'Proposal');
    const found = draftErrors(editOwnTerms(draft, 'Ana Berg', id, { maxDays: 'x' }));
    expect(found).toEqual([
      {
        stageId: id,
        salesperson: 'Ana Berg',
        field: 'maxDays',
        sentence: 'Type a number of days above 0.',
      },
    ]);
  });
});
