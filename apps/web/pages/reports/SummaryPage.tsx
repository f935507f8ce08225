import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from '../../controls/Button';
import { useSearchParams } from 'react-router';
import { call } from '../../api/call';
import { api } from '../../api/client';
import { useMayAnywhere } from '../../api/session';
import { Page } from '../../shell/Page';
import { belowCity } from '../../show/areaNames';
import { Read } from '../../states/Read';
import { useCommonWords } from '../../words/commonWords';
import { useReportWords } from '../../words/reportWords';
import { Breakdowns } from './Breakdowns';
import { Days } from './Days';
import { Totals } from './Totals';
import { Upwards } from './Upwards';
import { useReportQuery } from './useReport';

const days = ['on', 'from', 'implementedBy'] as const;
const names = ['areaCode', ...days] as const;

/** 统计汇总: what is counted, as of which day, stands in the address. */
export function SummaryPage() {
  const t = useReportWords();
  const common = useCommonWords();
  const mayAnywhere = useMayAnywhere();
  const [params] = useSearchParams();
  const query = useReportQuery(names);
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
          <Upwards path="/reports" areaCode={summary.data?.areaCode} />
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
            <Days key={data.on + data.from + data.implementedBy} names={days} counted={data} />
            <Totals summary={data} />
            <Breakdowns summary={data} />
          </>
        )}
      </Read>
    </Page>
  );
}
