/** The diagnoses from the first contact to a qualified customer. */
export const FIRST_STEPS: Readonly<Record<string, string>> = {
  // Few new deals.
  'Few new deals': 'Wenige neue Deals',
  'Less time goes into finding customers': 'Es fließt weniger Zeit in die Suche nach Kunden',
  'The season': 'Die Saison',
  'everybody has fewer': 'alle haben weniger',
  'Where do your best first contacts come from?': 'Woher kommen Ihre besten Erstkontakte?',
  'What takes the time for new customers?': 'Was nimmt Ihnen die Zeit für neue Kunden?',
  'Agree a number of first contacts a week; look at it each Friday.':
    'Eine Zahl von Erstkontakten pro Woche festlegen und freitags ansehen.',

  // Few activities.
  'Few activities before the first deal': 'Wenige Aktivitäten vor dem ersten Deal',
  'The time goes into other kinds of activities': 'Die Zeit fließt in Aktivitäten anderer Art',
  'Something has changed': 'Etwas hat sich geändert',
  'it was more before': 'früher war es mehr',
  'No fixed time is kept for it': 'Es gibt keine feste Zeit dafür',
  'Not all of it is written down': 'Nicht alles wird aufgeschrieben',
  'How did you come to the kinds of activities that you do most?':
    'Wie sind Sie zu den Aktivitäten gekommen, die Sie am häufigsten nutzen?',
  'Which of what you do is not in the sheet?':
    'Was von dem, was Sie tun, steht nicht in der Tabelle?',
  'What has changed in your weeks since then?': 'Was hat sich seither in Ihren Wochen geändert?',
  'For a month, do as many of each kind as is agreed, and see which brings first contacts.':
    'Einen Monat lang von jeder Art so viele Aktivitäten machen wie vereinbart und sehen, welche Erstkontakte bringt.',
  'Give one thing that came in since then to somebody else, or to another day.':
    'Eine Aufgabe, die seither dazukam, abgeben oder auf einen anderen Tag legen.',
  'For two weeks, write each day down on that day, and look at the count together.':
    'Zwei Wochen lang jeden Tag am selben Tag aufschreiben und die Zahlen gemeinsam ansehen.',
  'Book two fixed hours a day for it, and count together each Friday.':
    'Jeden Tag zwei feste Stunden dafür einplanen und freitags gemeinsam zählen.',
  'Each activity on the day it is done, and the hours that are kept free for it.':
    'Jede Aktivität am selben Tag und die Stunden, die dafür frei gehalten werden.',

  // First contacts do not land.
  'First contacts do not land': 'Erstkontakte führen nicht weiter',
  'The ways of reaching out': 'Die Wege der Ansprache',
  'How the first talk is opened': 'Der Einstieg ins erste Gespräch',
  'Whom the calls go to': 'Wer angesprochen wird',
  'How do you open, and what does the customer say?':
    'Wie steigen Sie ein, und was sagt der Kunde dann?',
  'Why these customers?': 'Warum gerade diese Kunden?',
  'first contacts that advance': 'Erstkontakte, die weiterkommen',

  // Qualification.
  'Qualification lets many through': 'Die Qualifizierung lässt viele durch',
  'A friendly talk counts as a chance': 'Ein freundliches Gespräch gilt schon als Chance',
  'Nobody wrote down what a fit is': 'Niemand hat aufgeschrieben, wer passt',
  'A full pipeline is asked for': 'Eine volle Pipeline wird erwartet',
  'Which would you not take again?': 'Welche würden Sie nicht noch einmal aufnehmen?',
  'What must a customer say for you to stop?': 'Was muss ein Kunde sagen, damit Sie aufhören?',
  'Write down three things that a deal needs to pass.':
    'Drei Dinge aufschreiben, ohne die kein Deal weiterkommt.',
  'qualified deals that advance': 'qualifizierte Deals, die weiterkommen',
  'Qualification lets few through': 'Die Qualifizierung lässt wenige durch',
  'Only sure things pass': 'Nur Sicheres kommt durch',
  'The criteria are read narrowly': 'Die Kriterien werden eng ausgelegt',
  'Which of those would a colleague have kept?': 'Welche davon hätte jemand anderes behalten?',
  'Which criterion decides most often?': 'Welches Kriterium gibt am häufigsten den Ausschlag?',
  'Take five of them one step further, and see what comes.':
    'Fünf davon einen Schritt weiterführen und sehen, was daraus wird.',
  'deals that pass qualification': 'Deals, die die Qualifizierung bestehen',
  'Deals wait in qualification': 'Deals warten in der Qualifizierung',
  'Whoever decides is not in the talk': 'Wer entscheidet, sitzt nicht mit am Tisch',
  'A clear no is put off': 'Ein klares Nein wird hinausgeschoben',
  'Who decides there, and how will you meet them?':
    'Wer entscheidet dort, und wie kommen Sie mit dieser Person ins Gespräch?',
  'Where would a no help you?': 'Wo würde Ihnen ein Nein helfen?',
  'Meet the person who decides by the second talk, or close the deal.':
    'Spätestens im zweiten Gespräch mit der Person sprechen, die entscheidet, sonst den Deal schließen.',
  'typical days in qualification': 'typische Tage in der Qualifizierung',

  // One source or method.
  'One source or method converts less': 'Eine Quelle oder ein Akquiseweg führt seltener zum Deal',
  'These customers want another way of selling': 'Diese Kunden erwarten ein anderes Vorgehen',
  'Somebody else reaches them better': 'Jemand anderes erreicht sie besser',
  'What do these customers expect?': 'Was erwarten diese Kunden?',
  'Who in the team sells well to them, and how?':
    'Wer im Team verkauft gut an diese Kunden, und wie?',
  'Go through two of them with whoever sells well there.':
    'Zwei davon mit jemandem durchgehen, der dort gut verkauft.',
};
