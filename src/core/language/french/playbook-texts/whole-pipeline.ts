/** The diagnoses of the pipeline as a whole, and what several records share. */
export const WHOLE_PIPELINE: Readonly<Record<string, string>> = {
  'Closes well, with few chances': 'Conclut bien, avec peu d’opportunités',
  'Coach prospecting, not closing': 'Travailler la prospection, pas la conclusion',
  'What would double your first talks?':
    'Que faudrait-il pour doubler le nombre de vos premiers échanges ?',
  'Whom do your won customers know?': 'Qui vos clients gagnés connaissent-ils ?',
  'Ask each won customer for one introduction.':
    'Demander à chaque client gagné une mise en relation.',
  'The top of the pipeline is empty': 'Le début du pipeline est vide',
  'Closing takes the time for new customers':
    'La conclusion prend le temps destiné aux nouveaux clients',
  'Which deals will you close in a cycle from now?':
    'Quelles affaires conclurez-vous après celles d’aujourd’hui ?',
  'What happened to the time for new contacts?':
    'Où est passé le temps destiné aux nouveaux contacts ?',
  'Set a number of first contacts a week, and keep it in busy weeks.':
    'Fixer un nombre de premiers contacts par semaine, et s’y tenir aussi dans les semaines chargées.',
  'A full top and an empty bottom': 'Un pipeline plein au début et vide à la fin',
  'First talks lead to no next step': 'Les premiers échanges ne mènent à aucune prochaine action',
  'The pipeline is still young': 'Le pipeline est encore jeune',
  'Which have agreed to a next step, and which are only polite?':
    'Quels clients ont accepté une prochaine action, et lesquels sont seulement polis ?',
  'What would let you drop five this week?':
    'Que faudrait-il pour que vous en abandonniez cinq cette semaine ?',
  'Deals take long': 'Les affaires durent longtemps',
  'One step holds the extra time': 'Une seule phase prend le temps supplémentaire',
  'Larger deals take their time': 'Les grandes affaires demandent du temps',
  'Where did the last won deal wait, and for whom?':
    'Où la dernière affaire gagnée a-t-elle attendu, et qui fallait-il attendre ?',
  'What could the customer do a week earlier?':
    'Que pourrait faire le client une semaine plus tôt ?',
  'Agree the dates of the remaining steps at the first talk.':
    'Convenir dès le premier échange des dates des phases suivantes.',
  'median days to a won deal': 'médiane des jours de la création à la vente',
  'Deals are small': 'Les affaires sont petites',
  'The talk stays with one person at the customer':
    'L’échange se limite à une seule personne chez le client',
  'More of the small products are sold': 'Les petits produits se vendent davantage',
  'Who else at this customer has the same problem?':
    'Qui d’autre chez ce client a le même problème ?',
  'When did you last offer the larger version?':
    'Quand avez-vous proposé pour la dernière fois la version supérieure ?',
  'Name one larger option in each proposal, and what it adds.':
    'Indiquer dans chaque proposition une option plus large, et ce qu’elle apporte en plus.',
  'The product of each deal.': 'Le produit de chaque affaire.',
  'median amount of won deals': 'médiane du montant des affaires gagnées',
  'A date for each stage.': 'Une date pour chaque étape.',

  // Causes that several have.
  'A source has dried up': 'Une source s’est tarie',
  'Deals move, and nobody writes it down': 'Les affaires avancent, et personne ne le note',

  // What several advise to try.
  'Take the oldest first: agree a next step with a date, or close them.':
    'Commencer par les plus anciennes : convenir d’une prochaine action avec une date, ou les clore.',
  'End each talk with a step that the customer takes, and its date.':
    'Terminer chaque échange par une action à la charge du client, avec sa date.',
  'Listen to three first calls together, and change one sentence.':
    'Écouter ensemble trois premiers appels, et changer une phrase.',
  'For a month, put the time of the weakest source into the best one.':
    'Pendant un mois, consacrer à la meilleure source le temps de la plus faible.',

  // What several ask.
  'Which of these customers told you in their own words what the problem costs them?':
    'Lesquels de ces clients vous ont dit, avec leurs propres mots, ce que le problème leur coûte ?',
  'When in the week would you bring it up to date?':
    'À quel moment de la semaine la mettriez-vous à jour ?',
  'What does a normal week of finding new customers look like, hour by hour?':
    'À quoi ressemble, heure par heure, une semaine normale de recherche de nouveaux clients ?',
  'Which of them would you start again today?': 'Lesquelles recommenceriez-vous aujourd’hui ?',

  // What several want recorded, and follow up.
  'A reason for each lost deal.': 'Un motif pour chaque affaire perdue.',
  'The next step of each open deal and its date.':
    'La prochaine action de chaque affaire en cours et sa date.',
  'The day on which each deal was created, and its source.':
    'Le jour de création de chaque affaire, et sa source.',
  'A close date and a next step for each open deal.':
    'Une date de clôture et une prochaine action pour chaque affaire en cours.',
  'The source and the prospecting method of each deal.':
    'La source et la méthode de prospection de chaque affaire.',
  'proposals a week': 'propositions par semaine',
  'proposals that become deals': 'propositions qui aboutissent à une vente',
  'new deals a week': 'nouvelles affaires par semaine',
  'activities a week': 'activités par semaine',
  'decided deals that are won': 'affaires closes qui sont gagnées',
  'deals that skip needs analysis': 'affaires qui sautent l’analyse des besoins',
  'share of open deals in the first steps': 'part des affaires en cours dans les premières phases',
  'open deals that wait longer than usual':
    'affaires en cours qui attendent plus longtemps que d’habitude',
};
