import {
  agendaDocument,
  agendaFor,
  documentText,
  reportDocument,
  reportJson,
} from '../core/coaching';
import { isFailure } from '../core/texts/failure';
import { MENU_TEXTS } from '../core/texts/menu';
import { agreeOnAction, agreeToProcess } from './agree';
import { coachPage } from './coach-page';
import {
  annotateDeals,
  clearAll,
  forPerson,
  personIn,
  prepareOneToOne,
  writeReport,
} from './commands';
import type { CallName, Calls, Response } from './contract';
import { overview } from './overview';
import { createTabs, processView, saveProcess } from './process-view';
import { REQUEST, type ValidRequest } from './requests';
import { periodFrom, reportNow } from './team-now';
import { safeParse } from './valid';
import type { Workplace } from './workplace';

/**
 * Answers a call of the sidebar. Nothing is thrown across: what goes wrong comes back as one plain
 * sentence, because a thrown error loses everything but its message on the way.
 *
 * @param request whatever the page sent
 * @param workplace opened only once the request is found valid
 * @param log where what nobody expected is told to the developer
 */
export function answer(
  request: unknown,
  workplace: () => Workplace,
  log: (thrown: unknown) => void,
): Response<CallName> {
  const valid = safeParse(REQUEST, request);
  if (!valid.success) {
    log(valid.issues);
    return { ok: false, code: 'unknown-request', sentence: MENU_TEXTS.unexpected };
  }
  try {
    return { ok: true, value: valueFor(valid.output, workplace()) };
  } catch (thrown) {
    if (isFailure(thrown)) return { ok: false, code: thrown.code, sentence: thrown.message };
    log(thrown);
    return { ok: false, code: 'unexpected', sentence: MENU_TEXTS.unexpected };
  }
}

function valueFor(request: ValidRequest, workplace: Workplace): Calls[CallName]['value'] {
  switch (request.call) {
    case 'overview':
      return overview(workplace);
    case 'saveMapping': {
      const { call: _, ...mapping } = request;
      workplace.saveMapping(mapping);
      return overview(workplace);
    }
    case 'createTabs':
      return createTabs(workplace);
    case 'process':
      return processView(workplace);
    case 'saveProcess':
      return saveProcess(workplace, request.base, request.process);
    case 'coachList':
      return reportNow(workplace).people.map(({ name, findings }) => ({
        salesperson: name,
        findings: findings.length,
      }));
    case 'coachPage': {
      const report = reportNow(workplace);
      return coachPage(report, personIn(report, request.salesperson));
    }
    case 'agreeOnAction':
      return agreeOnAction(workplace, request);
    case 'agreeToProcess':
      return agreeToProcess(workplace, request);
    case 'prepare':
      return prepareOneToOne(workplace, request.salesperson, periodFrom(request.period));
    case 'writeReport':
      return writeReport(workplace, request.salesperson, periodFrom(request.period));
    case 'report': {
      const { salesperson, period } = request;
      const report = forPerson(reportNow(workplace, periodFrom(period)), salesperson);
      const document =
        salesperson === null
          ? reportDocument(report)
          : agendaDocument(agendaFor(report, personIn(report, salesperson)));
      return { json: reportJson(report), text: documentText(document) };
    }
    case 'annotate':
      return annotateDeals(workplace, request.salesperson, periodFrom(request.period));
    case 'clearAnnotations':
      return clearAll(workplace);
    case 'showRow':
      workplace.showRow(request.tab, request.row);
      return null;
  }
}
