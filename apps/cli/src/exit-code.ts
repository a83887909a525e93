/** What a command tells the shell: 0 fine, 1 a document has errors, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;
