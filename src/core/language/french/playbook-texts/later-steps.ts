/** The diagnoses from a qualified customer to the signature. */
export const LATER_STEPS: Readonly<Record<string, string>> = {
  // Needs analysis.
  'Needs analysis is short': 'L’analyse des besoins est courte',
  'The offer comes first': 'L’offre vient en premier',
  'The customer sets the pace, as in a tender':
    'Le client impose le rythme, comme dans un appel d’offres',
  'What did you not know when you wrote the last proposal?':
    'Que ne saviez-vous pas quand vous avez rédigé la dernière proposition ?',
  'Who set the date for it?': 'Qui en a fixé la date ?',
  'Send the customer their need in three sentences; wait for a yes.':
    'Envoyer au client son besoin en trois phrases ; attendre un oui.',
  'Deals wait in needs analysis': 'Les affaires attendent en analyse des besoins',
  'Many people have to be heard': 'Beaucoup de personnes doivent être entendues',
  'Advice is given before anything is agreed':
    'Des conseils sont donnés avant que quoi que ce soit soit convenu',
  'No next step is agreed': 'Aucune prochaine action n’est convenue',
  'What do you still need to know, and from whom?':
    'Que vous faut-il encore savoir, et de qui l’apprendre ?',
  'What did the customer promise to do next?': 'Qu’a promis de faire le client ensuite ?',
  'typical days in needs analysis': 'jours habituels en analyse des besoins',

  // Proposals.
  'Proposals come early': 'Les propositions arrivent tôt',
  'Whoever asks gets a proposal': 'Une proposition est envoyée à quiconque la demande',
  'The number of proposals is a goal': 'Le nombre de propositions est un objectif en soi',
  'What did the customer do to earn the last proposal?':
    'Qu’a fait le client pour mériter la dernière proposition ?',
  'Which of yours had nobody who could say yes?':
    'Pour lesquelles de vos propositions n’y avait-il personne en mesure de dire oui ?',
  'Before a proposal, ask for a talk with the person who decides.':
    'Avant une proposition, demander un échange avec la personne qui décide.',
  'Proposals pile up': 'Les propositions s’accumulent',
  'They are sent, not presented': 'Elles sont envoyées, pas présentées',
  'No date for the decision is agreed': 'Aucune date de décision n’est convenue',
  'Nothing is planned after the proposal': 'Rien n’est prévu après la proposition',
  'What has to happen at the customer before a decision?':
    'Que doit-il se passer chez le client avant une décision ?',
  'When did you last speak with whoever decides?':
    'Quand avez-vous parlé pour la dernière fois à la personne qui décide ?',
  'Present each proposal in a talk, and leave with a date for the decision.':
    'Présenter chaque proposition de vive voix, et repartir avec une date de décision.',
  'typical days in proposal': 'jours habituels en proposition',

  // Objections and negotiation.
  'Objections stay open': 'Les objections restent sans réponse',
  'The same objection comes back': 'La même objection revient',
  'It comes up too late': 'Elle arrive trop tard',
  'Which objection do you hear most, and what lies behind it?':
    'Quelle objection entendez-vous le plus, et qu’y a-t-il derrière ?',
  'Where could it come up earlier?': 'Où pourrait-elle être abordée plus tôt ?',
  'Raise the usual objection yourself while needs are discussed.':
    'Aborder soi-même l’objection habituelle pendant l’analyse des besoins.',
  'objections that are resolved': 'objections levées',
  'Negotiation drags on': 'La négociation traîne',
  'The other side cannot sign': 'La personne en face ne peut pas signer',
  'Much is given for nothing': 'Beaucoup est accordé sans contrepartie',
  'Who signs, and what do they still miss?':
    'Qui signe, et que manque-t-il encore à cette personne ?',
  'What did you get for the last thing you gave?':
    'Qu’avez-vous obtenu pour votre dernière concession ?',
  'Before negotiating, agree in writing who signs and what is open.':
    'Avant de négocier, convenir par écrit de qui signe et de ce qui reste ouvert.',
  'typical days in negotiation': 'jours habituels en négociation',

  // The last step, and losses.
  'Deals stay at the last step': 'Les affaires restent à la dernière phase',
  'Nobody asks for the signature': 'Personne ne demande la signature',
  'How they decide is not known': 'La façon dont le client décide n’est pas connue',
  'What did you ask them to decide, and when?':
    'Quelle décision avez-vous demandée au client, et pour quand ?',
  'Which signatures are missing?': 'Quelles signatures manquent ?',
  'Write down the steps to the signature with the customer.':
    'Noter avec le client les démarches jusqu’à la signature.',
  'Losses come late': 'Les pertes arrivent tard',
  'What should stop goes on': 'Ce qui devrait s’arrêter continue',
  'One contact carries the deal alone': 'L’affaire repose sur un seul contact',
  'What could you have known before the proposal?':
    'Qu’auriez-vous pu savoir avant la proposition ?',
  'Who else there knew about it?': 'Qui d’autre chez le client était au courant ?',
  'Meet a second person at the customer before every proposal.':
    'Rencontrer une deuxième personne chez le client avant chaque proposition.',
  'losses after the proposal': 'pertes après la proposition',
  'Lets go early and wins late': 'Renonce tôt et gagne tard',
  'A clear view of who fits, worth teaching':
    'Une vision claire des clients adaptés, à transmettre',
  'How do you see early that a deal will not come?':
    'À quoi voyez-vous tôt qu’une affaire n’aboutira pas ?',
  'What could a colleague copy?': 'Qu’est-ce que d’autres pourraient en reprendre ?',
  'Tell the team about two deals that you let go, and why.':
    'Parler à l’équipe de deux affaires abandonnées, et dire pourquoi.',
  'Few deals won': 'Peu d’affaires gagnées',
  'time goes to customers who cannot or will not buy':
    'du temps est consacré à des clients qui ne peuvent ou ne veulent pas acheter',
  'Where did you lose the last three, and when did you first see it coming?':
    'Où avez-vous perdu les trois dernières, et à quel moment avez-vous commencé à le voir venir ?',
  'For each deal that is lost, write down the stage and the reason in one line.':
    'Pour chaque affaire perdue, noter l’étape et le motif en une ligne.',
  'The stage at which each deal was lost, and the reason.':
    'L’étape à laquelle chaque affaire a été perdue, et le motif.',
  'More proposals, fewer deals than before': 'Plus de propositions, moins de ventes qu’avant',
  'Each gets less care': 'Chacune reçoit moins de soin',
  'What changed in when you send a proposal?':
    'Qu’est-ce qui a changé dans le moment où vous envoyez une proposition ?',
  'Which would you not send again?': 'Lesquelles n’enverriez-vous plus ?',
  'For a month, send only proposals that a colleague has read.':
    'Pendant un mois, n’envoyer que des propositions relues par une autre personne de l’équipe.',
};
