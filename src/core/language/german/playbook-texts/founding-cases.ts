/** The diagnoses of the founding cases, and what they share with others. */
export const FOUNDING_CASES: Readonly<Record<string, string>> = {
  // Many proposals, few deals.
  'Many proposals, few deals': 'Viele Angebote, wenige Deals',
  'Needs analysis': 'Bedarfsanalyse',
  'the offer answers a need that the customer did not name':
    'das Angebot antwortet auf einen Bedarf, den der Kunde nicht genannt hat',
  Qualification: 'Qualifizierung',
  'proposals go to customers who cannot or will not buy':
    'Angebote gehen an Kunden, die nicht kaufen können oder wollen',
  'The leads': 'Die Leads',
  'they come from places where fewer customers buy':
    'sie kommen von dort, wo weniger Kunden kaufen',
  'The offer': 'Das Angebot',
  'price, features or a competitor decide against it':
    'Preis, Funktionen oder ein Wettbewerber sprechen dagegen',
  'Who else had to agree, and what did they want?':
    'Wer musste noch zustimmen, und was wollten diese Leute?',
  'When you sent the last lost proposal, what made you think that it was time?':
    'Als Sie das letzte verlorene Angebot verschickten: Woran haben Sie erkannt, dass es so weit war?',
  'Before each proposal, know who decides and where the money comes from.':
    'Vor jedem Angebot klären, wer entscheidet und woher das Geld kommt.',
  'Before each proposal, ask what the customer compares it with.':
    'Vor jedem Angebot fragen, womit der Kunde es vergleicht.',
  'No proposal before a written summary of needs that the customer has confirmed.':
    'Kein Angebot ohne schriftliche Zusammenfassung des Bedarfs, die der Kunde bestätigt hat.',
  'A date for needs analysis, and a reason for each lost deal.':
    'Ein Datum für die Bedarfsanalyse und einen Grund für jeden verlorenen Deal.',

  // Few proposals.
  'Few proposals': 'Wenige Angebote',
  Effort: 'Aufwand',
  'fewer first contacts': 'weniger Erstkontakte',
  Methods: 'Akquisewege',
  'where the contacts come from': 'woher die Kontakte kommen',
  Tactics: 'Vorgehen',
  'fewer contacts of the same kind get to a proposal':
    'von gleichartigen Kontakten kommen weniger bis zum Angebot',
  'Stuck before': 'Stau davor',
  'deals wait in the stages before the proposal': 'Deals warten in den Phasen vor dem Angebot',
  'Where did your last three proposals come from?': 'Woher kamen Ihre letzten drei Angebote?',
  'What keeps a good first talk from becoming a proposal?':
    'Woran liegt es, wenn aus einem guten ersten Gespräch kein Angebot wird?',
  'Book two fixed hours a day for first contacts, and count them together each Friday.':
    'Jeden Tag zwei feste Stunden für Erstkontakte einplanen und freitags gemeinsam zählen.',
  'The source and the prospecting method of each deal, and the day it was created.':
    'Die Quelle und den Akquiseweg jedes Deals und den Tag, an dem er erstellt wurde.',

  // Large discounts.
  'Large discounts': 'Hohe Rabatte',
  'Needs analysis and value': 'Bedarfsanalyse und Nutzen',
  'the price is all there is to talk about': 'es bleibt nur der Preis, über den man sprechen kann',
  Negotiation: 'Verhandlung',
  'price is given away late, or without something in return':
    'beim Preis wird spät oder ohne Gegenleistung nachgegeben',
  Habit: 'Gewohnheit',
  'the same discount on most deals': 'derselbe Rabatt bei den meisten Deals',
  'one source or product brings the customers who press the price':
    'eine Quelle oder ein Produkt bringt die Kunden, die den Preis drücken',
  'What did the customer say the problem costs them before the price came up?':
    'Was hat der Kunde über die Kosten seines Problems gesagt, bevor es um den Preis ging?',
  'Who named the discount first, and what did you get for it?':
    'Wer hat den Rabatt zuerst angesprochen, und was haben Sie dafür bekommen?',
  'Which of these deals would you have lost at list price?':
    'Welche dieser Deals hätten Sie zum Listenpreis verloren?',
  'No price before the customer has said what the problem costs them.':
    'Kein Preis, bevor der Kunde gesagt hat, was ihn das Problem kostet.',
  'Send the next five offers at list price, and see who asks for less.':
    'Die nächsten fünf Angebote zum Listenpreis verschicken und sehen, wer nach einem Rabatt fragt.',
  'For that source or product, agree what may be given and who says yes.':
    'Für diese Quelle oder dieses Produkt festlegen, wie viel Rabatt erlaubt ist und wer zustimmt.',
  'For every discount, ask for something in return, and write down what it was.':
    'Für jeden Rabatt eine Gegenleistung verlangen und aufschreiben, welche es war.',
  'The list price of each deal, and every change of its amount.':
    'Den Listenpreis jedes Deals und jede Änderung seines Betrags.',
  'median discount of won deals': 'Median des Rabatts gewonnener Deals',
};
