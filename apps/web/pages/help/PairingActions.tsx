import { Button } from '../../controls/Button';
import { useCallback, useState } from 'react';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { Field } from '../../forms/Field';
import { FormDialog } from '../../forms/FormDialog';
import { HelperInput } from '../../forms/HelperInput';
import { TextInput } from '../../forms/inputs';
import { UnitInput } from '../../forms/UnitInput';
import { usePairingWords } from '../../words/pairingWords';
import styles from './help.module.css';
import { checkReason, checkReplacing, maxReason, type ReasonDraft } from './pairingForms';
import type { Replacing } from './replaceHouseholds';
import { usePairingsAgain } from './usePairingsAgain';
import { mark } from '../../words/mark';

type Pairing = Schemas['PairingView'];

/** What can be done with a pairing of today: another helper, or its end where no case needs it. */
export function PairingActions({ pairing }: { readonly pairing: Pairing }) {
  const t = usePairingWords();
  const [opened, setOpened] = useState<'replace' | 'end' | null>(null);
  if (pairing.toOn !== null) return null;
  const name = pairing.headName ?? pairing.householdNumber;
  const close = (): void => setOpened(null);
  return (
    <span className={`${styles.buttons} no-print`}>
      <Button size="small" aria-label={`${t('replace')}：${name}`} onClick={() => setOpened('replace')}>
        {t('replace')}
      </Button>
      {pairing.openCaseId === null && (
        <Button size="small" aria-label={`${t('end')}：${name}`} onClick={() => setOpened('end')}>
          {t('end')}
        </Button>
      )}
      {opened === 'replace' && <ReplaceOneDialog pairing={pairing} name={name} onClose={close} />}
      {opened === 'end' && <EndDialog pairing={pairing} name={name} onClose={close} />}
    </span>
  );
}

interface PairingDialogProps {
  readonly pairing: Pairing;
  readonly name: string;
  onClose(): void;
}

function ReplaceOneDialog({ pairing: { id, areaCode }, name, onClose }: PairingDialogProps) {
  const t = usePairingWords();
  const again = usePairingsAgain();
  const send = useCallback(
    ({ toAccountId = '', unitId, reasonText }: Replacing, key: string) =>
      call(() =>
        api.POST('/api/pairings/{id}/replace', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { toAccountId, reasonText, ...(unitId !== undefined && { unitId }) },
        }),
      ),
    [id],
  );
  return (
    <FormDialog<Replacing>
      title={`${t('replace')}${mark('：')}${name}`}
      initial={{ reasonText: '' }}
      check={checkReplacing}
      send={send}
      done={t('oneReplaced')}
      onClose={onClose}
      onDone={again}
    >
      {(form) => (
        <>
          <Field<Replacing, string> form={form} path="toAccountId" label={t('newHelper')}>
            {(input) => <HelperInput {...input} areaCode={areaCode} />}
          </Field>
          <Field<Replacing, string> form={form} path="unitId" label={t('unit')} isOptional>
            {(input) => <UnitInput {...input} areaCode={areaCode} />}
          </Field>
          <Field<Replacing, string> form={form} path="reasonText" label={t('reason')}>
            {(input) => <TextInput {...input} max={maxReason} />}
          </Field>
        </>
      )}
    </FormDialog>
  );
}

function EndDialog({ pairing: { id }, name, onClose }: PairingDialogProps) {
  const t = usePairingWords();
  const again = usePairingsAgain();
  const send = useCallback(
    (body: ReasonDraft, key: string) =>
      call(() =>
        api.POST('/api/pairings/{id}/end', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body }),
      ),
    [id],
  );
  return (
    <FormDialog<ReasonDraft>
      title={t('endTitle', { name })}
      text={t('endText')}
      initial={{ reasonText: '' }}
      check={checkReason}
      send={send}
      done={t('ended')}
      onClose={onClose}
      onDone={again}
    >
      {(form) => (
        <Field<ReasonDraft, string> form={form} path="reasonText" label={t('reason')}>
          {(input) => <TextInput {...input} max={maxReason} />}
        </Field>
      )}
    </FormDialog>
  );
}
