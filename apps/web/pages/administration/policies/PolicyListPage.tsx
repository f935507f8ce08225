import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import { useOffices } from '../../../api/session';
import { Page } from '../../../shell/Page';
import { AreaName } from '../../../show/AreaName';
import { useMoments } from '../../../show/moments';
import { Empty } from '../../../states/Empty';
import { Read } from '../../../states/Read';
import { type Column, ListTable } from '../../../tables/ListTable';
import { usePolicyWords } from '../../../words/policyWords';
import { useLabel } from '../../../words/words';
import styles from '../administration.module.css';

type Row = Schemas['PolicyRowView'];

const mostVersions = 200;

/** 政策: the saved versions, with the one in force for one's own county marked. */
export function PolicyListPage() {
  const t = usePolicyWords();
  const [office] = useOffices();
  const areaCode = office?.areaCode;
  const policies = useQuery({
    queryKey: ['policies'],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/policies', { params: { query: { limit: mostVersions } }, signal })),
  });
  const inForce = useQuery({
    queryKey: ['policies', 'in-force', areaCode],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/policies/in-force', { params: { query: { areaCode: areaCode ?? '' } }, signal })),
    enabled: areaCode !== undefined,
  });
  return (
    <Page title={t('title')}>
      <p className={styles.quiet}>{t('text')}</p>
      <Read query={policies}>{({ rows }) => <Rows rows={rows} inForceId={inForce.data?.id} />}</Read>
    </Page>
  );
}

function Rows({ rows, inForceId }: { readonly rows: readonly Row[]; readonly inForceId: string | undefined }) {
  const t = usePolicyWords();
  const say = useLabel();
  const { day } = useMoments();
  const name = ({ nameZh, nameEn }: Row): string => say({ zh: nameZh, en: nameEn });
  const mark = ({ id }: Row): string => (id === inForceId ? ` · ${t('inForce')}` : '');
  const columns: Column<Row>[] = [
    { id: 'name', title: t('name'), width: 240, render: name },
    {
      id: 'version',
      title: t('versionColumn'),
      width: 190,
      render: (row) => `${row.code} ${t('version', { version: row.version })}${mark(row)}`,
    },
    { id: 'area', title: t('area'), width: 110, render: ({ areaCode }) => <AreaName code={areaCode} /> },
    { id: 'from', title: t('from'), width: 130, render: ({ effectiveOn }) => day(effectiveOn) },
    { id: 'by', title: t('by'), width: 90, render: ({ createdByName }) => createdByName ?? '—' },
    { id: 'source', title: t('source'), width: 260, render: ({ source }) => <span title={source}>{source}</span> },
  ];
  return (
    <ListTable
      label={t('title')}
      isShort
      rows={rows}
      columns={columns}
      keyOf={({ id }) => id}
      nameOf={(row) => `${name(row)} ${t('version', { version: row.version })}`}
      hrefOf={({ code, version }) => `/policies/${code}/${version}`}
      card={(row) => (
        <>
          <strong>{name(row)}</strong>
          <div>
            {row.code} {t('version', { version: row.version })}
            {mark(row)}
          </div>
          <div className={styles.quiet}>
            {t('from')} {day(row.effectiveOn)}
          </div>
        </>
      )}
      empty={<Empty title={t('empty')} />}
    />
  );
}
