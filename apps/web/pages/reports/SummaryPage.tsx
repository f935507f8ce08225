import { ArrowUpOutlined, DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { areaAt, areaLevels, covers, levelOf } from '#domain/access/areas';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useMayAnywhere, useOffices } from '../../api/session';
import { Page } from '../../shell/Page';
import { belowCity } from '../../show/areaNames';
import { Read } from '../../states/Read';
import { useCommonWords } from '../../words/commonWords';
import { useReportWords } from '../../words/reportWords';
import { Breakdowns } from './Breakdowns';
import styles from './reports.module.css';
import { Totals } from './Totals';

type Summary = Schemas['SummaryView'];

const days = ['on', 'from', 'implementedBy'] as const;
const names = ['areaCode', ...days] as const;

/** 统计汇总: what is counted, as of which day, stands in the address. */
export function SummaryPage() {
  const t = useReportWords();
  const common = useCommonWords();
  const mayAnywhere = useMayAnywhere();
  const [params] = useSearchParams();
  const query = Object.fromEntries(
    names.flatMap((name) => {
      const value = params.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  const summary = useQuery({
    queryKey: ['reports', 'summary', query],
    queryFn: ({ signal }) => call(() => api.GET('/api/reports/summary', { params: { query }, signal })),
  });
  const place = summary.data?.areaName;
  return (
    <Page
      title={place ? `${belowCity(place)} · ${t('title')}` : t('title')}
      actions={
        <>
          <Up summary={summary.data} />
          {mayAnywhere('export.make') && (
            <Button
              icon={<DownloadOutlined />}
              href={`/api/reports/summary.xlsx?${params.toString()}`}
              title={t('downloadText')}
            >
              {t('download')}
            </Button>
          )}
          <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
            {common('print')}
          </Button>
        </>
      }
    >
      <Read query={summary}>
        {(data) => (
          <>
            <Days key={data.on + data.from + data.implementedBy} summary={data} />
            <Totals summary={data} />
            <Breakdowns summary={data} />
          </>
        )}
      </Read>
    </Page>
  );
}

/** One level up, as far as the offices reach. */
function Up({ summary }: { readonly summary: Summary | undefined }) {
  const t = useReportWords();
  const navigate = useNavigate();
  const offices = useOffices();
  const [params] = useSearchParams();
  const code = summary?.areaCode;
  if (code === undefined || code === null) return null;
  const above = areaLevels[areaLevels.indexOf(levelOf(code)) - 1];
  const parent = above && areaAt(code, above);
  if (parent === undefined || !offices.some((office) => covers(office.areaCode, parent))) return null;
  const next = new URLSearchParams(params);
  next.set('areaCode', parent);
  return (
    <Button icon={<ArrowUpOutlined />} onClick={() => void navigate(`/reports?${next.toString()}`)}>
      {t('upwards')}
    </Button>
  );
}

function Days({ summary }: { readonly summary: Summary }) {
  const t = useReportWords();
  const id = useId();
  const [params, setParams] = useSearchParams();
  const [chosen, setChosen] = useState<Readonly<Record<(typeof days)[number], string>>>(summary);
  const count = (event: FormEvent): void => {
    event.preventDefault();
    const next = new URLSearchParams(params);
    for (const name of days) if (chosen[name] !== '') next.set(name, chosen[name]);
    setParams(next);
  };
  return (
    <form className={`${styles.days} no-print`} onSubmit={count}>
      {days.map((name) => (
        <label key={name} htmlFor={`${id}-${name}`}>
          {t(name)}
          <Input
            id={`${id}-${name}`}
            type="date"
            value={chosen[name]}
            onChange={(event) => setChosen({ ...chosen, [name]: event.target.value })}
          />
        </label>
      ))}
      <Button htmlType="submit" type="primary">
        {t('show')}
      </Button>
    </form>
  );
}
