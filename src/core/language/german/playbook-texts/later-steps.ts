/** The diagnoses from a qualified customer to the signature. */
export const LATER_STEPS: Readonly<Record<string, string>> = {
  // Needs analysis.
  'Needs analysis is short': 'Die Bedarfsanalyse ist kurz',
  'The offer comes first': 'Das Angebot kommt zuerst',
  'The customer sets the pace, as in a tender':
    'Der Kunde gibt das Tempo vor, wie bei einer Ausschreibung',
  'What did you not know when you wrote the last proposal?':
    'Was wussten Sie nicht, als Sie das letzte Angebot schrieben?',
  'Who set the date for it?': 'Wer hat den Termin dafür gesetzt?',
  'Send the customer their need in three sentences; wait for a yes.':
    'Dem Kunden seinen Bedarf in drei Sätzen schicken und auf ein Ja warten.',
  'Deals wait in needs analysis': 'Deals warten in der Bedarfsanalyse',
  'Many people have to be heard': 'Viele Beteiligte müssen gehört werden',
  'Advice is given before anything is agreed': 'Es wird beraten, bevor etwas vereinbart ist',
  'No next step is agreed': 'Kein nächster Schritt ist vereinbart',
  'What do you still need to know, and from whom?': 'Was müssen Sie noch wissen, und von wem?',
  'What did the customer promise to do next?': 'Was hat der Kunde als Nächstes zugesagt?',
  'typical days in needs analysis': 'typische Tage in der Bedarfsanalyse',

  // Proposals.
  'Proposals come early': 'Angebote kommen früh',
  'Whoever asks gets a proposal': 'Wer fragt, bekommt ein Angebot',
  'The number of proposals is a goal': 'Die Zahl der Angebote ist ein Ziel',
  'What did the customer do to earn the last proposal?':
    'Was hat der Kunde für das letzte Angebot getan?',
  'Which of yours had nobody who could say yes?':
    'Bei welchen war niemand dabei, der Ja sagen konnte?',
  'Before a proposal, ask for a talk with the person who decides.':
    'Vor einem Angebot um ein Gespräch mit der Person bitten, die entscheidet.',
  'Proposals pile up': 'Angebote stauen sich',
  'They are sent, not presented': 'Sie werden verschickt, nicht vorgestellt',
  'No date for the decision is agreed': 'Kein Datum für die Entscheidung ist vereinbart',
  'Nothing is planned after the proposal': 'Nach dem Angebot ist nichts geplant',
  'What has to happen at the customer before a decision?':
    'Was muss beim Kunden vor einer Entscheidung geschehen?',
  'When did you last speak with whoever decides?':
    'Wann haben Sie zuletzt mit der Person gesprochen, die entscheidet?',
  'Present each proposal in a talk, and leave with a date for the decision.':
    'Jedes Angebot im Gespräch vorstellen und mit einem Datum für die Entscheidung gehen.',
  'typical days in proposal': 'typische Tage im Angebot',

  // Objections and negotiation.
  'Objections stay open': 'Einwände bleiben offen',
  'The same objection comes back': 'Derselbe Einwand kehrt wieder',
  'It comes up too late': 'Er kommt zu spät zur Sprache',
  'Which objection do you hear most, and what lies behind it?':
    'Welchen Einwand hören Sie am häufigsten, und was steckt dahinter?',
  'Where could it come up earlier?': 'Wo könnte er früher zur Sprache kommen?',
  'Raise the usual objection yourself while needs are discussed.':
    'Den üblichen Einwand schon bei der Bedarfsanalyse selbst ansprechen.',
  'objections that are resolved': 'Einwände, die geklärt werden',
  'Negotiation drags on': 'Verhandlungen ziehen sich hin',
  'The other side cannot sign': 'Wer verhandelt, darf nicht unterschreiben',
  'Much is given for nothing': 'Viel wird ohne Gegenleistung gegeben',
  'Who signs, and what do they still miss?': 'Wer unterschreibt, und was fehlt dieser Person noch?',
  'What did you get for the last thing you gave?':
    'Was haben Sie für Ihr letztes Zugeständnis bekommen?',
  'Before negotiating, agree in writing who signs and what is open.':
    'Vor der Verhandlung schriftlich festhalten, wer unterschreibt und was offen ist.',
  'typical days in negotiation': 'typische Tage in der Verhandlung',

  // The last step, and losses.
  'Deals stay at the last step': 'Deals bleiben im letzten Schritt',
  'Nobody asks for the signature': 'Niemand bittet um die Unterschrift',
  'How they decide is not known': 'Wie dort entschieden wird, ist nicht bekannt',
  'What did you ask them to decide, and when?':
    'Um welche Entscheidung haben Sie gebeten, und bis wann?',
  'Which signatures are missing?': 'Welche Unterschriften fehlen?',
  'Write down the steps to the signature with the customer.':
    'Die Schritte bis zur Unterschrift mit dem Kunden aufschreiben.',
  'Losses come late': 'Verluste kommen spät',
  'What should stop goes on': 'Was enden sollte, geht weiter',
  'One contact carries the deal alone': 'Der Deal hängt an einem einzigen Kontakt',
  'What could you have known before the proposal?': 'Was hätten Sie vor dem Angebot wissen können?',
  'Who else there knew about it?': 'Wer wusste dort noch davon?',
  'Meet a second person at the customer before every proposal.':
    'Vor jedem Angebot beim Kunden mit einer zweiten Person sprechen.',
  'losses after the proposal': 'Verluste nach dem Angebot',
  'Lets go early and wins late': 'Lässt früh los und gewinnt spät',
  'A clear view of who fits, worth teaching':
    'Ein klarer Blick dafür, wer passt; es lohnt sich, ihn weiterzugeben',
  'How do you see early that a deal will not come?':
    'Woran erkennen Sie früh, dass aus einem Deal nichts wird?',
  'What could a colleague copy?': 'Was könnten andere davon übernehmen?',
  'Tell the team about two deals that you let go, and why.':
    'Dem Team von zwei Deals erzählen, die Sie losgelassen haben, und warum.',
  'Few deals won': 'Wenige gewonnene Deals',
  'time goes to customers who cannot or will not buy':
    'Zeit fließt in Kunden, die nicht kaufen können oder wollen',
  'Where did you lose the last three, and when did you first see it coming?':
    'Wo haben Sie die letzten drei verloren, und wann haben Sie es zuerst geahnt?',
  'For each deal that is lost, write down the stage and the reason in one line.':
    'Bei jedem verlorenen Deal die Phase und den Grund in einer Zeile aufschreiben.',
  'The stage at which each deal was lost, and the reason.':
    'Die Phase, in der jeder Deal verloren wurde, und den Grund.',
  'More proposals, fewer deals than before': 'Mehr Angebote, weniger Deals als früher',
  'Each gets less care': 'Jedes bekommt weniger Aufmerksamkeit',
  'What changed in when you send a proposal?':
    'Was hat sich daran geändert, wann Sie ein Angebot verschicken?',
  'Which would you not send again?': 'Welches würden Sie nicht noch einmal verschicken?',
  'For a month, send only proposals that a colleague has read.':
    'Einen Monat lang nur Angebote verschicken, die jemand gegengelesen hat.',
};
