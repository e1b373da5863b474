/** The diagnoses from a qualified customer to the signature. */
export const LATER_STEPS: Readonly<Record<string, string>> = {
  // Needs analysis.
  'Needs analysis is short': 'El análisis de necesidades es corto',
  'The offer comes first': 'La oferta llega antes',
  'The customer sets the pace, as in a tender': 'El cliente marca el ritmo, como en una licitación',
  'What did you not know when you wrote the last proposal?':
    '¿Qué no sabía cuando escribió la última propuesta?',
  'Who set the date for it?': '¿Quién fijó la fecha?',
  'Send the customer their need in three sentences; wait for a yes.':
    'Enviar al cliente su necesidad en tres frases y esperar un sí.',
  'Deals wait in needs analysis': 'Las oportunidades esperan en el análisis de necesidades',
  'Many people have to be heard': 'Hay que escuchar a muchas personas',
  'Advice is given before anything is agreed': 'Se da asesoramiento antes de acordar nada',
  'No next step is agreed': 'No hay ningún próximo paso acordado',
  'What do you still need to know, and from whom?': '¿Qué le falta por saber y quién se lo dirá?',
  'What did the customer promise to do next?':
    '¿Qué se comprometió el cliente a hacer a continuación?',
  'typical days in needs analysis': 'días habituales en análisis de necesidades',

  // Proposals.
  'Proposals come early': 'Las propuestas llegan pronto',
  'Whoever asks gets a proposal': 'Quien pide una propuesta la recibe',
  'The number of proposals is a goal': 'El número de propuestas es una meta',
  'What did the customer do to earn the last proposal?':
    '¿Qué hizo el cliente para recibir la última propuesta?',
  'Which of yours had nobody who could say yes?':
    '¿En cuáles de las suyas no había nadie que pudiera decir que sí?',
  'Before a proposal, ask for a talk with the person who decides.':
    'Antes de una propuesta, pedir una conversación con quien decide.',
  'Proposals pile up': 'Las propuestas se acumulan',
  'They are sent, not presented': 'Se envían, no se presentan',
  'No date for the decision is agreed': 'No hay fecha acordada para la decisión',
  'Nothing is planned after the proposal': 'No hay nada previsto después de la propuesta',
  'What has to happen at the customer before a decision?':
    '¿Qué tiene que pasar en el cliente antes de una decisión?',
  'When did you last speak with whoever decides?': '¿Cuándo habló por última vez con quien decide?',
  'Present each proposal in a talk, and leave with a date for the decision.':
    'Presentar cada propuesta en una conversación y salir con una fecha para la decisión.',
  'typical days in proposal': 'días habituales en propuesta',

  // Objections and negotiation.
  'Objections stay open': 'Las objeciones quedan abiertas',
  'The same objection comes back': 'Vuelve la misma objeción',
  'It comes up too late': 'Surge demasiado tarde',
  'Which objection do you hear most, and what lies behind it?':
    '¿Qué objeción oye más y qué hay detrás?',
  'Where could it come up earlier?': '¿Dónde podría surgir antes?',
  'Raise the usual objection yourself while needs are discussed.':
    'Plantear por cuenta propia la objeción habitual mientras se habla de las necesidades.',
  'objections that are resolved': 'objeciones que se resuelven',
  'Negotiation drags on': 'La negociación se alarga',
  'The other side cannot sign': 'La otra parte no puede firmar',
  'Much is given for nothing': 'Se cede mucho a cambio de nada',
  'Who signs, and what do they still miss?': '¿Quién firma y qué le falta todavía?',
  'What did you get for the last thing you gave?': '¿Qué obtuvo a cambio de lo último que cedió?',
  'Before negotiating, agree in writing who signs and what is open.':
    'Antes de negociar, acordar por escrito quién firma y qué está pendiente.',
  'typical days in negotiation': 'días habituales en negociación',

  // The last step, and losses.
  'Deals stay at the last step': 'Las oportunidades se quedan en el último paso',
  'Nobody asks for the signature': 'Nadie pide la firma',
  'How they decide is not known': 'No se sabe cómo decide el cliente',
  'What did you ask them to decide, and when?': '¿Qué decisión le pidió al cliente y para cuándo?',
  'Which signatures are missing?': '¿Qué firmas faltan?',
  'Write down the steps to the signature with the customer.':
    'Anotar con el cliente los pasos que faltan hasta la firma.',
  'Losses come late': 'Las pérdidas llegan tarde',
  'What should stop goes on': 'Continúa lo que debería terminar',
  'One contact carries the deal alone': 'La oportunidad depende de un solo contacto',
  'What could you have known before the proposal?':
    '¿Qué habría podido saber antes de la propuesta?',
  'Who else there knew about it?': '¿Quién más lo sabía allí?',
  'Meet a second person at the customer before every proposal.':
    'Antes de cada propuesta, hablar con una segunda persona en el cliente.',
  'losses after the proposal': 'pérdidas después de la propuesta',
  'Lets go early and wins late': 'Descarta pronto y gana al final',
  'A clear view of who fits, worth teaching':
    'Una idea clara de qué cliente encaja, que merece enseñarse',
  'How do you see early that a deal will not come?':
    '¿Cómo ve pronto que una oportunidad no terminará en venta?',
  'What could a colleague copy?': '¿Qué podría copiar otra persona del equipo?',
  'Tell the team about two deals that you let go, and why.':
    'Contar al equipo dos oportunidades descartadas y por qué.',
  'Few deals won': 'Pocas oportunidades ganadas',
  'time goes to customers who cannot or will not buy':
    'se dedica tiempo a clientes que no pueden o no quieren comprar',
  'Where did you lose the last three, and when did you first see it coming?':
    '¿Dónde perdió las tres últimas y cuándo empezó a verlo venir?',
  'For each deal that is lost, write down the stage and the reason in one line.':
    'Por cada oportunidad perdida, anotar en una línea la etapa y el motivo.',
  'The stage at which each deal was lost, and the reason.':
    'La etapa en la que se perdió cada oportunidad y el motivo.',
  'More proposals, fewer deals than before': 'Más propuestas y menos ventas que antes',
  'Each gets less care': 'Cada una recibe menos atención',
  'What changed in when you send a proposal?':
    '¿En qué ha cambiado el momento en que envía las propuestas?',
  'Which would you not send again?': '¿Cuáles no volvería a enviar?',
  'For a month, send only proposals that a colleague has read.':
    'Durante un mes, enviar solo propuestas que haya leído otra persona del equipo.',
};
