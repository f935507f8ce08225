import { eliminate } from './eliminationStory';
import { help } from './helpStory';
import { roadKinds } from './script';
import { lightOfTurn, type Story, type Telling } from './story';

const noticeHanging = ({ script, policy, chance }: Telling) =>
  script.upTo('certifyNotice').leave('noticeHanging', 'green', chance.int(0, policy.noticeDays - 1));

/** The road's open places in turn, each in the three lights; the hanging days of a notice are a place as well. */
function plain(telling: Telling): void {
  const { script, turn, policy, chance } = telling;
  const places = [...roadKinds(policy), 'noticeHanging' as const];
  const place = places[Math.floor(turn / 3) % places.length];
  if (!place || place === 'noticeHanging') return void noticeHanging(telling);
  script.upTo(place);
  if (place === 'certifyNotice') script.pass(policy.noticeDays + 1);
  if (place === 'answerComparison') {
    const asked = policy.comparison.departments;
    const answered = chance.shuffled(asked).slice(0, chance.int(0, asked.length - 1));
    if (answered.length > 0)
      script.write({ do: 'completeTask', kind: place, decision: 'answered', departments: answered });
  }
  script.leaveAt(place, lightOfTurn(turn));
}

/** Cases that stay on the policy's road: under way, returned, voted down, objected to, or through to its end. */
export const roadStories = {
  plain: { share: 118, atRisk: true, tell: plain },
  monitored: { share: 28, atRisk: true, tell: help },
  eliminating: { share: 12, atRisk: true, recovers: true, tell: eliminate },
  returnedOpen: {
    share: 14,
    atRisk: true,
    tell: ({ script, turn }) => {
      const from = turn % 2 === 0 ? 'townshipReview' : 'countyReview';
      script
        .upTo(from)
        .task(from, 'return', { toStep: 'verification' })
        .leaveAt('verification', lightOfTurn(turn)).light = 'returned';
    },
  },
  returnedMended: {
    share: 10,
    atRisk: true,
    tell: ({ script, turn }) =>
      script
        .upTo('townshipReview')
        .task('townshipReview', 'return', { toStep: 'verification' })
        .task('verification', 'atRisk')
        .leaveAt('townshipReview', lightOfTurn(turn)),
  },
  returnedTwiceRejected: {
    share: 4,
    atRisk: true,
    tell: ({ script, chance }) => {
      script.upTo('townshipReview');
      for (let time = 0; time < 2; time++)
        script.task('townshipReview', 'return', { toStep: 'verification' }).task('verification', 'atRisk');
      script
        .task('townshipReview', 'reject')
        .task('tellHousehold', 'told')
        .leave('notAdmitted', 'ended', chance.int(1, 40));
    },
  },
  voteFailed: {
    share: 5,
    atRisk: true,
    tell: ({ script, turn }) =>
      script.upTo('deliberation').vote(false).leaveAt('confirmNotAdmitted', lightOfTurn(turn)),
  },
  voteSentBack: {
    share: 3,
    atRisk: true,
    tell: ({ script, turn }) =>
      (script
        .upTo('deliberation')
        .vote(false)
        .task('confirmNotAdmitted', 'sendBack', { toStep: 'deliberation' })
        .leaveAt('deliberation', lightOfTurn(turn)).light = 'returned'),
  },
  voteFailedTold: {
    share: 4,
    atRisk: true,
    tell: ({ script, chance }) =>
      script
        .upTo('deliberation')
        .vote(false)
        .task('confirmNotAdmitted', 'confirm')
        .task('tellHousehold', 'told')
        .leave('notAdmitted', 'ended', chance.int(1, 60)),
  },
  objectionOpen: {
    share: 5,
    atRisk: true,
    tell: ({ script, turn }) =>
      script.upTo('certifyNotice').pass(1).write({ do: 'raiseObjection' }).leaveAt('judgeObjection', lightOfTurn(turn)),
  },
  objectionDismissed: {
    share: 4,
    atRisk: true,
    tell: ({ script, turn }) =>
      script
        .upTo('certifyNotice')
        .pass(1)
        .write({ do: 'raiseObjection' })
        .task('judgeObjection', 'dismissed')
        .upTo('townshipReview')
        .leaveAt('townshipReview', lightOfTurn(turn)),
  },
  objectionUpheld: {
    share: 3,
    atRisk: true,
    tell: ({ script, turn }) => {
      script
        .upTo('certifyNotice')
        .pass(1)
        .write({ do: 'raiseObjection' })
        .task('judgeObjection', 'upheld')
        .leaveAt('verification', lightOfTurn(turn)).light = 'returned';
    },
  },
} as const satisfies Record<string, Story>;
