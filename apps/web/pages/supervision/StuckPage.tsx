import { DownloadOutlined } from '@ant-design/icons';
import { Select } from 'antd';
import { Button } from '../../controls/Button';
import { useState } from 'react';
import { departmentLabels } from '#domain/household/codes';
import type { Label } from '#domain/household/labels';
import { stepNames } from '#domain/process/step';
import { stuckReasonNames } from '#domain/stuck/reason';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useMayAnywhere, useOffices } from '../../api/session';
import { Page } from '../../shell/Page';
import { useIsPhone } from '../../shell/useIsPhone';
import { within } from '../../show/areaNames';
import { useMoments } from '../../show/moments';
import { Empty } from '../../states/Empty';
import { type More, ReadPages } from '../../states/ReadPages';
import { type Column, ListTable } from '../../tables/ListTable';
import { usePages } from '../../tables/usePages';
import { useSupervisionWords } from '../../words/supervisionWords';
import { useCodeLabel, useLabel } from '../../words/words';
import { OrderBar } from '../bulk/OrderBar';
import { AreaFilter } from '../cases/AreaFilter';
import { narrowed, type StuckFilter, type StuckFilterName, stuckWorkbookHref, useStuckFilter } from './stuckFilter';
import styles from './supervision.module.css';

type Row = Schemas['StuckRowView'];

const pageRows = 100;

/** 停滞案件: every case that does not move, why, and the way to it; narrowed by what stands in the address. */
export function StuckPage() {
  const t = useSupervisionWords();
  const filters = useStuckFilter();
  const isPhone = useIsPhone();
  const pages = usePages({
    queryKey: ['supervision', 'stuck', filters.filter],
    limit: pageRows,
    read: (page, signal) => {
      const query = { ...filters.filter, ...page };
      return call(() => api.GET('/api/supervision/stuck', { params: { query }, signal }));
    },
  });
  const count = pages.data?.pages[0]?.count ?? 0;
  return (
    <Page
      title={t('stuckTitle')}
      isFull={!isPhone}
      actions={
        <Button icon={<DownloadOutlined />} href={stuckWorkbookHref(filters.filter)} disabled={count === 0}>
          {t('export')}
        </Button>
      }
    >
      <Filters {...filters} />
      <p role="status" className={styles.quiet}>
        {pages.data && t('stuckFound', { count })}
      </p>
      <ReadPages query={pages}>
        {(rows, more) => (
          <Rows key={JSON.stringify(filters.filter)} rows={rows} total={count} filter={filters.filter} {...more} />
        )}
      </ReadPages>
    </Page>
  );
}

type Choices = Readonly<Record<string, Label>>;
const choices: readonly (readonly [Exclude<StuckFilterName, 'areaCode'>, Choices])[] = [
  ['reason', stuckReasonNames],
  ['step', stepNames],
  ['department', departmentLabels],
];

function Filters({ filter, set }: ReturnType<typeof useStuckFilter>) {
  const t = useSupervisionWords();
  const say = useLabel();
  return (
    <div className={`${styles.filters} no-print`}>
      <AreaFilter value={filter.areaCode} onChange={(code) => set('areaCode', code)} />
      {choices.map(([name, labels]) => (
        <Select
          key={name}
          aria-label={t(name)}
          placeholder={t(name)}
          value={filter[name] ?? null}
          options={Object.entries(labels).map(([value, label]) => ({ value, label: say(label) }))}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(value: string | null | undefined) => set(name, value ?? undefined)}
        />
      ))}
    </div>
  );
}

interface RowsProps extends More {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly filter: StuckFilter;
}

function Rows({ rows, total, filter, ...more }: RowsProps) {
  const mayAnywhere = useMayAnywhere();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const t = useSupervisionWords();
  const name = useCodeLabel();
  const say = useLabel();
  const { shortDay } = useMoments();
  const [office] = useOffices();
  const place = ({ areaName, areaCode }: Row): string => within(areaName ?? areaCode, office?.areaName);
  const who = ({ headName, householdNumber }: Row): string => headName ?? householdNumber ?? '—';
  const reason = (row: Row): string => name(stuckReasonNames, row.reason);
  const columns: Column<Row>[] = [
    { id: 'household', title: t('household'), width: 90, render: who },
    { id: 'place', title: t('area'), width: 150, render: place },
    { id: 'reason', title: t('reason'), width: 110, render: reason },
    { id: 'step', title: t('step'), width: 120, render: ({ step }) => step && name(stepNames, step) },
    { id: 'since', title: t('stuckSince'), width: 100, render: ({ since }) => shortDay(since) },
    {
      id: 'why',
      title: t('why'),
      width: 560,
      render: (row) => (
        <span className={styles.sentence} title={say(row)}>
          {say(row)}
        </span>
      ),
    },
  ];
  const mayOrder = mayAnywhere('supervise.remind');
  return (
    <>
      {mayOrder && (
        <OrderBar
          rows={rows}
          total={total}
          chosen={chosen}
          filter={narrowed(filter)}
          onUnchoose={() => setChosen(new Set())}
        />
      )}
      <ListTable
        label={t('stuckTitle')}
        {...(mayOrder && { selection: { chosen, onChange: setChosen } })}
        rows={rows}
        total={total}
        columns={columns}
        keyOf={({ caseId }) => caseId}
        nameOf={(row) => `${who(row)} ${place(row)} ${reason(row)}`}
        hrefOf={({ caseId }) => `/cases/${caseId}`}
        card={(row) => (
          <>
            <div className={styles.cardHead}>
              <strong>{who(row)}</strong>
              <span className={styles.reason}>{reason(row)}</span>
            </div>
            <div className={styles.quiet}>{place(row)}</div>
            <div>{say(row)}</div>
          </>
        )}
        empty={<Empty title={t('stuckEmpty')} text={t('stuckEmptyText')} />}
        {...more}
      />
    </>
  );
}
