/** The diagnoses from the first contact to a qualified customer. */
export const FIRST_STEPS: Readonly<Record<string, string>> = {
  // Few new deals.
  'Few new deals': 'Peu de nouvelles affaires',
  'Less time goes into finding customers': 'Moins de temps est consacré à la recherche de clients',
  'The season': 'La saison',
  'everybody has fewer': 'tout le monde en a moins',
  'Where do your best first contacts come from?': 'D’où viennent vos meilleurs premiers contacts ?',
  'What takes the time for new customers?':
    'Qu’est-ce qui prend le temps destiné aux nouveaux clients ?',
  'Agree a number of first contacts a week; look at it each Friday.':
    'Convenir d’un nombre de premiers contacts par semaine ; faire le point chaque vendredi.',

  // Few activities.
  'Few activities before the first deal': 'Peu d’activités avant la première affaire',
  'The time goes into other kinds of activities':
    'Le temps est consacré à d’autres types d’activités',
  'Something has changed': 'Quelque chose a changé',
  'it was more before': 'il y en avait plus auparavant',
  'No fixed time is kept for it': 'Aucun créneau fixe n’y est réservé',
  'Not all of it is written down': 'Tout n’est pas noté',
  'How did you come to the kinds of activities that you do most?':
    'Comment avez-vous choisi les types d’activités que vous pratiquez le plus ?',
  'Which of what you do is not in the sheet?':
    'Dans ce que vous faites, qu’est-ce qui n’est pas dans la feuille ?',
  'What has changed in your weeks since then?': 'Qu’est-ce qui a changé dans vos semaines depuis ?',
  'For a month, do as many of each kind as is agreed, and see which brings first contacts.':
    'Pendant un mois, faire autant d’activités de chaque type que convenu, et voir lesquelles apportent des premiers contacts.',
  'Give one thing that came in since then to somebody else, or to another day.':
    'Confier à quelqu’un d’autre, ou déplacer à un autre jour, une tâche arrivée depuis.',
  'For two weeks, write each day down on that day, and look at the count together.':
    'Pendant deux semaines, noter chaque journée le jour même, et regarder le total ensemble.',
  'Book two fixed hours a day for it, and count together each Friday.':
    'Y réserver deux heures fixes par jour, et faire le compte ensemble chaque vendredi.',
  'Each activity on the day it is done, and the hours that are kept free for it.':
    'Chaque activité le jour où elle est faite, et les heures qui lui sont réservées.',

  // First contacts do not land.
  'First contacts do not land': 'Les premiers contacts ne vont pas plus loin',
  'The ways of reaching out': 'Les moyens de prise de contact',
  'How the first talk is opened': 'L’ouverture du premier échange',
  'Whom the calls go to': 'Le choix des personnes contactées',
  'How do you open, and what does the customer say?':
    'Comment ouvrez-vous l’échange, et que répond le client ?',
  'Why these customers?': 'Pourquoi ces clients ?',
  'first contacts that advance': 'premiers contacts qui avancent',

  // Qualification.
  'Qualification lets many through': 'La qualification laisse passer beaucoup d’affaires',
  'A friendly talk counts as a chance': 'Un échange agréable passe pour une opportunité',
  'Nobody wrote down what a fit is': 'Personne n’a écrit ce qu’est un client adapté',
  'A full pipeline is asked for': 'Un pipeline plein est demandé',
  'Which would you not take again?': 'Lesquelles ne reprendriez-vous pas ?',
  'What must a customer say for you to stop?': 'Que doit dire un client pour que vous arrêtiez ?',
  'Write down three things that a deal needs to pass.':
    'Noter trois conditions qu’une affaire doit remplir pour passer.',
  'qualified deals that advance': 'affaires qualifiées qui avancent',
  'Qualification lets few through': 'La qualification laisse passer peu d’affaires',
  'Only sure things pass': 'Seules les affaires sûres passent',
  'The criteria are read narrowly': 'Les critères sont interprétés de façon étroite',
  'Which of those would a colleague have kept?':
    'Lesquelles une autre personne de l’équipe aurait-elle gardées ?',
  'Which criterion decides most often?': 'Quel critère décide le plus souvent ?',
  'Take five of them one step further, and see what comes.':
    'En mener cinq une phase plus loin, et voir ce qu’il en sort.',
  'deals that pass qualification': 'affaires qui passent la qualification',
  'Deals wait in qualification': 'Les affaires attendent en qualification',
  'Whoever decides is not in the talk': 'La personne qui décide ne participe pas à l’échange',
  'A clear no is put off': 'Un refus clair est repoussé à plus tard',
  'Who decides there, and how will you meet them?':
    'Qui décide chez ce client, et comment allez-vous rencontrer cette personne ?',
  'Where would a no help you?': 'Dans quels cas un refus vous aiderait-il ?',
  'Meet the person who decides by the second talk, or close the deal.':
    'Rencontrer la personne qui décide au plus tard au deuxième échange, ou clore l’affaire.',
  'typical days in qualification': 'jours habituels en qualification',

  // One source or method.
  'One source or method converts less': 'Une source ou une méthode aboutit moins souvent',
  'These customers want another way of selling': 'Ces clients attendent une autre façon de vendre',
  'Somebody else reaches them better': 'Quelqu’un d’autre les touche mieux',
  'What do these customers expect?': 'Qu’attendent ces clients ?',
  'Who in the team sells well to them, and how?':
    'Qui, dans l’équipe, leur vend bien, et comment ?',
  'Go through two of them with whoever sells well there.':
    'En examiner deux avec une personne qui vend bien à ces clients.',
};
