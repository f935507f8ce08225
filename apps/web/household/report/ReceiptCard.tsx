import { useState } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '../../api/client';
import { useMoments } from '../../show/moments';
import { useCommonWords } from '../../words/commonWords';
import { useHouseholdWords } from '../../words/householdWords';
import styles from '../household.module.css';
import { saveAs } from '../saveAs';
import { receiptPicture } from './receiptPicture';

/** 回执: the number to keep, and every way to keep it. */
export function ReceiptCard({ receipt }: { readonly receipt: Schemas['Receipt'] }) {
  const t = useHouseholdWords();
  const common = useCommonWords();
  const { day } = useMoments();
  const [isCopied, setCopied] = useState(false);
  const { receiptNumber, takeUpUntilOn, areaName, hotline } = receipt;
  const lines = [
    t('wentTo', { place: areaName }),
    t('takenUpUntil', { day: day(takeUpUntilOn) }),
    t('askBy', { place: `${window.location.host}/status` }),
    t('orCall', { hotline }),
  ];
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(receiptNumber);
    setCopied(true);
  };
  const asText = (): void =>
    saveAs(
      new Blob([[`${t('receiptNumber')}：${receiptNumber}`, ...lines].join('\r\n')], { type: 'text/plain' }),
      `${receiptNumber}.txt`,
    );
  const asPicture = async (): Promise<void> =>
    saveAs(await receiptPicture({ title: t('receiptTitle'), number: receiptNumber, lines }), `${receiptNumber}.png`);
  return (
    <section className={styles.receipt} aria-label={t('receiptTitle')}>
      <h2>{t('receiptTitle')}</h2>
      <p>{t('receiptNumber')}</p>
      <output className={styles.number}>{receiptNumber}</output>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={`${styles.keep} no-print`}>{t('keepIt')}</p>
      <div className={`${styles.ways} no-print`}>
        {/* Missing where the page is not served over TLS: the number can be marked by hand there. */}
        {window.isSecureContext && (
          <button type="button" onClick={() => void copy()}>
            {isCopied ? t('copied') : t('copy')}
          </button>
        )}
        <button type="button" onClick={() => void asPicture()}>
          {t('picture')}
        </button>
        <button type="button" onClick={asText}>
          {t('text')}
        </button>
        <button type="button" onClick={() => window.print()}>
          {common('print')}
        </button>
      </div>
      <Link className={`${styles.next} no-print`} to="/status" state={{ receiptNumber }}>
        {t('toStatus')}
      </Link>
    </section>
  );
}
