import { useQuery } from '@tanstack/react-query';
import { Alert } from '../../controls/Alert';
import { Button } from '../../controls/Button';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { householdKindLabels } from '#domain/household/homeCodes';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useMayAnywhere } from '../../api/session';
import { homeSpecs, landSpecs } from '../../forms/household/homeSpecs';
import type { FieldSpec } from '../../forms/specs';
import { Page } from '../../shell/Page';
import { belowCity } from '../../show/areaNames';
import { Card } from '../../show/Card';
import { Facts } from '../../show/Facts';
import { Masked } from '../../show/Masked';
import { useFieldValue } from '../../show/useFieldValue';
import { Read } from '../../states/Read';
import { useRegisterWords } from '../../words/registerWords';
import { useCodeLabel, useLabel } from '../../words/words';
import { BenefitsCard } from '../benefits/BenefitsCard';
import { PairingCard } from '../help/PairingCard';
import { HistoryCard } from './HistoryCard';
import { HouseholdDialog } from './HouseholdDialog';
import { MembersCard } from './MembersCard';

type Household = Schemas['HouseholdView'];

/** One household of the register: its people, its house, what was changed; and the way to change it. */
export function HouseholdPage() {
  const t = useRegisterWords();
  const { id = '' } = useParams();
  const household = useQuery({
    queryKey: ['households', id],
    queryFn: ({ signal }) => call(() => api.GET('/api/households/{id}', { params: { path: { id } }, signal })),
  });
  return (
    <Page
      title={household.data?.headName ?? household.data?.number ?? t('title')}
      actions={household.data && <Actions household={household.data} />}
    >
      <Read query={household}>
        {(data) => (
          <>
            {data.mergedInto !== null && (
              <Alert
                type="info"
                showIcon
                title={t('merged')}
                action={<Link to={`/households/${data.mergedInto}`}>{t('openMerged')}</Link>}
              />
            )}
            <Summary household={data} />
            <MembersCard household={data} />
            <FactsCard title={t('home')} specs={homeSpecs} facts={data.home} />
            <FactsCard title={t('land')} specs={landSpecs} facts={data.land} />
            <HelpOfHousehold household={data} />
            <HistoryCard householdId={id} />
          </>
        )}
      </Read>
    </Page>
  );
}

function Actions({ household }: { readonly household: Household }) {
  const t = useRegisterWords();
  const mayAnywhere = useMayAnywhere();
  const [isChanging, setChanging] = useState(false);
  if (!mayAnywhere('household.edit') || household.mergedInto !== null) return null;
  return (
    <>
      <Button onClick={() => setChanging(true)}>{t('change')}</Button>
      {isChanging && <HouseholdDialog household={household} onClose={() => setChanging(false)} />}
    </>
  );
}

function Summary({ household }: { readonly household: Household }) {
  const t = useRegisterWords();
  const name = useCodeLabel();
  const { id, number, areaName, groupName, kind, gridId, phoneMasked, bankName, bankAccountMasked, openCaseId } =
    household;
  return (
    <Card>
      <Facts
        rows={[
          [t('number'), number],
          [t('place'), `${belowCity(areaName)}${groupName ?? ''}`],
          [t('kind'), name(householdKindLabels, kind)],
          [t('grid'), gridId],
          [t('phone'), <Masked key="phone" value={phoneMasked} field="phone" householdId={id} />],
          [
            t('bank'),
            bankAccountMasked && (
              <>
                {bankName} <Masked value={bankAccountMasked} field="bankAccount" householdId={id} />
              </>
            ),
          ],
          [
            t('openCase'),
            openCaseId === null ? (
              t('none')
            ) : (
              <Link key="case" to={`/cases/${openCaseId}`}>
                {t('toCase')}
              </Link>
            ),
          ],
        ]}
      />
    </Card>
  );
}

/** Who helps it and what it may have, for whoever may see that. */
function HelpOfHousehold({ household }: { readonly household: Household }) {
  const mayAnywhere = useMayAnywhere();
  return (
    <>
      {mayAnywhere('pairing.read') && <PairingCard household={household} />}
      {mayAnywhere('household.benefits') && <BenefitsCard householdId={household.id} />}
    </>
  );
}

interface FactsCardProps {
  readonly title: string;
  readonly specs: Readonly<Record<string, FieldSpec>>;
  readonly facts: object | null;
}

function FactsCard({ title, specs, facts }: FactsCardProps) {
  const t = useRegisterWords();
  const say = useLabel();
  const write = useFieldValue();
  return (
    <Card title={title}>
      {facts === null ? (
        <p>{t('notEntered')}</p>
      ) : (
        <Facts
          rows={Object.entries(specs).map(([field, spec]) => [say(spec), write(spec, Reflect.get(facts, field))])}
        />
      )}
    </Card>
  );
}
