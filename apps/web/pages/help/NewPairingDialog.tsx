import { useState } from 'react';
import { call } from '../../api/call';
import { api } from '../../api/client';
import { Field } from '../../forms/Field';
import { FormDialog } from '../../forms/FormDialog';
import { HelperInput } from '../../forms/HelperInput';
import { type ChosenHousehold, HouseholdInput } from '../../forms/HouseholdInput';
import { TextInput } from '../../forms/inputs';
import { UnitInput } from '../../forms/UnitInput';
import { usePairingWords } from '../../words/pairingWords';
import { checkPairing, maxReason, type PairingDraft } from './pairingForms';
import { usePairingsAgain } from './usePairingsAgain';

interface NewPairingDialogProps {
  /** The household, where it is known already. */
  readonly household?: ChosenHousehold;
  onClose(): void;
}

const pair = ({ householdId = '', helperId = '', unitId, reasonText }: PairingDraft, key: string) =>
  call(() =>
    api.POST('/api/pairings', {
      params: { header: { 'Idempotency-Key': key } },
      body: { householdId, helperId, reasonText, ...(unitId !== undefined && { unitId }) },
    }),
  );

/** A helper for a household that has none. */
export function NewPairingDialog({ household, onClose }: NewPairingDialogProps) {
  const t = usePairingWords();
  const again = usePairingsAgain();
  const [chosen, setChosen] = useState(household);
  return (
    <FormDialog<PairingDraft>
      title={t('pair')}
      text={t('pairText')}
      initial={{ ...(household && { householdId: household.id }), reasonText: '' }}
      check={checkPairing}
      send={pair}
      done={t('paired')}
      onClose={onClose}
      onDone={again}
    >
      {(form) => (
        <>
          {household === undefined && (
            <Field<PairingDraft, string>
              form={form}
              path="householdId"
              label={t('household')}
              hint={t('householdHint')}
            >
              {(input) => <HouseholdInput {...input} onHousehold={setChosen} />}
            </Field>
          )}
          {chosen && (
            <>
              <Field<PairingDraft, string> form={form} path="helperId" label={t('helper')}>
                {(input) => <HelperInput {...input} areaCode={chosen.areaCode} />}
              </Field>
              <Field<PairingDraft, string> form={form} path="unitId" label={t('unit')} isOptional>
                {(input) => <UnitInput {...input} areaCode={chosen.areaCode} />}
              </Field>
            </>
          )}
          <Field<PairingDraft, string> form={form} path="reasonText" label={t('reason')}>
            {(input) => <TextInput {...input} max={maxReason} />}
          </Field>
        </>
      )}
    </FormDialog>
  );
}
