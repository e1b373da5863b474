/** Over which time a quota is to be reached. */
export const QUOTA_PERIODS = ['week', 'month', 'quarter', 'year'] as const;
export type QuotaPeriod = (typeof QUOTA_PERIODS)[number];
