/**
 * Characters of the longest file that is read: twice what our widest format needs for four hundred
 * actors, and little enough that a browser's tab survives it.
 */
export const largestFile = 128_000_000;
