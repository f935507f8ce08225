import { areaCode, type Check, id, optional, required, text } from '#domain/form/check';
import { object } from '#domain/form/shape';
import type { Replacing } from './replaceHouseholds';

export const maxReason = 1000;
export const maxUnitName = 60;
const reasonText = required(text(maxReason));

export const checkReplacing: Check = object<Replacing>({
  toAccountId: required(id),
  unitId: optional(id),
  reasonText,
});

export interface PairingDraft {
  readonly householdId?: string;
  readonly helperId?: string;
  readonly unitId?: string;
  readonly reasonText: string;
}
export const checkPairing: Check = object<PairingDraft>({
  householdId: required(id),
  helperId: required(id),
  unitId: optional(id),
  reasonText,
});

export interface ReasonDraft {
  readonly reasonText: string;
}
export const checkReason: Check = object<ReasonDraft>({ reasonText });

export interface UnitDraft {
  readonly areaCode?: string;
  readonly name: string;
}
export const checkUnit: Check = object<UnitDraft>({ areaCode: required(areaCode), name: required(text(maxUnitName)) });

export interface NameDraft {
  readonly name: string;
}
export const checkName: Check = object<NameDraft>({ name: required(text(maxUnitName)) });
