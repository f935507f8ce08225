import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Progress } from 'antd';
import { Button } from '../../controls/Button';
import { useParams } from 'react-router';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { Page } from '../../shell/Page';
import { belowCity } from '../../show/areaNames';
import { Card } from '../../show/Card';
import { Facts } from '../../show/Facts';
import { useMoments } from '../../show/moments';
import { Read } from '../../states/Read';
import { useCommonWords } from '../../words/commonWords';
import { procedureLabels, useSampleWords } from '../../words/sampleWords';
import { useLabel } from '../../words/words';
import { RepeatDraw } from './RepeatDraw';
import { SampleCases } from './SampleCases';
import styles from './samples.module.css';
import { drawnShare, standingOf } from './shares';
import { StrataTable } from './StrataTable';
import { mark } from '../../words/mark';

type Sample = Schemas['SampleView'];

const lookEveryMs = 1_500;
const whole = 100;

/** One draw: how far it is, townships, seed, and the list it was drawn from. */
export function SamplePage() {
  const t = useSampleWords();
  const common = useCommonWords();
  const { id = '' } = useParams();
  const sample = useQuery({
    queryKey: ['samples', id],
    queryFn: ({ signal }) => call(() => api.GET('/api/samples/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data?.state === 'telling' ? lookEveryMs : false),
  });
  return (
    <Page
      title={t('title')}
      actions={
        <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
          {common('print')}
        </Button>
      }
    >
      <Read query={sample}>
        {(data) => (
          <>
            <Standing sample={data} />
            <Card title={t('strata')}>
              <StrataTable label={t('strata')} strata={data.strata} />
            </Card>
            <Card title={t('seed')}>
              <div className={styles.seed}>{data.seed}</div>
              <p className={styles.quiet}>{t('seedText')}</p>
              <RepeatDraw sampleId={id} seed={data.seed} />
            </Card>
            <SampleCases sampleId={id} state={data.state} />
          </>
        )}
      </Read>
    </Page>
  );
}

function Standing({ sample }: { readonly sample: Sample }) {
  const t = useSampleWords();
  const say = useLabel();
  const { moment } = useMoments();
  const { areaName, procedure, state, drawnByName, drawnAt, counts } = sample;
  const { told, visited, visits } = standingOf(counts);
  const part = (done: number, all: number): number => (all === 0 ? whole : Math.round((done / all) * whole));
  return (
    <>
      <Card>
        <Facts
          rows={[
            [t('area'), belowCity(areaName)],
            [t('procedure'), say(procedureLabels[procedure])],
            [t('drawnAt'), moment(drawnAt)],
            [t('drawnBy'), drawnByName],
            [t('proposed'), counts.proposed],
            [t('chosen'), `${counts.chosen}${mark('（')}${drawnShare(counts)}${mark('）')}`],
          ]}
        />
      </Card>
      <Card title={t('progress')}>
        <p role="status">{state === 'told' ? t('toldText') : t('tellingText')}</p>
        {state !== 'told' && <Progress percent={part(told, counts.proposed)} aria-label={t('telling')} />}
        <div>
          {t('visits')} {t('of', { done: visited, all: visits })}
        </div>
        <Progress percent={part(visited, visits)} aria-label={t('visits')} />
        <Facts
          rows={[
            [t('toVisit'), counts.toVisit],
            [t('passed'), counts.passed],
            [t('failed'), counts.failed],
            [t('left'), counts.left],
          ]}
        />
      </Card>
    </>
  );
}
