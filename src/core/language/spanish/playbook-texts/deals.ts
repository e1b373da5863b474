/** What is said and asked of a single deal: flags, questions and exit criteria. */
export const DEALS: Readonly<Record<string, string>> = {
  // What stands in the flags column.
  'Amount cut': 'Importe rebajado',
  'Big discount': 'Descuento alto',
  'Close date passed': 'Fecha de cierre vencida',
  'Closes too soon': 'Cierre demasiado pronto',
  Duplicate: 'Duplicada',
  'Lost without reason': 'Sin motivo de pérdida',
  'Missing for stage': 'Faltan datos',
  'Next step overdue': 'Paso vencido',
  'No amount': 'Sin importe',
  'No decision date': 'Sin fecha de decisión',
  'No next step': 'Sin próximo paso',
  'No salesperson': 'Sin asignar',
  'Older than any win': 'Más antigua que las ganadas',
  Outsized: 'Importe muy alto',
  Pushed: 'Aplazada',
  Quiet: 'Sin actividad',
  'Skipped a stage': 'Etapa omitida',
  Stalled: 'Estancada',
  'Unknown stage': 'Etapa desconocida',
  'Went back': 'Retrocedió',
  'Won without date': 'Ganada sin fecha',

  // Why they stand there.
  'It is lost; the reason is missing.': 'Está perdida y falta el motivo.',
  'There is no amount.': 'Falta el importe.',
  'There is no date for the decision.': 'Falta la fecha de la decisión.',
  'No next step is booked.': 'No hay ningún próximo paso fijado.',
  'Nobody is named as salesperson.': 'No consta quién la lleva.',
  'It is won; the day is missing.': 'Está ganada y falta el día.',

  // What hardly any deal of a tab has: the deals in the plural (behind “40 de 41”), and what is so
  // of them, the verb first, which does not depend on their number.
  'lost deal': 'oportunidades perdidas',
  'won deal': 'oportunidades ganadas',
  'open deal': 'oportunidades abiertas',
  'open proposal': 'propuestas abiertas',
  'have no reason why they were lost': 'falta el motivo de pérdida',
  'have no amount': 'falta el importe',
  'have no date for the decision': 'falta la fecha de la decisión',
  'have no next step': 'falta el próximo paso',
  'name no salesperson': 'no consta quién las lleva',
  'have no day on which they were won': 'falta el día en que se ganaron',

  // What to ask, by step.
  'What makes this one worth a call this week?':
    '¿Por qué merece esta oportunidad una llamada esta semana?',
  'What makes this company look like those that bought?':
    '¿En qué se parece esta empresa a las que compraron?',
  'Whom do we know there, and who could introduce us?':
    '¿A quién conocemos allí y quién podría presentarnos?',
  'What would make this customer want the next talk?':
    '¿Qué haría que este cliente quisiera la próxima conversación?',
  'What do we know of their situation that they would want to hear about?':
    '¿Qué sabemos de su situación que les interesaría escuchar?',
  'When and how shall we try next, and when do we stop?':
    '¿Cuándo y cómo lo intentamos de nuevo, y cuándo lo dejamos?',
  'Who decides, and what happens if they do nothing?':
    '¿Quién decide y qué pasa si el cliente no hace nada?',
  'What has to be decided on their side, by whom and in what order?':
    '¿Qué tiene que decidirse allí, quién lo decide y en qué orden?',
  'Where does the money come from, and what else competes for it?':
    '¿De dónde sale el dinero y a qué otra cosa podría destinarse?',
  'What did the customer say in their own words that the problem costs them?':
    '¿Cuánto dijo el cliente, con sus propias palabras, que le cuesta el problema?',
  'Who else is affected, and what would they say that it costs?':
    '¿A quién más afecta y cuánto diría esa persona que cuesta?',
  'How would they know, a year from now, that it was worth it?':
    '¿Cómo sabría el cliente, dentro de un año, que valió la pena?',
  'What has to happen for the customer to decide?':
    '¿Qué tiene que pasar para que el cliente decida?',
  'Who reads the proposal, and what will each of them look for first?':
    '¿Quiénes leen la propuesta y en qué se fijará primero cada cual?',
  'When do we go through it together?': '¿Cuándo la repasamos con el cliente?',
  'What is the customer still unsure about, and who can answer it?':
    '¿Qué dudas tiene aún el cliente y quién puede resolverlas?',
  'When did they first say this, and what lies behind it?':
    '¿Cuándo lo dijo el cliente por primera vez y qué hay detrás?',
  'What would they have to see to be sure?': '¿Qué tendría que ver el cliente para estar seguro?',
  'What do you get for what you give, and who has to agree?':
    '¿Qué recibe usted a cambio de lo que da y quién tiene que aprobarlo?',
  'What happens for them if there is no agreement?':
    '¿Qué supone para el cliente que no haya acuerdo?',
  'Which concession costs us little and is worth much to them?':
    '¿Qué concesión nos cuesta poco y vale mucho para el cliente?',
  'What is left to do before they sign, and who does it by when?':
    '¿Qué falta por hacer antes de la firma, quién lo hace y para cuándo?',
  'What could still stop it, and who would tell us?':
    '¿Qué podría impedir todavía la firma y quién nos avisaría?',
  'What has the customer said about the day on which it is to start?':
    '¿Qué ha dicho el cliente sobre el día en que debe empezar?',
  'What is the next step, and who takes it by when?':
    '¿Cuál es el próximo paso, quién lo da y para cuándo?',
  'What has the customer said that they will do next?':
    '¿Qué ha dicho el cliente que hará a continuación?',
  'What would have to happen for the customer to decide?':
    '¿Qué tendría que pasar para que el cliente decidiera?',

  // When a deal is through with a step.
  'We know whom to talk to there, and why they may need us now.':
    'Sabemos con quién hablar allí y por qué nos pueden necesitar ahora.',
  'The customer has agreed to a first talk on a set day.':
    'El cliente ha aceptado una primera conversación en un día fijado.',
  'The customer has said what the problem is, who decides, and what money there is.':
    'El cliente ha dicho cuál es el problema, quién decide y cuánto dinero hay.',
  'The customer has confirmed the need, and what it costs them, in writing.':
    'El cliente ha confirmado por escrito la necesidad y lo que le cuesta.',
  'Those who decide have heard the proposal and named the day on which they decide.':
    'Quienes deciden han escuchado la propuesta y han dicho qué día deciden.',
  'Each objection is written down, with the answer that the customer accepted.':
    'Cada objeción está anotada, con la respuesta que el cliente aceptó.',
  'Price and terms are agreed, and we got something for each concession.':
    'El precio y las condiciones están acordados y recibimos algo a cambio de cada concesión.',
  'The customer has said who signs, and on which day.':
    'El cliente ha dicho quién firma y qué día.',
};
