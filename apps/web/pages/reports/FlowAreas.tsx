import { Select } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { levelOf } from '#domain/access/areas';
import { stepNames } from '#domain/process/step';
import type { Schemas } from '../../api/client';
import { useFlowWords } from '../../words/flowWords';
import { useReportWords } from '../../words/reportWords';
import { useCodeLabel } from '../../words/words';
import { FigureTable } from './FigureTable';
import styles from './reports.module.css';
import { useFigures } from './useFigures';

type Flow = Schemas['FlowView'];
type StepFlow = Schemas['StepFlowView'];

const figures = ['median', 'ninetieth', 'late', 'returned', 'firstPass'] as const;
type Figure = (typeof figures)[number];

/** One figure, which stands in the address, by area and step; and what became of approvals and eliminations there. An area leads down. */
export function FlowAreas({ flow }: { readonly flow: Flow }) {
  const t = useFlowWords();
  const report = useReportWords();
  const name = useCodeLabel();
  const { share } = useFigures();
  const [params, setParams] = useSearchParams();
  const value = useFigureValue();
  const figure = figures.find((each) => each === params.get('figure')) ?? 'median';
  const choose = (chosen: Figure): void => {
    const next = new URLSearchParams(params);
    next.set('figure', chosen);
    setParams(next, { replace: true });
  };
  const below = (code: string): string => {
    const next = new URLSearchParams(params);
    next.set('areaCode', code);
    return `/flow?${next.toString()}`;
  };
  const nameOf = ({ code, name: areaName }: Flow['areas'][number]) =>
    levelOf(code) === 'village' ? areaName : <Link to={below(code)}>{areaName}</Link>;
  const areas = flow.areas.filter(({ steps, relapse }) => steps.length > 0 || relapse.reversed.whole > 0);
  return (
    <>
      <div className={`${styles.choice} no-print`}>
        <span>{t('figure')}</span>
        <Select
          aria-label={t('figure')}
          value={figure}
          options={figures.map((each) => ({ value: each, label: t(each) }))}
          onChange={choose}
        />
      </div>
      <FigureTable
        title={t('byAreas', { figure: t(figure) })}
        first={report('area')}
        heads={flow.steps.map(({ step }) => name(stepNames, step))}
        rows={areas.map((area) => ({
          id: area.code,
          name: nameOf(area),
          values: flow.steps.map(({ step }) =>
            value(
              area.steps.find((each) => each.step === step),
              figure,
            ),
          ),
        }))}
      />
      <FigureTable
        title={t('relapseByAreas')}
        first={report('area')}
        heads={[t('straight'), t('reversed'), t('again')]}
        rows={areas.map((area) => ({
          id: area.code,
          name: nameOf(area),
          values: [area.straight, area.relapse.reversed, area.relapse.again].map((each) => share(each)),
        }))}
      />
    </>
  );
}

function useFigureValue() {
  const { share, length } = useFigures();
  return (step: StepFlow | undefined, figure: Figure): string => {
    if (step === undefined) return '·';
    switch (figure) {
      case 'median':
        return length(step.medianMs);
      case 'ninetieth':
        return length(step.ninetiethMs);
      case 'late':
        return share(step.late);
      case 'returned':
        return step.returned.whole === 0 ? '—' : share(step.returned);
      case 'firstPass':
        return step.firstPass === null ? '—' : share(step.firstPass);
    }
  };
}
