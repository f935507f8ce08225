import type { NotificationActivities, ToldCounts } from '#workflows/notifications/messages';
import { beating } from '../import/beating';
import type { Telling } from './telling';

/** What the workflow that tells people does to the world. */
export class NotificationSideEffects implements NotificationActivities {
  constructor(private readonly telling: Telling) {}

  readonly tellPeople = (): Promise<ToldCounts> => beating(() => this.telling.tellAll());
}
