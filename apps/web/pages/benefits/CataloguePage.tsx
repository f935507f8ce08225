import { PlusOutlined, PrinterOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { Button } from '../../controls/Button';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { amountText, conditionTexts } from '#domain/benefits/conditionText';
import { departmentLabels } from '#domain/household/codes';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useMayAnywhere, useSignedIn } from '../../api/session';
import { Page } from '../../shell/Page';
import { Card } from '../../show/Card';
import { Empty } from '../../states/Empty';
import { type More, ReadPages } from '../../states/ReadPages';
import { type Column, ListTable } from '../../tables/ListTable';
import { usePages } from '../../tables/usePages';
import { useBenefitWords } from '../../words/benefitWords';
import { useCommonWords } from '../../words/commonWords';
import { useCodeLabel, useLabel } from '../../words/words';
import { AreaFilter } from '../cases/AreaFilter';
import { asBenefit } from './asBenefit';
import styles from './benefits.module.css';
import { BenefitSections } from './BenefitSections';
import { BenefitDialog } from './edit/BenefitDialog';
import { usePeriod } from './usePeriod';
import { mark } from '../../words/mark';

type Entry = Schemas['BenefitView'];

const pageRows = 100;

/** 惠农政策清单: what a household may have at a place on a day. Place and day stand in the address. */
export function CataloguePage() {
  const t = useBenefitWords();
  const common = useCommonWords();
  const mayAnywhere = useMayAnywhere();
  const { todayOn } = useSignedIn();
  const [params, setParams] = useSearchParams();
  const [isAdding, setAdding] = useState(false);
  const [on, areaCode] = [params.get('on') ?? todayOn, params.get('areaCode')];
  const pages = usePages({
    queryKey: ['benefits', 'list', on, areaCode],
    limit: pageRows,
    read: (page, signal) => {
      const query = {
        on,
        ...(areaCode !== null && { areaCode }),
        ...page,
      };
      return call(() => api.GET('/api/benefits', { params: { query }, signal }));
    },
  });
  const narrow = (name: string, value: string | undefined): void => {
    const next = new URLSearchParams(params);
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, value);
    setParams(next, { replace: true });
  };
  return (
    <Page
      title={t('title')}
      actions={
        <>
          {mayAnywhere('benefit.keep') && (
            <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
              {t('add')}
            </Button>
          )}
          <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
            {common('print')}
          </Button>
        </>
      }
    >
      <BenefitSections />
      <div className={`${styles.bar} no-print`}>
        <Input
          aria-label={t('on')}
          type="date"
          value={on}
          onChange={(event) => narrow('on', event.target.value)}
          style={{ width: 170 }}
        />
        <AreaFilter value={areaCode ?? undefined} onChange={(code) => narrow('areaCode', code)} />
      </div>
      <Card>
        <ReadPages query={pages}>{(rows, more) => <Rows rows={rows} {...more} />}</ReadPages>
      </Card>
      {isAdding && <BenefitDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}

interface RowsProps extends More {
  readonly rows: readonly Entry[];
}

function Rows({ rows, ...more }: RowsProps) {
  const t = useBenefitWords();
  const say = useLabel();
  const name = useCodeLabel();
  const period = usePeriod();
  const whom = (entry: Entry): string => {
    const texts = conditionTexts(asBenefit(entry));
    return texts.length === 0 ? t('everybody') : texts.map(say).join(mark('。'));
  };
  const amount = (entry: Entry): string => {
    const text = amountText(asBenefit(entry).amount);
    return text === null ? '—' : say(text);
  };
  const columns: Column<Entry>[] = [
    { id: 'name', title: t('benefit'), width: 180, render: (entry) => say(entry.name) },
    { id: 'department', title: t('department'), width: 90, render: (e) => name(departmentLabels, e.department) },
    { id: 'whom', title: t('forWhom'), width: 330, render: whom },
    { id: 'amount', title: t('amount'), width: 150, render: amount },
    { id: 'period', title: t('period'), width: 160, render: period },
    {
      id: 'version',
      title: t('version'),
      width: 150,
      render: ({ version, areaCode }) =>
        `${t('versionText', { version })}${areaCode === null ? `（${t('shipped')}）` : ''}`,
    },
  ];
  return (
    <ListTable
      label={t('title')}
      isShort
      rows={rows}
      columns={columns}
      keyOf={({ code }) => code}
      nameOf={(entry) => say(entry.name)}
      hrefOf={({ code }) => `/benefits/versions/${encodeURIComponent(code)}`}
      card={(entry) => (
        <>
          <div className={styles.head}>
            <strong>{say(entry.name)}</strong>
            <span>{name(departmentLabels, entry.department)}</span>
          </div>
          <div>{whom(entry)}</div>
          <div className={styles.quiet}>
            {entry.amount !== null && `${amount(entry)} · `}
            {period(entry)}
          </div>
        </>
      )}
      empty={<Empty title={t('empty')} text={t('emptyText')} />}
      {...more}
    />
  );
}
