import { listed } from '../format';

/** Texts of the *Process* view, in the order of the page. */
export const PROCESS_TEXTS = {
  loading: 'Reading the process …',
  heading: 'Sales process',
  drafted: 'This is a draft from your deals. It is not saved yet. Correct it, then set it up.',
  empty: 'There are no stages yet. Add the first one.',
  emptyNext: 'With deals in the sheet, Stagecoach can draft the stages for you.',
  forWhom: 'For',
  team: 'The team',
  parts: { stages: 'Stages', quota: 'Quota' },
  ownHint: 'Leave a field blank to keep it as the team’s.',
  stages: 'Stages in order',
  newStage: 'New stage',
  add: 'Add a stage',
  name: 'Stage name',
  aliases: 'Also called',
  aliasesHint: 'Other or earlier names, with commas between them.',
  outcome: 'Outcome',
  outcomes: { open: 'Open', won: 'Won', lost: 'Lost' },
  step: 'Step of selling',
  noStep: 'Not chosen',
  stepMissing: 'Which step is it?',
  chooseStep: 'Choose it',
  target: 'Target conversion (%)',
  proposalsIntoDeals: 'Proposals into deals (%)',
  largestDiscount: 'Largest median discount (%)',
  maxDays: 'Max days',
  weekly: 'Weekly target',
  exitCriteria: 'Exit criteria',
  required: 'Required columns',
  requiredNone: 'none',
  retire: 'Retire',
  remove: 'Remove',
  retired: 'Retired stages',
  retiredHint: 'No longer used. Their past is kept.',
  bringBack: 'Bring back',
  ownMark: 'own',
  skipped: 'Not part of this process',
  save: 'Save',
  saving: 'Saving the process …',
  saved: 'The process is saved.',
  undoAll: 'Undo all changes',
  broughtBack: 'Your changes are back.',
  unsaved: 'The process has changes that are not saved.',
  showUnsaved: 'Show them',
  saveFirst: 'Save or undo your changes first.',
  conflict: 'Somebody else changed the process',
  conflictNothing: 'Nothing was saved. Your changes are still in the form below.',
  conflictTheirs: 'What they changed and you did too:',
  conflictUnknown: 'What changed could not be told.',
  conflictChoice:
    '“Save mine anyway” replaces these with yours and keeps what else they changed. “Take their version” gives up all of yours.',
  saveMine: 'Save mine anyway',
  takeTheirs: 'Take their version',
  tookTheirs: 'Their version is shown. Your changes are taken back.',
  problems: 'Cells that could not be read',
  agreements: 'Agreements',
  nobody: 'Nobody in the deals yet.',
  agreementStates: {
    none: 'Not agreed',
    half: 'Half agreed',
    agreed: 'Agreed',
    changed: 'Changed',
  },
  changesSince: 'Changed since:',
  targets: 'Targets',
  targetsBefore: 'Targets; the figures so far are from before the agreement:',
  agreeing: 'Writing the agreement …',
  managerAgrees: 'Manager agrees',
  noTarget: 'No target is set in it, so reports cannot measure against it yet.',
  wholeRecord: 'What is recorded, with each step’s criteria',
  record: 'Record it',
  notYet: 'Not yet',
  notRecorded: 'Nothing was recorded.',
  agreedTargets: 'What was agreed, with the figures so far',
  agreeHint:
    'A record in the tab “Process Agreements”, not a signature. Whoever agrees presses the button.',
  agreed: 'Your agreement is saved.',
  errors: {
    nameMissing: 'Give the stage a name.',
    nameTwice: 'Another stage has this name.',
    target: 'Type a number from 0 to 100.',
    targetShare: 'Type per cent: 40 for 40 %.',
    allProposals: 'Type a number under 100.',
    days: 'Type a number of days above 0.',
    weekly: 'Type a number of 0 or more, in plain digits.',
  },
} as const;

