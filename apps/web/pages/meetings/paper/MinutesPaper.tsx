import { categoryLabels } from '#domain/household/codes';
import { useAreaName } from '../../../show/useAreaName';
import { useMoments } from '../../../show/moments';
import { useMeetingWords } from '../../../words/meetingWords';
import { useCodeLabel } from '../../../words/words';
import styles from '../meetings.module.css';
import type { MeetingView, MinutesBody } from '../minutes/minutesValues';
import { mark } from '../../../words/mark';

type Member = MeetingView['members'][number];

/** 民主评议会记录, A4. */
export function MinutesPaper({ view }: { readonly view: MeetingView }) {
  const t = useMeetingWords();
  const { moment } = useMoments();
  const village = useAreaName(view.areaCode);
  // As the API took them.
  const minutes = view.minutes as MinutesBody | null;
  if (minutes === null) return null;
  const { heldAt, place, chairId, recorderId, attendance, text } = minutes;
  const nameOf = (id: string): string => view.members.find(({ memberId }) => memberId === id)?.name ?? '—';
  const isHere = ({ memberId }: Member): boolean => attendance.some((each) => each.memberId === memberId);
  const names = (members: readonly Member[]): string => members.map(({ name }) => name).join(mark('、')) || t('nobody');
  const voters = view.members.filter(({ kind }) => kind === 'voter');
  const observers = view.members.filter((member) => member.kind === 'observer' && isHere(member));
  return (
    <article className={styles.paper} aria-label={t('paperTitle', { village })}>
      <h2>{t('paperTitle', { village })}</h2>
      <dl className={styles.head}>
        <Fact name={t('heldAt')} value={moment(heldAt)} />
        <Fact name={t('place')} value={place} />
        <Fact name={t('chair')} value={nameOf(chairId)} />
        <Fact name={t('recorder')} value={nameOf(recorderId)} />
        <Fact
          name={t('attended')}
          value={t('attendedText', { all: voters.length, present: voters.filter(isHere).length })}
        />
        <Fact name={t('presentNames')} value={names(voters.filter(isHere))} />
        <Fact name={t('absentNames')} value={names(voters.filter((member) => !isHere(member)))} />
        <Fact name={t('observers')} value={names(observers)} />
      </dl>
      <VoteTable view={view} minutes={minutes} nameOf={nameOf} />
      {text !== undefined && <p className={styles.words}>{text}</p>}
      <div className={styles.signatures}>
        <span>
          {t('chair')}
          {mark('：')}
        </span>
        <span>
          {t('recorder')}
          {mark('：')}
        </span>
        <span>
          {t('secretary')}
          {mark('：')}
        </span>
      </div>
    </article>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

interface VoteTableProps {
  readonly view: MeetingView;
  readonly minutes: MinutesBody;
  nameOf(id: string): string;
}

function VoteTable({ view, minutes, nameOf }: VoteTableProps) {
  const t = useMeetingWords();
  const code = useCodeLabel();
  return (
    // What scrolls is reached by the keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={t('votes')}>
      <table className={styles.table} aria-label={t('votes')}>
        <thead>
          <tr>
            {(
              ['number', 'household', 'category', 'yes', 'no', 'abstained', 'recused', 'result', 'opinion'] as const
            ).map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.items.map((item, i) => (
            <tr key={item.caseId}>
              <td>{i + 1}</td>
              <td>{item.headName ?? item.householdNumber}</td>
              <td>{item.category !== null && code(categoryLabels, item.category)}</td>
              <td>{item.yes}</td>
              <td>{item.no}</td>
              <td>{item.abstained}</td>
              <td>{item.recused.map(nameOf).join(mark('、')) || t('nobody')}</td>
              <td>{item.passed !== null && t(item.passed ? 'passed' : 'failed')}</td>
              <td>{minutes.items.find(({ caseId }) => caseId === item.caseId)?.opinion}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
