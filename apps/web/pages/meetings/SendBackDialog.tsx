import { useCallback } from 'react';
import { required, text } from '#domain/form/check';
import { object } from '#domain/form/shape';
import { call } from '../../api/call';
import { api } from '../../api/client';
import { Library } from '../../app/Library';
import { Field } from '../../forms/Field';
import { FormDialog } from '../../forms/FormDialog';
import { LinesInput } from '../../forms/inputs';
import { useMeetingWords } from '../../words/meetingWords';

interface SendBackDialogProps {
  readonly meetingId: string;
  onClose(): void;
  onDone(): Promise<void>;
}

interface Reason {
  readonly reasonText: string;
}
const maxReason = 1000;
const reasonShape = object<Reason>({ reasonText: required(text(maxReason, 'many')) });

/** Minutes that the secretary does not confirm go back, with the reason. */
export function SendBackDialog({ meetingId, onClose, onDone }: SendBackDialogProps) {
  const t = useMeetingWords();
  const refuse = useCallback(
    (body: Reason, key: string) => {
      const params = { path: { id: meetingId }, header: { 'Idempotency-Key': key } };
      return call(() => api.POST('/api/meetings/{id}/refuse', { params, body }));
    },
    [meetingId],
  );
  return (
    <Library>
      <FormDialog<Reason>
        title={t('sendBack')}
        initial={{ reasonText: '' }}
        check={reasonShape}
        send={refuse}
        done={t('sentBack')}
        onClose={onClose}
        onDone={onDone}
      >
        {(form) => (
          <Field<Reason, string> form={form} path="reasonText" label={t('reason')}>
            {(input) => <LinesInput {...input} max={maxReason} />}
          </Field>
        )}
      </FormDialog>
    </Library>
  );
}
