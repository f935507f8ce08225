import { PlusOutlined } from '@ant-design/icons';
import { Select } from 'antd';
import { Button } from '../../controls/Button';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { covers } from '#domain/access/areas';
import { roleHas } from '#domain/access/actions';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useMayAnywhere, useOffices } from '../../api/session';
import { Page } from '../../shell/Page';
import { useIsPhone } from '../../shell/useIsPhone';
import { belowCity } from '../../show/areaNames';
import { Empty } from '../../states/Empty';
import { type More, ReadPages } from '../../states/ReadPages';
import { type Column, ListTable } from '../../tables/ListTable';
import { usePages } from '../../tables/usePages';
import { usePairingWords } from '../../words/pairingWords';
import styles from './help.module.css';
import { Sections } from './Sections';
import { NewUnitDialog, RenameUnitDialog, UnitUseDialog } from './UnitDialogs';

export type Unit = Schemas['HelpingUnitView'];

/** 帮扶单位: which units help in the area, and how many people and households they answer for. */
export function UnitListPage() {
  const t = usePairingWords();
  const isPhone = useIsPhone();
  const mayAnywhere = useMayAnywhere();
  const [isMaking, setMaking] = useState(false);
  const [params, setParams] = useSearchParams();
  const asked = params.get('active');
  const active = asked === null ? undefined : asked === 'true';
  const pages = usePages({
    queryKey: ['helping-units', 'list', active],
    read: (page, signal) => {
      const query = {
        ...(active !== undefined && { active }),
        ...page,
      };
      return call(() => api.GET('/api/helping-units', { params: { query }, signal }));
    },
  });
  return (
    <Page
      title={t('units')}
      isFull={!isPhone}
      actions={
        mayAnywhere('unit.keep') && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setMaking(true)}>
            {t('newUnit')}
          </Button>
        )
      }
    >
      <Sections />
      <div className={`${styles.bar} no-print`}>
        <Select
          aria-label={t('state')}
          placeholder={t('state')}
          value={asked}
          options={[
            { value: 'true', label: t('active') },
            { value: 'false', label: t('inactive') },
          ]}
          allowClear
          onChange={(value: string | null | undefined) => setParams(value ? { active: value } : {}, { replace: true })}
        />
      </div>
      <ReadPages query={pages}>{(rows, more) => <Rows rows={rows} {...more} />}</ReadPages>
      {isMaking && <NewUnitDialog onClose={() => setMaking(false)} />}
    </Page>
  );
}

interface RowsProps extends More {
  readonly rows: readonly Unit[];
}

function Rows({ rows, ...more }: RowsProps) {
  const t = usePairingWords();
  const households = ({ id, households: count }: Unit) =>
    count === 0 ? t('households', { count }) : <Link to={`/pairings?unitId=${id}`}>{t('households', { count })}</Link>;
  const helpers = ({ id, helpers: count }: Unit) =>
    count === 0 ? count : <Link to={`/helpers?unitId=${id}`}>{count}</Link>;
  const state = ({ active }: Unit) => (active ? t('active') : <span className={styles.late}>{t('inactive')}</span>);
  const columns: Column<Unit>[] = [
    { id: 'name', title: t('unit'), width: 240, render: ({ name }) => name },
    { id: 'area', title: t('unitArea'), width: 200, render: ({ areaName }) => belowCity(areaName) },
    { id: 'helpers', title: t('people'), width: 90, align: 'right', render: helpers },
    { id: 'households', title: t('load'), width: 100, align: 'right', render: households },
    { id: 'state', title: t('state'), width: 90, render: state },
    { id: 'actions', title: t('actions'), width: 170, render: (unit) => <UnitActions unit={unit} /> },
  ];
  return (
    <ListTable
      label={t('units')}
      rows={rows}
      columns={columns}
      keyOf={({ id }) => id}
      nameOf={({ name }) => name}
      card={(unit) => (
        <div className={`${styles.card} ${styles.inCard}`}>
          <div className={styles.head}>
            <strong>{unit.name}</strong>
            {state(unit)}
          </div>
          <div className={styles.quiet}>{belowCity(unit.areaName)}</div>
          <div>
            {t('people')} {helpers(unit)} · {t('load')} {households(unit)}
          </div>
          <UnitActions unit={unit} />
        </div>
      )}
      empty={<Empty title={t('noUnits')} text={t('noUnitsText')} />}
      {...more}
    />
  );
}

function UnitActions({ unit }: { readonly unit: Unit }) {
  const t = usePairingWords();
  const offices = useOffices();
  const [opened, setOpened] = useState<'rename' | 'use' | null>(null);
  const isMine = offices.some(({ role, areaCode }) => roleHas(role, 'unit.keep') && covers(areaCode, unit.areaCode));
  if (!isMine) return null;
  const close = (): void => setOpened(null);
  const [rename, use] = [t('rename'), unit.active ? t('stop') : t('restart')];
  return (
    <span className={`${styles.buttons} no-print`}>
      <Button size="small" aria-label={`${rename}：${unit.name}`} onClick={() => setOpened('rename')}>
        {rename}
      </Button>
      <Button size="small" aria-label={`${use}：${unit.name}`} onClick={() => setOpened('use')}>
        {use}
      </Button>
      {opened === 'rename' && <RenameUnitDialog unit={unit} onClose={close} />}
      {opened === 'use' && <UnitUseDialog unit={unit} onClose={close} />}
    </span>
  );
}
