import { useQueryClient } from '@tanstack/react-query';
import { Alert } from '../../controls/Alert';
import { Button } from '../../controls/Button';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useMayAnywhere } from '../../api/session';
import { Page } from '../../shell/Page';
import { useIsPhone } from '../../shell/useIsPhone';
import { belowCity } from '../../show/areaNames';
import { Card } from '../../show/Card';
import { Empty } from '../../states/Empty';
import { type More, ReadPages } from '../../states/ReadPages';
import { type Column, ListTable, toggled } from '../../tables/ListTable';
import { usePages } from '../../tables/usePages';
import { useDutyWords } from '../../words/dutyWords';
import { usePairingWords } from '../../words/pairingWords';
import { DutyCounts } from './duties/DutyCounts';
import styles from './help.module.css';
import { HouseholdChoice } from './HouseholdChoice';
import { ReplaceDialog } from './ReplaceDialog';
import { useReplaceResults } from './useReplaceResults';
import { mark } from '../../words/mark';

export type Helped = Schemas['HelpedHouseholdView'];

const pageRows = 100;

/** One helper: the households that are his or hers, what is owed there, and the way to give them to another. */
export function HelperPage() {
  const t = usePairingWords();
  const duty = useDutyWords();
  const { id = '' } = useParams();
  const mayAnywhere = useMayAnywhere();
  const pages = usePages({
    queryKey: ['helpers', id, 'households'],
    limit: pageRows,
    read: (page, signal) =>
      call(() => api.GET('/api/helpers/{id}/households', { params: { path: { id }, query: page }, signal })),
  });
  const name = pages.data?.pages[0]?.helper.name ?? '';
  return (
    <Page title={t('helperTitle', { name })}>
      <ReadPages query={pages}>
        {(rows, more) => (
          <Card title={t('his')}>
            {rows.length > 0 && mayAnywhere('pairing.keep') && (
              <Alert className="no-print" type="info" showIcon title={t('leaving')} style={{ marginBottom: 10 }} />
            )}
            <Households helperId={id} rows={rows} {...more} />
          </Card>
        )}
      </ReadPages>
      {mayAnywhere('duty.read') && (
        <Card title={duty('title')}>
          <DutyCounts by="duty" filter={{ helperId: id }} />
          <Link className="no-print" to={`/duties?helperId=${id}`}>
            {t('seeDuties')}
          </Link>
        </Card>
      )}
    </Page>
  );
}

interface HouseholdsProps extends More {
  readonly helperId: string;
  readonly rows: readonly Helped[];
}

function Households({ helperId, rows, ...more }: HouseholdsProps) {
  const t = usePairingWords();
  const isPhone = useIsPhone();
  const client = useQueryClient();
  const tell = useReplaceResults(rows);
  const mayAnywhere = useMayAnywhere();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isReplacing, setReplacing] = useState(false);
  const mayKeep = mayAnywhere('pairing.keep');
  const picked = rows.filter(({ householdId }) => chosen.has(householdId));
  const who = ({ headName, householdNumber }: Helped): string => headName ?? householdNumber;
  const role = ({ helps, tracks }: Helped): string =>
    [helps && t('helps'), tracks && t('tracks')].filter(Boolean).join(mark('、'));
  const work = ({ openWork, overdueWork }: Helped) => (
    <span className={overdueWork > 0 ? styles.late : undefined}>
      {t('workText', { open: openWork, overdue: overdueWork })}
    </span>
  );
  const columns: Column<Helped>[] = [
    { id: 'head', title: t('household'), width: 110, render: who },
    { id: 'number', title: t('number'), width: 180, render: ({ householdNumber }) => householdNumber },
    { id: 'place', title: t('place'), width: 230, render: ({ areaName }) => belowCity(areaName) },
    { id: 'role', title: t('roleAt'), width: 100, render: role },
    { id: 'work', title: t('work'), width: 130, render: work },
    {
      id: 'case',
      title: t('inCase'),
      width: 110,
      render: ({ openCaseId }) =>
        openCaseId === null ? t('none') : <Link to={`/cases/${openCaseId}`}>{t('open')}</Link>,
    },
  ];
  return (
    <>
      {mayKeep && rows.length > 0 && (
        <div className={`${styles.bar} no-print`} style={{ marginBottom: 8 }}>
          <Button type="primary" disabled={picked.length === 0} onClick={() => setReplacing(true)}>
            {picked.length === 0 ? t('replace') : t('replaceMany', { count: picked.length })}
          </Button>
          {picked.length === 0 ? (
            <span className={styles.quiet}>{t('chooseHint')}</span>
          ) : (
            <Button type="link" onClick={() => setChosen(new Set())}>
              {t('unchoose')}
            </Button>
          )}
        </div>
      )}
      <ListTable
        label={t('his')}
        isShort
        rows={rows}
        columns={columns}
        keyOf={({ householdId }) => householdId}
        nameOf={who}
        {...(!isPhone && { hrefOf: ({ householdId }: Helped) => `/households/${householdId}` })}
        {...(mayKeep && { selection: { chosen, onChange: setChosen } })}
        card={(row) => (
          <HouseholdChoice
            householdId={row.householdId}
            name={who(row)}
            {...(mayKeep && {
              isChosen: chosen.has(row.householdId),
              onChoose: (isOn: boolean) => setChosen(toggled(chosen, row.householdId, isOn)),
            })}
            right={role(row)}
          >
            <div>{belowCity(row.areaName)}</div>
            {work(row)}
          </HouseholdChoice>
        )}
        empty={<Empty title={t('noHouseholds')} text={t('noHouseholdsText')} />}
        {...more}
      />
      {isReplacing && (
        <ReplaceDialog
          helperId={helperId}
          rows={picked}
          onClose={() => setReplacing(false)}
          onDone={async (results) => {
            setReplacing(false);
            setChosen(new Set());
            tell(results);
            await Promise.all(
              ['helpers', 'pairings', 'cases', 'duties'].map((key) => client.invalidateQueries({ queryKey: [key] })),
            );
          }}
        />
      )}
    </>
  );
}
