import { stepNames } from '#domain/process/step';
import type { Schemas } from '../../api/client';
import { Card } from '../../show/Card';
import { useCaseFileWords } from '../../words/caseFileWords';
import { useCodeLabel } from '../../words/words';
import styles from './cases.module.css';
import { useSpans } from './useSpans';

type RoadStep = Schemas['RoadStepView'];

/** A road in the order of the case’s own policy: what is done, what is under way, what remains; steps of one stage side by side. */
export function RoadCard({ road }: { readonly road: Schemas['RoadView'] }) {
  const t = useCaseFileWords();
  return (
    <Card title={t(road.procedure)}>
      <ol className={styles.road}>
        {road.stages.map(({ steps }) => (
          <li key={steps.map(({ step }) => step).join()} className={styles.stage}>
            {steps.map((step) => (
              <StepBox key={step.step} step={step} />
            ))}
          </li>
        ))}
      </ol>
    </Card>
  );
}

const signs = { done: '✓', open: '●', ahead: '○' } as const;

function StepBox({ step }: { readonly step: RoadStep }) {
  const t = useCaseFileWords();
  const name = useCodeLabel();
  const spans = useSpans();
  const { state, usedMs, allowedMs, doneAt } = step;
  const time = usedMs !== null && allowedMs !== null ? spans(usedMs, allowedMs, doneAt !== null) : null;
  return (
    <div
      className={`${styles.step} ${state === 'ahead' ? '' : (styles[state] ?? '')}`}
      {...(state === 'open' && { 'aria-current': 'step' as const })}
    >
      <strong>
        <span aria-hidden>{signs[state]}</span> {name(stepNames, step.step)}
      </strong>
      <div>{t(state)}</div>
      <div className={time?.isLate === true ? styles.late : undefined}>
        {time ? time.text : state !== 'done' && t('allowed', { count: step.days })}
      </div>
    </div>
  );
}
