/** The diagnoses of the pipeline as a whole, and what several records share. */
export const WHOLE_PIPELINE: Readonly<Record<string, string>> = {
  'Closes well, with few chances': 'Schließt gut ab, bei wenigen Chancen',
  'Coach prospecting, not closing': 'An der Akquise arbeiten, nicht am Abschluss',
  'What would double your first talks?': 'Wodurch hätten Sie doppelt so viele erste Gespräche?',
  'Whom do your won customers know?': 'Wen kennen die Kunden, die Sie gewonnen haben?',
  'Ask each won customer for one introduction.':
    'Jeden gewonnenen Kunden um eine Empfehlung bitten.',
  'The top of the pipeline is empty': 'Der Anfang der Pipeline ist leer',
  'Closing takes the time for new customers': 'Das Abschließen lässt keine Zeit für neue Kunden',
  'Which deals will you close in a cycle from now?':
    'Welche Deals werden Sie nach den jetzigen abschließen?',
  'What happened to the time for new contacts?': 'Wo ist die Zeit für neue Kontakte geblieben?',
  'Set a number of first contacts a week, and keep it in busy weeks.':
    'Eine Zahl von Erstkontakten pro Woche festlegen und auch in vollen Wochen einhalten.',
  'A full top and an empty bottom': 'Viel am Anfang, wenig am Ende der Pipeline',
  'First talks lead to no next step': 'Erste Gespräche führen zu keinem nächsten Schritt',
  'The pipeline is still young': 'Die Pipeline ist noch jung',
  'Which have agreed to a next step, and which are only polite?':
    'Wer hat einem nächsten Schritt zugestimmt, und wer ist nur höflich?',
  'What would let you drop five this week?':
    'Was müsste sein, damit Sie diese Woche fünf davon aufgeben?',
  'Deals take long': 'Deals dauern lange',
  'One step holds the extra time': 'Ein Schritt kostet die zusätzliche Zeit',
  'Larger deals take their time': 'Größere Deals brauchen ihre Zeit',
  'Where did the last won deal wait, and for whom?':
    'Wo hat der letzte gewonnene Deal gewartet, und auf wen?',
  'What could the customer do a week earlier?': 'Was könnte der Kunde eine Woche früher tun?',
  'Agree the dates of the remaining steps at the first talk.':
    'Schon im ersten Gespräch die Termine der übrigen Schritte vereinbaren.',
  'median days to a won deal': 'Median der Tage bis zum gewonnenen Deal',
  'Deals are small': 'Deals sind klein',
  'The talk stays with one person at the customer':
    'Das Gespräch bleibt bei einer Person im Unternehmen des Kunden',
  'More of the small products are sold': 'Es werden mehr kleine Produkte verkauft',
  'Who else at this customer has the same problem?':
    'Wer hat bei diesem Kunden noch dasselbe Problem?',
  'When did you last offer the larger version?':
    'Wann haben Sie zuletzt die größere Variante angeboten?',
  'Name one larger option in each proposal, and what it adds.':
    'In jedem Angebot eine größere Variante nennen und was sie zusätzlich bringt.',
  'The product of each deal.': 'Das Produkt jedes Deals.',
  'median amount of won deals': 'Median des Betrags gewonnener Deals',
  'A date for each stage.': 'Ein Datum für jede Phase.',

  // Causes that several have.
  'A source has dried up': 'Eine Quelle ist versiegt',
  'Deals move, and nobody writes it down': 'Deals bewegen sich, und niemand schreibt es auf',

  // What several advise to try.
  'Take the oldest first: agree a next step with a date, or close them.':
    'Mit den ältesten anfangen: einen nächsten Schritt mit Datum vereinbaren oder sie schließen.',
  'End each talk with a step that the customer takes, and its date.':
    'Jedes Gespräch mit einem Schritt beenden, den der Kunde tut, samt Datum.',
  'Listen to three first calls together, and change one sentence.':
    'Gemeinsam drei erste Anrufe anhören und einen Satz ändern.',
  'For a month, put the time of the weakest source into the best one.':
    'Einen Monat lang die Zeit der schwächsten Quelle in die beste stecken.',

  // What several ask.
  'Which of these customers told you in their own words what the problem costs them?':
    'Welche dieser Kunden haben Ihnen mit eigenen Worten gesagt, was das Problem sie kostet?',
  'When in the week would you bring it up to date?':
    'Wann in der Woche würden Sie die Tabelle aktualisieren?',
  'What does a normal week of finding new customers look like, hour by hour?':
    'Wie sieht eine normale Woche der Kundensuche aus, Stunde für Stunde?',
  'Which of them would you start again today?': 'Welche davon würden Sie heute neu beginnen?',

  // What several want recorded, and follow up.
  'A reason for each lost deal.': 'Einen Grund für jeden verlorenen Deal.',
  'The next step of each open deal and its date.':
    'Den nächsten Schritt jedes offenen Deals und sein Datum.',
  'The day on which each deal was created, and its source.':
    'Den Tag, an dem jeder Deal erstellt wurde, und seine Quelle.',
  'A close date and a next step for each open deal.':
    'Ein Abschlussdatum und einen nächsten Schritt für jeden offenen Deal.',
  'The source and the prospecting method of each deal.':
    'Die Quelle und den Akquiseweg jedes Deals.',
  'proposals a week': 'Angebote pro Woche',
  'proposals that become deals': 'Angebote, die zu Deals werden',
  'new deals a week': 'neue Deals pro Woche',
  'activities a week': 'Aktivitäten pro Woche',
  'decided deals that are won': 'entschiedene Deals, die gewonnen werden',
  'deals that skip needs analysis': 'Deals, die die Bedarfsanalyse überspringen',
  'share of open deals in the first steps': 'Anteil offener Deals in den ersten Schritten',
  'open deals that wait longer than usual': 'offene Deals, die länger warten als üblich',
};
