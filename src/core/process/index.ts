export { agreeOnProcess } from './agree';
export { agreementContent, parseAgreementContent } from './agreement-content';
export {
  AGREEMENT_HEADERS,
  AGREEMENTS_TAB,
  type AgreementState,
  agreementState,
  agreementsOf,
  inForceSince,
  type ProcessAgreement,
  processInForce,
  readAgreements,
} from './agreements';
export { type ProcessChange, processChanges, stageChanges } from './changes';
export { type DraftInput, draftProcess } from './draft';
export { guessStage } from './guess-step';
export {
  foldName,
  NO_TERMS,
  personalProcess,
  type SalesProcess,
  type Stage,
  type StageTerms,
} from './model';
export { PROCESS_HEADERS, PROCESS_TAB } from './process-columns';
export { findProcessColumns, readProcess } from './read-process';
export {
  draftSalespeopleTable,
  type QuotaPeriod,
  readSalespeople,
  SALESPEOPLE_HEADERS,
  SALESPEOPLE_TAB,
  type Salesperson,
  salespersonNamed,
  salespersonNames,
} from './salespeople';
export { parseStep, STEPS, type Step, stepOrder } from './steps';
export { stageInVersion, type VersionInForce, versionsInForce } from './versions';
export {
  type TableChange,
  updateProcessTable,
  writeProcess,
} from './write-process';
