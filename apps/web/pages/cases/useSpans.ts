import { durationOf } from '../../show/duration';
import { useCaseFileWords } from '../../words/caseFileWords';

/** Says time used against time allowed. Moments as the API gives them. */
export function useSpans() {
  const t = useCaseFileWords();
  const span = (ms: number): string => {
    const { unit, number } = durationOf(ms);
    return t(unit, { number });
  };
  return (openedAt: string, dueAt: string, endedAt: string, isOver: boolean): { text: string; isLate: boolean } => {
    const [opened, due, ended] = [openedAt, dueAt, endedAt].map((at) => Date.parse(at)) as [number, number, number];
    const used = span(ended - opened);
    const isLate = ended > due;
    if (isLate) return { text: t(isOver ? 'tookLate' : 'runningLate', { used, late: span(ended - due) }), isLate };
    return { text: t(isOver ? 'took' : 'running', { used, allowed: span(due - opened) }), isLate };
  };
}
