import { type ProblemTexts, problemSentences } from '../../table';
import { rowNumbered, rowOf } from '../../words/german/rows';
import { counted, quoted } from './format';

/** What was found, and what was expected, for every problem. */
const TEXTS: ProblemTexts = {
  'no-stage': [' hat keine Phase', 'keine Phase'],
  'unknown-stage': [
    ' ist in der Phase „{value}“, die der Prozess nicht hat',
    'eine Phase, die der Prozess nicht hat',
  ],
  duplicate: [' wiederholt {detail}', 'sie wiederholen andere Zeilen'],
  'totals-row': [' zählt andere Zeilen zusammen', 'sie zählen andere Zeilen zusammen'],
  'repeated-headers': [' wiederholt die Überschriften', 'sie wiederholen die Überschriften'],
  'group-title': [' enthält nur „{value}“, einen Titel', 'Titel von Gruppen'],
  'status-contradicts-stage': [
    '=, aber der Status oder das Kontrollkästchen sagt etwas anderes; die Phase zählt',
    'eine Phase, der der Rest der Zeile widerspricht',
  ],
  'missing-header': [
    ' hat keine Überschrift „{value}“, darum wird das Tabellenblatt nicht gelesen (gefunden: {detail})',
  ],
  'table-of-deals': [
    ' hat die Überschriften einer Tabelle mit Deals und keine von diesen: {value}; darum wird das Tabellenblatt nicht gelesen (gefunden: {detail})',
  ],
  'not-a-number': ['=, das ist keine Zahl', 'keine Zahl: {found}'],
  'not-a-count': [
    '=; erwartet wird eine ganze Zahl ab 0',
    '{found}, wo eine ganze Zahl ab 0 erwartet wird',
  ],
  'unlikely-count': [
    '=, mehr, als in einer Woche zu schaffen ist; die Zeile zählt nicht mit',
    'eine Anzahl, die zu hoch ist, um gemeint zu sein',
  ],
  'blank-cell': [': {column} ist leer', 'eine leere Zelle, die gebraucht wird'],
  'not-a-date': ['=, das ist kein Datum', 'kein Datum: {found}'],
  'closed-before-created': [
    ': {column} {value} liegt vor der Erstellung des Deals',
    'Abschluss vor der Erstellung',
  ],
  'date-in-future': [': {column} {value} liegt in der Zukunft', 'ein Datum in der Zukunft'],
  'lone-day': [
    ': {column} {value} liegt mehr als ein halbes Jahr vom nächsten anderen Tag entfernt, {detail}; die Zeile zählt nicht mit',
    'ein Tag, der mehr als ein halbes Jahr von allen anderen entfernt ist',
  ],
  'visit-before-creation': [
    ' kam am {value} in „{column}“, vor der Erstellung des Deals',
    'eine Phase, die vor der Erstellung des Deals erreicht wurde',
  ],
  'visit-ends-before-start': [
    ' kam am {value} in „{column}“, nachdem der Deal diese Phase verlassen hatte',
    'eine Phase, die verlassen wurde, bevor sie erreicht war',
  ],
  'list-price-not-positive': [
    ': Der Listenpreis ist {value}; er muss über 0 liegen',
    'ein Listenpreis, der nicht über 0 liegt',
  ],
  'discount-out-of-range': [
    ': Der Rabatt liegt nicht zwischen −100 % und 100 % ({column} ist {value})',
    'ein Rabatt außerhalb von −100 % bis 100 %',
  ],
  'unknown-lost-at-stage': [
    ' ging in „{value}“ verloren, was keine offene Phase des Prozesses ist',
    'verloren in einer Phase, die der Prozess nicht hat',
  ],
  'bad-event': [
    ' nennt „{value}“, was weder eine Phase des Prozesses noch ein Deal ist',
    'ein Wechsel, der keine Phase oder keinen Deal nennt',
  ],
  'text-too-long': [
    ': {column} ist ein Text von {detail} Zeichen; nur sein Anfang zählt: „{value}“',
    'ein Text, der für einen Namen zu lang ist',
  ],
  'unknown-step': [': „Step“ ist „{value}“; es muss einer der acht Verkaufsschritte sein'],
  'unknown-outcome': [': „Outcome“ ist „{value}“; es muss open, won, lost oder activity sein'],
  'target-out-of-range': ['=; der Wert muss zwischen 0 % und 100 % liegen'],
  'target-of-lost-stage': ['=, aber nach einer Phase mit „lost“ geht nichts weiter'],
  'target-of-all-proposals': [
    ': {column} in der Zeile mit „won“ ist „{value}“; das ist der Anteil der Angebote, aus denen Deals werden, und er muss unter 100 % liegen',
  ],
  'discount-not-of-won-stage': ['=; das zählt nur in der Zeile mit „won“'],
  'days-not-positive': [
    '=; erwartet wird eine Zahl ab 0',
    '{found}, wo eine Zahl ab 0 erwartet wird',
  ],
  'unknown-process-stage': [' betrifft die Phase „{value}“, die der Prozess des Teams nicht hat'],
  'duplicate-stage': [' wiederholt die Phase „{value}“'],
  'step-of-activity': [
    ': „Step“ ist „{value}“; bei einer Aktivität muss es lead generation oder prospecting sein',
  ],
  'term-of-stages': ['=, aber eine Aktivität hat das nicht; es zählt nur in der Zeile einer Phase'],
  'unknown-process-activity': [
    ' betrifft die Aktivität „{value}“, die der Prozess des Teams nicht hat',
  ],
  'repeated-activity': [
    ' wiederholt Zeile {detail}; beide zählen',
    'sie wiederholen andere und zählen mit',
  ],
  'duplicate-activity': [' wiederholt die Aktivität „{value}“'],
  'unknown-period': [': „Quota period“ ist „{value}“; es muss week, month, quarter oder year sein'],
  'left-before-start': [': ausgeschieden am {value}, vor dem ersten Tag'],
  'log-without-salesperson': [' sagt nicht, um wen es geht'],
  'review-before-agreement': [': Die Überprüfung am {value} liegt vor der Vereinbarung'],
  'unknown-person': [
    '=; es muss ein Name sein, den die Deals oder das Tabellenblatt „Salespeople“ haben',
    'ein Name, den weder die Deals noch das Tabellenblatt „Salespeople“ haben',
  ],
};

export const { problemSentence, problemsSummary } = problemSentences({
  texts: TEXTS,
  holds: ': {column} ist „{value}“',
  blank: ': {column} ist leer',
  anotherRow: 'eine andere Zeile',
  joints: ['; ', ': '],
  quoted,
  row: (row, tab) => (tab === null ? rowNumbered(row) : rowOf(row, tab)),
  rows: (count, tab) => counted(count, 'Zeile', 'Zeilen') + (tab === null ? '' : ` von „${tab}“`),
});
