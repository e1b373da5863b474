/** What is said and asked of a single deal: flags, questions and exit criteria. */
export const DEALS: Readonly<Record<string, string>> = {
  // What stands in the flags column.
  'Amount cut': 'Montant baissé',
  'Big discount': 'Forte remise',
  'Close date passed': 'Date de clôture dépassée',
  'Closes too soon': 'Clôture trop proche',
  Duplicate: 'Doublon',
  'Lost without reason': 'Perdue sans motif',
  'Missing for stage': 'Informations manquantes',
  'Next step overdue': 'Action en retard',
  'No amount': 'Sans montant',
  'No decision date': 'Sans date de décision',
  'No next step': 'Sans prochaine action',
  'No salesperson': 'Sans commercial',
  'Older than any win': 'Plus ancienne que les gagnées',
  Outsized: 'Montant hors norme',
  Pushed: 'Clôture repoussée',
  Quiet: 'Sans activité',
  'Skipped a stage': 'Étape sautée',
  Stalled: 'À l’arrêt',
  'Unknown stage': 'Étape inconnue',
  'Went back': 'A reculé',
  'Won without date': 'Gagnée sans date',

  // Why they stand there.
  'It is lost; the reason is missing.': 'L’affaire est perdue ; le motif manque.',
  'There is no amount.': 'Le montant manque.',
  'There is no date for the decision.': 'La date de la décision manque.',
  'No next step is booked.': 'Aucune prochaine action n’est prévue.',
  'Nobody is named as salesperson.': 'Aucun commercial n’est indiqué.',
  'It is won; the day is missing.': 'L’affaire est gagnée ; le jour manque.',

  // What hardly any deal of a tab has: the deals in the plural, and what they are without.
  'lost deal': 'affaires perdues',
  'won deal': 'affaires gagnées',
  'open deal': 'affaires en cours',
  'open proposal': 'propositions en cours',
  'have no reason why they were lost': 'sans motif de perte',
  'have no amount': 'sans montant',
  'have no date for the decision': 'sans date de décision',
  'have no next step': 'sans prochaine action',
  'name no salesperson': 'sans commercial',
  'have no day on which they were won': 'sans date de gain',

  // What to ask, by step.
  'What makes this one worth a call this week?':
    'Pourquoi cette affaire vaut-elle un appel cette semaine ?',
  'What makes this company look like those that bought?':
    'En quoi cette entreprise ressemble-t-elle à celles qui ont acheté ?',
  'Whom do we know there, and who could introduce us?':
    'Qui connaissons-nous dans cette entreprise, et qui pourrait nous présenter ?',
  'What would make this customer want the next talk?':
    'Qu’est-ce qui donnerait envie à ce client d’avoir un prochain échange ?',
  'What do we know of their situation that they would want to hear about?':
    'Dans ce que nous savons de la situation du client, de quoi aimerait-il que nous lui parlions ?',
  'When and how shall we try next, and when do we stop?':
    'Quand et comment faire la prochaine tentative, et à partir de quand arrêter ?',
  'Who decides, and what happens if they do nothing?':
    'Qui décide, et que se passe-t-il si le client ne fait rien ?',
  'What has to be decided on their side, by whom and in what order?':
    'Que faut-il décider chez le client, par qui et dans quel ordre ?',
  'Where does the money come from, and what else competes for it?':
    'D’où vient l’argent, et à quoi d’autre pourrait-il servir ?',
  'What did the customer say in their own words that the problem costs them?':
    'Qu’a dit le client, avec ses propres mots, de ce que le problème lui coûte ?',
  'Who else is affected, and what would they say that it costs?':
    'Qui d’autre est concerné, et que diraient ces personnes de ce que cela coûte ?',
  'How would they know, a year from now, that it was worth it?':
    'Dans un an, à quoi le client verrait-il que cela en valait la peine ?',
  'What has to happen for the customer to decide?':
    'Que doit-il se passer pour que le client décide ?',
  'Who reads the proposal, and what will each of them look for first?':
    'Qui lit la proposition, et que regardera chaque personne en premier ?',
  'When do we go through it together?': 'Quand la parcourons-nous ensemble ?',
  'What is the customer still unsure about, and who can answer it?':
    'De quoi le client n’est-il pas encore sûr, et qui peut lui répondre ?',
  'When did they first say this, and what lies behind it?':
    'Quand le client l’a-t-il dit pour la première fois, et qu’y a-t-il derrière ?',
  'What would they have to see to be sure?':
    'Que faudrait-il que le client voie pour en être sûr ?',
  'What do you get for what you give, and who has to agree?':
    'Qu’obtenez-vous en échange de ce que vous accordez, et qui doit donner son accord ?',
  'What happens for them if there is no agreement?':
    'Que se passe-t-il pour le client en l’absence d’accord ?',
  'Which concession costs us little and is worth much to them?':
    'Quelle concession nous coûte peu et vaut beaucoup pour le client ?',
  'What is left to do before they sign, and who does it by when?':
    'Que reste-t-il à faire avant la signature, qui le fait et pour quand ?',
  'What could still stop it, and who would tell us?':
    'Qu’est-ce qui pourrait encore tout arrêter, et qui nous le dirait ?',
  'What has the customer said about the day on which it is to start?':
    'Qu’a dit le client sur le jour où cela doit commencer ?',
  'What is the next step, and who takes it by when?':
    'Quelle est la prochaine action, qui s’en charge et pour quand ?',
  'What has the customer said that they will do next?':
    'Qu’a dit le client sur ce qu’il va faire ensuite ?',
  'What would have to happen for the customer to decide?':
    'Que faudrait-il pour que le client décide ?',

  // When a deal is through with a step.
  'We know whom to talk to there, and why they may need us now.':
    'Nous savons à qui parler dans l’entreprise, et pourquoi elle pourrait avoir besoin de nous maintenant.',
  'The customer has agreed to a first talk on a set day.':
    'Le client a accepté un premier échange à une date fixée.',
  'The customer has said what the problem is, who decides, and what money there is.':
    'Le client a dit quel est le problème, qui décide et quel est le budget.',
  'The customer has confirmed the need, and what it costs them, in writing.':
    'Le client a confirmé par écrit son besoin et ce que celui-ci lui coûte.',
  'Those who decide have heard the proposal and named the day on which they decide.':
    'Les personnes qui décident ont entendu la proposition et indiqué le jour de leur décision.',
  'Each objection is written down, with the answer that the customer accepted.':
    'Chaque objection est notée, avec la réponse que le client a acceptée.',
  'Price and terms are agreed, and we got something for each concession.':
    'Le prix et les conditions sont convenus, et chaque concession a eu une contrepartie.',
  'The customer has said who signs, and on which day.': 'Le client a dit qui signe, et quel jour.',
};
