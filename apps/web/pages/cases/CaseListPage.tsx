import { Input } from 'antd';
import { useLocation, useNavigate } from 'react-router';
import { categoryLabels, causeLabels } from '#domain/household/codes';
import { outcomeNames } from '#domain/process/event';
import { phaseNames } from '#domain/process/state';
import { stepNames } from '#domain/process/step';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useOffices } from '../../api/session';
import { useIsPhone } from '../../shell/useIsPhone';
import { Page } from '../../shell/Page';
import { within } from '../../show/areaNames';
import { LightTag } from '../../show/LightTag';
import { useMoments } from '../../show/moments';
import { Empty } from '../../states/Empty';
import { type More, ReadPages } from '../../states/ReadPages';
import { type Column, ListTable } from '../../tables/ListTable';
import { usePages } from '../../tables/usePages';
import { useCaseListWords } from '../../words/caseListWords';
import { useCommonWords } from '../../words/commonWords';
import { useCodeLabel } from '../../words/words';
import { CaseFilters } from './CaseFilters';
import { type CaseFilter, useCaseFilter } from './caseFilter';
import styles from './cases.module.css';
import { mark } from '../../words/mark';

type CaseRow = Schemas['CaseRowView'];

const pageRows = 100;
const mostCounted = 999;

/** A name is personal: it is sent in a body, and kept in the history entry instead of the address. */
function useCases(filter: CaseFilter, text: string) {
  return usePages({
    queryKey: ['cases', 'list', filter, text],
    limit: pageRows,
    read: (page, signal) => {
      const query = { ...filter, ...page };
      return text === ''
        ? call(() => api.GET('/api/cases', { params: { query }, signal }))
        : call(() => api.POST('/api/cases/search', { body: { ...query, text }, signal }));
    },
  });
}

/** 案件 */
export function CaseListPage() {
  const t = useCaseListWords();
  const common = useCommonWords();
  const filters = useCaseFilter();
  const { state, search } = useLocation();
  const navigate = useNavigate();
  const typed: unknown = (state as { text?: unknown } | null)?.text;
  const text = typeof typed === 'string' ? typed : '';
  const pages = useCases(filters.filter, text);
  const find = (value: string): void => void navigate({ search }, { replace: true, state: { text: value.trim() } });
  const count = pages.data?.pages[0]?.count ?? 0;
  const isPhone = useIsPhone();
  return (
    <Page title={t('title')} isFull={!isPhone}>
      <div className={`${styles.search} no-print`}>
        <Input.Search
          aria-label={t('searchLabel')}
          placeholder={t('search')}
          defaultValue={text}
          allowClear
          maxLength={40}
          enterButton={common('search')}
          onSearch={find}
        />
        {pages.data && (
          <span role="status" className={styles.count}>
            {t('found', { number: count > mostCounted ? common('moreThan999') : count })}
          </span>
        )}
      </div>
      <CaseFilters {...filters} />
      <ReadPages query={pages}>{(rows, more) => <Rows rows={rows} total={count} {...more} />}</ReadPages>
    </Page>
  );
}

interface RowsProps extends More {
  readonly rows: readonly CaseRow[];
  readonly total: number;
}

function Rows({ rows, total, ...more }: RowsProps) {
  const t = useCaseListWords();
  const name = useCodeLabel();
  const { shortLastDay, shortDay, day } = useMoments();
  const [office] = useOffices();
  const place = ({ areaName }: CaseRow): string => within(areaName ?? '', office?.areaName);
  const who = ({ headName, householdNumber }: CaseRow): string => headName ?? householdNumber ?? '—';
  const stands = ({ status, outcome, steps, phase }: CaseRow): string => {
    if (status === 'ended') return `${t('ended')} · ${outcome === null ? '' : name(outcomeNames, outcome)}`;
    return steps.length > 0 ? steps.map((step) => name(stepNames, step)).join(mark('、')) : name(phaseNames, phase);
  };
  const causes = (row: CaseRow): string => row.causes.map((cause) => name(causeLabels, cause)).join(mark('、'));
  const columns: Column<CaseRow>[] = [
    { id: 'household', title: t('household'), width: 90, render: who },
    { id: 'place', title: t('place'), width: 170, render: place },
    { id: 'stands', title: t('standsAt'), width: 190, render: stands },
    { id: 'light', title: t('light'), width: 90, render: ({ light }) => light && <LightTag light={light} /> },
    { id: 'due', title: t('due'), width: 100, render: ({ nextDueAt }) => nextDueAt && shortLastDay(nextDueAt) },
    {
      id: 'category',
      title: t('category'),
      width: 130,
      render: ({ category }) => category && name(categoryLabels, category),
    },
    { id: 'causes', title: t('causes'), width: 150, render: causes },
    { id: 'opened', title: t('opened'), width: 110, render: ({ openedAt }) => shortDay(openedAt) },
    {
      id: 'identified',
      title: t('identified'),
      width: 130,
      render: ({ identifiedOn }) => identifiedOn && day(identifiedOn),
    },
  ];
  return (
    <ListTable
      label={t('title')}
      rows={rows}
      total={total}
      columns={columns}
      keyOf={({ caseId }) => caseId}
      nameOf={(row) => `${who(row)} ${place(row)} ${stands(row)}`}
      hrefOf={({ caseId }) => `/cases/${caseId}`}
      card={(row) => (
        <div className={styles.card}>
          <div className={styles.cardHead}>
            <strong>{who(row)}</strong>
            {row.light && <LightTag light={row.light} />}
          </div>
          <div>{place(row)}</div>
          <div>
            {stands(row)}
            {row.nextDueAt && ` · ${shortLastDay(row.nextDueAt)}`}
          </div>
          {row.category && <div className={styles.quiet}>{name(categoryLabels, row.category)}</div>}
        </div>
      )}
      empty={<Empty title={t('empty')} text={t('emptyText')} />}
      {...more}
    />
  );
}
