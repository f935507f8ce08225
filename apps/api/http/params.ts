import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { isDay } from '#contract/fields/day';
import { isUuid } from '#contract/fields/text';
import { isAreaCode } from '#domain/access/areas';
import { refused } from './refused';

@Injectable()
class UuidPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    // What is no id names nothing: the same answer as for an id that is not there.
    if (!isUuid(value)) throw refused('access.missing');
    return value.toLowerCase();
  }
}

@Injectable()
class AreaCodePipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isAreaCode(value)) throw refused('access.missing');
    return value;
  }
}

@Injectable()
class CodePipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!/^[\w:.-]{1,120}$/.test(value)) throw refused('access.missing');
    return value;
  }
}

@Injectable()
class VersionPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^[1-9]\d{0,6}$/.test(value)) throw refused('access.missing');
    return Number(value);
  }
}

@Injectable()
class DayPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isDay(value)) throw refused('form.notADate', { field: 'on' });
    return value;
  }
}

@Injectable()
class ProvincePipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!/^[1-9]\d$/.test(value)) throw refused('access.missing');
    return value;
  }
}

/** A UUID in the path. */
export const IdParam = (name: string): ParameterDecorator => Param(name, UuidPipe);
/** An area code in the path. */
export const AreaParam = (name: string): ParameterDecorator => Param(name, AreaCodePipe);
/** A short code in the path: a task id, a policy's code. */
export const CodeParam = (name: string): ParameterDecorator => Param(name, CodePipe);
/** A version or a year in the path. */
export const VersionParam = (name: string): ParameterDecorator => Param(name, VersionPipe);
/** A calendar day in the path. */
export const DayParam = (name: string): ParameterDecorator => Param(name, DayPipe);
/** The two digits of a province in the path. */
export const ProvinceParam = (name: string): ParameterDecorator => Param(name, ProvincePipe);
