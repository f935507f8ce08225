import { useVisitWords } from '../../../words/visitWords';
import type { VisitStep } from './steps';
import styles from './visit.module.css';

interface StepBarProps {
  readonly steps: readonly VisitStep[];
  readonly current: VisitStep;
  /** Faults that are left at a step. */
  countOf(step: VisitStep): number;
  /** Whether anything was done there: what nobody looked at is not complete. */
  isBegun(step: VisitStep): boolean;
  onGo(step: VisitStep): void;
}

/** All steps at a glance: where one is, what is complete, how much is left. */
export function StepBar({ steps, current, countOf, isBegun, onGo }: StepBarProps) {
  const t = useVisitWords();
  return (
    <nav aria-label={t('steps')}>
      <ol className={styles.steps}>
        {steps.map((step, i) => (
          <li key={step}>
            <button
              type="button"
              className={`${styles.step} ${step === current ? (styles.current ?? '') : ''}`}
              {...(step === current && { 'aria-current': 'step' as const })}
              onClick={() => onGo(step)}
            >
              <span>
                {i + 1} {t(step)}
              </span>
              <span className={styles.left}>
                {countOf(step) > 0 ? t('stepFaults', { count: countOf(step) }) : isBegun(step) ? '✓' : '—'}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
