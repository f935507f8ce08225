import { stepNames } from '#domain/process/step';
import type { Schemas } from '../../api/client';
import { useFlowWords } from '../../words/flowWords';
import { useCodeLabel } from '../../words/words';
import { FigureTable } from './FigureTable';
import styles from './reports.module.css';
import { useFigures } from './useFigures';

/** Each step with its times and shares. */
export function FlowSteps({ steps }: { readonly steps: readonly Schemas['StepFlowView'][] }) {
  const t = useFlowWords();
  const name = useCodeLabel();
  const { share, length } = useFigures();
  return (
    <>
      <FigureTable
        title={t('bySteps')}
        first={t('step')}
        heads={[t('left'), t('median'), t('ninetieth'), t('allowed'), t('late'), t('returned'), t('firstPass')]}
        rows={steps.map(({ step, left, medianMs, ninetiethMs, allowedMs, late, returned, firstPass }) => ({
          id: step,
          name: name(stepNames, step),
          values: [
            ...[left, length(medianMs), length(ninetiethMs), length(allowedMs), share(late)],
            ...[returned.whole === 0 ? '—' : share(returned), firstPass === null ? '—' : share(firstPass)],
          ],
        }))}
      />
      <p className={styles.quiet}>{t('stepsText')}</p>
    </>
  );
}
