import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleWorkflowCode, type BundleOptions, type WorkflowBundleWithSourceMap } from '@temporalio/worker';

/** Where the build leaves the workflows: bundling once takes a second, at every start of a worker up to twelve. */
export const bundlePath = join(__dirname, 'workflow-bundle.js');

/** Bundles the workflows; from sources as well as from the build, by the condition under which this file itself was found. */
export async function bundleWorkflows(): Promise<WorkflowBundleWithSourceMap> {
  const fromSource = __filename.endsWith('.ts');
  return bundleWorkflowCode({
    workflowsPath: require.resolve('#workflows/index'),
    preloadModules: [require.resolve('#workflows/preloaded')],
    // The failure converter runs in workflows too.
    failureConverterPath: require.resolve('#temporal/encodedFailures'),
    webpackConfigHook: (config) => (fromSource ? bundlingSources(config) : config),
  });
}

type Config = Parameters<NonNullable<BundleOptions['webpackConfigHook']>>[0];

/** Sources are found under their own condition and become the same JavaScript as in the build; the bundler would write an older one. */
function bundlingSources(config: Config): Config {
  const rules = config.module?.rules?.map((rule) => {
    if (typeof rule !== 'object' || typeof rule?.use !== 'object' || !('options' in rule.use)) return rule;
    const { options } = rule.use;
    if (typeof options !== 'object' || typeof options.jsc !== 'object') return rule;
    return { ...rule, use: { ...rule.use, options: { ...options, jsc: { ...options.jsc, target: 'es2022' } } } };
  });
  return {
    ...config,
    resolve: { ...config.resolve, conditionNames: ['source', '...'] },
    module: { ...config.module, ...(rules && { rules }) },
  };
}

async function build(): Promise<void> {
  const { code } = await bundleWorkflows();
  await writeFile(bundlePath, code);
}

if (require.main === module) void build();
