import controls from '../../../controls/controls.module.css';
import { Field, type InputProps } from '../../../forms/Field';
import { CodeInput, LinesInput, TextInput } from '../../../forms/inputs';
import type { Form } from '../../../forms/useForm';
import { DeviceFiles } from '../../../files/DeviceFiles';
import { Card } from '../../../show/Card';
import { useMeetingWords } from '../../../words/meetingWords';
import { type MeetingView, type MinutesValues, namesOf, presentOf } from './minutesValues';

interface PartProps {
  readonly form: Form<MinutesValues>;
  readonly view: MeetingView;
}

const shanghai = ':00+08:00';
const mostPhotos = 20;

/** When and where. */
export function OccasionFields({ form }: Pick<PartProps, 'form'>) {
  const t = useMeetingWords();
  return (
    <Card title={t('occasion')}>
      <Field<MinutesValues, string> form={form} path="heldAt" label={t('heldAt')}>
        {(input) => <MomentInput {...input} />}
      </Field>
      <Field<MinutesValues, string> form={form} path="place" label={t('place')}>
        {(input) => <TextInput {...input} max={100} />}
      </Field>
    </Card>
  );
}

/** Who chaired and who wrote, of those present. */
export function ChairFields({ form, view }: PartProps) {
  const t = useMeetingWords();
  const present = namesOf(presentOf(view, form.values));
  return (
    <>
      <Field<MinutesValues, string> form={form} path="chairId" label={t('chair')}>
        {(input) => <CodeInput {...input} labels={present} />}
      </Field>
      <Field<MinutesValues, string> form={form} path="recorderId" label={t('recorder')}>
        {(input) => <CodeInput {...input} labels={present} />}
      </Field>
    </>
  );
}

/** A moment by Shanghai's clock, by the device's own picker. */
function MomentInput({ id, value, onChange, onBlur, invalid, describedBy }: InputProps<string>) {
  return (
    <input
      id={id}
      type="datetime-local"
      value={value?.slice(0, 16) ?? ''}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      className={controls.input}
      onChange={({ target }) => onChange(target.value === '' ? undefined : `${target.value.slice(0, 16)}${shanghai}`)}
      onBlur={onBlur}
    />
  );
}

/** What was said, the photographs, the signed sheet. */
export function EvidenceFields({ form, view }: PartProps) {
  const t = useMeetingWords();
  const belongs = { areaCode: view.areaCode };
  const { photoIds, signInSheetId } = form.values;
  return (
    <Card title={t('papers')}>
      <Field<MinutesValues, string> form={form} path="text" label={t('text')} isOptional>
        {(input) => <LinesInput {...input} max={10_000} />}
      </Field>
      <Field<MinutesValues, readonly string[]> form={form} path="photoIds" label={t('photos')} isGroup>
        {({ id }) => (
          <DeviceFiles
            id={id}
            belongs={belongs}
            max={mostPhotos}
            fileIds={photoIds}
            label={t('takePhoto')}
            onChange={(change) => form.change((before) => ({ ...before, photoIds: [...change(before.photoIds)] }))}
          />
        )}
      </Field>
      <Field<MinutesValues, string> form={form} path="signInSheetId" label={t('signInPhoto')} isGroup>
        {({ id }) => (
          <DeviceFiles
            id={id}
            belongs={belongs}
            max={1}
            accepts="documents"
            fileIds={signInSheetId === undefined ? [] : [signInSheetId]}
            label={t('takeSignIn')}
            onChange={(change) =>
              form.change(({ signInSheetId: sheet, ...before }) => {
                const [next] = change(sheet === undefined ? [] : [sheet]);
                return next === undefined ? before : { ...before, signInSheetId: next };
              })
            }
          />
        )}
      </Field>
    </Card>
  );
}
