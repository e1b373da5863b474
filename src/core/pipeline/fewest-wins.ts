/** Won deals that are needed before a limit is learned from them. */
export const FEWEST_WINS = 10;
