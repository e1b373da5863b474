import { sampleTexts } from '../../inference/samples/sample-texts';
import { counted, days, measured, NUMBERS } from './format';

export type * from '../samples';

/** Figures with what they were counted on: `5 sur 31 (16 %, probablement 7–33 %)`, `9 affaires`. */
export const { figureText, sampleText, countsText, baselineText } = sampleTexts({
  numbers: NUMBERS,
  days,
  aWeek: (pace, isEach) => `${pace} par semaine${isEach ? ' et par personne' : ''}`,
  shareOf: (part, all) => `${part} sur ${all}`,
  inWeeks: (count, weeks) => `${count} en ${measured(weeks, 'semaine', 'semaines')}`,
  ofPeople: (count) => ` cumulées de ${counted(count, 'personne')}`,
  deals: (count) => counted(count, 'affaire'),
  wonDeals: (count) => counted(count, 'affaire gagnée', 'affaires gagnées'),
  typically: (time) => `généralement ${time}`,
  median: (value) => `une médiane de ${value}`,
  likely: (range) => `, probablement ${range}`,
  atLeast: (from) => `au moins ${from}`,
});
