import { useQuery } from '@tanstack/react-query';
import { Button } from '../../controls/Button';
import { useState } from 'react';
import { Link } from 'react-router';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useMayAnywhere } from '../../api/session';
import { Card } from '../../show/Card';
import { Facts } from '../../show/Facts';
import { useMoments } from '../../show/moments';
import { Read } from '../../states/Read';
import { usePairingWords } from '../../words/pairingWords';
import styles from './help.module.css';
import { NewPairingDialog } from './NewPairingDialog';
import { PairingActions } from './PairingActions';

type Household = Pick<Schemas['HouseholdView'], 'id' | 'areaCode' | 'mergedInto'>;

/** Who helps the household today; and for whoever keeps the pairings there, the way to change it. */
export function PairingCard({ household }: { readonly household: Household }) {
  const t = usePairingWords();
  const { id: householdId } = household;
  const pairings = useQuery({
    queryKey: ['pairings', 'of', householdId],
    queryFn: ({ signal }) => call(() => api.GET('/api/pairings', { params: { query: { householdId } }, signal })),
  });
  return (
    <Card title={t('title')}>
      <Read query={pairings}>{({ rows: [pairing] }) => <Now household={household} pairing={pairing} />}</Read>
    </Card>
  );
}

interface NowProps {
  readonly household: Household;
  readonly pairing: Schemas['PairingView'] | undefined;
}

function Now({ household, pairing }: NowProps) {
  const t = usePairingWords();
  const { day } = useMoments();
  const mayAnywhere = useMayAnywhere();
  const [isPairing, setPairing] = useState(false);
  const mayKeep = mayAnywhere('pairing.keep') && household.mergedInto === null;
  if (pairing === undefined)
    return (
      <>
        <p>{t('empty')}</p>
        {mayKeep && (
          <Button className="no-print" onClick={() => setPairing(true)}>
            {t('pair')}
          </Button>
        )}
        {isPairing && <NewPairingDialog household={household} onClose={() => setPairing(false)} />}
      </>
    );
  const { helper, unit, fromOn, openDuties, overdueDuties } = pairing;
  return (
    <>
      <Facts
        rows={[
          [
            t('helper'),
            mayAnywhere('helper.read') ? (
              <Link key="helper" className={styles.target} to={`/helpers/${helper.id}`}>
                {helper.name}
              </Link>
            ) : (
              helper.name
            ),
          ],
          [t('unit'), unit?.name],
          [t('from'), day(fromOn)],
          [t('duties'), t('workText', { open: openDuties, overdue: overdueDuties })],
        ]}
      />
      {mayKeep && <PairingActions pairing={pairing} />}
    </>
  );
}
