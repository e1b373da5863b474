export type { QuotaPeriod } from '../tabs';
export { agreeOnProcess } from './agree';
export {
  agreementContent,
  parseAgreedActivities,
  parseAgreedParts,
  parseAgreementContent,
} from './agreement-content';
export {
  type AgreementState,
  agreementState,
  agreementsOf,
  changesSinceContent,
  contentToAgreeOn,
  inForceSince,
  type ProcessAgreement,
  processInForce,
  readAgreements,
} from './agreements';
export {
  type PersonalChange,
  type ProcessChange,
  partChanges,
  processChanges,
  stageChanges,
} from './changes';
export { besideLimit, dealTargets } from './deal-targets';
export { decideOutcomes } from './decide-outcomes';
export { type DraftInput, draftProcess } from './draft';
export { nameFinder, namesOnce } from './fold-name';
export { guessStage } from './guess-step';
export { mergeProcess } from './merge-process';
export {
  foldName,
  NO_TERMS,
  personalProcess,
  type SalesProcess,
  type Stage,
  type StageTerms,
} from './model';
export { ownedTabNamed } from './owned-tab-named';
export { type ProcessActivity, personalActivities } from './process-activity';
export { quotaChange } from './quota-change';
export { readProcess } from './read-process';
export { plannedPace, roundedTarget, type TargetTerm } from './round-target';
export {
  draftSalespeopleTable,
  readSalespeople,
  type Salesperson,
  salespersonNamed,
  salespersonNames,
} from './salespeople';
export type { StageEvidence } from './stage-evidence';
export { parseStep, STEPS, type Step, stepOrder } from './steps';
export {
  activityInVersion,
  stageInVersion,
  type VersionInForce,
  versionsInForce,
} from './versions';
export {
  type TableChange,
  updateProcessTable,
  writeProcess,
} from './write-process';
