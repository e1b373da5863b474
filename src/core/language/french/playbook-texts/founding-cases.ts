/** The diagnoses of the founding cases, and what they share with others. */
export const FOUNDING_CASES: Readonly<Record<string, string>> = {
  // Many proposals, few deals.
  'Many proposals, few deals': 'Beaucoup de propositions, peu de ventes',
  'Needs analysis': 'Analyse des besoins',
  'the offer answers a need that the customer did not name':
    'l’offre répond à un besoin que le client n’a pas exprimé',
  Qualification: 'Qualification',
  'proposals go to customers who cannot or will not buy':
    'des propositions vont à des clients qui ne peuvent ou ne veulent pas acheter',
  'The leads': 'Les leads',
  'they come from places where fewer customers buy':
    'ils viennent de sources où moins de clients achètent',
  'The offer': 'L’offre',
  'price, features or a competitor decide against it':
    'le prix, les fonctionnalités ou la concurrence jouent contre elle',
  'Who else had to agree, and what did they want?':
    'Qui d’autre devait donner son accord, et que voulaient ces personnes ?',
  'When you sent the last lost proposal, what made you think that it was time?':
    'Quand vous avez envoyé la dernière proposition perdue, qu’est-ce qui vous faisait penser que c’était le moment ?',
  'Before each proposal, know who decides and where the money comes from.':
    'Avant chaque proposition, savoir qui décide et d’où vient l’argent.',
  'Before each proposal, ask what the customer compares it with.':
    'Avant chaque proposition, demander à quoi le client la compare.',
  'No proposal before a written summary of needs that the customer has confirmed.':
    'Pas de proposition sans un résumé écrit des besoins, confirmé par le client.',
  'A date for needs analysis, and a reason for each lost deal.':
    'Une date pour l’analyse des besoins, et un motif pour chaque affaire perdue.',

  // Few proposals.
  'Few proposals': 'Peu de propositions',
  Effort: 'Efforts',
  'fewer first contacts': 'moins de premiers contacts',
  Methods: 'Méthodes',
  'where the contacts come from': 'l’origine des contacts',
  Tactics: 'Manière de faire',
  'fewer contacts of the same kind get to a proposal':
    'moins de contacts de même origine arrivent à une proposition',
  'Stuck before': 'Blocage en amont',
  'deals wait in the stages before the proposal':
    'des affaires attendent aux étapes qui précèdent la proposition',
  'Where did your last three proposals come from?':
    'D’où venaient vos trois dernières propositions ?',
  'What keeps a good first talk from becoming a proposal?':
    'Qu’est-ce qui empêche un bon premier échange de mener à une proposition ?',
  'Book two fixed hours a day for first contacts, and count them together each Friday.':
    'Réserver deux heures fixes par jour aux premiers contacts, et les compter ensemble chaque vendredi.',
  'The source and the prospecting method of each deal, and the day it was created.':
    'La source et la méthode de prospection de chaque affaire, et le jour de sa création.',

  // Large discounts.
  'Large discounts': 'Remises élevées',
  'Needs analysis and value': 'Analyse des besoins et valeur pour le client',
  'the price is all there is to talk about': 'il ne reste que le prix à discuter',
  Negotiation: 'Négociation',
  'price is given away late, or without something in return':
    'le prix est baissé tard, ou sans contrepartie',
  Habit: 'Habitude',
  'the same discount on most deals': 'la même remise sur la plupart des affaires',
  'one source or product brings the customers who press the price':
    'une source ou un produit amène les clients qui font pression sur le prix',
  'What did the customer say the problem costs them before the price came up?':
    'Avant que l’on parle de prix, qu’a dit le client de ce que le problème lui coûte ?',
  'Who named the discount first, and what did you get for it?':
    'Qui a parlé de remise en premier, et qu’avez-vous obtenu en échange ?',
  'Which of these deals would you have lost at list price?':
    'Lesquelles de ces affaires auriez-vous perdues au prix catalogue ?',
  'No price before the customer has said what the problem costs them.':
    'Pas de prix tant que le client n’a pas dit ce que le problème lui coûte.',
  'Send the next five offers at list price, and see who asks for less.':
    'Envoyer les cinq prochaines offres au prix catalogue, et voir qui demande une remise.',
  'For that source or product, agree what may be given and who says yes.':
    'Pour cette source ou ce produit, convenir de ce qui peut être accordé et de qui l’accepte.',
  'For every discount, ask for something in return, and write down what it was.':
    'Pour chaque remise, demander une contrepartie, et noter laquelle.',
  'The list price of each deal, and every change of its amount.':
    'Le prix catalogue de chaque affaire, et chaque changement de son montant.',
  'median discount of won deals': 'médiane de la remise des affaires gagnées',
};
