import type { Schemas } from '../../api/client';
import { type Column, ListTable } from '../../tables/ListTable';
import { useSampleWords } from '../../words/sampleWords';
import styles from './samples.module.css';
import { writtenShare } from './shares';

type Stratum = Schemas['SampleWaitingStratum'] & Partial<Pick<Schemas['SampleStratum'], 'chosen'>>;

interface StrataProps {
  readonly label: string;
  /** With how many were drawn where the draw is made. */
  readonly strata: readonly Stratum[];
}

/** Townships with how many wait or stood in the list, and at which share. */
export function StrataTable({ label, strata }: StrataProps) {
  const t = useSampleWords();
  const isDrawn = strata.some(({ chosen }) => chosen !== undefined);
  const columns: Column<Stratum>[] = [
    { id: 'township', title: t('township'), width: 240, render: ({ areaName }) => areaName },
    { id: 'share', title: t('share'), width: 140, align: 'right', render: writtenShare },
    { id: 'proposed', title: t('proposed'), width: 140, align: 'right', render: ({ proposed }) => proposed },
  ];
  const drawn: Column<Stratum> = {
    id: 'chosen',
    title: t('chosen'),
    width: 140,
    align: 'right',
    render: ({ chosen }) => chosen,
  };
  return (
    <ListTable
      label={label}
      isShort
      rows={strata}
      columns={isDrawn ? [...columns, drawn] : columns}
      keyOf={(stratum) => `${stratum.areaCode} ${writtenShare(stratum)}`}
      nameOf={({ areaName }) => areaName}
      card={(stratum) => (
        <div className={styles.listed}>
          <strong>{stratum.areaName}</strong>
          <span>
            {t('proposed')} {stratum.proposed}
            {stratum.chosen !== undefined && ` · ${t('chosen')} ${stratum.chosen}`} · {t('share')}{' '}
            {writtenShare(stratum)}
          </span>
        </div>
      )}
      empty={<p>{t('noCases')}</p>}
    />
  );
}
