export { type FollowedAgreement, followUp } from './followed-agreement';
export { REVIEW_AFTER_DAYS } from './review-day';
