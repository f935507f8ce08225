import { Button } from '../../../controls/Button';
import { Checkbox } from '../../../controls/Checkbox';
import controls from '../../../controls/controls.module.css';
import { Card } from '../../../show/Card';
import type { Form } from '../../../forms/useForm';
import { idOfField } from '../../../forms/paths';
import { useMeetingWords } from '../../../words/meetingWords';
import styles from '../meetings.module.css';
import { ChairFields } from './PaperFields';
import type { MeetingView, MinutesBody, MinutesValues } from './minutesValues';

interface AttendanceFieldsProps {
  readonly form: Form<MinutesValues>;
  readonly view: MeetingView;
}

type Attending = MinutesBody['attendance'][number];
type Member = MeetingView['members'][number];

const attending = ({ memberId, kind }: Member): Attending => ({
  memberId,
  as: kind === 'voter' ? 'voter' : 'observer',
});

/** Roll call from the village's list: who should attend, who listens, who came late. */
export function AttendanceFields({ form, view }: AttendanceFieldsProps) {
  const t = useMeetingWords();
  const { members, quorum } = view;
  const { attendance } = form.values;
  const voters = members.filter(({ kind }) => kind === 'voter');
  const present = voters.filter(({ memberId }) => attendance.some((each) => each.memberId === memberId)).length;
  const fault = form.fault('attendance');
  const set = (next: Attending[]): void => {
    form.set('attendance', next);
    form.touch('attendance');
  };
  const id = idOfField(form.id, 'attendance');
  return (
    <Card title={t('rollCall')} id={id}>
      <p role="status" className={present >= quorum ? styles.good : styles.open}>
        {t('present', { present, all: voters.length, quorum })}
      </p>
      {fault !== undefined && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <Button size="small" onClick={() => set(members.map(attending))}>
        {t('everybody')}
      </Button>
      <ul className={styles.people}>
        {members.map((member) => (
          <li key={member.memberId}>
            <Attendee member={member} attendance={attendance} onChange={set} heldAt={form.values.heldAt} />
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{t('lateText')}</p>
      <ChairFields form={form} view={view} />
    </Card>
  );
}

interface AttendeeProps {
  readonly member: Member;
  readonly attendance: Attending[];
  readonly heldAt: string | undefined;
  onChange(attendance: Attending[]): void;
}

function Attendee({ member, attendance, heldAt, onChange }: AttendeeProps) {
  const t = useMeetingWords();
  const { memberId, name, kind } = member;
  const here = attendance.find((each) => each.memberId === memberId);
  const others = attendance.filter((each) => each.memberId !== memberId);
  const change = (time: string): void => {
    const day = heldAt?.slice(0, 10);
    const late = time !== '' && day !== undefined ? { arrivedAt: `${day}T${time.slice(0, 5)}:00+08:00` } : {};
    onChange(attendance.map((each) => (each.memberId === memberId ? { ...attending(member), ...late } : each)));
  };
  return (
    <>
      <Checkbox
        checked={here !== undefined}
        onChange={({ target }) => onChange(target.checked ? [...others, attending(member)] : others)}
      >
        {name} {kind === 'observer' && <span className={styles.quiet}>{t('observer')}</span>}
      </Checkbox>
      {here !== undefined && heldAt !== undefined && (
        <label className={styles.late}>
          {t('late')}
          <input
            type="time"
            className={`${controls.input ?? ''} ${controls.narrow ?? ''}`}
            aria-label={t('lateOf', { name })}
            value={here.arrivedAt?.slice(11, 16) ?? ''}
            onChange={({ target }) => change(target.value)}
          />
        </label>
      )}
    </>
  );
}
