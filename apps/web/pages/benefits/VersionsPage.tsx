import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from '../../controls/Button';
import { useState } from 'react';
import { useParams } from 'react-router';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useMayAnywhere } from '../../api/session';
import { Page } from '../../shell/Page';
import { AreaName } from '../../show/AreaName';
import { Card } from '../../show/Card';
import { Empty } from '../../states/Empty';
import { Read } from '../../states/Read';
import { useBenefitWords } from '../../words/benefitWords';
import { useLabel } from '../../words/words';
import { asBenefit } from './asBenefit';
import styles from './benefits.module.css';
import { comparedWith } from './compared';
import { BenefitDialog } from './edit/BenefitDialog';
import { usePeriod } from './usePeriod';

type Entry = Schemas['BenefitView'];

const mostVersions = 200;

/** Every version of one benefit, newest first, each against the one before; and the way to the next. */
export function VersionsPage() {
  const t = useBenefitWords();
  const say = useLabel();
  const { code = '' } = useParams();
  const mayAnywhere = useMayAnywhere();
  const [isAdding, setAdding] = useState(false);
  const versions = useQuery({
    queryKey: ['benefits', 'versions', code],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/benefits', { params: { query: { code, limit: mostVersions } }, signal })),
  });
  const rows = versions.data?.rows ?? [];
  const [newest] = rows;
  return (
    <Page
      title={newest === undefined ? t('versions') : say(newest.name)}
      actions={
        newest &&
        mayAnywhere('benefit.keep') && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
            {t('next')}
          </Button>
        )
      }
    >
      <Read query={versions}>
        {({ rows: all }) =>
          all.length === 0 ? (
            <Empty />
          ) : (
            all.map((entry, i) => (
              <Version key={`${entry.areaCode ?? ''} ${entry.version}`} entry={entry} before={all[i + 1]} />
            ))
          )
        }
      </Read>
      {isAdding && newest && <BenefitDialog from={newest} onClose={() => setAdding(false)} />}
    </Page>
  );
}

function Version({ entry, before }: { readonly entry: Entry; readonly before: Entry | undefined }) {
  const t = useBenefitWords();
  const say = useLabel();
  const period = usePeriod();
  const lines = comparedWith(asBenefit(entry), before && asBenefit(before));
  const count = lines.filter(({ was }) => was !== null).length;
  const names = {
    name: t('benefit'),
    department: t('department'),
    forWhom: t('forWhom'),
    amount: t('amount'),
    fromOn: t('fromOn'),
    toOn: t('toOn'),
    where: t('where'),
    toCheck: t('toCheck'),
    source: t('source'),
  } as const;
  return (
    <Card title={t('versionText', { version: entry.version })}>
      <p className={styles.quiet}>
        {period(entry)} · {entry.areaCode === null ? t('shipped') : <AreaName code={entry.areaCode} />} ·{' '}
        {before === undefined ? t('first') : t('changedCount', { count })}
      </p>
      <dl className={styles.records}>
        {lines.map(({ id, text, was }) => (
          <div key={id} className={was === null ? undefined : styles.changed}>
            <dt className={styles.quiet}>{names[id]}</dt>
            <dd style={{ margin: '0 0 6px' }}>
              {say(text) || t('everybody')}
              {was !== null && <span className={styles.was}> {t('was', { old: say(was) || t('everybody') })}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
