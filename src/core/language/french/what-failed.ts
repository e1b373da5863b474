// It has no words of its own: the rooms that it takes its sentences from are this language's, where
// the script is made in it.
export * from '../what-failed';
