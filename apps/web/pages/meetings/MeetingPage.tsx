import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useMayAnywhere, useSignedIn } from '../../api/session';
import { Page } from '../../shell/Page';
import { Read } from '../../states/Read';
import { useMeetingWords } from '../../words/meetingWords';
import { RefusedElsewhere, UnderWay } from '../village/outbox/UnderWay';
import { Decided } from './Decided';
import { MinutesForm } from './minutes/MinutesForm';
import { valuesOf, withMinutes } from './minutes/minutesValues';
import { type OpenedMeeting, openMeeting } from './openMeeting';
import { MinutesPaper } from './paper/MinutesPaper';

/** One meeting: the minutes being filled in, on their way, or what became of them. */
export function MeetingPage() {
  const t = useMeetingWords();
  const { id = '' } = useParams();
  const { accountId } = useSignedIn();
  const meeting = useQuery({
    queryKey: ['meetings', 'one', id],
    queryFn: ({ signal }) => openMeeting(id, accountId, signal),
    // What is being typed is not read again under the typist's hands.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    staleTime: Infinity,
    gcTime: 0,
  });
  const again = async (): Promise<void> => void (await meeting.refetch());
  return (
    <Page title={t('meeting')} isPaper>
      <Read query={meeting}>{(opened) => <Opened opened={opened} again={again} />}</Read>
    </Page>
  );
}

interface OpenedProps {
  readonly opened: OpenedMeeting;
  again(): Promise<void>;
}

function Opened({ opened, again }: OpenedProps) {
  const mayAnywhere = useMayAnywhere();
  const { view, draft, underWay, refused } = opened;
  if (underWay !== null)
    return (
      <>
        <UnderWay entry={underWay} onChange={again} />
        {underWay.values !== null && <MinutesPaper view={withMinutes(view, valuesOf(view, underWay.values))} />}
      </>
    );
  if (view.state !== 'draft' || !mayAnywhere('meeting.submit'))
    return (
      <>
        <RefusedElsewhere entry={refused} />
        <Decided view={view} onChange={again} />
      </>
    );
  const typed = draft !== null && !draft.isSynced ? draft.values : (view.draft ?? draft?.values ?? refused?.values);
  return (
    <MinutesForm key={view.meetingId} view={view} typed={valuesOf(view, typed)} refused={refused} onSubmitted={again} />
  );
}
