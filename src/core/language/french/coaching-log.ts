// The log's notes of deals are found again by these words, whatever the language.
export * from '../coaching-log';
