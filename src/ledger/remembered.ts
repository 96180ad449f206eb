/** Remembers the answer of a pure function for each object that it was asked about, as long as the object lives. */

/**
 * The same function, worked out once for each object: many pages show the same incident. The answer must not be changed.
 * @param work a pure function of an object that nobody changes
 */
export function remembered<Subject extends object, Answer>(
  work: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const answers = new WeakMap<Subject, { readonly answer: Answer }>();
  return (subject) => {
    let known = answers.get(subject);
    if (!known) {
      known = { answer: work(subject) };
      answers.set(subject, known);
    }
    return known.answer;
  };
}
