import { sampleTexts } from '../../inference/samples/sample-texts';
import { counted, days, NUMBERS } from './format';

export type * from '../samples';

/** Figures with what they were counted on: `5 de 31 (16 %, probablemente 7–33 %)`, `9 oportunidades`. */
export const { figureText, sampleText, countsText, baselineText } = sampleTexts({
  numbers: NUMBERS,
  days,
  aWeek: (pace, isEach) => `${pace} por semana${isEach ? ' y persona' : ''}`,
  shareOf: (part, all) => `${part} de ${all}`,
  inWeeks: (count, weeks) => `${count} en ${weeks} ${weeks === '1' ? 'semana' : 'semanas'}`,
  ofPeople: (count) => ` de ${counted(count, 'persona')}`,
  deals: (count) => counted(count, 'oportunidad', 'oportunidades'),
  wonDeals: (count) => counted(count, 'oportunidad ganada', 'oportunidades ganadas'),
  typically: (time) => `normalmente ${time}`,
  median: (value) => `mediana ${value}`,
  likely: (range) => `, probablemente ${range}`,
  atLeast: (from) => `${from} o más`,
});
