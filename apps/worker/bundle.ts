import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleWorkflowCode, type WorkflowBundleWithSourceMap } from '@temporalio/worker';

/** Where the build leaves the workflows: bundling once takes a second, at every start of a worker up to twelve. */
export const bundlePath = join(__dirname, 'workflow-bundle.js');

/** Bundles the workflows; from sources as well as from the build, by the condition under which this file itself was found. */
export async function bundleWorkflows(): Promise<WorkflowBundleWithSourceMap> {
  const fromSource = __filename.endsWith('.ts');
  return bundleWorkflowCode({
    workflowsPath: require.resolve('#workflows/index'),
    // The failure converter runs in workflows too.
    failureConverterPath: require.resolve('#temporal/encodedFailures'),
    webpackConfigHook: (config) =>
      fromSource ? { ...config, resolve: { ...config.resolve, conditionNames: ['source', '...'] } } : config,
  });
}

async function build(): Promise<void> {
  const { code } = await bundleWorkflows();
  await writeFile(bundlePath, code);
}

if (require.main === module) void build();
