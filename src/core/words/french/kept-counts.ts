// What a log keeps is read whatever language wrote it.
export * from '../kept-counts';
