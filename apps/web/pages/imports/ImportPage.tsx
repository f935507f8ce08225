import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Progress } from 'antd';
import { Button } from '../../controls/Button';
import { useCallback, useState } from 'react';
import { useParams } from 'react-router';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { ConfirmDialog } from '../../forms/ConfirmDialog';
import { Page } from '../../shell/Page';
import { Card } from '../../show/Card';
import { Facts } from '../../show/Facts';
import { useMoments } from '../../show/moments';
import { Read } from '../../states/Read';
import { useImportWords } from '../../words/importWords';
import { useLabel } from '../../words/words';
import { ImportRows } from './ImportRows';
import styles from './imports.module.css';

type Import = Schemas['ImportView'];

const lookEveryMs = 1_500;
const isUnderWay = (state: Import['state'] | undefined): boolean => state === 'reading' || state === 'taking';

/** One import: what the dry run found, how far it is, and what one may do with it. */
export function ImportPage() {
  const t = useImportWords();
  const { id = '' } = useParams();
  const found = useQuery({
    queryKey: ['imports', id],
    queryFn: ({ signal }) => call(() => api.GET('/api/imports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (isUnderWay(state.data?.state) ? lookEveryMs : false),
  });
  return (
    <Page title={found.data?.fileName ?? t('title')} actions={found.data && <Actions imported={found.data} />}>
      <Read query={found}>
        {(data) => (
          <>
            <Standing imported={data} />
            {data.faults.length > 0 && <Faults faults={data.faults} />}
            {/* Read anew whenever a step of it is over. */}
            <ImportRows key={data.state} importId={id} />
          </>
        )}
      </Read>
    </Page>
  );
}

function Standing({ imported }: { readonly imported: Import }) {
  const t = useImportWords();
  const { moment } = useMoments();
  const { counts, state, createdByName, createdAt, endedAt } = imported;
  const wanted = counts.good + counts.taken + counts.refused;
  const percent = wanted === 0 ? 0 : Math.round(((counts.taken + counts.refused) / wanted) * 100);
  const names = ['households', 'people', 'good', 'already', 'faulty', 'taken', 'refused'] as const;
  return (
    <Card>
      <Facts
        rows={[
          [
            t('state'),
            <span key="state" role="status">
              {t(state)}
            </span>,
          ],
          [t('by'), createdByName],
          [t('at'), moment(createdAt)],
          [t('ended'), endedAt && moment(endedAt)],
        ]}
      />
      {(state === 'taking' || state === 'done') && (
        <Progress percent={state === 'done' ? 100 : percent} aria-label={t('progress')} />
      )}
      <dl className={styles.counts}>
        {names.map((name) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>{counts[name]}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function Faults({ faults }: Pick<Import, 'faults'>) {
  const t = useImportWords();
  const say = useLabel();
  return (
    <Card title={t('faults')}>
      <ul>
        {faults.map(({ sheet, row, column, texts }) => (
          <li key={`${sheet ?? ''} ${row ?? ''} ${column ?? ''} ${texts.zh}`}>{say(texts)}</li>
        ))}
      </ul>
    </Card>
  );
}

function Actions({ imported }: { readonly imported: Import }) {
  const t = useImportWords();
  const [asked, setAsked] = useState<'confirm' | 'cancel' | null>(null);
  const { id, state, counts, hasErrors } = imported;
  return (
    <>
      {hasErrors && (
        <Button href={`/api/imports/${id}/errors`} title={t('errorsText')}>
          {t('errors')}
        </Button>
      )}
      {state !== 'done' && state !== 'cancelled' && state !== 'unreadable' && (
        <Button onClick={() => setAsked('cancel')}>{t('cancel')}</Button>
      )}
      {state === 'checked' && counts.good > 0 && (
        <Button type="primary" onClick={() => setAsked('confirm')}>
          {t('confirm', { count: counts.good })}
        </Button>
      )}
      {asked !== null && <AskDialog imported={imported} asked={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

interface AskDialogProps {
  readonly imported: Import;
  readonly asked: 'confirm' | 'cancel';
  onClose(): void;
}

function AskDialog({ imported: { id, counts }, asked, onClose }: AskDialogProps) {
  const t = useImportWords();
  const client = useQueryClient();
  const send = useCallback(
    (key: string) => {
      const params = { path: { id }, header: { 'Idempotency-Key': key } };
      return call(() =>
        asked === 'confirm'
          ? api.POST('/api/imports/{id}/confirm', { params })
          : api.POST('/api/imports/{id}/cancel', { params }),
      );
    },
    [id, asked],
  );
  const count = counts.good;
  return (
    <ConfirmDialog
      title={t(asked, { count })}
      text={asked === 'confirm' ? t('confirmText', { count }) : t('cancelText')}
      isDangerous={asked === 'cancel'}
      send={send}
      onClose={onClose}
      onDone={() => {
        onClose();
        return client.invalidateQueries({ queryKey: ['imports'] });
      }}
    />
  );
}
