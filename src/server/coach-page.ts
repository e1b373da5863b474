import { agendaFor } from '../core/agenda/agenda';
import { agendaDocument } from '../core/agenda/agenda-document';
import { deedChoices } from '../core/agenda/deed-choices';
import { isoDay, partsOf } from '../core/calendar';
import { deedLook, measureNow } from '../core/language/agenda';
import { SHAPE_REFERENCES } from '../core/language/numbers';
import { agreementText } from '../core/language/report';
import { expectedShape } from '../core/metrics/expected-shape';
import type { Finding } from '../core/playbook/findings';
import type { Look } from '../core/playbook/first-look';
import { somethingGood } from '../core/playbook/something-good';
import { isDataWanted } from '../core/report/cause-lines';
import { diagnosisData } from '../core/report/diagnosis-data';
import { documentText } from '../core/report/document-text';
import { noFindingText, notComparedText } from '../core/report/not-compared';
import { dealsSaid } from '../core/report/person-block';
import type { CoachingReport, PersonReport } from '../core/report/report-model';
import type { CoachPageData, FindingData, ShapeData } from './contract';

/** What the *Coach* view shows of one salesperson. */
export function coachPage(report: CoachingReport, person: PersonReport): CoachPageData {
  const { shares, reference } = expectedShape(report.lookup, person.index);
  const agenda = agendaFor(report, person);
  const said = dealsSaid(person.discuss);
  return {
    salesperson: person.name,
    agreement: agreementText(person.agreement, report.asOf),
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
    shapeReference: reference === null ? null : SHAPE_REFERENCES[reference],
    strengths: person.strengths.map(findingData),
    good: person.strengths.length > 0 ? null : somethingGood(report.lookup, person.index),
    findings: person.findings.map(findingData),
    noFinding: person.findings.length === 0 ? noFindingText(person, report.teamFindings) : null,
    notCompared: notComparedText(person),
    look: lookData(person.look),
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
    proposed: agenda.proposed.map(
      ({ code, diagnosis, action, measure, baseline, reviewOn, when }) => ({
        code,
        diagnosis,
        action,
        measure: measureNow(measure, baseline),
        reviewOn: isoDay(reviewOn),
        when,
      }),
    ),
    reviewOn: isoDay(agenda.reviewOn),
    deedChoices: deedChoices(report.lookup.pipeline),
    deedLook: deedLook(agenda.deedOn, partsOf(report.asOf).year),
    today: isoDay(report.asOf),
    text: documentText(agendaDocument(agenda)),
  };
}

function findingData(finding: Finding): FindingData {
  const { comparison, sentence, rankedCauses } = finding;
  const { kind } = comparison;
  const diagnosis = diagnosisData(finding.diagnosis, rankedCauses);
  const isAsked = rankedCauses !== null && isDataWanted(rankedCauses);
  return {
    kind,
    sentence,
    diagnosis: diagnosis === null || isAsked ? diagnosis : { ...diagnosis, dataWanted: '' },
  };
}

function lookData(look: Look | null): FindingData | null {
  if (look === null) return null;
  const { sentence, diagnosis, rankedCauses } = look;
  return { kind: 'look', sentence, diagnosis: diagnosisData(diagnosis, rankedCauses) };
}
