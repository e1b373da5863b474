import { quotaText } from '../plan';

/** Texts with which a process is developed in the *Process* view: effort, criteria, quotas. */
export const WORKSHOP_TEXTS = {
  noTargets: 'Es gibt noch keine Zielwerte, also nichts, woran gemessen wird.',
  firstTargets: 'Heutige Zahlen als erste Zielwerte übernehmen',
  activities: {
    heading: 'Aktivitäten',
    hint: 'Was geschieht, bevor es einen Deal gibt: Anrufe, Besuche, E-Mails.',
    add: 'Aktivität hinzufügen',
    new: 'Neue Aktivität',
    name: 'Aktivität',
    step: 'Verkaufsschritt',
    retired: 'Stillgelegte Aktivitäten',
    errors: {
      nameMissing: 'Geben Sie der Aktivität einen Namen.',
      nameTwice: 'Eine andere Aktivität hat diesen Namen.',
    },
  },
  criterion: {
    proposed: 'Vorschlag:',
    use: 'Übernehmen',
    taken: 'Es steht im Feld. Ändern Sie es, wie Sie möchten, und speichern Sie dann.',
    adding: 'Die Spalte wird hinzugefügt …',
  },
  quota: {
    heading: 'Vom Umsatzziel aus',
    chooseOne: 'Wählen Sie oben eine Person, um zu sehen, was ein Umsatzziel pro Woche verlangt.',
    hint: 'Mit den eigenen Quoten, abzüglich dessen, was die offenen Deals bringen dürften. Quoten mit weniger als 10 Ergebnissen und der Betrag eines Deals bei weniger als 10 gewonnenen sind die des Teams.',
    quota: 'Umsatzziel',
    period: 'Zeitraum',
    periods: { week: 'Woche', month: 'Monat', quarter: 'Quartal', year: 'Jahr' },
    ask: 'Ausrechnen',
    asking: 'Was das Umsatzziel verlangt, wird ausgerechnet …',
    asked: 'Was das Umsatzziel verlangt, steht darunter.',
    keeping: 'Das Umsatzziel wird geschrieben …',
    notANumber: 'Geben Sie einen Betrag über 0 ohne Währung ein: 60.000.',
    steps: 'Was es pro Woche verlangt',
  },
  agreement: {
    nothing:
      'Es wurde nichts festgehalten: Der Prozess hat sich geändert, seit er hier gezeigt wurde.',
    changes: 'Was jetzt anders ist:',
    next: 'Er steht jetzt hier, wie er ist. Sehen Sie ihn sich noch einmal an und stimmen Sie dann zu.',
  },
} as const;

/** The button that fills a target with the figure so far: `80 übernehmen` */
export function takeFigure(figure: string): string {
  return `${withComma(figure)} übernehmen`;
}

/** Said after that: `80 ist der bisherige Stand, aus der Zeit vor der Vereinbarung. Speichern Sie, …` */
export function figureTaken(figure: string): string {
  return `${withComma(figure)} ist der bisherige Stand, aus der Zeit vor der Vereinbarung. Speichern Sie, um ihn als Zielwert zu behalten.`;
}

/** The button that fills the criteria of several stages in: `Vorgeschlagene Austrittskriterien für alle 5 Phasen ohne eigenes übernehmen` */
export function criteriaForAll(stages: number): string {
  return `Vorgeschlagene Austrittskriterien für alle ${stages} Phasen ohne eigenes übernehmen`;
}

/** Said after that: `5 Austrittskriterien sind eingetragen. Ändern Sie sie, wie Sie möchten, und speichern Sie dann.` */
export function criteriaFilled(stages: number): string {
  const filled =
    stages === 1
      ? '1 Austrittskriterium ist eingetragen. Ändern Sie es'
      : `${stages} Austrittskriterien sind eingetragen. Ändern Sie sie`;
  return `${filled}, wie Sie möchten, und speichern Sie dann.`;
}

