import { sampleTexts } from '../../inference/samples/sample-texts';
import { counted, days, NUMBERS } from './format';

export type * from '../samples';

/** Figures with what they were counted on: `5 von 31 (16 %, wahrscheinlich 7–33 %)`, `9 Deals`. */
export const { figureText, sampleText, countsText, baselineText } = sampleTexts({
  numbers: NUMBERS,
  days,
  aWeek: (pace, isEach) => `${pace} pro Woche${isEach ? ' und Person' : ''}`,
  shareOf: (part, all) => `${part} von ${all}`,
  inWeeks: (count, weeks) => `${count} in ${weeks} ${weeks === '1' ? 'Woche' : 'Wochen'}`,
  ofPeople: (count) => ` von ${counted(count, 'Person', 'Personen')}`,
  deals: (count) => counted(count, 'Deal'),
  wonDeals: (count) => counted(count, 'gewonnener Deal', 'gewonnene Deals'),
  typically: (time) => `typisch ${time}`,
  median: (value) => `Median ${value}`,
  likely: (range) => `, wahrscheinlich ${range}`,
  atLeast: (from) => `mindestens ${from}`,
});
