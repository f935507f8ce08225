import type { Script, ScriptPolicy } from './script';
import { lightOfTurn, type Story, type Telling } from './story';

function suspend({ script, turn }: Telling): Script {
  return script
    .upTo((['verification', 'deliberation', 'postNotice'] as const)[turn % 3] ?? 'verification')
    .write({ do: 'requestSuspension' });
}

/** What may happen beside the road at any time. An unfounded clue is told of a household that is well. */
export const sideStories = {
  suspensionAsked: {
    share: 3,
    atRisk: true,
    tell: (telling) => suspend(telling).leaveAt('consentSuspension', lightOfTurn(telling.turn)),
  },
  suspended: {
    share: 8,
    atRisk: true,
    tell: (telling) =>
      suspend(telling).task('consentSuspension', 'consent').leave('suspended', 'paused', telling.chance.int(0, 25)),
  },
  suspensionReview: {
    share: 3,
    atRisk: true,
    tell: (telling) =>
      (suspend(telling)
        .task('consentSuspension', 'consent')
        .pass(30)
        .leaveAt('reviewSuspension', lightOfTurn(telling.turn)).light = 'paused'),
  },
  resumed: {
    share: 4,
    atRisk: true,
    tell: ({ script, turn }) =>
      script
        .upTo('verification')
        .write({ do: 'requestSuspension' })
        .task('consentSuspension', 'consent')
        .pass(12)
        .write({ do: 'resumeCase' })
        .upTo('deliberation')
        .leaveAt('deliberation', lightOfTurn(turn)),
  },
  emergencyHelp: {
    share: 8,
    atRisk: true,
    tell: ({ script, turn }) =>
      script.write({ do: 'giveEmergencyHelp' }).upTo('deliberation').leaveAt('deliberation', lightOfTurn(turn)),
  },
  unfoundedWaiting: {
    share: 7,
    atRisk: false,
    tell: ({ script, turn, chance }) => unfounded(script, turn).leave('waitingForLookBack', 'green', chance.int(0, 20)),
  },
  unfoundedLookBack: {
    share: 3,
    atRisk: false,
    tell: ({ script, turn, policy }) =>
      unfounded(script, turn).pass(lookBackDays(policy)).leaveAt('lookBack', lightOfTurn(turn)),
  },
  unfoundedEnded: {
    share: 4,
    atRisk: false,
    tell: ({ script, turn, policy, chance }) =>
      unfounded(script, turn)
        .pass(lookBackDays(policy))
        .task('lookBack', 'confirmed')
        .leave('unfounded', 'ended', chance.int(0, 60)),
  },
  withdrawn: {
    share: 5,
    atRisk: true,
    tell: ({ script, chance }) =>
      script.upTo('deliberation').write({ do: 'withdrawApplication' }).leave('withdrawn', 'ended', chance.int(0, 60)),
  },
  transferAsked: {
    share: 4,
    atRisk: true,
    tell: ({ script, turn }) =>
      script.upTo('verification').write({ do: 'requestTransfer' }).leaveAt('acceptTransfer', lightOfTurn(turn)),
  },
  transferred: {
    share: 3,
    atRisk: true,
    tell: ({ script, turn }) =>
      script
        .upTo('deliberation')
        .write({ do: 'requestTransfer' })
        .task('acceptTransfer', 'consent')
        .leaveAt('deliberation', lightOfTurn(turn)),
  },
  secondClue: {
    share: 10,
    atRisk: true,
    tell: ({ script, turn }) =>
      script
        .upTo('verification')
        .write({
          do: 'reportClue',
          by: 'departmentOfficer',
          channel: 'departmentAlert',
          riskClasses: ['expenditureSurge'],
        })
        .leaveAt('verification', lightOfTurn(turn)),
  },
  memberDied: {
    share: 3,
    atRisk: true,
    tell: ({ script, turn }) =>
      script.upTo('deliberation').write({ do: 'recordDeath', last: false }).leaveAt('deliberation', lightOfTurn(turn)),
  },
  diedOut: {
    share: 2,
    atRisk: true,
    tell: ({ script, chance }) =>
      script
        .upTo('verification')
        .write({ do: 'recordDeath', last: true })
        .leave('householdExtinct', 'ended', chance.int(0, 60)),
  },
  wrongIdentificationAsked: {
    share: 3,
    atRisk: true,
    tell: ({ script, turn }) =>
      script
        .toTheEnd()
        .pass(20)
        .write({ do: 'proposeWrongIdentification' })
        .leaveAt('decideWrongIdentification', lightOfTurn(turn)),
  },
  wronglyIdentified: {
    share: 2,
    atRisk: true,
    tell: ({ script, chance }) =>
      script
        .toTheEnd()
        .pass(20)
        .write({ do: 'proposeWrongIdentification' })
        .task('decideWrongIdentification', 'confirm')
        .task('tellHousehold', 'told')
        .leave('wronglyIdentified', 'ended', chance.int(0, 40)),
  },
  countyRejected: {
    share: 4,
    atRisk: true,
    tell: ({ script, turn }) =>
      script.upTo('countyReview').task('countyReview', 'reject').leaveAt('tellHousehold', lightOfTurn(turn)),
  },
  warned: {
    share: 8,
    atRisk: true,
    flawed: true,
    tell: ({ script, turn }) => {
      const place = turn % 2 === 0 ? 'verification' : 'townshipReview';
      script.upTo(place).leaveAt(place, lightOfTurn(turn));
    },
  },
  nobodyThere: { share: 6, atRisk: true, tell: ({ script, turn }) => script.leaveAt('signFor', lightOfTurn(turn)) },
} as const satisfies Record<string, Story>;

/** Dismissed at once, or after the visit. The clue is a department's, so nobody waits to be told. */
function unfounded(script: Script, turn: number): Script {
  return turn % 2 === 0
    ? script.upTo('signFor').task('signFor', 'dismiss')
    : script.upTo('verification').task('verification', 'notAtRisk');
}

function lookBackDays({ lookBack }: ScriptPolicy): number {
  return (lookBack.unit === 'working' ? Math.ceil(lookBack.days * 1.4) : lookBack.days) + 1;
}
