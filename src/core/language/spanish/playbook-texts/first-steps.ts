/** The diagnoses from the first contact to a qualified customer. */
export const FIRST_STEPS: Readonly<Record<string, string>> = {
  // Few new deals.
  'Few new deals': 'Pocas oportunidades nuevas',
  'Less time goes into finding customers': 'Se dedica menos tiempo a buscar clientes',
  'The season': 'La temporada',
  'everybody has fewer': 'todo el equipo tiene menos',
  'Where do your best first contacts come from?':
    '¿De dónde vienen sus mejores primeros contactos?',
  'What takes the time for new customers?': '¿Qué le quita tiempo para los clientes nuevos?',
  'Agree a number of first contacts a week; look at it each Friday.':
    'Acordar un número de primeros contactos por semana y revisarlo cada viernes.',

  // Few activities.
  'Few activities before the first deal': 'Pocas actividades antes de la primera oportunidad',
  'The time goes into other kinds of activities':
    'El tiempo se dedica a otros tipos de actividades',
  'Something has changed': 'Algo ha cambiado',
  'it was more before': 'antes eran más',
  'No fixed time is kept for it': 'No se le reserva un tiempo fijo',
  'Not all of it is written down': 'No se anota todo',
  'How did you come to the kinds of activities that you do most?':
    '¿Cómo llegó a los tipos de actividades que más hace?',
  'Which of what you do is not in the sheet?':
    'De lo que hace, ¿qué no está en la hoja de cálculo?',
  'What has changed in your weeks since then?': '¿Qué ha cambiado en sus semanas desde entonces?',
  'For a month, do as many of each kind as is agreed, and see which brings first contacts.':
    'Durante un mes, hacer de cada tipo tantas como se acordó y ver cuál trae primeros contactos.',
  'Give one thing that came in since then to somebody else, or to another day.':
    'Pasar a otra persona o a otro día una tarea que se haya añadido desde entonces.',
  'For two weeks, write each day down on that day, and look at the count together.':
    'Durante dos semanas, anotar cada actividad el mismo día y revisar juntos las cifras.',
  'Book two fixed hours a day for it, and count together each Friday.':
    'Reservarle dos horas fijas al día y hacer juntos el recuento cada viernes.',
  'Each activity on the day it is done, and the hours that are kept free for it.':
    'Cada actividad el día en que se hace y las horas que se le reservan.',

  // First contacts do not land.
  'First contacts do not land': 'Los primeros contactos no avanzan',
  'The ways of reaching out': 'Las vías de contacto',
  'How the first talk is opened': 'Cómo se abre la primera conversación',
  'Whom the calls go to': 'A quién se llama',
  'How do you open, and what does the customer say?': '¿Cómo empieza usted y qué dice el cliente?',
  'Why these customers?': '¿Por qué estos clientes?',
  'first contacts that advance': 'primeros contactos que avanzan',

  // Qualification.
  'Qualification lets many through': 'La calificación deja pasar a muchos',
  'A friendly talk counts as a chance':
    'Una conversación amable cuenta como una posibilidad de venta',
  'Nobody wrote down what a fit is': 'Nadie ha anotado qué cliente encaja',
  'A full pipeline is asked for': 'Se pide un pipeline lleno',
  'Which would you not take again?': '¿Cuáles no volvería a aceptar?',
  'What must a customer say for you to stop?':
    '¿Qué tiene que decir un cliente para que usted no siga?',
  'Write down three things that a deal needs to pass.':
    'Anotar tres cosas que una oportunidad necesita para pasar.',
  'qualified deals that advance': 'oportunidades calificadas que avanzan',
  'Qualification lets few through': 'La calificación deja pasar a pocos',
  'Only sure things pass': 'Solo pasa lo seguro',
  'The criteria are read narrowly': 'Los criterios se aplican de forma demasiado estricta',
  'Which of those would a colleague have kept?': '¿Con cuáles habría seguido otra persona?',
  'Which criterion decides most often?': '¿Qué criterio decide con más frecuencia?',
  'Take five of them one step further, and see what comes.':
    'Llevar cinco de ellas al paso siguiente y ver qué resulta.',
  'deals that pass qualification': 'oportunidades que superan la calificación',
  'Deals wait in qualification': 'Las oportunidades esperan en la calificación',
  'Whoever decides is not in the talk': 'Quien decide no participa en la conversación',
  'A clear no is put off': 'Se va aplazando un no claro',
  'Who decides there, and how will you meet them?':
    '¿Quién decide allí y cómo va a hablar con esa persona?',
  'Where would a no help you?': '¿Dónde le ayudaría un no?',
  'Meet the person who decides by the second talk, or close the deal.':
    'Hablar con quien decide, a más tardar en la segunda conversación, o cerrar la oportunidad como perdida.',
  'typical days in qualification': 'días habituales en calificación',

  // One source or method.
  'One source or method converts less': 'Un origen o un método convierte menos',
  'These customers want another way of selling': 'Estos clientes quieren otra forma de vender',
  'Somebody else reaches them better': 'Otra persona llega mejor a ellos',
  'What do these customers expect?': '¿Qué esperan estos clientes?',
  'Who in the team sells well to them, and how?':
    '¿Quién del equipo les vende bien y cómo lo hace?',
  'Go through two of them with whoever sells well there.':
    'Repasar dos de ellos con quien les vende bien.',
};
