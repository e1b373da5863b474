import { sampleTexts } from '../../inference/samples/sample-texts';
import { counted, days, NUMBERS } from './format';

export type * from '../samples';

/** Below 2, with decimals too, Portuguese has the singular: `1,5 semana`. */
const BELOW_TWO = /^(0,\d|1(,\d)?)$/;

/** Figures with what they were counted on: `5 de 31 (16%, provavelmente 7–33%)`, `9 negócios`. */
export const { figureText, sampleText, countsText, baselineText } = sampleTexts({
  numbers: NUMBERS,
  days,
  aWeek: (pace, isEach) => `${pace} por semana${isEach ? ' e por pessoa' : ''}`,
  shareOf: (part, all) => `${part} de ${all}`,
  inWeeks: (count, weeks) => `${count} em ${weeks} ${BELOW_TWO.test(weeks) ? 'semana' : 'semanas'}`,
  ofPeople: (count) => ` de ${counted(count, 'pessoa')}`,
  deals: (count) => counted(count, 'negócio'),
  wonDeals: (count) => counted(count, 'negócio ganho', 'negócios ganhos'),
  typically: (time) => `tipicamente ${time}`,
  median: (value) => `mediana de ${value}`,
  likely: (range) => `, provavelmente ${range}`,
  atLeast: (from) => `pelo menos ${from}`,
});
