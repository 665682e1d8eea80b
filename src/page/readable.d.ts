/** What can be read, by name and in a sentence; the build puts it in, from the formats that there are. */
declare const READABLE: { titles: string; sentence: string };
