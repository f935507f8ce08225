import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from '../../../controls/Button';
import type { Verifier } from '#domain/household/verificationForm';
import type { Specs } from '../../../forms/specs';
import { SpecFields } from '../../../forms/specs';
import type { Form } from '../../../forms/useForm';
import { useWorkWords } from '../../../words/workWords';
import styles from './form.module.css';
import type { WorkValues } from './work';

const mostPeople = 6;
const specs: Specs<Verifier> = {
  accountId: { kind: 'own', zh: '账号', en: 'Account' },
  name: { kind: 'text', max: 50, zh: '姓名', en: 'Name' },
  position: { kind: 'text', max: 50, zh: '职务', en: 'Position' },
};

interface PeopleProps {
  readonly form: Form<WorkValues>;
  /** Path of the list. */
  readonly at: string;
  readonly title: string;
}

/** Who went to the home: whoever fills the form in stands there; others are written down by name and position. */
export function PeopleWhoWent({ form, at, title }: PeopleProps) {
  const t = useWorkWords();
  // The list that this control itself writes.
  const people = (form.get(at) as readonly Partial<Verifier>[] | undefined) ?? [];
  const fault = form.fault(at);
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {people.map((person, i) => (
        // People have no ids of their own; they are added at the end.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={i} className={styles.entry}>
          <SpecFields form={form} specs={specs} at={`${at}[${i}]`} only={['name', 'position']} />
          {i > 0 && (
            <Button
              icon={<DeleteOutlined />}
              onClick={() =>
                form.set(
                  at,
                  people.filter((_, j) => j !== i),
                )
              }
            >
              {t('removePerson', { name: person.name || t('nobodyYet') })}
            </Button>
          )}
        </div>
      ))}
      {fault !== undefined && (
        <div role="alert" className={styles.fault}>
          {fault}
        </div>
      )}
      <Button
        id={`${form.id}-${at.replace(/[^\w-]/g, '-')}`}
        icon={<PlusOutlined />}
        disabled={people.length >= mostPeople}
        onClick={() => form.set(at, [...people, { name: '', position: '' }])}
      >
        {t('addPerson')}
      </Button>
    </fieldset>
  );
}
