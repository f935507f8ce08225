import { channelLabels, departmentLabels, riskClassLabels } from '#domain/household/codes';
import type { Schemas } from '../../api/client';
import { useFlowWords } from '../../words/flowWords';
import { useCodeLabel } from '../../words/words';
import { type FigureRow, FigureTable } from './FigureTable';
import styles from './reports.module.css';
import { useFigures } from './useFigures';

type Flow = Schemas['FlowView'];

/** What clues were worth: by source, a department’s by class besides, and by class of all. */
export function ClueValues({ flow }: { readonly flow: Flow }) {
  const t = useFlowWords();
  const name = useCodeLabel();
  const { share } = useFigures();
  const heads = [t('sent'), t('merged'), t('confirmed'), t('dismissed'), t('closed'), t('waiting')];
  const values = ({ sent, merged, confirmed, dismissed, closed, waiting }: Schemas['ClueValueView']) => [
    ...[sent, share(merged), share(confirmed), dismissed, closed, waiting],
  ];
  const sources = flow.clueSources.flatMap((source): FigureRow[] => {
    const { channel, department, classes } = source;
    const from = name(channelLabels, channel);
    const of = department === null ? from : `${from} · ${name(departmentLabels, department)}`;
    return [
      { id: of, name: of, values: values(source) },
      ...(department === null
        ? []
        : classes.map((each) => ({
            id: `${of} ${each.riskClass}`,
            name: <span className={styles.part}>{name(riskClassLabels, each.riskClass)}</span>,
            values: values(each),
          }))),
    ];
  });
  return (
    <>
      <FigureTable title={t('bySource')} first={t('source')} heads={heads} rows={sources} />
      <FigureTable
        title={t('byClass')}
        first={t('riskClass')}
        heads={heads}
        rows={flow.clueClasses.map((each) => ({
          id: each.riskClass,
          name: name(riskClassLabels, each.riskClass),
          values: values(each),
        }))}
      />
      <p className={styles.quiet}>{t('cluesText')}</p>
    </>
  );
}
