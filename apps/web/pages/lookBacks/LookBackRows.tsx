import { lookBackCauseLabels, lookBackStateLabels } from '#domain/lookBack/lookBack';
import type { Schemas } from '../../api/client';
import { useOffices } from '../../api/session';
import { within } from '../../show/areaNames';
import { useMoments } from '../../show/moments';
import { Empty } from '../../states/Empty';
import { ReadPages } from '../../states/ReadPages';
import { type Column, ListTable } from '../../tables/ListTable';
import { useLookBackWords } from '../../words/lookBackWords';
import { useCodeLabel } from '../../words/words';
import styles from './lookBacks.module.css';
import type { useLookBacks } from './useLookBacks';

type Row = Schemas['LookBackRow'];

interface LookBackRowsProps {
  readonly pages: ReturnType<typeof useLookBacks>;
  readonly isShort?: boolean;
}

/** Look-backs as rows, or as cards on a phone. */
export function LookBackRows({ pages, isShort = false }: LookBackRowsProps) {
  const t = useLookBackWords();
  const name = useCodeLabel();
  const { day } = useMoments();
  const [office] = useOffices();
  const place = ({ areaName }: Row): string => within(areaName, office?.areaName);
  const who = ({ headName }: Row): string => headName ?? t('problem');
  const due = ({ dueOn, overdue }: Row) => (
    <span className={overdue ? styles.late : undefined}>
      {day(dueOn)}
      {overdue && ` ${t('overdue')}`}
    </span>
  );
  const columns: Column<Row>[] = [
    { id: 'household', title: t('household'), width: 130, render: who },
    { id: 'place', title: t('place'), width: 200, render: place },
    { id: 'cause', title: t('cause'), width: 170, render: ({ cause }) => name(lookBackCauseLabels, cause) },
    { id: 'opened', title: t('opened'), width: 140, render: ({ openedAt }) => day(openedAt) },
    { id: 'due', title: t('due'), width: 180, render: due },
    { id: 'state', title: t('state'), width: 110, render: ({ state }) => name(lookBackStateLabels, state) },
  ];
  return (
    <ReadPages query={pages}>
      {(rows, more) => (
        <ListTable
          label={t('title')}
          isShort={isShort}
          rows={rows}
          columns={columns}
          keyOf={({ lookBackId }) => lookBackId}
          nameOf={(row) => `${who(row)} ${place(row)}`}
          hrefOf={({ lookBackId }) => `/look-backs/${lookBackId}`}
          card={(row) => (
            <div className={styles.card}>
              <div className={styles.cardHead}>
                <strong>{who(row)}</strong>
                <span>{name(lookBackStateLabels, row.state)}</span>
              </div>
              <span className={styles.quiet}>{place(row)}</span>
              <span>
                {name(lookBackCauseLabels, row.cause)} · {due(row)}
              </span>
            </div>
          )}
          empty={<Empty title={t('none')} text={t('noneText')} />}
          {...more}
        />
      )}
    </ReadPages>
  );
}
