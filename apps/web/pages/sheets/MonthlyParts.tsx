import { departmentLabels } from '#domain/household/codes';
import { leastRanked } from '#domain/sheets/ranking';
import type { Schemas } from '../../api/client';
import { Card } from '../../show/Card';
import { useSheetWords } from '../../words/sheetWords';
import { useCodeLabel } from '../../words/words';
import styles from './sheets.module.css';
import { SheetTable } from './SheetTable';

type Ranked = Schemas['RankedView'];

/** 月对比: departments, townships, helping units, each share with what it is a share of. */
export function MonthlyParts({ sheet }: { readonly sheet: Schemas['MonthlySheetView'] }) {
  const t = useSheetWords();
  return (
    <>
      <p className={styles.quiet}>
        {t('monthText', {
          least: leastRanked,
          red: sheet.bounds.redFromPercent,
          black: sheet.bounds.blackBelowPercent,
        })}
      </p>
      <Order title={t('departments')} about={t('departmentsText')} rows={sheet.departments} />
      <Order title={t('townships')} about={t('townshipsText')} rows={sheet.townships} />
      <Order title={t('units')} about={t('unitsText')} rows={sheet.units} />
    </>
  );
}

function Order({
  title,
  about,
  rows,
}: {
  readonly title: string;
  readonly about: string;
  readonly rows: readonly Ranked[];
}) {
  const t = useSheetWords();
  const name = useCodeLabel();
  return (
    <Card title={title}>
      <p className={styles.quiet}>{about}</p>
      <SheetTable
        label={title}
        none={t('nothingCompared')}
        heads={[t('rank'), t('name'), t('inTime'), t('of'), t('percent'), t('list')]}
        rows={rows.map(({ id, name: called, inTime, rank, list }) => ({
          id,
          cells: [
            rank ?? t('unranked'),
            called ?? name(departmentLabels, id),
            inTime.part,
            inTime.whole,
            inTime.percent === null ? '—' : `${inTime.percent}%`,
            <Listed key="list" list={list} />,
          ],
        }))}
      />
    </Card>
  );
}

function Listed({ list }: Pick<Ranked, 'list'>) {
  const t = useSheetWords();
  return list === null ? null : <span className={list === 'red' ? styles.red : styles.black}>{t(list)}</span>;
}
