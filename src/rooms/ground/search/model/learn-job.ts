/** Looks up what the new words of the search are forms of and put together from. */
export const learnJob = 'learn-words';
