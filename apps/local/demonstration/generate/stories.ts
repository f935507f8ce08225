import { roadStories } from './roadStories';
import { sideStories } from './sideStories';
import type { Story } from './story';

/** What is peculiar about a case; `plain` is nothing. */
export const peculiarities = [
  'plain',
  'monitored',
  'eliminating',
  'returnedOpen',
  'returnedMended',
  'returnedTwiceRejected',
  'voteFailed',
  'voteSentBack',
  'voteFailedTold',
  'objectionOpen',
  'objectionDismissed',
  'objectionUpheld',
  'suspensionAsked',
  'suspended',
  'suspensionReview',
  'resumed',
  'emergencyHelp',
  'unfoundedWaiting',
  'unfoundedLookBack',
  'unfoundedEnded',
  'withdrawn',
  'transferAsked',
  'transferred',
  'secondClue',
  'memberDied',
  'diedOut',
  'wrongIdentificationAsked',
  'wronglyIdentified',
  'countyRejected',
  'warned',
  'nobodyThere',
] as const;
export type Peculiarity = (typeof peculiarities)[number];

/** How each goes. */
export const stories: Readonly<Record<Peculiarity, Story>> = { ...roadStories, ...sideStories };
