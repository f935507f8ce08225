/** A variable is missing or breaks a rule; says which and what to write. Shown to the person who starts the program, without a stack. */
export class ConfigFault extends Error {
  override readonly name = 'ConfigFault';

  constructor(
    readonly variable: string,
    readonly zh: string,
    readonly en: string,
    options?: ErrorOptions,
  ) {
    super(`${variable}：${zh}\n${variable}: ${en}`, options);
  }
}
