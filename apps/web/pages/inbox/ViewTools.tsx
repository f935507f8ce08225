import { DeleteOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Checkbox, Input, Popover } from 'antd';
import { Button } from '../../controls/Button';
import { useState } from 'react';
import { call } from '../../api/call';
import { api } from '../../api/client';
import { useWrite } from '../../api/useWrite';
import { useIsPhone } from '../../shell/useIsPhone';
import { WriteNotice } from '../../states/WriteNotice';
import type { Column } from '../../tables/ListTable';
import { useCommonWords } from '../../words/commonWords';
import { useInboxWords } from '../../words/inboxWords';
import { usualColumns } from './columns';
import { type InboxFilter, writeFilter } from './inboxFilter';
import styles from './inbox.module.css';
import type { TaskRow } from './useTasks';

const viewsKey = ['views', 'inbox'] as const;
const mostName = 40;

interface ViewInput {
  readonly name: string;
  readonly query: string;
  readonly columns: readonly string[];
}

const keepView = (view: ViewInput, key: string) =>
  call(() =>
    api.POST('/api/views', {
      params: { header: { 'Idempotency-Key': key } },
      body: { subject: 'inbox', ...view, columns: [...view.columns] },
    }),
  );
const dropView = (id: string, key: string) =>
  call(() => api.DELETE('/api/views/{id}', { params: { path: { id }, header: { 'Idempotency-Key': key } } }));

function useViews() {
  const { data } = useQuery({
    queryKey: viewsKey,
    queryFn: ({ signal }) => call(() => api.GET('/api/views', { params: { query: { subject: 'inbox' } }, signal })),
    staleTime: Infinity,
  });
  return data?.rows ?? [];
}

/** Which columns are shown, of all there are; kept with the account. */
export interface ColumnChoice {
  readonly all: readonly Column<TaskRow>[];
  readonly shown: readonly string[];
  choose(ids: readonly string[]): void;
}

/** The columns chosen: those of the view that the list opens with, until others are chosen. */
export function useChosenColumns(
  all: readonly Column<TaskRow>[],
): ColumnChoice & { readonly columns: readonly Column<TaskRow>[] } {
  const client = useQueryClient();
  const { send } = useWrite(keepView);
  const [now, setNow] = useState<readonly string[] | null>(null);
  const kept = useViews().find(({ name }) => name === '')?.columns ?? [];
  const shown = now ?? (kept.length > 0 ? kept : usualColumns);
  const choose = (ids: readonly string[]): void => {
    setNow(ids);
    void send({ name: '', query: '', columns: ids }).then(() => client.invalidateQueries({ queryKey: viewsKey }));
  };
  return { all, shown, choose, columns: all.filter(({ id }) => shown.includes(id)) };
}

interface ViewToolsProps {
  readonly filter: InboxFilter;
  readonly choice: ColumnChoice;
  onOpen(query: string): void;
}

/** Columns to choose, and views to save and to open again. */
export function ViewTools({ filter, choice, onOpen }: ViewToolsProps) {
  const t = useInboxWords();
  const { all, shown, choose } = choice;
  // The first column names the row and stays.
  const [first] = all;
  const isPhone = useIsPhone();
  return (
    <>
      {/* Cards on a phone have no columns. */}
      {!isPhone && (
        <Popover
          trigger="click"
          placement="bottomRight"
          content={
            <Checkbox.Group
              style={{ display: 'flex', flexDirection: 'column' }}
              value={[...shown]}
              options={all.map(({ id, title }) => ({ value: id, label: title, disabled: id === first?.id }))}
              onChange={(ids) => choose(all.map(({ id }) => id).filter((id) => ids.includes(id)))}
            />
          }
        >
          <Button>{t('columns')}</Button>
        </Popover>
      )}
      <Popover
        trigger="click"
        placement="bottomRight"
        content={<Views filter={filter} shown={shown} onOpen={onOpen} choose={choose} />}
      >
        <Button>{t('views')}</Button>
      </Popover>
    </>
  );
}

interface ViewsProps extends Pick<ViewToolsProps, 'filter' | 'onOpen'> {
  readonly shown: readonly string[];
  choose(ids: readonly string[]): void;
}

function Views({ filter, shown, onOpen, choose }: ViewsProps) {
  const t = useInboxWords();
  const common = useCommonWords();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const keep = useWrite(keepView);
  const drop = useWrite(dropView);
  const views = useViews().filter((view) => view.name !== '');
  const reread = () => client.invalidateQueries({ queryKey: viewsKey });
  const save = async (): Promise<void> => {
    if ((await keep.send({ name: name.trim(), query: writeFilter(filter).toString(), columns: shown })) === null)
      return;
    setName('');
    await reread();
  };
  return (
    <div style={{ width: 260 }}>
      {views.length === 0 && <p>{t('noViews')}</p>}
      {views.map((view) => (
        <div key={view.id} className={styles.cardLine}>
          <Button
            type="link"
            onClick={() => {
              onOpen(view.query);
              choose(view.columns);
            }}
          >
            {view.name}
          </Button>
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t('removeView', { name: view.name })}
            onClick={() => void drop.send(view.id).then(reread)}
          />
        </div>
      ))}
      <WriteNotice write={keep} />
      <div className={styles.tools}>
        <Input
          aria-label={t('viewName')}
          placeholder={t('viewName')}
          value={name}
          maxLength={mostName}
          onChange={(event) => setName(event.target.value)}
          style={{ width: 150 }}
        />
        <Button disabled={name.trim() === ''} loading={keep.state !== 'idle'} onClick={() => void save()}>
          {common('save')}
        </Button>
      </div>
    </div>
  );
}
