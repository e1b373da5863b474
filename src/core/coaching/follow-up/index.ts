export { baselineText, figureOf } from './counts-text';
export { type FollowedAgreement, followUp } from './followed-agreement';
export { measureOf, measureText } from './measure';
export { REVIEW_AFTER_DAYS } from './review-day';
