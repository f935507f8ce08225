import { tellStory } from './tell';

/** `npm run story`: named people at their desks, over HTTP; each action as it happens, then each case's trace. */
async function main(): Promise<void> {
  await tellStory((line) => console.log(line));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
