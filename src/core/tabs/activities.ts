import { COUNT, DAY, TEXT } from './cell-kinds';
import type { TabDescription } from './tab-description';

/**
 * People's own tab of what they did, an activity or a tally of several a row. It may have any name:
 * it is found by its headers.
 */
export const ACTIVITIES = {
  tab: 'Activities',
  help: 'What somebody did: an activity a row, or how many of a kind on a day or in a week. The tab is your own, may have any name, and is found by its headers.',
  passesOverOwnNotes: true,
  mayBeExport: true,
  columns: {
    date: {
      header: 'Date',
      names: [
        `activity date, date of activity, activity day, completed on, completed at,
          completed date, done on, logged on, logged at, activity time, start date, start time,
          timestamp, date and time, day, when, week, week of, week starting, created at, created on,
          created date`,
        `Datum, Datum der Aktivität, Aktivitätsdatum, erledigt am, Tag, Zeitpunkt,
          Woche, Woche vom, am, wann`,
        `fecha, fecha de la actividad, fecha de actividad, realizado el, realizada el,
          día, semana, semana del`,
        `date de l'activité, date d'activité, réalisé le, réalisée le, fait le, jour,
          semaine, semaine du`,
        'data, data da atividade, realizado em, realizada em, feito em, semana de',
      ],
      kind: DAY,
      isRequired: true,
      help: 'The day on which it was done; of a weekly tally any day of the week.',
    },
    salesperson: {
      header: 'Salesperson',
      names: [
        `sales rep, rep, rep name, sales rep name, sales agent, owner, owner name,
          activity owner, assigned to, assignee, user, user name, done by, completed by, logged by,
          created by, who, name, seller, salesman, saleswoman, person, employee`,
        `Verkäufer, Verkäuferin, Vertriebler, Zuständig, Inhaber, Besitzer, Mitarbeiter,
          Mitarbeiterin, Bearbeiter, wer`,
        `vendedor, vendedora, comercial, responsable, propietario, asignado a,
          realizado por, quién, nombre`,
        `vendeur, vendeuse, commercial, commerciale, propriétaire, attribué à, réalisé par,
          qui, nom`,
        'vendedor, responsável, proprietário, atribuído a, quem, nome',
      ],
      kind: TEXT,
      isRequired: true,
      help: 'Who did it.',
    },
    activity: {
      header: 'Activity',
      names: [
        `activity type, type of activity, activity kind, kind of activity, activity name,
          action type, interaction, interaction type, engagement type, task type, touchpoint,
          touch type`,
        `Aktivität, Aktivitätsart, Aktivitätstyp, Art der Aktivität, Tätigkeit,
          Art der Tätigkeit`,
        'actividad, tipo de actividad, tipo actividad, gestión, tipo de gestión',
        `activité, type d'activité, type activité, nature de l'activité,
          type d'interaction`,
        'atividade, tipo de atividade, tipo atividade',
      ],
      kind: TEXT,
      isRequired: true,
      help: 'The kind: call, visit, demo.',
    },
    count: {
      header: 'Count',
      names: [
        'how many, number of activities, quantity, qty, times',
        'Anzahl, wie viele, Anzahl der Aktivitäten, Menge',
        'cantidad, cuántas, cuántos, número de actividades',
        "quantité, combien, nombre d'activités",
        'quantidade, quantas, quantos, qtd, número de atividades',
      ],
      kind: COUNT,
      help: 'How many of them; blank for one.',
    },
    result: {
      header: 'Result',
      names: [
        'outcome, activity outcome, call outcome, call result, disposition',
        'Ergebnis, Resultat',
        'resultado',
        'résultat, issue',
        'resultado',
      ],
      kind: TEXT,
      help: 'What came of it.',
    },
    deal: {
      header: 'Deal',
      names: [
        `deal ID, deal name, opportunity, opportunity ID, opportunity name, related to,
          related deal, associated deal, regarding`,
        'Geschäft, Geschäfts-ID, Vorgang, Verkaufschance',
        'negocio, ID del negocio, oportunidad, trato',
        "affaire, opportunité, transaction, ID de l'affaire",
        'negócio, ID do negócio, oportunidade',
      ],
      kind: TEXT,
      help: 'The ID or name of the deal that it was about.',
    },
  },
} as const satisfies TabDescription;
