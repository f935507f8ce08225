import { allHandlersFinished, condition, defineUpdate, proxyActivities, setHandler } from '@temporalio/workflow';
import { type DrawAnswer, drawUpdateName, type SampleActivities, type SampleStart } from './messages';

export const drawUpdate = defineUpdate<DrawAnswer, []>(drawUpdateName);

const brief = proxyActivities<SampleActivities>({
  startToCloseTimeout: '30s',
  retry: { initialInterval: '500ms', maximumInterval: '10s' },
});
// Retried for ever: a draw that stands is carried to every case of its list, whatever dies meanwhile.
const patient = proxyActivities<SampleActivities>({
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '10s',
  retry: { initialInterval: '500ms', maximumInterval: '30s' },
});

/**
 * 抽样审核: the county draws among those proposed. The rows of the draw are its commit point: before them nothing happened,
 * behind them every case of the list is told, those drawn and those not, each once by a key of its own.
 */
export async function sampleWorkflow(start: SampleStart): Promise<void> {
  let drawn: DrawAnswer | null = null;
  setHandler(drawUpdate, async () => {
    await condition(() => drawn !== null);
    return drawn ?? { cases: 0 };
  });
  drawn = await brief.drawSample(start);
  if (drawn.cases > 0) {
    while ((await patient.tellCases(start.sampleId)) > 0);
    await brief.finishSample(start.sampleId);
  }
  await condition(allHandlersFinished);
}
