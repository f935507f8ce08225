import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { areaAt, areaLevels, levelOf } from '#domain/access/areas';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import { useOffices } from '../../../api/session';
import { Page } from '../../../shell/Page';
import { useIsPhone } from '../../../shell/useIsPhone';
import { AreaName } from '../../../show/AreaName';
import { Empty } from '../../../states/Empty';
import { Read } from '../../../states/Read';
import { ReadPages } from '../../../states/ReadPages';
import { type Column, ListTable } from '../../../tables/ListTable';
import { usePages } from '../../../tables/usePages';
import { useAreaWords } from '../../../words/areaWords';
import { useCommonWords } from '../../../words/commonWords';
import styles from '../administration.module.css';

type Area = Schemas['AreaView'];

const pageRows = 100;

/** 行政区划: level by level from one’s own area down, or by name. */
export function AreasPage() {
  const t = useAreaWords();
  const common = useCommonWords();
  const isPhone = useIsPhone();
  const [office] = useOffices();
  const [params, setParams] = useSearchParams();
  const text = params.get('text') ?? '';
  const at = params.get('at') ?? office?.areaCode;
  return (
    <Page title={t('title')} isFull={!isPhone}>
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
          onSearch={(value) => setParams(value.trim() === '' ? {} : { text: value.trim() })}
        />
      </div>
      {text !== '' ? <Found text={text} /> : at !== undefined && <Below code={at} />}
    </Page>
  );
}

function Found({ text }: { readonly text: string }) {
  const t = useAreaWords();
  const pages = usePages({
    queryKey: ['areas', 'found', text],
    limit: pageRows,
    read: (page, signal) => {
      const query = { text, ...page };
      return call(() => api.GET('/api/areas', { params: { query }, signal }));
    },
  });
  return <ReadPages query={pages}>{(rows, more) => <Rows rows={rows} empty={t('notFound')} {...more} />}</ReadPages>;
}

function Below({ code }: { readonly code: string }) {
  const t = useAreaWords();
  const areas = useQuery({
    queryKey: ['areas', code, 'children'],
    queryFn: ({ signal }) => call(() => api.GET('/api/areas/{code}/children', { params: { path: { code } }, signal })),
  });
  return (
    <>
      <Path code={code} />
      <Read query={areas}>{(rows) => <Rows rows={rows} empty={t('empty')} />}</Read>
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
  readonly hasMore?: boolean;
  readonly isLoadingMore?: boolean;
  onMore?(): void;
}

function Rows({ rows, empty, ...more }: RowsProps) {
  const t = useAreaWords();
  const columns: Column<Area>[] = [
    { id: 'name', title: t('name'), width: 160, render: ({ name }) => name },
    { id: 'code', title: t('code'), width: 140, render: ({ code }) => code },
    { id: 'level', title: t('level'), width: 90, render: ({ level }) => t(level) },
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
      card={({ name, code, level }) => (
        <>
          <div className={styles.rowHead}>
            <strong>{name}</strong>
            {t(level)}
          </div>
          <div className={styles.quiet}>{code}</div>
        </>
      )}
      empty={<Empty title={empty} />}
      {...more}
    />
  );
}
