import { PlusOutlined } from '@ant-design/icons';
import { Button } from '../../controls/Button';
import { useState } from 'react';
import { relationLabels } from '#domain/household/personCodes';
import type { Schemas } from '../../api/client';
import { useMayAnywhere } from '../../api/session';
import { memberSpecs } from '../../forms/household/memberSpecs';
import type { FieldSpec } from '../../forms/specs';
import { Card } from '../../show/Card';
import { Facts } from '../../show/Facts';
import { Masked } from '../../show/Masked';
import { useMoments } from '../../show/moments';
import { useFieldValue } from '../../show/useFieldValue';
import { useRegisterWords } from '../../words/registerWords';
import { useCodeLabel, useLabel } from '../../words/words';
import styles from './households.module.css';
import { MemberDayDialog } from './MemberDayDialog';
import { MemberDialog } from './MemberDialog';
import { mark } from '../../words/mark';

type Household = Schemas['HouseholdView'];
type Member = Schemas['MemberView'];
type Opened = 'change' | 'death' | 'departure';

// What the register keeps of a person beside name and number; what one may not see is not sent.
const shown = [
  'ethnicity',
  'education',
  'schoolStatus',
  'health',
  'labour',
  'publicPost',
  'medicalInsured',
  'pensionInsured',
  'minimumLiving',
  'destituteSupport',
  'disabilitySubsidy',
] as const;

/** The members; whoever may change them finds the way beside each. */
export function MembersCard({ household }: { readonly household: Household }) {
  const t = useRegisterWords();
  const mayAnywhere = useMayAnywhere();
  const [isAdding, setAdding] = useState(false);
  const mayEdit = mayAnywhere('household.edit') && household.mergedInto === null;
  const [here, gone] = [true, false].map((isHere) =>
    household.members.filter(({ diedOn, leftOn }) => (diedOn === null && leftOn === null) === isHere),
  );
  return (
    <>
      <Card title={t('people')}>
        {mayEdit && (
          <div className={`${styles.above} no-print`}>
            <Button icon={<PlusOutlined />} onClick={() => setAdding(true)}>
              {t('add')}
            </Button>
          </div>
        )}
        {(here ?? []).map((member) => (
          <MemberPart key={member.id} household={household} member={member} mayEdit={mayEdit} />
        ))}
      </Card>
      {gone !== undefined && gone.length > 0 && (
        <Card title={t('gone')}>
          {gone.map((member) => (
            <MemberPart key={member.id} household={household} member={member} mayEdit={false} />
          ))}
        </Card>
      )}
      {isAdding && <MemberDialog household={household} onClose={() => setAdding(false)} />}
    </>
  );
}

interface MemberPartProps {
  readonly household: Household;
  readonly member: Member;
  readonly mayEdit: boolean;
}

function MemberPart({ household, member, mayEdit }: MemberPartProps) {
  const t = useRegisterWords();
  const say = useLabel();
  const name = useCodeLabel();
  const write = useFieldValue();
  const { day } = useMoments();
  const specs: Readonly<Record<string, FieldSpec>> = memberSpecs;
  const facts = shown.filter((field) => member.facts[field] !== undefined && member.facts[field] !== null);
  const end =
    member.diedOn !== null
      ? t('died', { on: day(member.diedOn) })
      : member.leftOn && t('left', { on: day(member.leftOn) });
  return (
    <section aria-label={member.name}>
      <div className={`${styles.head} ${styles.person ?? ''}`}>
        <h3>
          {member.name}
          {mark('（')}
          {name(relationLabels, member.relation)}
          {end && `${mark('，')}${end}`}
          {mark('）')}
        </h3>
        {mayEdit && <MemberActions household={household} member={member} />}
      </div>
      <Facts
        rows={[
          [
            t('idNumber'),
            <Masked
              key="idNumber"
              value={member.idNumberMasked}
              field="idNumber"
              householdId={household.id}
              memberId={member.id}
            />,
          ],
          [t('birth'), member.birthOn && day(member.birthOn)],
          [
            t('phone'),
            <Masked
              key="phone"
              value={member.phoneMasked}
              field="memberPhone"
              householdId={household.id}
              memberId={member.id}
            />,
          ],
          ...facts.map((field) => {
            const spec = specs[field];
            return [spec === undefined ? field : say(spec), write(spec, member.facts[field])] as const;
          }),
        ]}
      />
    </section>
  );
}

function MemberActions({ household, member }: Omit<MemberPartProps, 'mayEdit'>) {
  const t = useRegisterWords();
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = (): void => setOpened(null);
  const buttons = [
    ['change', t('changeMember')],
    ['death', t('death')],
    ['departure', t('departure')],
  ] as const;
  return (
    <span className={`${styles.buttons} no-print`}>
      {buttons.map(([what, text]) => (
        <Button key={what} size="small" aria-label={`${text}：${member.name}`} onClick={() => setOpened(what)}>
          {text}
        </Button>
      ))}
      {opened === 'change' && <MemberDialog household={household} member={member} onClose={close} />}
      {(opened === 'death' || opened === 'departure') && (
        <MemberDayDialog household={household} member={member} what={opened} onClose={close} />
      )}
    </span>
  );
}
