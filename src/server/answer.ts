import { agendaFor } from '../core/agenda/agenda';
import { agendaDocument } from '../core/agenda/agenda-document';
import { CALENDAR_DAYS } from '../core/calendar';
import { REFUSALS } from '../core/language/refusals';
import { NOTHING_WRITTEN, whatFailed } from '../core/language/what-failed';
import { documentText } from '../core/report/document-text';
import { reportDocument } from '../core/report/report-document';
import { reportJson } from '../core/report/report-json';
import { addColumn } from './add-column';
import { addProvingColumn } from './add-proving-column';
import { agreeOnAction } from './agree';
import { agreeToProcess } from './agree-to-process';
import { coachPage } from './coach-page';
import { coachTeam } from './coach-team';
import {
  annotateDeals,
  clearAll,
  forPerson,
  personIn,
  prepareOneToOne,
  writeReport,
} from './commands';
import type { CallName, Calls, Response } from './contract';
import { dealPageData, selection } from './deal-page';
import { keepQuota } from './keep-quota';
import { noteNextStep, showDeal, writeNextStep } from './next-step';
import { overview } from './overview';
import { planFromQuota } from './plan-from-quota';
import { createTabs, processView, saveProcess } from './process-view';
import { readRequest, type ValidRequest } from './requests';
import type { SpreadsheetPort } from './spreadsheet-port';
import { dayFrom, periodFrom, reportNow, reportPeriod } from './team-now';

/**
 * Answers a call of the sidebar. Nothing is thrown across: what goes wrong comes back as one plain
 * sentence, because a thrown error loses everything but its message on the way.
 *
 * @param request whatever the page sent
 * @param spreadsheet opened only once the request is found valid
 * @param log where what nobody expected is told to the developer
 */
export function answer(
  request: unknown,
  spreadsheet: () => SpreadsheetPort,
  log: (thrown: unknown) => void,
): Response<CallName> {
  const valid = readRequest(request);
  if (!valid.success) {
    log(valid.issues);
    return { ok: false, code: 'unknown-request', sentence: REFUSALS.unexpected };
  }
  let opened: SpreadsheetPort | null = null;
  try {
    opened = spreadsheet();
    return { ok: true, value: valueFor(valid.output, opened) };
  } catch (thrown) {
    const { code, sentence } = whatFailed(thrown, opened?.writes() ?? NOTHING_WRITTEN);
    if (code === 'unexpected') log(thrown);
    return { ok: false, code, sentence };
  }
}

function valueFor(request: ValidRequest, spreadsheet: SpreadsheetPort): Calls[CallName]['value'] {
  switch (request.call) {
    case 'overview':
      return overview(spreadsheet);
    case 'saveMapping': {
      const { call: _, dateOrder = null, ...mapping } = request;
      spreadsheet.saveMapping({ ...mapping, dateOrder });
      return overview(spreadsheet);
    }
    case 'saveSettings':
      spreadsheet.saveChosen({ pipeline: request.pipeline, currency: request.currency });
      return overview(spreadsheet);
    case 'saveWorkingDays': {
      const { workingDays } = request;
      spreadsheet.saveChosen({
        dayCount:
          workingDays === null
            ? CALENDAR_DAYS
            : { kind: 'working', holidays: workingDays.holidays.map(dayFrom) },
      });
      return overview(spreadsheet);
    }
    case 'saveLanguage':
      spreadsheet.saveLanguage(request.language);
      return overview(spreadsheet);
    case 'addColumn':
      return addColumn(spreadsheet, request.field);
    case 'createTabs':
      return createTabs(spreadsheet);
    case 'process':
      return processView(spreadsheet);
    case 'saveProcess':
      return saveProcess(spreadsheet, request.base, request.process);
    case 'coachTeam':
      return coachTeam(spreadsheet);
    case 'savePeriod':
      spreadsheet.saveChosen({ period: reportPeriod(request) });
      return coachTeam(spreadsheet);
    case 'coachPage': {
      const report = reportNow(spreadsheet);
      return coachPage(report, personIn(report, request.salesperson));
    }
    case 'agreeOnAction':
      return agreeOnAction(spreadsheet, request);
    case 'agreeToProcess':
      return agreeToProcess(spreadsheet, request);
    case 'planFromQuota':
      return planFromQuota(spreadsheet, request);
    case 'keepQuota':
      return keepQuota(spreadsheet, request);
    case 'addProvingColumn':
      return addProvingColumn(spreadsheet, request.step);
    case 'prepare':
      return prepareOneToOne(spreadsheet, request.salesperson, periodFrom(request.period));
    case 'writeReport':
      return writeReport(spreadsheet, request.salesperson, periodFrom(request.period));
    case 'report': {
      const { salesperson, period } = request;
      const report = forPerson(reportNow(spreadsheet, periodFrom(period)), salesperson);
      const document =
        salesperson === null
          ? reportDocument(report)
          : agendaDocument(agendaFor(report, personIn(report, salesperson)));
      return { json: reportJson(report), text: documentText(document) };
    }
    case 'annotate':
      return annotateDeals(spreadsheet, request.salesperson, periodFrom(request.period));
    case 'clearAnnotations':
      return clearAll(spreadsheet);
    case 'showRow':
      spreadsheet.showRow(request.tab, request.row);
      return null;
    case 'showDeal':
      showDeal(spreadsheet, request.deal);
      return null;
    case 'showCell':
      spreadsheet.showCell(request.tab, request.row, request.column);
      return null;
    case 'selection':
      return selection(spreadsheet);
    case 'dealPage':
      return dealPageData(spreadsheet);
    case 'writeNextStep':
      return writeNextStep(spreadsheet, request);
    case 'noteNextStep':
      return noteNextStep(spreadsheet, request);
  }
}
