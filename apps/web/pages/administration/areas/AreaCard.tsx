import { useQuery } from '@tanstack/react-query';
import { Button } from '../../../controls/Button';
import { useState } from 'react';
import { Link } from 'react-router';
import { covers } from '#domain/access/areas';
import { roleHas } from '#domain/access/actions';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import { useOffices } from '../../../api/session';
import { AreaName } from '../../../show/AreaName';
import { Card } from '../../../show/Card';
import { Facts } from '../../../show/Facts';
import { useMoments } from '../../../show/moments';
import { Read } from '../../../states/Read';
import { useAreaWords } from '../../../words/areaWords';
import styles from '../administration.module.css';
import { CloseAreaDialog, NewAreaDialog, RenameAreaDialog } from './AreaDialogs';

type Area = Schemas['AreaView'];

/** One area: what it is, and for its administrator what was changed and the ways to change it. */
export function AreaCard({ area }: { readonly area: Area }) {
  const t = useAreaWords();
  const { day } = useMoments();
  const mayEdit = useOffices().some(({ role, areaCode }) => roleHas(role, 'area.edit') && covers(areaCode, area.code));
  const { code, name, level, closedOn, successorCode } = area;
  return (
    <Card title={name}>
      <Facts
        rows={[
          [t('code'), code],
          [t('level'), t(level)],
          [t('state'), closedOn === null ? t('open') : t('closedSince', { on: day(closedOn) })],
          [
            t('mergedInto'),
            successorCode && (
              <Link key="successor" to={`?at=${successorCode}`}>
                <AreaName code={successorCode} />
              </Link>
            ),
          ],
        ]}
      />
      {mayEdit && closedOn === null && <Actions area={area} />}
      {mayEdit && <Changes code={code} />}
    </Card>
  );
}

type Opened = 'add' | 'rename' | 'close';

function Actions({ area }: { readonly area: Area }) {
  const t = useAreaWords();
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = (): void => setOpened(null);
  const { level } = area;
  const ways: readonly Opened[] = [
    ...(level === 'village' ? [] : (['add'] as const)),
    'rename',
    ...(level === 'village' || level === 'township' ? (['close'] as const) : []),
  ];
  return (
    <div className={`${styles.search} ${styles.spaced} no-print`}>
      {ways.map((way) => (
        <Button key={way} danger={way === 'close'} onClick={() => setOpened(way)}>
          {t(way)}
        </Button>
      ))}
      {opened === 'add' && <NewAreaDialog area={area} onClose={close} />}
      {opened === 'rename' && <RenameAreaDialog area={area} onClose={close} />}
      {opened === 'close' && <CloseAreaDialog area={area} onClose={close} />}
    </div>
  );
}

function Changes({ code }: { readonly code: string }) {
  const t = useAreaWords();
  const { day, moment } = useMoments();
  const changes = useQuery({
    queryKey: ['areas', code, 'changes'],
    queryFn: ({ signal }) => call(() => api.GET('/api/areas/{code}/changes', { params: { path: { code } }, signal })),
  });
  const said = ({ kind, name, oldName, closedOn }: Schemas['AreaChangeView']): string => {
    if (kind === 'added') return t('changeAdded', { name });
    if (kind === 'renamed') return t('changeRenamed', { name, oldName: oldName ?? '' });
    return t('changeClosed', { on: closedOn === null ? '' : day(closedOn) });
  };
  return (
    <section aria-label={t('changes')}>
      <h3>{t('changes')}</h3>
      <Read query={changes}>
        {(rows) =>
          rows.length === 0 ? (
            <p className={styles.quiet}>{t('noChanges')}</p>
          ) : (
            <ul className={styles.changes}>
              {rows.map((row) => (
                <li key={row.changedAt}>
                  <div>{said(row)}</div>
                  <div className={styles.quiet}>
                    {moment(row.changedAt)} {row.changedByName} · {t('by', { source: row.source })}
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Read>
    </section>
  );
}
