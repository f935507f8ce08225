import { areaCodeFaults, areaNameFaults } from '#domain/access/areaRules';
import { areaCode, type Check, dayUntilToday, optional, required, text } from '#domain/form/check';
import { object } from '#domain/form/shape';

export const longestSource = 200;
const source = required(text(longestSource));
const areaName: Check = (value, at) => (typeof value === 'string' ? areaNameFaults(value, at) : []);

export interface NewArea {
  readonly code: string;
  readonly name: string;
  readonly source: string;
}
/** The rules by which the API takes it, below one parent. */
export const checkNewArea = (parentCode: string): Check =>
  object<NewArea>({
    code: required((value) => (typeof value === 'string' ? areaCodeFaults(value.trim(), parentCode) : [])),
    name: required(areaName),
    source,
  });

export interface AreaName {
  readonly name: string;
  readonly source: string;
}
export const checkAreaName: Check = object<AreaName>({ name: required(areaName), source });

export interface AreaClosing {
  readonly closedOn?: string;
  readonly successorCode?: string;
  readonly source: string;
}
export const checkAreaClosing: Check = object<AreaClosing>({
  closedOn: required(dayUntilToday),
  successorCode: optional(areaCode),
  source,
});
