/** The notices. */
export const NOTICES: Readonly<Record<string, string>> = {
  'The process is not agreed on': 'Le processus n’a pas fait l’objet d’un accord',
  'The process is not agreed on yet. Agree first, then coach.':
    'Le processus n’est pas encore convenu. L’accord d’abord, le coaching ensuite.',
  'Nobody has gone through it together': 'Il n’a pas encore été parcouru à deux',
  'One of the two changed it': 'L’une des deux personnes l’a modifié',
  'What must be true before a deal moves on to the next stage?':
    'Que faut-il pour qu’une affaire passe à l’étape suivante ?',
  'Which stage do your deals not go through as it is written?':
    'Quelle étape vos affaires ne suivent-elles pas telle qu’elle est décrite ?',
  'Go through the stages together, then both agree in the sidebar.':
    'Parcourir les étapes ensemble, puis donner les deux accords dans le panneau latéral.',
  'What a deal needs to leave each stage.':
    'Ce qu’il faut à une affaire pour quitter chaque étape.',
  'both agree to the process as it is': 'accord des deux côtés sur le processus actuel',

  'The sheet is not up to date': 'La feuille n’est pas à jour',
  'This is a copy, and the work goes on elsewhere':
    'C’est une copie, et le travail continue ailleurs',
  'What has happened since then that the sheet does not show?':
    'Que s’est-il passé depuis sans que la feuille le montre ?',
  'Bring the sheet up to date, or make the report as of its newest day.':
    'Mettre la feuille à jour, ou établir le rapport à son jour le plus récent.',
  'Each change of a deal, on the day on which it happens.':
    'Chaque changement d’une affaire, le jour où il a lieu.',
  'days since the newest entry': 'jours depuis la saisie la plus récente',

  'Too little is recorded': 'Trop peu de choses sont enregistrées',
  'For too many lost deals the sheet does not say at which stage they were lost. A column “Lost at stage” is enough.':
    'Pour trop d’affaires perdues, la feuille ne dit pas à quelle étape elles l’ont été. Une colonne « Perdue à l’étape » suffit.',
  'Few deals are decided yet': 'Peu d’affaires sont closes pour l’instant',
  'What has happened with your deals that the sheet does not show?':
    'Que s’est-il passé dans vos affaires sans que la feuille le montre ?',
  'Bring the sheet up to date together, ten minutes each Friday.':
    'Mettre la feuille à jour ensemble, dix minutes chaque vendredi.',
  'The stage at which each deal was lost, and a date for each stage.':
    'L’étape à laquelle chaque affaire a été perdue, et une date pour chaque étape.',
  'decided deals of which the stages are known': 'affaires closes dont les étapes sont connues',

  'No lost deal is recorded': 'Aucune affaire perdue n’est enregistrée',
  'Lost deals are deleted, or stay open':
    'Les affaires perdues sont supprimées, ou restent en cours',
  'Only deals that are sure are written down': 'Seules les affaires sûres sont notées',
  'Which of your deals came to nothing, and where are they in the sheet?':
    'Lesquelles de vos affaires n’ont rien donné, et où sont-elles dans la feuille ?',
  'When does a deal of yours come into the sheet?':
    'À quel moment vos affaires entrent-elles dans la feuille ?',
  'Write down each lost deal on the day it is lost, with its stage and its reason.':
    'Noter chaque affaire perdue le jour même, avec l’étape et le motif.',
  'Each lost deal, with the day and the stage in which it was lost.':
    'Chaque affaire perdue, avec le jour et l’étape de la perte.',
  'lost deals that are recorded': 'affaires perdues enregistrées',

  'Far more deals are open than were ever decided':
    'Bien plus d’affaires sont en cours qu’il n’en a jamais été clos',
  'Deals that are over still stand as open':
    'Des affaires terminées figurent encore comme en cours',
  'The deals are young for what they are':
    'Pour des affaires de ce type, elles sont encore récentes',
  'Which of them are over, though nobody has said so?':
    'Lesquelles sont terminées, sans que personne ne l’ait dit ?',
  'What has to be true before a deal is closed as lost?':
    'Que faut-il pour qu’une affaire soit close comme perdue ?',
  'Go through the oldest together: a next step with a date, or lost, with its reason.':
    'Parcourir ensemble les plus anciennes : une prochaine action avec une date, ou perdue, avec le motif.',
  'Each lost deal, on the day on which it is lost.':
    'Chaque affaire perdue, le jour où elle est perdue.',

  'For weeks no activity is recorded': 'Aucune activité enregistrée pendant des semaines',
  'It was done and not written down': 'Le travail a été fait sans être noté',
  'There was no work in that time': 'Il n’y a pas eu de travail pendant cette période',
  'Nothing was done to find customers': 'Rien n’a été fait pour trouver des clients',
  'What of your work in that time is not in the sheet?':
    'Quelle part de votre travail de cette période n’est pas dans la feuille ?',
  'What filled your weeks then?': 'De quoi vos semaines étaient-elles faites alors ?',
  'Write each day down on that day; enter days away in the tab “Salespeople”.':
    'Noter chaque journée le jour même ; inscrire les absences dans la feuille « Salespeople ».',
  'The activities of each day.': 'Les activités de chaque jour.',

  'Deals move on without what the process asks for':
    'Des affaires avancent sans ce que le processus demande',
  'It is known and not written down': 'L’information est connue, mais pas notée',
  'The customer was not asked': 'La question n’a pas été posée au client',
  'The process asks for more than a deal needs':
    'Le processus demande plus que ce dont une affaire a besoin',
  'Where do you know it without having written it down, and where did you go on without it?':
    'Dans quels cas avez-vous cette information sans l’avoir notée, et dans quels cas avez-vous continué sans elle ?',
  'What would it take to have it before the next deal moves on?':
    'Que faudrait-il pour avoir cette information avant que la prochaine affaire avance ?',
  'Fill it before the next deal moves on, or take it out of the process together.':
    'Remplir la colonne avant que la prochaine affaire avance, ou la retirer ensemble du processus.',
  'The columns that the process asks for, filled by the day a deal moves on.':
    'Les colonnes que le processus demande, remplies au plus tard le jour où une affaire avance.',
  'deals that have what the process asks for': 'affaires qui ont ce que le processus demande',

  'Behind the plan': 'En retard sur le plan',
  'Fewer deals come in': 'Moins d’affaires arrivent',
  'Fewer of them are won': 'Une plus petite part d’entre elles est gagnée',
  'They are smaller': 'Elles sont plus petites',
  'Which week of the last three months would you repeat, and what was in it?':
    'Quelle semaine des trois derniers mois referiez-vous, et de quoi était-elle faite ?',
  'What could you leave out to make room for this?':
    'De quoi pourriez-vous vous passer pour faire de la place ?',
  'Agree what to do more of at that step each week, and count it each Friday.':
    'Convenir de ce qu’il faut faire en plus chaque semaine dans cette phase, et le compter chaque vendredi.',

  'No deal is open': 'Aucune affaire en cours',
  'No deal is open.': 'Aucune affaire n’est en cours.',
  'No deal in the sheet is open. Are the open ones kept elsewhere?':
    'Aucune affaire de la feuille n’est en cours. Les affaires en cours se trouvent-elles ailleurs ?',
  'Little comes in': 'Peu d’affaires arrivent',
  'Deals are written down only when they are decided':
    'Les affaires ne sont notées qu’une fois closes',
  'Where will the deals of the next months come from?':
    'D’où viendront les affaires des prochains mois ?',
  'Whom are you talking to who is not in the sheet yet?':
    'À qui parlez-vous qui n’est pas encore dans la feuille ?',
  'Write down each customer you are talking to, with the stage and the next step.':
    'Noter chaque client avec qui un échange est en cours, avec l’étape et la prochaine action.',
  'Each deal from the day on which it comes in.': 'Chaque affaire dès le jour où elle arrive.',

  'Deals without a next step': 'Affaires sans prochaine action',
  'Talks end without a date for the next one':
    'Les échanges se terminent sans date pour le suivant',
  'Steps are agreed and not written down': 'Des actions sont convenues sans être notées',
  'What comes next in each of them, and when?':
    'Que se passe-t-il ensuite pour chacune d’elles, et quand ?',
  'What did the customer promise to do?': 'Qu’a promis de faire le client ?',
  'open deals without a next step': 'affaires en cours sans prochaine action',

  'Close dates slip': 'Les dates de clôture sont repoussées',
  'No customer has agreed to them': 'Aucun client ne les a acceptées',
  'They are set by hope': 'Elles reposent sur l’espoir',
  'What has to happen at the customer before that day?':
    'Que doit-il se passer chez le client avant cette date ?',
  'Who named the date, and what is it based on?':
    'Qui a indiqué la date, et sur quoi repose-t-elle ?',
  'Ask for the customer’s own date, and for what must happen before it.':
    'Demander au client sa propre date, et ce qui doit se passer avant.',
  'open deals past their date or pushed twice':
    'affaires en cours dont la date est passée ou repoussée deux fois',

  'Open deals are older than any win':
    'Des affaires en cours sont plus anciennes que toute affaire gagnée',
  'They are of a kind that takes longer': 'Elles sont d’un type qui prend plus de temps',
  'What is different about those that you still expect to win?':
    'Qu’est-ce qui distingue celles que vous pensez encore gagner ?',

  'Many open deals wait': 'Beaucoup d’affaires en cours attendent',
  'What would you hear if you asked for a clear yes or no?':
    'Que vous répondrait-on si vous demandiez un oui ou un non clair ?',

  'One deal is most of the pipeline': 'Une affaire représente la plus grande part du pipeline',
  'Little else comes in': 'Peu d’autres affaires arrivent',
  'It takes the time of the others': 'Elle prend le temps des autres',
  'What is the plan without it?': 'Quel est le plan sans elle ?',
  'What could stop it, and how would you hear of it?':
    'Qu’est-ce qui pourrait l’arrêter, et comment l’apprendriez-vous ?',
  'Choose two other deals to move this week.':
    'Choisir deux autres affaires à faire avancer cette semaine.',
  'The amount of each open deal.': 'Le montant de chaque affaire en cours.',
  'its share of the open value': 'sa part de la valeur en cours',
};
