/** What can be read, in words; put in when the page is built. */
declare const READABLE: string;
