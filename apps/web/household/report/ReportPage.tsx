import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { isAreaCode } from '#domain/access/areas';
import type { Schemas } from '../../api/client';
import { useHouseholdWords } from '../../words/householdWords';
import { HouseholdPage } from '../Frame';
import styles from '../household.module.css';
import { forgetReceipt, keepReceipt, keptReceipt } from './keptReceipt';
import { ReceiptCard } from './ReceiptCard';
import { ReportForm } from './ReportForm';

/** 自主申报: six things and a receipt. The poster's link names the village: `/report?v=410621108242`. */
export function ReportPage() {
  const t = useHouseholdWords();
  const [params] = useSearchParams();
  const [receipt, setReceipt] = useState<Schemas['Receipt'] | null>(keptReceipt);
  const named = params.get('v') ?? '';
  if (receipt !== null)
    return (
      <HouseholdPage title={t('received')}>
        <ReceiptCard receipt={receipt} />
        <button
          type="button"
          className={`${styles.quiet} no-print`}
          onClick={() => {
            forgetReceipt();
            setReceipt(null);
          }}
        >
          {t('another')}
        </button>
      </HouseholdPage>
    );
  return (
    <HouseholdPage title={t('reportTitle')} lead={t('reportLead')}>
      <ReportForm
        {...(isAreaCode(named) && { areaCode: named })}
        onReceived={(given) => {
          keepReceipt(given);
          setReceipt(given);
        }}
      />
      <p className={styles.small}>{t('whatFor')}</p>
    </HouseholdPage>
  );
}
