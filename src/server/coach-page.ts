import { isoDay } from '../core/calendar';
import {
  agendaDocument,
  agendaFor,
  agreementText,
  type CoachingReport,
  dealsSaid,
  documentText,
  expectedShape,
  isDataWanted,
  moreText,
  noFindingText,
  type PersonReport,
  type ToldFinding,
  toldDiagnosis,
} from '../core/coaching';
import type { CoachPageData, FindingData, ShapeData } from './contract';

/** What the *Coach* view shows of one salesperson. */
export function coachPage(report: CoachingReport, person: PersonReport): CoachPageData {
  const { shares, reference } = expectedShape(report.measures, person.index);
  const agenda = agendaFor(report, person);
  const said = dealsSaid(person.discuss);
  return {
    salesperson: person.name,
    agreement: agreementText(person, report),
    shape: person.metrics.stages
      .filter(({ stage }) => !(report.stages[stage]?.skip ?? false))
      .map(
        ({ stage, open }): ShapeData => ({
          stage: report.stages[stage]?.name ?? '',
          deals: open.deals,
          share: open.share,
          expected: shares[stage] ?? null,
        }),
      ),
    shapeReference: reference,
    strengths: person.strengths.map(findingData),
    findings: person.findings.map(findingData),
    noFinding: person.findings.length === 0 ? noFindingText(person) : null,
    watch: person.watch.map(findingData),
    notices: person.notices.map(({ code, sentence, diagnosis: { questions, action } }) => ({
      code,
      sentence,
      question: questions[0] ?? '',
      action,
    })),
    discuss: person.discuss.map(({ tab, row, deal, flags }, index) => ({
      tab,
      row,
      deal,
      flags,
      notes: said[index] ?? '',
    })),
    agreements: agenda.agreements.map(({ sentence, isClosed }) => ({ sentence, isClosed })),
    proposed: agenda.proposed.map(({ code, diagnosis, action, measure, baseline }) => ({
      code,
      diagnosis,
      action,
      measure: baseline === '' ? measure : `${measure}, now ${baseline}`,
    })),
    reviewOn: isoDay(agenda.reviewOn),
    today: isoDay(report.asOf),
    text: documentText(agendaDocument(agenda)),
  };
}

function findingData(told: ToldFinding): FindingData {
  const { judged, sentence, differential } = told;
  const { kind } = judged;
  const diagnosis = toldDiagnosis(told.diagnosis, differential);
  const isAsked = differential !== null && isDataWanted(differential);
  return {
    kind,
    sentence,
    diagnosis: diagnosis === null || isAsked ? diagnosis : { ...diagnosis, dataWanted: '' },
    more: kind === 'watch' ? moreText(told) : null,
  };
}
