import { ReloadOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Input, type InputRef } from 'antd';
import { Button } from '../../controls/Button';
import { type RefObject, useRef, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { useSignedIn } from '../../api/session';
import { Page } from '../../shell/Page';
import { useIsPhone } from '../../shell/useIsPhone';
import { useKeys } from '../../shell/keys/useKeys';
import { Empty } from '../../states/Empty';
import { Read } from '../../states/Read';
import { ListTable, toggled } from '../../tables/ListTable';
import { useInboxWords } from '../../words/inboxWords';
import { BulkBar } from './bulk/BulkBar';
import { useAreaName, useInboxColumns, useWorkName } from './columns';
import { DueTag } from './DueTag';
import { Filters } from './Filters';
import styles from './inbox.module.css';
import { changed, type InboxFilter, isNarrowed, readFilter, writeFilter } from './inboxFilter';
import { Lights, Queues } from './Queues';
import { useInboxList } from './useInboxList';
import type { TaskRow } from './useTasks';
import { useChosenColumns, ViewTools } from './ViewTools';

/** As many as one request works through, and one document approves. */
const mostChosen = 200;
const nobody: ReadonlySet<string> = new Set();

/** What a name was searched for stays with the history entry: it never stands in an address. */
const textOf = (state: unknown): string =>
  typeof state === 'object' && state !== null && 'text' in state && typeof state.text === 'string' ? state.text : '';

/** 待办: everything that waits for me and my offices, by queue and light. */
export function InboxPage() {
  const t = useInboxWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const isPhone = useIsPhone();
  const { now } = useSignedIn();
  const [params, setParams] = useSearchParams();
  const filter = readFilter(params);
  const text = textOf(useLocation().state);
  const { tasks, rows, cells, total, hasChanged } = useInboxList(filter, text);
  const [chosen, setChosen] = useState(nobody);
  const [current, setCurrent] = useState<string | null>(params.get('at'));
  const search = useRef<InputRef>(null);
  const { columns, ...columnChoice } = useChosenColumns(useInboxColumns(now));
  const workName = useWorkName();

  const narrow = (change: Partial<InboxFilter>): void => {
    setChosen(nobody);
    setParams(writeFilter(changed(filter, change)), { state: { text } });
  };
  const find = (typed: string): void =>
    void navigate({ search: writeFilter(filter).toString() }, { state: { text: typed.trim() } });
  const refresh = (): void => {
    setChosen(nobody);
    void client.resetQueries({ queryKey: ['tasks'] });
  };
  const hrefOf = ({ taskId }: TaskRow): string => `/tasks/${taskId}?${writeFilter(filter).toString()}`;
  useInboxKeys({
    rows,
    current,
    chosen,
    hrefOf,
    onCurrent: setCurrent,
    onChosen: setChosen,
    onSearch: () => search.current?.focus(),
    onRefresh: refresh,
  });

  const searchInput = <SearchInput key={text} input={search} text={text} onFind={find} />;
  const isWhole = !isNarrowed(filter) && text === '';
  return (
    <Page
      title={t('title')}
      isFull={!isPhone}
      actions={
        <>
          {!isPhone && searchInput}
          <ViewTools filter={filter} choice={columnChoice} onOpen={(query) => setParams(new URLSearchParams(query))} />
          <Button icon={<ReloadOutlined />} onClick={refresh} loading={tasks.isFetching}>
            {t('refresh')}
          </Button>
        </>
      }
    >
      {isPhone && searchInput}
      <div className={styles.layout}>
        <Queues cells={cells} filter={filter} onChoose={narrow} />
        <div className={styles.list}>
          <div className={styles.above}>
            <Lights cells={cells} filter={filter} onChoose={narrow} />
            <ChangedHint hasChanged={hasChanged} onRefresh={refresh} />
          </div>
          <Filters filter={filter} onChange={narrow} onClear={() => setParams(new URLSearchParams())} />
          {chosen.size > 0 && (
            <BulkBar
              rows={rows.filter(({ taskId }) => chosen.has(taskId))}
              onDone={refresh}
              onUnchoose={() => setChosen(nobody)}
            />
          )}
          <div className={styles.table}>
            <Read query={tasks}>
              {() => (
                <ListTable
                  label={t('title')}
                  rows={rows}
                  total={total}
                  columns={columns}
                  keyOf={({ taskId }) => taskId}
                  nameOf={(row) => `${row.headName ?? row.householdNumber ?? ''} ${workName(row)}`}
                  hrefOf={hrefOf}
                  current={current}
                  onCurrent={setCurrent}
                  selection={{ chosen, most: mostChosen, onChange: setChosen }}
                  hasMore={tasks.hasNextPage}
                  isLoadingMore={tasks.isFetchingNextPage}
                  onMore={() => void tasks.fetchNextPage()}
                  card={(row) => <TaskCard row={row} now={now} />}
                  empty={
                    isWhole ? <Empty title={t('empty')} text={t('emptyText')} /> : <Empty title={t('noneFound')} />
                  }
                />
              )}
            </Read>
          </div>
        </div>
      </div>
    </Page>
  );
}

interface SearchInputProps {
  readonly input: RefObject<InputRef | null>;
  readonly text: string;
  onFind(typed: string): void;
}

function SearchInput({ input, text, onFind }: SearchInputProps) {
  const t = useInboxWords();
  const isPhone = useIsPhone();
  return (
    <Input.Search
      ref={input}
      aria-label={t('search')}
      placeholder={t('search')}
      defaultValue={text}
      allowClear
      onSearch={onFind}
      style={{ width: isPhone ? '100%' : 240 }}
    />
  );
}

/** Says that others worked meanwhile; the rows stand still until somebody wants the new list. */
function ChangedHint({ hasChanged, onRefresh }: { readonly hasChanged: boolean; onRefresh(): void }) {
  const t = useInboxWords();
  return (
    <div role="status">
      {hasChanged && (
        <Button size="small" icon={<ReloadOutlined />} onClick={onRefresh}>
          {t('changed')}
        </Button>
      )}
    </div>
  );
}

interface InboxKeys {
  readonly rows: readonly TaskRow[];
  readonly current: string | null;
  readonly chosen: ReadonlySet<string>;
  hrefOf(row: TaskRow): string;
  onCurrent(taskId: string): void;
  onChosen(chosen: ReadonlySet<string>): void;
  onSearch(): void;
  onRefresh(): void;
}

/** The whole list by keyboard. */
function useInboxKeys({ rows, current, chosen, hrefOf, onCurrent, onChosen, onSearch, onRefresh }: InboxKeys): void {
  const t = useInboxWords();
  const navigate = useNavigate();
  const at = rows.findIndex(({ taskId }) => taskId === current);
  const step = (by: number): void => {
    const next = rows[Math.min(Math.max(at + by, 0), rows.length - 1)];
    if (next !== undefined) onCurrent(next.taskId);
  };
  useKeys([
    { key: 'j', name: t('keyNext'), run: () => step(1) },
    { key: 'k', name: t('keyPrevious'), run: () => step(-1) },
    {
      key: 'o',
      name: t('keyOpen'),
      run: () => {
        const row = rows[at];
        if (row !== undefined) void navigate(hrefOf(row));
      },
    },
    {
      key: 'x',
      name: t('keyChoose'),
      run: () => {
        if (current !== null) onChosen(toggled(chosen, current, !chosen.has(current)));
      },
    },
    { key: '/', name: t('keySearch'), run: onSearch },
    { key: 'r', name: t('keyRefresh'), run: onRefresh },
  ]);
}

/** A row on a phone. */
function TaskCard({ row, now }: { readonly row: TaskRow; readonly now: string }) {
  const workName = useWorkName();
  const areaName = useAreaName();
  return (
    <>
      <div className={styles.cardLine}>
        <strong>{row.headName ?? row.householdNumber}</strong>
        <DueTag row={row} now={now} />
      </div>
      <div className={styles.cardLine}>
        <span>{workName(row)}</span>
        <span>{areaName(row.areaName)}</span>
      </div>
    </>
  );
}
