import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from '../../controls/Button';
import { useSearchParams } from 'react-router';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useMayAnywhere } from '../../api/session';
import { Page } from '../../shell/Page';
import { belowCity } from '../../show/areaNames';
import { Card } from '../../show/Card';
import { Facts } from '../../show/Facts';
import { useMoments } from '../../show/moments';
import { Read } from '../../states/Read';
import { useCommonWords } from '../../words/commonWords';
import { useFlowWords } from '../../words/flowWords';
import { useReportWords } from '../../words/reportWords';
import { ClueValues } from './ClueValues';
import { Days } from './Days';
import { FlowAreas } from './FlowAreas';
import { FlowSteps } from './FlowSteps';
import styles from './reports.module.css';
import { Upwards } from './Upwards';
import { useFigures } from './useFigures';
import { useReportQuery } from './useReport';

const days = ['from', 'on'] as const;
const names = ['areaCode', ...days] as const;

/** 流转情况: time by step, returns, relapse and the value of clues; area and period stand in the address. */
export function FlowPage() {
  const t = useFlowWords();
  const report = useReportWords();
  const common = useCommonWords();
  const mayAnywhere = useMayAnywhere();
  const [params] = useSearchParams();
  const query = useReportQuery(names);
  const flow = useQuery({
    queryKey: ['reports', 'flow', query],
    queryFn: ({ signal }) => call(() => api.GET('/api/reports/flow', { params: { query }, signal })),
  });
  const place = flow.data?.areaName;
  return (
    <Page
      title={place ? `${belowCity(place)} · ${t('title')}` : t('title')}
      actions={
        <>
          <Upwards path="/flow" areaCode={flow.data?.areaCode} />
          {mayAnywhere('export.make') && (
            <Button
              icon={<DownloadOutlined />}
              href={`/api/reports/flow.xlsx?${params.toString()}`}
              title={report('downloadText')}
            >
              {report('download')}
            </Button>
          )}
          <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
            {common('print')}
          </Button>
        </>
      }
    >
      <Read query={flow}>
        {(data) => (
          <>
            <Days key={data.from + data.on} names={days} counted={data} />
            <Whole flow={data} />
            <FlowSteps steps={data.steps} />
            <FlowAreas flow={data} />
            <ClueValues flow={data} />
          </>
        )}
      </Read>
    </Page>
  );
}

function Whole({ flow }: { readonly flow: Schemas['FlowView'] }) {
  const t = useFlowWords();
  const report = useReportWords();
  const { share } = useFigures();
  const { day, moment } = useMoments();
  return (
    <Card title={report('overall')}>
      <Facts
        rows={[
          [t('straight'), share(flow.straight)],
          [t('reversed'), share(flow.relapse.reversed)],
          [t('again'), share(flow.relapse.again)],
          [t('sent'), flow.clues.sent],
          [t('merged'), share(flow.clues.merged)],
          [t('confirmed'), share(flow.clues.confirmed)],
        ]}
      />
      <p className={styles.quiet}>
        {t('period', { from: day(flow.from), on: day(flow.on) })} {t('wholeText')}{' '}
        {report('at', { moment: moment(flow.at) })}
      </p>
    </Card>
  );
}
