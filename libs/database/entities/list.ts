import { Account, AccountGrant, Substitution } from './accounts';
import { Clue } from './clues';
import { Meeting, MeetingAttendance, MeetingItem } from './meetings';
import { Notice, NoticeItem } from './notices';
import { Area, CalendarDay, InspectionSwitch, MonitoringLine, PolicyRow } from './reference';
import { CadreRelative, DeliberationMember, Household, Person } from './register';

/** Every entity TypeORM serves; ledger, case list, inbox and everything encrypted whole are plain SQL. */
export const entities = [
  Account,
  AccountGrant,
  Substitution,
  Area,
  CalendarDay,
  Clue,
  CadreRelative,
  DeliberationMember,
  Household,
  InspectionSwitch,
  Meeting,
  MeetingAttendance,
  MeetingItem,
  MonitoringLine,
  Notice,
  NoticeItem,
  Person,
  PolicyRow,
];
