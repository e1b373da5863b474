export {
  LOG_HEADERS,
  LOG_TAB,
  type LogEntry,
  type LogHeader,
  type NewLogEntry,
  typedNote,
} from './log-entry';
export { readLog } from './read-log';
export { addToLog, asRead, type LogUpdate, updateLog } from './write-log';
