/** So many answers are kept; then all are let go, so that one who works on for days does not fill the memory. */
const MOST = 10_000;

/** The same function, which keeps what it found: a workbook asks the same few things in each of its rows. */
export function kept<Question, Answer extends string | object | null>(
  find: (question: Question) => Answer,
): (question: Question) => Answer {
  const answers = new Map<Question, Answer>();
  return (question) => {
    const known = answers.get(question);
    if (known !== undefined) return known;
    const answer = find(question);
    if (answers.size >= MOST) answers.clear();
    answers.set(question, answer);
    return answer;
  };
}
