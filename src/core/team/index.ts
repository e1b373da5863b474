export { draftFrom, readTeam, type Team } from './read-team';
export { NO_SETTINGS, settingsFromJson, settingsToJson } from './settings';
export type { RawTable, Settings, TeamTables } from './team-tables';
