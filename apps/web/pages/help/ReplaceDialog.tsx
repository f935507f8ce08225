import { useCallback, useState } from 'react';
import { newKey } from '../../api/key';
import { Field } from '../../forms/Field';
import { FormDialog } from '../../forms/FormDialog';
import { HelperInput } from '../../forms/HelperInput';
import { TextInput } from '../../forms/inputs';
import { UnitInput } from '../../forms/UnitInput';
import { usePairingWords } from '../../words/pairingWords';
import type { Helped } from './HelperPage';
import { checkReplacing, maxReason } from './pairingForms';
import { replaceHouseholds, type ReplacedRow, type Replacing } from './replaceHouseholds';
import { widestAreaOf } from './widestArea';

interface ReplaceDialogProps {
  readonly helperId: string;
  readonly rows: readonly Helped[];
  onClose(): void;
  onDone(results: readonly ReplacedRow[]): Promise<void>;
}

/** Gives the households chosen to another person; each answers for itself. */
export function ReplaceDialog({ helperId, rows, onClose, onDone }: ReplaceDialogProps) {
  const t = usePairingWords();
  const [keyed] = useState(() => rows.map(({ householdId }) => ({ householdId, key: newKey() })));
  // Whoever is chosen has to hold the office at every one of them.
  const areaCode = widestAreaOf(rows.map((row) => row.areaCode));
  const send = useCallback(
    (draft: Replacing, key: string) => replaceHouseholds(helperId, keyed, draft, key),
    [helperId, keyed],
  );
  return (
    <FormDialog<Replacing, readonly ReplacedRow[]>
      title={t('replaceMany', { count: rows.length })}
      text={t('replaceText')}
      initial={{ reasonText: '' }}
      check={checkReplacing}
      send={send}
      done={(results) => t('replaced', { count: results.filter(({ outcome }) => outcome === 'done').length })}
      onClose={onClose}
      onDone={onDone}
      staysOpen
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
