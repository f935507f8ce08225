import type { Role } from './roles';

/**
 * Who may do what (process.md 1, 4, 8). A right not written here does not exist.
 * Where it holds is the grant's scope (`may.ts`); tasks carry their own role besides.
 */
const village = ['villageClerk', 'villageSecretary', 'firstSecretary', 'villageLiaison'] as const;
const township = ['townshipOfficer', 'townshipLeader'] as const;
const county = ['countyOfficer', 'countyLeader'] as const;
const offices = [...village, ...township, ...county] as const;
const grid = ['gridWorker', 'gridHead'] as const;
/** Whom a problem from an audit can be assigned to: the offices and the departments. */
export const menders = [
  'villageSecretary',
  'firstSecretary',
  'townshipOfficer',
  'townshipLeader',
  'departmentOfficer',
  'countyOfficer',
] as const;
/** Everybody a task can be offered to. */
const workers = [
  'villageClerk',
  'villageSecretary',
  'firstSecretary',
  'helper',
  ...township,
  'departmentOfficer',
  ...county,
] as const;

export const actionRoles = {
  'household.read': [...offices, ...grid, 'helper', 'departmentOfficer', 'supervisor', 'auditor'],
  'household.create': ['villageClerk', 'townshipOfficer', 'countyOfficer'],
  'household.edit': ['villageClerk', 'townshipOfficer', 'countyOfficer'],
  /** The full identity number, phone or account; recorded with a reason. */
  'household.unmask': ['villageClerk', 'villageSecretary', ...township, ...county, 'departmentOfficer'],
  'household.merge': ['townshipOfficer', 'countyOfficer'],
  /** To another village, where no case is open; an open one is transferred. */
  'household.move': ['townshipOfficer', 'countyOfficer'],
  'clue.create': [...offices, ...grid, 'helper', 'departmentOfficer'],
  'clue.read': [...offices, ...grid, 'helper', 'departmentOfficer', 'supervisor', 'auditor'],
  'case.read': [...offices, 'helper', 'departmentOfficer', 'supervisor', 'auditor', 'operator'],
  'case.trace': [...offices, 'helper', 'supervisor', 'auditor', 'operator'],
  /** What was typed at each step, free text included. */
  'case.submissions': [...offices, 'supervisor', 'auditor'],
  'case.withdraw': ['villageClerk', 'villageSecretary', 'townshipOfficer'],
  'case.suspend': ['villageClerk', 'villageSecretary', 'townshipOfficer'],
  'case.resume': ['villageClerk', 'villageSecretary', 'townshipOfficer'],
  'case.transfer': ['villageClerk', 'townshipOfficer', 'countyOfficer'],
  'case.merge': ['townshipOfficer', 'countyOfficer'],
  'case.recordDeath': ['villageClerk', 'townshipOfficer'],
  'case.giveEmergencyHelp': ['villageSecretary', ...township, ...county],
  'case.proposeWrongIdentification': ['townshipOfficer', 'townshipLeader'],
  'case.replaceHelper': ['townshipOfficer', 'countyOfficer'],
  'case.declareMeasure': ['helper', 'villageClerk', 'townshipOfficer'],
  'case.stopMeasure': ['townshipOfficer', 'countyOfficer'],
  'case.proposeElimination': ['helper', 'villageClerk', 'villageSecretary'],
  'case.proposeReversal': [...township],
  'case.proposeDeparture': ['villageClerk', 'townshipOfficer'],
  /** A running case goes on under a newer version of the policy. */
  'case.movePolicy': ['countyOfficer'],
  /** 结对帮扶台账: who helps whom, and how much each helper carries. */
  'pairing.read': [...offices, 'helper', 'supervisor'],
  /** Pairings outside a case, and the replacement of a helper in many households at once. */
  'pairing.keep': ['townshipOfficer', 'countyOfficer'],
  /** Helpers with their load, to choose from. */
  'helper.read': [...offices, 'supervisor'],
  'unit.read': [...offices, 'supervisor'],
  'unit.keep': ['townshipOfficer', 'countyOfficer'],
  /** “8个一”: a helper its own, an office those of its area. */
  'duty.read': [...offices, 'helper', 'supervisor'],
  /** 惠农政策清单: the catalogue, kept by the county. */
  'benefit.read': [...offices, 'helper', 'departmentOfficer', 'supervisor', 'auditor', 'administrator'],
  'benefit.keep': ['countyOfficer', 'administrator'],
  /** What a household may have, has applied for and receives (政策零遗漏). */
  'household.benefits': [...offices, 'helper'],
  'household.recordBenefit': ['villageClerk', 'helper', 'townshipOfficer', 'countyOfficer'],
  /** The county draws the sample of those proposed before it confirms. */
  'sample.draw': ['countyOfficer'],
  'sample.read': [...county, 'supervisor', 'auditor'],
  'task.read': [...workers, 'villageLiaison', 'supervisor', 'auditor', 'operator'],
  'task.claim': [...workers],
  'task.complete': [...workers],
  'task.withdraw': [...workers],
  'task.handOver': [...workers],
  /** A day for one's own task; whether it is one's own, the case says. */
  'task.promise': [...workers],
  /** 批次: approvals of many cases by one meeting's minutes, and the list of them. */
  'batch.approve': ['townshipLeader', 'countyLeader'],
  'batch.read': [...township, ...county, 'supervisor', 'auditor'],
  'meeting.read': [...offices, 'supervisor', 'auditor'],
  'meeting.prepare': ['villageClerk'],
  'meeting.submit': ['villageClerk'],
  /** The minutes take effect when the village's party secretary confirms them. */
  'meeting.confirm': ['villageSecretary'],
  'meeting.members': ['villageClerk', 'villageSecretary', 'townshipOfficer'],
  'notice.read': [...offices, 'supervisor', 'auditor'],
  'notice.post': ['villageClerk'],
  'notice.certify': ['villageSecretary'],
  'objection.receive': [...township, ...county],
  'objection.judge': ['townshipOfficer', 'townshipLeader'],
  /** The village does not see who objected. */
  'objection.readObjector': [...township, ...county],
  'comparison.read': [...township, ...county, 'departmentOfficer', 'supervisor', 'auditor'],
  'comparison.answer': ['departmentOfficer'],
  'file.read': [...offices, 'departmentOfficer', 'supervisor', 'auditor'],
  'file.upload': [...offices, ...grid, 'helper', 'departmentOfficer'],
  'policy.read': [...offices, 'departmentOfficer', 'supervisor', 'auditor', 'operator', 'administrator'],
  'policy.edit': ['administrator'],
  'reference.edit': ['administrator'],
  'area.edit': ['administrator'],
  'account.read': ['administrator'],
  'account.edit': ['administrator'],
  'account.substitute': [...offices, ...grid, 'helper', 'departmentOfficer', 'supervisor', 'administrator'],
  /** Names substitutes for others, several at once; each of them opens the other's cases anyway. */
  'account.cover': ['supervisor', 'administrator'],
  'audit.read': ['auditor', 'administrator'],
  /** 问题台账: problems from audits and inspections. An auditor reads and re-checks those it recorded; whoever mends, those assigned to it. */
  'problem.read': [...offices, 'departmentOfficer', 'supervisor', 'auditor'],
  'problem.readArea': [...offices, 'supervisor'],
  'problem.record': ['auditor', 'supervisor', 'countyOfficer'],
  'problem.assign': ['supervisor', 'countyOfficer'],
  'problem.mend': menders,
  'problem.recheck': ['auditor', 'townshipLeader', 'countyOfficer'],
  'problem.strikeOff': [...county],
  /** 回头看: by the township, not by the village that it concerns; asked for by who watches over it, drawn by the county. */
  'lookBack.read': [...offices, 'supervisor', 'auditor'],
  'lookBack.do': [...township],
  'lookBack.request': ['supervisor', 'countyOfficer'],
  'lookBack.draw': ['countyOfficer'],
  'supervise.read': [...township, ...county, 'supervisor'],
  'supervise.remind': [...township, ...county, 'supervisor'],
  'supervise.handOver': ['supervisor'],
  'supervise.extend': ['supervisor'],
  'supervise.escalate': ['supervisor'],
  'supervise.proposeListing': ['supervisor'],
  'supervise.askForHelp': ['supervisor'],
  'listing.sign': ['countyLeader'],
  'operate.read': ['operator'],
  'operate.repair': ['operator'],
  /** Receivers of signed messages. */
  'webhook.read': ['administrator'],
  'webhook.edit': ['administrator'],
  /** Taking over what was monitored elsewhere, from a workbook: for a whole county, by its own office; recorded. */
  'import.make': ['countyOfficer'],
  /** Figures of one's area: counted from its cases, naming nobody. */
  'report.read': [...offices, 'supervisor', 'auditor'],
  'export.make': [...township, ...county, 'supervisor', 'auditor'],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof actionRoles;
export const actions = Object.keys(actionRoles) as readonly Action[]; // the table above is the whole set of keys

/** Whether a role has the right somewhere; where, the grant says. */
export function roleHas(role: Role, action: Action): boolean {
  const holders: readonly Role[] = actionRoles[action];
  return holders.includes(role);
}
