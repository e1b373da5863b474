export { AGENDA_TAB, agendaFor } from './agenda';
export { agendaDocument } from './agenda-document';
