import type { Pool } from 'pg';
import type { Actor } from '#domain/access/roles';
import { type Addressee, addressing, isAddressed, rolesOf } from '#domain/notifications/addressees';
import type { WebhookMessage } from '#domain/webhooks/message';
import {
  forgetUntold,
  keepNotices,
  type Notice,
  peopleFor,
  takeUntold,
  type UntoldEvent,
} from '#database/casework/notifications';
import { noteStarted, queueMessages, unstartedDeliveries } from '#database/casework/webhooks';
import { type ScopedClient, withWorker } from '#database/scope';
import type { WebhookStarter } from '#temporal/webhookStarter';
import type { ToldCounts } from '#workflows/notifications/messages';

/** Events that one transaction tells. */
export const toldAtOnce = 100;

/** Tells people what was recorded: each event once to each person who can act on it, however many tell at the same time. */
export class Telling {
  constructor(
    private readonly pool: Pool,
    private readonly webhooks: Pick<WebhookStarter, 'start'>,
  ) {}

  /**
   * Everything that stands in the outbox. May be done again, and by several at once: what one of them has taken the others leave.
   * Ends after the batch in progress once `enough` is aborted; the rest, and messages that wait, are left to the next who tells.
   */
  async tellAll(enough?: AbortSignal): Promise<ToldCounts> {
    let [events, notices] = [0, 0];
    for (let last = toldAtOnce; last === toldAtOnce && !enough?.aborted;) {
      const told = await withWorker(this.pool, tellSome);
      events += told.events;
      notices += told.notices;
      last = told.events;
    }
    if (!enough?.aborted) await this.startSending(enough);
    return { events, notices };
  }

  /** Every message that waits gets its workflow, until it is enough; one that was started by a round that died, or that runs beside it, is started no second time. */
  private async startSending(enough?: AbortSignal): Promise<void> {
    for (const message of await unstartedDeliveries(this.pool)) {
      if (enough?.aborted) return;
      await this.webhooks.start(message);
      await noteStarted(this.pool, message);
    }
  }
}

/** One batch in one transaction: told and out of the outbox, or neither. */
async function tellSome(client: ScopedClient): Promise<ToldCounts> {
  const untold = await takeUntold(client, toldAtOnce);
  if (untold.length === 0) return { events: 0, notices: 0 };
  const people = new People(client);
  const notices: Notice[] = [];
  const messages: Message[] = [];
  for (const each of untold) {
    const { taskId, told } = await noticesOf(each, people);
    notices.push(...told);
    messages.push(messageOf(each, { taskId, accountIds: told.map(({ accountId }) => accountId) }));
  }
  const kept = await keepNotices(client, notices);
  await queueMessages(client, messages);
  await forgetUntold(client, untold);
  return { events: untold.length, notices: kept };
}

/** Who did it needs no notice of it; whoever is meant in two ways is told as who may do it. */
async function noticesOf(
  { caseId, areaCode, at, event, open }: UntoldEvent,
  people: People,
): Promise<{ taskId: string | null; told: Notice[] }> {
  const { taskId, addressees } = addressing(event, open, areaCode);
  const told = new Map<string, Notice>();
  for (const addressee of addressees) {
    for (const { accountId } of await people.meantBy(addressee)) {
      if (accountId === event.actor.accountId || told.get(accountId)?.toldAs === 'holder') continue;
      const { type: kind, data, seq } = event;
      told.set(accountId, { caseId, seq, accountId, kind, data, taskId, toldAs: addressee.as, at });
    }
  }
  return { taskId, told: [...told.values()] };
}

type Message = WebhookMessage & { readonly kind: string };

function messageOf(
  { caseId, areaCode, at, event }: UntoldEvent,
  to: { taskId: string | null; accountIds: readonly string[] },
): Message {
  const { type: kind, data: codes, seq } = event;
  return { kind, type: `case.${kind}`, timestamp: at.toISOString(), data: { caseId, seq, areaCode, codes, ...to } };
}

/** Looks people up once for each office and place of a batch. */
class People {
  private readonly found = new Map<string, Promise<Actor[]>>();

  constructor(private readonly client: ScopedClient) {}

  async meantBy(addressee: Addressee): Promise<Actor[]> {
    const roles = rolesOf(addressee);
    const areaCode = addressee.as === 'holder' ? addressee.task.areaCode : addressee.areaCode;
    const key = `${roles.join()} ${areaCode}`;
    const looking = this.found.get(key) ?? peopleFor(this.client, roles, areaCode);
    this.found.set(key, looking);
    return (await looking).filter((actor) => isAddressed(actor, addressee));
  }
}
