import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporal } from '@temporalio/proto';
import { Worker } from '@temporalio/worker';
import Long from 'long';
import { DeterminismViolationError } from '@temporalio/workflow';
import { dataConverter } from '#temporal/connection';
import { workflowBundleFile } from '../support/stack/bundleFile';
import { payloadKey } from '../support/worker/testKeys';
import { lives } from './lives';

const folder = join(__dirname, 'histories');
const recorded = readdirSync(folder).flatMap((version) =>
  readdirSync(join(folder, version)).map((file) => join(version, file)),
);

const { History } = temporal.api.history.v1;
type Recorded = temporal.api.history.v1.History;

let replay: (history: Recorded) => Promise<void>;
beforeAll(async () => {
  const codePath = await workflowBundleFile();
  const converter = dataConverter({ address: '', namespace: '', taskQueue: '', payloadKey });
  replay = (history) => Worker.runReplayHistory({ workflowBundle: { codePath }, dataConverter: converter }, history);
}, 120_000);

function read(file: string): Recorded {
  return History.decode(readFileSync(join(folder, file)));
}

describe('recorded histories', () => {
  it('exist for every life', () => {
    const names = new Set(recorded.map((file) => file.split('/').at(-1)?.split('.run-')[0]));
    expect(Object.keys(lives).filter((life) => !names.has(life))).toEqual([]);
  });

  it.each(recorded)('%s replays', async (file) => {
    await replay(read(file));
  });

  it('one that was altered does not', async () => {
    const history = read(recorded.find((file) => file.includes('from-clue')) ?? '');
    const at = history.events.findIndex((e) => e.markerRecordedEventAttributes);
    expect(at).toBeGreaterThan(0);
    const without = History.create({
      events: history.events.filter((_, i) => i !== at).map((e, i) => ({ ...e, eventId: Long.fromNumber(i + 1) })),
    });
    await expect(replay(without)).rejects.toBeInstanceOf(DeterminismViolationError);
  });
});
