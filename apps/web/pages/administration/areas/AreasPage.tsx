import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { Checkbox } from '../../../controls/Checkbox';
import { Link, useSearchParams } from 'react-router';
import { areaAt, areaLevels, levelOf } from '#domain/access/areas';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import { useOffices } from '../../../api/session';
import { Page } from '../../../shell/Page';
import { AreaName } from '../../../show/AreaName';
import { useMoments } from '../../../show/moments';
import { Empty } from '../../../states/Empty';
import { Read } from '../../../states/Read';
import { ReadPages } from '../../../states/ReadPages';
import { type Column, ListTable } from '../../../tables/ListTable';
import { usePages } from '../../../tables/usePages';
import { useAreaWords } from '../../../words/areaWords';
import { useCommonWords } from '../../../words/commonWords';
import styles from '../administration.module.css';
import { AreaCard } from './AreaCard';

type Area = Schemas['AreaView'];

const pageRows = 100;

/** 行政区划: level by level from one’s own area down, or by name; its administrator adds, renames and closes. */
export function AreasPage() {
  const t = useAreaWords();
  const common = useCommonWords();
  const [office] = useOffices();
  const [params, setParams] = useSearchParams();
  const text = params.get('text') ?? '';
  const at = params.get('at') ?? office?.areaCode;
  const closed = params.get('closed') === '1';
  const set = (change: Readonly<Record<string, string>>): void => {
    const next = new URLSearchParams(params);
    for (const [name, value] of Object.entries(change)) {
      if (value === '') next.delete(name);
      else next.set(name, value);
    }
    setParams(next);
  };
  return (
    <Page title={t('title')}>
      <p className={styles.quiet}>{t('text')}</p>
      <div className={`${styles.search} no-print`}>
        <Input.Search
          key={text}
          aria-label={t('searchLabel')}
          placeholder={t('search')}
          defaultValue={text}
          allowClear
          maxLength={30}
          enterButton={common('search')}
          onSearch={(value) => set({ text: value.trim() })}
        />
        <Checkbox checked={closed} onChange={({ target }) => set({ closed: target.checked ? '1' : '' })}>
          {t('showClosed')}
        </Checkbox>
      </div>
      {text !== '' ? <Found text={text} closed={closed} /> : at !== undefined && <Below code={at} closed={closed} />}
    </Page>
  );
}

function Found({ text, closed }: { readonly text: string; readonly closed: boolean }) {
  const t = useAreaWords();
  const pages = usePages({
    queryKey: ['areas', 'found', text, closed],
    limit: pageRows,
    read: (page, signal) => {
      const query = { text, closed, ...page };
      return call(() => api.GET('/api/areas', { params: { query }, signal }));
    },
  });
  return <ReadPages query={pages}>{(rows, more) => <Rows rows={rows} empty={t('notFound')} {...more} />}</ReadPages>;
}

function Below({ code, closed }: { readonly code: string; readonly closed: boolean }) {
  const t = useAreaWords();
  const area = useQuery({
    queryKey: ['areas', code],
    queryFn: ({ signal }) => call(() => api.GET('/api/areas/{code}', { params: { path: { code } }, signal })),
  });
  const below = useQuery({
    queryKey: ['areas', code, 'children', closed],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/areas/{code}/children', { params: { path: { code }, query: { closed } }, signal })),
  });
  return (
    <>
      <Path code={code} />
      <Read query={area}>{(data) => <AreaCard key={code} area={data} />}</Read>
      {levelOf(code) !== 'village' && (
        <Read query={below}>{(rows) => <Rows rows={rows} empty={t('empty')} isShort />}</Read>
      )}
    </>
  );
}

/** From the province down to where one is. */
function Path({ code }: { readonly code: string }) {
  const t = useAreaWords();
  const above = areaLevels.slice(0, areaLevels.indexOf(levelOf(code)));
  return (
    <nav aria-label={t('path')} className={styles.search}>
      {above.map((level) => (
        <span key={level}>
          <Link to={`?at=${areaAt(code, level)}`}>
            <AreaName code={areaAt(code, level)} />
          </Link>{' '}
          /
        </span>
      ))}
      <strong>
        <AreaName code={code} />
      </strong>
    </nav>
  );
}

interface RowsProps {
  readonly rows: readonly Area[];
  readonly empty: string;
  readonly isShort?: boolean;
  readonly hasMore?: boolean;
  readonly isLoadingMore?: boolean;
  onMore?(): void;
}

function Rows({ rows, empty, ...more }: RowsProps) {
  const t = useAreaWords();
  const { day } = useMoments();
  const state = ({ closedOn }: Area): string =>
    closedOn === null ? t('open') : t('closedSince', { on: day(closedOn) });
  const columns: Column<Area>[] = [
    { id: 'name', title: t('name'), width: 160, render: ({ name }) => name },
    { id: 'code', title: t('code'), width: 140, render: ({ code }) => code },
    { id: 'level', title: t('level'), width: 90, render: ({ level }) => t(level) },
    { id: 'state', title: t('state'), width: 150, render: state },
    { id: 'fullName', title: t('fullName'), width: 320, render: ({ fullName }) => fullName },
  ];
  return (
    <ListTable
      label={t('below')}
      rows={rows}
      columns={columns}
      keyOf={({ code }) => code}
      nameOf={({ fullName }) => fullName}
      hrefOf={({ code }) => `/areas?at=${code}`}
      card={({ name, code, level, closedOn }) => (
        <>
          <div className={styles.rowHead}>
            <strong>{name}</strong>
            {t(level)}
          </div>
          <div className={styles.quiet}>
            {code}
            {closedOn !== null && ` · ${t('closedSince', { on: day(closedOn) })}`}
          </div>
        </>
      )}
      empty={<Empty title={empty} />}
      {...more}
    />
  );
}
