export { columnNotes, withoutStageDates } from './column-notes';
export { dateOrders } from './date-orders';
export type { Deal } from './deal';
export { DEAL_FIELD_CODES, DEAL_FIELDS, type DealField, FURTHER_FIELDS } from './deal-field';
export { dealNames, rowKey } from './deal-key';
export type { CurrencyOf, DealsTable } from './deals-table';
export { inOrderOfRows } from './in-order-of-rows';
export {
  type DealsMapping,
  dealsTable,
  nearlyUnderstood,
  type UnderstoodTab,
  understandRange,
  understandTab,
} from './mapping';
export { observedPaths } from './observed-paths';
export { choosePipeline, dealsElsewhere, onlyPipeline } from './pipelines';
export { type DealsReading, type LeftOutRows, readDeals } from './read-deals';
export { stagesFound } from './stages-found';
export { stagesInHeaders } from './stages-in-headers';
