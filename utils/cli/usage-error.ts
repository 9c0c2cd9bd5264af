/** The command was called wrongly: the message names what was wrong, the exit code is 2. */
export class UsageError extends Error {}
