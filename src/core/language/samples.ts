import { sampleTexts } from '../inference/samples/sample-texts';
import { counted, days, NUMBERS } from './format';

export type { ToldFigure } from '../inference/samples/sample-texts';

/** Figures with what they were counted on: `5 of 31 (16 %, likely 7–33 %)`, `9 deals`. */
export const { figureText, sampleText, countsText, baselineText } = sampleTexts({
  numbers: NUMBERS,
  days,
  aWeek: (pace, isEach) => `${pace} a week${isEach ? ' each' : ''}`,
  shareOf: (part, all) => `${part} of ${all}`,
  inWeeks: (count, weeks) => `${count} in ${weeks} ${weeks === '1' ? 'week' : 'weeks'}`,
  ofPeople: (count) => ` of ${counted(count, 'person', 'people')}`,
  deals: (count) => counted(count, 'deal'),
  wonDeals: (count) => counted(count, 'won deal'),
  typically: (time) => `typically ${time}`,
  median: (value) => `median ${value}`,
  likely: (range) => `, likely ${range}`,
  atLeast: (from) => `${from}–unknown`,
});
