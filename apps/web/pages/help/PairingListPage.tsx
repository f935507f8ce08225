import { PlusOutlined, PrinterOutlined } from '@ant-design/icons';
import { Radio } from 'antd';
import { Button } from '../../controls/Button';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useMayAnywhere } from '../../api/session';
import { Page } from '../../shell/Page';
import { useIsPhone } from '../../shell/useIsPhone';
import { belowCity } from '../../show/areaNames';
import { useMoments } from '../../show/moments';
import { Empty } from '../../states/Empty';
import { type More, ReadPages } from '../../states/ReadPages';
import { type Column, ListTable } from '../../tables/ListTable';
import { usePages } from '../../tables/usePages';
import { useCommonWords } from '../../words/commonWords';
import { usePairingWords } from '../../words/pairingWords';
import { AreaFilter } from '../cases/AreaFilter';
import styles from './help.module.css';
import { NewPairingDialog } from './NewPairingDialog';
import { PairingActions } from './PairingActions';
import { Sections } from './Sections';

type Pairing = Schemas['PairingView'];

const names = ['areaCode', 'helperId', 'unitId', 'householdId'] as const;

/** 结对帮扶台账: who helps which household, in a case or outside one. */
export function PairingListPage() {
  const t = usePairingWords();
  const common = useCommonWords();
  const isPhone = useIsPhone();
  const mayAnywhere = useMayAnywhere();
  const [params, setParams] = useSearchParams();
  const [isMaking, setMaking] = useState(false);
  const ended = params.get('ended') === 'true';
  const filter = Object.fromEntries(
    names.flatMap((name) => {
      const value = params.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  const pages = usePages({
    queryKey: ['pairings', 'list', filter, ended],
    read: (page, signal) => {
      const query = { ...filter, ended, ...page };
      return call(() => api.GET('/api/pairings', { params: { query }, signal }));
    },
  });
  const narrow = (name: string, value: string | undefined): void => {
    const next = new URLSearchParams(params);
    if (value === undefined) next.delete(name);
    else next.set(name, value);
    setParams(next, { replace: true });
  };
  return (
    <Page
      title={t('title')}
      isFull={!isPhone}
      actions={
        <>
          {mayAnywhere('pairing.keep') && (
            <Button type="primary" icon={<PlusOutlined />} onClick={() => setMaking(true)}>
              {t('pair')}
            </Button>
          )}
          <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
            {common('print')}
          </Button>
        </>
      }
    >
      <Sections />
      <div className={`${styles.bar} no-print`}>
        <Radio.Group
          aria-label={t('state')}
          optionType="button"
          value={String(ended)}
          options={[
            { value: 'false', label: t('now') },
            { value: 'true', label: t('before') },
          ]}
          onChange={(event) => narrow('ended', event.target.value === 'true' ? 'true' : undefined)}
        />
        <AreaFilter value={params.get('areaCode') ?? undefined} onChange={(code) => narrow('areaCode', code)} />
        {(params.has('helperId') || params.has('unitId')) && (
          <Button type="link" onClick={() => setParams({}, { replace: true })}>
            {common('all')}
          </Button>
        )}
      </div>
      <ReadPages query={pages}>{(rows, more) => <Rows rows={rows} {...more} />}</ReadPages>
      {isMaking && <NewPairingDialog onClose={() => setMaking(false)} />}
    </Page>
  );
}

interface RowsProps extends More {
  readonly rows: readonly Pairing[];
}

function Rows({ rows, ...more }: RowsProps) {
  const t = usePairingWords();
  const { day } = useMoments();
  const mayAnywhere = useMayAnywhere();
  const who = ({ headName, householdNumber }: Pairing): string => headName ?? householdNumber;
  const helper = ({ helper: { id, name } }: Pairing) =>
    mayAnywhere('helper.read') ? <Link to={`/helpers/${id}`}>{name}</Link> : name;
  const period = ({ fromOn, toOn }: Pairing): string => `${day(fromOn)}${toOn === null ? '' : ` — ${day(toOn)}`}`;
  const work = ({ openDuties, overdueDuties }: Pairing) => (
    <span className={overdueDuties > 0 ? styles.late : undefined}>
      {t('workText', { open: openDuties, overdue: overdueDuties })}
    </span>
  );
  const openCase = ({ openCaseId }: Pairing) =>
    openCaseId === null ? t('none') : <Link to={`/cases/${openCaseId}`}>{t('open')}</Link>;
  const columns: Column<Pairing>[] = [
    { id: 'head', title: t('household'), width: 100, render: who },
    { id: 'place', title: t('place'), width: 200, render: ({ areaName }) => belowCity(areaName) },
    { id: 'helper', title: t('helper'), width: 100, render: helper },
    { id: 'unit', title: t('unit'), width: 170, render: ({ unit }) => unit?.name ?? '—' },
    { id: 'period', title: t('period'), width: 170, render: period },
    { id: 'work', title: t('duties'), width: 140, render: work },
    { id: 'case', title: t('inCase'), width: 110, render: openCase },
    ...(mayAnywhere('pairing.keep')
      ? [
          {
            id: 'actions',
            title: t('actions'),
            width: 190,
            render: (row: Pairing) => <PairingActions pairing={row} />,
          },
        ]
      : []),
  ];
  return (
    <ListTable
      label={t('title')}
      rows={rows}
      columns={columns}
      keyOf={({ id }) => id}
      nameOf={who}
      hrefOf={({ householdId }) => `/households/${householdId}`}
      card={(row) => (
        <div className={styles.card}>
          <div className={styles.head}>
            <strong>{who(row)}</strong>
            <span>
              {t('helper')} {row.helper.name}
            </span>
          </div>
          <div className={styles.quiet}>
            {belowCity(row.areaName)} · {period(row)}
          </div>
          {row.unit && <div className={styles.quiet}>{row.unit.name}</div>}
          {row.toOn === null && work(row)}
        </div>
      )}
      empty={<Empty title={t('empty')} text={t('emptyText')} />}
      {...more}
    />
  );
}
