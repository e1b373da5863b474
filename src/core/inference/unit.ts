/** What a signal's figure is counted in. Shares and discounts are 0–1. */
export type SignalUnit = 'share' | 'a week' | 'days' | 'money' | 'discount';
