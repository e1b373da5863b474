export { ACTIVITIES } from './activities';
export { COACHING_LOG } from './coaching-log';
export { COACHING_REPORT } from './coaching-report';
export { findColumns, missingHeaders } from './find-columns';
export { FLAGS_HEADER, NOTES_HEADER, OWNED_HEADERS } from './flag-columns';
export { hasColumns, OWNED_TABS, type PageTab } from './owned-tabs';
export { PERSONAL_REPORT } from './personal-report';
export { PREPARE_ONE_TO_ONE } from './prepare-one-to-one';
export { PROCESS_AGREEMENTS } from './process-agreements';
export { QUOTA_PERIODS, type QuotaPeriod } from './quota-periods';
export { readTab, type TabReading } from './read-tab';
export { SALES_PROCESS } from './sales-process';
export { SALESPEOPLE } from './salespeople';
export { EVENT_FIELD_NAMES, SEEN_BY, STAGE_HISTORY } from './stage-history';
export { EFFORT_STEPS, OUTCOMES, rowOutcomeOf } from './steps-and-outcomes';
export {
  type Columns,
  headersOf,
  type RowValues,
  type TabDescription,
} from './tab-description';
export { cellOf, layOut, layOutRow, withoutBlankEnd } from './write-rows';
