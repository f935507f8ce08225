import { EyeOutlined } from '@ant-design/icons';
import { lazy, Suspense, useState } from 'react';
import type { Schemas } from '../api/client';
import { useMayAnywhere } from '../api/session';
import { Button } from '../controls/Button';
import { useMaskWords } from '../words/maskWords';
import styles from './show.module.css';

type UnmaskField = Schemas['UnmaskForm']['field'];

export interface MaskedProps {
  /** The masked value as the API sent it; nothing else is in the page before it is asked for. */
  readonly value: string | null | undefined;
  readonly field: UnmaskField;
  readonly householdId: string;
  readonly memberId?: string;
}

const UnmaskDialog = lazy(() => import('./UnmaskDialog').then((module) => ({ default: module.UnmaskDialog })));

/** A personal value, masked; the full one is asked for with a reason, which is recorded, and shown until the page is left. */
export function Masked({ value, field, householdId, memberId }: MaskedProps) {
  const [isAsking, setAsking] = useState(false);
  const [full, setFull] = useState<string | null>(null);
  const mayAnywhere = useMayAnywhere();
  const t = useMaskWords();
  if (value === null || value === undefined || value === '') return <>—</>;
  return (
    <span className={styles.masked}>
      {full ?? value.replace(/\*{5,}/g, '****')}
      {full === null && mayAnywhere('household.unmask') && (
        <Button
          type="text"
          size="small"
          className="no-print"
          icon={<EyeOutlined />}
          aria-label={t('open', { what: t(field) })}
          onClick={() => setAsking(true)}
        />
      )}
      {isAsking && (
        <Suspense>
          <UnmaskDialog
            field={field}
            householdId={householdId}
            {...(memberId !== undefined && { memberId })}
            onClose={() => setAsking(false)}
            onOpened={setFull}
          />
        </Suspense>
      )}
    </span>
  );
}
