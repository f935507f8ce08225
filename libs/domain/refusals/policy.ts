import type { RefusalTable } from './table';

export const policyRefusals = {
  'policy.stageEmpty': { kind: 'refused', zh: '该阶段没有任何环节。', en: 'This stage holds no step.' },
  'policy.stepUnknown': { kind: 'refused', zh: '没有这一环节。', en: 'There is no such step.' },
  'policy.stepTwice': { kind: 'refused', zh: '环节“{step}”出现了两次。', en: 'The step “{step}” stands there twice.' },
  'policy.stageStepMissing': {
    kind: 'refused',
    zh: '缺少必经环节“{step}”。',
    en: 'The required step “{step}” is missing.',
  },
  'policy.stepUnreachable': {
    kind: 'refused',
    zh: '环节“{step}”不能排在“{before}”之前或同时。',
    en: 'The step “{step}” must come after “{before}”.',
  },
  'policy.stepRole': {
    kind: 'refused',
    zh: '环节“{step}”没有可办理的岗位。',
    en: 'No role can act on the step “{step}”.',
  },
  'policy.limitRange': {
    kind: 'refused',
    zh: '时限须为整天数，且注明自然日或工作日。',
    en: 'A limit is a whole number of days, calendar or working.',
  },
  'policy.limitsExceedChain': {
    kind: 'refused',
    zh: '各环节时限合计{days}天，超过全程时限{chain}天。',
    en: 'The steps’ limits add up to {days} days, more than the {chain} days of the whole chain.',
  },
  'policy.quorumRange': {
    kind: 'refused',
    zh: '到会比例须在二分之一至全部之间。',
    en: 'The quorum must lie between one half and all.',
  },
  'policy.noticeDaysRange': {
    kind: 'refused',
    zh: '公示天数须在3至30天之间。',
    en: 'A notice runs between 3 and 30 days.',
  },
  'policy.departmentUnknown': {
    kind: 'refused',
    zh: '没有这一部门，或该部门重复。',
    en: 'There is no such department, or it stands there twice.',
  },
  'policy.ladderOrder': {
    kind: 'refused',
    zh: '催办升级各级须按天数先后排列，且不超过12级。',
    en: 'The rungs of the ladder must be in order of days, at most 12 of them.',
  },
  'policy.withoutHelp': {
    kind: 'refused',
    zh: '该版本政策没有帮扶与风险消除部分，不能这样办理。',
    en: 'This version of the policy has no section on help and elimination.',
  },
  'policy.notForCase': {
    kind: 'refused',
    zh: '没有这一版本，或它今天在案件所在地尚未生效。',
    en: 'There is no such version, or it is not in force at the case’s place today.',
  },
  'policy.notNewer': {
    kind: 'refused',
    zh: '案件现按第{version}版办理，只能改按更新的版本。',
    en: 'The case follows version {version}; it moves to a newer one only.',
  },
  'policy.sectionLost': {
    kind: 'refused',
    zh: '该版本缺少现行版本有的部分（帮扶与风险消除、挂牌督办或乡镇抽查），案件不能改按它办理。',
    en: 'This version lacks a section (help and elimination, listing, or the township’s sample) that the present one has.',
  },
  'policy.stepElsewhere': {
    kind: 'refused',
    zh: '案件所在环节在该版本中不存在，或不在同一阶段。',
    en: 'The step at which the case stands is not in this version, or not in one stage.',
  },
  'policy.stepSkipped': {
    kind: 'refused',
    zh: '该版本在案件所在环节之前有尚未办理的环节，不能跳过。',
    en: 'Before the case’s step this version has one that has not been done; none is skipped.',
  },
  'policy.lawShortened': {
    kind: 'refused',
    zh: '该版本会缩短正在计算的法定时限。',
    en: 'This version would shorten a running limit that is set by law.',
  },
  'policy.secondPersonLost': {
    kind: 'refused',
    zh: '案件正待审批，该版本取消了第二人审批。',
    en: 'The case is up for approval, and this version drops its second person.',
  },
  'policy.gateLowered': {
    kind: 'refused',
    zh: '案件正在风险消除程序中，该版本降低了消除条件或抽样比例。',
    en: 'The elimination is under way, and this version lowers its conditions or the sample.',
  },
  'policy.tooLarge': { kind: 'refused', zh: '政策文件超过64KiB。', en: 'The policy is larger than 64 KiB.' },
  'policy.versionExists': {
    kind: 'conflict',
    zh: '该版本已存在，已保存的政策不能修改，请新建版本。',
    en: 'This version exists; a saved policy never changes, please make a new version.',
  },
} as const satisfies RefusalTable;
