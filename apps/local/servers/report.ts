/** Says to the person in front of the screen what is being done; Chinese first. */
export type Report = (zh: string, en: string) => void;

/** For callers that have nobody to tell. */
export const silent: Report = () => {};

/** A fault that the person in front of the screen can mend; both sentences are shown without a stack. */
export class StartFault extends Error {
  override readonly name = 'StartFault';

  constructor(
    readonly zh: string,
    readonly en: string,
    options?: ErrorOptions,
  ) {
    super(`${zh}\n${en}`, options);
  }
}
