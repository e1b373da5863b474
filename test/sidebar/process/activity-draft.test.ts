import { describe, expect, it } from 'vitest';
import {
  activeActivities,
  addActivity,
  editActivity,
  editOwnActivity,
  removeActivity,
  retiredActivities,
} from '../../../sidebar/process/activity-edits';
import { draftOf, isSameDraft, onTopOf } from '../../../sidebar/process/draft';
import { addStage } from '../../../sidebar/process/draft-edits';
import { draftErrors } from '../../../sidebar/process/draft-errors';
import { processOf } from '../../../sidebar/process/draft-to-process';
import type { SalesProcess } from '../../../src/core/process/model';
import { PROCESS } from '../host/fixtures';

const WITH_CALLS: SalesProcess = {
  ...PROCESS,
  activities: [
    {
      name: 'Call',
      aliases: ['Dial'],
      step: 'prospecting',
      weeklyTarget: 40,
      skip: false,
      personal: [{ salesperson: 'Bo Lind', weeklyTarget: 30, skip: false }],
    },
    { name: 'Fax', aliases: [], step: null, weeklyTarget: null, skip: true, personal: [] },
  ],
};
const CALL = (draft = draftOf(WITH_CALLS)) => activeActivities(draft)[0]?.id ?? -1;

describe('the form over activities', () => {
  it('gives back what it was made of', () => {
    expect(processOf(draftOf(WITH_CALLS))).toEqual(WITH_CALLS);
    expect(retiredActivities(draftOf(WITH_CALLS)).map(({ name }) => name)).toEqual(['Fax']);
  });

  it('has an id for each that no stage has', () => {
    const draft = draftOf(WITH_CALLS);
    const ids = [...draft.stages, ...draft.activities].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const added = addStage(addActivity(draft).draft);
    expect(added.draft.activities.map(({ id }) => id)).not.toContain(added.id);
  });

  it('adds, names and sets a target', () => {
    const { draft, id } = addActivity(draftOf(PROCESS), { name: 'Visit' });
    const typed = editActivity(draft, id, { step: 'prospecting', weeklyTarget: '2,5' });
    expect(processOf(typed).activities).toEqual([
      {
        name: 'Visit',
        aliases: [],
        step: 'prospecting',
        weeklyTarget: 2.5,
        skip: false,
        personal: [],
      },
    ]);
    expect(isSameDraft(removeActivity(draft, id), draftOf(PROCESS))).toBe(true);
  });

  it('keeps the old name of a renamed one, and never removes what is saved', () => {
    const draft = draftOf(WITH_CALLS);
    const renamed = editActivity(draft, CALL(draft), { name: 'Phone call' });
    expect(processOf(renamed).activities[0]).toMatchObject({
      name: 'Phone call',
      aliases: ['Dial', 'Call'],
    });
    expect(removeActivity(draft, CALL(draft))).toEqual(draft);
  });

  it('keeps what is a person’s own, and leaves no trace of what was typed and deleted again', () => {
    const draft = draftOf(WITH_CALLS);
    const own = editOwnActivity(draft, 'Ana Berg', CALL(draft), { weeklyTarget: '25' });
    expect(processOf(own).activities[0]?.personal).toEqual([
      { salesperson: 'Bo Lind', weeklyTarget: 30, skip: false },
      { salesperson: 'Ana Berg', weeklyTarget: 25, skip: false },
    ]);
    const gone = editOwnActivity(own, 'ana berg', CALL(draft), { weeklyTarget: '' });
    expect(isSameDraft(gone, draft)).toBe(true);
    const bo = editOwnActivity(draft, 'Bo Lind', CALL(draft), { weeklyTarget: '' });
    expect(processOf(bo).activities[0]?.personal).toEqual([]);
  });

  it('keeps what was typed while an earlier state was being saved', () => {
    const added = addActivity(draftOf(PROCESS), { name: 'Visit' });
    const saved = draftOf(processOf(added.draft), added.draft);
    const typed = editActivity(added.draft, added.id, { weeklyTarget: '3' });
    const now = onTopOf(saved, typed);
    expect(now.activities[0]).toMatchObject({ weeklyTarget: '3', saved: { name: 'Visit' } });
    expect(now.activities[0]?.id).toBe(added.id);
  });

  it('asks for a name that no other has, and for a number', () => {
    const draft = draftOf(WITH_CALLS);
    const { draft: typed, id } = addActivity(draft, { name: 'call ' });
    const sentences = (of: typeof draft) => draftErrors(of).map(({ sentence }) => sentence);
    expect(sentences(draft)).toEqual([]);
    expect(sentences(typed)).toEqual(['Another activity has this name.']);
    expect(sentences(editActivity(typed, id, { name: ' ', weeklyTarget: 'many' }))).toEqual([
      'Give the activity a name.',
      'Type a number of 0 or more, in plain digits.',
    ]);
    const own = editOwnActivity(draft, 'Ana Berg', CALL(draft), { weeklyTarget: 'x' });
    expect(draftErrors(own)).toMatchObject([{ salesperson: 'Ana Berg', field: 'weeklyTarget' }]);
  });
});
