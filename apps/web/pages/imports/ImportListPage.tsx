import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { Button } from '../../controls/Button';
import { useState } from 'react';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { Page } from '../../shell/Page';
import { useMoments } from '../../show/moments';
import { Empty } from '../../states/Empty';
import { type More, ReadPages } from '../../states/ReadPages';
import { type Column, ListTable } from '../../tables/ListTable';
import { usePages } from '../../tables/usePages';
import { useImportWords } from '../../words/importWords';
import styles from './imports.module.css';
import { UploadDialog } from './UploadDialog';

type Import = Schemas['ImportView'];

/** 接续导入: every import, newest first; one that goes on is found again here. */
export function ImportListPage() {
  const t = useImportWords();
  const [isUploading, setUploading] = useState(false);
  const pages = usePages({
    queryKey: ['imports', 'list'],
    read: (page, signal) => call(() => api.GET('/api/imports', { params: { query: page }, signal })),
  });
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <Button icon={<DownloadOutlined />} href="/api/imports/template">
            {t('template')}
          </Button>
          <Button type="primary" icon={<UploadOutlined />} onClick={() => setUploading(true)}>
            {t('upload')}
          </Button>
        </>
      }
    >
      <p className={styles.quiet}>{t('text')}</p>
      <ReadPages query={pages}>{(rows, more) => <Rows rows={rows} {...more} />}</ReadPages>
      {isUploading && <UploadDialog onClose={() => setUploading(false)} />}
    </Page>
  );
}

interface RowsProps extends More {
  readonly rows: readonly Import[];
}

function Rows({ rows, ...more }: RowsProps) {
  const t = useImportWords();
  const { moment } = useMoments();
  const file = ({ fileName, id }: Import): string => fileName ?? id.slice(0, 8);
  const columns: Column<Import>[] = [
    { id: 'file', title: t('fileColumn'), width: 260, render: file },
    { id: 'state', title: t('state'), width: 110, render: ({ state }) => t(state) },
    { id: 'households', title: t('households'), width: 90, align: 'right', render: ({ counts }) => counts.households },
    { id: 'taken', title: t('taken'), width: 90, align: 'right', render: ({ counts }) => counts.taken },
    { id: 'faulty', title: t('faulty'), width: 90, align: 'right', render: ({ counts }) => counts.faulty },
    { id: 'by', title: t('by'), width: 100, render: ({ createdByName }) => createdByName ?? '—' },
    { id: 'at', title: t('at'), width: 170, render: ({ createdAt }) => moment(createdAt) },
  ];
  return (
    <ListTable
      label={t('title')}
      isShort
      rows={rows}
      columns={columns}
      keyOf={({ id }) => id}
      nameOf={file}
      hrefOf={({ id }) => `/imports/${id}`}
      card={(row) => (
        <>
          <strong>{file(row)}</strong>
          <div>
            {t(row.state)} · {t('taken')} {row.counts.taken}/{row.counts.households}
          </div>
          <div className={styles.quiet}>{moment(row.createdAt)}</div>
        </>
      )}
      empty={<Empty title={t('empty')} text={t('emptyText')} />}
      {...more}
    />
  );
}