/** The button that moves a stage up: `Move Proposal up` */
export function moveUp(stage: string): string {
  return `Move ${stage} up`;
}

/** The button that moves a stage down: `Move Proposal down` */
export function moveDown(stage: string): string {
  return `Move ${stage} down`;
}

/** Announced after a move: `Proposal is now stage 3 of 6.` */
export function stageMoved(stage: string, place: number, of: number): string {
  return `${stage} is now stage ${place} of ${of}.`;
}

/** Announced where a stage cannot move further: `Lead is already the first stage.` */
export function stageAtEnd(stage: string, isFirst: boolean): string {
  return `${stage} is already the ${isFirst ? 'first' : 'last'} stage.`;
}

/** `Proposal is retired once you save. Its past is kept.` */
export function stageRetired(stage: string): string {
  return `${stage} is retired once you save. Its past is kept.`;
}

/** `Proposal is back.` */
export function stageBack(stage: string): string {
  return `${stage} is back.`;
}

/** `Proposal is removed.` */
export function stageRemoved(stage: string): string {
  return `${stage} is removed.`;
}

/** Shown under a changed stage name: `“Offer” is kept under “Also called”, so old rows …` */
export function oldNameKept(oldName: string): string {
  return `“${oldName}” is kept under “Also called”, so old rows still count.`;
}

/** The checkbox that takes a stage out of one person's process: `Not part of Ana’s process` */
export function notPartOf(salesperson: string): string {
  return `Not part of ${salesperson}’s process`;
}

/** Shown where a person has no required columns of their own: `as the team’s: Budget, Need` */
export function asTheTeams(columns: readonly string[]): string {
  return columns.length === 0 ? 'as the team’s: none' : `as the team’s: ${columns.join(', ')}`;
}

/** Said where the form cannot be saved: `Nothing was saved. 2 fields need a look.` */
export function fieldsToCorrect(fields: number): string {
  return fields === 1
    ? 'Nothing was saved. One field needs a look.'
    : `Nothing was saved. ${fields} fields need a look.`;
}

/** A target conversion in a stage's one-line summary: `40 %` */
export function perCent(text: string): string {
  return `${text} %`;
}

/** The most days in a stage, in its summary: `30 days` */
export function daysAtMost(text: string): string {
  return text === '1' ? '1 day' : `${text} days`;
}

/** A weekly target in a stage's summary: `2 a week` */
export function aWeek(text: string): string {
  return `${text} a week`;
}

/** The largest median discount in the won stage's summary: `median discount at most 10 %` */
export function percentOff(text: string): string {
  return `median discount at most ${text} %`;
}

/** What “Manager agrees” is called among several people's: `Manager agrees: Ana Berg` */
export function managerAgreesFor(salesperson: string): string {
  return `Manager agrees: ${salesperson}`;
}

/** The button with which a salesperson agrees: `Ana Berg agrees` */
export function personAgrees(salesperson: string): string {
  return `${salesperson} agrees`;
}

/** Asked before an agreement is recorded: `Record that the manager agrees to Ana Berg’s process?` */
export function askToRecord(salesperson: string, by: 'manager' | 'salesperson'): string {
  return by === 'manager'
    ? `Record that the manager agrees to ${salesperson}’s process?`
    : `Record that ${salesperson} agrees to this process?`;
}

/** Said after a save of what has no step: `Call has no step of selling yet.` '' for none. */
export function withoutStep(names: readonly string[]): string {
  if (names.length === 0) return '';
  return ` ${listed(names)} ${names.length === 1 ? 'has' : 'have'} no step of selling yet.`;
}

/** Said once the process is saved: `The process is saved. What somebody else changed is kept: …` */
export function savedWith(kept: readonly string[]): string {
  const { saved } = PROCESS_TEXTS;
  return kept.length === 0
    ? saved
    : `${saved} What somebody else changed meanwhile is kept: ${kept.join('; ')}.`;
}
