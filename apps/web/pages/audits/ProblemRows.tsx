import { problemKindLabels, problemStateLabels } from '#domain/audits/problem';
import type { Schemas } from '../../api/client';
import { useOffices } from '../../api/session';
import { within } from '../../show/areaNames';
import { useMoments } from '../../show/moments';
import { Empty } from '../../states/Empty';
import { ReadPages } from '../../states/ReadPages';
import { type Column, ListTable } from '../../tables/ListTable';
import { useAuditWords } from '../../words/auditWords';
import { useCodeLabel } from '../../words/words';
import styles from './audits.module.css';
import type { useProblems } from './useProblems';

type Row = Schemas['ProblemRow'];

interface ProblemRowsProps {
  readonly pages: ReturnType<typeof useProblems>['pages'];
  readonly isShort?: boolean;
}

/** Problems as rows, or as cards on a phone; the deadline that is over stands out. */
export function ProblemRows({ pages, isShort = false }: ProblemRowsProps) {
  const t = useAuditWords();
  const name = useCodeLabel();
  const { day } = useMoments();
  const [office] = useOffices();
  const place = ({ areaName }: Row): string => within(areaName, office?.areaName);
  const who = ({ headName, householdNumber }: Row): string => headName ?? householdNumber ?? '';
  const due = ({ dueOn, overdue }: Row) =>
    dueOn === null ? (
      '—'
    ) : (
      <span className={overdue ? styles.late : undefined}>
        {day(dueOn)}
        {overdue && ` ${t('overdue')}`}
      </span>
    );
  const columns: Column<Row>[] = [
    { id: 'number', title: t('problems'), width: 110, render: ({ ordinal }) => t('number', { ordinal }) },
    { id: 'kind', title: t('problemKind'), width: 160, render: ({ kind }) => name(problemKindLabels, kind) },
    { id: 'place', title: t('place'), width: 170, render: place },
    { id: 'household', title: t('household'), width: 100, render: who },
    {
      id: 'what',
      title: t('description'),
      width: 280,
      render: ({ description }) => <span className={styles.cut}>{description}</span>,
    },
    { id: 'state', title: t('state'), width: 130, render: ({ state }) => name(problemStateLabels, state) },
    { id: 'owner', title: t('owner'), width: 100, render: ({ ownerName }) => ownerName ?? '—' },
    { id: 'due', title: t('due'), width: 170, render: due },
  ];
  return (
    <ReadPages query={pages}>
      {(rows, more) => (
        <ListTable
          label={t('title')}
          isShort={isShort}
          rows={rows}
          columns={columns}
          keyOf={({ problemId }) => problemId}
          nameOf={(row) => `${t('number', { ordinal: row.ordinal })} ${place(row)}`}
          hrefOf={({ problemId }) => `/audit-problems/${problemId}`}
          card={(row) => (
            <div className={styles.card}>
              <div className={styles.cardHead}>
                <strong>
                  {t('number', { ordinal: row.ordinal })} · {name(problemKindLabels, row.kind)}
                </strong>
                <span>{name(problemStateLabels, row.state)}</span>
              </div>
              <span className={styles.quiet}>
                {place(row)} {who(row)}
              </span>
              <span className={styles.cut}>{row.description}</span>
              {row.dueOn !== null && (
                <span>
                  {row.ownerName} · {due(row)}
                </span>
              )}
            </div>
          )}
          empty={<Empty title={t('noProblems')} text={t('noProblemsText')} />}
          {...more}
        />
      )}
    </ReadPages>
  );
}
