import { Unknown } from './answers';

/** The answer, or `Unknown` when it does not come in time: what was sent may still be done. */
export async function answerWithin<T>(answer: Promise<T>, patienceMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Unknown(new Error(`No answer within ${patienceMs} ms`))), patienceMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
