// Made from the OpenAPI document by `npm run contract-types`; not written by hand.
export interface paths {
    "/api/public/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 防机器提交的运算题 What an anonymous form does a sum on before it is sent */
        get: operations["Proof_task"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查找账号 Find accounts
         * @description A POST so that names stay out of addresses.
         */
        post: operations["Accounts_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 新建账号 Make an account */
        post: operations["Accounts_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 账号 One account */
        get: operations["Accounts_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改、停用账号 Change or deactivate an account */
        patch: operations["Accounts_change"];
        trace?: never;
    };
    "/api/accounts/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重置密码 Set a password that has to be changed */
        post: operations["Accounts_resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 授权 Give a role in an area from a day to a day */
        post: operations["Accounts_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/grants/{grantId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 终止授权 End a grant on a day */
        post: operations["Accounts_endGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 接口令牌 Bearer tokens of an account */
        get: operations["Accounts_tokensOf"];
        put?: never;
        /** 新建接口令牌 Make a bearer token for a machine */
        post: operations["Accounts_createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/tokens/{tokenId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销接口令牌 End a token */
        post: operations["Accounts_revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/substitutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 请假代理 Cover for leave, one’s own and, for administrators, everybody’s */
        get: operations["Substitutions_list"];
        put?: never;
        /** 设置代理 Name a substitute for some days */
        post: operations["Substitutions_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/substitutions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 终止代理 End it earlier */
        post: operations["Substitutions_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 同事 Who holds an office today within one’s areas */
        get: operations["Substitutions_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 审批批次 Batches of approvals, newest first */
        get: operations["ApprovalBatches_list"];
        put?: never;
        /**
         * 批量审批 Approve up to 200 cases as second person, with minutes and document number; each answers for itself
         * @description Sent again with the same key it goes on with the same batch: the rows that were not known yet, or all of them, each with its own key.
         */
        post: operations["ApprovalBatches_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 批次 Minutes, document number, and the cases it approved */
        get: operations["ApprovalBatches_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查找行政区划 Find areas by name, code, level or place */
        get: operations["Areas_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/areas/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 行政区划 One area */
        get: operations["Areas_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/areas/{code}/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下级行政区划 The areas directly below */
        get: operations["Areas_children"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 申报时选村 The counties here, or what lies directly below an area, for whoever reports */
        get: operations["PublicAreas_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 审计检查 Audits and inspections, newest first */
        get: operations["Audits_list"];
        put?: never;
        /** 登记检查 Enter an audit or inspection */
        post: operations["Audits_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/problem-template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载问题清单模板 An empty workbook for the problems of an audit */
        get: operations["Audits_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次检查 One audit with its numbers */
        get: operations["Audits_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记问题 Record a problem that the audit found */
        post: operations["Audits_recordProblem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/problems/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 试导入问题清单 What would become of a workbook of problems; nothing changes */
        post: operations["Audits_checkProblems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/problems/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入问题清单 Take the good rows of a workbook, and say of the others why not */
        post: operations["Audits_importProblems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 问题台账 Problems of every audit, newest first */
        get: operations["Problems_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-problems/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出问题台账 The register as a workbook, exactly as filtered; recorded */
        get: operations["Problems_workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-problems/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个问题 One problem and everything that was done about it */
        get: operations["Problems_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-problems/{id}/menders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可交办的人 Who holds an office there that mends problems; the nearest first */
        get: operations["Problems_menders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-problems/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 交办 Assign it to somebody, with a deadline */
        post: operations["Problems_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-problems/{id}/mend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 整改 Say what was done, with evidence; by its owner */
        post: operations["Problems_mend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-problems/{id}/recheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 复查 Re-check it, by another person; what fails goes back */
        post: operations["Problems_recheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-problems/{id}/strike-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 销号 Strike it off */
        post: operations["Problems_strikeOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/benefits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 惠农政策清单 What a household may have: the catalogue of a place on a day */
        get: operations["Benefits_list"];
        put?: never;
        /** 新增政策或其新版本 A new entry, or the next version of one; none is changed */
        post: operations["Benefits_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/benefits/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 政策遗漏 Households monitored or paired that may have a benefit and do not receive it */
        get: operations["Benefits_missing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households/{id}/benefits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 农户惠农政策 What the household may have, has applied for and receives */
        get: operations["HouseholdBenefits_get"];
        put?: never;
        /** 登记申请或享受 Record that a benefit was applied for, or received */
        post: operations["HouseholdBenefits_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households/{id}/benefits/{recordId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作废登记 Cancel a record that was wrong */
        post: operations["HouseholdBenefits_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk-operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 批量办理记录 Operations over many cases, newest first */
        get: operations["BulkOperations_list"];
        put?: never;
        /**
         * 批量办理 Choose cases and what is to be done to each; previewed first
         * @description The set is frozen: the chosen cases, or those that the list of stuck cases finds now, at most 2,000, never all. What will happen to each is asked of the rules in the background; nothing happens before the start.
         */
        post: operations["BulkOperations_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk-operations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 批量办理进度 Where an operation stands */
        get: operations["BulkOperations_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk-operations/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 逐案结果 What will happen to each case, has happened, or why not */
        get: operations["BulkOperations_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk-operations/{id}/result.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 结果工作簿 What became of every case, as a workbook; recorded */
        get: operations["BulkOperations_workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk-operations/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 复核 A second person approves, where the policy asks for one */
        post: operations["BulkOperations_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk-operations/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 执行 Start; the number of cases is typed where they are many */
        post: operations["BulkOperations_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk-operations/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 暂停 Pause; what is under way is finished */
        post: operations["BulkOperations_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk-operations/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 继续 Go on */
        post: operations["BulkOperations_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk-operations/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消 End it; what was done stays */
        post: operations["BulkOperations_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 节假日与调休 Holidays and moved working days of a year */
        get: operations["Calendar_days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-days/{on}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 设置节假日 Enter a holiday or a moved working day */
        put: operations["Calendar_setDay"];
        post?: never;
        /** 删除节假日 An ordinary day after all */
        delete: operations["Calendar_removeDay"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 监测线 Monitoring lines by year and province */
        get: operations["Calendar_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring-lines/{province}/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 设置监测线 Enter a year’s line */
        put: operations["Calendar_setLine"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 核查规则 The rules that are checked before submission */
        get: operations["Calendar_rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection-switches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 规则开关 Switches of inspection rules, newest first */
        get: operations["Calendar_switches"];
        put?: never;
        /** 设置规则开关 Switch a rule for an area from a day on */
        post: operations["Calendar_setSwitch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 案件列表 Cases in one’s area, newest first */
        get: operations["Cases_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出案件清单 The list as a workbook, names shortened; recorded */
        get: operations["Cases_listBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查找案件 The list narrowed by a name or a household’s number */
        post: operations["Cases_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 案卷 The case file on one page */
        get: operations["Cases_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/trace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办理轨迹 Every event: who, when, what, on which evidence, how long it took */
        get: operations["Cases_trace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 案卷材料 Incomes by assessment, measures, documents and photographs */
        get: operations["Cases_papers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请中止 Ask to suspend; the township consents */
        post: operations["CaseCommands_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复办理 Take the case up again */
        post: operations["CaseCommands_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请迁移转接 Ask another village to take the case over */
        post: operations["CaseCommands_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 并入已登记的户 Merge a provisional household into a registered one; its clues go along */
        post: operations["CaseCommands_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/withdraw-application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 农户撤回申请 The household gives its application up */
        post: operations["CaseCommands_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/emergency-help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 先救助后补程序 Help first, the procedure afterwards */
        post: operations["CaseCommands_emergency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/wrong-identification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出识别不准 Propose that it was identified wrongly; the county decides */
        post: operations["CaseCommands_wrong"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/helper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更换帮扶责任人 Another helper takes the household over, open work included */
        post: operations["HelpCommands_replaceHelper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/tracker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更换跟踪监测人 Another person visits the tracked household, an open visit included */
        post: operations["HelpCommands_replaceTracker"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申报帮扶措施 Declare one more measure beside the reviewed plan */
        post: operations["HelpCommands_declareMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/measures/{measureId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停止帮扶措施 Stop a measure; its open work ends with it */
        post: operations["HelpCommands_stopMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/elimination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出风险消除 Propose the elimination; refused with every condition that does not hold */
        post: operations["HelpCommands_proposeElimination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出风险消除回退 Propose to withdraw the elimination; the county decides */
        post: operations["HelpCommands_proposeReversal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出退出监测 The household moved away or died out; the county decides */
        post: operations["HelpCommands_proposeDeparture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/urge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 催办 Urge the holder of a task, at most once an hour */
        post: operations["Supervising_urge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 承诺办结日期 The holder promises a day; the limit stays */
        post: operations["Supervising_promise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 延期 A later limit for one task, with a reason */
        post: operations["Supervising_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上报 Tell the superior or the county now */
        post: operations["Supervising_escalate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/propose-listing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提请挂牌督办 Ask the county’s leader to list the case */
        post: operations["Supervising_proposeListing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/move-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 改按新版政策办理 The case goes on under a newer version of the policy
         * @description Open work gets the new limits; nothing becomes overdue by the move alone. Refused where a step would be skipped, a limit set by law end earlier, or the gate be lowered.
         */
        post: operations["Supervising_movePolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/ask-for-help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提请协调 Ask the township or the county to help the task on; their help is a task */
        post: operations["Supervising_askForHelp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/revive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复运行 Start the workflow of a case again from its ledger
         * @description For the technical operator, where the workflow is gone: state, deadlines and answered keys are those of the ledger. Where the case runs, nothing happens.
         */
        post: operations["Reviving_revive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 线索列表 Clues in one’s area, newest first */
        get: operations["Clues_list"];
        put?: never;
        /** 上报线索 Report a clue: for the household by phone, from a visit, an alert, a petition */
        post: operations["Clues_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 线索详情 A clue with what was said */
        get: operations["Clues_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/self-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 自主申报 A household reports itself: six things, a receipt number */
        post: operations["PublicClues_selfReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/receipts/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 回执查询 Where the application is, by receipt number and last four digits */
        post: operations["PublicClues_status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 帮扶责任人“8个一” Duties by due day: open, overdue, done, missed */
        get: operations["Duties_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** “8个一”完成情况 The same counted by kind, helper or household */
        get: operations["Duties_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传照片或文件 Upload a photograph or a document */
        post: operations["Files_store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文件信息 What is known of a file */
        get: operations["Files_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 打开文件 The file itself */
        get: operations["Files_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 存活 The process answers */
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 就绪 PostgreSQL and Temporal answer too */
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查找农户 Find households
         * @description A POST so that names and numbers stay out of addresses. By name or number the first hits, by place page for page.
         */
        post: operations["Households_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记农户 Take a household into the register */
        post: operations["Households_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 农户 One household with its members; numbers masked */
        get: operations["Households_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * 更正农户信息 Change a household
         * @description The old values are kept. Refused as `household.changed` if somebody else changed it meanwhile.
         */
        patch: operations["Households_change"];
        trace?: never;
    };
    "/api/households/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 变更历史 What was changed, by whom, when and why; the newest 200 */
        get: operations["Households_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households/{id}/unmask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查看完整号码 Open a full number; recorded with its reason */
        post: operations["Households_unmask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 增加成员 Add a member */
        post: operations["Members_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households/{id}/members/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 更正成员信息 Change a member */
        patch: operations["Members_change"];
        trace?: never;
    };
    "/api/households/{id}/members/{personId}/death": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记死亡 Record a death; the open case is told */
        post: operations["Members_death"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households/{id}/members/{personId}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记迁出 Record that a member left the household */
        post: operations["Members_departure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 接续导入模板 The workbook to fill in */
        get: operations["Imports_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导入记录 Imports, newest first */
        get: operations["Imports_list"];
        put?: never;
        /** 上传并试导入 Upload a workbook; the dry run changes nothing */
        post: operations["Imports_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导入进度 Where an import stands */
        get: operations["Imports_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 逐户结果 Its households and what is wrong with them */
        get: operations["Imports_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 错误文件 A copy of the workbook with the reasons in a red column */
        get: operations["Imports_errors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认导入 Take the good households over */
        post: operations["Imports_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消导入 End it; what was taken over stays */
        post: operations["Imports_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/look-backs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 回头看 What was closed and is looked at again, newest first */
        get: operations["LookBacks_list"];
        put?: never;
        /** 要求回头看 Ask for a look-back at a household, with a reason */
        post: operations["LookBacks_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/look-backs/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 回头看抽样 Draws among the households whose risk was eliminated, newest first */
        get: operations["LookBacks_listDraws"];
        put?: never;
        /** 抽取回头看 Draw a share of them, township by township, and open their look-backs */
        post: operations["LookBacks_draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/look-backs/draws/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次抽取 One draw with its seed and the list it was drawn from */
        get: operations["LookBacks_findDraw"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/look-backs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次回头看 One look-back and what came of it */
        get: operations["LookBacks_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/look-backs/{id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记回头看结果 Say what was seen
         * @description Nothing new closes it with the statement. Something found at a household is a clue from then on: it joins the open case, or opens one. A problem struck off is open again.
         */
        post: operations["LookBacks_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 运行指标 Figures for Prometheus, with an operator’s bearer token */
        get: operations["Metrics_text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/helpers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 帮扶责任人及负担 Helpers with their load: households, open and overdue duties */
        get: operations["Helpers_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/helpers/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查找帮扶责任人 The list narrowed by a name */
        post: operations["Helpers_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/helpers/{id}/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 帮扶责任人的农户 Households that somebody helps or tracks */
        get: operations["Helpers_households"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/helpers/{id}/replacements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量更换帮扶责任人 Households of one helper go to another; each with its own key and result */
        post: operations["Helpers_replace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/helping-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 帮扶单位 Helping units, with how many people and households they answer for */
        get: operations["HelpingUnits_list"];
        put?: never;
        /** 登记帮扶单位 A unit that helps in an area */
        post: operations["HelpingUnits_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/helping-units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 更名、停用帮扶单位 Rename a unit, or end its help */
        patch: operations["HelpingUnits_change"];
        trace?: never;
    };
    "/api/pairings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 结对帮扶台账 Who helps which household, in a case or outside one */
        get: operations["Pairings_list"];
        put?: never;
        /** 结对 A helper for a household that has none */
        post: operations["Pairings_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairings/{id}/replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更换结对责任人 Another helper, from this moment; through the case where there is one */
        post: operations["Pairings_replace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairings/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 解除结对 End the pairing of a household that is not monitored */
        post: operations["Pairings_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 政策版本 Saved versions, by code */
        get: operations["Policies_list"];
        put?: never;
        /**
         * 保存政策新版本 Save a new version
         * @description Checked as a whole: every step reachable, every one with a way out and a role, the limits within the chain.
         */
        post: operations["Policies_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 现行政策 The one that a case opened in an area on a day follows */
        get: operations["Policies_inForce"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{code}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 版本历史 Every version of a policy, newest first */
        get: operations["Policies_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{code}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 政策 One version in full */
        get: operations["Policies_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{code}/versions/{version}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 启用政策 Put a saved policy in force for an area from a day on */
        post: operations["Policies_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 统计汇总 The figures of an area as of a day */
        get: operations["Reports_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/summary.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出统计汇总 The same figures as a workbook; recorded */
        get: operations["Reports_summaryBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/flow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 流转情况 How cases flowed through an area: time by step, returns, relapse, value of clues */
        get: operations["Reports_flow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/flow.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出流转情况 The same figures as a workbook; recorded */
        get: operations["Reports_flowBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前登录 Who is signed in, with rights, areas and the CSRF token */
        get: operations["Session_view"];
        put?: never;
        /**
         * 登录 Sign in
         * @description Sets the session cookie. After repeated failures the account is locked for a while.
         */
        post: operations["Session_open"];
        /** 退出 Sign out */
        delete: operations["Session_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改密码 Change one’s password
         * @description Every other session of the account ends.
         */
        post: operations["Session_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 周工作清单与月对比 Sheets made by schedule, the newest first */
        get: operations["Sheets_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 即时生成 What a sheet of the running period would say now
         * @description Not final and not kept: the sheet of the period is made by schedule.
         */
        get: operations["Sheets_now"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份清单 One sheet as it was made */
        get: operations["Sheets_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/{id}/sheet.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出清单 The same as a workbook; recorded */
        get: operations["Sheets_workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 比对结果 Answers and contradictions beside the verification */
        get: operations["Comparison_ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comparison/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 比对问题 What each department is asked, and what it is shown */
        get: operations["Comparison_forms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comparison/questions.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载待比对工作簿 The department’s open questions, to be filled in; recorded */
        get: operations["Comparison_questionBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comparison/answers/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 试填报 What would become of a workbook of answers; nothing changes */
        post: operations["Comparison_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comparison/answers/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 错误文件 A copy of the workbook with the reasons in a red column; nothing changes */
        post: operations["Comparison_errors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comparison/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量反馈比对结果 Answer the questions of a workbook; each row by its own key, with its own result */
        post: operations["Comparison_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 评议会列表 Meetings, newest first */
        get: operations["Meetings_list"];
        put?: never;
        /** 筹备评议会 A draft with the cases that wait */
        post: operations["Meetings_prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 评议会 Agenda, members, votes, state, refusals of items */
        get: operations["Meetings_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 暂存记录 Keep half-written minutes */
        put: operations["Meetings_keep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交评议会记录 Submit the minutes: every item or none */
        post: operations["Meetings_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 村党组织书记确认 The votes take effect */
        post: operations["Meetings_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回记录 The minutes go back */
        post: operations["Meetings_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新提交 Another attempt with the same agenda and words */
        post: operations["Meetings_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/villages/{code}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待评议案件 What waits for a meeting, with the relatives who would leave */
        get: operations["VillageMeetings_agenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/villages/{code}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 评议成员名册 Who votes and who listens */
        get: operations["VillageMeetings_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 增加评议成员 Add a member */
        post: operations["VillageMeetings_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 评议成员离任 A member’s time ends today */
        delete: operations["VillageMeetings_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{id}/relatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记亲属关系 A member is related to a household */
        post: operations["VillageMeetings_relate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公示列表 Notices, newest first */
        get: operations["Notices_list"];
        put?: never;
        /** 拟公示 A paper with the cases that wait for their notice */
        post: operations["Notices_prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待公示农户 Households that wait to be put on a notice */
        get: operations["Notices_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公示 Entries, days left, objections, and what goes to the printer */
        get: operations["Notices_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 张贴 Posted, with a photo, for all cases of the paper */
        post: operations["Notices_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公示无异议证明 */
        get: operations["Notices_certificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记公示异议 An objection that came to the township */
        post: operations["Objections_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出公示异议 By anybody who read the notice */
        post: operations["Objections_object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的提醒 What I was told, newest first */
        get: operations["Notifications_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 未读提醒数 How many of them are unread and can still be acted on */
        get: operations["Notifications_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 全部标为已读 Marks everything up to a moment as read */
        post: operations["Notifications_readUpTo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 标为已读 Marks one as read */
        post: operations["Notifications_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 抽样审核 Draws, newest first */
        get: operations["Samples_list"];
        put?: never;
        /**
         * 抽样 Draw among those who wait for the sampling audit
         * @description The list of those proposed is frozen and drawn at once, each case at the share of its own policy. Those drawn are to be visited, the others go on; every case is told in the background.
         */
        post: operations["Samples_draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/samples/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待抽样 Who waits for a draw now, by township, and how many a draw would take */
        get: operations["Samples_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/samples/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 抽样结果 Seed, strata, how far the visits have come */
        get: operations["Samples_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/samples/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 抽样名单 The list that was drawn from: who is in, who was passed by, and what the visits found */
        get: operations["Samples_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/troubles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 技术异常 Cases with which something is technically wrong */
        get: operations["Operations_troubles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 立即比对 Compare ledger, inbox and workflows now */
        post: operations["Operations_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/cases/{id}/repair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修复 Mend what is wrong with a case, as far as a button can; recorded */
        post: operations["Operations_repair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 督导看板 Where the open cases sit: step by area */
        get: operations["Supervision_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/stuck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 停滞案件 Every case that does not move, and why; the longest stuck first */
        get: operations["Supervision_stuck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/stuck/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 停滞原因与环节用时 Stuck cases by reason, times by step, the last weeks */
        get: operations["Supervision_stuckBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/stuck.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出停滞案件 The list as a workbook, exactly as filtered; recorded */
        get: operations["Supervision_stuckWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待办 The inbox, soonest due first */
        get: operations["Inbox_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待办数 Counts by step and light, of the same filter */
        get: operations["Inbox_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查找待办 The inbox narrowed by a name or a household’s number */
        post: operations["Inbox_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/search/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查找待办数 Counts of the same */
        post: operations["Inbox_searchCounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量领取 Claim several tasks; one result for each */
        post: operations["Bulk_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量放回 Give several claims back; one result for each */
        post: operations["Bulk_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量转办 Hand several tasks over to one colleague; each with its own key and result */
        post: operations["Bulk_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 任务详情 Everything needed to decide a task */
        get: operations["Tasks_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办理 Decide a task; the query names the list whose next task is opened */
        post: operations["Tasks_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回 Return a case to a named step with ticked fields; the same as deciding `return` */
        post: operations["Tasks_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回 Take one’s own decision back until the next step has acted */
        post: operations["Tasks_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可接办人 Who the task could be handed over to */
        get: operations["Tasks_candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转办 Hand a task over to a colleague */
        post: operations["Tasks_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 领取 Say that one is at it; advisory, ends by itself */
        post: operations["Desk_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 放回 Give a claim back */
        post: operations["Desk_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 草稿 One’s own half-filled form */
        get: operations["Desk_draft"];
        /** 暂存 Keep a half-filled form, validation aside */
        put: operations["Desk_keep"];
        post?: never;
        /** 删除草稿 Throw a half-filled form away */
        delete: operations["Desk_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的视图 One’s saved views of a list */
        get: operations["Views_list"];
        put?: never;
        /** 保存视图 Keep a view; the same name replaces it */
        post: operations["Views_keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 删除视图 Take a view away */
        delete: operations["Views_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 消息接收端 Receivers of signed messages */
        get: operations["Webhooks_list"];
        put?: never;
        /** 登记接收端 Names a receiver; its secret is shown in this answer only */
        post: operations["Webhooks_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更换密钥 Another secret from now on, shown in this answer only */
        post: operations["Webhooks_renewSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 启用 Sends to it again; what was held is sent by hand */
        post: operations["Webhooks_enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用 Sends nothing to it; what it would get is held */
        post: operations["Webhooks_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 发送记录 What was sent to it, newest first */
        get: operations["Webhooks_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重发 Sends messages again, one or a span of time, each under its own id */
        post: operations["Webhooks_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ProofTask: {
            /** @example 1795300000000.0123456789abcdef0123456789abcdef */
            challenge: string;
            /**
             * @description Zero bits with which the sum begins; 0 asks for none
             * @example 16
             */
            bits: number;
            /**
             * Format: date-time
             * @example 2026-11-22T04:30:00.000Z
             */
            validUntil: string;
        };
        AccountSearchForm: {
            /**
             * @description Rows of the page, at most 200
             * @example 50
             */
            limit?: number;
            /**
             * @description `next` of the page before; leave out for the first page
             * @example WyI0MTA2MjExMDgyNDIiXQ
             */
            cursor?: string;
            /**
             * @description Part of name or account name
             * @example 宋
             */
            text?: string;
            /**
             * @description 岗位 Holds this role today
             * @example villageClerk
             * @enum {string}
             */
            role?: "gridWorker" | "gridHead" | "villageClerk" | "villageSecretary" | "firstSecretary" | "villageLiaison" | "helper" | "townshipOfficer" | "townshipLeader" | "departmentOfficer" | "countyOfficer" | "countyLeader" | "supervisor" | "auditor" | "operator" | "administrator";
            /**
             * @description Managed within this area
             * @example 410621000000
             */
            within?: string;
            /**
             * @description 启用 Active ones or others only
             * @example true
             */
            active?: boolean;
        };
        /** @enum {string} */
        Role: "gridWorker" | "gridHead" | "villageClerk" | "villageSecretary" | "firstSecretary" | "villageLiaison" | "helper" | "townshipOfficer" | "townshipLeader" | "departmentOfficer" | "countyOfficer" | "countyLeader" | "supervisor" | "auditor" | "operator" | "administrator";
        AccountGrantView: {
            /**
             * Format: uuid
             * @example 7d0b2a52-6f0f-4c70-9c0e-1f1b34b5a0c1
             */
            id: string;
            /** @example villageClerk */
            role: components["schemas"]["Role"];
            /** @example 410621108242 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县王庄镇宋井固村 */
            areaName: string;
            /**
             * @example null
             * @enum {string|null}
             */
            department: "medicalInsurance" | "health" | "education" | "civilAffairs" | "housing" | "water" | "disabledFederation" | "humanResources" | "emergency" | "agriculture" | "publicSecurity" | "marketRegulation" | "naturalResources" | "finance" | null;
            /** @example null */
            gridId: string | null;
            /**
             * Format: date
             * @example 2026-11-22
             */
            fromOn: string;
            /**
             * Format: date
             * @example null
             */
            toOn: string | null;
        };
        AccountView: {
            /**
             * Format: uuid
             * @example 7d0b2a52-6f0f-4c70-9c0e-1f1b34b5a0c1
             */
            id: string;
            /** @example songjinggu.xinxiyuan2 */
            login: string;
            /** @example 宋建国 */
            name: string;
            /** @example 410621000000 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县 */
            areaName: string;
            /** @example true */
            active: boolean;
            /** @example true */
            mustChangePassword: boolean;
            /**
             * Format: date-time
             * @description 锁定至 Locked after failed attempts until
             * @example null
             */
            lockedUntilAt: string | null;
            /** @description Every grant, past and coming ones included, newest first; at most 200 */
            grants: components["schemas"]["AccountGrantView"][];
        };
        AccountPage: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            rows: components["schemas"]["AccountView"][];
        };
        GrantForm: {
            /**
             * @description 岗位 Role
             * @example villageClerk
             * @enum {string}
             */
            role: "gridWorker" | "gridHead" | "villageClerk" | "villageSecretary" | "firstSecretary" | "villageLiaison" | "helper" | "townshipOfficer" | "townshipLeader" | "departmentOfficer" | "countyOfficer" | "countyLeader" | "supervisor" | "auditor" | "operator" | "administrator";
            /**
             * @description 管辖地区 Area; stands for everything below it
             * @example 410621108242
             */
            areaCode: string;
            /**
             * @description 部门 For department officers only
             * @example medicalInsurance
             * @enum {string}
             */
            department?: "medicalInsurance" | "health" | "education" | "civilAffairs" | "housing" | "water" | "disabledFederation" | "humanResources" | "emergency" | "agriculture" | "publicSecurity" | "marketRegulation" | "naturalResources" | "finance";
            /**
             * @description 网格 For grid workers and grid heads
             * @example 410621108242-1
             */
            gridId?: string;
            /**
             * Format: date
             * @description 起 First day
             * @example 2026-11-22
             */
            fromOn: string;
            /**
             * Format: date
             * @description 止 Last day; open if left out
             * @example 2027-12-31
             */
            toOn?: string;
        };
        AccountForm: {
            /**
             * @description 账号 Lower-case letters, digits, dots and hyphens
             * @example songjinggu.xinxiyuan2
             */
            login: string;
            /**
             * @description 姓名 Name
             * @example 宋建国
             */
            name: string;
            /**
             * @description The area whose administrator manages the account
             * @example 410621000000
             */
            areaCode: string;
            /**
             * @description 初始密码 First password; has to be changed at the first sign-in
             * @example a sentence for the first day
             */
            password: string;
            /** @description 岗位授权 Rights */
            grants: components["schemas"]["GrantForm"][];
        };
        AccountChangeForm: {
            /**
             * @description 姓名 Name
             * @example 宋建国
             */
            name?: string;
            /**
             * @description The area whose administrator manages the account
             * @example 410621000000
             */
            areaCode?: string;
            /**
             * @description 启用 False ends every session and token of the account
             * @example false
             */
            active?: boolean;
        };
        PasswordResetForm: {
            /**
             * @description 新密码 Has to be changed at the next sign-in
             * @example a sentence for the first day
             */
            password: string;
        };
        GrantEndForm: {
            /**
             * Format: date
             * @description 止 Last day; yesterday ends it at once
             * @example 2026-12-31
             */
            toOn: string;
        };
        TokenView: {
            /**
             * Format: uuid
             * @example 5f1e7c90-1f7b-4b8e-8d2c-0a6d9e3b4c21
             */
            id: string;
            /** @example 医保局比对接口 */
            name: string;
            /**
             * Format: date-time
             * @example 2026-11-22T08:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2027-11-22T08:00:00.000Z
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @example null
             */
            revokedAt: string | null;
        };
        TokenForm: {
            /**
             * @description 用途 What the machine does
             * @example 医保局比对接口
             */
            name: string;
            /**
             * @description 有效天数 Days it is valid
             * @example 365
             */
            days: number;
        };
        NewTokenView: {
            /**
             * Format: uuid
             * @example 5f1e7c90-1f7b-4b8e-8d2c-0a6d9e3b4c21
             */
            id: string;
            /** @example 医保局比对接口 */
            name: string;
            /**
             * Format: date-time
             * @example 2026-11-22T08:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2027-11-22T08:00:00.000Z
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @example null
             */
            revokedAt: string | null;
            /**
             * @description To be sent as `Authorization: Bearer …`; shown in this answer only
             * @example sw_5f1e7c901f7b4b8e8d2c0a6d9e3b4c21_Jm2…
             */
            token: string;
        };
        SubstitutionView: {
            /**
             * Format: uuid
             * @example 3d6f1c2e-5b1a-4f8e-9a4e-7c2b1d0e5f60
             */
            id: string;
            /**
             * Format: uuid
             * @example 7d0b2a52-6f0f-4c70-9c0e-1f1b34b5a0c1
             */
            accountId: string;
            /** @example 王秀兰 */
            accountName: string;
            /**
             * Format: uuid
             * @example 0f5b7c1e-93a8-4e52-8f36-3a9a6f1f7d20
             */
            substituteId: string;
            /** @example 宋建国 */
            substituteName: string;
            /**
             * Format: date
             * @example 2026-12-01
             */
            fromOn: string;
            /**
             * Format: date
             * @example 2026-12-14
             */
            toOn: string;
            /** @example 公休假 */
            reason: string;
        };
        SubstitutionForm: {
            /**
             * Format: uuid
             * @description 请假人 Who is away; oneself if left out, somebody else for administrators only
             * @example 7d0b2a52-6f0f-4c70-9c0e-1f1b34b5a0c1
             */
            accountId?: string;
            /**
             * Format: uuid
             * @description 代理人 Who stands in
             * @example 0f5b7c1e-93a8-4e52-8f36-3a9a6f1f7d20
             */
            substituteId: string;
            /**
             * Format: date
             * @description 起 First day
             * @example 2026-12-01
             */
            fromOn: string;
            /**
             * Format: date
             * @description 止 Last day
             * @example 2026-12-14
             */
            toOn: string;
            /**
             * @description 事由 Why
             * @example 公休假
             */
            reason: string;
        };
        SubstitutionEndForm: {
            /**
             * Format: date
             * @description 止 New last day; yesterday ends it at once
             * @example 2026-12-07
             */
            toOn: string;
        };
        ColleagueView: {
            /**
             * Format: uuid
             * @example 0f5b7c1e-93a8-4e52-8f36-3a9a6f1f7d20
             */
            accountId: string;
            /** @example 宋建国 */
            name: string;
            /** @example villageClerk */
            role: components["schemas"]["Role"];
            /** @example 410621108242 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县王庄镇宋井固村 */
            areaName: string;
        };
        ApprovalBatchRow: {
            /** @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11 */
            batchId: string;
            /**
             * @example townshipApproval
             * @enum {string}
             */
            kind: "townshipApproval" | "countyApproval" | "countyConfirmationApproval";
            /** @example 410621108000 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县王庄镇 */
            areaName: string;
            /** @example 王政纪〔2026〕9号 */
            documentNumber: string;
            /** @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11 */
            minutesFileId: string;
            /** @example 李国庆 */
            createdByName: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T03:00:00.000Z
             */
            createdAt: string;
        };
        ApprovalBatchList: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            rows: components["schemas"]["ApprovalBatchRow"][];
        };
        KeyedTask: {
            /**
             * @description The task
             * @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:4:signFor
             */
            taskId: string;
            /**
             * Format: uuid
             * @description Its own key, made when the list was opened
             * @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10
             */
            key: string;
        };
        ApprovalBatchBody: {
            /**
             * @description Whose approval: the township’s or the county’s
             * @example townshipApproval
             * @enum {string}
             */
            kind: "townshipApproval" | "countyApproval" | "countyConfirmationApproval";
            /**
             * @description 批复文号 Number of the document
             * @example 王政纪〔2026〕9号
             */
            documentNumber: string;
            /**
             * Format: uuid
             * @description 会议纪要 The minutes, uploaded before
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            minutesFileId: string;
            /** @description Approvals, each with its key */
            rows: components["schemas"]["KeyedTask"][];
        };
        ApprovedCase: {
            /** @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10 */
            caseId: string;
            /** @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:31:townshipApproval */
            taskId: string;
            /**
             * @description Head of the household
             * @example 宋建国
             */
            headName: string | null;
            /** @example 河南省鹤壁市浚县王庄镇宋井固村 */
            areaName: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T03:00:00.000Z
             */
            approvedAt: string;
        };
        ApprovalBatchView: {
            /** @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11 */
            batchId: string;
            /**
             * @example townshipApproval
             * @enum {string}
             */
            kind: "townshipApproval" | "countyApproval" | "countyConfirmationApproval";
            /** @example 410621108000 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县王庄镇 */
            areaName: string;
            /** @example 王政纪〔2026〕9号 */
            documentNumber: string;
            /** @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11 */
            minutesFileId: string;
            /** @example 李国庆 */
            createdByName: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T03:00:00.000Z
             */
            createdAt: string;
            cases: components["schemas"]["ApprovedCase"][];
        };
        ProblemTexts: {
            /**
             * @description The sentence a person reads, in Chinese
             * @example 此项必填。
             */
            zh: string;
            /**
             * @description The same in English
             * @example This field is required.
             */
            en: string;
        };
        RowResult: {
            /** @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:4:signFor */
            taskId: string;
            /**
             * @example done
             * @enum {string}
             */
            outcome: "done" | "refused" | "unknown";
            /**
             * @description The decision’s place in the ledger
             * @example 9
             */
            seq: number | null;
            /**
             * @example null
             * @enum {string|null}
             */
            code: "access.forbidden" | "access.missing" | "session.required" | "session.expired" | "csrf.missing" | "account.badCredentials" | "account.locked" | "account.nameTaken" | "account.passwordWeak" | "tooMany.requests" | "proof.missing" | "proof.expired" | "body.tooLarge" | "body.notJson" | "unavailable.unknown" | "internal.error" | "assessment.causeMissing" | "assessment.causeForeign" | "assessment.causeNotLasting" | "assessment.evidenceMissing" | "audit.notNow" | "audit.notTheOwner" | "audit.samePerson" | "audit.evidenceMissing" | "audit.dueInPast" | "audit.ownerUnfit" | "audit.householdUnknown" | "audit.noProblems" | "audit.columnMissing" | "audit.areaOutside" | "batch.cadreRelative" | "batch.warned" | "batch.contradicted" | "batch.notThisTask" | "batch.otherOffice" | "bulk.nothingChosen" | "bulk.chosenTwice" | "bulk.nobody" | "bulk.tooMany" | "bulk.noTask" | "bulk.alreadySo" | "bulk.notNow" | "bulk.nothingToDo" | "bulk.confirmCount" | "bulk.secondPerson" | "bulk.samePerson" | "bulk.nothingWrong" | "bulk.noButton" | "case.ending" | "case.closed" | "case.changed" | "case.suspended" | "case.notSuspended" | "case.mismatch" | "case.notInPhase" | "case.alreadyProposed" | "key.otherBody" | "key.required" | "emergency.open" | "suspend.reviewDate" | "suspend.consentMissing" | "transfer.sameVillage" | "transfer.pending" | "withdraw.notYours" | "withdraw.nextActed" | "command.unknown" | "clue.noPolicy" | "clue.villageNeeded" | "clue.personNeeded" | "merge.notProvisional" | "merge.intoItself" | "notice.unknown" | "notice.nothing" | "file.unknown" | "account.unknown" | "route.missing" | "body.mediaType" | "page.cursor" | "unavailable.now" | "account.mustChangePassword" | "account.oldPassword" | "account.login" | "account.self" | "grant.areaLevel" | "grant.period" | "substitution.self" | "household.numberTaken" | "household.changed" | "household.merged" | "household.oneHead" | "member.gone" | "file.missing" | "file.tooLarge" | "file.type" | "reference.noLine" | "reference.past" | "export.tooMany" | "form.required" | "form.tooLong" | "form.tooMany" | "form.controlCharacters" | "form.notText" | "form.notANumber" | "form.notWhole" | "form.negative" | "form.range" | "form.oneOf" | "form.twice" | "form.notADate" | "form.dateInFuture" | "form.dateBeforeBirth" | "form.dateOrder" | "form.unknownField" | "form.shape" | "idNumber.length" | "idNumber.checksum" | "idNumber.birthDate" | "idNumber.area" | "idNumber.duplicate" | "idNumber.twice" | "phone.invalid" | "area.unknown" | "area.outside" | "duty.outsidePeriod" | "visit.causesWithoutRisk" | "measure.proofMissing" | "sample.wrongAndPassed" | "helper.none" | "helper.same" | "helper.unknown" | "helper.paired" | "unit.unknown" | "unit.taken" | "unit.paired" | "pairing.exists" | "pairing.ended" | "pairing.inCase" | "pairing.changed" | "benefit.unknown" | "benefit.past" | "benefit.area" | "benefit.cancelled" | "plan.notReviewed" | "measure.declared" | "measure.tooMany" | "measure.unknown" | "measure.over" | "elimination.notAssessed" | "elimination.unmet" | "elimination.notSafetyNet" | "departure.living" | "tracking.noTracker" | "tracking.sameTracker" | "tracking.visitOpen" | "tracking.until" | "takeOver.alreadyOpen" | "takeOver.identifiedOn" | "takeOver.behindGate" | "takeOver.eliminatedHere" | "import.notWorkbook" | "import.oldWorkbook" | "import.damaged" | "import.unpacksTooLarge" | "import.tooManyRows" | "import.tooManyColumns" | "import.sheetMissing" | "import.columnMissing" | "import.columnUnknown" | "import.columnTwice" | "import.nothing" | "import.formula" | "import.merged" | "import.cellError" | "import.numberAsText" | "import.numberTwice" | "import.idTwiceInFile" | "import.householdUnknown" | "import.noMembers" | "import.headName" | "import.memberFault" | "import.notNow" | "import.neededNow" | "import.withoutLabour" | "import.measureDates" | "import.noHelper" | "import.notVillage" | "import.registered" | "import.caseOpen" | "import.changed" | "import.notChecked" | "import.over" | "import.nothingGood" | "import.noErrors" | "lookBack.open" | "lookBack.done" | "lookBack.dayRange" | "lookBack.nobody" | "lookBack.share" | "meeting.inProgress" | "meeting.over" | "meeting.belowQuorum" | "meeting.votesDoNotAdd" | "meeting.recusedVoted" | "meeting.inFuture" | "meeting.itemTwice" | "meeting.itemNotWaiting" | "meeting.signInMissing" | "meeting.photoMissing" | "meeting.chairNotPresent" | "meeting.notConfirmable" | "minutes.memberUnknown" | "minutes.observerVotes" | "minutes.recorderNotPresent" | "minutes.nobodyVotes" | "notice.notOver" | "notice.photoMissing" | "notice.objectionOpen" | "notice.mixed" | "notice.notRunning" | "objection.judgeRelated" | "plan.noMeasure" | "plan.noDevelopment" | "plan.noSafetyNet" | "plan.causeUnanswered" | "plan.causeForeign" | "plan.causeNotAnswered" | "plan.duePast" | "plan.departmentUnusual" | "plan.labourMissing" | "plan.untargeted" | "plan.measureTwice" | "plan.dueFar" | "policy.stageEmpty" | "policy.stepUnknown" | "policy.stepTwice" | "policy.stageStepMissing" | "policy.stepUnreachable" | "policy.stepRole" | "policy.limitRange" | "policy.limitsExceedChain" | "policy.quorumRange" | "policy.noticeDaysRange" | "policy.departmentUnknown" | "policy.ladderOrder" | "policy.withoutHelp" | "policy.notForCase" | "policy.notNewer" | "policy.sectionLost" | "policy.stepElsewhere" | "policy.stepSkipped" | "policy.lawShortened" | "policy.secondPersonLost" | "policy.gateLowered" | "policy.tooLarge" | "policy.versionExists" | "sample.nobody" | "sample.areaLevel" | "sheet.areaLevel" | "supervise.urgedJustNow" | "supervise.dayRange" | "supervise.helpAsked" | "listing.alreadyAsked" | "listing.ownerUnknown" | "policy.withoutSupervision" | "task.notOpen" | "task.notYours" | "task.alreadyDone" | "task.assignedToOther" | "task.claimedByOther" | "task.decisionUnknown" | "task.kindByMeeting" | "task.kindByDraw" | "review.visitOpen" | "return.stepUnknown" | "return.fieldsMissing" | "return.fieldNotDealtWith" | "return.again" | "approval.samePerson" | "approval.blocked" | "approval.categoryMissing" | "comparison.departmentUnknown" | "comparison.answered" | "verification.twoVerifiers" | "verification.consentMissing" | "verification.consentProof" | "verification.consentProxy" | "verification.consentNotMember" | "verification.photoMissing" | "verification.headCount" | "verification.disabilityGrade" | "verification.returnedFieldUnanswered" | "verification.nothingChanged" | "receipt.unknown" | "webhook.url" | "webhook.https" | "webhook.inside" | "webhook.tooMany" | "webhook.disabled" | "webhook.nothingToSend" | null;
            /**
             * @description Path of the wrong field
             * @example null
             */
            field: string | null;
            /** @description Why not, in both languages */
            texts: components["schemas"]["ProblemTexts"] | null;
        };
        ApprovalBatchResult: {
            batch: components["schemas"]["ApprovalBatchView"];
            rows: components["schemas"]["RowResult"][];
        };
        /** @enum {string} */
        AreaLevel: "province" | "city" | "county" | "township" | "village";
        AreaView: {
            /**
             * @description 行政区划代码 12-digit statistical division code
             * @example 410621108242
             */
            code: string;
            /** @example village */
            level: components["schemas"]["AreaLevel"];
            /** @example 宋井固村 */
            name: string;
            /** @example 河南省鹤壁市浚县屯子镇宋井固村 */
            fullName: string;
            /** @example 410621108000 */
            parentCode: string | null;
        };
        AreaPage: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            rows: components["schemas"]["AreaView"][];
        };
        AuditCounts: {
            /**
             * @description 发现 All
             * @example 137
             */
            all: number;
            /**
             * @description 待交办
             * @example 4
             */
            found: number;
            /**
             * @description 整改中
             * @example 30
             */
            assigned: number;
            /**
             * @description 逾期未整改 Of those being mended
             * @example 2
             */
            overdue: number;
            /**
             * @description 待复查
             * @example 12
             */
            mended: number;
            /**
             * @description 待销号
             * @example 6
             */
            rechecked: number;
            /**
             * @description 已销号
             * @example 85
             */
            struckOff: number;
        };
        AuditView: {
            /**
             * Format: uuid
             * @example 7a0f0c1e-52d7-4a53-8f5e-1c7d3b9a6e24
             */
            auditId: string;
            /**
             * @example thirdParty
             * @enum {string}
             */
            kind: "thirdParty" | "audit" | "inspection" | "selfCheck";
            /** @example 某某会计师事务所 */
            body: string;
            /** @example 410621000000 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县 */
            areaName: string;
            /**
             * Format: date
             * @example 2026-10-08
             */
            fromOn: string;
            /**
             * Format: date
             * @example 2026-10-30
             */
            toOn: string;
            /** @example 77 */
            villageCount: number;
            /** @example 628 */
            householdCount: number;
            /** @example 钱明 */
            recordedByName: string | null;
            /**
             * Format: date-time
             * @example 2026-11-02T03:00:00.000Z
             */
            recordedAt: string;
            /**
             * @description Whether the reader records its problems
             * @example true
             */
            mayRecord: boolean;
            counts: components["schemas"]["AuditCounts"];
        };
        AuditList: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            /** @description Newest first */
            rows: components["schemas"]["AuditView"][];
        };
        AuditForm: {
            /**
             * @description 检查类型 Who looked
             * @example thirdParty
             * @enum {string}
             */
            kind: "thirdParty" | "audit" | "inspection" | "selfCheck";
            /**
             * @description 检查单位 The body that looked
             * @example 某某会计师事务所
             */
            body: string;
            /**
             * @description 范围 County, township or village
             * @example 410621000000
             */
            areaCode: string;
            /**
             * Format: date
             * @description 开始 First day
             * @example 2026-10-08
             */
            fromOn: string;
            /**
             * Format: date
             * @description 结束 Last day
             * @example 2026-10-30
             */
            toOn: string;
            /**
             * @description 查看村数 Villages looked at
             * @example 77
             */
            villageCount: number;
            /**
             * @description 查看户数 Households looked at
             * @example 628
             */
            householdCount: number;
        };
        ProblemForm: {
            /**
             * @description 问题类型 What it is about
             * @example water
             * @enum {string}
             */
            kind: "education" | "medical" | "housing" | "water" | "identification" | "assistance" | "elimination" | "responsibility" | "policyDelivery" | "work" | "project" | "records" | "other";
            /**
             * @description 所在地 Where; left out where a household is named, whose place it is
             * @example 410621108242
             */
            areaCode?: string;
            /**
             * @description 户编号 Number of the household
             * @example XJ-000123
             */
            householdNumber?: string;
            /**
             * @description 问题描述 What was found; kept sealed
             * @example 水质检测报告缺失，入户时水龙头无水
             */
            description: string;
        };
        EvidenceView: {
            /**
             * Format: uuid
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            fileId: string;
            /** @example image/jpeg */
            mediaType: string;
        };
        ProblemActView: {
            /**
             * @example assigned
             * @enum {string}
             */
            act: "found" | "assigned" | "mended" | "passed" | "failed" | "struckOff" | "reopened";
            /** @example 孙立 */
            byName: string | null;
            /**
             * @example supervisor
             * @enum {string}
             */
            role: "gridWorker" | "gridHead" | "villageClerk" | "villageSecretary" | "firstSecretary" | "villageLiaison" | "helper" | "townshipOfficer" | "townshipLeader" | "departmentOfficer" | "countyOfficer" | "countyLeader" | "supervisor" | "auditor" | "operator" | "administrator";
            /**
             * @description For whom, where a substitute acted
             * @example null
             */
            onBehalfOfName: string | null;
            /**
             * Format: date-time
             * @example 2026-11-03T03:00:00.000Z
             */
            at: string;
            /** @example 李国庆 */
            ownerName: string | null;
            /**
             * Format: date
             * @example 2026-12-20
             */
            dueOn: string | null;
            /** @example 会同水利站复测水质，恢复供水 */
            note: string | null;
            /** @description As far as the reader may open it */
            files: components["schemas"]["EvidenceView"][];
        };
        ProblemView: {
            /**
             * Format: uuid
             * @example 2f6c0c1e-52d7-4a53-8f5e-1c7d3b9a6e24
             */
            problemId: string;
            /**
             * Format: uuid
             * @example 7a0f0c1e-52d7-4a53-8f5e-1c7d3b9a6e24
             */
            auditId: string;
            /**
             * @description 检查单位 Who found it
             * @example 某某会计师事务所
             */
            auditBody: string;
            /**
             * @description 序号 Within the audit
             * @example 12
             */
            ordinal: number;
            /**
             * @example water
             * @enum {string}
             */
            kind: "education" | "medical" | "housing" | "water" | "identification" | "assistance" | "elimination" | "responsibility" | "policyDelivery" | "work" | "project" | "records" | "other";
            /** @example 410621108242 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县王庄镇宋井固村 */
            areaName: string;
            /**
             * Format: uuid
             * @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10
             */
            householdId: string | null;
            /** @example XJ-000123 */
            householdNumber: string | null;
            /**
             * @description 户主, masked for an audit
             * @example 宋*国
             */
            headName: string | null;
            /**
             * Format: uuid
             * @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10
             */
            caseId: string | null;
            /** @example 水质检测报告缺失，入户时水龙头无水 */
            description: string;
            /**
             * @example assigned
             * @enum {string}
             */
            state: "found" | "assigned" | "mended" | "rechecked" | "struckOff";
            /** @example 李国庆 */
            ownerName: string | null;
            /**
             * Format: date
             * @example 2026-12-20
             */
            dueOn: string | null;
            /**
             * @description Past its deadline and not mended
             * @example false
             */
            overdue: boolean;
            /**
             * Format: date-time
             * @example 2026-11-02T03:00:00.000Z
             */
            recordedAt: string;
            /** @description In the order in which they happened */
            acts: components["schemas"]["ProblemActView"][];
            /**
             * @example [
             *       "recheck"
             *     ]
             */
            moves: ("assign" | "mend" | "recheck" | "strikeOff")[];
        };
        ProblemUploadForm: {
            /**
             * Format: binary
             * @description 填好的问题清单 The workbook, filled in, .xlsx
             * @example (binary)
             */
            file: string;
        };
        /** @enum {string} */
        RefusalCode: "access.forbidden" | "access.missing" | "session.required" | "session.expired" | "csrf.missing" | "account.badCredentials" | "account.locked" | "account.nameTaken" | "account.passwordWeak" | "tooMany.requests" | "proof.missing" | "proof.expired" | "body.tooLarge" | "body.notJson" | "unavailable.unknown" | "internal.error" | "assessment.causeMissing" | "assessment.causeForeign" | "assessment.causeNotLasting" | "assessment.evidenceMissing" | "audit.notNow" | "audit.notTheOwner" | "audit.samePerson" | "audit.evidenceMissing" | "audit.dueInPast" | "audit.ownerUnfit" | "audit.householdUnknown" | "audit.noProblems" | "audit.columnMissing" | "audit.areaOutside" | "batch.cadreRelative" | "batch.warned" | "batch.contradicted" | "batch.notThisTask" | "batch.otherOffice" | "bulk.nothingChosen" | "bulk.chosenTwice" | "bulk.nobody" | "bulk.tooMany" | "bulk.noTask" | "bulk.alreadySo" | "bulk.notNow" | "bulk.nothingToDo" | "bulk.confirmCount" | "bulk.secondPerson" | "bulk.samePerson" | "bulk.nothingWrong" | "bulk.noButton" | "case.ending" | "case.closed" | "case.changed" | "case.suspended" | "case.notSuspended" | "case.mismatch" | "case.notInPhase" | "case.alreadyProposed" | "key.otherBody" | "key.required" | "emergency.open" | "suspend.reviewDate" | "suspend.consentMissing" | "transfer.sameVillage" | "transfer.pending" | "withdraw.notYours" | "withdraw.nextActed" | "command.unknown" | "clue.noPolicy" | "clue.villageNeeded" | "clue.personNeeded" | "merge.notProvisional" | "merge.intoItself" | "notice.unknown" | "notice.nothing" | "file.unknown" | "account.unknown" | "route.missing" | "body.mediaType" | "page.cursor" | "unavailable.now" | "account.mustChangePassword" | "account.oldPassword" | "account.login" | "account.self" | "grant.areaLevel" | "grant.period" | "substitution.self" | "household.numberTaken" | "household.changed" | "household.merged" | "household.oneHead" | "member.gone" | "file.missing" | "file.tooLarge" | "file.type" | "reference.noLine" | "reference.past" | "export.tooMany" | "form.required" | "form.tooLong" | "form.tooMany" | "form.controlCharacters" | "form.notText" | "form.notANumber" | "form.notWhole" | "form.negative" | "form.range" | "form.oneOf" | "form.twice" | "form.notADate" | "form.dateInFuture" | "form.dateBeforeBirth" | "form.dateOrder" | "form.unknownField" | "form.shape" | "idNumber.length" | "idNumber.checksum" | "idNumber.birthDate" | "idNumber.area" | "idNumber.duplicate" | "idNumber.twice" | "phone.invalid" | "area.unknown" | "area.outside" | "duty.outsidePeriod" | "visit.causesWithoutRisk" | "measure.proofMissing" | "sample.wrongAndPassed" | "helper.none" | "helper.same" | "helper.unknown" | "helper.paired" | "unit.unknown" | "unit.taken" | "unit.paired" | "pairing.exists" | "pairing.ended" | "pairing.inCase" | "pairing.changed" | "benefit.unknown" | "benefit.past" | "benefit.area" | "benefit.cancelled" | "plan.notReviewed" | "measure.declared" | "measure.tooMany" | "measure.unknown" | "measure.over" | "elimination.notAssessed" | "elimination.unmet" | "elimination.notSafetyNet" | "departure.living" | "tracking.noTracker" | "tracking.sameTracker" | "tracking.visitOpen" | "tracking.until" | "takeOver.alreadyOpen" | "takeOver.identifiedOn" | "takeOver.behindGate" | "takeOver.eliminatedHere" | "import.notWorkbook" | "import.oldWorkbook" | "import.damaged" | "import.unpacksTooLarge" | "import.tooManyRows" | "import.tooManyColumns" | "import.sheetMissing" | "import.columnMissing" | "import.columnUnknown" | "import.columnTwice" | "import.nothing" | "import.formula" | "import.merged" | "import.cellError" | "import.numberAsText" | "import.numberTwice" | "import.idTwiceInFile" | "import.householdUnknown" | "import.noMembers" | "import.headName" | "import.memberFault" | "import.notNow" | "import.neededNow" | "import.withoutLabour" | "import.measureDates" | "import.noHelper" | "import.notVillage" | "import.registered" | "import.caseOpen" | "import.changed" | "import.notChecked" | "import.over" | "import.nothingGood" | "import.noErrors" | "lookBack.open" | "lookBack.done" | "lookBack.dayRange" | "lookBack.nobody" | "lookBack.share" | "meeting.inProgress" | "meeting.over" | "meeting.belowQuorum" | "meeting.votesDoNotAdd" | "meeting.recusedVoted" | "meeting.inFuture" | "meeting.itemTwice" | "meeting.itemNotWaiting" | "meeting.signInMissing" | "meeting.photoMissing" | "meeting.chairNotPresent" | "meeting.notConfirmable" | "minutes.memberUnknown" | "minutes.observerVotes" | "minutes.recorderNotPresent" | "minutes.nobodyVotes" | "notice.notOver" | "notice.photoMissing" | "notice.objectionOpen" | "notice.mixed" | "notice.notRunning" | "objection.judgeRelated" | "plan.noMeasure" | "plan.noDevelopment" | "plan.noSafetyNet" | "plan.causeUnanswered" | "plan.causeForeign" | "plan.causeNotAnswered" | "plan.duePast" | "plan.departmentUnusual" | "plan.labourMissing" | "plan.untargeted" | "plan.measureTwice" | "plan.dueFar" | "policy.stageEmpty" | "policy.stepUnknown" | "policy.stepTwice" | "policy.stageStepMissing" | "policy.stepUnreachable" | "policy.stepRole" | "policy.limitRange" | "policy.limitsExceedChain" | "policy.quorumRange" | "policy.noticeDaysRange" | "policy.departmentUnknown" | "policy.ladderOrder" | "policy.withoutHelp" | "policy.notForCase" | "policy.notNewer" | "policy.sectionLost" | "policy.stepElsewhere" | "policy.stepSkipped" | "policy.lawShortened" | "policy.secondPersonLost" | "policy.gateLowered" | "policy.tooLarge" | "policy.versionExists" | "sample.nobody" | "sample.areaLevel" | "sheet.areaLevel" | "supervise.urgedJustNow" | "supervise.dayRange" | "supervise.helpAsked" | "listing.alreadyAsked" | "listing.ownerUnknown" | "policy.withoutSupervision" | "task.notOpen" | "task.notYours" | "task.alreadyDone" | "task.assignedToOther" | "task.claimedByOther" | "task.decisionUnknown" | "task.kindByMeeting" | "task.kindByDraw" | "review.visitOpen" | "return.stepUnknown" | "return.fieldsMissing" | "return.fieldNotDealtWith" | "return.again" | "approval.samePerson" | "approval.blocked" | "approval.categoryMissing" | "comparison.departmentUnknown" | "comparison.answered" | "verification.twoVerifiers" | "verification.consentMissing" | "verification.consentProof" | "verification.consentProxy" | "verification.consentNotMember" | "verification.photoMissing" | "verification.headCount" | "verification.disabilityGrade" | "verification.returnedFieldUnanswered" | "verification.nothingChanged" | "receipt.unknown" | "webhook.url" | "webhook.https" | "webhook.inside" | "webhook.tooMany" | "webhook.disabled" | "webhook.nothingToSend";
        ProblemImportFault: {
            /**
             * @description 列 Heading of the column
             * @example 户编号
             */
            column: string | null;
            /** @example audit.householdUnknown */
            code: components["schemas"]["RefusalCode"];
            texts: components["schemas"]["ProblemTexts"];
        };
        ProblemImportRow: {
            /**
             * @description 行号 Row in the sheet
             * @example 2
             */
            row: number;
            /**
             * @example good
             * @enum {string}
             */
            outcome: "good" | "faulty" | "done";
            /**
             * Format: uuid
             * @description Once it is taken
             * @example null
             */
            problemId: string | null;
            faults: components["schemas"]["ProblemImportFault"][];
        };
        ProblemImportResult: {
            /** @description In the order of the sheet */
            rows: components["schemas"]["ProblemImportRow"][];
        };
        ProblemRow: {
            /**
             * Format: uuid
             * @example 2f6c0c1e-52d7-4a53-8f5e-1c7d3b9a6e24
             */
            problemId: string;
            /**
             * Format: uuid
             * @example 7a0f0c1e-52d7-4a53-8f5e-1c7d3b9a6e24
             */
            auditId: string;
            /**
             * @description 检查单位 Who found it
             * @example 某某会计师事务所
             */
            auditBody: string;
            /**
             * @description 序号 Within the audit
             * @example 12
             */
            ordinal: number;
            /**
             * @example water
             * @enum {string}
             */
            kind: "education" | "medical" | "housing" | "water" | "identification" | "assistance" | "elimination" | "responsibility" | "policyDelivery" | "work" | "project" | "records" | "other";
            /** @example 410621108242 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县王庄镇宋井固村 */
            areaName: string;
            /**
             * Format: uuid
             * @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10
             */
            householdId: string | null;
            /** @example XJ-000123 */
            householdNumber: string | null;
            /**
             * @description 户主, masked for an audit
             * @example 宋*国
             */
            headName: string | null;
            /**
             * Format: uuid
             * @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10
             */
            caseId: string | null;
            /** @example 水质检测报告缺失，入户时水龙头无水 */
            description: string;
            /**
             * @example assigned
             * @enum {string}
             */
            state: "found" | "assigned" | "mended" | "rechecked" | "struckOff";
            /** @example 李国庆 */
            ownerName: string | null;
            /**
             * Format: date
             * @example 2026-12-20
             */
            dueOn: string | null;
            /**
             * @description Past its deadline and not mended
             * @example false
             */
            overdue: boolean;
            /**
             * Format: date-time
             * @example 2026-11-02T03:00:00.000Z
             */
            recordedAt: string;
        };
        ProblemList: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            /** @description Newest first */
            rows: components["schemas"]["ProblemRow"][];
        };
        MenderView: {
            /** @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11 */
            accountId: string;
            /** @example 李国庆 */
            name: string;
            /**
             * @example townshipLeader
             * @enum {string}
             */
            role: "gridWorker" | "gridHead" | "villageClerk" | "villageSecretary" | "firstSecretary" | "villageLiaison" | "helper" | "townshipOfficer" | "townshipLeader" | "departmentOfficer" | "countyOfficer" | "countyLeader" | "supervisor" | "auditor" | "operator" | "administrator";
            /** @example 河南省鹤壁市浚县王庄镇 */
            areaName: string;
        };
        ProblemAssignForm: {
            /**
             * Format: uuid
             * @description 整改责任人 Who mends it
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            ownerId: string;
            /**
             * Format: date
             * @description 整改期限 Last day
             * @example 2026-12-20
             */
            dueOn: string;
            /**
             * @description 整改要求 What is asked for
             * @example 会同水利站复测水质，恢复供水
             */
            note?: string;
        };
        ProblemMendForm: {
            /**
             * @description 整改情况 What was done
             * @example 更换入户管道，复测合格
             */
            note: string;
            /**
             * @description 佐证 Photographs or documents, uploaded before
             * @example [
             *       "0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11"
             *     ]
             */
            fileIds: string[];
        };
        ProblemRecheckForm: {
            /**
             * @description 复查结论 What the re-check found
             * @example passed
             * @enum {string}
             */
            result: "passed" | "failed";
            /**
             * @description 复查情况 What was seen
             * @example 现场查看，已通水
             */
            note: string;
        };
        ProblemStrikeOffForm: {
            /**
             * @description 销号意见 Words to it
             * @example 同意销号
             */
            note?: string;
        };
        SentenceView: {
            /**
             * @description 中文
             * @example 等宋井固村村级信息员签收线索，限2026年11月4日24时前。
             */
            zh: string;
            /**
             * @description English
             * @example Waits for Village clerk, Songjinggu: Sign for the clue, by 24:00 on 2026-11-04.
             */
            en: string;
        };
        BenefitView: {
            /** @example studentAid */
            code: string;
            /** @example 2 */
            version: number;
            /**
             * @description Whose catalogue it stands in; null for what the system is shipped with
             * @example 410621000000
             */
            areaCode: string | null;
            name: components["schemas"]["SentenceView"];
            /**
             * @example education
             * @enum {string}
             */
            department: "medicalInsurance" | "health" | "education" | "civilAffairs" | "housing" | "water" | "disabledFederation" | "humanResources" | "emergency" | "agriculture" | "publicSecurity" | "marketRegulation" | "naturalResources" | "finance";
            /**
             * @description Where it is given: prefix of the area codes
             * @example
             */
            areaPrefix: string;
            /**
             * Format: date
             * @example 2027-09-01
             */
            fromOn: string;
            /**
             * Format: date
             * @example null
             */
            toOn: string | null;
            /**
             * @description Alternatives, each of them what has to be so of the household
             * @example [
             *       [
             *         {
             *           "is": "kind",
             *           "any": [
             *             "liftedOut"
             *           ]
             *         }
             *       ]
             *     ]
             */
            household: {
                [key: string]: unknown;
            }[][];
            /**
             * @description What has to be so of one and the same member
             * @example [
             *       {
             *         "is": "inSchool",
             *         "any": [
             *           "primary",
             *           "juniorSecondary"
             *         ]
             *       }
             *     ]
             */
            member: {
                [key: string]: unknown;
            }[];
            /**
             * @description A sum in fen, or a share of what goes beyond a threshold
             * @example {
             *       "fen": 125000
             *     }
             */
            amount: {
                [key: string]: unknown;
            } | null;
            /** @description What no record can tell: the department checks it */
            toCheck: components["schemas"]["SentenceView"] | null;
            /** @example 浚教〔2027〕12号 */
            source: string;
        };
        BenefitPage: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            /** @description By code; versions of one code newest first */
            rows: components["schemas"]["BenefitView"][];
        };
        MissingBenefitView: {
            /** @example studentAid */
            code: string;
            name: components["schemas"]["SentenceView"];
            /**
             * @example education
             * @enum {string}
             */
            department: "medicalInsurance" | "health" | "education" | "civilAffairs" | "housing" | "water" | "disabledFederation" | "humanResources" | "emergency" | "agriculture" | "publicSecurity" | "marketRegulation" | "naturalResources" | "finance";
            /**
             * @description Not applied for, or applied for and not received
             * @example missing
             * @enum {string}
             */
            state: "missing" | "applied";
            /**
             * @description Who lacks it; empty where it is the whole household’s
             * @example [
             *       "宋小雨"
             *     ]
             */
            people: string[];
        };
        BenefitGapRow: {
            /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
            householdId: string;
            /** @example 410621108242-0017 */
            householdNumber: string;
            /**
             * @description Head of the household
             * @example 宋建国
             */
            headName: string | null;
            /** @example 河南省鹤壁市浚县王庄镇宋井固村 */
            areaName: string;
            /**
             * Format: date
             * @description When income and securities were last taken at the home
             * @example 2026-11-03
             */
            factsOn: string | null;
            missing: components["schemas"]["MissingBenefitView"][];
        };
        BenefitGapPage: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            /**
             * Format: date
             * @description The day that it is asked for
             * @example 2026-12-01
             */
            on: string;
            /**
             * @description Households looked at for this page
             * @example 40
             */
            lookedAt: number;
            /** @description By village and household number */
            rows: components["schemas"]["BenefitGapRow"][];
        };
        BenefitForm: {
            /**
             * @description Whose catalogue it stands in
             * @example 410621000000
             */
            areaCode: string;
            /**
             * @description The entry: code, names, department, areaPrefix, fromOn, toOn, conditions of the household (alternatives) and of one member, amount, toCheck, source. An entry of a known code is its next version
             * @example {
             *       "code": "studentAid",
             *       "nameZh": "学生资助",
             *       "nameEn": "Aid for pupils and students",
             *       "department": "education",
             *       "areaPrefix": "",
             *       "fromOn": "2027-09-01",
             *       "household": [
             *         [
             *           {
             *             "is": "kind",
             *             "any": [
             *               "liftedOut"
             *             ]
             *           }
             *         ]
             *       ],
             *       "member": [
             *         {
             *           "is": "inSchool",
             *           "any": [
             *             "primary",
             *             "juniorSecondary"
             *           ]
             *         }
             *       ],
             *       "amount": {
             *         "fen": 125000
             *       },
             *       "toCheck": {
             *         "zh": "由学校核实学籍。",
             *         "en": "The school checks the enrolment."
             *       },
             *       "source": "浚教〔2027〕12号"
             *     }
             */
            benefit: {
                [key: string]: unknown;
            };
        };
        BenefitPersonView: {
            /** @example 9b1f0e64-8a55-4c1c-9a0d-0f5f7c3f5d11 */
            personId: string;
            /** @example 宋小雨 */
            name: string;
            /**
             * @example missing
             * @enum {string}
             */
            state: "missing" | "applied" | "received";
        };
        BenefitRecordView: {
            /**
             * @description Of a record made by hand, which alone can be cancelled
             * @example 3d1f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            id: string | null;
            /**
             * @example record
             * @enum {string}
             */
            from: "record" | "visit" | "register";
            /** @example null */
            personId: string | null;
            /**
             * @example applied
             * @enum {string}
             */
            state: "applied" | "received";
            /**
             * Format: date
             * @example 2026-11-20
             */
            on: string | null;
            /** @example null */
            amountFen: number | null;
            /**
             * @description Who recorded it
             * @example 宋建国
             */
            byName: string | null;
        };
        HouseholdBenefitView: {
            benefit: components["schemas"]["BenefitView"];
            /**
             * @description By the rules the household may have it; the department decides
             * @example true
             */
            entitled: boolean;
            /**
             * @description Of the whole: the least of its people
             * @example missing
             * @enum {string}
             */
            state: "missing" | "applied" | "received";
            /** @description Empty where the household as a whole has it */
            people: components["schemas"]["BenefitPersonView"][];
            /** @description Newest first */
            records: components["schemas"]["BenefitRecordView"][];
        };
        HouseholdBenefitsView: {
            /**
             * Format: date
             * @description The day that it is asked for
             * @example 2026-12-01
             */
            on: string;
            /**
             * Format: date
             * @description When income and securities were last taken at the home; null if never: rules that need them find nothing
             * @example 2026-11-03
             */
            factsOn: string | null;
            /**
             * @description Benefits that it may have and does not receive
             * @example 2
             */
            missing: number;
            rows: components["schemas"]["HouseholdBenefitView"][];
        };
        BenefitRecordForm: {
            /**
             * @description Benefit of the catalogue
             * @example studentAid
             */
            code: string;
            /**
             * Format: uuid
             * @description For whom; left out for the whole household
             * @example 9b1f0e64-8a55-4c1c-9a0d-0f5f7c3f5d11
             */
            personId?: string;
            /**
             * @description Applied for, or received
             * @example applied
             * @enum {string}
             */
            state: "applied" | "received";
            /**
             * Format: date
             * @description When
             * @example 2026-11-20
             */
            on: string;
            /**
             * @description What was received, in fen
             * @example 125000
             */
            amountFen?: number;
        };
        /** @enum {string} */
        BulkKind: "urge" | "handOver" | "extend" | "escalate" | "askForHelp" | "proposeListing" | "movePolicy" | "repair";
        /** @enum {string} */
        BulkState: "previewing" | "previewed" | "running" | "paused" | "done" | "cancelled";
        BulkCounts: {
            /**
             * @description The frozen set
             * @example 120
             */
            all: number;
            /**
             * @description Not previewed yet
             * @example 0
             */
            unseen: number;
            /**
             * @description Cannot be done, each with its reason
             * @example 3
             */
            cannot: number;
            /**
             * @description Can be done and has not been
             * @example 77
             */
            waiting: number;
            /**
             * @description Done
             * @example 38
             */
            done: number;
            /**
             * @description Had moved since the preview and was left alone
             * @example 2
             */
            left: number;
            /**
             * @description Did not answer: whether it was done, the case’s trace says
             * @example 0
             */
            unknown: number;
        };
        BulkOperationView: {
            /**
             * @description 中文
             * @example 等宋井固村村级信息员签收线索，限2026年11月4日24时前。
             */
            zh: string;
            /**
             * @description English
             * @example Waits for Village clerk, Songjinggu: Sign for the clue, by 24:00 on 2026-11-04.
             */
            en: string;
            /** @example 3f9d2c1b-7a6e-4f5d-8c4b-2a1b0c9d8e7f */
            id: string;
            /** @example urge */
            kind: components["schemas"]["BulkKind"];
            /** @example 410621000000 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县 */
            areaName: string | null;
            /** @example running */
            state: components["schemas"]["BulkState"];
            counts: components["schemas"]["BulkCounts"];
            /**
             * @description Why, in words
             * @example 集中排查期间
             */
            reasonText: string | null;
            /**
             * @description The number of cases is typed at the start
             * @example true
             */
            typedNumber: boolean;
            /**
             * @description A second person approves before the start
             * @example false
             */
            secondNeeded: boolean;
            /**
             * @description What the reader may do now
             * @example [
             *       "pause"
             *     ]
             */
            may: ("approve" | "start" | "pause" | "resume" | "cancel")[];
            /** @example 郑桂兰 */
            createdByName: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T04:00:00.000Z
             */
            createdAt: string;
            /** @example null */
            approvedByName: string | null;
            /**
             * Format: date-time
             * @example null
             */
            approvedAt: string | null;
            /** @example 郑桂兰 */
            startedByName: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T04:02:00.000Z
             */
            startedAt: string | null;
            /**
             * Format: date-time
             * @example null
             */
            endedAt: string | null;
        };
        BulkOperationList: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            /** @description Newest first */
            rows: components["schemas"]["BulkOperationView"][];
        };
        BulkFilter: {
            /**
             * @description Cases of this area and everything below it
             * @example 410621108000
             */
            areaCode?: string;
            /**
             * @description The step that holds the case up
             * @example verification
             * @enum {string}
             */
            step?: "signFor" | "verification" | "deliberation" | "notice" | "townshipReview" | "comparison" | "countyApproval" | "announcement" | "nationalEntry" | "eliminationAssessment" | "sampling" | "countyConfirmation" | "notAdmitted" | "lookBack" | "suspension" | "transfer" | "wrongIdentification" | "helper" | "plan" | "measure" | "duties" | "newRisk" | "tracking" | "reversal" | "departure" | "listing" | "coordination";
            /**
             * @description Why it does not move
             * @example person
             * @enum {string}
             */
            reason?: "technical" | "nobody" | "backAndForth" | "department" | "person";
            /**
             * @description The department that is waited for
             * @example health
             * @enum {string}
             */
            department?: "medicalInsurance" | "health" | "education" | "civilAffairs" | "housing" | "water" | "disabledFederation" | "humanResources" | "emergency" | "agriculture" | "publicSecurity" | "marketRegulation" | "naturalResources" | "finance";
            /**
             * @description For a repair: what is technically wrong
             * @example clockMissed
             * @enum {string}
             */
            trouble?: "recordingFailing" | "workflowFailing" | "inboxBehind" | "noWorkflow" | "clockMissed" | "workerSilent";
        };
        BulkOperationForm: {
            /**
             * @description urge: 催办 Urge; handOver: 转办 Hand over; extend: 延期 Extend; escalate: 上报 Escalate; askForHelp: 提请协调 Ask for help; proposeListing: 提请挂牌督办 Propose listing; movePolicy: 改按新版政策办理 Move to a newer policy version; repair: 修复技术异常 Repair
             * @example urge
             * @enum {string}
             */
            kind: "urge" | "handOver" | "extend" | "escalate" | "askForHelp" | "proposeListing" | "movePolicy" | "repair";
            /**
             * @description The chosen cases, each once
             * @example [
             *       "a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10"
             *     ]
             */
            caseIds?: string[];
            /** @description All that the list of stuck cases finds with this filter now */
            filter?: components["schemas"]["BulkFilter"];
            /**
             * Format: uuid
             * @description handOver: who is to do them
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            toAccountId?: string;
            /**
             * Format: date
             * @description extend: the new last day
             * @example 2026-12-10
             */
            on?: string;
            /**
             * @description escalate: who is told
             * @example county
             * @enum {string}
             */
            to?: "superior" | "county";
            /**
             * @description askForHelp: whose help
             * @example county
             * @enum {string}
             */
            from?: "township" | "county";
            /**
             * @description movePolicy: code of the policy
             * @example national15
             */
            policyCode?: string;
            /**
             * @description movePolicy: the version
             * @example 3
             */
            policyVersion?: number;
            /**
             * @description extend, askForHelp, proposeListing, movePolicy: why, by its code
             * @example heavyLoad
             */
            reasonCode?: string;
            /**
             * @description In words; stands in each case’s file, never in its ledger
             * @example 集中排查期间
             */
            reasonText?: string;
        };
        /** @enum {string} */
        BulkCaseState: "unseen" | "cannot" | "waiting" | "done" | "left" | "unknown";
        BulkCaseView: {
            /**
             * @description 中文
             * @example 等宋井固村村级信息员签收线索，限2026年11月4日24时前。
             */
            zh: string;
            /**
             * @description English
             * @example Waits for Village clerk, Songjinggu: Sign for the clue, by 24:00 on 2026-11-04.
             */
            en: string;
            /** @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10 */
            caseId: string;
            /**
             * @description Its place in the set
             * @example 1
             */
            place: number;
            /** @example 410621108242-0017 */
            householdNumber: string | null;
            /**
             * @description Head of the household, shortened
             * @example 宋*国
             */
            headName: string | null;
            /** @example 河南省鹤壁市浚县王庄镇宋井固村 */
            areaName: string | null;
            /** @example waiting */
            state: components["schemas"]["BulkCaseState"];
            /**
             * @description The ledger has grown since the set was frozen
             * @example false
             */
            moved: boolean;
            /**
             * @description The event’s place in the ledger
             * @example 9
             */
            seq: number | null;
            /**
             * Format: date-time
             * @example null
             */
            doneAt: string | null;
        };
        BulkCaseList: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            /** @description In the order of the set */
            rows: components["schemas"]["BulkCaseView"][];
        };
        BulkStartForm: {
            /**
             * @description How many cases it will be done to; asked for where they are more than 50
             * @example 120
             */
            cases?: number;
        };
        CalendarDayView: {
            /**
             * @description 放假或调休上班 A holiday on a weekday, or a working day at a weekend
             * @example holiday
             * @enum {string}
             */
            kind: "holiday" | "workday";
            /**
             * @description 依据 The notice that says so
             * @example 国办发明电〔2025〕7号
             */
            source: string;
            /**
             * Format: date
             * @example 2026-10-01
             */
            on: string;
        };
        CalendarDayForm: {
            /**
             * @description 放假或调休上班 A holiday on a weekday, or a working day at a weekend
             * @example holiday
             * @enum {string}
             */
            kind: "holiday" | "workday";
            /**
             * @description 依据 The notice that says so
             * @example 国办发明电〔2025〕7号
             */
            source: string;
        };
        MonitoringLineView: {
            /**
             * @description 监测线 Monitoring line per head and year, fen
             * @example 860000
             */
            amountFen: number;
            /**
             * @description 依据 The text that fixes it
             * @example 豫农领办〔2026〕2号
             */
            source: string;
            /** @example 2026 */
            year: number;
            /**
             * @description 省 First two digits of the area code
             * @example 41
             */
            provinceCode: string;
        };
        MonitoringLineForm: {
            /**
             * @description 监测线 Monitoring line per head and year, fen
             * @example 860000
             */
            amountFen: number;
            /**
             * @description 依据 The text that fixes it
             * @example 豫农领办〔2026〕2号
             */
            source: string;
        };
        /** @enum {string} */
        RuleCode: "record.causeMissing" | "record.dateMissing" | "record.incomeMissing" | "record.securityMissing" | "record.idNumberTwice" | "record.phoneInvalid" | "monitoring.liftedOutNotMonitored" | "cause.disabilityWithoutDisabled" | "cause.waterMissing" | "cause.uninsured" | "cause.lackOfLabour" | "income.subsidyWithoutTransfer" | "income.wagesImplausible" | "income.businessWithoutCost" | "work.jobHelpNobodyWorks" | "work.publicPostTooOld" | "work.industryWithoutBusiness" | "work.labourOnlySocialSecurity" | "school.upperSecondaryAge" | "school.educationAndSchool" | "help.noMeasure" | "help.developmentNotStarted" | "help.causeWithoutMeasure" | "elimination.insecure" | "elimination.belowLine" | "elimination.withoutLabour" | "elimination.tooEarly" | "elimination.noContact";
        InspectionRuleView: {
            /** @example record.phoneInvalid */
            code: components["schemas"]["RuleCode"];
            /** @example 电话号码无效。 */
            zh: string;
            /** @example The phone number is none. */
            en: string;
            /** @example 防返贫监测数据质量核查规则 */
            source: string;
            /**
             * Format: date
             * @example 2021-05-14
             */
            fromOn: string;
            /**
             * Format: date
             * @example null
             */
            untilOn: string | null;
            /**
             * @example warn
             * @enum {string}
             */
            atVillage: "warn" | "explain" | "block";
            /**
             * @example block
             * @enum {string}
             */
            atCounty: "warn" | "explain" | "block";
        };
        InspectionSwitchView: {
            /**
             * Format: uuid
             * @example 6c1a2b3d-0f4e-4a5b-8c7d-9e0f1a2b3c4d
             */
            id: string;
            /** @example record.phoneInvalid */
            ruleCode: string;
            /** @example 410621000000 */
            areaCode: string;
            /**
             * @example off
             * @enum {string}
             */
            effect: "off" | "warn" | "block";
            /**
             * Format: date
             * @example 2026-12-01
             */
            fromOn: string;
            /**
             * Format: date
             * @example null
             */
            toOn: string | null;
            /** @example 通信基站检修，固话停机 */
            reason: string;
            /**
             * Format: date-time
             * @example 2026-11-22T08:00:00.000Z
             */
            setAt: string;
        };
        InspectionSwitchForm: {
            /**
             * @description 规则 Rule
             * @example record.phoneInvalid
             * @enum {string}
             */
            ruleCode: "record.causeMissing" | "record.dateMissing" | "record.incomeMissing" | "record.securityMissing" | "record.idNumberTwice" | "record.phoneInvalid" | "monitoring.liftedOutNotMonitored" | "cause.disabilityWithoutDisabled" | "cause.waterMissing" | "cause.uninsured" | "cause.lackOfLabour" | "income.subsidyWithoutTransfer" | "income.wagesImplausible" | "income.businessWithoutCost" | "work.jobHelpNobodyWorks" | "work.publicPostTooOld" | "work.industryWithoutBusiness" | "work.labourOnlySocialSecurity" | "school.upperSecondaryAge" | "school.educationAndSchool" | "help.noMeasure" | "help.developmentNotStarted" | "help.causeWithoutMeasure" | "elimination.insecure" | "elimination.belowLine" | "elimination.withoutLabour" | "elimination.tooEarly" | "elimination.noContact";
            /**
             * @description 地区 Where
             * @example 410621000000
             */
            areaCode: string;
            /**
             * @description 停用、提示、拦截 Off, warn or block
             * @example off
             * @enum {string}
             */
            effect: "off" | "warn" | "block";
            /**
             * Format: date
             * @description 起 First day
             * @example 2026-12-01
             */
            fromOn: string;
            /**
             * Format: date
             * @description 止 Last day; open if left out
             * @example 2026-12-31
             */
            toOn?: string;
            /**
             * @description 原因 Why
             * @example 通信基站检修，固话停机
             */
            reason: string;
        };
        CaseRowView: {
            /**
             * @description The case
             * @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10
             */
            caseId: string;
            /**
             * @description The household
             * @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10
             */
            householdId: string;
            /**
             * @description Number of the household in the register
             * @example 410621108242-0017
             */
            householdNumber: string | null;
            /**
             * @description Head of the household, shortened
             * @example 宋*国
             */
            headName: string | null;
            /**
             * @description Village that owns the case
             * @example 410621108242
             */
            areaCode: string;
            /**
             * @description Its name
             * @example 河南省鹤壁市浚县王庄镇宋井固村
             */
            areaName: string | null;
            /**
             * @example open
             * @enum {string}
             */
            status: "open" | "ended";
            /**
             * @description Phase
             * @example identifying
             */
            phase: string;
            /**
             * @description Steps open now
             * @example [
             *       "verification"
             *     ]
             */
            steps: string[];
            /**
             * @description How it ended
             * @example null
             */
            outcome: string | null;
            /** @example marginal */
            category: string | null;
            /**
             * @example [
             *       "illness"
             *     ]
             */
            causes: string[];
            /** @example selfReport */
            channel: string | null;
            /**
             * @example [
             *       "incomeDrop"
             *     ]
             */
            riskClasses: string[];
            /**
             * Format: date-time
             * @description First clue
             * @example 2026-11-02T04:00:00.000Z
             */
            openedAt: string;
            /**
             * Format: date-time
             * @description End of the whole chain
             * @example 2026-11-17T16:00:00.000Z
             */
            chainDueAt: string | null;
            /**
             * Format: date-time
             * @description Soonest due task
             * @example 2026-11-04T16:00:00.000Z
             */
            nextDueAt: string | null;
            /**
             * @description Of the soonest due task; null where nothing is open
             * @example green
             * @enum {string|null}
             */
            light: "green" | "yellow" | "red" | "paused" | null;
            /**
             * @description Day of identification
             * @example null
             */
            identifiedOn: string | null;
            /**
             * Format: date-time
             * @description Suspended since
             * @example null
             */
            suspendedSinceAt: string | null;
            /**
             * @description Times returned
             * @example 0
             */
            returnedTimes: number;
            /**
             * @description Marks
             * @example [
             *       "returned"
             *     ]
             */
            marks: string[];
        };
        CaseList: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            rows: components["schemas"]["CaseRowView"][];
            /**
             * @description How many the same filter finds; 1000 means more than 999
             * @example 37
             */
            count: number;
        };
        CaseSearch: {
            /**
             * @description Rows of the page, at most 200
             * @example 50
             */
            limit?: number;
            /**
             * @description `next` of the page before; leave out for the first page
             * @example WyI0MTA2MjExMDgyNDIiXQ
             */
            cursor?: string;
            /**
             * @description Open or ended cases only
             * @example open
             * @enum {string}
             */
            status?: "open" | "ended";
            /**
             * @description Cases of this area and everything below it
             * @example 410621108000
             */
            areaCode?: string;
            /**
             * @description Phase
             * @example identifying
             * @enum {string}
             */
            phase?: "identifying" | "notAdmitted" | "lookBack" | "monitored" | "eliminating" | "tracking" | "ended";
            /**
             * @description A step that is open now; `none`: nothing is open
             * @example verification
             * @enum {string}
             */
            step?: "signFor" | "verification" | "deliberation" | "notice" | "townshipReview" | "comparison" | "countyApproval" | "announcement" | "nationalEntry" | "eliminationAssessment" | "sampling" | "countyConfirmation" | "notAdmitted" | "lookBack" | "suspension" | "transfer" | "wrongIdentification" | "helper" | "plan" | "measure" | "duties" | "newRisk" | "tracking" | "reversal" | "departure" | "listing" | "coordination" | "none";
            /**
             * @description How a step stands: overdue, in time, or waiting lawfully; of the step asked for, else of any
             * @example overdue
             * @enum {string}
             */
            standing?: "overdue" | "inTime" | "lawful";
            /**
             * @description Category
             * @example marginal
             * @enum {string}
             */
            category?: "unstable" | "marginal" | "sudden";
            /**
             * @description One of the causes
             * @example illness
             * @enum {string}
             */
            cause?: "illness" | "disability" | "schooling" | "disaster" | "accident" | "lackOfLabour" | "industryFailed" | "unstableJob" | "housing" | "water" | "rigidSpending" | "other";
            /**
             * @description How the first clue came in
             * @example selfReport
             * @enum {string}
             */
            channel?: "selfReport" | "fieldVisit" | "departmentAlert" | "petition";
            /**
             * @description How an ended case ended
             * @example notAdmitted
             * @enum {string}
             */
            outcome?: "unfounded" | "notAdmitted" | "withdrawn" | "merged" | "wronglyIdentified" | "householdExtinct" | "movedAway" | "generalMonitoring";
            /**
             * @description A mark, `returned`, `objection`, `warning`, …
             * @example returned
             */
            mark?: string;
            /**
             * @description Part of a member’s name, or the start of the household’s number
             * @example 小明
             */
            text: string;
        };
        MemberBrief: {
            /** @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11 */
            personId: string;
            /**
             * @description Name
             * @example 宋小梅
             */
            name: string;
            /**
             * @description Relation to the head
             * @example spouse
             */
            relation: string;
            /**
             * @description ID number, masked
             * @example 410***********0016
             */
            idNumberMasked: string | null;
            /** @example 1965-03-02 */
            birthOn: string | null;
            /**
             * @description Day of death
             * @example null
             */
            diedOn: string | null;
        };
        HouseholdBrief: {
            /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
            householdId: string;
            /** @example 410621108242-0017 */
            number: string;
            /** @example 410621108242 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县王庄镇宋井固村 */
            areaName: string;
            /** @example 三组 */
            groupName: string | null;
            /** @example general */
            kind: string;
            /**
             * @description Made for a clue; not in the register yet
             * @example false
             */
            provisional: boolean;
            /** @example 宋建国 */
            headName: string | null;
            /**
             * @description Phone, masked
             * @example 138****5678
             */
            phoneMasked: string | null;
            /**
             * @description Version of the register; a form filled on an older one is refused
             * @example 3
             */
            version: number;
            members: components["schemas"]["MemberBrief"][];
        };
        WaitingView: {
            /**
             * @description 中文
             * @example 等宋井固村村级信息员签收线索，限2026年11月4日24时前。
             */
            zh: string;
            /**
             * @description English
             * @example Waits for Village clerk, Songjinggu: Sign for the clue, by 24:00 on 2026-11-04.
             */
            en: string;
            /** @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:4:signFor */
            taskId: string;
            /** @example villageClerk */
            role: string;
            /** @example 410621108242 */
            areaCode: string;
            /** @example health */
            department?: string;
            /**
             * @description The one person it was handed over to
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            assignee?: string;
            /**
             * Format: date-time
             * @example 2026-11-02T04:00:00.000Z
             */
            since: string;
            /**
             * Format: date-time
             * @example 2026-11-04T16:00:00.000Z
             */
            until: string;
            /** @description The limit and its source */
            rule: components["schemas"]["SentenceView"];
        };
        NextView: {
            /**
             * @description 中文
             * @example 等宋井固村村级信息员签收线索，限2026年11月4日24时前。
             */
            zh: string;
            /**
             * @description English
             * @example Waits for Village clerk, Songjinggu: Sign for the clue, by 24:00 on 2026-11-04.
             */
            en: string;
            /**
             * Format: date-time
             * @description When it happens if nobody acts
             * @example 2026-11-03T16:00:00.000Z
             */
            at: string;
        };
        StandingView: {
            /** @description Where it stands, in one sentence */
            sentence: components["schemas"]["SentenceView"];
            waitsFor: components["schemas"]["WaitingView"][];
            /** @description What happens by itself next */
            next: components["schemas"]["NextView"] | null;
        };
        StuckView: {
            /**
             * @description 中文
             * @example 等宋井固村村级信息员签收线索，限2026年11月4日24时前。
             */
            zh: string;
            /**
             * @description English
             * @example Waits for Village clerk, Songjinggu: Sign for the clue, by 24:00 on 2026-11-04.
             */
            en: string;
            /**
             * @description Exactly one
             * @example person
             * @enum {string}
             */
            reason: "technical" | "nobody" | "backAndForth" | "department" | "person";
            /**
             * Format: date-time
             * @description Stuck since
             * @example 2026-11-04T16:00:00.000Z
             */
            since: string;
            /**
             * @description The work that holds it up
             * @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:4:signFor
             */
            taskId: string | null;
            /**
             * @description Its step
             * @example signFor
             */
            step: string | null;
        };
        RoadStepView: {
            /** @example verification */
            step: string;
            /**
             * @example done
             * @enum {string}
             */
            state: "done" | "open" | "ahead";
            /**
             * @description Days the policy allows for it at most
             * @example 5
             */
            days: number;
            /**
             * @description What it came to
             * @example atRisk
             */
            result: string | null;
            /**
             * Format: date-time
             * @description Entered
             * @example 2026-11-02T04:00:00.000Z
             */
            since: string | null;
            /**
             * Format: date-time
             * @example 2026-11-04T04:00:00.000Z
             */
            doneAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-07T16:00:00.000Z
             */
            dueAt: string | null;
            /**
             * @description Time used, in milliseconds, lawful pauses taken out
             * @example 172800000
             */
            usedMs: number | null;
            /**
             * @description Time allowed, in milliseconds
             * @example 432000000
             */
            allowedMs: number | null;
        };
        RoadStageView: {
            steps: components["schemas"]["RoadStepView"][];
        };
        RoadView: {
            /**
             * @example identification
             * @enum {string}
             */
            procedure: "identification" | "elimination";
            stages: components["schemas"]["RoadStageView"][];
        };
        PersonView: {
            /**
             * @description Account, or null for the household and the clock
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            accountId: string | null;
            /**
             * @description Name
             * @example 宋建国
             */
            name: string;
            /**
             * @description Role acted in
             * @example villageClerk
             */
            role: string | null;
            /**
             * @description The holder substituted for; both names stand in the record
             * @example null
             */
            onBehalfOfName: string | null;
        };
        VerdictView: {
            /** @example deliberation */
            step: string;
            /** @example passed */
            result: string;
            sentence: components["schemas"]["SentenceView"];
            /**
             * Format: date-time
             * @example 2026-11-05T08:00:00.000Z
             */
            at: string;
            by: components["schemas"]["PersonView"];
        };
        NamedView: {
            /** @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11 */
            id: string;
            /** @example 周强 */
            name: string;
        };
        MeasureView: {
            /** @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11 */
            measureId: string;
            /** @example health */
            category: string;
            /** @example medicalInsurance */
            department: string;
            /**
             * @description Causes that it answers
             * @example [
             *       "illness"
             *     ]
             */
            causes: string[];
            /**
             * @description How often it is given again
             * @example null
             * @enum {string|null}
             */
            continuing: "month" | "quarter" | "year" | null;
            /**
             * @example approved
             * @enum {string}
             */
            state: "declared" | "approved" | "refused" | "implemented" | "confirmed" | "stopped";
            /**
             * @description Last day for it to be given
             * @example 2027-02-28
             */
            dueOn: string;
            /** @example 2026-12-03 */
            declaredOn: string | null;
            /** @example 2026-12-08 */
            approvedOn: string | null;
            /**
             * @description The latest period’s
             * @example null
             */
            implementedOn: string | null;
            /** @example null */
            confirmedOn: string | null;
            /** @example null */
            stoppedOn: string | null;
            /**
             * @description Times given and confirmed
             * @example 0
             */
            times: number;
        };
        IncomeCheckView: {
            /** @example 2027-05-20 */
            on: string;
            /**
             * @description Above the year’s line
             * @example true
             */
            aboveLine: boolean;
        };
        DutyView: {
            /**
             * @description 中文
             * @example 等宋井固村村级信息员签收线索，限2026年11月4日24时前。
             */
            zh: string;
            /**
             * @description English
             * @example Waits for Village clerk, Songjinggu: Sign for the clue, by 24:00 on 2026-11-04.
             */
            en: string;
            /**
             * @example monthlyCall
             * @enum {string}
             */
            duty: "yearPlan" | "monthlyCall" | "quarterlyVisit" | "yearEvaluation" | "difficultySolved" | "jobOffer" | "technicalGuidance" | "consumptionHelp";
            /** @example 2027-05 */
            period: string;
            /**
             * @example done
             * @enum {string}
             */
            state: "open" | "done" | "notNeeded" | "missed";
            /**
             * @description Day on which it was done
             * @example 2027-05-08
             */
            on: string | null;
            /**
             * Format: date-time
             * @description Until when, while it is open
             * @example null
             */
            dueAt: string | null;
        };
        ConditionView: {
            /**
             * @description 中文
             * @example 等宋井固村村级信息员签收线索，限2026年11月4日24时前。
             */
            zh: string;
            /**
             * @description English
             * @example Waits for Village clerk, Songjinggu: Sign for the clue, by 24:00 on 2026-11-04.
             */
            en: string;
            /** @example incomeStable */
            condition: string;
        };
        GateView: {
            /**
             * @example assisted
             * @enum {string}
             */
            way: "assisted" | "natural";
            /**
             * @description An assessment at the home was taken into account
             * @example true
             */
            assessed: boolean;
            /** @description Empty: nothing stands in the way */
            unmet: components["schemas"]["ConditionView"][];
        };
        SampleBriefView: {
            /** @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11 */
            sampleId: string;
            /**
             * @description Drawn, so that the county visits
             * @example false
             */
            chosen: boolean;
        };
        EliminatedView: {
            /**
             * @example assisted
             * @enum {string}
             */
            way: "assisted" | "natural";
            /** @example 2027-11-30 */
            on: string;
        };
        TrackingView: {
            tracker: components["schemas"]["NamedView"] | null;
            /**
             * Format: date-time
             * @description When the tracking ends
             * @example 2028-11-30T16:00:00.000Z
             */
            until: string;
            /**
             * Format: date-time
             * @example 2028-02-28T16:00:00.000Z
             */
            nextVisitAt: string | null;
            /** @example 1 */
            visits: number;
        };
        HelpView: {
            helper: components["schemas"]["NamedView"] | null;
            /** @description Helping unit */
            unit: components["schemas"]["NamedView"] | null;
            /**
             * @example reviewed
             * @enum {string}
             */
            plan: "none" | "submitted" | "reviewed";
            /**
             * @example withLabour
             * @enum {string|null}
             */
            labour: "withLabour" | "partialUnstable" | "none" | null;
            measures: components["schemas"]["MeasureView"][];
            /** @description Oldest first */
            incomeChecks: components["schemas"]["IncomeCheckView"][];
            /** @description The helper’s duties, oldest first */
            duties: components["schemas"]["DutyView"][];
            /** @description What would be said to a proposal of elimination */
            gate: components["schemas"]["GateView"];
            /** @description The latest draw that the case stood in */
            sample: components["schemas"]["SampleBriefView"] | null;
            eliminated: components["schemas"]["EliminatedView"] | null;
            tracking: components["schemas"]["TrackingView"] | null;
        };
        TaskActions: {
            /** @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:4:signFor */
            taskId: string;
            /**
             * @description Decisions this person may take
             * @example [
             *       "accept",
             *       "dismiss"
             *     ]
             */
            decisions: string[];
            /**
             * @description Why there are none, as a refusal code
             * @example task.notYours
             */
            whyNot?: string;
        };
        ActionsView: {
            tasks: components["schemas"]["TaskActions"][];
            /**
             * @description Commands on the case
             * @example [
             *       "requestSuspension"
             *     ]
             */
            commands: string[];
            /**
             * @description Own decisions that can still be taken back, by task
             * @example []
             */
            withdrawable: string[];
        };
        CaseFileView: {
            /** @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10 */
            caseId: string;
            /**
             * @description Its place in the ledger
             * @example 12
             */
            seq: number;
            /**
             * @example open
             * @enum {string}
             */
            status: "open" | "ended";
            /** @example identifying */
            phase: string;
            /**
             * @example [
             *       "verification"
             *     ]
             */
            steps: string[];
            /** @example null */
            outcome: string | null;
            /** @example 410621108242 */
            areaCode: string;
            household: components["schemas"]["HouseholdBrief"] | null;
            /** @example marginal */
            category: string | null;
            /**
             * @example [
             *       "illness"
             *     ]
             */
            causes: string[];
            /** @example selfReport */
            channel: string | null;
            /**
             * @example [
             *       "incomeDrop"
             *     ]
             */
            riskClasses: string[];
            /** @example [] */
            marks: string[];
            /** @example 0 */
            returnedTimes: number;
            /**
             * @description Day of identification
             * @example null
             */
            identifiedOn: string | null;
            /**
             * Format: date-time
             * @example 2026-11-02T04:00:00.000Z
             */
            openedAt: string;
            /**
             * Format: date-time
             * @example 2026-11-17T16:00:00.000Z
             */
            chainDueAt: string | null;
            /**
             * Format: date-time
             * @description The running notice’s end
             * @example null
             */
            noticeEndsAt: string | null;
            standing: components["schemas"]["StandingView"] | null;
            /** @description Why it does not move; null where it does, and beside a task or in the answer to a decision */
            stuck: components["schemas"]["StuckView"] | null;
            /** @description The roads of its policy: what is done and what remains */
            road: components["schemas"]["RoadView"][];
            verdicts: components["schemas"]["VerdictView"][];
            /**
             * @description The road it is on
             * @example identification
             * @enum {string}
             */
            procedure: "identification" | "elimination";
            /** @description Null before the household is helped */
            help: components["schemas"]["HelpView"] | null;
            actions: components["schemas"]["ActionsView"];
            /**
             * @description Policy the case keeps
             * @example national-15
             */
            policyCode: string;
            /** @example 1 */
            policyVersion: number;
        };
        TimeView: {
            /**
             * Format: date-time
             * @example 2026-11-02T04:00:00.000Z
             */
            openedAt: string;
            /**
             * Format: date-time
             * @example 2026-11-04T16:00:00.000Z
             */
            dueAt: string;
            /**
             * @description Milliseconds it took
             * @example 86400000
             */
            tookMs: number;
            /**
             * @description Milliseconds over the limit; negative where it was in time
             * @example -43200000
             */
            lateMs: number;
        };
        TraceRowView: {
            /** @example 4 */
            seq: number;
            /** @example taskCompleted */
            type: string;
            /**
             * Format: date-time
             * @description Business time
             * @example 2026-11-02T04:00:00.000Z
             */
            at: string;
            who: components["schemas"]["PersonView"];
            sentence: components["schemas"]["SentenceView"];
            /**
             * @description What was typed, by its submission
             * @example null
             */
            submissionId: string | null;
            time: components["schemas"]["TimeView"] | null;
            /**
             * @description Hash of the row, chained to the row before
             * @example 9b1c…
             */
            hash: string;
        };
        TraceView: {
            /** @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10 */
            caseId: string;
            rows: components["schemas"]["TraceRowView"][];
        };
        AssessmentView: {
            /**
             * @description verification or eliminationAssessment
             * @example verification
             */
            form: string;
            /**
             * Format: date-time
             * @description Submitted
             * @example 2026-11-03T02:00:00.000Z
             */
            at: string;
            by: components["schemas"]["PersonView"];
            /**
             * @description Day of the visit
             * @example 2026-11-03
             */
            visitedOn: string | null;
            /**
             * @description Members counted
             * @example 4
             */
            memberCount: number;
            /**
             * @description Income by source, fen, field for field as it was entered
             * @example {
             *       "wagesFen": 2400000
             *     }
             */
            income: {
                [key: string]: unknown;
            };
            /**
             * @description Net income, fen
             * @example 2600000
             */
            netFen: number;
            /**
             * @description Net income per head, fen
             * @example 650000
             */
            perHeadFen: number;
            /**
             * @description Per head after policy-eligible out-of-pocket expenditure, fen
             * @example 450000
             */
            perHeadAfterFen: number;
        };
        CaseMeasureView: {
            /** @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11 */
            measureId: string;
            /** @example employment */
            category: string;
            /** @example humanResources */
            department: string;
            /**
             * @example [
             *       "unstableJob"
             *     ]
             */
            causes: string[];
            /** @example approved */
            state: string;
            /**
             * @description month, quarter, year; null: once
             * @example null
             */
            continuing: string | null;
            /**
             * Format: date
             * @example 2027-01-31
             */
            dueOn: string;
            /**
             * Format: date
             * @example 2026-12-01
             */
            declaredOn: string;
            /**
             * Format: date
             * @example null
             */
            approvedOn: string | null;
            /**
             * Format: date
             * @example null
             */
            implementedOn: string | null;
            /**
             * Format: date
             * @description The day by which it counts as implemented: the first time it was given
             * @example null
             */
            firstImplementedOn: string | null;
            /**
             * Format: date
             * @example null
             */
            confirmedOn: string | null;
            /**
             * Format: date
             * @example null
             */
            stoppedOn: string | null;
            /**
             * @description Times given and confirmed
             * @example 0
             */
            times: number;
        };
        DocumentView: {
            /** @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11 */
            fileId: string;
            /** @example 入户照片.jpg */
            name: string | null;
            /** @example image/jpeg */
            mediaType: string;
            /**
             * Format: date-time
             * @example 2026-11-03T02:00:00.000Z
             */
            uploadedAt: string;
        };
        CasePapersView: {
            /** @description Oldest first */
            assessments: components["schemas"]["AssessmentView"][];
            measures: components["schemas"]["CaseMeasureView"][];
            /**
             * @description Helper
             * @example 刘帮扶
             */
            helperName: string | null;
            /** @description At most 200 */
            documents: components["schemas"]["DocumentView"][];
        };
        SuspendForm: {
            /**
             * @description Documents uploaded before
             * @example []
             */
            fileIds?: string[];
            /**
             * @description Why
             * @example away
             * @enum {string}
             */
            reasonCode: "away" | "unreachable" | "forceMajeure" | "other";
            /**
             * Format: date
             * @description Day on which it is looked at again
             * @example 2026-12-20
             */
            reviewOn: string;
            /**
             * @description What the office writes beside it; stays out of the ledger
             * @example 全家在新疆务工，春节返乡
             */
            reasonText: string;
        };
        CommandResult: {
            /**
             * @description The event’s place in the ledger
             * @example 9
             */
            seq: number;
            /** @description Null where it moved out of sight */
            case: components["schemas"]["CaseFileView"] | null;
        };
        ResumeForm: {
            /**
             * @description Documents uploaded before
             * @example []
             */
            fileIds?: string[];
            /**
             * @description Why
             * @example returned
             * @enum {string}
             */
            reasonCode: "returned" | "reached" | "over" | "other";
            /**
             * @description What the office writes beside it; stays out of the ledger
             * @example 全家在新疆务工，春节返乡
             */
            reasonText?: string;
        };
        TransferForm: {
            /**
             * @description Documents uploaded before
             * @example []
             */
            fileIds?: string[];
            /**
             * @description The village it moves to
             * @example 410621108205
             */
            toAreaCode: string;
            /**
             * @description What the office writes beside it; stays out of the ledger
             * @example 全家在新疆务工，春节返乡
             */
            reasonText: string;
        };
        MergeForm: {
            /**
             * @description Documents uploaded before
             * @example []
             */
            fileIds?: string[];
            /**
             * Format: uuid
             * @description The registered household
             * @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10
             */
            intoHouseholdId: string;
            /**
             * @description What the office writes beside it; stays out of the ledger
             * @example 全家在新疆务工，春节返乡
             */
            reasonText: string;
        };
        WithdrawApplicationForm: {
            /**
             * @description Documents uploaded before
             * @example []
             */
            fileIds?: string[];
            /**
             * @description Why
             * @example difficultyOver
             * @enum {string}
             */
            reasonCode: "difficultyOver" | "householdWishes" | "other";
            /**
             * @description What the office writes beside it; stays out of the ledger
             * @example 全家在新疆务工，春节返乡
             */
            reasonText: string;
        };
        EmergencyHelpForm: {
            /**
             * @description Documents uploaded before
             * @example []
             */
            fileIds?: string[];
            /**
             * @description Measure given first
             * @example society
             * @enum {string}
             */
            measure: "industry" | "employment" | "publicPost" | "finance" | "housing" | "relocation" | "water" | "compulsoryEducation" | "education" | "health" | "socialSecurity" | "society" | "livingConditions" | "infrastructure";
            /**
             * Format: date
             * @description Day on which it was given
             * @example 2026-11-22
             */
            givenOn: string;
            /**
             * @description What the office writes beside it; stays out of the ledger
             * @example 全家在新疆务工，春节返乡
             */
            reasonText: string;
        };
        WrongIdentificationForm: {
            /**
             * @description Documents uploaded before
             * @example []
             */
            fileIds?: string[];
            /**
             * @description Why
             * @example concealed
             * @enum {string}
             */
            reasonCode: "conditionsNotMet" | "concealed" | "procedureFlawed" | "other";
            /**
             * @description What the office writes beside it; stays out of the ledger
             * @example 全家在新疆务工，春节返乡
             */
            reasonText: string;
        };
        ReplaceHelperForm: {
            /**
             * @description Documents uploaded before
             * @example []
             */
            fileIds?: string[];
            /**
             * Format: uuid
             * @description Who helps from now on
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            toAccountId: string;
            /**
             * Format: uuid
             * @description The helping unit
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            unitId?: string;
            /**
             * @description What the office writes beside it; stays out of the ledger
             * @example 原帮扶责任人调离
             */
            reasonText: string;
        };
        ReplaceTrackerForm: {
            /**
             * @description Documents uploaded before
             * @example []
             */
            fileIds?: string[];
            /**
             * Format: uuid
             * @description Who visits from now on
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            toAccountId: string;
            /**
             * @description What the office writes beside it; stays out of the ledger
             * @example 原跟踪监测人调离
             */
            reasonText: string;
        };
        DeclareMeasureForm: {
            /**
             * @description Documents uploaded before
             * @example []
             */
            fileIds?: string[];
            /**
             * @description One line as in a plan: measureId, category, department, causes, continuing, dueOn, what, amountFen
             * @example {
             *       "measureId": "0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11",
             *       "category": "health",
             *       "department": "medicalInsurance",
             *       "causes": [
             *         "illness"
             *       ],
             *       "dueOn": "2027-06-30",
             *       "what": "医疗再救助"
             *     }
             */
            measure: {
                [key: string]: unknown;
            };
            /**
             * @description What the office writes beside it; stays out of the ledger
             * @example 二次住院，自付较多
             */
            reasonText?: string;
        };
        StopMeasureForm: {
            /**
             * @description Documents uploaded before
             * @example []
             */
            fileIds?: string[];
            /**
             * @description Why
             * @example noLongerEntitled
             * @enum {string}
             */
            reasonCode: "householdDeclines" | "noLongerEntitled" | "notPossible" | "replaced" | "other";
            /**
             * @description What the office writes beside it; stays out of the ledger
             * @example 子女就业，不再符合低保条件
             */
            reasonText: string;
        };
        ProposeEliminationForm: {
            /**
             * @description Documents uploaded before
             * @example []
             */
            fileIds?: string[];
            /**
             * @description By the help given, or by itself
             * @example assisted
             * @enum {string}
             */
            way: "assisted" | "natural";
            /**
             * @description What the office writes beside it; stays out of the ledger
             * @example 收入稳定，医疗支出下降
             */
            reasonText?: string;
        };
        ProposeReversalForm: {
            /**
             * @description Documents uploaded before
             * @example []
             */
            fileIds?: string[];
            /**
             * @description Why
             * @example conditionsNotMet
             * @enum {string}
             */
            reasonCode: "conditionsNotMet" | "concealed" | "procedureFlawed" | "other";
            /**
             * @description What the office writes beside it; stays out of the ledger
             * @example 复查发现收入核算有误
             */
            reasonText: string;
        };
        ProposeDepartureForm: {
            /**
             * @description Documents uploaded before
             * @example []
             */
            fileIds?: string[];
            /**
             * @description Why
             * @example movedAway
             * @enum {string}
             */
            reasonCode: "movedAway" | "diedOut";
            /**
             * @description What the office writes beside it; stays out of the ledger
             * @example 户口已整户迁往郑州
             */
            reasonText: string;
        };
        UrgeForm: {
            /**
             * @description The task; its case is the address
             * @example 4a5c0b1d-7d1e-4f3e-9b2a-8c6d5e4f3a21:3:verification
             */
            taskId: string;
            /**
             * @description In words; stays out of the ledger
             * @example 请本周内入户
             */
            reasonText?: string;
        };
        PromiseForm: {
            /**
             * @description The task; its case is the address
             * @example 4a5c0b1d-7d1e-4f3e-9b2a-8c6d5e4f3a21:3:verification
             */
            taskId: string;
            /**
             * Format: date
             * @description Day for which it is promised; within two weeks
             * @example 2026-11-30
             */
            on: string;
            /**
             * @description In words; stays out of the ledger
             * @example 请本周内入户
             */
            reasonText?: string;
        };
        ExtendForm: {
            /**
             * @description The task; its case is the address
             * @example 4a5c0b1d-7d1e-4f3e-9b2a-8c6d5e4f3a21:3:verification
             */
            taskId: string;
            /**
             * Format: date
             * @description New last day; later than the present one, within a month
             * @example 2026-12-10
             */
            on: string;
            /**
             * @description Why
             * @example evidencePending
             * @enum {string}
             */
            reasonCode: "householdAway" | "evidencePending" | "heavyLoad" | "disaster" | "other";
            /**
             * @description In words; stays out of the ledger
             * @example 请本周内入户
             */
            reasonText: string;
        };
        EscalateForm: {
            /**
             * @description The task; its case is the address
             * @example 4a5c0b1d-7d1e-4f3e-9b2a-8c6d5e4f3a21:3:verification
             */
            taskId: string;
            /**
             * @description Who is told
             * @example county
             * @enum {string}
             */
            to: "superior" | "county";
            /**
             * @description In words; stays out of the ledger
             * @example 请本周内入户
             */
            reasonText?: string;
        };
        ProposeListingForm: {
            /**
             * @description The task that does not move; left out, the substance of the case
             * @example 4a5c0b1d-7d1e-4f3e-9b2a-8c6d5e4f3a21:3:verification
             */
            taskId?: string;
            /**
             * @description Why
             * @example unsafeHouse
             * @enum {string}
             */
            reasonCode: "longOverdue" | "unsafeHouse" | "outOfSchool" | "returnedOften" | "other";
            /**
             * @description In words; stays out of the ledger
             * @example 请本周内入户
             */
            reasonText: string;
        };
        MovePolicyForm: {
            /**
             * @description Code of the policy; in force at the case’s place
             * @example national15
             */
            policyCode: string;
            /**
             * @description The version, newer than the case’s own
             * @example 3
             */
            policyVersion: number;
            /**
             * @description Why
             * @example policyChanged
             * @enum {string}
             */
            reasonCode: "policyChanged" | "versionWrong" | "countyAlike" | "other";
            /**
             * @description In words; stays out of the ledger
             * @example 请本周内入户
             */
            reasonText: string;
        };
        AskForHelpForm: {
            /**
             * @description The task; its case is the address
             * @example 4a5c0b1d-7d1e-4f3e-9b2a-8c6d5e4f3a21:3:verification
             */
            taskId: string;
            /**
             * @description Whose help
             * @example county
             * @enum {string}
             */
            from: "township" | "county";
            /**
             * @description Why
             * @example departmentNeeded
             * @enum {string}
             */
            reasonCode: "departmentNeeded" | "fundsNeeded" | "staffNeeded" | "householdUnwilling" | "other";
            /**
             * @description In words; stays out of the ledger
             * @example 请本周内入户
             */
            reasonText: string;
        };
        ReviveResult: {
            /**
             * Format: uuid
             * @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10
             */
            caseId: string;
            /**
             * @description 已恢复运行 False where the case was running: nothing was started
             * @example true
             */
            revived: boolean;
            /**
             * @description Last place in the ledger, from which the case goes on
             * @example 9
             */
            seq: number;
        };
        ClueView: {
            /** @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11 */
            clueId: string;
            /** @example SW20261122-48213907 */
            receiptNumber: string;
            /** @example selfReport */
            channel: string;
            /**
             * @example [
             *       "incomeDrop"
             *     ]
             */
            riskClasses: string[];
            /** @example 410621108242 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县王庄镇宋井固村 */
            areaName: string | null;
            /** @example 宋*国 */
            headName: string | null;
            /** @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10 */
            caseId: string | null;
            /**
             * @description Who reported it; null for the household itself
             * @example null
             */
            reportedByName: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T04:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-24T16:00:00.000Z
             */
            takeUpDueAt: string | null;
        };
        ClueList: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            rows: components["schemas"]["ClueView"][];
        };
        ClueBody: {
            /**
             * @description 来源
             * @example fieldVisit
             * @enum {string}
             */
            channel: "selfReport" | "fieldVisit" | "departmentAlert" | "petition";
            /**
             * @description 风险类型
             * @example [
             *       "incomeDrop"
             *     ]
             */
            riskClasses: ("incomeDrop" | "expenditureSurge" | "illnessDisasterAccident" | "outOfSchool" | "unsafeHousing" | "unsafeWater" | "policyNotDelivered")[];
            /**
             * @description 所在村
             * @example 410621108242
             */
            areaCode: string;
            /**
             * Format: uuid
             * @description 已登记的户
             * @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10
             */
            householdId?: string;
            /**
             * @description 姓名, where the household is not chosen from the register
             * @example 宋建国
             */
            name?: string;
            /**
             * @description 身份证号
             * @example 410621199003074518
             */
            idNumber?: string;
            /**
             * @description 电话
             * @example 13812345678
             */
            phone?: string;
            /**
             * @description 情况
             * @example 入户发现户主因病住院
             */
            difficulty: string;
            /**
             * @description 农户来电或口头申报，由村代填
             * @example false
             */
            byPhone?: boolean;
        };
        ClueResult: {
            /** @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11 */
            clueId: string;
            /** @example SW20261122-48213907 */
            receiptNumber: string;
            /**
             * @description The case that took it
             * @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10
             */
            caseId: string;
            /**
             * @description True where it joined a case that was open
             * @example false
             */
            joined: boolean;
        };
        ClueDetail: {
            /** @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11 */
            clueId: string;
            /** @example SW20261122-48213907 */
            receiptNumber: string;
            /** @example selfReport */
            channel: string;
            /**
             * @example [
             *       "incomeDrop"
             *     ]
             */
            riskClasses: string[];
            /** @example 410621108242 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县王庄镇宋井固村 */
            areaName: string | null;
            /** @example 宋*国 */
            headName: string | null;
            /** @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10 */
            caseId: string | null;
            /**
             * @description Who reported it; null for the household itself
             * @example null
             */
            reportedByName: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T04:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-24T16:00:00.000Z
             */
            takeUpDueAt: string | null;
            /**
             * @description What was said
             * @example 家中劳力摔伤住院，收入中断
             */
            difficulty: string | null;
        };
        SelfReportBody: {
            /**
             * @description 姓名 Name
             * @example 宋建国
             */
            name: string;
            /**
             * @description 电话 Phone
             * @example 13812345678
             */
            phone: string;
            /**
             * @description 身份证号 ID number
             * @example 410621199003074518
             */
            idNumber: string;
            /**
             * @description 困难情况 What the difficulty is
             * @example 家中劳力摔伤住院，收入中断
             */
            difficulty: string;
            /**
             * @description 所在村 The village
             * @example 410621108242
             */
            areaCode: string;
            /**
             * @description 风险类型 Kind of risk
             * @example incomeDrop
             * @enum {string}
             */
            riskClass: "incomeDrop" | "expenditureSurge" | "illnessDisasterAccident" | "outOfSchool" | "unsafeHousing" | "unsafeWater" | "policyNotDelivered";
        };
        Receipt: {
            /**
             * @description 回执编号
             * @example SW20261122-48213907
             */
            receiptNumber: string;
            /**
             * @description Taken up by the village until the end of this day
             * @example 2026-11-24
             */
            takeUpUntilOn: string;
            /**
             * @description Where it went
             * @example 河南省鹤壁市浚县王庄镇宋井固村
             */
            areaName: string;
            /**
             * @description Whom to call
             * @example 12317
             */
            hotline: string;
        };
        ReceiptQuestion: {
            /**
             * @description 回执编号
             * @example SW20261122-48213907
             */
            receiptNumber: string;
            /**
             * @description 身份证号或电话的后四位
             * @example 4518
             */
            lastFour: string;
        };
        ReceiptStatus: {
            /** @example SW20261122-48213907 */
            receiptNumber: string;
            /**
             * Format: date-time
             * @example 2026-11-22T04:00:00.000Z
             */
            reportedAt: string;
            /**
             * @example verifying
             * @enum {string}
             */
            stage: "received" | "verifying" | "deciding" | "onNotice" | "approved" | "monitored" | "notAdmitted" | "unfounded" | "suspended" | "ended";
            /**
             * @description 办理到哪一步
             * @example 村里已签收，正在安排入户核实。
             */
            zh: string;
            /** @example The village has accepted it and is arranging a visit. */
            en: string;
            /**
             * @description 不予纳入的原因
             * @example null
             */
            reasonZh: string | null;
            /**
             * Format: date-time
             * @description By when the whole procedure should be done
             * @example 2026-12-07T16:00:00.000Z
             */
            expectedUntil: string | null;
            /** @example 河南省鹤壁市浚县王庄镇宋井固村 */
            areaName: string;
            /**
             * @description 咨询电话
             * @example 12317
             */
            hotline: string;
            /**
             * @description 如何提出异议
             * @example 公示期间可向乡镇人民政府或拨打12317提出异议。
             */
            howToObjectZh: string;
            /** @example While the notice hangs, object to the township government or by calling 12317. */
            howToObjectEn: string;
        };
        DutyRowView: {
            /**
             * @description Its task
             * @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:40:dutyCall
             */
            taskId: string;
            /** @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10 */
            caseId: string;
            /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
            householdId: string;
            /** @example 410621108242-0017 */
            householdNumber: string | null;
            /**
             * @description Head of the household
             * @example 宋建国
             */
            headName: string | null;
            /** @example 410621108242 */
            areaCode: string;
            /** @description Whose duty it is or was */
            helper: components["schemas"]["NamedView"] | null;
            /**
             * @example monthlyCall
             * @enum {string}
             */
            duty: "yearPlan" | "monthlyCall" | "quarterlyVisit" | "yearEvaluation" | "difficultySolved" | "jobOffer" | "technicalGuidance" | "consumptionHelp";
            /** @example 2027-05 */
            period: string;
            name: components["schemas"]["SentenceView"];
            /**
             * @example overdue
             * @enum {string}
             */
            state: "open" | "overdue" | "done" | "notNeeded" | "missed";
            /**
             * Format: date-time
             * @example 2027-05-31T16:00:00.000Z
             */
            dueAt: string;
            /**
             * Format: date-time
             * @description When it was done or given up
             * @example null
             */
            closedAt: string | null;
        };
        DutyPage: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            /** @description By the day on which each is due */
            rows: components["schemas"]["DutyRowView"][];
        };
        DutyCountView: {
            /**
             * @description The kind, the id of helper or household, or the code of the area
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            id: string;
            /** @description What it is called */
            name: components["schemas"]["SentenceView"];
            /**
             * @description Open and in time
             * @example 3
             */
            open: number;
            /** @example 1 */
            overdue: number;
            /** @example 14 */
            done: number;
            /** @example 0 */
            notNeeded: number;
            /** @example 2 */
            missed: number;
        };
        DutyCounts: {
            /** @description All together */
            total: components["schemas"]["DutyCountView"];
            rows: components["schemas"]["DutyCountView"][];
        };
        UploadForm: {
            /**
             * Format: binary
             * @description 照片或PDF JPEG, PNG, WebP or PDF, at most 5 MB
             * @example (binary)
             */
            file: string;
            /**
             * @description 地区 Village, township or county it belongs to; not needed with a case
             * @example 410621108242
             */
            areaCode?: string;
            /**
             * Format: uuid
             * @description 案件 Case it belongs to
             * @example 8d1c2b3a-4f5e-4d6c-9b7a-0c1d2e3f4a5b
             */
            caseId?: string;
            /**
             * @description 任务 Task it belongs to
             * @example 8d1c2b3a-4f5e-4d6c-9b7a-0c1d2e3f4a5b:3:verification
             */
            taskId?: string;
        };
        /** @enum {string} */
        MediaType: "image/jpeg" | "image/png" | "image/webp" | "application/pdf";
        FileView: {
            /**
             * Format: uuid
             * @example 2e7d8c9b-1a0f-4e3d-8b5c-6f7a8b9c0d1e
             */
            id: string;
            /** @example 公示照片.jpg */
            name: string | null;
            /** @example image/jpeg */
            mediaType: components["schemas"]["MediaType"];
            /** @example 183204 */
            bytesCount: number;
            /**
             * @description SHA-256, hexadecimal
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
            /** @example 410621108242 */
            areaCode: string;
            /**
             * Format: uuid
             * @example null
             */
            caseId: string | null;
            /** @example null */
            taskId: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T08:00:00.000Z
             */
            uploadedAt: string;
        };
        HealthPart: {
            /** @example postgresql */
            name: string;
            /** @example true */
            ok: boolean;
        };
        HealthView: {
            /**
             * @example ok
             * @enum {string}
             */
            status: "ok";
            parts: components["schemas"]["HealthPart"][];
        };
        /**
         * @description Code of the fault
         * @enum {string}
         */
        FaultCode: "access.forbidden" | "access.missing" | "session.required" | "session.expired" | "csrf.missing" | "account.badCredentials" | "account.locked" | "account.nameTaken" | "account.passwordWeak" | "tooMany.requests" | "proof.missing" | "proof.expired" | "body.tooLarge" | "body.notJson" | "unavailable.unknown" | "internal.error" | "assessment.causeMissing" | "assessment.causeForeign" | "assessment.causeNotLasting" | "assessment.evidenceMissing" | "audit.notNow" | "audit.notTheOwner" | "audit.samePerson" | "audit.evidenceMissing" | "audit.dueInPast" | "audit.ownerUnfit" | "audit.householdUnknown" | "audit.noProblems" | "audit.columnMissing" | "audit.areaOutside" | "batch.cadreRelative" | "batch.warned" | "batch.contradicted" | "batch.notThisTask" | "batch.otherOffice" | "bulk.nothingChosen" | "bulk.chosenTwice" | "bulk.nobody" | "bulk.tooMany" | "bulk.noTask" | "bulk.alreadySo" | "bulk.notNow" | "bulk.nothingToDo" | "bulk.confirmCount" | "bulk.secondPerson" | "bulk.samePerson" | "bulk.nothingWrong" | "bulk.noButton" | "case.ending" | "case.closed" | "case.changed" | "case.suspended" | "case.notSuspended" | "case.mismatch" | "case.notInPhase" | "case.alreadyProposed" | "key.otherBody" | "key.required" | "emergency.open" | "suspend.reviewDate" | "suspend.consentMissing" | "transfer.sameVillage" | "transfer.pending" | "withdraw.notYours" | "withdraw.nextActed" | "command.unknown" | "clue.noPolicy" | "clue.villageNeeded" | "clue.personNeeded" | "merge.notProvisional" | "merge.intoItself" | "notice.unknown" | "notice.nothing" | "file.unknown" | "account.unknown" | "route.missing" | "body.mediaType" | "page.cursor" | "unavailable.now" | "account.mustChangePassword" | "account.oldPassword" | "account.login" | "account.self" | "grant.areaLevel" | "grant.period" | "substitution.self" | "household.numberTaken" | "household.changed" | "household.merged" | "household.oneHead" | "member.gone" | "file.missing" | "file.tooLarge" | "file.type" | "reference.noLine" | "reference.past" | "export.tooMany" | "form.required" | "form.tooLong" | "form.tooMany" | "form.controlCharacters" | "form.notText" | "form.notANumber" | "form.notWhole" | "form.negative" | "form.range" | "form.oneOf" | "form.twice" | "form.notADate" | "form.dateInFuture" | "form.dateBeforeBirth" | "form.dateOrder" | "form.unknownField" | "form.shape" | "idNumber.length" | "idNumber.checksum" | "idNumber.birthDate" | "idNumber.area" | "idNumber.duplicate" | "idNumber.twice" | "phone.invalid" | "area.unknown" | "area.outside" | "duty.outsidePeriod" | "visit.causesWithoutRisk" | "measure.proofMissing" | "sample.wrongAndPassed" | "helper.none" | "helper.same" | "helper.unknown" | "helper.paired" | "unit.unknown" | "unit.taken" | "unit.paired" | "pairing.exists" | "pairing.ended" | "pairing.inCase" | "pairing.changed" | "benefit.unknown" | "benefit.past" | "benefit.area" | "benefit.cancelled" | "plan.notReviewed" | "measure.declared" | "measure.tooMany" | "measure.unknown" | "measure.over" | "elimination.notAssessed" | "elimination.unmet" | "elimination.notSafetyNet" | "departure.living" | "tracking.noTracker" | "tracking.sameTracker" | "tracking.visitOpen" | "tracking.until" | "takeOver.alreadyOpen" | "takeOver.identifiedOn" | "takeOver.behindGate" | "takeOver.eliminatedHere" | "import.notWorkbook" | "import.oldWorkbook" | "import.damaged" | "import.unpacksTooLarge" | "import.tooManyRows" | "import.tooManyColumns" | "import.sheetMissing" | "import.columnMissing" | "import.columnUnknown" | "import.columnTwice" | "import.nothing" | "import.formula" | "import.merged" | "import.cellError" | "import.numberAsText" | "import.numberTwice" | "import.idTwiceInFile" | "import.householdUnknown" | "import.noMembers" | "import.headName" | "import.memberFault" | "import.notNow" | "import.neededNow" | "import.withoutLabour" | "import.measureDates" | "import.noHelper" | "import.notVillage" | "import.registered" | "import.caseOpen" | "import.changed" | "import.notChecked" | "import.over" | "import.nothingGood" | "import.noErrors" | "lookBack.open" | "lookBack.done" | "lookBack.dayRange" | "lookBack.nobody" | "lookBack.share" | "meeting.inProgress" | "meeting.over" | "meeting.belowQuorum" | "meeting.votesDoNotAdd" | "meeting.recusedVoted" | "meeting.inFuture" | "meeting.itemTwice" | "meeting.itemNotWaiting" | "meeting.signInMissing" | "meeting.photoMissing" | "meeting.chairNotPresent" | "meeting.notConfirmable" | "minutes.memberUnknown" | "minutes.observerVotes" | "minutes.recorderNotPresent" | "minutes.nobodyVotes" | "notice.notOver" | "notice.photoMissing" | "notice.objectionOpen" | "notice.mixed" | "notice.notRunning" | "objection.judgeRelated" | "plan.noMeasure" | "plan.noDevelopment" | "plan.noSafetyNet" | "plan.causeUnanswered" | "plan.causeForeign" | "plan.causeNotAnswered" | "plan.duePast" | "plan.departmentUnusual" | "plan.labourMissing" | "plan.untargeted" | "plan.measureTwice" | "plan.dueFar" | "policy.stageEmpty" | "policy.stepUnknown" | "policy.stepTwice" | "policy.stageStepMissing" | "policy.stepUnreachable" | "policy.stepRole" | "policy.limitRange" | "policy.limitsExceedChain" | "policy.quorumRange" | "policy.noticeDaysRange" | "policy.departmentUnknown" | "policy.ladderOrder" | "policy.withoutHelp" | "policy.notForCase" | "policy.notNewer" | "policy.sectionLost" | "policy.stepElsewhere" | "policy.stepSkipped" | "policy.lawShortened" | "policy.secondPersonLost" | "policy.gateLowered" | "policy.tooLarge" | "policy.versionExists" | "sample.nobody" | "sample.areaLevel" | "sheet.areaLevel" | "supervise.urgedJustNow" | "supervise.dayRange" | "supervise.helpAsked" | "listing.alreadyAsked" | "listing.ownerUnknown" | "policy.withoutSupervision" | "task.notOpen" | "task.notYours" | "task.alreadyDone" | "task.assignedToOther" | "task.claimedByOther" | "task.decisionUnknown" | "task.kindByMeeting" | "task.kindByDraw" | "review.visitOpen" | "return.stepUnknown" | "return.fieldsMissing" | "return.fieldNotDealtWith" | "return.again" | "approval.samePerson" | "approval.blocked" | "approval.categoryMissing" | "comparison.departmentUnknown" | "comparison.answered" | "verification.twoVerifiers" | "verification.consentMissing" | "verification.consentProof" | "verification.consentProxy" | "verification.consentNotMember" | "verification.photoMissing" | "verification.headCount" | "verification.disabilityGrade" | "verification.returnedFieldUnanswered" | "verification.nothingChanged" | "receipt.unknown" | "webhook.url" | "webhook.https" | "webhook.inside" | "webhook.tooMany" | "webhook.disabled" | "webhook.nothingToSend" | "elimination.incomeAboveLine" | "elimination.incomeStable" | "elimination.securitiesHeld" | "elimination.causesSettled" | "elimination.measuresConfirmed" | "elimination.continuingGiven" | "elimination.monitoredLongEnough" | "elimination.targetedMeasureDone" | "elimination.noNewRisk" | "elimination.notWhollyWithoutLabour" | "elimination.emergencySettled" | "elimination.inspectionClear" | "elimination.contactKnown";
        FieldProblem: {
            /**
             * @description Code of the fault
             * @example form.required
             */
            code: components["schemas"]["FaultCode"];
            /**
             * @description Path of the field
             * @example members[0].idNumber
             */
            field?: string;
            /**
             * @description Figures of the sentence
             * @example {
             *       "max": 50
             *     }
             */
            params?: {
                [key: string]: unknown;
            };
            texts: components["schemas"]["ProblemTexts"];
        };
        Problem: {
            /**
             * @description Names the kind of problem
             * @example urn:shouwang:problem:form.required
             */
            type: string;
            /**
             * @description Short English title
             * @example This field is required.
             */
            title: string;
            /**
             * @description HTTP status
             * @example 400
             */
            status: number;
            /**
             * @description The Chinese sentence
             * @example 此项必填。
             */
            detail: string;
            /**
             * @description Id of the request, for the operator
             * @example 2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11
             */
            instance?: string;
            /**
             * @description Code of the refusal
             * @example form.required
             */
            code: components["schemas"]["RefusalCode"];
            /**
             * @description Path of the first wrong field
             * @example name
             */
            field?: string;
            /**
             * @description Figures of the sentence
             * @example {
             *       "max": 50
             *     }
             */
            params?: {
                [key: string]: unknown;
            };
            texts: components["schemas"]["ProblemTexts"];
            /** @description Every fault found, the first included */
            errors: components["schemas"]["FieldProblem"][];
            /**
             * @description Seconds after which the same request, with the same key, may be sent again
             * @example 2
             */
            retryAfter?: number;
        };
        HouseholdSearchForm: {
            /**
             * @description Rows of the page, at most 200
             * @example 50
             */
            limit?: number;
            /**
             * @description `next` of the page before; leave out for the first page
             * @example WyI0MTA2MjExMDgyNDIiXQ
             */
            cursor?: string;
            /**
             * @description Part of a member’s name (one sign and more), or the beginning of a household number
             * @example 小明
             */
            text?: string;
            /**
             * @description 身份证号 Identity number
             * @example 410699198003070014
             */
            idNumber?: string;
            /**
             * @description Within this area
             * @example 410621108242
             */
            within?: string;
            /**
             * @description 户类型 Kind
             * @example general
             * @enum {string}
             */
            kind?: "general" | "liftedOut" | "minimumLiving" | "destitute";
        };
        /** @enum {string} */
        HouseholdKind: "general" | "liftedOut" | "minimumLiving" | "destitute";
        HouseholdRow: {
            /**
             * Format: uuid
             * @example 1d9d7ff0-0f0a-4be5-8f5a-2c61c1c2a001
             */
            id: string;
            /**
             * @description 户编号
             * @example 4106211082420017
             */
            number: string;
            /** @example 410621108242 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县屯子镇宋井固村 */
            areaName: string;
            /** @example 三组 */
            groupName: string | null;
            /** @example general */
            kind: components["schemas"]["HouseholdKind"];
            /**
             * @description 临时户 Made for a clue, not registered yet
             * @example false
             */
            provisional: boolean;
            /**
             * @description 户主
             * @example 宋小明
             */
            headName: string | null;
            /**
             * @description The member whose name or number was found
             * @example 宋小红
             */
            foundName?: string;
            /**
             * Format: uuid
             * @description 在办案件 Open case
             * @example null
             */
            openCaseId: string | null;
        };
        HouseholdPage: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            rows: components["schemas"]["HouseholdRow"][];
        };
        BankForm: {
            /**
             * @description 开户行 Bank
             * @example 浚县农村商业银行
             */
            name: string;
            /**
             * @description 账号 Account
             * @example 6299990000000000000
             */
            account: string;
        };
        HomeForm: {
            /**
             * @description 住房等级 House grade; C and D are unsafe
             * @example B
             * @enum {string}
             */
            grade: "A" | "B" | "C" | "D";
            /**
             * @description 住房面积 Floor area, m²
             * @example 82.5
             */
            floorAreaM2: number;
            /**
             * @description 饮水 Water
             * @example piped
             * @enum {string}
             */
            water: "piped" | "well" | "spring" | "cistern" | "other";
            /**
             * @description 通电 Electricity
             * @example true
             */
            electricity: boolean;
            /**
             * @description 厕所 Toilet
             * @example sanitary
             * @enum {string}
             */
            toilet: "sanitary" | "dry" | "none";
            /**
             * @description 燃料 Fuel
             * @example gas
             * @enum {string}
             */
            fuel: "wood" | "coal" | "gas" | "electricity" | "biogas" | "other";
            /**
             * @description 入户路 Road to the house
             * @example paved
             * @enum {string}
             */
            road: "earth" | "gravel" | "paved";
        };
        LandForm: {
            /**
             * @description 耕地 Arable
             * @example 4.2
             */
            arableMu: number;
            /**
             * @description 林地 Forest
             * @example 0
             */
            forestMu: number;
            /**
             * @description 林果 Fruit
             * @example 0.5
             */
            fruitMu: number;
            /**
             * @description 草地 Grass
             * @example 0
             */
            grassMu: number;
            /**
             * @description 水面 Water
             * @example 0
             */
            waterMu: number;
        };
        WorkForm: {
            /**
             * @description 务工区域 Where
             * @example county
             * @enum {string}
             */
            place: "township" | "county" | "province" | "otherProvince" | "abroad";
            /**
             * @description 单位 Employer
             * @example 浚县某服装厂
             */
            employer?: string | null;
            /**
             * @description 月数 Months of the last twelve
             * @example 9
             */
            months: number;
            /**
             * @description 收入 Income of the twelve months, fen
             * @example 2700000
             */
            incomeFen: number;
        };
        MemberForm: {
            /**
             * @description 民族 Ethnicity
             * @example 汉族
             */
            ethnicity?: string;
            /**
             * @description 文化程度 For those who no longer go to school
             * @example juniorSecondary
             * @enum {string|null}
             */
            education?: "illiterate" | "primary" | "juniorSecondary" | "seniorSecondary" | "college" | "bachelor" | null;
            /**
             * @description 在校生状况 For those who do, or should
             * @example primary
             * @enum {string|null}
             */
            schoolStatus?: "beforeSchool" | "kindergarten" | "primary" | "juniorSecondary" | "seniorSecondary" | "vocationalSecondary" | "college" | "bachelor" | "notInSchool" | null;
            /**
             * @description 失学辍学原因 Why out of school
             * @example illness
             * @enum {string|null}
             */
            outOfSchoolReason?: "illness" | "disability" | "poverty" | "weariness" | "work" | "other" | null;
            /**
             * @description 健康状况 Health; restricted
             * @example [
             *       "chronicIllness"
             *     ]
             */
            health?: ("healthy" | "chronicIllness" | "seriousIllness" | "disabled")[];
            /**
             * @description 残疾等级 1 the heaviest
             * @example 2
             */
            disabilityGrade?: number | null;
            /**
             * @description 劳动能力 Labour capacity
             * @example ordinary
             * @enum {string}
             */
            labour?: "ordinary" | "skilled" | "weak" | "lost" | "none";
            /** @description 务工情况 Work */
            work?: components["schemas"]["WorkForm"] | null;
            /**
             * @description 公益性岗位 Public post
             * @example false
             */
            publicPost?: boolean;
            /**
             * @description 医保 Medical insurance
             * @example true
             */
            medicalInsured?: boolean;
            /**
             * @description 养老 Pension insurance
             * @example true
             */
            pensionInsured?: boolean;
            /**
             * @description 低保 Minimum living allowance
             * @example false
             */
            minimumLiving?: boolean;
            /**
             * @description 特困供养 Support for the destitute
             * @example false
             */
            destituteSupport?: boolean;
            /**
             * @description 残疾人补贴 Disability subsidy
             * @example false
             */
            disabilitySubsidy?: boolean;
            /**
             * @description 姓名 Name
             * @example 宋小明
             */
            name: string;
            /**
             * @description 身份证号 Identity number
             * @example 410699198003070014
             */
            idNumber: string;
            /**
             * @description 与户主关系 Relation to the head
             * @example head
             * @enum {string}
             */
            relation: "head" | "spouse" | "child" | "childInLaw" | "grandchild" | "parent" | "parentInLaw" | "grandparent" | "sibling" | "other";
            /**
             * @description 电话 Phone
             * @example 14212345678
             */
            phone?: string | null;
        };
        HouseholdForm: {
            /**
             * @description 居住地 Where they live, if elsewhere
             * @example 410621108205
             */
            residenceAreaCode?: string | null;
            /**
             * @description 组 Natural group
             * @example 三组
             */
            groupName?: string | null;
            /**
             * @description 网格 Grid
             * @example 410621108242-1
             */
            gridId?: string | null;
            /**
             * @description 联系电话 Phone
             * @example 14212345678
             */
            phone?: string | null;
            /** @description 一卡通 Bank account */
            bank?: components["schemas"]["BankForm"] | null;
            /** @description 住房 House */
            home?: components["schemas"]["HomeForm"] | null;
            /** @description 土地 Land */
            land?: components["schemas"]["LandForm"] | null;
            /**
             * @description 加入合作社 In a cooperative
             * @example false
             */
            inCooperative?: boolean;
            /**
             * @description 龙头企业带动 With a leading enterprise
             * @example false
             */
            withLeadingEnterprise?: boolean;
            /**
             * @description 所在村 Village
             * @example 410621108242
             */
            areaCode: string;
            /**
             * @description 户类型 Kind
             * @example general
             * @enum {string}
             */
            kind: "general" | "liftedOut" | "minimumLiving" | "destitute";
            /** @description 家庭成员 Members, exactly one of them the head */
            members: components["schemas"]["MemberForm"][];
        };
        /** @enum {string} */
        Relation: "head" | "spouse" | "child" | "childInLaw" | "grandchild" | "parent" | "parentInLaw" | "grandparent" | "sibling" | "other";
        /** @enum {string} */
        Sex: "male" | "female";
        PersonFactsForm: {
            /**
             * @description 民族 Ethnicity
             * @example 汉族
             */
            ethnicity?: string;
            /**
             * @description 文化程度 For those who no longer go to school
             * @example juniorSecondary
             * @enum {string|null}
             */
            education?: "illiterate" | "primary" | "juniorSecondary" | "seniorSecondary" | "college" | "bachelor" | null;
            /**
             * @description 在校生状况 For those who do, or should
             * @example primary
             * @enum {string|null}
             */
            schoolStatus?: "beforeSchool" | "kindergarten" | "primary" | "juniorSecondary" | "seniorSecondary" | "vocationalSecondary" | "college" | "bachelor" | "notInSchool" | null;
            /**
             * @description 失学辍学原因 Why out of school
             * @example illness
             * @enum {string|null}
             */
            outOfSchoolReason?: "illness" | "disability" | "poverty" | "weariness" | "work" | "other" | null;
            /**
             * @description 健康状况 Health; restricted
             * @example [
             *       "chronicIllness"
             *     ]
             */
            health?: ("healthy" | "chronicIllness" | "seriousIllness" | "disabled")[];
            /**
             * @description 残疾等级 1 the heaviest
             * @example 2
             */
            disabilityGrade?: number | null;
            /**
             * @description 劳动能力 Labour capacity
             * @example ordinary
             * @enum {string}
             */
            labour?: "ordinary" | "skilled" | "weak" | "lost" | "none";
            /** @description 务工情况 Work */
            work?: components["schemas"]["WorkForm"] | null;
            /**
             * @description 公益性岗位 Public post
             * @example false
             */
            publicPost?: boolean;
            /**
             * @description 医保 Medical insurance
             * @example true
             */
            medicalInsured?: boolean;
            /**
             * @description 养老 Pension insurance
             * @example true
             */
            pensionInsured?: boolean;
            /**
             * @description 低保 Minimum living allowance
             * @example false
             */
            minimumLiving?: boolean;
            /**
             * @description 特困供养 Support for the destitute
             * @example false
             */
            destituteSupport?: boolean;
            /**
             * @description 残疾人补贴 Disability subsidy
             * @example false
             */
            disabilitySubsidy?: boolean;
        };
        MemberView: {
            /**
             * Format: uuid
             * @example 9b1f0e64-8a55-4c1c-9a0d-0f5f7c3f5d11
             */
            id: string;
            /** @example 宋小明 */
            name: string;
            /** @example 410***********0014 */
            idNumberMasked: string | null;
            /** @example head */
            relation: components["schemas"]["Relation"];
            /**
             * Format: date
             * @example 1980-03-07
             */
            birthOn: string | null;
            /** @example male */
            sex: components["schemas"]["Sex"] | null;
            /** @example 142****5678 */
            phoneMasked: string | null;
            /**
             * Format: date
             * @description 加入日期 Since when; null for those with whom the household was registered
             * @example null
             */
            joinedOn: string | null;
            /**
             * Format: date
             * @example null
             */
            diedOn: string | null;
            /**
             * Format: date
             * @example null
             */
            leftOn: string | null;
            /** @description Health is left out for those who do not need it */
            facts: components["schemas"]["PersonFactsForm"];
        };
        HouseholdView: {
            /**
             * Format: uuid
             * @example 1d9d7ff0-0f0a-4be5-8f5a-2c61c1c2a001
             */
            id: string;
            /**
             * @description 户编号
             * @example 4106211082420017
             */
            number: string;
            /** @example 410621108242 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县屯子镇宋井固村 */
            areaName: string;
            /** @example 三组 */
            groupName: string | null;
            /** @example general */
            kind: components["schemas"]["HouseholdKind"];
            /**
             * @description 临时户 Made for a clue, not registered yet
             * @example false
             */
            provisional: boolean;
            /**
             * @description 户主
             * @example 宋小明
             */
            headName: string | null;
            /**
             * @description The member whose name or number was found
             * @example 宋小红
             */
            foundName?: string;
            /**
             * Format: uuid
             * @description 在办案件 Open case
             * @example null
             */
            openCaseId: string | null;
            /** @example null */
            residenceAreaCode: string | null;
            /** @example 410621108242-1 */
            gridId: string | null;
            /**
             * Format: uuid
             * @example null
             */
            mergedInto: string | null;
            /** @example 142****5678 */
            phoneMasked: string | null;
            /** @example 浚县农村商业银行 */
            bankName: string | null;
            /** @example ***************0000 */
            bankAccountMasked: string | null;
            home: components["schemas"]["HomeForm"] | null;
            land: components["schemas"]["LandForm"] | null;
            /** @example false */
            inCooperative: boolean | null;
            /** @example false */
            withLeadingEnterprise: boolean | null;
            /**
             * @description 登记版本 To be sent with a change
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-22T08:00:00.000Z
             */
            updatedAt: string;
            members: components["schemas"]["MemberView"][];
        };
        HouseholdChangeForm: {
            /**
             * @description 居住地 Where they live, if elsewhere
             * @example 410621108205
             */
            residenceAreaCode?: string | null;
            /**
             * @description 组 Natural group
             * @example 三组
             */
            groupName?: string | null;
            /**
             * @description 网格 Grid
             * @example 410621108242-1
             */
            gridId?: string | null;
            /**
             * @description 联系电话 Phone
             * @example 14212345678
             */
            phone?: string | null;
            /** @description 一卡通 Bank account */
            bank?: components["schemas"]["BankForm"] | null;
            /** @description 住房 House */
            home?: components["schemas"]["HomeForm"] | null;
            /** @description 土地 Land */
            land?: components["schemas"]["LandForm"] | null;
            /**
             * @description 加入合作社 In a cooperative
             * @example false
             */
            inCooperative?: boolean;
            /**
             * @description 龙头企业带动 With a leading enterprise
             * @example false
             */
            withLeadingEnterprise?: boolean;
            /**
             * @description 登记版本 Version of the household the form was opened on
             * @example 3
             */
            version: number;
            /**
             * @description 变更原因 Why
             * @example 入户核实更正
             */
            reason: string;
            /**
             * @description 户类型 Kind
             * @example liftedOut
             * @enum {string}
             */
            kind?: "general" | "liftedOut" | "minimumLiving" | "destitute";
            /**
             * Format: uuid
             * @description 新户主 Another living member becomes the head; the present one becomes “other”
             * @example 9b1f0e64-8a55-4c1c-9a0d-0f5f7c3f5d11
             */
            headId?: string;
        };
        ChangedField: {
            /**
             * @description Name of the field
             * @example groupName
             */
            field: string;
            /**
             * @description 原值 The old value as text; numbers masked
             * @example 二组
             */
            old: string | null;
        };
        HistoryEntry: {
            /**
             * @description Version that was replaced
             * @example 2
             */
            version: number;
            /**
             * Format: uuid
             * @description The member; null for the household itself
             * @example null
             */
            memberId: string | null;
            /** @example null */
            memberName: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T08:00:00.000Z
             */
            changedAt: string;
            /** @example 宋建国 */
            changedByName: string | null;
            /** @example 入户核实更正 */
            reason: string;
            fields: components["schemas"]["ChangedField"][];
        };
        UnmaskForm: {
            /**
             * @description 栏目 Which value
             * @example idNumber
             * @enum {string}
             */
            field: "idNumber" | "phone" | "bankAccount" | "memberPhone";
            /**
             * Format: uuid
             * @description 成员 For a member’s value
             * @example 9b1f0e64-8a55-4c1c-9a0d-0f5f7c3f5d11
             */
            memberId?: string;
            /**
             * @description 查看原因 Why; it is recorded
             * @example 核对低保名单
             */
            reason: string;
        };
        UnmaskedView: {
            /** @example 410699198003070014 */
            value: string;
        };
        MemberAddForm: {
            /**
             * @description 登记版本 Version of the household the form was opened on
             * @example 3
             */
            version: number;
            /**
             * @description 变更原因 Why
             * @example 入户核实更正
             */
            reason: string;
            /** @description 新成员 The new member */
            member: components["schemas"]["MemberForm"];
            /**
             * Format: date
             * @description 加入日期 Since when he or she belongs to the household; today if left out, the birth of a child born since it was registered
             * @example 2026-11-20
             */
            joinedOn?: string;
        };
        MemberChange: {
            /**
             * @description 民族 Ethnicity
             * @example 汉族
             */
            ethnicity?: string;
            /**
             * @description 文化程度 For those who no longer go to school
             * @example juniorSecondary
             * @enum {string|null}
             */
            education?: "illiterate" | "primary" | "juniorSecondary" | "seniorSecondary" | "college" | "bachelor" | null;
            /**
             * @description 在校生状况 For those who do, or should
             * @example primary
             * @enum {string|null}
             */
            schoolStatus?: "beforeSchool" | "kindergarten" | "primary" | "juniorSecondary" | "seniorSecondary" | "vocationalSecondary" | "college" | "bachelor" | "notInSchool" | null;
            /**
             * @description 失学辍学原因 Why out of school
             * @example illness
             * @enum {string|null}
             */
            outOfSchoolReason?: "illness" | "disability" | "poverty" | "weariness" | "work" | "other" | null;
            /**
             * @description 健康状况 Health; restricted
             * @example [
             *       "chronicIllness"
             *     ]
             */
            health?: ("healthy" | "chronicIllness" | "seriousIllness" | "disabled")[];
            /**
             * @description 残疾等级 1 the heaviest
             * @example 2
             */
            disabilityGrade?: number | null;
            /**
             * @description 劳动能力 Labour capacity
             * @example ordinary
             * @enum {string}
             */
            labour?: "ordinary" | "skilled" | "weak" | "lost" | "none";
            /** @description 务工情况 Work */
            work?: components["schemas"]["WorkForm"] | null;
            /**
             * @description 公益性岗位 Public post
             * @example false
             */
            publicPost?: boolean;
            /**
             * @description 医保 Medical insurance
             * @example true
             */
            medicalInsured?: boolean;
            /**
             * @description 养老 Pension insurance
             * @example true
             */
            pensionInsured?: boolean;
            /**
             * @description 低保 Minimum living allowance
             * @example false
             */
            minimumLiving?: boolean;
            /**
             * @description 特困供养 Support for the destitute
             * @example false
             */
            destituteSupport?: boolean;
            /**
             * @description 残疾人补贴 Disability subsidy
             * @example false
             */
            disabilitySubsidy?: boolean;
            /**
             * @description 姓名 Name
             * @example 宋小明
             */
            name?: string;
            /**
             * @description 身份证号 Identity number
             * @example 410699198003070014
             */
            idNumber?: string;
            /**
             * @description 与户主关系 Relation to the head
             * @example spouse
             * @enum {string}
             */
            relation?: "head" | "spouse" | "child" | "childInLaw" | "grandchild" | "parent" | "parentInLaw" | "grandparent" | "sibling" | "other";
            /**
             * @description 电话 Phone
             * @example 14212345678
             */
            phone?: string | null;
        };
        MemberChangeForm: {
            /**
             * @description 登记版本 Version of the household the form was opened on
             * @example 3
             */
            version: number;
            /**
             * @description 变更原因 Why
             * @example 入户核实更正
             */
            reason: string;
            /** @description 变更内容 Changed fields; the others stay */
            member: components["schemas"]["MemberChange"];
        };
        DeathForm: {
            /**
             * @description 登记版本 Version of the household the form was opened on
             * @example 3
             */
            version: number;
            /**
             * @description 变更原因 Why
             * @example 入户核实更正
             */
            reason: string;
            /**
             * Format: date
             * @description 死亡日期 Day of death
             * @example 2026-11-20
             */
            diedOn: string;
        };
        DepartureForm: {
            /**
             * @description 登记版本 Version of the household the form was opened on
             * @example 3
             */
            version: number;
            /**
             * @description 变更原因 Why
             * @example 入户核实更正
             */
            reason: string;
            /**
             * Format: date
             * @description 迁出日期 Day of leaving the household
             * @example 2026-11-20
             */
            leftOn: string;
        };
        /**
         * @description 正在检查、无法读取、待确认、正在导入、已完成、已取消
         * @enum {string}
         */
        ImportState: "reading" | "unreadable" | "checked" | "taking" | "done" | "cancelled";
        ImportCounts: {
            /**
             * @description 户数 Households in the workbook
             * @example 3308
             */
            households: number;
            /**
             * @description 人数 People of the households that are or were to be taken over
             * @example 10467
             */
            people: number;
            /**
             * @description 待导入 Wait to be taken over
             * @example 3290
             */
            good: number;
            /**
             * @description 先前已导入 Taken over before, unchanged
             * @example 0
             */
            already: number;
            /**
             * @description 有错 With faults, left out
             * @example 18
             */
            faulty: number;
            /**
             * @description 已导入 Taken over
             * @example 0
             */
            taken: number;
            /**
             * @description 导入时未被接受 Refused while they were taken over
             * @example 0
             */
            refused: number;
        };
        /**
         * @description 工作表 Sheet; null for the workbook
         * @enum {string}
         */
        TakeOverSheet: "households" | "members" | "measures";
        ImportFaultView: {
            /**
             * @description 工作表 Sheet; null for the workbook
             * @example members
             */
            sheet: components["schemas"]["TakeOverSheet"] | null;
            /**
             * @description 行号 Row in the sheet
             * @example 12
             */
            row: number | null;
            /**
             * @description 列 Heading of the column
             * @example 身份证号
             */
            column: string | null;
            /**
             * @description Code of the refusal
             * @example idNumber.checksum
             */
            code: components["schemas"]["RefusalCode"];
            /** @description The place and the rule as a sentence */
            texts: components["schemas"]["ProblemTexts"];
        };
        ImportView: {
            /**
             * Format: uuid
             * @example 3f9d2c1b-7a6e-4f5d-8c4b-2a1b0c9d8e7f
             */
            id: string;
            /** @example 410621000000 */
            areaCode: string;
            /** @example 监测对象接续.xlsx */
            fileName: string | null;
            /**
             * @description 正在检查、无法读取、待确认、正在导入、已完成、已取消
             * @example checked
             */
            state: components["schemas"]["ImportState"];
            counts: components["schemas"]["ImportCounts"];
            /** @description What is wrong with the workbook as such, and rows that belong to no household; at most 100 */
            faults: components["schemas"]["ImportFaultView"][];
            /**
             * @description How many faults of that kind there are
             * @example 0
             */
            faultCount: number;
            /**
             * @description 有错误文件 Whether a workbook of errors can be fetched
             * @example true
             */
            hasErrors: boolean;
            /** @example 王秀兰 */
            createdByName: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T08:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example null
             */
            confirmedAt: string | null;
            /**
             * Format: date-time
             * @example null
             */
            endedAt: string | null;
        };
        ImportList: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            /** @description Newest first */
            rows: components["schemas"]["ImportView"][];
        };
        ImportUploadForm: {
            /**
             * Format: binary
             * @description 按模板填写的工作簿 The workbook, .xlsx, at most 20 MB
             * @example (binary)
             */
            file: string;
            /**
             * @description 县 County whose households it holds
             * @example 410621000000
             */
            areaCode: string;
            /**
             * Format: uuid
             * @description 依据文件 The uploaded document that the earlier monitoring stands on
             * @example 2e7d8c9b-1a0f-4e3d-8b5c-6f7a8b9c0d1e
             */
            documentFileId?: string;
        };
        /** @enum {string} */
        ImportRowState: "good" | "already" | "faulty" | "taken" | "refused";
        ImportRowView: {
            /**
             * @description 行号 Row in the sheet of households
             * @example 7
             */
            row: number;
            /**
             * @description 户编号
             * @example 4106211082420001
             */
            number: string | null;
            /** @example faulty */
            state: components["schemas"]["ImportRowState"];
            /**
             * Format: uuid
             * @description 案件 Case it became
             * @example null
             */
            caseId: string | null;
            faults: components["schemas"]["ImportFaultView"][];
        };
        ImportRowList: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            /** @description In the order of the workbook */
            rows: components["schemas"]["ImportRowView"][];
        };
        LookBackRow: {
            /**
             * Format: uuid
             * @example 6d1b0c1e-52d7-4a53-8f5e-1c7d3b9a6e24
             */
            lookBackId: string;
            /**
             * @example eliminated
             * @enum {string}
             */
            cause: "eliminated" | "problem" | "drawn" | "requested";
            /** @example 410621108242 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县王庄镇宋井固村 */
            areaName: string;
            /**
             * Format: uuid
             * @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10
             */
            householdId: string | null;
            /**
             * @description 户主, masked for an audit
             * @example 宋建国
             */
            headName: string | null;
            /**
             * Format: uuid
             * @description The case that was closed
             * @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10
             */
            caseId: string | null;
            /**
             * Format: uuid
             * @description The problem struck off
             * @example 2f6c0c1e-52d7-4a53-8f5e-1c7d3b9a6e24
             */
            problemId: string | null;
            /**
             * Format: uuid
             * @example null
             */
            drawId: string | null;
            /**
             * Format: date-time
             * @example 2026-11-02T03:00:00.000Z
             */
            openedAt: string;
            /**
             * Format: date
             * @description 办理期限
             * @example 2026-11-16
             */
            dueOn: string;
            /**
             * @example open
             * @enum {string}
             */
            state: "open" | "unchanged" | "found";
            /**
             * @description Open and past its last day
             * @example false
             */
            overdue: boolean;
        };
        LookBackList: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            /** @description Newest first */
            rows: components["schemas"]["LookBackRow"][];
        };
        LookBackRequest: {
            /**
             * Format: uuid
             * @description 农户 Household
             * @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10
             */
            householdId: string;
            /**
             * @description 原因 Why; kept sealed
             * @example 群众反映收入又下降
             */
            reason: string;
        };
        LookBackView: {
            /**
             * Format: uuid
             * @example 6d1b0c1e-52d7-4a53-8f5e-1c7d3b9a6e24
             */
            lookBackId: string;
            /**
             * @example eliminated
             * @enum {string}
             */
            cause: "eliminated" | "problem" | "drawn" | "requested";
            /** @example 410621108242 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县王庄镇宋井固村 */
            areaName: string;
            /**
             * Format: uuid
             * @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10
             */
            householdId: string | null;
            /**
             * @description 户主, masked for an audit
             * @example 宋建国
             */
            headName: string | null;
            /**
             * Format: uuid
             * @description The case that was closed
             * @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10
             */
            caseId: string | null;
            /**
             * Format: uuid
             * @description The problem struck off
             * @example 2f6c0c1e-52d7-4a53-8f5e-1c7d3b9a6e24
             */
            problemId: string | null;
            /**
             * Format: uuid
             * @example null
             */
            drawId: string | null;
            /**
             * Format: date-time
             * @example 2026-11-02T03:00:00.000Z
             */
            openedAt: string;
            /**
             * Format: date
             * @description 办理期限
             * @example 2026-11-16
             */
            dueOn: string;
            /**
             * @example open
             * @enum {string}
             */
            state: "open" | "unchanged" | "found";
            /**
             * @description Open and past its last day
             * @example false
             */
            overdue: boolean;
            /**
             * @description Who asked or drew
             * @example 孙立
             */
            requestedByName: string | null;
            /** @example 群众反映收入又下降 */
            reason: string | null;
            /**
             * Format: date
             * @example null
             */
            visitedOn: string | null;
            /**
             * @description Who went
             * @example []
             */
            people: string[];
            /** @example null */
            statement: string | null;
            files: components["schemas"]["EvidenceView"][];
            /** @example null */
            doneByName: string | null;
            /**
             * @description For whom, where a substitute acted
             * @example null
             */
            onBehalfOfName: string | null;
            /**
             * Format: date-time
             * @example null
             */
            doneAt: string | null;
            /**
             * @description The clue that came of it
             * @example null
             */
            clueReceiptNumber: string | null;
            /**
             * Format: uuid
             * @description The case that took the clue
             * @example null
             */
            clueCaseId: string | null;
            /**
             * @description Whether the reader may say what was seen
             * @example true
             */
            mayAnswer: boolean;
        };
        LookBackDrawView: {
            /**
             * Format: uuid
             * @example 7a0f0c1e-52d7-4a53-8f5e-1c7d3b9a6e24
             */
            drawId: string;
            /** @example 410621000000 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县 */
            areaName: string;
            /** @example 1 */
            numerator: number;
            /** @example 10 */
            denominator: number;
            /**
             * @description 种子 Made at the moment of the draw; list and seed give the draw again
             * @example 9f86d081884c7d659a2feaa0c55ad015
             */
            seed: string;
            /**
             * @description 在册户数 Households in the list
             * @example 1346
             */
            frame: number;
            /** @example 135 */
            chosen: number;
            /**
             * @description Of them, still to be looked at
             * @example 12
             */
            open: number;
            /** @example 王秀兰 */
            drawnByName: string | null;
            /**
             * Format: date-time
             * @example 2026-11-02T03:00:00.000Z
             */
            drawnAt: string;
        };
        LookBackDrawList: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            /** @description Newest first */
            rows: components["schemas"]["LookBackDrawView"][];
        };
        LookBackDrawForm: {
            /**
             * @description 县或乡镇 County or township
             * @example 410621000000
             */
            areaCode: string;
            /**
             * @description 抽取比例的分子 The share, as a fraction
             * @example 1
             */
            numerator: number;
            /**
             * @description 分母
             * @example 10
             */
            denominator: number;
        };
        LookBackStratum: {
            /** @example 410621108000 */
            areaCode: string;
            /** @example 40 */
            frame: number;
            /** @example 4 */
            chosen: number;
        };
        LookBackDrawDetail: {
            /**
             * Format: uuid
             * @example 7a0f0c1e-52d7-4a53-8f5e-1c7d3b9a6e24
             */
            drawId: string;
            /** @example 410621000000 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县 */
            areaName: string;
            /** @example 1 */
            numerator: number;
            /** @example 10 */
            denominator: number;
            /**
             * @description 种子 Made at the moment of the draw; list and seed give the draw again
             * @example 9f86d081884c7d659a2feaa0c55ad015
             */
            seed: string;
            /**
             * @description 在册户数 Households in the list
             * @example 1346
             */
            frame: number;
            /** @example 135 */
            chosen: number;
            /**
             * @description Of them, still to be looked at
             * @example 12
             */
            open: number;
            /** @example 王秀兰 */
            drawnByName: string | null;
            /**
             * Format: date-time
             * @example 2026-11-02T03:00:00.000Z
             */
            drawnAt: string;
            strata: components["schemas"]["LookBackStratum"][];
            /**
             * @description Ids of the list, in order; the draw sorts them by seed
             * @example [
             *       "5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10"
             *     ]
             */
            householdIds: string[];
        };
        LookBackResultForm: {
            /**
             * @description 结论 Nothing new, or something was found: then a clue is opened, or the problem is open again
             * @example unchanged
             * @enum {string}
             */
            result: "unchanged" | "found";
            /**
             * Format: date
             * @description 查看日期 Day of the visit
             * @example 2026-11-20
             */
            visitedOn: string;
            /**
             * @description 查看人 Who went
             * @example [
             *       "张海燕",
             *       "赵永刚"
             *     ]
             */
            people: string[];
            /**
             * @description 查看情况 What was seen; kept sealed
             * @example 户主在县城稳定务工，住房、饮水正常
             */
            statement: string;
            /**
             * @description 风险类型 What the clue is about; where something was found at a household
             * @example [
             *       "incomeDrop"
             *     ]
             */
            riskClasses?: ("incomeDrop" | "expenditureSurge" | "illnessDisasterAccident" | "outOfSchool" | "unsafeHousing" | "unsafeWater" | "policyNotDelivered")[];
            /**
             * @description 照片 Photographs, uploaded before
             * @example []
             */
            fileIds?: string[];
        };
        HelperUnitView: {
            /** @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11 */
            id: string;
            /** @example 浚县农业农村局 */
            name: string;
            /** @example 3 */
            households: number;
        };
        HelperView: {
            /** @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11 */
            accountId: string;
            /** @example 周强 */
            name: string;
            /**
             * @description Where the office holds today
             * @example [
             *       "410621108000"
             *     ]
             */
            areaCodes: string[];
            units: components["schemas"]["HelperUnitView"][];
            /**
             * @description Households paired now, in a case or outside one
             * @example 4
             */
            households: number;
            /**
             * @description Of them, households with an open case
             * @example 2
             */
            inCases: number;
            /**
             * @description Households tracked after their elimination
             * @example 1
             */
            tracked: number;
            /**
             * @description Open duties of the “8个一”
             * @example 5
             */
            openDuties: number;
            /**
             * @description Of them, past their day
             * @example 1
             */
            overdueDuties: number;
        };
        HelperPage: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            /** @description By name */
            rows: components["schemas"]["HelperView"][];
        };
        HelperSearch: {
            /**
             * @description Rows of the page, at most 200
             * @example 50
             */
            limit?: number;
            /**
             * @description `next` of the page before; leave out for the first page
             * @example WyI0MTA2MjExMDgyNDIiXQ
             */
            cursor?: string;
            /**
             * @description Who may help there today: in this area, at it, or in all of a wider one
             * @example 410621108242
             */
            areaCode?: string;
            /**
             * Format: uuid
             * @description Who helps under this unit
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            unitId?: string;
            /**
             * @description Part of the name
             * @example 周
             */
            text: string;
        };
        HelpedHouseholdView: {
            /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
            householdId: string;
            /** @example 410621108242-0017 */
            householdNumber: string;
            /**
             * @description Head of the household
             * @example 宋建国
             */
            headName: string | null;
            /** @example 410621108242 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县王庄镇宋井固村 */
            areaName: string;
            /**
             * @description Paired with it
             * @example true
             */
            helps: boolean;
            /**
             * @description Tracks it after its elimination
             * @example false
             */
            tracks: boolean;
            /** @example null */
            openCaseId: string | null;
            /**
             * @description Open duties and visits there
             * @example 2
             */
            openWork: number;
            /**
             * @description Of them, past their day
             * @example 0
             */
            overdueWork: number;
        };
        HelpedHouseholdPage: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            /** @description Whose households these are */
            helper: components["schemas"]["NamedView"];
            /** @description By village and household number */
            rows: components["schemas"]["HelpedHouseholdView"][];
        };
        KeyedHousehold: {
            /**
             * Format: uuid
             * @description The household
             * @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10
             */
            householdId: string;
            /**
             * Format: uuid
             * @description Its own key, made when the list was opened
             * @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10
             */
            key: string;
        };
        BulkReplaceForm: {
            /**
             * Format: uuid
             * @description Who helps from now on
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            toAccountId: string;
            /**
             * Format: uuid
             * @description The unit that answers for it
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            unitId?: string;
            /**
             * @description What the office writes beside it; stays out of the ledger
             * @example 原帮扶责任人调离
             */
            reasonText: string;
            /** @description Households, each with its key */
            rows: components["schemas"]["KeyedHousehold"][];
        };
        ReplacedRow: {
            /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
            householdId: string;
            /**
             * @example done
             * @enum {string}
             */
            outcome: "done" | "refused" | "unknown";
            /**
             * @description Place in the case’s ledger, where it has a case
             * @example 31
             */
            seq: number | null;
            /**
             * @example null
             * @enum {string|null}
             */
            code: "access.forbidden" | "access.missing" | "session.required" | "session.expired" | "csrf.missing" | "account.badCredentials" | "account.locked" | "account.nameTaken" | "account.passwordWeak" | "tooMany.requests" | "proof.missing" | "proof.expired" | "body.tooLarge" | "body.notJson" | "unavailable.unknown" | "internal.error" | "assessment.causeMissing" | "assessment.causeForeign" | "assessment.causeNotLasting" | "assessment.evidenceMissing" | "audit.notNow" | "audit.notTheOwner" | "audit.samePerson" | "audit.evidenceMissing" | "audit.dueInPast" | "audit.ownerUnfit" | "audit.householdUnknown" | "audit.noProblems" | "audit.columnMissing" | "audit.areaOutside" | "batch.cadreRelative" | "batch.warned" | "batch.contradicted" | "batch.notThisTask" | "batch.otherOffice" | "bulk.nothingChosen" | "bulk.chosenTwice" | "bulk.nobody" | "bulk.tooMany" | "bulk.noTask" | "bulk.alreadySo" | "bulk.notNow" | "bulk.nothingToDo" | "bulk.confirmCount" | "bulk.secondPerson" | "bulk.samePerson" | "bulk.nothingWrong" | "bulk.noButton" | "case.ending" | "case.closed" | "case.changed" | "case.suspended" | "case.notSuspended" | "case.mismatch" | "case.notInPhase" | "case.alreadyProposed" | "key.otherBody" | "key.required" | "emergency.open" | "suspend.reviewDate" | "suspend.consentMissing" | "transfer.sameVillage" | "transfer.pending" | "withdraw.notYours" | "withdraw.nextActed" | "command.unknown" | "clue.noPolicy" | "clue.villageNeeded" | "clue.personNeeded" | "merge.notProvisional" | "merge.intoItself" | "notice.unknown" | "notice.nothing" | "file.unknown" | "account.unknown" | "route.missing" | "body.mediaType" | "page.cursor" | "unavailable.now" | "account.mustChangePassword" | "account.oldPassword" | "account.login" | "account.self" | "grant.areaLevel" | "grant.period" | "substitution.self" | "household.numberTaken" | "household.changed" | "household.merged" | "household.oneHead" | "member.gone" | "file.missing" | "file.tooLarge" | "file.type" | "reference.noLine" | "reference.past" | "export.tooMany" | "form.required" | "form.tooLong" | "form.tooMany" | "form.controlCharacters" | "form.notText" | "form.notANumber" | "form.notWhole" | "form.negative" | "form.range" | "form.oneOf" | "form.twice" | "form.notADate" | "form.dateInFuture" | "form.dateBeforeBirth" | "form.dateOrder" | "form.unknownField" | "form.shape" | "idNumber.length" | "idNumber.checksum" | "idNumber.birthDate" | "idNumber.area" | "idNumber.duplicate" | "idNumber.twice" | "phone.invalid" | "area.unknown" | "area.outside" | "duty.outsidePeriod" | "visit.causesWithoutRisk" | "measure.proofMissing" | "sample.wrongAndPassed" | "helper.none" | "helper.same" | "helper.unknown" | "helper.paired" | "unit.unknown" | "unit.taken" | "unit.paired" | "pairing.exists" | "pairing.ended" | "pairing.inCase" | "pairing.changed" | "benefit.unknown" | "benefit.past" | "benefit.area" | "benefit.cancelled" | "plan.notReviewed" | "measure.declared" | "measure.tooMany" | "measure.unknown" | "measure.over" | "elimination.notAssessed" | "elimination.unmet" | "elimination.notSafetyNet" | "departure.living" | "tracking.noTracker" | "tracking.sameTracker" | "tracking.visitOpen" | "tracking.until" | "takeOver.alreadyOpen" | "takeOver.identifiedOn" | "takeOver.behindGate" | "takeOver.eliminatedHere" | "import.notWorkbook" | "import.oldWorkbook" | "import.damaged" | "import.unpacksTooLarge" | "import.tooManyRows" | "import.tooManyColumns" | "import.sheetMissing" | "import.columnMissing" | "import.columnUnknown" | "import.columnTwice" | "import.nothing" | "import.formula" | "import.merged" | "import.cellError" | "import.numberAsText" | "import.numberTwice" | "import.idTwiceInFile" | "import.householdUnknown" | "import.noMembers" | "import.headName" | "import.memberFault" | "import.notNow" | "import.neededNow" | "import.withoutLabour" | "import.measureDates" | "import.noHelper" | "import.notVillage" | "import.registered" | "import.caseOpen" | "import.changed" | "import.notChecked" | "import.over" | "import.nothingGood" | "import.noErrors" | "lookBack.open" | "lookBack.done" | "lookBack.dayRange" | "lookBack.nobody" | "lookBack.share" | "meeting.inProgress" | "meeting.over" | "meeting.belowQuorum" | "meeting.votesDoNotAdd" | "meeting.recusedVoted" | "meeting.inFuture" | "meeting.itemTwice" | "meeting.itemNotWaiting" | "meeting.signInMissing" | "meeting.photoMissing" | "meeting.chairNotPresent" | "meeting.notConfirmable" | "minutes.memberUnknown" | "minutes.observerVotes" | "minutes.recorderNotPresent" | "minutes.nobodyVotes" | "notice.notOver" | "notice.photoMissing" | "notice.objectionOpen" | "notice.mixed" | "notice.notRunning" | "objection.judgeRelated" | "plan.noMeasure" | "plan.noDevelopment" | "plan.noSafetyNet" | "plan.causeUnanswered" | "plan.causeForeign" | "plan.causeNotAnswered" | "plan.duePast" | "plan.departmentUnusual" | "plan.labourMissing" | "plan.untargeted" | "plan.measureTwice" | "plan.dueFar" | "policy.stageEmpty" | "policy.stepUnknown" | "policy.stepTwice" | "policy.stageStepMissing" | "policy.stepUnreachable" | "policy.stepRole" | "policy.limitRange" | "policy.limitsExceedChain" | "policy.quorumRange" | "policy.noticeDaysRange" | "policy.departmentUnknown" | "policy.ladderOrder" | "policy.withoutHelp" | "policy.notForCase" | "policy.notNewer" | "policy.sectionLost" | "policy.stepElsewhere" | "policy.stepSkipped" | "policy.lawShortened" | "policy.secondPersonLost" | "policy.gateLowered" | "policy.tooLarge" | "policy.versionExists" | "sample.nobody" | "sample.areaLevel" | "sheet.areaLevel" | "supervise.urgedJustNow" | "supervise.dayRange" | "supervise.helpAsked" | "listing.alreadyAsked" | "listing.ownerUnknown" | "policy.withoutSupervision" | "task.notOpen" | "task.notYours" | "task.alreadyDone" | "task.assignedToOther" | "task.claimedByOther" | "task.decisionUnknown" | "task.kindByMeeting" | "task.kindByDraw" | "review.visitOpen" | "return.stepUnknown" | "return.fieldsMissing" | "return.fieldNotDealtWith" | "return.again" | "approval.samePerson" | "approval.blocked" | "approval.categoryMissing" | "comparison.departmentUnknown" | "comparison.answered" | "verification.twoVerifiers" | "verification.consentMissing" | "verification.consentProof" | "verification.consentProxy" | "verification.consentNotMember" | "verification.photoMissing" | "verification.headCount" | "verification.disabilityGrade" | "verification.returnedFieldUnanswered" | "verification.nothingChanged" | "receipt.unknown" | "webhook.url" | "webhook.https" | "webhook.inside" | "webhook.tooMany" | "webhook.disabled" | "webhook.nothingToSend" | null;
            /**
             * @description Path of the wrong field
             * @example null
             */
            field: string | null;
            /** @description Why not, in both languages */
            texts: components["schemas"]["ProblemTexts"] | null;
        };
        BulkReplaceResult: {
            rows: components["schemas"]["ReplacedRow"][];
        };
        HelpingUnitView: {
            /** @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11 */
            id: string;
            /** @example 410621000000 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县 */
            areaName: string;
            /** @example 浚县农业农村局 */
            name: string;
            /** @example true */
            active: boolean;
            /**
             * @description People who help under it now, as far as the reader sees
             * @example 6
             */
            helpers: number;
            /**
             * @description Households paired under it now, as far as the reader sees
             * @example 14
             */
            households: number;
        };
        HelpingUnitPage: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            /** @description By area and name */
            rows: components["schemas"]["HelpingUnitView"][];
        };
        HelpingUnitForm: {
            /**
             * @description Where it helps
             * @example 410621000000
             */
            areaCode: string;
            /**
             * @description 单位名称 Name
             * @example 浚县农业农村局
             */
            name: string;
        };
        HelpingUnitChange: {
            /**
             * @description 单位名称 Name
             * @example 浚县农业农村局
             */
            name?: string;
            /**
             * @description Whether it goes on helping; refused while households are paired under it
             * @example false
             */
            active?: boolean;
        };
        PairingView: {
            /** @example 3d1f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11 */
            id: string;
            /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
            householdId: string;
            /** @example 410621108242-0017 */
            householdNumber: string;
            /**
             * @description Head of the household
             * @example 宋建国
             */
            headName: string | null;
            /** @example 410621108242 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县王庄镇宋井固村 */
            areaName: string;
            helper: components["schemas"]["NamedView"];
            unit: components["schemas"]["NamedView"] | null;
            /**
             * @description The open case that the helper works in: the pairing follows it and cannot be ended beside it
             * @example null
             */
            openCaseId: string | null;
            /** @example 2026-12-01 */
            fromOn: string;
            /** @example null */
            toOn: string | null;
            /**
             * @description Open duties at this household
             * @example 2
             */
            openDuties: number;
            /**
             * @description Of them, past their day
             * @example 0
             */
            overdueDuties: number;
        };
        PairingPage: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            /** @description By village and household number */
            rows: components["schemas"]["PairingView"][];
        };
        PairingForm: {
            /**
             * Format: uuid
             * @description Household
             * @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10
             */
            householdId: string;
            /**
             * Format: uuid
             * @description Who helps from today on
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            helperId: string;
            /**
             * Format: uuid
             * @description The unit that answers for it
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            unitId?: string;
            /**
             * @description What the office writes beside it; stays out of the ledger
             * @example 脱贫户，按县安排结对
             */
            reasonText: string;
        };
        PairingReplaceForm: {
            /**
             * Format: uuid
             * @description Who helps from now on
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            toAccountId: string;
            /**
             * Format: uuid
             * @description The unit that answers for it
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            unitId?: string;
            /**
             * @description What the office writes beside it; stays out of the ledger
             * @example 原帮扶责任人调离
             */
            reasonText: string;
        };
        PairingEndForm: {
            /**
             * @description What the office writes beside it; stays out of the ledger
             * @example 该户已稳定脱贫，不再安排结对
             */
            reasonText: string;
        };
        PolicyRowView: {
            /**
             * Format: uuid
             * @example 4a5c0b1d-7d1e-4f3e-9b2a-8c6d5e4f3a21
             */
            id: string;
            /** @example 410621000000 */
            areaCode: string;
            /** @example xunxian */
            code: string;
            /** @example 2 */
            version: number;
            /** @example 浚县监测帮扶流程（15日） */
            nameZh: string;
            /** @example Xunxian, 15 days */
            nameEn: string;
            /** @example 浚县防返贫〔2022〕3号 */
            source: string;
            /**
             * Format: date
             * @example 2027-01-01
             */
            effectiveOn: string;
            /**
             * Format: date-time
             * @example 2026-11-22T08:00:00.000Z
             */
            createdAt: string;
            /** @example 郑管理 */
            createdByName: string | null;
            /**
             * @description SHA-256 of the policy
             * @example 5c6b1d…
             */
            hash: string;
        };
        PolicyPage: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            rows: components["schemas"]["PolicyRowView"][];
        };
        LimitForm: {
            /**
             * @description 天数 Full days after the day it starts
             * @example 5
             */
            days: number;
            /**
             * @description 自然日或工作日 Calendar or working days
             * @example working
             * @enum {string}
             */
            unit: "calendar" | "working";
        };
        TaskLimits: {
            /** @description 签收线索 Sign for the clue */
            signFor: components["schemas"]["LimitForm"];
            /** @description 入户核实 Verify at the home */
            verification: components["schemas"]["LimitForm"];
            /** @description 提交村级民主评议 Put before the village meeting */
            deliberation: components["schemas"]["LimitForm"];
            /** @description 张贴公示 Post the notice */
            postNotice: components["schemas"]["LimitForm"];
            /** @description 出具公示无异议证明 Certify that nobody objected */
            certifyNotice: components["schemas"]["LimitForm"];
            /** @description 裁定公示异议 Judge the objection */
            judgeObjection: components["schemas"]["LimitForm"];
            /** @description 乡镇审核 Township review */
            townshipReview: components["schemas"]["LimitForm"];
            /** @description 乡镇分管领导复核 Township leader confirms */
            townshipApproval: components["schemas"]["LimitForm"];
            /** @description 部门比对 Answer the data comparison */
            answerComparison: components["schemas"]["LimitForm"];
            /** @description 县级审核 County review */
            countyReview: components["schemas"]["LimitForm"];
            /** @description 县级审定 County approval */
            countyApproval: components["schemas"]["LimitForm"];
            /** @description 发布公告 Announce */
            announcement: components["schemas"]["LimitForm"];
            /** @description 录入全国系统 Enter into the national system */
            nationalEntry: components["schemas"]["LimitForm"];
            /** @description 核定不予纳入 Confirm not admitted */
            confirmNotAdmitted: components["schemas"]["LimitForm"];
            /** @description 告知农户 Tell the household */
            tellHousehold: components["schemas"]["LimitForm"];
            /** @description 回头看 Look back */
            lookBack: components["schemas"]["LimitForm"];
            /** @description 同意中止 Consent to the suspension */
            consentSuspension: components["schemas"]["LimitForm"];
            /** @description 中止到期复核 Review the suspension */
            reviewSuspension: components["schemas"]["LimitForm"];
            /** @description 接收迁入户 Accept the transfer */
            acceptTransfer: components["schemas"]["LimitForm"];
            /** @description 审定识别不准 Decide on wrong identification */
            decideWrongIdentification: components["schemas"]["LimitForm"];
        };
        QuorumForm: {
            /**
             * @description 分子 Numerator
             * @example 2
             */
            numerator: number;
            /**
             * @description 分母 Denominator
             * @example 3
             */
            denominator: number;
        };
        SecondPersonForm: {
            /**
             * @description 乡镇分管领导复核 A second person approves at the township
             * @example true
             */
            township: boolean;
            /**
             * @description 县级审定人审定 A second person approves at the county
             * @example true
             */
            county: boolean;
        };
        ComparisonForm: {
            /**
             * @description 比对部门 Departments asked
             * @example [
             *       "medicalInsurance",
             *       "education"
             *     ]
             */
            departments: ("medicalInsurance" | "health" | "education" | "civilAffairs" | "housing" | "water" | "disabledFederation" | "humanResources" | "emergency" | "agriculture" | "publicSecurity" | "marketRegulation" | "naturalResources" | "finance")[];
            /**
             * @description 逾期继续等待 Whether the comparison waits beyond its limit
             * @example false
             */
            waitBeyondLimit: boolean;
        };
        RungForm: {
            /**
             * @description 天 Days after the due moment; −1 is the day before
             * @example 3
             */
            afterDays: number;
            /**
             * @description 提醒、升级、提请挂牌 What happens
             * @example escalate
             * @enum {string}
             */
            action: "remind" | "escalate" | "proposeListing";
            /**
             * @description 对象 Whom it turns to
             * @example county
             * @enum {string}
             */
            to: "holder" | "superior" | "county" | "countyLeader";
        };
        HelpLimits: {
            /** @description 落实帮扶责任人 Assign a helper */
            assignHelper: components["schemas"]["LimitForm"];
            /** @description 制定帮扶计划 Make the plan */
            makePlan: components["schemas"]["LimitForm"];
            /** @description 审核帮扶计划 Review the plan */
            reviewPlan: components["schemas"]["LimitForm"];
            /** @description 批准帮扶措施 Approve the measure */
            approveMeasure: components["schemas"]["LimitForm"];
            /** @description 落实帮扶措施 Implement the measure */
            implementMeasure: components["schemas"]["LimitForm"];
            /** @description 农户确认帮扶措施 Take the household’s confirmation of the measure */
            confirmMeasure: components["schemas"]["LimitForm"];
            /** @description 年初一份计划 The year’s plan */
            dutyPlan: components["schemas"]["LimitForm"];
            /** @description 每月一个电话 The month’s call */
            dutyCall: components["schemas"]["LimitForm"];
            /** @description 每季一次入户 The quarter’s visit */
            dutyVisit: components["schemas"]["LimitForm"];
            /** @description 年底一个评估 The year’s evaluation */
            dutyEvaluation: components["schemas"]["LimitForm"];
            /** @description 全年一件实事 One real piece of help a year */
            dutyHelp: components["schemas"]["LimitForm"];
            /** @description 核查新增风险 Look into a new risk */
            judgeNewRisk: components["schemas"]["LimitForm"];
            /** @description 风险消除评估 Assess the elimination at the home */
            eliminationAssessment: components["schemas"]["LimitForm"];
            /** @description 待抽样审核 Waits for the sample to be drawn */
            sampling: components["schemas"]["LimitForm"];
            /** @description 入户抽样核查 Visit the sampled household */
            sampleCheck: components["schemas"]["LimitForm"];
            /** @description 县级审核风险消除 County review of the elimination */
            countyConfirmation: components["schemas"]["LimitForm"];
            /** @description 县级审定风险消除 County leader confirms the elimination */
            countyConfirmationApproval: components["schemas"]["LimitForm"];
            /** @description 落实跟踪监测人 Name the tracker */
            nameTracker: components["schemas"]["LimitForm"];
            /** @description 跟踪走访 Tracking visit */
            trackingVisit: components["schemas"]["LimitForm"];
            /** @description 转常规监测 Conclude the tracking */
            concludeTracking: components["schemas"]["LimitForm"];
            /** @description 审定风险消除回退 Decide on the reversal */
            decideReversal: components["schemas"]["LimitForm"];
            /** @description 全国系统录入回退 Enter the reversal into the national system */
            enterReversal: components["schemas"]["LimitForm"];
            /** @description 审定退出监测 Decide on the departure */
            decideDeparture: components["schemas"]["LimitForm"];
        };
        TrackingForm: {
            /**
             * @description 跟踪期月数 Months of tracking after the elimination
             * @example 12
             */
            months: number;
            /**
             * @description 走访间隔月数 Months between two visits
             * @example 3
             */
            everyMonths: number;
        };
        RateForm: {
            /**
             * @description 抽查户数 Households visited
             * @example 130
             */
            numerator: number;
            /**
             * @description 拟标注户数 Of so many proposed
             * @example 606
             */
            denominator: number;
        };
        RhythmForm: {
            /**
             * @description 周期 Period
             * @example quarter
             * @enum {string}
             */
            every: "month" | "quarter" | "year";
            /**
             * @description 周期首日后几天开始 Opens so many days after the period’s first
             * @example 0
             */
            opensAfterDays: number;
            /**
             * @description 周期首日后几天到期，空为周期末 Due so many days after it; the period’s end if null
             * @example 30
             */
            dueAfterDays: number | null;
        };
        DutiesForm: {
            /** @description 年初一份计划 A plan at the year’s start */
            yearPlan: components["schemas"]["RhythmForm"] | null;
            /** @description 每月一个电话 A call each month */
            monthlyCall: components["schemas"]["RhythmForm"] | null;
            /** @description 每季一次入户 A visit each quarter */
            quarterlyVisit: components["schemas"]["RhythmForm"] | null;
            /** @description 年底一个评估 An evaluation at the year’s end */
            yearEvaluation: components["schemas"]["RhythmForm"] | null;
            /** @description 解决一个实际困难 One real difficulty solved */
            difficultySolved: components["schemas"]["RhythmForm"] | null;
            /** @description 介绍一次务工信息 One job offer passed on */
            jobOffer: components["schemas"]["RhythmForm"] | null;
            /** @description 送一次产业技术指导 One piece of technical guidance */
            technicalGuidance: components["schemas"]["RhythmForm"] | null;
            /** @description 开展一次消费帮扶 One action of consumption assistance */
            consumptionHelp: components["schemas"]["RhythmForm"] | null;
        };
        HelpForm: {
            /** @description 各类任务时限 Limit of each kind of task */
            limits: components["schemas"]["HelpLimits"];
            /**
             * @description 风险消除阶段 Stages of the elimination in order
             * @example [
             *       [
             *         "eliminationAssessment"
             *       ],
             *       [
             *         "deliberation"
             *       ],
             *       [
             *         "notice"
             *       ],
             *       [
             *         "townshipReview"
             *       ],
             *       [
             *         "sampling"
             *       ],
             *       [
             *         "countyConfirmation"
             *       ],
             *       [
             *         "announcement"
             *       ],
             *       [
             *         "nationalEntry"
             *       ]
             *     ]
             */
            eliminationStages: ("signFor" | "verification" | "deliberation" | "notice" | "townshipReview" | "comparison" | "countyApproval" | "announcement" | "nationalEntry" | "eliminationAssessment" | "sampling" | "countyConfirmation")[][];
            /**
             * @description 收入稳定月数 Months of income above the line
             * @example 6
             */
            stableMonths: number;
            /**
             * @description 纳入监测满几个月 Months since the identification
             * @example 6
             */
            monitoredMonths: number;
            /** @description 常态跟踪监测 Tracking */
            tracking: components["schemas"]["TrackingForm"];
            /** @description 抽样比例 Share of the proposed that is visited */
            sampling: components["schemas"]["RateForm"];
            /** @description “8个一” The helper’s duties; null where one is not asked for */
            duties: components["schemas"]["DutiesForm"];
        };
        SupervisionLimits: {
            /** @description 签批挂牌督办 Sign or decline the listing */
            signListing: components["schemas"]["LimitForm"];
            /** @description 挂牌问题整改 Mend what was listed */
            mendListing: components["schemas"]["LimitForm"];
            /** @description 整改复查 Re-check what was mended */
            recheckListing: components["schemas"]["LimitForm"];
        };
        SupervisionForm: {
            /** @description 签批、整改、复查时限 Limits of signing, mending and re-checking */
            limits: components["schemas"]["SupervisionLimits"];
            /** @description 提请协调时限 Limit of help that is asked for; left out, five working days */
            coordination?: components["schemas"]["LimitForm"];
            /**
             * @description 批量办理超过此件数须另一人复核 Operations over more cases than so many need a second person; left out, never
             * @example 200
             */
            secondPersonOver?: number;
        };
        OnSiteLimits: {
            /** @description 乡镇入户抽查 Visit the household that the township drew */
            onSiteVisit: components["schemas"]["LimitForm"];
        };
        OnSiteForm: {
            /** @description 抽查比例 Share of the cases that is visited */
            rate: components["schemas"]["RateForm"];
            /** @description 入户抽查时限 Limit of the visit */
            limits: components["schemas"]["OnSiteLimits"];
        };
        PolicyBody: {
            /**
             * @description 代码 Code; the same for all its versions
             * @example xunxian
             */
            code: string;
            /**
             * @description 版本 The next version of the code
             * @example 2
             */
            version: number;
            /**
             * @description 名称 Name
             * @example 浚县监测帮扶流程（15日）
             */
            nameZh: string;
            /**
             * @description 英文名称 English name
             * @example Xunxian, 15 days
             */
            nameEn: string;
            /**
             * @description 依据 The text that fixes the figures
             * @example 浚县防返贫〔2022〕3号
             */
            source: string;
            /**
             * @description 阶段 Stages in order; steps within one run side by side
             * @example [
             *       [
             *         "signFor"
             *       ],
             *       [
             *         "verification"
             *       ],
             *       [
             *         "deliberation"
             *       ],
             *       [
             *         "notice",
             *         "comparison"
             *       ],
             *       [
             *         "townshipReview"
             *       ],
             *       [
             *         "countyApproval"
             *       ],
             *       [
             *         "announcement"
             *       ],
             *       [
             *         "nationalEntry"
             *       ]
             *     ]
             */
            stages: ("signFor" | "verification" | "deliberation" | "notice" | "townshipReview" | "comparison" | "countyApproval" | "announcement" | "nationalEntry" | "eliminationAssessment" | "sampling" | "countyConfirmation")[][];
            /** @description 各类任务时限 Limit of each kind of task */
            limits: components["schemas"]["TaskLimits"];
            /** @description 全程时限 Clue to identification */
            chain: components["schemas"]["LimitForm"];
            /**
             * @description 公示天数 Full days after posting
             * @example 5
             */
            noticeDays: number;
            /** @description 到会比例 Quorum */
            quorum: components["schemas"]["QuorumForm"];
            /** @description 二次审批 Second person */
            secondPerson: components["schemas"]["SecondPersonForm"];
            /** @description 部门比对 Comparison */
            comparison: components["schemas"]["ComparisonForm"];
            /**
             * @description 退回重议次数 How often a failed vote may be sent back
             * @example 1
             */
            sendBackTimes: number;
            /**
             * @description 退回后重走的环节 Steps gone through again after a return that changed the substance
             * @example [
             *       "deliberation",
             *       "notice"
             *     ]
             */
            redoAfterReturn: ("signFor" | "verification" | "deliberation" | "notice" | "townshipReview" | "comparison" | "countyApproval" | "announcement" | "nationalEntry" | "eliminationAssessment" | "sampling" | "countyConfirmation")[];
            /** @description 回头看 When an unfounded clue, an elimination and a problem struck off are looked at again */
            lookBack: components["schemas"]["LimitForm"];
            /** @description 先救助后补程序 Days for the procedure after emergency help */
            emergency: components["schemas"]["LimitForm"];
            /** @description 催办升级 Overdue ladder, in order of days */
            ladder: components["schemas"]["RungForm"][];
            /**
             * @description 黄灯天数 Days before due at which the light turns yellow
             * @example 1
             */
            nearDays: number;
            /** @description 帮扶、风险消除、跟踪 Help, elimination and tracking */
            help?: components["schemas"]["HelpForm"];
            /** @description 挂牌督办 Listing */
            supervision?: components["schemas"]["SupervisionForm"];
            /** @description 乡镇抽查 The township’s sample on site */
            onSite?: components["schemas"]["OnSiteForm"];
        };
        PolicyView: {
            /**
             * Format: uuid
             * @example 4a5c0b1d-7d1e-4f3e-9b2a-8c6d5e4f3a21
             */
            id: string;
            /** @example 410621000000 */
            areaCode: string;
            /** @example xunxian */
            code: string;
            /** @example 2 */
            version: number;
            /** @example 浚县监测帮扶流程（15日） */
            nameZh: string;
            /** @example Xunxian, 15 days */
            nameEn: string;
            /** @example 浚县防返贫〔2022〕3号 */
            source: string;
            /**
             * Format: date
             * @example 2027-01-01
             */
            effectiveOn: string;
            /**
             * Format: date-time
             * @example 2026-11-22T08:00:00.000Z
             */
            createdAt: string;
            /** @example 郑管理 */
            createdByName: string | null;
            /**
             * @description SHA-256 of the policy
             * @example 5c6b1d…
             */
            hash: string;
            policy: components["schemas"]["PolicyBody"];
        };
        PolicyForm: {
            /**
             * @description 适用地区 County (or city, province) it is for
             * @example 410621000000
             */
            areaCode: string;
            /**
             * Format: date
             * @description 生效日期 Cases opened from this day on follow it; running ones keep their own
             * @example 2027-01-01
             */
            effectiveOn: string;
            /** @description 政策 The policy */
            policy: components["schemas"]["PolicyBody"];
        };
        PolicyAssignForm: {
            /**
             * @description 适用地区 County (or city, province) it is for
             * @example 410621000000
             */
            areaCode: string;
            /**
             * Format: date
             * @description 生效日期 First day
             * @example 2027-01-01
             */
            effectiveOn: string;
        };
        CountedView: {
            /**
             * @description 户数 Households
             * @example 3308
             */
            households: number;
            /**
             * @description 人数 People
             * @example 10467
             */
            people: number;
        };
        ShareView: {
            /**
             * @description 分子 Part
             * @example 4725
             */
            part: number;
            /**
             * @description 分母 Whole
             * @example 10467
             */
            whole: number;
            /**
             * @description 百分比 Percent, two decimals
             * @example 45.14
             */
            percent: number | null;
        };
        EliminationRateView: {
            /** @description 按户 By household */
            byHousehold: components["schemas"]["ShareView"];
            /** @description 按人 By person */
            byPerson: components["schemas"]["ShareView"];
        };
        PeriodView: {
            /** @description 新识别 Identified in the period */
            identified: components["schemas"]["CountedView"];
            /** @description 新消除 Eliminated in the period */
            eliminated: components["schemas"]["CountedView"];
            /** @description 消除回退 Monitored again after an unsound elimination */
            reversed: components["schemas"]["CountedView"];
        };
        GoneView: {
            /**
             * @description 户数 Households
             * @example 3308
             */
            households: number;
            /**
             * @description 人数 People
             * @example 10467
             */
            people: number;
            /**
             * @description 去向 How they went: 整户自然减少, 户籍迁出, 识别不准, …
             * @example householdExtinct
             * @enum {string}
             */
            outcome: "unfounded" | "notAdmitted" | "withdrawn" | "merged" | "wronglyIdentified" | "householdExtinct" | "movedAway";
        };
        FiguresView: {
            /** @description 监测对象 Monitored: eliminated and not; who is gone is left out */
            monitored: components["schemas"]["CountedView"];
            /** @description 风险已消除 Risk eliminated */
            eliminated: components["schemas"]["CountedView"];
            /** @description 风险未消除 Not eliminated */
            notEliminated: components["schemas"]["CountedView"];
            /** @description 其中自然消除 Of the eliminated: by itself */
            eliminatedNaturally: components["schemas"]["CountedView"];
            /** @description 其中兜底保障 Of those not eliminated: provided for */
            safetyNet: components["schemas"]["CountedView"];
            /** @description 风险消除率 Elimination rate */
            eliminationRate: components["schemas"]["EliminationRateView"];
            /** @description 期间 What happened in the period */
            inPeriod: components["schemas"]["PeriodView"];
            /** @description 不再监测 Never counted as eliminated */
            gone: components["schemas"]["GoneView"][];
        };
        MeasureFiguresView: {
            /**
             * @description 申报 Declared by `on`
             * @example 750
             */
            declared: number;
            /**
             * @description 其中批准 Of them approved by `implementedBy`
             * @example 700
             */
            approved: number;
            /** @description 其中落实 Of them implemented by `implementedBy` */
            implemented: components["schemas"]["ShareView"];
            /**
             * @description 其中停止 Of them stopped by `implementedBy`
             * @example 3
             */
            stopped: number;
        };
        SampleFiguresView: {
            /** @description 拟认定、拟消除 Those drawn from */
            frame: components["schemas"]["CountedView"];
            /** @description 抽中 Those drawn */
            chosen: components["schemas"]["CountedView"];
            /** @description 抽查比例 Share of the households */
            share: components["schemas"]["ShareView"];
        };
        AreaFiguresView: {
            /** @description 监测对象 Monitored: eliminated and not; who is gone is left out */
            monitored: components["schemas"]["CountedView"];
            /** @description 风险已消除 Risk eliminated */
            eliminated: components["schemas"]["CountedView"];
            /** @description 风险未消除 Not eliminated */
            notEliminated: components["schemas"]["CountedView"];
            /** @description 其中自然消除 Of the eliminated: by itself */
            eliminatedNaturally: components["schemas"]["CountedView"];
            /** @description 其中兜底保障 Of those not eliminated: provided for */
            safetyNet: components["schemas"]["CountedView"];
            /** @description 风险消除率 Elimination rate */
            eliminationRate: components["schemas"]["EliminationRateView"];
            /** @description 期间 What happened in the period */
            inPeriod: components["schemas"]["PeriodView"];
            /** @description 不再监测 Never counted as eliminated */
            gone: components["schemas"]["GoneView"][];
            /** @example 410621108000 */
            code: string;
            /** @example 王庄镇 */
            name: string;
            /** @description 帮扶措施 Measures */
            measures: components["schemas"]["MeasureFiguresView"];
            /** @description 召开研判会的村 Villages that held a meeting in the period */
            villagesMet: components["schemas"]["ShareView"];
        };
        /** @enum {string} */
        Category: "unstable" | "marginal" | "sudden";
        CategoryFiguresView: {
            /** @description 监测对象 Monitored: eliminated and not; who is gone is left out */
            monitored: components["schemas"]["CountedView"];
            /** @description 风险已消除 Risk eliminated */
            eliminated: components["schemas"]["CountedView"];
            /** @description 风险未消除 Not eliminated */
            notEliminated: components["schemas"]["CountedView"];
            /** @description 其中自然消除 Of the eliminated: by itself */
            eliminatedNaturally: components["schemas"]["CountedView"];
            /** @description 其中兜底保障 Of those not eliminated: provided for */
            safetyNet: components["schemas"]["CountedView"];
            /** @description 风险消除率 Elimination rate */
            eliminationRate: components["schemas"]["EliminationRateView"];
            /** @description 期间 What happened in the period */
            inPeriod: components["schemas"]["PeriodView"];
            /** @description 不再监测 Never counted as eliminated */
            gone: components["schemas"]["GoneView"][];
            /** @example marginal */
            category: components["schemas"]["Category"];
        };
        CauseFiguresView: {
            /** @description 监测对象 Monitored: eliminated and not; who is gone is left out */
            monitored: components["schemas"]["CountedView"];
            /** @description 风险已消除 Risk eliminated */
            eliminated: components["schemas"]["CountedView"];
            /** @description 风险未消除 Not eliminated */
            notEliminated: components["schemas"]["CountedView"];
            /** @description 其中自然消除 Of the eliminated: by itself */
            eliminatedNaturally: components["schemas"]["CountedView"];
            /** @description 其中兜底保障 Of those not eliminated: provided for */
            safetyNet: components["schemas"]["CountedView"];
            /** @description 风险消除率 Elimination rate */
            eliminationRate: components["schemas"]["EliminationRateView"];
            /** @description 期间 What happened in the period */
            inPeriod: components["schemas"]["PeriodView"];
            /** @description 不再监测 Never counted as eliminated */
            gone: components["schemas"]["GoneView"][];
            /**
             * @description 主要风险原因 The main cause
             * @example illness
             * @enum {string|null}
             */
            cause: "illness" | "disability" | "schooling" | "disaster" | "accident" | "lackOfLabour" | "industryFailed" | "unstableJob" | "housing" | "water" | "rigidSpending" | "other" | null;
        };
        MeasureCategoryFiguresView: {
            /**
             * @description 申报 Declared by `on`
             * @example 750
             */
            declared: number;
            /**
             * @description 其中批准 Of them approved by `implementedBy`
             * @example 700
             */
            approved: number;
            /** @description 其中落实 Of them implemented by `implementedBy` */
            implemented: components["schemas"]["ShareView"];
            /**
             * @description 其中停止 Of them stopped by `implementedBy`
             * @example 3
             */
            stopped: number;
            /**
             * @description 措施类别 Category of measure
             * @example industry
             * @enum {string}
             */
            category: "industry" | "employment" | "publicPost" | "finance" | "housing" | "relocation" | "water" | "compulsoryEducation" | "education" | "health" | "socialSecurity" | "society" | "livingConditions" | "infrastructure";
        };
        SummaryView: {
            /**
             * Format: date-time
             * @description Business time of counting
             * @example 2026-11-22T04:00:00.000Z
             */
            at: string;
            /** @example 410621000000 */
            areaCode: string | null;
            /** @example 河南省鹤壁市浚县 */
            areaName: string | null;
            /**
             * Format: date
             * @description 截至 As of
             * @example 2026-06-30
             */
            on: string;
            /**
             * Format: date
             * @description 期间起始 Period from
             * @example 2026-01-01
             */
            from: string;
            /**
             * Format: date
             * @description 落实截至 Implemented by
             * @example 2026-07-05
             */
            implementedBy: string;
            /** @description 合计 All together */
            total: components["schemas"]["FiguresView"];
            /** @description 帮扶措施 Measures */
            measures: components["schemas"]["MeasureFiguresView"];
            /** @description 抽样核查 The county’s sample in the period */
            sample: components["schemas"]["SampleFiguresView"];
            /** @description 召开研判会的村 Villages that held a meeting in the period */
            villagesMet: components["schemas"]["ShareView"];
            /** @description 分地区 One level below, by code; the sums are the total */
            areas: components["schemas"]["AreaFiguresView"][];
            /** @description 按监测对象类别 By category */
            categories: components["schemas"]["CategoryFiguresView"][];
            /** @description 按主要风险原因 By main cause; those found */
            causes: components["schemas"]["CauseFiguresView"][];
            /** @description 按措施类别 By category of measure; those declared */
            measureCategories: components["schemas"]["MeasureCategoryFiguresView"][];
        };
        RelapseView: {
            /** @description 风险消除回退 Found unsound, of the households that stood as eliminated */
            reversed: components["schemas"]["ShareView"];
            /** @description 风险再标注 Identified again for a new risk, of the same */
            again: components["schemas"]["ShareView"];
        };
        StepFlowView: {
            /**
             * @example townshipReview
             * @enum {string}
             */
            step: "signFor" | "verification" | "deliberation" | "notice" | "townshipReview" | "comparison" | "countyApproval" | "announcement" | "nationalEntry" | "eliminationAssessment" | "sampling" | "countyConfirmation" | "notAdmitted" | "lookBack" | "suspension" | "transfer" | "wrongIdentification" | "helper" | "plan" | "measure" | "duties" | "newRisk" | "tracking" | "reversal" | "departure" | "listing" | "coordination";
            /**
             * @description 办结 Stays at the step that ended in the period
             * @example 120
             */
            left: number;
            /**
             * @description 用时中位数 Median of the time used, in milliseconds
             * @example 172800000
             */
            medianMs: number;
            /**
             * @description 九成用时不超过 Nine in ten took no longer, in milliseconds
             * @example 345600000
             */
            ninetiethMs: number;
            /**
             * @description 时限中位数 Median of the time allowed, in milliseconds
             * @example 432000000
             */
            allowedMs: number | null;
            /** @description 超期 Late, of those that ended */
            late: components["schemas"]["ShareView"];
            /** @description 退回 Returned by the step, of those on which it decided */
            returned: components["schemas"]["ShareView"];
            /** @description 一次通过 Passed without a return by the step, of the cases that passed it; null where nobody’s work is judged */
            firstPass: components["schemas"]["ShareView"] | null;
        };
        AreaFlowView: {
            /** @description 全程未退回 Nobody returned them, of the cases approved by the county */
            straight: components["schemas"]["ShareView"];
            /** @description 返贫返险 What became of eliminations */
            relapse: components["schemas"]["RelapseView"];
            /** @description 各环节 In the order of the road */
            steps: components["schemas"]["StepFlowView"][];
            /** @example 410621108000 */
            code: string;
            /** @example 王庄镇 */
            name: string;
        };
        ClueValueView: {
            /**
             * @description 推送 Sent in the period
             * @example 40
             */
            sent: number;
            /** @description 并入 Joined a case under way, of those sent */
            merged: components["schemas"]["ShareView"];
            /** @description 核实属实 Found true, of those with a finding */
            confirmed: components["schemas"]["ShareView"];
            /**
             * @description 不属实 Found untrue
             * @example 12
             */
            dismissed: number;
            /**
             * @description 未核实即结案 Their case was closed without a finding
             * @example 1
             */
            closed: number;
            /**
             * @description 待核实 Without a finding yet
             * @example 3
             */
            waiting: number;
        };
        ClueClassValueView: {
            /**
             * @description 推送 Sent in the period
             * @example 40
             */
            sent: number;
            /** @description 并入 Joined a case under way, of those sent */
            merged: components["schemas"]["ShareView"];
            /** @description 核实属实 Found true, of those with a finding */
            confirmed: components["schemas"]["ShareView"];
            /**
             * @description 不属实 Found untrue
             * @example 12
             */
            dismissed: number;
            /**
             * @description 未核实即结案 Their case was closed without a finding
             * @example 1
             */
            closed: number;
            /**
             * @description 待核实 Without a finding yet
             * @example 3
             */
            waiting: number;
            /**
             * @description 风险类型 The first class recorded
             * @example illnessDisasterAccident
             * @enum {string}
             */
            riskClass: "incomeDrop" | "expenditureSurge" | "illnessDisasterAccident" | "outOfSchool" | "unsafeHousing" | "unsafeWater" | "policyNotDelivered";
        };
        ClueSourceValueView: {
            /**
             * @description 推送 Sent in the period
             * @example 40
             */
            sent: number;
            /** @description 并入 Joined a case under way, of those sent */
            merged: components["schemas"]["ShareView"];
            /** @description 核实属实 Found true, of those with a finding */
            confirmed: components["schemas"]["ShareView"];
            /**
             * @description 不属实 Found untrue
             * @example 12
             */
            dismissed: number;
            /**
             * @description 未核实即结案 Their case was closed without a finding
             * @example 1
             */
            closed: number;
            /**
             * @description 待核实 Without a finding yet
             * @example 3
             */
            waiting: number;
            /**
             * @example departmentAlert
             * @enum {string}
             */
            channel: "selfReport" | "fieldVisit" | "departmentAlert" | "petition";
            /**
             * @description Of a department’s alert
             * @example health
             * @enum {string|null}
             */
            department: "medicalInsurance" | "health" | "education" | "civilAffairs" | "housing" | "water" | "disabledFederation" | "humanResources" | "emergency" | "agriculture" | "publicSecurity" | "marketRegulation" | "naturalResources" | "finance" | null;
            /** @description The same by class */
            classes: components["schemas"]["ClueClassValueView"][];
        };
        FlowView: {
            /** @description 全程未退回 Nobody returned them, of the cases approved by the county */
            straight: components["schemas"]["ShareView"];
            /** @description 返贫返险 What became of eliminations */
            relapse: components["schemas"]["RelapseView"];
            /** @description 各环节 In the order of the road */
            steps: components["schemas"]["StepFlowView"][];
            /**
             * Format: date-time
             * @description Business time of counting
             * @example 2026-11-22T04:00:00.000Z
             */
            at: string;
            /** @example 410621000000 */
            areaCode: string | null;
            /** @example 河南省鹤壁市浚县 */
            areaName: string | null;
            /**
             * Format: date
             * @description 期间起始 First day
             * @example 2026-04-01
             */
            from: string;
            /**
             * Format: date
             * @description 期间截止 Last day
             * @example 2026-06-30
             */
            on: string;
            /** @description 分地区 One level below, by code; a delay stands where it arose */
            areas: components["schemas"]["AreaFlowView"][];
            /** @description 线索价值 Clues in all */
            clues: components["schemas"]["ClueValueView"];
            /** @description 按来源 By channel and department */
            clueSources: components["schemas"]["ClueSourceValueView"][];
            /** @description 按风险类型 By class */
            clueClasses: components["schemas"]["ClueClassValueView"][];
        };
        SignInForm: {
            /**
             * @description 账号 Account name
             * @example songjinggu.xinxiyuan
             */
            login: string;
            /**
             * @description 密码 Password
             * @example a long sentence nobody knows
             */
            password: string;
        };
        /** @enum {string} */
        Department: "medicalInsurance" | "health" | "education" | "civilAffairs" | "housing" | "water" | "disabledFederation" | "humanResources" | "emergency" | "agriculture" | "publicSecurity" | "marketRegulation" | "naturalResources" | "finance";
        GrantView: {
            /**
             * @description To be sent as X-Acting-Grant when acting in this office only
             * @example Wn3cBv1oYJ8mQx0e
             */
            id: string;
            /** @example villageClerk */
            role: components["schemas"]["Role"];
            /**
             * @description 岗位 The role in Chinese
             * @example 村级信息员
             */
            roleZh: string;
            /** @example 410621108242 */
            areaCode: string;
            /**
             * @description Full name of the area
             * @example 河南省鹤壁市浚县屯子镇宋井固村
             */
            areaName: string;
            /** @example medicalInsurance */
            department?: components["schemas"]["Department"];
            /**
             * @description 网格 The grid
             * @example 410621108242-1
             */
            gridId?: string;
            /**
             * Format: date
             * @example 2026-01-01
             */
            fromOn: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            toOn?: string;
            /**
             * Format: uuid
             * @description 代理 Held only as a substitute for this account
             * @example 7d0b2a52-6f0f-4c70-9c0e-1f1b34b5a0c1
             */
            onBehalfOf?: string;
            /**
             * @description Name of the person substituted for
             * @example 王秀兰
             */
            onBehalfOfName?: string;
        };
        SessionView: {
            /**
             * Format: uuid
             * @example 7d0b2a52-6f0f-4c70-9c0e-1f1b34b5a0c1
             */
            accountId: string;
            /** @example songjinggu.xinxiyuan */
            login: string;
            /** @example 宋建国 */
            name: string;
            /** @example false */
            mustChangePassword: boolean;
            grants: components["schemas"]["GrantView"][];
            /**
             * @description To be sent as X-CSRF-Token with every write; null for machines
             * @example x8uG0yqvWZpH1n1L8mFQ0a8m2k3dXoWc9g7cV4k1c2E
             */
            csrfToken: string | null;
            /**
             * Format: date-time
             * @description 业务时间 Business time of the answer
             * @example 2026-11-22T08:00:00.000Z
             */
            now: string;
            /**
             * Format: date
             * @description 今天 Today in Asia/Shanghai
             * @example 2026-11-22
             */
            todayOn: string;
        };
        PasswordForm: {
            /**
             * @description 原密码 Present password
             * @example a long sentence nobody knows
             */
            oldPassword: string;
            /**
             * @description 新密码 New password, at least 10 characters
             * @example another sentence nobody knows
             */
            newPassword: string;
        };
        SheetRow: {
            /**
             * Format: uuid
             * @description Null for one that is not kept
             * @example 0b6c9d5e-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            sheetId: string | null;
            /**
             * @example weekly
             * @enum {string}
             */
            kind: "weekly" | "monthly";
            /** @example 410621000000 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县 */
            areaName: string;
            /**
             * Format: date
             * @description 起 First day of the period
             * @example 2026-11-16
             */
            periodOn: string;
            /**
             * Format: date
             * @description 止 Last day of the period
             * @example 2026-11-22
             */
            endsOn: string;
            /**
             * Format: date-time
             * @description 生成时间 Business time of making
             * @example 2026-11-15T22:00:00.000Z
             */
            madeAt: string;
        };
        SheetList: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            /** @description The newest first */
            rows: components["schemas"]["SheetRow"][];
        };
        HelpLineView: {
            /**
             * @example villageClerk
             * @enum {string|null}
             */
            role: "gridWorker" | "gridHead" | "villageClerk" | "villageSecretary" | "firstSecretary" | "villageLiaison" | "helper" | "townshipOfficer" | "townshipLeader" | "departmentOfficer" | "countyOfficer" | "countyLeader" | "supervisor" | "auditor" | "operator" | "administrator" | null;
            /**
             * @example null
             * @enum {string|null}
             */
            department: "medicalInsurance" | "health" | "education" | "civilAffairs" | "housing" | "water" | "disabledFederation" | "humanResources" | "emergency" | "agriculture" | "publicSecurity" | "marketRegulation" | "naturalResources" | "finance" | null;
            /**
             * @description Where the office stands
             * @example 410621108242
             */
            placeCode: string | null;
            /** @example 宋井固村 */
            placeName: string | null;
            /**
             * @description 事项 Kinds of work
             * @example [
             *       "deliberation"
             *     ]
             */
            kinds: string[];
            /**
             * @description Some of the cases, those that press most first; at most 20
             * @example [
             *       "a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10"
             *     ]
             */
            caseIds: string[];
            /**
             * @example person
             * @enum {string}
             */
            reason: "technical" | "nobody" | "backAndForth" | "department" | "person";
            /**
             * @description Why nobody can do it
             * @example null
             * @enum {string|null}
             */
            nobody: "noHolder" | "noRights" | "recused" | "onLeave" | null;
            /**
             * @description Who has it
             * @example 宋建国
             */
            holderName: string | null;
            /**
             * @description 停滞案件 Stuck cases
             * @example 12
             */
            cases: number;
            /**
             * Format: date-time
             * @description Since when the longest is stuck
             * @example 2026-11-02T16:00:00.000Z
             */
            oldestSince: string;
            /**
             * @description 催办 Most often reminded
             * @example 1
             */
            reminded: number;
            /**
             * @description 先做什么 What to do first
             * @example remind
             * @enum {string}
             */
            advice: "repair" | "appoint" | "handOver" | "substitute" | "meet" | "remind" | "share" | "escalate";
        };
        DueLineView: {
            /**
             * @example villageClerk
             * @enum {string|null}
             */
            role: "gridWorker" | "gridHead" | "villageClerk" | "villageSecretary" | "firstSecretary" | "villageLiaison" | "helper" | "townshipOfficer" | "townshipLeader" | "departmentOfficer" | "countyOfficer" | "countyLeader" | "supervisor" | "auditor" | "operator" | "administrator" | null;
            /**
             * @example null
             * @enum {string|null}
             */
            department: "medicalInsurance" | "health" | "education" | "civilAffairs" | "housing" | "water" | "disabledFederation" | "humanResources" | "emergency" | "agriculture" | "publicSecurity" | "marketRegulation" | "naturalResources" | "finance" | null;
            /**
             * @description Where the office stands
             * @example 410621108242
             */
            placeCode: string | null;
            /** @example 宋井固村 */
            placeName: string | null;
            /**
             * @description 事项 Kinds of work
             * @example [
             *       "deliberation"
             *     ]
             */
            kinds: string[];
            /**
             * @description Some of the cases, those that press most first; at most 20
             * @example [
             *       "a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10"
             *     ]
             */
            caseIds: string[];
            /**
             * @description 本周到期 Tasks
             * @example 9
             */
            tasks: number;
            /**
             * Format: date-time
             * @description The earliest limit
             * @example 2026-11-17T16:00:00.000Z
             */
            earliestDue: string;
        };
        WeekMovedView: {
            /**
             * Format: date
             * @description Its Monday
             * @example 2026-11-09
             */
            fromOn: string;
            /**
             * @description 新增案件 Cases opened
             * @example 14
             */
            opened: number;
            /**
             * @description 识别纳入 Identified
             * @example 3
             */
            identified: number;
            /**
             * @description 风险消除 Eliminated
             * @example 1
             */
            eliminated: number;
            /**
             * @description 退回 Returns
             * @example 2
             */
            returned: number;
            /**
             * @description 办结环节 Stays at a step that ended
             * @example 61
             */
            left: number;
            /**
             * @description 其中超期 Of them late
             * @example 5
             */
            late: number;
        };
        StepMovedView: {
            /**
             * @example verification
             * @enum {string}
             */
            step: "signFor" | "verification" | "deliberation" | "notice" | "townshipReview" | "comparison" | "countyApproval" | "announcement" | "nationalEntry" | "eliminationAssessment" | "sampling" | "countyConfirmation" | "notAdmitted" | "lookBack" | "suspension" | "transfer" | "wrongIdentification" | "helper" | "plan" | "measure" | "duties" | "newRisk" | "tracking" | "reversal" | "departure" | "listing" | "coordination";
            /**
             * @description 办结 Stays that ended
             * @example 16
             */
            left: number;
            /**
             * @description 其中超期 Of them late
             * @example 1
             */
            late: number;
        };
        WeeklySheetView: {
            /**
             * @description 在办案件 Open cases
             * @example 240
             */
            open: number;
            /**
             * @description 停滞案件 Stuck cases: the count of the list at the time
             * @example 37
             */
            stuck: number;
            /** @description 先解决什么 What unblocks most, first */
            help: components["schemas"]["HelpLineView"][];
            /**
             * @description Lines that did not find room
             * @example 0
             */
            moreHelp: number;
            /**
             * @description 本周到期 Tasks due in the week
             * @example 52
             */
            dueTasks: number;
            /** @description By office, the earliest limit first */
            due: components["schemas"]["DueLineView"][];
            /**
             * @description Lines that did not find room
             * @example 0
             */
            moreDue: number;
            /** @description 上周与再上周 The week that is over and the one before it */
            moved: components["schemas"]["WeekMovedView"][];
            /** @description 上周各环节 The week that is over, step by step */
            steps: components["schemas"]["StepMovedView"][];
        };
        RankedView: {
            /**
             * @description Department, area code or id of a helping unit
             * @example health
             */
            id: string;
            /**
             * @description Name of the area or unit
             * @example null
             */
            name: string | null;
            /** @description 按期办结 Done in time, of what was to be done */
            inTime: components["schemas"]["ShareView"];
            /**
             * @description Equals share one; null below five
             * @example 1
             */
            rank: number | null;
            /**
             * @description 红榜、黑榜
             * @example red
             * @enum {string|null}
             */
            list: "red" | "black" | null;
        };
        MonthlySheetView: {
            /** @description 行业部门 Departments: answers and measures */
            departments: components["schemas"]["RankedView"][];
            /** @description 乡镇 Townships: their own and their villages’ steps */
            townships: components["schemas"]["RankedView"][];
            /** @description 帮扶单位 Helping units: what their helpers were asked */
            units: components["schemas"]["RankedView"][];
        };
        SheetView: {
            /**
             * Format: uuid
             * @description Null for one that is not kept
             * @example 0b6c9d5e-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            sheetId: string | null;
            /**
             * @example weekly
             * @enum {string}
             */
            kind: "weekly" | "monthly";
            /** @example 410621000000 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县 */
            areaName: string;
            /**
             * Format: date
             * @description 起 First day of the period
             * @example 2026-11-16
             */
            periodOn: string;
            /**
             * Format: date
             * @description 止 Last day of the period
             * @example 2026-11-22
             */
            endsOn: string;
            /**
             * Format: date-time
             * @description 生成时间 Business time of making
             * @example 2026-11-15T22:00:00.000Z
             */
            madeAt: string;
            /**
             * @description False for one of a period that still runs: it is not kept
             * @example true
             */
            isFinal: boolean;
            /** @description Of a weekly sheet */
            weekly: components["schemas"]["WeeklySheetView"] | null;
            /** @description Of a monthly comparison */
            monthly: components["schemas"]["MonthlySheetView"] | null;
        };
        ComparisonView: {
            /** @example health */
            department: string;
            /**
             * @description silent: not answered
             * @example match
             * @enum {string}
             */
            verdict: "match" | "noMatch" | "unknown" | "silent";
            /** @example {} */
            facts: {
                [key: string]: unknown;
            };
            /** @example null */
            note: string | null;
            /**
             * Format: date-time
             * @example 2026-11-08T02:00:00.000Z
             */
            at: string | null;
        };
        ContradictionView: {
            /**
             * @description 中文
             * @example 等宋井固村村级信息员签收线索，限2026年11月4日24时前。
             */
            zh: string;
            /**
             * @description English
             * @example Waits for Village clerk, Songjinggu: Sign for the clue, by 24:00 on 2026-11-04.
             */
            en: string;
            /** @example vehicle */
            code: string;
            /** @example agriculture */
            department: string;
            /**
             * @description The verification’s field
             * @example facts.members
             */
            field: string;
            /** @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11 */
            memberId?: string;
        };
        CaseComparison: {
            /** @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10 */
            caseId: string;
            answers: components["schemas"]["ComparisonView"][];
            contradictions: components["schemas"]["ContradictionView"][];
        };
        QuestionFormView: {
            /** @example medicalInsurance */
            department: string;
            /**
             * @example [
             *       "medicalBills",
             *       "insurance"
             *     ]
             */
            asks: string[];
            /**
             * @example [
             *       "medicalInsured"
             *     ]
             */
            shows: string[];
        };
        QuestionForms: {
            rows: components["schemas"]["QuestionFormView"][];
        };
        AnswerUploadForm: {
            /**
             * Format: binary
             * @description 填好的比对工作簿 The workbook, filled in, .xlsx, at most 20 MB
             * @example (binary)
             */
            file: string;
        };
        /**
         * @description 工作表 Sheet; null for the workbook
         * @enum {string}
         */
        AnswerSheet: "questions" | "members";
        AnswerFaultView: {
            /**
             * @description 工作表 Sheet; null for the workbook
             * @example members
             */
            sheet: components["schemas"]["AnswerSheet"] | null;
            /**
             * @description 行号 Row in the sheet
             * @example 12
             */
            row: number | null;
            /**
             * @description 列 Heading of the column
             * @example 合规医疗自付（元）
             */
            column: string | null;
            /**
             * @description Code of the refusal
             * @example form.negative
             */
            code: components["schemas"]["RefusalCode"];
            /** @description The place and the rule as a sentence */
            texts: components["schemas"]["ProblemTexts"];
        };
        /** @enum {string} */
        AnswerOutcome: "blank" | "good" | "faulty" | "done" | "refused" | "unknown";
        AnswerRowView: {
            /**
             * @description 行号 Row in the sheet of questions
             * @example 7
             */
            row: number;
            /**
             * @description 任务 The question
             * @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:4:comparison
             */
            taskId: string;
            /** @example done */
            outcome: components["schemas"]["AnswerOutcome"];
            /**
             * @description The answer’s place in the ledger
             * @example 9
             */
            seq: number | null;
            faults: components["schemas"]["AnswerFaultView"][];
        };
        AnswerResult: {
            /** @description Of the workbook as such, and rows that belong to no question */
            faults: components["schemas"]["AnswerFaultView"][];
            /** @description In the order of the workbook */
            rows: components["schemas"]["AnswerRowView"][];
        };
        MeetingRowView: {
            /** @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11 */
            meetingId: string;
            /** @example 410621108242 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县王庄镇宋井固村 */
            areaName: string | null;
            /** @example submitted */
            state: string;
            /**
             * Format: date-time
             * @example null
             */
            heldAt: string | null;
            /** @example 10 */
            itemCount: number;
            /**
             * Format: date-time
             * @example 2026-11-05T02:20:00.000Z
             */
            createdAt: string;
        };
        MeetingList: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            rows: components["schemas"]["MeetingRowView"][];
        };
        MeetingBody: {
            /**
             * @description The village
             * @example 410621108242
             */
            areaCode: string;
            /**
             * @description Deliberation tasks to put on the agenda; without it all that wait
             * @example []
             */
            taskIds?: string[];
        };
        CommitteeMemberView: {
            /** @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11 */
            memberId: string;
            /** @example 宋德福 */
            name: string;
            /**
             * @example voter
             * @enum {string}
             */
            kind: "voter" | "observer";
        };
        RecusalView: {
            /** @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11 */
            memberId: string;
            /** @example 宋德福 */
            name: string;
            /** @example 堂兄弟 */
            relation: string;
        };
        MeetingItemView: {
            /** @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10 */
            caseId: string;
            /** @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:12:deliberation */
            taskId: string;
            /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
            householdId: string;
            /** @example 410621108242-0017 */
            householdNumber: string | null;
            /** @example 宋建国 */
            headName: string | null;
            /** @example marginal */
            category: string | null;
            /**
             * @example [
             *       "illness"
             *     ]
             */
            causes: string[];
            /** @example [] */
            marks: string[];
            /**
             * @description Ticked by a return
             * @example []
             */
            returnedFields: string[];
            /**
             * Format: date-time
             * @example 2026-11-06T16:00:00.000Z
             */
            dueAt: string;
            /**
             * @description paused: on another meeting’s table, or suspended
             * @example open
             * @enum {string}
             */
            taskState: "open" | "paused" | "done" | "cancelled";
            proposedRecusals: components["schemas"]["RecusalView"][];
            /** @example 6 */
            yes: number | null;
            /** @example 1 */
            no: number | null;
            /** @example 0 */
            abstained: number | null;
            /** @example [] */
            recused: string[];
            /** @example true */
            passed: boolean | null;
            /**
             * @description listed, submitted, applied, returned, aborted
             * @example listed
             */
            state: string;
            /**
             * @description Why the case would not be put to the vote
             * @example null
             */
            refusalCode: string | null;
        };
        MeetingView: {
            /** @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11 */
            meetingId: string;
            /** @example 410621108242 */
            areaCode: string;
            /**
             * @example draft
             * @enum {string}
             */
            state: "draft" | "submitting" | "submitted" | "confirmed" | "applied" | "returned" | "aborted";
            /**
             * Format: date-time
             * @example null
             */
            heldAt: string | null;
            /** @description Who should attend, and who may listen */
            members: components["schemas"]["CommitteeMemberView"][];
            /**
             * @description Fewest members who must be present
             * @example 6
             */
            quorum: number;
            items: components["schemas"]["MeetingItemView"][];
            /**
             * @description The minutes as submitted
             * @example null
             */
            minutes: {
                [key: string]: unknown;
            } | null;
            /**
             * @description One’s own half-written minutes
             * @example null
             */
            draft: {
                [key: string]: unknown;
            } | null;
            /** @example null */
            submittedByName: string | null;
            /**
             * Format: date-time
             * @example null
             */
            submittedAt: string | null;
            /** @example null */
            decidedByName: string | null;
            /**
             * Format: date-time
             * @example null
             */
            decidedAt: string | null;
            /**
             * @description Why the secretary sent them back
             * @example null
             */
            refusedReason: string | null;
        };
        DraftBody: {
            /**
             * @description The half-filled form, kept as it is
             * @example {
             *       "decision": "atRisk",
             *       "form": {
             *         "visitedOn": "2026-11-22"
             *       }
             *     }
             */
            content: {
                [key: string]: unknown;
            };
        };
        AttendanceBody: {
            /**
             * Format: uuid
             * @description Member of the deliberation
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            memberId: string;
            /**
             * @description 表决 or 列席
             * @example voter
             * @enum {string}
             */
            as: "voter" | "observer";
            /**
             * Format: date-time
             * @description Came later than the beginning
             * @example 2026-11-05T02:20:00+08:00
             */
            arrivedAt?: string;
        };
        MinutesItemBody: {
            /**
             * Format: uuid
             * @description The case
             * @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10
             */
            caseId: string;
            /**
             * @description Its deliberation task
             * @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:12:deliberation
             */
            taskId: string;
            /**
             * @description Left the room for this item: relatives
             * @example []
             */
            recused: string[];
            /**
             * @description At the meeting but not in the room for this item: came later or left before
             * @example []
             */
            away?: string[];
            /**
             * @description For
             * @example 6
             */
            yes: number;
            /**
             * @description Against
             * @example 1
             */
            no: number;
            /**
             * @description Abstained
             * @example 0
             */
            abstained: number;
            /**
             * @description Opinion
             * @example 同意纳入
             */
            opinion?: string;
            /**
             * @description After a return: ticked fields that were dealt with
             * @example []
             */
            dealtWith?: string[];
        };
        MinutesBody: {
            /**
             * Format: date-time
             * @description When
             * @example 2026-11-05T09:00:00+08:00
             */
            heldAt: string;
            /**
             * @description Where
             * @example 村委会二楼会议室
             */
            place: string;
            /**
             * Format: uuid
             * @description Chair
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            chairId: string;
            /**
             * Format: uuid
             * @description Recorder
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            recorderId: string;
            /** @description Who was there */
            attendance: components["schemas"]["AttendanceBody"][];
            /** @description The agenda with its votes */
            items: components["schemas"]["MinutesItemBody"][];
            /**
             * @description Photos
             * @example [
             *       "0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11"
             *     ]
             */
            photoIds: string[];
            /**
             * Format: uuid
             * @description Sign-in sheet
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            signInSheetId?: string;
            /**
             * @description What was said
             * @example 与会人员逐户评议……
             */
            text?: string;
        };
        RefuseMinutesBody: {
            /**
             * @description Why
             * @example 第三项表决票数请再核对
             */
            reasonText: string;
        };
        AgendaItemView: {
            /** @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10 */
            caseId: string;
            /** @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:12:deliberation */
            taskId: string;
            /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
            householdId: string;
            /** @example 410621108242-0017 */
            householdNumber: string | null;
            /** @example 宋建国 */
            headName: string | null;
            /** @example marginal */
            category: string | null;
            /**
             * @example [
             *       "illness"
             *     ]
             */
            causes: string[];
            /** @example [] */
            marks: string[];
            /**
             * @description Ticked by a return
             * @example []
             */
            returnedFields: string[];
            /**
             * Format: date-time
             * @example 2026-11-06T16:00:00.000Z
             */
            dueAt: string;
            /**
             * @description paused: on another meeting’s table, or suspended
             * @example open
             * @enum {string}
             */
            taskState: "open" | "paused" | "done" | "cancelled";
            proposedRecusals: components["schemas"]["RecusalView"][];
        };
        AgendaView: {
            rows: components["schemas"]["AgendaItemView"][];
        };
        CommitteeMemberList: {
            rows: components["schemas"]["CommitteeMemberView"][];
        };
        MemberBody: {
            /**
             * @description The village
             * @example 410621108242
             */
            areaCode: string;
            /**
             * @description Name
             * @example 宋德福
             */
            name: string;
            /**
             * @description 表决 or 列席
             * @example voter
             * @enum {string}
             */
            kind: "voter" | "observer";
            /**
             * Format: uuid
             * @description The member’s account
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            accountId?: string;
            /**
             * Format: date
             * @description From which day
             * @example 2026-01-01
             */
            fromOn?: string;
        };
        RelativeBody: {
            /**
             * Format: uuid
             * @description The household
             * @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10
             */
            householdId: string;
            /**
             * @description Relation
             * @example 堂兄弟
             */
            relation: string;
        };
        NoticeRowView: {
            /** @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11 */
            noticeId: string;
            /**
             * @description 拟纳入或拟消除 What is made known
             * @example identification
             * @enum {string}
             */
            kind: "identification" | "elimination";
            /**
             * @description 公示编号, printed on it; an objector names it
             * @example GS20260302-00017
             */
            number: string;
            /** @example 410621108242 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县王庄镇宋井固村 */
            areaName: string | null;
            /** @example posted */
            state: string;
            /** @example 2026-11-22 */
            postedOn: string | null;
            /** @example 2026-11-27 */
            endsOn: string | null;
            /** @example 3 */
            itemCount: number;
            /**
             * Format: date-time
             * @example 2026-11-22T02:20:00.000Z
             */
            createdAt: string;
        };
        NoticeList: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            rows: components["schemas"]["NoticeRowView"][];
        };
        WaitingNoticeView: {
            /** @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:16:postNotice */
            taskId: string;
            /** @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10 */
            caseId: string;
            /**
             * @description 拟纳入或拟消除 What is proposed
             * @example identification
             * @enum {string}
             */
            kind: "identification" | "elimination";
            /** @example 宋建国 */
            headName: string | null;
            /** @example 410621108242-0017 */
            householdNumber: string | null;
            /** @example marginal */
            category: string | null;
            /**
             * Format: date-time
             * @example 2026-11-04T16:00:00.000Z
             */
            dueAt: string;
        };
        WaitingNoticeList: {
            /** @description The first fifty, by due time */
            rows: components["schemas"]["WaitingNoticeView"][];
        };
        NoticeBody: {
            /**
             * @description The village
             * @example 410621108242
             */
            areaCode: string;
            /**
             * @description Tasks to post together; without it all that wait
             * @example []
             */
            taskIds?: string[];
            /**
             * @description 拟纳入或拟消除 One paper is of one of them; without it that of the tasks named, or of the one due first
             * @example identification
             * @enum {string}
             */
            kind?: "identification" | "elimination";
        };
        NoticeItemView: {
            /**
             * @description Number on the notice; an objector names it
             * @example 1
             */
            entry: number;
            /**
             * @description 户主姓名
             * @example 宋建国
             */
            headName: string | null;
            /**
             * @description 组
             * @example 三组
             */
            groupName: string | null;
            /**
             * @description 人数
             * @example 4
             */
            memberCount: number;
            /**
             * @description 拟纳入类别；拟消除时为监测对象类别
             * @example 边缘易致贫户
             */
            categoryZh: string | null;
            /** @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10 */
            caseId: string;
            /** @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:16:postNotice */
            taskId: string;
            /**
             * @description The case’s posting task
             * @example open
             * @enum {string}
             */
            taskState: "open" | "paused" | "done" | "cancelled";
            /**
             * Format: date-time
             * @description Ends for this case
             * @example null
             */
            endsAt: string | null;
            /**
             * @description Full days left
             * @example 5
             */
            daysLeft: number | null;
            /**
             * @description Objections not judged yet; nobody is told whose
             * @example 0
             */
            openObjections: number;
        };
        NoticeEntryView: {
            /**
             * @description Number on the notice; an objector names it
             * @example 1
             */
            entry: number;
            /**
             * @description 户主姓名
             * @example 宋建国
             */
            headName: string | null;
            /**
             * @description 组
             * @example 三组
             */
            groupName: string | null;
            /**
             * @description 人数
             * @example 4
             */
            memberCount: number;
            /**
             * @description 拟纳入类别；拟消除时为监测对象类别
             * @example 边缘易致贫户
             */
            categoryZh: string | null;
        };
        PrintableNotice: {
            /** @example 宋井固村防止返贫监测对象拟纳入公示 */
            title: string;
            /** @example 经村级民主评议，现将以下农户拟纳入防止返贫监测对象情况予以公示。 */
            text: string;
            entries: components["schemas"]["NoticeEntryView"][];
            /** @example 公示期自2026年11月22日至2026年11月27日24时止。对公示内容有异议的，请向乡镇人民政府反映，或拨打12317。 */
            footer: string;
        };
        NoticeView: {
            /** @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11 */
            noticeId: string;
            /**
             * @description 拟纳入或拟消除 What is made known
             * @example identification
             * @enum {string}
             */
            kind: "identification" | "elimination";
            /**
             * @description 公示编号, printed on it; an objector names it
             * @example GS20260302-00017
             */
            number: string;
            /** @example 410621108242 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县王庄镇宋井固村 */
            areaName: string;
            /**
             * @example draft
             * @enum {string}
             */
            state: "draft" | "posted" | "certified";
            /** @example null */
            postedOn: string | null;
            /**
             * @description Last full day
             * @example null
             */
            endsOn: string | null;
            items: components["schemas"]["NoticeItemView"][];
            printable: components["schemas"]["PrintableNotice"];
        };
        PostBody: {
            /**
             * Format: date
             * @description Day of posting
             * @example 2026-11-22
             */
            on: string;
            /**
             * Format: uuid
             * @description Photo of the posted notice
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            photoFileId: string;
        };
        NoticeItemRefusal: {
            /** @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10 */
            caseId: string;
            /** @example task.notOpen */
            code: string;
            /** @example 该任务不在待办状态，可能已办理、已取消或已退回。 */
            zh: string;
            /** @example The task is not open: it was completed, cancelled or returned. */
            en: string;
        };
        PostResult: {
            notice: components["schemas"]["NoticeView"];
            /** @description Cases that could not be posted */
            refusals: components["schemas"]["NoticeItemRefusal"][];
        };
        CertificateView: {
            /**
             * @description 拟纳入或拟消除 What was made known
             * @example identification
             * @enum {string}
             */
            kind: "identification" | "elimination";
            /** @example 宋井固村防止返贫监测对象拟纳入公示无异议证明 */
            title: string;
            /** @example 宋井固村 */
            village: string;
            /** @example 2026-11-22 */
            postedOn: string;
            /** @example 2026-11-27 */
            endsOn: string;
            /** @description Cases whose notice was certified */
            entries: components["schemas"]["NoticeEntryView"][];
            /** @example 宋保田 */
            certifiedByName: string | null;
            /**
             * Format: date-time
             * @example null
             */
            certifiedAt: string | null;
            /** @example 兹证明上述公示期满，公示期内未收到异议或所提异议经乡镇核查不成立。 */
            text: string;
        };
        ObjectionBody: {
            /**
             * Format: uuid
             * @description The case on the notice
             * @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10
             */
            caseId: string;
            /**
             * @description What is objected to
             * @example 该户有小轿车一辆
             */
            text: string;
            /**
             * @description Name of the objector
             * @example 宋某
             */
            name?: string;
            /**
             * @description Phone of the objector
             * @example 13812345678
             */
            phone?: string;
            /**
             * @description Accounts related to household or objector: they do not judge
             * @example []
             */
            relatedAccountIds?: string[];
        };
        ObjectionResult: {
            /**
             * @description Number to ask by
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            objectionId: string;
        };
        PublicObjectionBody: {
            /**
             * @description Number of the notice, as printed on it
             * @example GS20260302-00017
             */
            noticeNumber?: string;
            /**
             * Format: uuid
             * @description Or its id, from a link
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            noticeId?: string;
            /**
             * @description Entry on the notice
             * @example 1
             */
            entry?: number;
            /**
             * @description Or the receipt number of one’s own application
             * @example SW20261122-48213907
             */
            receiptNumber?: string;
            /**
             * @description With the last four digits of ID number or phone
             * @example 4518
             */
            lastFour?: string;
            /**
             * @description What is objected to
             * @example 该户有小轿车一辆
             */
            text: string;
            /**
             * @description Name, if one wants an answer
             * @example 宋某
             */
            name?: string;
            /**
             * @description Phone, if one wants an answer
             * @example 13812345678
             */
            phone?: string;
        };
        NotificationView: {
            /**
             * @description 中文
             * @example 等宋井固村村级信息员签收线索，限2026年11月4日24时前。
             */
            zh: string;
            /**
             * @description English
             * @example Waits for Village clerk, Songjinggu: Sign for the clue, by 24:00 on 2026-11-04.
             */
            en: string;
            /**
             * Format: uuid
             * @example 7b1f0f0e-6f0c-4d0b-9c6e-2f4a1d3c5b77
             */
            id: string;
            /**
             * @example reminded
             * @enum {string}
             */
            kind: "reminded" | "escalated" | "listingProposed" | "taskUrged" | "taskExtended" | "taskEscalated" | "taskHandedOver" | "returned" | "listingAsked" | "listingSigned" | "listingMended" | "listingRechecked";
            /**
             * Format: date-time
             * @description When it happened
             * @example 2026-11-22T04:00:00.000Z
             */
            at: string;
            /**
             * Format: date-time
             * @description When it was read
             * @example null
             */
            readAt: string | null;
            /**
             * @description False where it is done, or became somebody else’s
             * @example true
             */
            open: boolean;
            /**
             * Format: uuid
             * @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10
             */
            caseId: string;
            /**
             * @description The task, where the reader was told as who may do it
             * @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:4:verification
             */
            taskId: string | null;
            /** @example 410621108242 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县王庄镇宋井固村 */
            areaName: string;
            /**
             * @description Where the reader may see it
             * @example 410621108242-0031
             */
            householdNumber: string | null;
            /**
             * @description Where the reader may see it
             * @example 宋小明
             */
            headName: string | null;
        };
        NotificationList: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            /** @description Newest first */
            rows: components["schemas"]["NotificationView"][];
            /**
             * Format: date-time
             * @description Business time of the list
             * @example 2026-11-22T04:00:00.000Z
             */
            at: string;
        };
        NotificationCount: {
            /**
             * @description Not read and still to be acted on; 1000 stands for more than 999
             * @example 3
             */
            unread: number;
        };
        ReadUpToForm: {
            /**
             * Format: date-time
             * @description 此时刻及以前的全部标为已读 Everything up to this moment; `at` of the list
             * @example 2026-11-22T04:00:00.000Z
             */
            upTo: string;
        };
        SampleCounts: {
            /**
             * @description 户数 Cases that were proposed
             * @example 606
             */
            proposed: number;
            /**
             * @description 抽中 Drawn
             * @example 130
             */
            chosen: number;
            /**
             * @description 待告知 Not told yet
             * @example 0
             */
            waiting: number;
            /**
             * @description 抽样时已离开该环节 Had left the step meanwhile; the draw says nothing about them
             * @example 0
             */
            left: number;
            /**
             * @description 待入户核查 Drawn, still to be visited
             * @example 12
             */
            toVisit: number;
            /**
             * @description 核查通过 Passed
             * @example 115
             */
            passed: number;
            /**
             * @description 核查未通过 Failed; the case went back to the home
             * @example 3
             */
            failed: number;
        };
        SampleRow: {
            /**
             * Format: uuid
             * @example 4b1f6c0e-92d7-4a53-8f5e-1c7d3b9a6e24
             */
            sampleId: string;
            /** @example 410621000000 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县 */
            areaName: string;
            /**
             * @example elimination
             * @enum {string}
             */
            procedure: "identification" | "elimination";
            /**
             * @description 正在告知、已全部告知 Whether every case of the list knows
             * @example told
             * @enum {string}
             */
            state: "telling" | "told";
            /** @example 王秀兰 */
            drawnByName: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T03:00:00.000Z
             */
            drawnAt: string;
            counts: components["schemas"]["SampleCounts"];
        };
        SampleList: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            /** @description Newest first */
            rows: components["schemas"]["SampleRow"][];
        };
        SampleBody: {
            /**
             * @description 县或乡镇 County or township whose proposed are drawn among
             * @example 410621000000
             */
            areaCode: string;
            /**
             * @description 识别纳入或风险消除 What they are proposed for
             * @example elimination
             * @enum {string}
             */
            procedure: "identification" | "elimination";
        };
        SampleStratum: {
            /**
             * @description 乡镇 Township
             * @example 410621108000
             */
            areaCode: string;
            /** @example 王庄镇 */
            areaName: string;
            /**
             * @description 抽样比例 The share that the policy asks for, as a fraction
             * @example 130
             */
            numerator: number;
            /** @example 606 */
            denominator: number;
            /**
             * @description 户数 Cases that were proposed
             * @example 42
             */
            proposed: number;
            /**
             * @description 抽中 Drawn
             * @example 9
             */
            chosen: number;
        };
        SampleView: {
            /**
             * Format: uuid
             * @example 4b1f6c0e-92d7-4a53-8f5e-1c7d3b9a6e24
             */
            sampleId: string;
            /** @example 410621000000 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县 */
            areaName: string;
            /**
             * @example elimination
             * @enum {string}
             */
            procedure: "identification" | "elimination";
            /**
             * @description 正在告知、已全部告知 Whether every case of the list knows
             * @example told
             * @enum {string}
             */
            state: "telling" | "told";
            /** @example 王秀兰 */
            drawnByName: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T03:00:00.000Z
             */
            drawnAt: string;
            counts: components["schemas"]["SampleCounts"];
            /**
             * @description 抽样种子 Made when the list was closed; list and seed give this very draw again
             * @example 9f86d081884c7d659a2feaa0c55ad015
             */
            seed: string;
            strata: components["schemas"]["SampleStratum"][];
        };
        SampleWaitingStratum: {
            /**
             * @description 乡镇 Township
             * @example 410621108000
             */
            areaCode: string;
            /** @example 王庄镇 */
            areaName: string;
            /**
             * @description 抽样比例 The share that the policy asks for, as a fraction
             * @example 130
             */
            numerator: number;
            /** @example 606 */
            denominator: number;
            /**
             * @description 户数 Cases that were proposed
             * @example 42
             */
            proposed: number;
        };
        SampleWaitingView: {
            /**
             * @description 待抽样户数 Cases that wait now
             * @example 606
             */
            proposed: number;
            /**
             * @description 将抽取 How many a draw made now would take; which ones only the draw says
             * @example 130
             */
            chosen: number;
            strata: components["schemas"]["SampleWaitingStratum"][];
        };
        SampleCaseRow: {
            /**
             * Format: uuid
             * @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10
             */
            caseId: string;
            /**
             * @description 户主 Head of the household
             * @example 宋建国
             */
            headName: string | null;
            /** @example 410621108242 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县王庄镇宋井固村 */
            areaName: string | null;
            /**
             * @description 所在层 Township it was drawn in
             * @example 410621108000
             */
            stratum: string;
            /** @example 130 */
            numerator: number;
            /** @example 606 */
            denominator: number;
            /**
             * @description 抽中 Drawn
             * @example true
             */
            chosen: boolean;
            /**
             * @description 待告知、已告知、抽样时已离开该环节
             * @example told
             * @enum {string}
             */
            state: "waiting" | "told" | "left";
            /**
             * @description Why the case had left, as a code
             * @example null
             */
            reason: string | null;
            /**
             * @description 待核查、通过、未通过、案件已离开; null where nothing is to be visited
             * @example toVisit
             * @enum {string|null}
             */
            result: "toVisit" | "passed" | "failed" | "dropped" | null;
            /**
             * @description 核查任务 The task of the visit
             * @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:31:sampleCheck
             */
            taskId: string | null;
        };
        SampleCaseList: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            /** @description In the order of their ids; all of them together are the list that was drawn from */
            rows: components["schemas"]["SampleCaseRow"][];
        };
        TroubleView: {
            /**
             * @description 中文
             * @example 等宋井固村村级信息员签收线索，限2026年11月4日24时前。
             */
            zh: string;
            /**
             * @description English
             * @example Waits for Village clerk, Songjinggu: Sign for the clue, by 24:00 on 2026-11-04.
             */
            en: string;
            /** @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10 */
            caseId: string;
            /** @example 410621108242 */
            areaCode: string;
            /**
             * @example inboxBehind
             * @enum {string}
             */
            code: "recordingFailing" | "workflowFailing" | "inboxBehind" | "noWorkflow" | "clockMissed" | "workerSilent";
            /**
             * Format: date-time
             * @example 2026-11-22T04:00:00.000Z
             */
            sinceAt: string;
            /**
             * Format: date-time
             * @description When it was looked at last
             * @example 2026-11-22T04:00:00.000Z
             */
            seenAt: string;
        };
        TroubleList: {
            /** @description The longest lasting first, at most 200 */
            rows: components["schemas"]["TroubleView"][];
            /** @example 3 */
            count: number;
        };
        DriftView: {
            /**
             * @description Open cases compared
             * @example 240
             */
            cases: number;
            /**
             * @description Cases with a trouble
             * @example 0
             */
            troubles: number;
            /**
             * @description Running workflows without an open case
             * @example 0
             */
            workflowsWithoutCase: number;
        };
        RepairView: {
            /**
             * @description What was wrong
             * @example inboxBehind
             * @enum {string|null}
             */
            trouble: "recordingFailing" | "workflowFailing" | "inboxBehind" | "noWorkflow" | "clockMissed" | "workerSilent" | null;
            /**
             * @description What was done; `nothing` where no button mends it
             * @example folded
             * @enum {string}
             */
            done: "folded" | "restarted" | "woken" | "retried" | "nothing";
        };
        BoardAreaView: {
            /** @example 410621108000 */
            code: string;
            /** @example 王庄镇 */
            name: string;
        };
        BoardCellView: {
            /**
             * @description Area; null for all together
             * @example 410621108000
             */
            areaCode: string | null;
            /**
             * @description Step; `none` where nothing is open; null for all together
             * @example townshipReview
             */
            step: string | null;
            /**
             * @description Open cases there, each once
             * @example 12
             */
            cases: number;
            /**
             * @description Of them with work past its due moment
             * @example 3
             */
            overdue: number;
            /**
             * @description Of them with work that is not due yet
             * @example 8
             */
            inTime: number;
            /**
             * @description Of them waiting lawfully: a notice runs, suspended, not due yet
             * @example 1
             */
            lawful: number;
            /**
             * Format: date-time
             * @description Since when the work that waits longest has been waiting; lawful waiting left out
             * @example 2026-11-02T04:00:00.000Z
             */
            oldestSinceAt: string | null;
        };
        BoardView: {
            /**
             * Format: date-time
             * @description Business time of the numbers
             * @example 2026-11-22T04:00:00.000Z
             */
            at: string;
            /**
             * @description The area looked at
             * @example 410621000000
             */
            areaCode: string | null;
            /** @example 河南省鹤壁市浚县 */
            areaName: string | null;
            /** @description Areas with open cases, one level below, by code */
            areas: components["schemas"]["BoardAreaView"][];
            /** @description Cells without a case are left out */
            cells: components["schemas"]["BoardCellView"][];
        };
        StuckRowView: {
            /**
             * @description 中文
             * @example 等宋井固村村级信息员签收线索，限2026年11月4日24时前。
             */
            zh: string;
            /**
             * @description English
             * @example Waits for Village clerk, Songjinggu: Sign for the clue, by 24:00 on 2026-11-04.
             */
            en: string;
            /**
             * @description Exactly one
             * @example person
             * @enum {string}
             */
            reason: "technical" | "nobody" | "backAndForth" | "department" | "person";
            /**
             * Format: date-time
             * @description Stuck since
             * @example 2026-11-04T16:00:00.000Z
             */
            since: string;
            /**
             * @description The work that holds it up
             * @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:4:signFor
             */
            taskId: string | null;
            /**
             * @description Its step
             * @example signFor
             */
            step: string | null;
            /** @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10 */
            caseId: string;
            /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
            householdId: string;
            /** @example 410621108242-0017 */
            householdNumber: string | null;
            /**
             * @description Head of the household, shortened
             * @example 宋*国
             */
            headName: string | null;
            /** @example 410621108242 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县王庄镇宋井固村 */
            areaName: string | null;
            /**
             * Format: date-time
             * @description When that work is or was due
             * @example 2026-11-04T16:00:00.000Z
             */
            dueAt: string | null;
            /**
             * @description Times its holder was reminded
             * @example 2
             */
            reminded: number;
        };
        StuckList: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            /** @description The longest stuck first */
            rows: components["schemas"]["StuckRowView"][];
            /**
             * @description How many the same filter finds
             * @example 37
             */
            count: number;
            /**
             * Format: date-time
             * @description Business time of the list
             * @example 2026-11-22T04:00:00.000Z
             */
            at: string;
        };
        StuckCellView: {
            /** @example 410621108000 */
            areaCode: string | null;
            /**
             * @example person
             * @enum {string|null}
             */
            reason: "technical" | "nobody" | "backAndForth" | "department" | "person" | null;
            /**
             * @description Stuck cases: the count of the list with the same filter
             * @example 12
             */
            cases: number;
            /**
             * Format: date-time
             * @description Since when the longest is stuck
             * @example 2026-11-02T04:00:00.000Z
             */
            oldestSinceAt: string | null;
        };
        StepTimeView: {
            /** @example verification */
            step: string;
            /**
             * @description Stays that ended: the denominator
             * @example 120
             */
            left: number;
            /**
             * @description Of them past their limit
             * @example 6
             */
            late: number;
            /**
             * @description Median of the time used, in milliseconds
             * @example 172800000
             */
            medianMs: number;
            /**
             * @description Nine in ten took no longer, in milliseconds
             * @example 345600000
             */
            ninetiethMs: number;
            /**
             * @description Median of the time allowed, in milliseconds
             * @example 432000000
             */
            allowedMs: number | null;
        };
        StuckWeekView: {
            /**
             * @description Its Monday
             * @example 2026-11-16
             */
            weekOn: string;
            /**
             * @description Stays at a step at the week’s end
             * @example 210
             */
            open: number;
            /**
             * @description Of them past their limit
             * @example 14
             */
            overdue: number;
            /**
             * @description Stays that ended in the week
             * @example 96
             */
            left: number;
        };
        StuckBoardView: {
            /**
             * Format: date-time
             * @example 2026-11-22T04:00:00.000Z
             */
            at: string;
            /** @example 410621000000 */
            areaCode: string | null;
            areas: components["schemas"]["BoardAreaView"][];
            cells: components["schemas"]["StuckCellView"][];
            /** @description Stays that ended in the last 90 days */
            steps: components["schemas"]["StepTimeView"][];
            /**
             * @description Cases being identified whose whole chain is past its limit
             * @example 4
             */
            chainOverdue: number;
            /**
             * @description Cases being identified: the denominator
             * @example 83
             */
            identifying: number;
            /** @description The last eight weeks, oldest first */
            weeks: components["schemas"]["StuckWeekView"][];
        };
        TaskRowView: {
            /** @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:4:signFor */
            taskId: string;
            /** @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10 */
            caseId: string;
            /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
            householdId: string;
            /** @example 410621108242-0017 */
            householdNumber: string | null;
            /**
             * @description Head of the household
             * @example 宋建国
             */
            headName: string | null;
            /** @example signFor */
            kind: string;
            /** @example signFor */
            step: string;
            /** @example villageClerk */
            role: string;
            /** @example null */
            department: string | null;
            /** @example 410621108242 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县王庄镇宋井固村 */
            areaName: string | null;
            /**
             * Format: date-time
             * @example 2026-11-02T04:00:00.000Z
             */
            openedAt: string;
            /**
             * Format: date-time
             * @example 2026-11-04T16:00:00.000Z
             */
            dueAt: string;
            /**
             * @example green
             * @enum {string}
             */
            light: "green" | "yellow" | "red" | "paused";
            /**
             * @description Handed over to, or claimed by
             * @example null
             */
            holderName: string | null;
            /**
             * @description Only the holder may do it
             * @example false
             */
            handedOver: boolean;
            /**
             * Format: date-time
             * @example null
             */
            claimedUntilAt: string | null;
            /** @example selfReport */
            channel: string | null;
            /** @example null */
            category: string | null;
            /** @example [] */
            causes: string[];
            /**
             * @example [
             *       "incomeDrop"
             *     ]
             */
            riskClasses: string[];
            /**
             * @example [
             *       "returned"
             *     ]
             */
            marks: string[];
            /**
             * @description Times reminded
             * @example 0
             */
            reminded: number;
            /**
             * @description Times reported upwards
             * @example 0
             */
            escalated: number;
        };
        TaskList: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            rows: components["schemas"]["TaskRowView"][];
        };
        TaskCountView: {
            /** @example signFor */
            kind: string;
            /** @example signFor */
            step: string;
            /**
             * @example red
             * @enum {string}
             */
            light: "green" | "yellow" | "red" | "paused";
            /**
             * @description Exact to 999; 1000 means more
             * @example 3
             */
            count: number;
        };
        TaskCounts: {
            /** @description Cells without a task are left out */
            rows: components["schemas"]["TaskCountView"][];
            /**
             * @description Sum of the cells, to 1000
             * @example 12
             */
            total: number;
        };
        InboxSearch: {
            /**
             * @description Rows of the page, at most 200
             * @example 50
             */
            limit?: number;
            /**
             * @description `next` of the page before; leave out for the first page
             * @example WyI0MTA2MjExMDgyNDIiXQ
             */
            cursor?: string;
            /**
             * @description mine: handed over to me or claimed by me; groups: my offices’; all: both
             * @example all
             * @enum {string}
             */
            scope?: "mine" | "groups" | "all";
            /**
             * @description due: soonest due first; opened: longest waiting first
             * @example due
             * @enum {string}
             */
            sort?: "due" | "opened";
            /**
             * @description Step
             * @example verification
             * @enum {string}
             */
            step?: "signFor" | "verification" | "deliberation" | "notice" | "townshipReview" | "comparison" | "countyApproval" | "announcement" | "nationalEntry" | "eliminationAssessment" | "sampling" | "countyConfirmation" | "notAdmitted" | "lookBack" | "suspension" | "transfer" | "wrongIdentification" | "helper" | "plan" | "measure" | "duties" | "newRisk" | "tracking" | "reversal" | "departure" | "listing" | "coordination";
            /**
             * @description Kind of work
             * @example signFor
             * @enum {string}
             */
            kind?: "signFor" | "verification" | "deliberation" | "postNotice" | "certifyNotice" | "judgeObjection" | "townshipReview" | "townshipApproval" | "answerComparison" | "countyReview" | "countyApproval" | "announcement" | "nationalEntry" | "confirmNotAdmitted" | "tellHousehold" | "lookBack" | "consentSuspension" | "reviewSuspension" | "acceptTransfer" | "decideWrongIdentification" | "assignHelper" | "makePlan" | "reviewPlan" | "approveMeasure" | "implementMeasure" | "confirmMeasure" | "dutyPlan" | "dutyCall" | "dutyVisit" | "dutyEvaluation" | "dutyHelp" | "judgeNewRisk" | "eliminationAssessment" | "sampling" | "sampleCheck" | "countyConfirmation" | "countyConfirmationApproval" | "nameTracker" | "trackingVisit" | "concludeTracking" | "decideReversal" | "enterReversal" | "decideDeparture" | "signListing" | "mendListing" | "recheckListing" | "onSiteVisit" | "coordinateAtTownship" | "coordinateAtCounty";
            /**
             * @description Area and everything below
             * @example 410621108000
             */
            areaCode?: string;
            /**
             * @description Light
             * @example red
             * @enum {string}
             */
            light?: "green" | "yellow" | "red" | "paused";
            /**
             * @description Category
             * @example marginal
             * @enum {string}
             */
            category?: "unstable" | "marginal" | "sudden";
            /**
             * @description One of the causes
             * @example illness
             * @enum {string}
             */
            cause?: "illness" | "disability" | "schooling" | "disaster" | "accident" | "lackOfLabour" | "industryFailed" | "unstableJob" | "housing" | "water" | "rigidSpending" | "other";
            /**
             * @description Channel of the clue
             * @example selfReport
             * @enum {string}
             */
            channel?: "selfReport" | "fieldVisit" | "departmentAlert" | "petition";
            /**
             * @description Part of a member’s name, or the start of the household’s number
             * @example 小明
             */
            text: string;
        };
        TaskIdsBody: {
            /**
             * @description Tasks, each once
             * @example [
             *       "a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:4:signFor"
             *     ]
             */
            taskIds: string[];
        };
        BulkResult: {
            rows: components["schemas"]["RowResult"][];
        };
        BulkHandOverBody: {
            /** @description Tasks, each with its key */
            rows: components["schemas"]["KeyedTask"][];
            /**
             * Format: uuid
             * @description Who is to do them
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            toAccountId: string;
            /**
             * @description Why
             * @example 本人请假
             */
            reasonText?: string;
        };
        DecisionView: {
            /**
             * @description 中文
             * @example 等宋井固村村级信息员签收线索，限2026年11月4日24时前。
             */
            zh: string;
            /**
             * @description English
             * @example Waits for Village clerk, Songjinggu: Sign for the clue, by 24:00 on 2026-11-04.
             */
            en: string;
            /** @example accept */
            decision: string;
            /**
             * @example [
             *       "reasonCode",
             *       "reasonText"
             *     ]
             */
            needs: string[];
        };
        ReturnablePart: {
            /**
             * @description 中文
             * @example 等宋井固村村级信息员签收线索，限2026年11月4日24时前。
             */
            zh: string;
            /**
             * @description English
             * @example Waits for Village clerk, Songjinggu: Sign for the clue, by 24:00 on 2026-11-04.
             */
            en: string;
            /** @example facts.income.wagesFen */
            field: string;
        };
        ReturnStepView: {
            /**
             * @description 中文
             * @example 等宋井固村村级信息员签收线索，限2026年11月4日24时前。
             */
            zh: string;
            /**
             * @description English
             * @example Waits for Village clerk, Songjinggu: Sign for the clue, by 24:00 on 2026-11-04.
             */
            en: string;
            /** @example verification */
            step: string;
            /** @description What can be ticked there */
            parts: components["schemas"]["ReturnablePart"][];
        };
        SubmissionView: {
            /** @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11 */
            submissionId: string;
            /**
             * @description Name of the form
             * @example verification
             */
            form: string;
            by: components["schemas"]["PersonView"];
            /**
             * Format: date-time
             * @example 2026-11-03T02:00:00.000Z
             */
            at: string;
            /**
             * @description Its place in the ledger
             * @example 7
             */
            seq: number | null;
            /**
             * @description As it was typed; ID numbers, phones and accounts masked
             * @example {}
             */
            content: {
                [key: string]: unknown;
            };
        };
        ReturnedView: {
            /** @example townshipReview */
            byStep: string;
            /**
             * @example [
             *       "facts.income.wagesFen"
             *     ]
             */
            fields: string[];
            /** @example 工资收入与务工月数不符，请核对 */
            reasonText: string | null;
            by: components["schemas"]["PersonView"] | null;
            /**
             * Format: date-time
             * @example 2026-11-06T02:00:00.000Z
             */
            at: string | null;
        };
        DifferenceView: {
            /** @example facts.income.wagesFen */
            field: string;
            /**
             * @description Value before; masked where it is personal
             * @example 240000
             */
            before?: Record<string, never>;
            /**
             * @description Value now
             * @example 260000
             */
            now?: Record<string, never>;
            /**
             * @description It had been ticked
             * @example true
             */
            ticked: boolean;
        };
        FindingView: {
            /**
             * @description 中文
             * @example 等宋井固村村级信息员签收线索，限2026年11月4日24时前。
             */
            zh: string;
            /**
             * @description English
             * @example Waits for Village clerk, Songjinggu: Sign for the clue, by 24:00 on 2026-11-04.
             */
            en: string;
            /** @example cause.uninsured */
            rule: string;
            /**
             * @example warn
             * @enum {string}
             */
            effect: "warn" | "block";
            /** @example causes */
            field: string;
            /**
             * @description Explained by the village; only warns
             * @example false
             */
            explained: boolean;
        };
        QuestionView: {
            /**
             * @description Records asked for
             * @example [
             *       "insurance"
             *     ]
             */
            asks: string[];
            /**
             * @description Members with the fields needed
             * @example []
             */
            members: {
                [key: string]: unknown;
            }[];
        };
        ObjectionView: {
            /** @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11 */
            objectionId: string;
            /** @example 该户有小轿车一辆 */
            text: string;
            /** @example 宋某 */
            objectorName: string | null;
            /** @example 138****5678 */
            objectorPhoneMasked: string | null;
            /**
             * Format: date-time
             * @example 2026-11-24T02:20:00.000Z
             */
            receivedAt: string;
            /** @example null */
            upheld: boolean | null;
        };
        ProposedMeasureView: {
            /**
             * @description 中文
             * @example 等宋井固村村级信息员签收线索，限2026年11月4日24时前。
             */
            zh: string;
            /**
             * @description English
             * @example Waits for Village clerk, Songjinggu: Sign for the clue, by 24:00 on 2026-11-04.
             */
            en: string;
            /** @example health */
            category: string;
            /** @example medicalInsurance */
            department: string;
            /**
             * @example [
             *       "illness"
             *     ]
             */
            causes: string[];
        };
        PlanProposalView: {
            /**
             * @example withLabour
             * @enum {string}
             */
            labour: "withLabour" | "partialUnstable" | "none";
            labourName: components["schemas"]["SentenceView"];
            measures: components["schemas"]["ProposedMeasureView"][];
        };
        WarningView: {
            /**
             * @description 中文
             * @example 等宋井固村村级信息员签收线索，限2026年11月4日24时前。
             */
            zh: string;
            /**
             * @description English
             * @example Waits for Village clerk, Songjinggu: Sign for the clue, by 24:00 on 2026-11-04.
             */
            en: string;
            /** @example plan.departmentUnusual */
            code: string;
            /** @example measures[0].department */
            field: string;
        };
        GivenView: {
            /** @example 2027-02-20 */
            on: string;
            /**
             * @description Missing where it is not money
             * @example 300000
             */
            amountFen: number | null;
        };
        MeasureDetailView: {
            /** @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11 */
            measureId: string;
            /** @example health */
            category: string;
            /** @example medicalInsurance */
            department: string;
            /**
             * @description Causes that it answers
             * @example [
             *       "illness"
             *     ]
             */
            causes: string[];
            /**
             * @description How often it is given again
             * @example null
             * @enum {string|null}
             */
            continuing: "month" | "quarter" | "year" | null;
            /**
             * @example approved
             * @enum {string}
             */
            state: "declared" | "approved" | "refused" | "implemented" | "confirmed" | "stopped";
            /**
             * @description Last day for it to be given
             * @example 2027-02-28
             */
            dueOn: string;
            /** @example 2026-12-03 */
            declaredOn: string | null;
            /** @example 2026-12-08 */
            approvedOn: string | null;
            /**
             * @description The latest period’s
             * @example null
             */
            implementedOn: string | null;
            /** @example null */
            confirmedOn: string | null;
            /** @example null */
            stoppedOn: string | null;
            /**
             * @description Times given and confirmed
             * @example 0
             */
            times: number;
            /** @example 医疗救助和再救助，慢病签约服务。 */
            what: string | null;
            /**
             * @description Planned, of a continuing one each time
             * @example null
             */
            amountFen: number | null;
            /**
             * @description Granted by the department
             * @example null
             */
            grantedFen: number | null;
            given: components["schemas"]["GivenView"][];
        };
        DutyPeriodView: {
            /**
             * @description 中文
             * @example 等宋井固村村级信息员签收线索，限2026年11月4日24时前。
             */
            zh: string;
            /**
             * @description English
             * @example Waits for Village clerk, Songjinggu: Sign for the clue, by 24:00 on 2026-11-04.
             */
            en: string;
            /**
             * @example monthlyCall
             * @enum {string}
             */
            duty: "yearPlan" | "monthlyCall" | "quarterlyVisit" | "yearEvaluation" | "difficultySolved" | "jobOffer" | "technicalGuidance" | "consumptionHelp";
            /**
             * @description First day of its period
             * @example 2027-05-01
             */
            fromOn: string;
            /**
             * @description Last day of its period
             * @example 2027-05-31
             */
            toOn: string;
        };
        ClockView: {
            /**
             * Format: date-time
             * @example 2026-11-02T04:00:00.000Z
             */
            since: string;
            /**
             * Format: date-time
             * @example 2026-11-04T16:00:00.000Z
             */
            until: string;
            /**
             * @example green
             * @enum {string}
             */
            light: "green" | "yellow" | "red" | "paused";
        };
        ClaimView: {
            /** @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:4:signFor */
            taskId: string;
            /** @example 宋建国 */
            byName: string;
            /**
             * Format: date-time
             * @description A claim is advisory and ends by itself
             * @example 2026-11-22T08:00:00.000Z
             */
            untilAt: string;
        };
        TaskDetail: {
            task: components["schemas"]["TaskRowView"];
            /**
             * @example open
             * @enum {string}
             */
            state: "open" | "paused" | "done" | "cancelled";
            /** @description The kind of work */
            title: components["schemas"]["SentenceView"];
            decisions: components["schemas"]["DecisionView"][];
            /** @description Why this person cannot decide it */
            whyNot: components["schemas"]["SentenceView"] | null;
            /** @description Where a return may go to, nearest last */
            returnTo: components["schemas"]["ReturnStepView"][];
            /**
             * @description 监测范围 The year’s monitoring line in fen, a reference and not a cut-off
             * @example 780000
             */
            monitoringLineFen: number | null;
            /**
             * @description The form to start from: what was submitted before, else what the register knows
             * @example null
             */
            form: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Version of the register the form starts from
             * @example 3
             */
            registerVersion: number | null;
            household: components["schemas"]["HouseholdBrief"] | null;
            earlier: components["schemas"]["SubmissionView"][];
            returned: components["schemas"]["ReturnedView"] | null;
            /** @description What changed since the last return */
            differences: components["schemas"]["DifferenceView"][];
            comparison: components["schemas"]["ComparisonView"][];
            contradictions: components["schemas"]["ContradictionView"][];
            findings: components["schemas"]["FindingView"][];
            question: components["schemas"]["QuestionView"] | null;
            /** @description For whoever judges it */
            objection: components["schemas"]["ObjectionView"] | null;
            /** @description What a plan starts from */
            proposal: components["schemas"]["PlanProposalView"] | null;
            /** @description What is unusual in the plan under review */
            warnings: components["schemas"]["WarningView"][];
            /** @description The measure that the task is about */
            measure: components["schemas"]["MeasureDetailView"] | null;
            /** @description The duty that the task is about */
            duty: components["schemas"]["DutyPeriodView"] | null;
            /** @description On the road of elimination: what the gate says now */
            gate: components["schemas"]["GateView"] | null;
            /** @description For a plan, its review and a visit: what the household may have and has */
            benefits: components["schemas"]["HouseholdBenefitsView"] | null;
            taskClock: components["schemas"]["ClockView"];
            chainClock: components["schemas"]["ClockView"] | null;
            documents: components["schemas"]["DocumentView"][];
            /** @description The last events */
            trace: components["schemas"]["TraceRowView"][];
            /** @description Null for who sees the question and not the file */
            case: components["schemas"]["CaseFileView"] | null;
            /** @description Who is at it just now */
            claim: components["schemas"]["ClaimView"] | null;
            /**
             * @description A half-filled form of this person is kept
             * @example false
             */
            hasDraft: boolean;
        };
        CompleteTaskBody: {
            /**
             * @description The decision
             * @example accept
             * @enum {string}
             */
            decision: "accept" | "dismiss" | "atRisk" | "notAtRisk" | "posted" | "certified" | "upheld" | "dismissed" | "approve" | "return" | "reject" | "answered" | "announced" | "entered" | "confirm" | "sendBack" | "told" | "confirmed" | "reopen" | "consent" | "refuse" | "extend" | "resume" | "assigned" | "planned" | "implemented" | "notPossible" | "disputed" | "done" | "notNeeded" | "founded" | "unfounded" | "eliminable" | "notYet" | "safetyNet" | "passed" | "failed" | "stable" | "newRisk" | "concluded" | "sign" | "decline" | "mended";
            /**
             * @description The form, where the decision needs one: verification, or a department’s answer
             * @example {}
             */
            form?: {
                [key: string]: unknown;
            };
            /**
             * @description Version of the register that the form was filled on
             * @example 3
             */
            registerVersion?: number;
            /**
             * @description Reason as a code
             * @example misreported
             */
            reasonCode?: string;
            /**
             * @description Reason in words; stays out of the ledger
             * @example 户主在外务工，收入稳定
             */
            reasonText?: string;
            /**
             * @description Return: to which step
             * @example verification
             * @enum {string}
             */
            toStep?: "signFor" | "verification" | "deliberation" | "notice" | "townshipReview" | "comparison" | "countyApproval" | "announcement" | "nationalEntry" | "eliminationAssessment" | "sampling" | "countyConfirmation";
            /**
             * @description Return: fields that are wrong
             * @example [
             *       "facts.income.wagesFen"
             *     ]
             */
            fields?: string[];
            /**
             * @description Return: afterwards straight back, or step by step again
             * @example back
             * @enum {string}
             */
            then?: "back" | "again";
            /**
             * @description After a return: ticked fields that were dealt with
             * @example [
             *       "photo"
             *     ]
             */
            dealtWith?: string[];
            /**
             * @description County: the category
             * @example marginal
             * @enum {string}
             */
            category?: "unstable" | "marginal" | "sudden";
            /**
             * @description County: the causes
             * @example [
             *       "illness"
             *     ]
             */
            causes?: ("illness" | "disability" | "schooling" | "disaster" | "accident" | "lackOfLabour" | "industryFailed" | "unstableJob" | "housing" | "water" | "rigidSpending" | "other")[];
            /**
             * @description Department: the verdict
             * @example match
             * @enum {string}
             */
            verdict?: "match" | "noMatch" | "unknown";
            /**
             * Format: date
             * @description Day by the decision’s meaning: posted, announced, entered, told, to be reviewed
             * @example 2026-11-22
             */
            on?: string;
            /**
             * Format: uuid
             * @description Photo of the posted notice
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            photoFileId?: string;
            /**
             * Format: uuid
             * @description The notice it stands on
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            noticeId?: string;
            /**
             * @description Answer to the objector
             * @example 经查，该户车辆已于去年出售
             */
            answerText?: string;
            /**
             * @description Number of the document
             * @example 浚巩固〔2026〕17号
             */
            documentNumber?: string;
            /**
             * @description Number in the national system
             * @example 4106210000123456
             */
            nationalNumber?: string;
            /**
             * Format: uuid
             * @description Who is named: the helper, or the tracker
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            accountId?: string;
            /**
             * Format: uuid
             * @description The helping unit that answers for its people
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            unitId?: string;
            /**
             * @description Documents uploaded before
             * @example []
             */
            fileIds?: string[];
        };
        CaseAfter: {
            /**
             * @example identifying
             * @enum {string}
             */
            phase: "identifying" | "notAdmitted" | "lookBack" | "monitored" | "eliminating" | "tracking" | "ended";
            /**
             * @description Steps that are open now
             * @example [
             *       "verification"
             *     ]
             */
            steps: string[];
            /**
             * @description How the case ended
             * @example null
             */
            outcome: string | null;
        };
        CompleteResult: {
            /** @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10 */
            caseId: string;
            /**
             * @description The decision’s place in the ledger
             * @example 9
             */
            seq: number;
            /** @description Null where the case is the reader’s no more */
            case: components["schemas"]["CaseAfter"] | null;
            /**
             * @description The next task of the list
             * @example null
             */
            nextTaskId: string | null;
        };
        ReturnBody: {
            /**
             * @description To which step
             * @example verification
             * @enum {string}
             */
            toStep: "signFor" | "verification" | "deliberation" | "notice" | "townshipReview" | "comparison" | "countyApproval" | "announcement" | "nationalEntry" | "eliminationAssessment" | "sampling" | "countyConfirmation";
            /**
             * @description Fields that are wrong
             * @example [
             *       "facts.income.wagesFen"
             *     ]
             */
            fields: string[];
            /**
             * @description Why
             * @example 工资收入与务工月数不符，请核对
             */
            reasonText: string;
            /**
             * @description Afterwards straight back, or step by step again
             * @example back
             * @enum {string}
             */
            then?: "back" | "again";
            /**
             * @description Documents uploaded before
             * @example []
             */
            fileIds?: string[];
        };
        Candidate: {
            /** @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11 */
            accountId: string;
            /** @example 宋建国 */
            name: string;
        };
        CandidateList: {
            rows: components["schemas"]["Candidate"][];
        };
        HandOverBody: {
            /**
             * Format: uuid
             * @description Who is to do it
             * @example 0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11
             */
            toAccountId: string;
            /**
             * @description Why
             * @example 本人请假
             */
            reasonText?: string;
        };
        DraftView: {
            /**
             * @description Null where nothing was kept
             * @example null
             */
            content: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date-time
             * @example null
             */
            updatedAt: string | null;
        };
        /** @enum {string} */
        ViewSubject: "inbox" | "cases" | "households";
        ViewView: {
            /**
             * Format: uuid
             * @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10
             */
            id: string;
            /** @example inbox */
            subject: components["schemas"]["ViewSubject"];
            /** @example 本周到期 */
            name: string;
            /** @example step=townshipReview&light=red */
            query: string;
            /**
             * @example [
             *       "household"
             *     ]
             */
            columns: string[];
        };
        ViewList: {
            /** @description By name */
            rows: components["schemas"]["ViewView"][];
        };
        ViewForm: {
            /**
             * @description 列表 Of which list
             * @example inbox
             * @enum {string}
             */
            subject: "inbox" | "cases" | "households";
            /**
             * @description 名称 Its name; the same name replaces the view, an empty one is how the list opens
             * @example 本周到期
             */
            name: string;
            /**
             * @description 筛选 The list’s filter as its address has it; personal data never stands in an address
             * @example step=townshipReview&light=red
             */
            query: string;
            /**
             * @description 列 Columns, in order; empty for the usual ones
             * @example [
             *       "household"
             *     ]
             */
            columns: string[];
        };
        WebhookView: {
            /**
             * Format: uuid
             * @example 0b4f6a52-7f0d-4f0f-8f55-6a1d5a0a9d11
             */
            id: string;
            /** @example 县政务短信平台 */
            name: string;
            /** @example https://gateway.example.com/shouwang */
            url: string;
            /** @example 410621000000 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县 */
            areaName: string;
            /**
             * @example [
             *       "reminded",
             *       "taskUrged"
             *     ]
             */
            kinds: ("reminded" | "escalated" | "listingProposed" | "taskUrged" | "taskExtended" | "taskEscalated" | "taskHandedOver" | "returned" | "listingAsked" | "listingSigned" | "listingMended" | "listingRechecked")[];
            /**
             * Format: date-time
             * @example 2026-11-22T04:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Since when nothing is sent to it
             * @example null
             */
            disabledAt: string | null;
            /**
             * @example null
             * @enum {string|null}
             */
            disabledWhy: "byHand" | "failing" | "gone" | null;
            /**
             * Format: date-time
             * @description Since when it has taken nothing
             * @example null
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description When it took one last
             * @example 2026-11-22T04:00:00.000Z
             */
            lastDeliveredAt: string | null;
            /**
             * @description Messages that are on their way
             * @example 0
             */
            waiting: number;
            /**
             * @description Messages that were given up or are held, to be sent again by hand
             * @example 0
             */
            undelivered: number;
        };
        WebhookList: {
            rows: components["schemas"]["WebhookView"][];
        };
        WebhookForm: {
            /**
             * @description 名称 What it is
             * @example 县政务短信平台
             */
            name: string;
            /**
             * @description 接收地址 https only
             * @example https://gateway.example.com/shouwang
             */
            url: string;
            /**
             * @description 地区 Of whose cases it hears
             * @example 410621000000
             */
            areaCode: string;
            /**
             * @description 提醒类型 Kinds of notices it hears of
             * @example [
             *       "reminded",
             *       "taskUrged"
             *     ]
             */
            kinds: ("reminded" | "escalated" | "listingProposed" | "taskUrged" | "taskExtended" | "taskEscalated" | "taskHandedOver" | "returned" | "listingAsked" | "listingSigned" | "listingMended" | "listingRechecked")[];
        };
        NewWebhookView: {
            /**
             * Format: uuid
             * @example 0b4f6a52-7f0d-4f0f-8f55-6a1d5a0a9d11
             */
            id: string;
            /** @example 县政务短信平台 */
            name: string;
            /** @example https://gateway.example.com/shouwang */
            url: string;
            /** @example 410621000000 */
            areaCode: string;
            /** @example 河南省鹤壁市浚县 */
            areaName: string;
            /**
             * @example [
             *       "reminded",
             *       "taskUrged"
             *     ]
             */
            kinds: ("reminded" | "escalated" | "listingProposed" | "taskUrged" | "taskExtended" | "taskEscalated" | "taskHandedOver" | "returned" | "listingAsked" | "listingSigned" | "listingMended" | "listingRechecked")[];
            /**
             * Format: date-time
             * @example 2026-11-22T04:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Since when nothing is sent to it
             * @example null
             */
            disabledAt: string | null;
            /**
             * @example null
             * @enum {string|null}
             */
            disabledWhy: "byHand" | "failing" | "gone" | null;
            /**
             * Format: date-time
             * @description Since when it has taken nothing
             * @example null
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description When it took one last
             * @example 2026-11-22T04:00:00.000Z
             */
            lastDeliveredAt: string | null;
            /**
             * @description Messages that are on their way
             * @example 0
             */
            waiting: number;
            /**
             * @description Messages that were given up or are held, to be sent again by hand
             * @example 0
             */
            undelivered: number;
            /**
             * @description Signs every message (Standard Webhooks); shown in this answer only
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw
             */
            secret: string;
        };
        DeliveryView: {
            /**
             * Format: uuid
             * @description The message’s id, the header `webhook-id`
             * @example 5f1e7c90-1f7b-4b8e-8d2c-0a6d9e3b4c21
             */
            id: string;
            /**
             * @example reminded
             * @enum {string}
             */
            kind: "reminded" | "escalated" | "listingProposed" | "taskUrged" | "taskExtended" | "taskEscalated" | "taskHandedOver" | "returned" | "listingAsked" | "listingSigned" | "listingMended" | "listingRechecked";
            /**
             * Format: uuid
             * @example a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10
             */
            caseId: string;
            /**
             * @description Place in the case’s ledger
             * @example 7
             */
            seq: number;
            /**
             * @example delivered
             * @enum {string}
             */
            state: "waiting" | "delivered" | "failed" | "held";
            /**
             * @description How often it was sent
             * @example 1
             */
            attempts: number;
            /**
             * @description The receiver’s last status
             * @example 204
             */
            lastStatus: number | null;
            /**
             * @description Why no status came: inside, unknownHost, refused, tls, timeout, broken
             * @example null
             */
            lastFault: string | null;
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-11-22T04:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was sent last
             * @example 2026-11-22T04:00:01.000Z
             */
            lastAt: string | null;
        };
        DeliveryList: {
            /**
             * @description Cursor of the next page; null on the last one
             * @example null
             */
            next: string | null;
            /** @description Newest first */
            rows: components["schemas"]["DeliveryView"][];
        };
        ReplayForm: {
            /**
             * @description 消息编号 Messages by id; without them those of the span
             * @example [
             *       "5f1e7c90-1f7b-4b8e-8d2c-0a6d9e3b4c21"
             *     ]
             */
            ids?: string[];
            /**
             * Format: date-time
             * @description 起 Made from this moment on
             * @example 2026-11-20T00:00:00.000Z
             */
            from?: string;
            /**
             * Format: date-time
             * @description 止 Made before this moment
             * @example 2026-11-22T00:00:00.000Z
             */
            until?: string;
            /**
             * @description 状态 Of these states; `failed` and `held` unless it is said
             * @example [
             *       "failed",
             *       "held"
             *     ]
             */
            states?: ("waiting" | "delivered" | "failed" | "held")[];
        };
        ReplayView: {
            /**
             * @description Messages that are sent again, the oldest 1000 at most
             * @example 12
             */
            sent: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Proof_task: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofTask"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_search: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountSearchForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_create: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_change: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountChangeForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_resetPassword: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_grant: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_endGrant: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                grantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantEndForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_tokensOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenView"][];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_createToken: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewTokenView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_revokeToken: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Substitutions_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionView"][];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Substitutions_create: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubstitutionForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Substitutions_end: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubstitutionEndForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Substitutions_colleagues: {
        parameters: {
            query?: {
                /** @description 岗位 Role */
                role?: "gridWorker" | "gridHead" | "villageClerk" | "villageSecretary" | "firstSecretary" | "villageLiaison" | "helper" | "townshipOfficer" | "townshipLeader" | "departmentOfficer" | "countyOfficer" | "countyLeader" | "supervisor" | "auditor" | "operator" | "administrator";
                /** @description Within this area */
                within?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColleagueView"][];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApprovalBatches_list: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description Area and everything below */
                areaCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalBatchList"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApprovalBatches_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalBatchBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalBatchResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApprovalBatches_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalBatchView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Areas_search: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description Part of the name, or the beginning of the code */
                text?: string;
                /** @description 级别 Level */
                level?: "province" | "city" | "county" | "township" | "village";
                /** @description Only areas within this one */
                within?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaPage"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Areas_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Areas_children: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaView"][];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicAreas_find: {
        parameters: {
            query?: {
                /** @description What lies directly below this area; without it the counties */
                within?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaView"][];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audits_list: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description Area and everything below */
                areaCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditList"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audits_record: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audits_template: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A workbook (.xlsx) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example (binary) */
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audits_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audits_recordProblem: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audits_checkProblems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ProblemUploadForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemImportResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audits_importProblems: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ProblemUploadForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemImportResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Problems_list: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description Problems of one audit */
                auditId?: string;
                /** @description Problems at one household */
                householdId?: string;
                /** @description Area and everything below */
                areaCode?: string;
                /** @description What it is about */
                kind?: "education" | "medical" | "housing" | "water" | "identification" | "assistance" | "elimination" | "responsibility" | "policyDelivery" | "work" | "project" | "records" | "other";
                /** @description Where it stands */
                state?: "found" | "assigned" | "mended" | "rechecked" | "struckOff";
                /** @description Only those past their deadline */
                overdue?: boolean;
                /** @description Only those that the reader is to mend */
                mine?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemList"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Problems_workbook: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description Problems of one audit */
                auditId?: string;
                /** @description Problems at one household */
                householdId?: string;
                /** @description Area and everything below */
                areaCode?: string;
                /** @description What it is about */
                kind?: "education" | "medical" | "housing" | "water" | "identification" | "assistance" | "elimination" | "responsibility" | "policyDelivery" | "work" | "project" | "records" | "other";
                /** @description Where it stands */
                state?: "found" | "assigned" | "mended" | "rechecked" | "struckOff";
                /** @description Only those past their deadline */
                overdue?: boolean;
                /** @description Only those that the reader is to mend */
                mine?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A workbook (.xlsx) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example (binary) */
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Problems_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Problems_menders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MenderView"][];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Problems_assign: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemAssignForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Problems_mend: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemMendForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Problems_recheck: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemRecheckForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Problems_strikeOff: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemStrikeOffForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Benefits_list: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description The catalogue of this place; one’s own if left out */
                areaCode?: string;
                /** @description As it is on this day; today if left out */
                on?: string;
                /** @description Every version of this benefit instead, coming ones included */
                code?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenefitPage"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Benefits_save: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BenefitForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenefitView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Benefits_missing: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description Households of this area */
                areaCode?: string;
                /** @description Who lacks this benefit */
                code?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenefitGapPage"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HouseholdBenefits_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdBenefitsView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HouseholdBenefits_record: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BenefitRecordForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdBenefitsView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HouseholdBenefits_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                recordId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdBenefitsView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BulkOperations_list: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOperationList"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BulkOperations_make: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkOperationForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOperationView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BulkOperations_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOperationView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BulkOperations_cases: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description Only cases in this state */
                state?: "unseen" | "cannot" | "waiting" | "done" | "left" | "unknown";
            };
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkCaseList"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BulkOperations_workbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A workbook (.xlsx) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example (binary) */
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BulkOperations_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOperationView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BulkOperations_start: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkStartForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOperationView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BulkOperations_pause: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOperationView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BulkOperations_resume: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOperationView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BulkOperations_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOperationView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_days: {
        parameters: {
            query: {
                /** @description 年 Year */
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDayView"][];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_setDay: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                on: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarDayForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDayView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_removeDay: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                on: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_lines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonitoringLineView"][];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_setLine: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                province: string;
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MonitoringLineForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonitoringLineView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_rules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionRuleView"][];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_switches: {
        parameters: {
            query?: {
                /** @description That hold in this area */
                areaCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionSwitchView"][];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_setSwitch: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionSwitchForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionSwitchView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cases_list: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description Open or ended cases only */
                status?: "open" | "ended";
                /** @description Cases of this area and everything below it */
                areaCode?: string;
                /** @description Phase */
                phase?: "identifying" | "notAdmitted" | "lookBack" | "monitored" | "eliminating" | "tracking" | "ended";
                /** @description A step that is open now; `none`: nothing is open */
                step?: "signFor" | "verification" | "deliberation" | "notice" | "townshipReview" | "comparison" | "countyApproval" | "announcement" | "nationalEntry" | "eliminationAssessment" | "sampling" | "countyConfirmation" | "notAdmitted" | "lookBack" | "suspension" | "transfer" | "wrongIdentification" | "helper" | "plan" | "measure" | "duties" | "newRisk" | "tracking" | "reversal" | "departure" | "listing" | "coordination" | "none";
                /** @description How a step stands: overdue, in time, or waiting lawfully; of the step asked for, else of any */
                standing?: "overdue" | "inTime" | "lawful";
                /** @description Category */
                category?: "unstable" | "marginal" | "sudden";
                /** @description One of the causes */
                cause?: "illness" | "disability" | "schooling" | "disaster" | "accident" | "lackOfLabour" | "industryFailed" | "unstableJob" | "housing" | "water" | "rigidSpending" | "other";
                /** @description How the first clue came in */
                channel?: "selfReport" | "fieldVisit" | "departmentAlert" | "petition";
                /** @description How an ended case ended */
                outcome?: "unfounded" | "notAdmitted" | "withdrawn" | "merged" | "wronglyIdentified" | "householdExtinct" | "movedAway" | "generalMonitoring";
                /** @description A mark, `returned`, `objection`, `warning`, … */
                mark?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseList"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cases_listBook: {
        parameters: {
            query?: {
                /** @description Open or ended cases only */
                status?: "open" | "ended";
                /** @description Cases of this area and everything below it */
                areaCode?: string;
                /** @description Phase */
                phase?: "identifying" | "notAdmitted" | "lookBack" | "monitored" | "eliminating" | "tracking" | "ended";
                /** @description A step that is open now; `none`: nothing is open */
                step?: "signFor" | "verification" | "deliberation" | "notice" | "townshipReview" | "comparison" | "countyApproval" | "announcement" | "nationalEntry" | "eliminationAssessment" | "sampling" | "countyConfirmation" | "notAdmitted" | "lookBack" | "suspension" | "transfer" | "wrongIdentification" | "helper" | "plan" | "measure" | "duties" | "newRisk" | "tracking" | "reversal" | "departure" | "listing" | "coordination" | "none";
                /** @description How a step stands: overdue, in time, or waiting lawfully; of the step asked for, else of any */
                standing?: "overdue" | "inTime" | "lawful";
                /** @description Category */
                category?: "unstable" | "marginal" | "sudden";
                /** @description One of the causes */
                cause?: "illness" | "disability" | "schooling" | "disaster" | "accident" | "lackOfLabour" | "industryFailed" | "unstableJob" | "housing" | "water" | "rigidSpending" | "other";
                /** @description How the first clue came in */
                channel?: "selfReport" | "fieldVisit" | "departmentAlert" | "petition";
                /** @description How an ended case ended */
                outcome?: "unfounded" | "notAdmitted" | "withdrawn" | "merged" | "wronglyIdentified" | "householdExtinct" | "movedAway" | "generalMonitoring";
                /** @description A mark, `returned`, `objection`, `warning`, … */
                mark?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A workbook (.xlsx) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example (binary) */
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cases_search: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseSearch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseList"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cases_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFileView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cases_trace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TraceView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cases_papers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePapersView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseCommands_suspend: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseCommands_resume: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseCommands_transfer: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseCommands_merge: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseCommands_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawApplicationForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseCommands_emergency: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmergencyHelpForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseCommands_wrong: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WrongIdentificationForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HelpCommands_replaceHelper: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceHelperForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HelpCommands_replaceTracker: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceTrackerForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HelpCommands_declareMeasure: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareMeasureForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HelpCommands_stopMeasure: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                measureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StopMeasureForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HelpCommands_proposeElimination: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeEliminationForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HelpCommands_proposeReversal: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeReversalForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HelpCommands_proposeDeparture: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeDepartureForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Supervising_urge: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UrgeForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Supervising_promise: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromiseForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Supervising_extend: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Supervising_escalate: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EscalateForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Supervising_proposeListing: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeListingForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Supervising_movePolicy: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovePolicyForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Supervising_askForHelp: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForHelpForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reviving_revive: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviveResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clues_list: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description Clues of this area and below */
                areaCode?: string;
                /** @description Channel */
                channel?: "selfReport" | "fieldVisit" | "departmentAlert" | "petition";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClueList"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clues_report: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClueBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClueResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clues_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClueDetail"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicClues_selfReport: {
        parameters: {
            query?: never;
            header: {
                /** @description `<challenge>:<nonce>` with a challenge of GET /api/public/proof and a decimal nonce for which SHA-256 of `<challenge>:<Idempotency-Key>:<nonce>` begins with the number of zero bits it asks for; needed unless it asks for none. */
                "X-Proof"?: string;
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SelfReportBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicClues_status: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptQuestion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptStatus"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Duties_list: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description At households of this area */
                areaCode?: string;
                /** @description Of this helper */
                helperId?: string;
                /** @description At this household */
                householdId?: string;
                /** @description Of this kind */
                duty?: "yearPlan" | "monthlyCall" | "quarterlyVisit" | "yearEvaluation" | "difficultySolved" | "jobOffer" | "technicalGuidance" | "consumptionHelp";
                /** @description How it stands: open, past its day, done, not needed, missed for good */
                state?: "open" | "overdue" | "done" | "notNeeded" | "missed";
                /** @description Of this year’s periods */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyPage"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Duties_counts: {
        parameters: {
            query: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description At households of this area */
                areaCode?: string;
                /** @description Of this helper */
                helperId?: string;
                /** @description At this household */
                householdId?: string;
                /** @description Of this kind */
                duty?: "yearPlan" | "monthlyCall" | "quarterlyVisit" | "yearEvaluation" | "difficultySolved" | "jobOffer" | "technicalGuidance" | "consumptionHelp";
                /** @description How it stands: open, past its day, done, not needed, missed for good */
                state?: "open" | "overdue" | "done" | "notNeeded" | "missed";
                /** @description Of this year’s periods */
                year?: number;
                /** @description Counted by kind, by helper, by household, or by the areas below the one asked for */
                by: "duty" | "helper" | "area" | "household";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyCounts"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Files_store: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Files_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Files_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example (binary) */
                    "image/jpeg": string;
                    /** @example (binary) */
                    "image/png": string;
                    /** @example (binary) */
                    "image/webp": string;
                    /** @example (binary) */
                    "application/pdf": string;
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Households_search: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseholdSearchForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdPage"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Households_create: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseholdForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Households_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Households_change: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseholdChangeForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Households_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryEntry"][];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Households_unmask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmaskForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnmaskedView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Members_add: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberAddForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Members_change: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberChangeForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Members_death: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeathForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Members_departure: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartureForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_template: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A workbook (.xlsx) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example (binary) */
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_list: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportList"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_upload: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportUploadForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_rows: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description Only households of this state */
                state?: "good" | "already" | "faulty" | "taken" | "refused";
            };
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowList"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_errors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A workbook (.xlsx) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example (binary) */
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LookBacks_list: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description Area and everything below */
                areaCode?: string;
                /** @description Why it is looked at again */
                cause?: "eliminated" | "problem" | "drawn" | "requested";
                /** @description Where it stands */
                state?: "open" | "unchanged" | "found";
                /** @description Only those past their last day */
                overdue?: boolean;
                /** @description At one household */
                householdId?: string;
                /** @description Of one draw */
                drawId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookBackList"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LookBacks_request: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookBackRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookBackView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LookBacks_listDraws: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookBackDrawList"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LookBacks_draw: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookBackDrawForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookBackDrawDetail"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LookBacks_findDraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookBackDrawDetail"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LookBacks_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookBackView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LookBacks_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookBackResultForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookBackView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Metrics_text: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example shouwang_http_seconds_count{route="/api/areas",method="GET",status="200"} 12 */
                    "text/plain": string;
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Helpers_list: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description Who may help there today: in this area, at it, or in all of a wider one */
                areaCode?: string;
                /** @description Who helps under this unit */
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelperPage"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Helpers_search: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HelperSearch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelperPage"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Helpers_households: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpedHouseholdPage"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Helpers_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkReplaceForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkReplaceResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HelpingUnits_list: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description Units that help in this area */
                areaCode?: string;
                /** @description Active units or others only */
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpingUnitPage"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HelpingUnits_create: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HelpingUnitForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpingUnitView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HelpingUnits_change: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HelpingUnitChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpingUnitView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pairings_list: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description Households of this area */
                areaCode?: string;
                /** @description Households of this helper */
                helperId?: string;
                /** @description Households under this unit */
                unitId?: string;
                /** @description This household only */
                householdId?: string;
                /** @description True lists those that have ended instead */
                ended?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingPage"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pairings_create: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PairingForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pairings_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PairingReplaceForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pairings_end: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PairingEndForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Policies_list: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description Of this area */
                areaCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyPage"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Policies_save: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Policies_inForce: {
        parameters: {
            query: {
                /** @description 地区 Area */
                areaCode: string;
                /** @description 日期 On this day; today if left out */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Policies_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyRowView"][];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Policies_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                code: string;
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Policies_assign: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                code: string;
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyAssignForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_summary: {
        parameters: {
            query?: {
                /** @description 地区 The area counted; one’s own if left out */
                areaCode?: string;
                /** @description 截至日期 As of the end of this day; today if left out */
                on?: string;
                /** @description 期间起始 First day of the period; the first of the year of `on` if left out */
                from?: string;
                /** @description 落实截至 Day by which a declared measure must have been given to count as implemented; `on` if left out */
                implementedBy?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SummaryView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_summaryBook: {
        parameters: {
            query?: {
                /** @description 地区 The area counted; one’s own if left out */
                areaCode?: string;
                /** @description 截至日期 As of the end of this day; today if left out */
                on?: string;
                /** @description 期间起始 First day of the period; the first of the year of `on` if left out */
                from?: string;
                /** @description 落实截至 Day by which a declared measure must have been given to count as implemented; `on` if left out */
                implementedBy?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A workbook (.xlsx) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example (binary) */
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_flow: {
        parameters: {
            query?: {
                /** @description 地区 The area counted; one’s own if left out */
                areaCode?: string;
                /** @description 期间起始 First day; 90 days up to `on` if left out */
                from?: string;
                /** @description 期间截止 Last day; today if left out */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_flowBook: {
        parameters: {
            query?: {
                /** @description 地区 The area counted; one’s own if left out */
                areaCode?: string;
                /** @description 期间起始 First day; 90 days up to `on` if left out */
                from?: string;
                /** @description 期间截止 Last day; today if left out */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A workbook (.xlsx) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example (binary) */
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_view: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_changePassword: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordForm"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sheets_list: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description 周工作清单或月对比 */
                kind?: "weekly" | "monthly";
                /** @description 地区 Sheets of this area and everything below */
                areaCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetList"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sheets_now: {
        parameters: {
            query: {
                /** @description 周工作清单或月对比 */
                kind: "weekly" | "monthly";
                /** @description 县或乡镇 County or township; a month is compared in a county */
                areaCode: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sheets_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sheets_workbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A workbook (.xlsx) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example (binary) */
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Comparison_ofCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseComparison"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Comparison_forms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionForms"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Comparison_questionBook: {
        parameters: {
            query?: {
                /** @description 部门 Which of one’s departments; one’s only one if left out */
                department?: "medicalInsurance" | "health" | "education" | "civilAffairs" | "housing" | "water" | "disabledFederation" | "humanResources" | "emergency" | "agriculture" | "publicSecurity" | "marketRegulation" | "naturalResources" | "finance";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A workbook (.xlsx) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example (binary) */
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Comparison_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AnswerUploadForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Comparison_errors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AnswerUploadForm"];
            };
        };
        responses: {
            /** @description A workbook (.xlsx) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example (binary) */
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Comparison_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AnswerUploadForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Meetings_list: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description Meetings of this area and below */
                areaCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingList"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Meetings_prepare: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Meetings_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Meetings_keep: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Meetings_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinutesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Meetings_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Meetings_refuse: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseMinutesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Meetings_again: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VillageMeetings_agenda: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VillageMeetings_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitteeMemberList"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VillageMeetings_add: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitteeMemberList"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VillageMeetings_end: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VillageMeetings_relate: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelativeBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notices_list: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description Notices of this area and below */
                areaCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeList"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notices_prepare: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notices_waiting: {
        parameters: {
            query: {
                /** @description The village */
                areaCode: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingNoticeList"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notices_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notices_post: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notices_certificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Objections_receive: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Objections_object: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
                /** @description `<challenge>:<nonce>` with a challenge of GET /api/public/proof and a decimal nonce for which SHA-256 of `<challenge>:<Idempotency-Key>:<nonce>` begins with the number of zero bits it asks for; needed unless it asks for none. */
                "X-Proof"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicObjectionBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notifications_list: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description 仅未读 Only what was not read and can still be acted on */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationList"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notifications_count: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationCount"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notifications_readUpTo: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadUpToForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationCount"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notifications_read: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationCount"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Samples_list: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description Area and everything below */
                areaCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleList"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Samples_draw: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SampleBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Samples_waiting: {
        parameters: {
            query: {
                /** @description 县或乡镇 County or township whose proposed are drawn among */
                areaCode: string;
                /** @description 识别纳入或风险消除 What they are proposed for */
                procedure: "identification" | "elimination";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleWaitingView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Samples_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Samples_cases: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description Only those drawn, or only those passed by */
                which?: "chosen" | "passedBy";
            };
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleCaseList"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Operations_troubles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TroubleList"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Operations_look: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriftView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Operations_repair: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepairView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Supervision_board: {
        parameters: {
            query?: {
                /** @description The area looked at; one’s own if left out */
                areaCode?: string;
                /** @description Phase */
                phase?: "identifying" | "notAdmitted" | "lookBack" | "monitored" | "eliminating" | "tracking" | "ended";
                /** @description Category */
                category?: "unstable" | "marginal" | "sudden";
                /** @description One of the causes */
                cause?: "illness" | "disability" | "schooling" | "disaster" | "accident" | "lackOfLabour" | "industryFailed" | "unstableJob" | "housing" | "water" | "rigidSpending" | "other";
                /** @description How the first clue came in */
                channel?: "selfReport" | "fieldVisit" | "departmentAlert" | "petition";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Supervision_stuck: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description Cases of this area and everything below it */
                areaCode?: string;
                /** @description The step that holds the case up */
                step?: "signFor" | "verification" | "deliberation" | "notice" | "townshipReview" | "comparison" | "countyApproval" | "announcement" | "nationalEntry" | "eliminationAssessment" | "sampling" | "countyConfirmation" | "notAdmitted" | "lookBack" | "suspension" | "transfer" | "wrongIdentification" | "helper" | "plan" | "measure" | "duties" | "newRisk" | "tracking" | "reversal" | "departure" | "listing" | "coordination";
                /** @description Why it does not move */
                reason?: "technical" | "nobody" | "backAndForth" | "department" | "person";
                /** @description The department that is waited for */
                department?: "medicalInsurance" | "health" | "education" | "civilAffairs" | "housing" | "water" | "disabledFederation" | "humanResources" | "emergency" | "agriculture" | "publicSecurity" | "marketRegulation" | "naturalResources" | "finance";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StuckList"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Supervision_stuckBoard: {
        parameters: {
            query?: {
                /** @description The area looked at; one’s own if left out */
                areaCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StuckBoardView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Supervision_stuckWorkbook: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description Cases of this area and everything below it */
                areaCode?: string;
                /** @description The step that holds the case up */
                step?: "signFor" | "verification" | "deliberation" | "notice" | "townshipReview" | "comparison" | "countyApproval" | "announcement" | "nationalEntry" | "eliminationAssessment" | "sampling" | "countyConfirmation" | "notAdmitted" | "lookBack" | "suspension" | "transfer" | "wrongIdentification" | "helper" | "plan" | "measure" | "duties" | "newRisk" | "tracking" | "reversal" | "departure" | "listing" | "coordination";
                /** @description Why it does not move */
                reason?: "technical" | "nobody" | "backAndForth" | "department" | "person";
                /** @description The department that is waited for */
                department?: "medicalInsurance" | "health" | "education" | "civilAffairs" | "housing" | "water" | "disabledFederation" | "humanResources" | "emergency" | "agriculture" | "publicSecurity" | "marketRegulation" | "naturalResources" | "finance";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A workbook (.xlsx) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example (binary) */
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Inbox_list: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description mine: handed over to me or claimed by me; groups: my offices’; all: both */
                scope?: "mine" | "groups" | "all";
                /** @description due: soonest due first; opened: longest waiting first */
                sort?: "due" | "opened";
                /** @description Step */
                step?: "signFor" | "verification" | "deliberation" | "notice" | "townshipReview" | "comparison" | "countyApproval" | "announcement" | "nationalEntry" | "eliminationAssessment" | "sampling" | "countyConfirmation" | "notAdmitted" | "lookBack" | "suspension" | "transfer" | "wrongIdentification" | "helper" | "plan" | "measure" | "duties" | "newRisk" | "tracking" | "reversal" | "departure" | "listing" | "coordination";
                /** @description Kind of work */
                kind?: "signFor" | "verification" | "deliberation" | "postNotice" | "certifyNotice" | "judgeObjection" | "townshipReview" | "townshipApproval" | "answerComparison" | "countyReview" | "countyApproval" | "announcement" | "nationalEntry" | "confirmNotAdmitted" | "tellHousehold" | "lookBack" | "consentSuspension" | "reviewSuspension" | "acceptTransfer" | "decideWrongIdentification" | "assignHelper" | "makePlan" | "reviewPlan" | "approveMeasure" | "implementMeasure" | "confirmMeasure" | "dutyPlan" | "dutyCall" | "dutyVisit" | "dutyEvaluation" | "dutyHelp" | "judgeNewRisk" | "eliminationAssessment" | "sampling" | "sampleCheck" | "countyConfirmation" | "countyConfirmationApproval" | "nameTracker" | "trackingVisit" | "concludeTracking" | "decideReversal" | "enterReversal" | "decideDeparture" | "signListing" | "mendListing" | "recheckListing" | "onSiteVisit" | "coordinateAtTownship" | "coordinateAtCounty";
                /** @description Area and everything below */
                areaCode?: string;
                /** @description Light */
                light?: "green" | "yellow" | "red" | "paused";
                /** @description Category */
                category?: "unstable" | "marginal" | "sudden";
                /** @description One of the causes */
                cause?: "illness" | "disability" | "schooling" | "disaster" | "accident" | "lackOfLabour" | "industryFailed" | "unstableJob" | "housing" | "water" | "rigidSpending" | "other";
                /** @description Channel of the clue */
                channel?: "selfReport" | "fieldVisit" | "departmentAlert" | "petition";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskList"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Inbox_counts: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description mine: handed over to me or claimed by me; groups: my offices’; all: both */
                scope?: "mine" | "groups" | "all";
                /** @description due: soonest due first; opened: longest waiting first */
                sort?: "due" | "opened";
                /** @description Step */
                step?: "signFor" | "verification" | "deliberation" | "notice" | "townshipReview" | "comparison" | "countyApproval" | "announcement" | "nationalEntry" | "eliminationAssessment" | "sampling" | "countyConfirmation" | "notAdmitted" | "lookBack" | "suspension" | "transfer" | "wrongIdentification" | "helper" | "plan" | "measure" | "duties" | "newRisk" | "tracking" | "reversal" | "departure" | "listing" | "coordination";
                /** @description Kind of work */
                kind?: "signFor" | "verification" | "deliberation" | "postNotice" | "certifyNotice" | "judgeObjection" | "townshipReview" | "townshipApproval" | "answerComparison" | "countyReview" | "countyApproval" | "announcement" | "nationalEntry" | "confirmNotAdmitted" | "tellHousehold" | "lookBack" | "consentSuspension" | "reviewSuspension" | "acceptTransfer" | "decideWrongIdentification" | "assignHelper" | "makePlan" | "reviewPlan" | "approveMeasure" | "implementMeasure" | "confirmMeasure" | "dutyPlan" | "dutyCall" | "dutyVisit" | "dutyEvaluation" | "dutyHelp" | "judgeNewRisk" | "eliminationAssessment" | "sampling" | "sampleCheck" | "countyConfirmation" | "countyConfirmationApproval" | "nameTracker" | "trackingVisit" | "concludeTracking" | "decideReversal" | "enterReversal" | "decideDeparture" | "signListing" | "mendListing" | "recheckListing" | "onSiteVisit" | "coordinateAtTownship" | "coordinateAtCounty";
                /** @description Area and everything below */
                areaCode?: string;
                /** @description Light */
                light?: "green" | "yellow" | "red" | "paused";
                /** @description Category */
                category?: "unstable" | "marginal" | "sudden";
                /** @description One of the causes */
                cause?: "illness" | "disability" | "schooling" | "disaster" | "accident" | "lackOfLabour" | "industryFailed" | "unstableJob" | "housing" | "water" | "rigidSpending" | "other";
                /** @description Channel of the clue */
                channel?: "selfReport" | "fieldVisit" | "departmentAlert" | "petition";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCounts"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Inbox_search: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InboxSearch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskList"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Inbox_searchCounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InboxSearch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCounts"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bulk_claim: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskIdsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bulk_release: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskIdsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bulk_handOver: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkHandOverBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tasks_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10:3:verification */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tasks_complete: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description mine: handed over to me or claimed by me; groups: my offices’; all: both */
                scope?: "mine" | "groups" | "all";
                /** @description due: soonest due first; opened: longest waiting first */
                sort?: "due" | "opened";
                /** @description Step */
                step?: "signFor" | "verification" | "deliberation" | "notice" | "townshipReview" | "comparison" | "countyApproval" | "announcement" | "nationalEntry" | "eliminationAssessment" | "sampling" | "countyConfirmation" | "notAdmitted" | "lookBack" | "suspension" | "transfer" | "wrongIdentification" | "helper" | "plan" | "measure" | "duties" | "newRisk" | "tracking" | "reversal" | "departure" | "listing" | "coordination";
                /** @description Kind of work */
                kind?: "signFor" | "verification" | "deliberation" | "postNotice" | "certifyNotice" | "judgeObjection" | "townshipReview" | "townshipApproval" | "answerComparison" | "countyReview" | "countyApproval" | "announcement" | "nationalEntry" | "confirmNotAdmitted" | "tellHousehold" | "lookBack" | "consentSuspension" | "reviewSuspension" | "acceptTransfer" | "decideWrongIdentification" | "assignHelper" | "makePlan" | "reviewPlan" | "approveMeasure" | "implementMeasure" | "confirmMeasure" | "dutyPlan" | "dutyCall" | "dutyVisit" | "dutyEvaluation" | "dutyHelp" | "judgeNewRisk" | "eliminationAssessment" | "sampling" | "sampleCheck" | "countyConfirmation" | "countyConfirmationApproval" | "nameTracker" | "trackingVisit" | "concludeTracking" | "decideReversal" | "enterReversal" | "decideDeparture" | "signListing" | "mendListing" | "recheckListing" | "onSiteVisit" | "coordinateAtTownship" | "coordinateAtCounty";
                /** @description Area and everything below */
                areaCode?: string;
                /** @description Light */
                light?: "green" | "yellow" | "red" | "paused";
                /** @description Category */
                category?: "unstable" | "marginal" | "sudden";
                /** @description One of the causes */
                cause?: "illness" | "disability" | "schooling" | "disaster" | "accident" | "lackOfLabour" | "industryFailed" | "unstableJob" | "housing" | "water" | "rigidSpending" | "other";
                /** @description Channel of the clue */
                channel?: "selfReport" | "fieldVisit" | "departmentAlert" | "petition";
            };
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10:3:verification */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteTaskBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompleteResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tasks_return: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description mine: handed over to me or claimed by me; groups: my offices’; all: both */
                scope?: "mine" | "groups" | "all";
                /** @description due: soonest due first; opened: longest waiting first */
                sort?: "due" | "opened";
                /** @description Step */
                step?: "signFor" | "verification" | "deliberation" | "notice" | "townshipReview" | "comparison" | "countyApproval" | "announcement" | "nationalEntry" | "eliminationAssessment" | "sampling" | "countyConfirmation" | "notAdmitted" | "lookBack" | "suspension" | "transfer" | "wrongIdentification" | "helper" | "plan" | "measure" | "duties" | "newRisk" | "tracking" | "reversal" | "departure" | "listing" | "coordination";
                /** @description Kind of work */
                kind?: "signFor" | "verification" | "deliberation" | "postNotice" | "certifyNotice" | "judgeObjection" | "townshipReview" | "townshipApproval" | "answerComparison" | "countyReview" | "countyApproval" | "announcement" | "nationalEntry" | "confirmNotAdmitted" | "tellHousehold" | "lookBack" | "consentSuspension" | "reviewSuspension" | "acceptTransfer" | "decideWrongIdentification" | "assignHelper" | "makePlan" | "reviewPlan" | "approveMeasure" | "implementMeasure" | "confirmMeasure" | "dutyPlan" | "dutyCall" | "dutyVisit" | "dutyEvaluation" | "dutyHelp" | "judgeNewRisk" | "eliminationAssessment" | "sampling" | "sampleCheck" | "countyConfirmation" | "countyConfirmationApproval" | "nameTracker" | "trackingVisit" | "concludeTracking" | "decideReversal" | "enterReversal" | "decideDeparture" | "signListing" | "mendListing" | "recheckListing" | "onSiteVisit" | "coordinateAtTownship" | "coordinateAtCounty";
                /** @description Area and everything below */
                areaCode?: string;
                /** @description Light */
                light?: "green" | "yellow" | "red" | "paused";
                /** @description Category */
                category?: "unstable" | "marginal" | "sudden";
                /** @description One of the causes */
                cause?: "illness" | "disability" | "schooling" | "disaster" | "accident" | "lackOfLabour" | "industryFailed" | "unstableJob" | "housing" | "water" | "rigidSpending" | "other";
                /** @description Channel of the clue */
                channel?: "selfReport" | "fieldVisit" | "departmentAlert" | "petition";
            };
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10:3:verification */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompleteResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tasks_withdraw: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description mine: handed over to me or claimed by me; groups: my offices’; all: both */
                scope?: "mine" | "groups" | "all";
                /** @description due: soonest due first; opened: longest waiting first */
                sort?: "due" | "opened";
                /** @description Step */
                step?: "signFor" | "verification" | "deliberation" | "notice" | "townshipReview" | "comparison" | "countyApproval" | "announcement" | "nationalEntry" | "eliminationAssessment" | "sampling" | "countyConfirmation" | "notAdmitted" | "lookBack" | "suspension" | "transfer" | "wrongIdentification" | "helper" | "plan" | "measure" | "duties" | "newRisk" | "tracking" | "reversal" | "departure" | "listing" | "coordination";
                /** @description Kind of work */
                kind?: "signFor" | "verification" | "deliberation" | "postNotice" | "certifyNotice" | "judgeObjection" | "townshipReview" | "townshipApproval" | "answerComparison" | "countyReview" | "countyApproval" | "announcement" | "nationalEntry" | "confirmNotAdmitted" | "tellHousehold" | "lookBack" | "consentSuspension" | "reviewSuspension" | "acceptTransfer" | "decideWrongIdentification" | "assignHelper" | "makePlan" | "reviewPlan" | "approveMeasure" | "implementMeasure" | "confirmMeasure" | "dutyPlan" | "dutyCall" | "dutyVisit" | "dutyEvaluation" | "dutyHelp" | "judgeNewRisk" | "eliminationAssessment" | "sampling" | "sampleCheck" | "countyConfirmation" | "countyConfirmationApproval" | "nameTracker" | "trackingVisit" | "concludeTracking" | "decideReversal" | "enterReversal" | "decideDeparture" | "signListing" | "mendListing" | "recheckListing" | "onSiteVisit" | "coordinateAtTownship" | "coordinateAtCounty";
                /** @description Area and everything below */
                areaCode?: string;
                /** @description Light */
                light?: "green" | "yellow" | "red" | "paused";
                /** @description Category */
                category?: "unstable" | "marginal" | "sudden";
                /** @description One of the causes */
                cause?: "illness" | "disability" | "schooling" | "disaster" | "accident" | "lackOfLabour" | "industryFailed" | "unstableJob" | "housing" | "water" | "rigidSpending" | "other";
                /** @description Channel of the clue */
                channel?: "selfReport" | "fieldVisit" | "departmentAlert" | "petition";
            };
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10:3:verification */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompleteResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tasks_candidates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10:3:verification */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateList"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tasks_handOver: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10:3:verification */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResult"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Desk_claim: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10:3:verification */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Desk_release: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10:3:verification */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Desk_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10:3:verification */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Desk_keep: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10:3:verification */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Desk_drop: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10:3:verification */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Views_list: {
        parameters: {
            query: {
                /** @description 列表 Of which list */
                subject: "inbox" | "cases" | "households";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewList"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Views_keep: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViewForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Views_drop: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_create: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhookView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_renewSecret: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhookView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_enable: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_disable: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_deliveries: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200 */
                limit?: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
                /** @description 状态 State */
                state?: "waiting" | "delivered" | "failed" | "held";
            };
            header?: never;
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryList"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_replay: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused. */
                "Idempotency-Key": string;
            };
            path: {
                /** @example 5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayView"];
                };
            };
            /** @description 拒绝 A refusal: problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:shouwang:problem:access.missing",
                     *       "title": "Not found, or outside your scope.",
                     *       "status": 404,
                     *       "detail": "未找到，或不在您的管辖范围内。",
                     *       "instance": "2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11",
                     *       "code": "access.missing",
                     *       "texts": {
                     *         "zh": "未找到，或不在您的管辖范围内。",
                     *         "en": "Not found, or outside your scope."
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "access.missing",
                     *           "texts": {
                     *             "zh": "未找到，或不在您的管辖范围内。",
                     *             "en": "Not found, or outside your scope."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
