/** Positive control: a run that believes any clock. */
export const clockIssue = (): null => null;
