import { durationOf } from '../../show/duration';
import { useCaseFileWords } from '../../words/caseFileWords';

/** Says time used against time allowed, in milliseconds, lawful pauses taken out. */
export function useSpans() {
  const t = useCaseFileWords();
  const span = (ms: number): string => {
    const { unit, number } = durationOf(ms);
    return t(unit, { number });
  };
  return (usedMs: number, allowedMs: number, isOver: boolean): { text: string; isLate: boolean } => {
    const used = span(usedMs);
    const isLate = usedMs > allowedMs;
    if (isLate)
      return { text: t(isOver ? 'tookLate' : 'runningLate', { used, late: span(usedMs - allowedMs) }), isLate };
    return { text: t(isOver ? 'took' : 'running', { used, allowed: span(allowedMs) }), isLate };
  };
}
