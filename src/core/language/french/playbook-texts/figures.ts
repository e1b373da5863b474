/** How figures are told, and what is to be recorded to tell more. */
export const FIGURES: Readonly<Record<string, string>> = {
  // How the sentence about a figure begins.
  'Proposals{called} become deals less often':
    'Les propositions{called} aboutissent moins souvent à une vente',
  'Proposals{called} become deals more often':
    'Les propositions{called} aboutissent plus souvent à une vente',
  'Fewer proposals{called} a week': 'Moins de propositions{called} par semaine',
  'More proposals{called} a week': 'Plus de propositions{called} par semaine',
  'Fewer new deals in {stage} a week':
    'Moins de nouvelles affaires par semaine à l’étape « {stage} »',
  'More new deals in {stage} a week':
    'Plus de nouvelles affaires par semaine à l’étape « {stage} »',
  'Fewer activities a week{kind}': 'Moins d’activités{kind} par semaine',
  'More activities a week{kind}': 'Plus d’activités{kind} par semaine',
  'Smaller discounts': 'Remises plus faibles',
  'Larger discounts': 'Remises plus élevées',
  '{stage} advances fewer deals': 'Moins d’affaires franchissent l’étape « {stage} »',
  '{stage} advances more deals': 'Plus d’affaires franchissent l’étape « {stage} »',
  'Deals stay longer in {stage}': 'Les affaires restent plus longtemps à l’étape « {stage} »',
  'Deals leave {stage} sooner': 'Les affaires quittent plus tôt l’étape « {stage} »',
  'A larger part of the open deals is in {stage}':
    'Une plus grande part des affaires en cours se trouve à l’étape « {stage} »',
  'A smaller part of the open deals is in the first steps':
    'Une plus petite part des affaires en cours se trouve dans les premières phases',
  'A larger part of the open deals is in the first steps':
    'Une plus grande part des affaires en cours se trouve dans les premières phases',
  'Fewer decided deals are won': 'Les affaires closes sont moins souvent gagnées',
  'More decided deals are won': 'Les affaires closes sont plus souvent gagnées',
  'Fewer decided deals from “{origin}” are won':
    'Les affaires closes provenant de « {origin} » sont moins souvent gagnées',
  'Won deals are smaller': 'Les affaires gagnées sont plus petites',
  'Won deals are larger': 'Les affaires gagnées sont plus grandes',
  'Won deals took less time': 'Les affaires gagnées ont pris moins de temps',
  'Won deals took longer': 'Les affaires gagnées ont pris plus de temps',
  'More of the losses happen in {stage}':
    'Une plus grande part des pertes survient à l’étape « {stage} »',
  'More of the losses come after a proposal{called}':
    'Une plus grande part des pertes survient après une proposition{called}',
  'More deals skip {stage}': 'Plus d’affaires sautent l’étape « {stage} »',
  'More deals go back from {stage}': 'Plus d’affaires reculent depuis l’étape « {stage} »',
  '{stage} lets more deals through': 'L’étape « {stage} » laisse passer plus d’affaires',
  'the products do not explain it': 'les produits ne l’expliquent pas',

  // What is to be recorded.
  'a stage for needs analysis': 'une étape pour l’analyse des besoins',
  'the day on which needs analysis began': 'le jour où l’analyse des besoins a commencé',
  'a reason for each lost deal': 'un motif pour chaque affaire perdue',
  'the source of each deal': 'la source de chaque affaire',
  'the prospecting method of each deal': 'la méthode de prospection de chaque affaire',
  'the product of each deal': 'le produit de chaque affaire',
  'every change of an amount': 'chaque changement de montant',
  'every change of a close date': 'chaque changement de date de clôture',
  'the next step of each open deal and its date':
    'la prochaine action de chaque affaire en cours et sa date',
  'a close date for each open deal': 'une date de clôture pour chaque affaire en cours',
  'who decides at each customer': 'le nom de la personne qui décide chez chaque client',
  'how many people are known at each customer': 'le nombre de personnes connues chez chaque client',
  'what each customer has agreed to do next': 'ce que chaque client a accepté de faire ensuite',
  'the day on which each deal entered a stage':
    'le jour où chaque affaire est entrée dans une étape',
  'the calls and visits of each day': 'les appels et les visites de chaque jour',
  'the result of each call or visit': 'le résultat de chaque appel ou visite',
};
