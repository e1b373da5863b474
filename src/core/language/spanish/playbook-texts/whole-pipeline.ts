/** The diagnoses of the pipeline as a whole, and what several records share. */
export const WHOLE_PIPELINE: Readonly<Record<string, string>> = {
  'Closes well, with few chances': 'Cierra bien, pero tiene pocas oportunidades',
  'Coach prospecting, not closing': 'Trabajar la prospección, no el cierre',
  'What would double your first talks?': '¿Qué duplicaría sus primeras conversaciones?',
  'Whom do your won customers know?': '¿A quién conocen los clientes que ha ganado?',
  'Ask each won customer for one introduction.':
    'Pedir a cada cliente ganado que le presente a alguien.',
  'The top of the pipeline is empty': 'El principio del pipeline está vacío',
  'Closing takes the time for new customers': 'El cierre quita tiempo para los clientes nuevos',
  'Which deals will you close in a cycle from now?':
    '¿Qué oportunidades cerrará dentro de un ciclo de venta?',
  'What happened to the time for new contacts?': '¿Qué pasó con el tiempo para contactos nuevos?',
  'Set a number of first contacts a week, and keep it in busy weeks.':
    'Fijar un número de primeros contactos por semana y mantenerlo en las semanas de mucho trabajo.',
  'A full top and an empty bottom': 'Mucho al principio del pipeline y poco al final',
  'First talks lead to no next step': 'Las primeras conversaciones no llevan a ningún próximo paso',
  'The pipeline is still young': 'El pipeline todavía es joven',
  'Which have agreed to a next step, and which are only polite?':
    '¿Quiénes han aceptado un próximo paso y quiénes solo son amables?',
  'What would let you drop five this week?':
    '¿Qué tendría que pasar para que descartara cinco esta semana?',
  'Deals take long': 'Las oportunidades tardan mucho',
  'One step holds the extra time': 'El tiempo de más está en un solo paso',
  'Larger deals take their time': 'Las oportunidades de mayor importe tardan más',
  'Where did the last won deal wait, and for whom?':
    '¿Dónde esperó la última oportunidad ganada y a quién?',
  'What could the customer do a week earlier?': '¿Qué podría hacer el cliente una semana antes?',
  'Agree the dates of the remaining steps at the first talk.':
    'Acordar en la primera conversación las fechas de los pasos que faltan.',
  'median days to a won deal': 'mediana de días hasta una oportunidad ganada',
  'Deals are small': 'Las oportunidades son pequeñas',
  'The talk stays with one person at the customer': 'Se habla con una sola persona en el cliente',
  'More of the small products are sold': 'Se venden más los productos pequeños',
  'Who else at this customer has the same problem?':
    '¿Quién más tiene el mismo problema en este cliente?',
  'When did you last offer the larger version?':
    '¿Cuándo ofreció por última vez la versión más grande?',
  'Name one larger option in each proposal, and what it adds.':
    'Mencionar en cada propuesta una opción más grande y lo que añade.',
  'The product of each deal.': 'El producto de cada oportunidad.',
  'median amount of won deals': 'mediana del importe de las oportunidades ganadas',
  'A date for each stage.': 'Una fecha para cada etapa.',

  // Causes that several have.
  'A source has dried up': 'Un origen ha dejado de traer leads',
  'Deals move, and nobody writes it down': 'Las oportunidades avanzan y nadie lo anota',

  // What several advise to try.
  'Take the oldest first: agree a next step with a date, or close them.':
    'Empezar por las más antiguas: acordar un próximo paso con fecha o cerrarlas como perdidas.',
  'End each talk with a step that the customer takes, and its date.':
    'Terminar cada conversación con un paso que dé el cliente y su fecha.',
  'Listen to three first calls together, and change one sentence.':
    'Escuchar juntos tres primeras llamadas y cambiar una frase.',
  'For a month, put the time of the weakest source into the best one.':
    'Durante un mes, dedicar al mejor origen el tiempo del peor.',

  // What several ask.
  'Which of these customers told you in their own words what the problem costs them?':
    '¿Cuáles de estos clientes le dijeron con sus propias palabras cuánto les cuesta el problema?',
  'When in the week would you bring it up to date?':
    '¿En qué momento de la semana la pondría al día?',
  'What does a normal week of finding new customers look like, hour by hour?':
    '¿Cómo es, hora por hora, una semana normal de búsqueda de clientes nuevos?',
  'Which of them would you start again today?': '¿Cuáles de ellas volvería a empezar hoy?',

  // What several want recorded, and follow up.
  'A reason for each lost deal.': 'Un motivo para cada oportunidad perdida.',
  'The next step of each open deal and its date.':
    'El próximo paso de cada oportunidad abierta y su fecha.',
  'The day on which each deal was created, and its source.':
    'El día en que se creó cada oportunidad y su origen.',
  'A close date and a next step for each open deal.':
    'Una fecha de cierre y un próximo paso para cada oportunidad abierta.',
  'The source and the prospecting method of each deal.':
    'El origen y el método de prospección de cada oportunidad.',
  'proposals a week': 'propuestas por semana',
  'proposals that become deals': 'propuestas que terminan en venta',
  'new deals a week': 'oportunidades nuevas por semana',
  'activities a week': 'actividades por semana',
  'decided deals that are won': 'oportunidades con resultado que se ganan',
  'deals that skip needs analysis': 'oportunidades que se saltan el análisis de necesidades',
  'share of open deals in the first steps':
    'proporción de oportunidades abiertas en los primeros pasos',
  'open deals that wait longer than usual': 'oportunidades abiertas que esperan más de lo habitual',
};
