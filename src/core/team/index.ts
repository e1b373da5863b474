export { draftFrom, readTeam, type Team } from './read-team';
export type { Period, RawTable, Settings, TeamTables } from './team-tables';
