import { PlusOutlined } from '@ant-design/icons';
import { Button } from '../../controls/Button';
import { useNavigate } from 'react-router';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useMayAnywhere } from '../../api/session';
import { Page } from '../../shell/Page';
import { belowCity } from '../../show/areaNames';
import { useMoments } from '../../show/moments';
import { Empty } from '../../states/Empty';
import { type More, ReadPages } from '../../states/ReadPages';
import { type Column, ListTable } from '../../tables/ListTable';
import { usePages } from '../../tables/usePages';
import { procedureLabels, useSampleWords } from '../../words/sampleWords';
import { useLabel } from '../../words/words';
import styles from './samples.module.css';
import { drawnShare, standingOf } from './shares';

type Sample = Schemas['SampleRow'];

/** 抽样审核: every draw, newest first; one that is still being told is found again here. */
export function SampleListPage() {
  const t = useSampleWords();
  const navigate = useNavigate();
  const mayAnywhere = useMayAnywhere();
  const pages = usePages({
    queryKey: ['samples', 'list'],
    read: (page, signal) => call(() => api.GET('/api/samples', { params: { query: page }, signal })),
  });
  return (
    <Page
      title={t('title')}
      actions={
        mayAnywhere('sample.draw') && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate('/samples/new')}>
            {t('draw')}
          </Button>
        )
      }
    >
      <p className={styles.quiet}>{t('text')}</p>
      <ReadPages query={pages}>{(rows, more) => <Rows rows={rows} {...more} />}</ReadPages>
    </Page>
  );
}

interface RowsProps extends More {
  readonly rows: readonly Sample[];
}

function Rows({ rows, ...more }: RowsProps) {
  const t = useSampleWords();
  const say = useLabel();
  const { moment } = useMoments();
  const told = ({ counts }: Sample): string => t('of', { done: standingOf(counts).told, all: counts.proposed });
  const visits = ({ counts }: Sample): string =>
    t('of', { done: standingOf(counts).visited, all: standingOf(counts).visits });
  const columns: Column<Sample>[] = [
    { id: 'at', title: t('drawnAt'), width: 190, render: ({ drawnAt }) => moment(drawnAt) },
    { id: 'area', title: t('area'), width: 160, render: ({ areaName }) => belowCity(areaName) },
    { id: 'procedure', title: t('procedure'), width: 110, render: ({ procedure }) => say(procedureLabels[procedure]) },
    { id: 'proposed', title: t('proposed'), width: 90, align: 'right', render: ({ counts }) => counts.proposed },
    { id: 'chosen', title: t('chosen'), width: 80, align: 'right', render: ({ counts }) => counts.chosen },
    { id: 'share', title: t('actualShare'), width: 100, align: 'right', render: ({ counts }) => drawnShare(counts) },
    { id: 'told', title: t('telling'), width: 100, align: 'right', render: told },
    { id: 'visits', title: t('visits'), width: 100, align: 'right', render: visits },
    { id: 'by', title: t('drawnBy'), width: 100, render: ({ drawnByName }) => drawnByName ?? '—' },
  ];
  return (
    <ListTable
      label={t('title')}
      isShort
      rows={rows}
      columns={columns}
      keyOf={({ sampleId }) => sampleId}
      nameOf={({ drawnAt }) => moment(drawnAt)}
      hrefOf={({ sampleId }) => `/samples/${sampleId}`}
      card={(row) => (
        <div className={styles.card}>
          <strong>{moment(row.drawnAt)}</strong>
          <span>
            {belowCity(row.areaName)} · {say(procedureLabels[row.procedure])}
          </span>
          <span>
            {t('chosen')} {t('of', { done: row.counts.chosen, all: row.counts.proposed })} · {drawnShare(row.counts)}
          </span>
          <span className={styles.quiet}>
            {t('telling')} {told(row)} · {t('visits')} {visits(row)}
          </span>
        </div>
      )}
      empty={<Empty title={t('empty')} text={t('emptyText')} />}
      {...more}
    />
  );
}
