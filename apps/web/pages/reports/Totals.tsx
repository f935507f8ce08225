import type { Schemas } from '../../api/client';
import { Card } from '../../show/Card';
import { Facts } from '../../show/Facts';
import { useMoments } from '../../show/moments';
import { useReportWords } from '../../words/reportWords';
import styles from './reports.module.css';
import { useFigures } from './useFigures';

/** The figures of the whole area, with the days by which they are counted. */
export function Totals({ summary }: { readonly summary: Schemas['SummaryView'] }) {
  const t = useReportWords();
  const { day, moment } = useMoments();
  const { counted, percent, share } = useFigures();
  const { total, measures, sample, villagesMet, on, from, implementedBy, at } = summary;
  const { byHousehold, byPerson } = total.eliminationRate;
  return (
    <Card title={t('overall')}>
      <Facts
        rows={[
          [t('monitored'), counted(total.monitored)],
          [t('eliminated'), counted(total.eliminated)],
          [t('natural'), counted(total.eliminatedNaturally)],
          [t('notEliminated'), counted(total.notEliminated)],
          [t('safetyNet'), counted(total.safetyNet)],
          [t('rate'), t('rateText', { households: percent(byHousehold), people: percent(byPerson) })],
          [t('identifiedNow'), counted(total.inPeriod.identified)],
          [t('eliminatedNow'), counted(total.inPeriod.eliminated)],
          [t('reversed'), counted(total.inPeriod.reversed)],
          [t('declared'), measures.declared],
          [t('implemented'), share(measures.implemented)],
          [t('met'), share(villagesMet)],
          [
            t('sample'),
            t('sampleText', {
              frame: sample.frame.households,
              chosen: sample.chosen.households,
              share: percent(sample.share),
            }),
          ],
        ]}
      />
      <p className={styles.quiet}>
        {t('measured', { on: day(on), from: day(from), by: day(implementedBy) })} {t('at', { moment: moment(at) })}
      </p>
    </Card>
  );
}
