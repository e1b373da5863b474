export { AGENDA_TAB, agendaDocument, agendaFor } from './agenda';
export { expectedShape } from './expected-shape';
export { type Annotation, annotate } from './flags/annotate';
export { FLAG_CODES, type FlagCode } from './flags/flag';
export { followUp } from './follow-up';
export {
  addToLog,
  asRead,
  LOG_TAB,
  type LogUpdate,
  type NewLogEntry,
  typedNote,
  updateLog,
} from './log';
export { isDataWanted } from './report/cause-lines';
export type { Line, LineStyle, PlacedChart, ReportDocument } from './report/document';
export { documentText } from './report/document-text';
export { dealsSaid } from './report/person-block';
export { reportDocument } from './report/report-document';
export { reportJson } from './report/report-json';
export {
  type CoachingReport,
  coachingReport,
  type PersonReport,
  type ToldFinding,
} from './report/report-model';
export { agreementText, moreText, noFindingText } from './report/report-texts';
export { type ToldDiagnosis, toldDiagnosis } from './report/told-diagnosis';
export {
  NOTES_HEADER,
  type StandingCell,
  type TypedNote,
  typedNotes,
  writtenReport,
  writtenReportFromJson,
  writtenReportToJson,
} from './report/typed-notes';