/** Said after the figures so far were taken as targets, by stage, field and figure: `2 Zielwerte sind mit dem bisherigen Durchschnitt des Teams eingetragen: Lead – Ziel pro Woche: 0,34; … Ändern Sie sie nach Belieben und speichern Sie dann.` */
export function targetsFilled(targets: readonly string[]): string {
  const start = targets.length === 1 ? '1 Zielwert ist' : `${targets.length} Zielwerte sind`;
  const it = targets.length === 1 ? 'ihn' : 'sie';
  return `${start} mit dem bisherigen Durchschnitt des Teams eingetragen: ${targets.join('; ')}. Ändern Sie ${it} nach Belieben und speichern Sie dann.`;
}

/** Offered for a column that is there: `Die Spalte „Wer entscheidet“ würde es zeigen.` */
export function columnShows(column: string): string {
  return `Die Spalte „${column}“ würde es zeigen.`;
}

/**
 * Offered for a column that is not there: `Eine Spalte „Bedarf schriftlich“ würde es zeigen; bei den
 * Deals gibt es keine. Einmal hinzugefügt, ist sie in „Angebot“ Pflicht.`
 *
 * @param stage the one that then requires it; null for none
 */
export function columnWouldShow(column: string, stage: string | null): string {
  const after = stage === null ? '' : ` Einmal hinzugefügt, ist sie in „${stage}“ Pflicht.`;
  return `Eine Spalte „${column}“ würde es zeigen; bei den Deals gibt es keine.${after}`;
}

/** The button that requires a column at the next stage: `„Wer entscheidet“ in „Bedarfsanalyse“ verlangen` */
export function requireColumn(column: string, stage: string): string {
  return `„${column}“ in „${stage}“ verlangen`;
}

/** The button that adds a column to the deals: `„Bedarf schriftlich“ zu den Deals hinzufügen` */
export function addColumn(column: string): string {
  return `„${column}“ zu den Deals hinzufügen`;
}

/** Said once the next stage requires a column: `„Budget“ ist in „Angebot“, der Phase danach, Pflicht, sobald Sie speichern.` */
export function columnRequired(column: string, stage: string): string {
  return `„${column}“ ist in „${stage}“, der Phase danach, Pflicht, sobald Sie speichern.`;
}

/** Said of a column that was added for the last open stage, behind which none can require it. */
export function columnNotRequired(stage: string): string {
  return `Nach „${stage}“ kommt keine offene Phase mehr, darum verlangt keine diese Spalte.`;
}

/** The button that adds a kind of activity that is recorded: `„Anruf“ hinzufügen` */
export function addRecorded(activity: string): string {
  return `„${activity}“ hinzufügen`;
}

/**
 * The button that makes the steps weekly targets: `Als Zielwerte pro Woche für Ana übernehmen: Lead 11,
 * Angebot 2`, and `Trotzdem als …` where something speaks against one.
 */
export function takePlan(
  salesperson: string,
  targets: ReadonlyArray<{ readonly name: string; readonly target: number }>,
  hasCaution: boolean,
): string {
  const listed = targets.map(({ name, target }) => `${name} ${withComma(String(target))}`);
  return `${hasCaution ? 'Trotzdem als' : 'Als'} Zielwerte pro Woche für ${salesperson} übernehmen: ${listed.join(' · ')}`;
}

/**
 * The choice to write the quota down as well: `Auch 60.000 pro Quartal ins Tabellenblatt „Salespeople“ schreiben`
 *
 * @param standing the quota that stands there; null for none
 */
export function keepQuota(quota: QuotaToKeep, standing: QuotaToKeep | null): string {
  const instead = standing === null ? '' : ` statt ${quotaText(standing)}`;
  return `Auch ${quotaText(quota)}${instead} ins Tabellenblatt „Salespeople“ schreiben`;
}

type QuotaToKeep = Parameters<typeof quotaText>[0];

/**
 * Said after that: `Die Zielwerte pro Woche sind für Ana eingetragen. Speichern Sie, um sie zu behalten.`
 *
 * @param kept the quota that was written down; '' for none
 */
export function planTaken(salesperson: string, kept = ''): string {
  const quota = kept === '' ? '' : `Das Umsatzziel ${kept} steht im Tabellenblatt „Salespeople“. `;
  return `${quota}Die Zielwerte pro Woche sind für ${salesperson} eingetragen. Speichern Sie, um sie zu behalten.`;
}

/** A number of the form with a comma before its decimals. */
function withComma(text: string): string {
  return text.replace('.', ',');
}
