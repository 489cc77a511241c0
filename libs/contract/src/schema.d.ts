// Generated from libs/contract/openapi.json by scripts/contract.mjs (npm run contract). Do not edit.
export interface paths {
    "/api/v1/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các lần vắng mặt */
        get: operations["CoverAbsence_list"];
        put?: never;
        /** Ghi nhận vắng mặt và người làm thay */
        post: operations["CoverAbsence_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Hủy việc làm thay */
        delete: operations["CoverAbsence_cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nhật ký hệ thống */
        get: operations["ShowAudit_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/calendar-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Đề xuất đổi ngày hẹn do thay đổi lịch làm việc */
        get: operations["ProposeDates_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/calendar-proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một đề xuất đổi ngày hẹn */
        get: operations["ProposeDates_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/calendar-proposals/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Duyệt đề xuất đổi ngày hẹn */
        post: operations["ProposeDates_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/calendar-proposals/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hồ sơ trong đề xuất đổi ngày hẹn */
        get: operations["ProposeDates_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/calendar-proposals/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Từ chối đề xuất đổi ngày hẹn */
        post: operations["ProposeDates_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/calendar-proposals/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Xem trước hồ sơ bị ảnh hưởng khi đổi lịch làm việc */
        post: operations["ProposeDates_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lịch làm việc, ngày nghỉ và ngày làm bù */
        get: operations["ManageCalendars_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/calendars/{code}/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ghi các ngày nghỉ, làm bù của một quyết định */
        post: operations["ManageCalendars_setDays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/calendars/{code}/days/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ghi ngày nghỉ hoặc ngày làm bù theo quyết định */
        put: operations["ManageCalendars_setDay"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tin nhắn đã và sẽ gửi đi */
        get: operations["ManageNotifications_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/notifications/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gửi lại tin nhắn chưa gửi được */
        post: operations["ManageNotifications_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Thủ tục đã công bố, mọi phiên bản */
        get: operations["PublishProcedure_procedures"];
        put?: never;
        /** Công bố thủ tục */
        post: operations["PublishProcedure_publishProcedure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/process-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bản nháp quy trình */
        get: operations["DraftProcess_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/process-drafts/{code}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Toàn văn một bản nháp quy trình */
        get: operations["DraftProcess_show"];
        /** Lưu bản nháp quy trình */
        put: operations["DraftProcess_keep"];
        post?: never;
        /** Bỏ bản nháp quy trình */
        delete: operations["DraftProcess_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/process-drafts/{code}/{version}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kiểm tra bản nháp quy trình */
        post: operations["DraftProcess_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/process-drafts/{code}/{version}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Công bố bản nháp quy trình */
        post: operations["DraftProcess_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/process-drafts/{code}/{version}/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chạy thử bản nháp quy trình trên các hồ sơ đã kết thúc */
        post: operations["TryDraft_try"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/process-moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các lần chuyển hồ sơ giữa các phiên bản quy trình */
        get: operations["MoveCases_list"];
        put?: never;
        /** Chuyển hồ sơ đang mở sang phiên bản quy trình khác */
        post: operations["MoveCases_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/process-moves/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một lần chuyển hồ sơ */
        get: operations["MoveCases_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/process-moves/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kết quả chuyển của từng hồ sơ */
        get: operations["MoveCases_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/process-moves/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hoàn tác một lần chuyển hồ sơ */
        post: operations["MoveCases_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/process-moves/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thử chuyển hồ sơ đang mở sang phiên bản quy trình khác */
        post: operations["MoveCases_dryRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/processes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Quy trình nội bộ đã công bố, mọi phiên bản */
        get: operations["PublishProcess_list"];
        put?: never;
        /** Công bố quy trình nội bộ */
        post: operations["PublishProcess_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/processes/{code}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Toàn văn một phiên bản quy trình */
        get: operations["PublishProcess_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/processes/{code}/{version}/bpmn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tải bản vẽ BPMN 2.0 của quy trình */
        get: operations["DrawProcess_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/processes/{code}/{version}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ngừng mở hồ sơ mới theo một phiên bản quy trình */
        post: operations["PublishProcess_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/processes/import-bpmn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đọc quy trình từ bản vẽ BPMN 2.0 */
        post: operations["DrawProcess_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh sách cán bộ */
        get: operations["ManageStaff_list"];
        put?: never;
        /** Thêm cán bộ */
        post: operations["ManageStaff_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/staff/{id}": {
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
        /** Sửa cán bộ, giao và kết thúc vị trí */
        patch: operations["ManageStaff_change"];
        trace?: never;
    };
    "/api/v1/admin/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh sách đơn vị */
        get: operations["ManageUnits_list"];
        put?: never;
        /** Thêm đơn vị */
        post: operations["ManageUnits_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/units/{code}": {
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
        /** Sửa đơn vị */
        patch: operations["ManageUnits_change"];
        trace?: never;
    };
    "/api/v1/bulk-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Những lần xử lý hàng loạt của tôi */
        get: operations["RunBulk_list"];
        put?: never;
        /** Thực hiện một thao tác trên nhiều hồ sơ đã chọn */
        post: operations["RunBulk_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-actions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tiến độ xử lý hàng loạt và kết quả từng hồ sơ */
        get: operations["RunBulk_progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tìm hồ sơ */
        get: operations["SearchCases_search"];
        put?: never;
        /** Tiếp nhận hồ sơ tại quầy hoặc qua bưu chính */
        post: operations["ReceiveCase_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Xem hồ sơ */
        get: operations["ShowCase_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{code}/{form}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In biểu mẫu của hồ sơ */
        get: operations["PrintForms_print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{code}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Những thao tác tôi được làm với hồ sơ lúc này */
        get: operations["ListActions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{code}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thực hiện một thao tác trên hồ sơ */
        post: operations["RunAction_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{code}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Giấy tờ, biểu mẫu và kết quả của hồ sơ */
        get: operations["ShowCase_documents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{code}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nhật ký hồ sơ */
        get: operations["ShowCase_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{code}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ai giữ hồ sơ bao lâu */
        get: operations["ShowLedger_ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{code}/process": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Quy trình của hồ sơ và hồ sơ đang ở đâu */
        get: operations["ShowProcess_process"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{code}/rating-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mã QR mời đánh giá, cho màn hình hoặc bản in tại quầy */
        get: operations["ShowRatingCode_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{code}/timers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thực hiện ngay những việc tự động đã đến hạn của hồ sơ */
        post: operations["RunTimers_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{code}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nếu tạm dừng đến lúc đó thì hẹn trả ngày nào */
        get: operations["WhatIf_ask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Xem trước ngày hẹn, phí và cảnh báo khi đang nhập hồ sơ */
        post: operations["ReceiveCase_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tính thử ngày hẹn trả, giải thích từng ngày */
        post: operations["PreviewDeadline_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hồ sơ đang chờ xử lý */
        get: operations["ListInbox_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tôi là ai, được làm gì, ở đâu */
        get: operations["SignIn_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/due-soon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hồ sơ sắp đến hạn, gấp nhất trước */
        get: operations["ListDueCases_dueSoon"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/overdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hồ sơ quá hạn, xếp theo thời gian làm việc đã trễ */
        get: operations["ListDueCases_overdue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/reports/ii-06a.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tải biểu II.06a/VPCP/KSTT */
        get: operations["ExportReport_report06a"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/reports/overdue.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tải danh sách hồ sơ quá hạn */
        get: operations["ExportReport_overdue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/reports/register.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tải sổ theo dõi hồ sơ */
        get: operations["ExportReport_register"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/satisfaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mức độ hài lòng theo kỳ */
        get: operations["ShowSatisfaction_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/scorecard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bảng chỉ tiêu kế hoạch */
        get: operations["ShowScorecard_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/workload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Khối lượng công việc theo đơn vị và cán bộ */
        get: operations["ShowWorkload_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh mục thủ tục hành chính */
        get: operations["ListProcedures_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Chi tiết một thủ tục hành chính */
        get: operations["ListProcedures_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/process-schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** JSON Schema của quy trình */
        get: operations["PublishProcess_schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nộp hồ sơ trực tuyến */
        post: operations["ApplyOnline_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/applications/resubmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nộp lại hồ sơ đã hoàn thiện */
        post: operations["ApplyOnline_resubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tra cứu tình trạng hồ sơ bằng mã hồ sơ và mã PIN */
        post: operations["LookUpCase_lookUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/ratings/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Xem phiếu đánh giá theo lời mời */
        get: operations["ShowInvitation_show"];
        put?: never;
        /** Đánh giá một lần theo lời mời */
        post: operations["RateCase_rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/service-answers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trả lời của hệ thống khác cho lời gọi từ một hồ sơ */
        post: operations["AnswerCall_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đăng nhập */
        post: operations["SignIn_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Đăng xuất */
        delete: operations["SignIn_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cán bộ trong phạm vi của tôi */
        get: operations["ManageStaff_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cây đơn vị trong tỉnh */
        get: operations["ListUnits_tree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/counters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các bộ phận một cửa */
        get: operations["ListUnits_counters"];
        put?: never;
        post?: never;
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
        AbilitiesDto: {
            administer: boolean;
            oversee: boolean;
            receive: boolean;
        };
        AbsenceDto: {
            /** Format: date-time */
            cancelledAt: string | null;
            /** Format: uuid */
            coverId: string;
            coverName: string;
            /** Format: date-time */
            createdAt: string;
            createdByName: string;
            /** Format: date */
            fromDay: string;
            /** Format: uuid */
            id: string;
            /** @description Hôm nay người làm thay đang làm thay */
            inForce: boolean;
            reason: string;
            /** Format: uuid */
            staffId: string;
            staffName: string;
            /** Format: date */
            toDay: string;
        };
        AbsenceListDto: {
            items: components["schemas"]["AbsenceDto"][];
            next: string | null;
        };
        AcceptBody: {
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        AcceptHandOverBody: {
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        AcceptSupplementBody: {
            /** @description Những nội dung đã nhận */
            received: string[];
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        ActionAnswerDto: {
            code: string;
            /** Format: date-time */
            dueAt: string | null;
            openStages: components["schemas"]["OpenStageDto"][];
            /** @description Chỉ với reopen: hồ sơ mới, xử lý lại hồ sơ này */
            reopenedAs?: components["schemas"]["ReopenedCaseDto"];
            status: components["schemas"]["CaseStatus"];
            version: number;
        };
        ActionFieldDto: {
            /** @description Các giá trị chọn được; với “texts” là những mục gợi ý */
            choices?: components["schemas"]["ChoiceDto"][];
            /**
             * Format: date
             * @description Ngày sớm nhất chọn được
             */
            earliest?: string;
            kind: components["schemas"]["FieldKind"];
            label: string;
            /** @description Tên trong thân yêu cầu; “data.x” là giá trị x của nhóm data */
            name: string;
            required: boolean;
            /** @description Chỉ hỏi khi trường token chọn bước này; không có thì luôn hỏi */
            token?: number;
            /** @description Giá trị đã có trong hồ sơ */
            value?: boolean | number | string;
        };
        /** @enum {string} */
        ActionTone: "main" | "other" | "ending";
        AdminUnitDto: {
            address: string;
            calendarCode: string | null;
            code: string;
            fields: string[];
            kind: string;
            level: string;
            name: string;
            parentCode: string | null;
            phone: string;
            shortName: string;
        };
        AdminUnitListDto: {
            items: components["schemas"]["AdminUnitDto"][];
            next: string | null;
        };
        AdvanceBody: {
            /**
             * @description Dữ liệu mà bước hỏi, theo mã trường trong quy trình
             * @example {
             *       "dien_tich": 120.5,
             *       "co_tranh_chap": false
             *     }
             */
            data?: {
                [key: string]: boolean | number | string;
            };
            /** @description Ý kiến xử lý */
            note?: string;
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        AnswerCallDto: {
            /**
             * @description Giá trị của các trường dữ liệu mà bước gọi dịch vụ nhận, theo mã trường trong quy trình
             * @example {
             *       "tien_thue": 12500000
             *     }
             */
            data: {
                [key: string]: boolean | number | string;
            };
        };
        ApplicantDto: {
            /** @example Thôn Đình, xã Tân Lập, huyện Thanh Giang, tỉnh An Hải */
            address: string;
            /**
             * @description NNNN-TT-NN, hoặc NNNN khi chỉ biết năm sinh
             * @example 1990-03-02
             */
            birthDate?: string | null;
            /** Format: email */
            email?: string | null;
            /**
             * @description Họ, chữ đệm và tên; hoặc tên tổ chức
             * @example Nguyễn Thị Hương Giang
             */
            fullName: string;
            /** @enum {string|null} */
            gender?: "male" | "female" | null;
            /**
             * @description Số định danh cá nhân 12 số; mã số thuế 10 hoặc 13 số của tổ chức
             * @example 079190012345
             */
            identityNumber?: string | null;
            /** @enum {string} */
            kind: "person" | "organisation";
            /** @example 0912 345 678 */
            phone?: string | null;
        };
        ApplicantView: {
            address: string;
            /** @example 1990 */
            birthDate: string | null;
            email: string | null;
            fullName: string;
            /** @enum {string|null} */
            gender: "male" | "female" | null;
            /** @example 079••••••345 */
            identityNumber: string | null;
            /** @enum {string} */
            kind: "person" | "organisation";
            /** @example •••• ••• 678 */
            phone: string | null;
        };
        AppliedDto: {
            /** @example H99.21.05.01-260825-0001 */
            code: string;
            /** @example K7MX9RTA */
            pin: string;
            status: components["schemas"]["CaseStatus"];
            trackingUrl: string;
            version: number;
        };
        ApplyOnlineDto: {
            applicant: components["schemas"]["ApplicantDto"];
            /** @enum {string} */
            delivery: "counter" | "online" | "post";
            note?: string | null;
            papers: components["schemas"]["PaperDto"][];
            /** @example 1.001193 */
            procedureCode: string;
            subject?: string | null;
            submitter?: components["schemas"]["SubmitterDto"] | null;
            /**
             * @description Bộ phận một cửa nhận hồ sơ
             * @example H99.21.05.01
             */
            unitCode: string;
            variant?: string | null;
        };
        AssignBody: {
            /**
             * Format: uuid
             * @description Mã của cán bộ được phân công
             */
            staffId: string;
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        AuditLineDto: {
            /** @example case.advance */
            action: string;
            actorName: string;
            /** Format: date-time */
            at: string;
            caseCode: string | null;
            data: {
                [key: string]: unknown;
            };
            id: string;
            ip: string | null;
            unitCode: string | null;
        };
        AuditListDto: {
            items: components["schemas"]["AuditLineDto"][];
            next: string | null;
        };
        AvailableActionDto: {
            action: components["schemas"]["CaseAction"];
            fields: components["schemas"]["ActionFieldDto"][];
            /** @description Chữ trên nút bấm */
            name: string;
            /** @description Số của những bước đang mở mà thao tác làm được; trống khi thao tác nói về cả hồ sơ */
            tokens: number[];
            tone: components["schemas"]["ActionTone"];
        };
        AvailableActionsDto: {
            actions: components["schemas"]["AvailableActionDto"][];
            version: number;
        };
        BranchRefView: {
            branch: string;
            branchName: string;
            /** @description Mã của chỗ rẽ song song */
            fork: string;
            /** @description Tên chỗ rẽ song song */
            forkName: string;
        };
        /** @enum {string} */
        BranchState: "open" | "arrived" | "cancelled";
        BranchView: {
            /** Format: date-time */
            dueAt: string | null;
            key: string;
            name: string;
            state: components["schemas"]["BranchState"];
            /** @example đang xử lý, còn 2 ngày làm việc */
            stateText: string;
        };
        /** @enum {string} */
        BulkAction: "advance" | "return" | "claim" | "release" | "assign" | "delegate" | "hand-over" | "accept-hand-over" | "refuse-hand-over";
        BulkActionDto: {
            action: components["schemas"]["BulkAction"];
            /**
             * @description Các trường của thao tác, chung cho mọi hồ sơ, trừ version và token
             * @example {
             *       "note": "Hồ sơ đủ"
             *     }
             */
            body?: {
                [key: string]: unknown;
            };
            items: components["schemas"]["BulkItemDto"][];
        };
        BulkBegunDto: {
            /** @description Hỏi tiến độ ở GET /api/v1/bulk-actions/{id} */
            id: string;
            total: number;
        };
        BulkItemDto: {
            code: string;
            /** @description Số của bước đang mở được nói đến */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        BulkJobDto: {
            action: components["schemas"]["BulkAction"];
            /** @description Tên thao tác */
            actionName: string;
            /** Format: date-time */
            createdAt: string;
            done: number;
            /** Format: date-time */
            finishedAt: string | null;
            id: string;
            refused: number;
            total: number;
            waiting: number;
        };
        BulkJobList: {
            items: components["schemas"]["BulkJobDto"][];
            next: string | null;
        };
        BulkOutcomeDto: {
            code: string;
            /** @description Thứ tự trong danh sách đã chọn */
            position: number;
            problem: components["schemas"]["BulkProblemDto"] | null;
            status: components["schemas"]["BulkStatus"];
            /** @description Phiên bản hồ sơ sau thao tác */
            version: number | null;
        };
        BulkProblemDto: {
            /** @example stale-version */
            code: string;
            detail: string | null;
            title: string;
        };
        BulkProgressDto: {
            action: components["schemas"]["BulkAction"];
            /** @description Tên thao tác */
            actionName: string;
            /** Format: date-time */
            createdAt: string;
            done: number;
            /** Format: date-time */
            finishedAt: string | null;
            id: string;
            items: components["schemas"]["BulkOutcomeDto"][];
            next: string | null;
            refused: number;
            total: number;
            waiting: number;
        };
        /** @enum {string} */
        BulkStatus: "waiting" | "done" | "refused";
        CalendarChangeDto: {
            /** @description Số hồ sơ đang mở bị ảnh hưởng */
            cases: number;
            /** @description false: các ngày đã được ghi như vậy từ trước */
            changed: boolean;
            /**
             * Format: uuid
             * @description Đề xuất đổi ngày hẹn vừa lập; null khi không hồ sơ nào bị ảnh hưởng
             */
            proposalId: string | null;
        };
        CalendarDayDto: {
            /** @example CV 9859/VPCP-KGVX */
            decision: string;
            /** @enum {string} */
            kind: "closed" | "working";
            /** @description Làm theo giờ của thứ mấy (1 là thứ Hai) */
            like?: number;
            /** @example Nghỉ Quốc khánh */
            reason: string;
            sessions?: components["schemas"]["SessionDto"][];
        };
        CalendarDaysDto: {
            days: components["schemas"]["DatedCalendarDayDto"][];
        };
        CalendarDto: {
            code: string;
            days: components["schemas"]["DatedCalendarDayDto"][];
            name: string;
            weekly: {
                [key: string]: Record<string, never>[];
            };
        };
        CalendarListDto: {
            items: components["schemas"]["CalendarDto"][];
            next: string | null;
        };
        CallAnsweredDto: {
            /** @description Mã của lời gọi */
            id: string;
            /** @enum {string} */
            status: "answered";
        };
        /** @enum {string} */
        CaseAction: "accept" | "send-back" | "not-accept" | "resubmit" | "claim" | "advance" | "give-opinion" | "record-answer" | "issue-result" | "return-result" | "return" | "request-supplement" | "accept-supplement" | "request-payment" | "confirm-payment" | "suspend" | "resume" | "extend" | "assign" | "delegate" | "release" | "hand-over" | "accept-hand-over" | "refuse-hand-over" | "refuse" | "withdraw" | "merge" | "reopen";
        CaseCountsDto: {
            /** @description Từ kỳ trước chuyển sang */
            carriedOver: number;
            /** @description Đang giải quyết vào cuối kỳ, hoặc lúc xem khi kỳ chưa kết thúc */
            inProgress: number;
            inProgressOverdue: number;
            inProgressWithin: number;
            /** @description Tiếp nhận trong kỳ */
            received: number;
            receivedCounter: number;
            receivedOnline: number;
            receivedPost: number;
            /** @description Trong số đã giải quyết: từ chối */
            refused: number;
            /** @description Đã giải quyết trong kỳ: có kết quả hoặc từ chối; không gồm hồ sơ rút hoặc dừng */
            solved: number;
            solvedEarly: number;
            solvedLate: number;
            /** @description Trong số quá hạn: kịp ngày hẹn đã gia hạn */
            solvedLateButAsExtended: number;
            solvedOnTime: number;
            /** @description Hồ sơ người nộp rút, hoặc dừng giải quyết */
            withdrawn: number;
        };
        CaseDocumentDto: {
            copies: number | null;
            /** @description Số hiệu của kết quả */
            documentNumber: string | null;
            /** @enum {string} */
            kind: "paper" | "form" | "result";
            name: string;
            originals: number | null;
            /** @description Nơi tải, nếu có bản điện tử */
            url: string | null;
        };
        CaseDocumentList: {
            items: components["schemas"]["CaseDocumentDto"][];
            next: string | null;
        };
        CaseEventDto: {
            /** @enum {string} */
            actorKind: "staff" | "applicant" | "system";
            actorName: string;
            /** Format: date-time */
            at: string;
            /** @description Nội dung của sự kiện, theo loại */
            data: Record<string, never>;
            /** @example stage-completed */
            kind: string;
            seq: number;
            /** @example Hoàn thành bước “Thẩm định hồ sơ” */
            title: string;
            unit: components["schemas"]["UnitRef"] | null;
        };
        CaseEventList: {
            items: components["schemas"]["CaseEventDto"][];
            next: string | null;
        };
        CasePage: {
            items: components["schemas"]["CaseSummary"][];
            next: string | null;
        };
        CaseProcessDto: {
            process: components["schemas"]["ProcessRef"];
            steps: components["schemas"]["ProcessStepDto"][];
        };
        /** @enum {string} */
        CaseState: "within" | "soon" | "overdue" | "paused" | "finished" | "waiting";
        /** @enum {string} */
        CaseStatus: "submitted" | "sent-back" | "not-accepted" | "received" | "processing" | "supplement" | "payment" | "suspended" | "refused" | "withdrawn" | "stopped" | "result-ready" | "returned";
        CaseSummary: {
            applicantName: string;
            channel: components["schemas"]["Channel"];
            /** @example H99.41.01-260825-0001 */
            code: string;
            /** Format: date-time */
            dueAt: string | null;
            /** @description Trạng thái theo Cổng Dịch vụ công quốc gia */
            nationalStatus: number;
            /** @description Số bước đang mở cùng lúc */
            openStageCount: number;
            procedure: components["schemas"]["ProcedureRef"];
            /**
             * Format: date-time
             * @description Thời điểm tiếp nhận đủ hồ sơ: thời hạn tính từ đây
             */
            receivedAt: string | null;
            /** @description Số phút làm việc còn lại; âm khi quá hạn */
            remainingMinutes: number | null;
            /** @description Bước đang mở; khi có nhiều bước song song là bước mở trước */
            stage: components["schemas"]["StageRef"] | null;
            state: components["schemas"]["CaseState"];
            /** @example còn 2 ngày làm việc */
            stateText: string;
            status: components["schemas"]["CaseStatus"];
            statusName: string;
            /** Format: date-time */
            submittedAt: string;
            version: number;
        };
        CaseViewDto: {
            /** Format: date-time */
            acceptedAt: string | null;
            applicant: components["schemas"]["ApplicantView"];
            applicantName: string;
            channel: components["schemas"]["Channel"];
            /** @example H99.41.01-260825-0001 */
            code: string;
            data: components["schemas"]["DataView"][];
            /** @enum {string} */
            delivery: "counter" | "online" | "post";
            /** Format: date-time */
            dueAt: string | null;
            explanation: components["schemas"]["ExplainedDayDto"][];
            extensions: number;
            fees: components["schemas"]["FeeView"][];
            feeTotal: number;
            /** Format: date-time */
            finishedAt: string | null;
            forks: components["schemas"]["ForkView"][];
            /** @description Căn cứ của thời hạn */
            legalBasis: string | null;
            /** @example 3 ngày làm việc */
            limitText: string | null;
            links: components["schemas"]["LinkView"][];
            messages: components["schemas"]["MessageView"][];
            /** @description Hồ sơ vừa được chuyển từ phiên bản quy trình khác sang, còn hoàn tác được */
            moved: components["schemas"]["MovedView"] | null;
            /** @description Trạng thái theo Cổng Dịch vụ công quốc gia */
            nationalStatus: number;
            note: string;
            /** @description Số bước đang mở cùng lúc */
            openStageCount: number;
            openStages: components["schemas"]["OpenStageView"][];
            /**
             * Format: date-time
             * @description Ngày hẹn đầu tiên, giữ nguyên dù có hẹn lại
             */
            originalDueAt: string | null;
            papers: components["schemas"]["PaperView"][];
            pauses: components["schemas"]["PauseView"][];
            payment: components["schemas"]["PaymentView"] | null;
            procedure: components["schemas"]["ProcedureRef"];
            process: components["schemas"]["ProcessRef"];
            rating: components["schemas"]["RatingView"] | null;
            /**
             * Format: date-time
             * @description Thời điểm tiếp nhận đủ hồ sơ: thời hạn tính từ đây
             */
            receivedAt: string | null;
            /** @description Cán bộ tiếp nhận */
            receivedBy: string | null;
            receivingUnit: components["schemas"]["UnitRef"];
            /** @description Số phút làm việc còn lại; âm khi quá hạn */
            remainingMinutes: number | null;
            request: components["schemas"]["RequestView"] | null;
            resolvingUnit: components["schemas"]["UnitRef"];
            /**
             * Format: date-time
             * @description Hạn nộp lại hồ sơ đã hoàn thiện
             */
            resubmitBy: string | null;
            result: components["schemas"]["ResultView"] | null;
            /** Format: date-time */
            returnedAt: string | null;
            /** @description Dữ liệu cá nhân đang hiện đầy đủ */
            revealed: boolean;
            /** @description Bước đang mở; khi có nhiều bước song song là bước mở trước */
            stage: components["schemas"]["StageRef"] | null;
            stages: components["schemas"]["StageView"][];
            state: components["schemas"]["CaseState"];
            /** @example còn 2 ngày làm việc */
            stateText: string;
            status: components["schemas"]["CaseStatus"];
            statusName: string;
            subject: string;
            /** Format: date-time */
            submittedAt: string;
            submitter: components["schemas"]["SubmitterView"] | null;
            supplements: number;
            /** @enum {string|null} */
            timeliness: "early" | "on-time" | "late" | null;
            variant: string | null;
            version: number;
        };
        /** @enum {string} */
        Channel: "counter" | "online" | "post";
        CheckCaseDto: {
            applicant?: components["schemas"]["PartialApplicantDto"] | null;
            /** @enum {string|null} */
            channel?: "counter" | "post" | null;
            /** @enum {string|null} */
            delivery?: "counter" | "online" | "post" | null;
            fees?: components["schemas"]["FeeDto"][] | null;
            note?: string | null;
            papers?: components["schemas"]["PaperDto"][] | null;
            /** @example 1.001193 */
            procedureCode: string;
            resolvingUnitCode?: string | null;
            subject?: string | null;
            submitter?: components["schemas"]["PartialSubmitterDto"] | null;
            unitCode?: string | null;
            variant?: string | null;
        };
        CheckedCaseDto: {
            /** Format: date-time */
            dueAt: string;
            duplicates: components["schemas"]["DuplicateDto"][];
            explanation: components["schemas"]["ExplainedDayDto"][];
            fees: components["schemas"]["FeeLineDto"][];
            feeTotal: number;
            warnings: components["schemas"]["WarningDto"][];
        };
        CheckedDraftDto: {
            faults: components["schemas"]["FindingDto"][];
            /** @description null khi bản nháp chưa đúng cấu trúc */
            plan: components["schemas"]["PlanDto"] | null;
            /** @description Đủ điều kiện công bố */
            publishable: boolean;
            warnings: components["schemas"]["FindingDto"][];
        };
        ChoiceDto: {
            label: string;
            value: string;
        };
        ClaimBody: {
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        ConfirmPaymentBody: {
            /** @description Số chứng từ nộp tiền */
            receiptNumber: string;
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        CounterDto: {
            address: string;
            authorityName: string;
            /** @example H99.41.01 */
            code: string;
            name: string;
            phone: string;
            shortName: string;
        };
        CounterList: {
            items: components["schemas"]["CounterDto"][];
            next: string | null;
        };
        /** @enum {string} */
        DataType: "yes-no" | "number" | "text" | "date" | "choice";
        DataView: {
            key: string;
            label: string;
            /** @description Giá trị để đọc */
            text: string | null;
            type: components["schemas"]["DataType"];
            /** @description null khi chưa có */
            value: (boolean | number | string) | null;
        };
        DatedCalendarDayDto: {
            /** Format: date */
            date: string;
            /** @example CV 9859/VPCP-KGVX */
            decision: string;
            /** @enum {string} */
            kind: "closed" | "working";
            /** @description Làm theo giờ của thứ mấy (1 là thứ Hai) */
            like?: number;
            /** @example Nghỉ Quốc khánh */
            reason: string;
            sessions?: components["schemas"]["SessionDto"][];
        };
        DeadlineDayDto: {
            /** @description Ngày có tính vào thời hạn không */
            counted: boolean;
            /** Format: date */
            date: string;
            /** @description Số phút làm việc được tính */
            minutes: number;
            pausedMinutes: number;
            /** @example Ngày làm việc thứ 2 */
            reason: string;
        };
        DeadlineDto: {
            /** Format: date-time */
            dueAt: string;
            explanation: components["schemas"]["DeadlineDayDto"][];
        };
        DefinitionDto: {
            code: string;
            /** @description SHA-256 của nội dung công bố */
            hash: string;
            name: string;
            /** Format: date */
            validFrom: string;
            version: number;
        };
        DefinitionListDto: {
            items: components["schemas"]["DefinitionDto"][];
            next: string | null;
        };
        DelegateBody: {
            /**
             * Format: uuid
             * @description Mã của cán bộ được phân công
             */
            staffId: string;
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        /** @enum {string} */
        Delivery: "counter" | "online" | "post";
        DrawingGapDto: {
            element: string;
            message: string;
            name: string;
            /** @example stages.activity-1.post */
            place: string;
        };
        DrawingNoteDto: {
            code: string;
            /** @description Mã phần tử trên bản vẽ */
            element: string | null;
            message: string;
            name: string | null;
        };
        DryRunCaseDto: {
            code: string;
            movable: boolean;
            /** @description Các bước đang mở và bước mà chúng trở thành */
            steps: components["schemas"]["MovedStepDto"][];
            why: string | null;
        };
        DryRunDto: {
            /** @description Số hồ sơ trong phạm vi */
            cases: number;
            code: string;
            fromVersion: number;
            items: components["schemas"]["DryRunCaseDto"][];
            movable: number;
            next: string | null;
            toVersion: number;
        };
        DueCaseDto: {
            applicantName: string;
            assignee: components["schemas"]["StaffRef"] | null;
            channel: components["schemas"]["Channel"];
            /** @example H99.41.01-260825-0001 */
            code: string;
            /** Format: date-time */
            dueAt: string | null;
            /** @description Số phút làm việc đã quá hạn theo lịch của cơ quan giải quyết; 0 khi chưa quá hạn */
            lateMinutes: number;
            /** @description Trạng thái theo Cổng Dịch vụ công quốc gia */
            nationalStatus: number;
            /** @description Số bước đang mở cùng lúc */
            openStageCount: number;
            procedure: components["schemas"]["ProcedureRef"];
            /**
             * Format: date-time
             * @description Thời điểm tiếp nhận đủ hồ sơ: thời hạn tính từ đây
             */
            receivedAt: string | null;
            /** @description Số phút làm việc còn lại; âm khi quá hạn */
            remainingMinutes: number | null;
            /** @description Bước đang mở; khi có nhiều bước song song là bước mở trước */
            stage: components["schemas"]["StageRef"] | null;
            /**
             * Format: date-time
             * @description Hạn của bước đang xử lý
             */
            stageDueAt: string | null;
            /** @description Số phút làm việc bước này đã quá hạn theo lịch của đơn vị đang giữ; 0 khi chưa quá hạn */
            stageLateMinutes: number | null;
            state: components["schemas"]["CaseState"];
            /** @example còn 2 ngày làm việc */
            stateText: string;
            status: components["schemas"]["CaseStatus"];
            statusName: string;
            /** Format: date-time */
            submittedAt: string;
            /** @description Đơn vị đang giữ hồ sơ */
            unit: components["schemas"]["UnitRef"] | null;
            version: number;
        };
        DueCasesDto: {
            /**
             * Format: date-time
             * @description Thời điểm tính; các trang sau tính theo thời điểm của trang đầu
             */
            asOf: string;
            counts: components["schemas"]["DueCountsDto"];
            items: components["schemas"]["DueCaseDto"][];
            next: string | null;
        };
        DueCountsDto: {
            byStage: components["schemas"]["StageCountDto"][];
            byUnit: components["schemas"]["UnitCountDto"][];
            /** @description Có nhiều hơn số đã đếm */
            capped: boolean;
            /** @description Hồ sơ đã quá hạn trước khi tạm dừng, không có trong danh sách */
            lateButStanding: number;
            total: number;
        };
        DuplicateDto: {
            code: string;
            /** Format: date-time */
            receivedAt: string;
            status: components["schemas"]["CaseStatus"];
            statusName: string;
        };
        EndedPostDto: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @description Ngày cuối cùng giữ vị trí
             */
            lastDay: string;
        };
        ExplainedDayDto: {
            /** @description Ngày này có được tính không */
            counted: boolean;
            /** @example 2026-08-25 */
            date: string;
            /** @description Số phút làm việc đã tính */
            minutes: number;
            /** @description Số phút làm việc tạm dừng */
            pausedMinutes: number;
            reason: string;
        };
        ExtendBody: {
            /**
             * Format: date
             * @description Ngày hẹn trả mới
             */
            newDueDate: string;
            /** @description Lý do */
            reason: string;
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        FeeDto: {
            /** @example le-phi */
            key: string;
            /** @description Đã thu */
            paid: boolean;
            quantity: number;
        };
        FeeLineDto: {
            /** @description Thành tiền, đồng */
            amount: number;
            key: string;
            name: string;
            quantity: number;
        };
        FeeView: {
            /** @description Thành tiền, đồng */
            amount: number;
            key: string;
            name: string;
            paid: boolean;
            quantity: number;
        };
        /** @enum {string} */
        FieldKind: "text" | "texts" | "number" | "yes-no" | "day" | "choice" | "unit" | "staff";
        FigureDto: {
            denominator: number;
            /** @description Cách tính, bằng lời */
            formula: string;
            key: components["schemas"]["FigureKey"];
            name: string;
            numerator: number;
            /** @description null: không có dữ liệu */
            share: number | null;
            /** @description Căn cứ */
            source: string;
            /** @description true: phải lớn hơn chỉ tiêu; false: đạt từ chỉ tiêu trở lên */
            strict: boolean;
            /** @description Chỉ tiêu; null khi không đặt */
            target: number | null;
            verdict: components["schemas"]["Verdict"] | null;
        };
        /** @enum {string} */
        FigureKey: "satisfied" | "online-reception" | "solved-in-time" | "solved-early" | "solved-late" | "in-progress-within" | "in-progress-overdue" | "processed-online-district" | "processed-online-commune" | "units-using";
        FindingDto: {
            /** @example unit-unresolved */
            code: string;
            message: string;
            /** @example stages.appraise.unit */
            place: string;
        };
        ForkView: {
            branches: components["schemas"]["BranchView"][];
            /** @description Nơi các nhánh gặp nhau */
            joinName: string;
            key: string;
            name: string;
            /** Format: date-time */
            openedAt: string;
            /** @example cần mọi nhánh */
            ruleText: string;
            /** @description Nhánh ngoài mà chỗ rẽ này nằm trong */
            within: components["schemas"]["BranchRefView"] | null;
        };
        GiveOpinionBody: {
            /** @description Đồng ý hay không */
            agrees: boolean;
            /** @description Nội dung ý kiến */
            text: string;
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        GroupShareDto: {
            /** @description Số phiếu đánh giá trong kỳ */
            count: number;
            /** @description Cận trên của khoảng tin cậy Wilson 95 % */
            high: number | null;
            /** @description Số lời mời gửi trong kỳ */
            invited: number;
            /** @description Mã hồ sơ, cán bộ, đơn vị hoặc thủ tục; null khi không rõ */
            key: string | null;
            /** @description Cận dưới của khoảng tin cậy Wilson 95 % */
            low: number | null;
            name: string;
            /** @description Phần lời mời gửi trong kỳ đã được trả lời */
            responseRate: number | null;
            /** @description Số phiếu “Hài lòng” và “Rất hài lòng” */
            satisfied: number;
            /** @description satisfied / count; null khi không có phiếu */
            share: number | null;
            /** @description So với chỉ tiêu: đạt, chưa đạt, chưa đủ phiếu (dưới 30 phiếu và khoảng tin cậy còn chứa chỉ tiêu) */
            verdict: components["schemas"]["Verdict"];
        };
        HandOverBody: {
            /** @description Lý do */
            reason: string;
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @example H99.21.05 */
            toUnitCode: string;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        HandOverView: {
            /** @description Quy trình tự chuyển, không phải người xử lý đề nghị */
            byProcess: boolean;
            /**
             * Format: date-time
             * @description Hạn trả lời
             */
            dueAt: string | null;
            post: components["schemas"]["PostRole"];
            postName: string;
            reason: string;
            /** @description Lý do đơn vị được chuyển không nhận; null khi đang chờ trả lời */
            refused: string | null;
            /** Format: date-time */
            requestedAt: string;
            toUnit: components["schemas"]["UnitRef"];
        };
        HeldPostDto: {
            /** @enum {string} */
            role: "counter-officer" | "specialist" | "department-head" | "leader" | "clerk" | "administrator";
            /** @example Cán bộ một cửa */
            roleName: string;
            /** @description Đang làm thay ai; null là vị trí của chính mình */
            standsInFor: components["schemas"]["StandsInForDto"] | null;
            unit: components["schemas"]["PostUnitDto"];
        };
        ImportBpmnDto: {
            /** @description Nội dung tệp BPMN 2.0 */
            xml: string;
        };
        ImportedProcessDto: {
            definition: {
                [key: string]: unknown;
            };
            /** @description Những gì được bỏ qua vì quy trình không cần */
            ignored: components["schemas"]["DrawingNoteDto"][];
            /** @description Những gì bản vẽ chưa nói và phải điền thêm */
            missing: components["schemas"]["DrawingGapDto"][];
        };
        InboxCountsDto: {
            overdue: number;
            soon: number;
            /** @description Đếm đến 1000 */
            total: number;
        };
        InboxDto: {
            counts: components["schemas"]["InboxCountsDto"];
            items: components["schemas"]["InboxItem"][];
            next: string | null;
        };
        InboxItem: {
            applicantName: string;
            assignee: components["schemas"]["StaffRef"] | null;
            /** @description Nhánh xử lý song song mà bước nằm trong */
            branchName: string | null;
            channel: components["schemas"]["Channel"];
            /** @example H99.41.01-260825-0001 */
            code: string;
            /** Format: date-time */
            dueAt: string | null;
            /**
             * @description offered: đơn vị khác chuyển đến, chờ trả lời; sent: đang chờ đơn vị khác nhận; declined: đơn vị được chuyển đã không nhận
             * @enum {string|null}
             */
            handOver: "offered" | "sent" | "declined" | null;
            /** @description Lý do chuyển, hoặc lý do không nhận */
            handOverReason: string | null;
            /** @description Đơn vị được chuyển đến */
            handOverUnit: components["schemas"]["UnitRef"] | null;
            /** @description Trạng thái theo Cổng Dịch vụ công quốc gia */
            nationalStatus: number;
            /** @description Số bước đang mở cùng lúc */
            openStageCount: number;
            procedure: components["schemas"]["ProcedureRef"];
            /**
             * Format: date-time
             * @description Thời điểm tiếp nhận đủ hồ sơ: thời hạn tính từ đây
             */
            receivedAt: string | null;
            /** @description Số phút làm việc còn lại; âm khi quá hạn */
            remainingMinutes: number | null;
            /** @description Bước đang mở; khi có nhiều bước song song là bước mở trước */
            stage: components["schemas"]["StageRef"] | null;
            /**
             * Format: date-time
             * @description Hạn của bước
             */
            stageDueAt: string | null;
            stageState: components["schemas"]["CaseState"];
            /** @description Bước còn bao lâu */
            stageStateText: string;
            state: components["schemas"]["CaseState"];
            /** @example còn 2 ngày làm việc */
            stateText: string;
            status: components["schemas"]["CaseStatus"];
            statusName: string;
            /** Format: date-time */
            submittedAt: string;
            /** @description Số của bước đang mở: một hồ sơ có mặt một lần cho mỗi bước; null với hồ sơ chờ tiếp nhận */
            token: number | null;
            version: number;
        };
        InvitationDto: {
            /** @example H99.41.01-260825-0001 */
            code: string;
            /**
             * Format: date-time
             * @description Lời mời có hiệu lực đến
             */
            expiresAt: string;
            procedure: components["schemas"]["ProcedureRef"];
            /**
             * Format: date-time
             * @description Đã đánh giá lúc nào; null khi chưa
             */
            ratedAt: string | null;
            survey: components["schemas"]["SurveyDto"];
            /** @description Nơi tiếp nhận hồ sơ */
            unitName: string;
        };
        IssueResultBody: {
            /** @example 15/GXN-UBND */
            documentNumber: string;
            signedBy: string;
            title: string;
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        LedgerDto: {
            /** @description Số phút làm việc từ khi tiếp nhận đến khi có kết quả, hoặc đến lúc này; bằng tổng các dòng */
            elapsedMinutes: number;
            elapsedText: string;
            entries: components["schemas"]["LedgerEntryDto"][];
            stages: components["schemas"]["StageClockDto"][];
        };
        LedgerEntryDto: {
            assignee: components["schemas"]["StaffRef"] | null;
            kind: components["schemas"]["LedgerKind"];
            /** @description Số phút làm việc theo lịch của cơ quan giải quyết */
            minutes: number;
            /** @example 2 giờ 30 phút */
            minutesText: string;
            /** @description Phần trăm của tổng thời gian, một chữ số lẻ */
            percent: number;
            postName: string | null;
            /** @description Mã bước */
            stage: string | null;
            /** @example Thẩm định hồ sơ */
            title: string;
            token: number | null;
            unit: components["schemas"]["UnitRef"] | null;
        };
        /** @enum {string} */
        LedgerKind: "stage" | "hand-over" | "machine" | "pause" | "nobody";
        LimitDto: {
            cutOff?: number;
            /** @enum {string} */
            unit: "working-days" | "working-hours" | "calendar-days" | "months" | "same-day";
            value: number;
        };
        /** @enum {string} */
        LimitUnit: "working-days" | "working-hours" | "calendar-days" | "months" | "same-day";
        /** @enum {string} */
        LinkKind: "reopens" | "reopened-as" | "duplicate-of" | "has-duplicate";
        LinkView: {
            code: string;
            kind: components["schemas"]["LinkKind"];
            /** @example Xử lý lại hồ sơ */
            words: string;
        };
        LookedUpCaseDto: {
            /** @description Có thể nộp lại hồ sơ đã hoàn thiện trên trang này */
            canSupplement: boolean;
            code: string;
            /** Format: date-time */
            dueAt: string | null;
            explanation: components["schemas"]["ExplainedDayDto"][];
            history: components["schemas"]["ToldEventDto"][];
            openStages: components["schemas"]["ToldStageDto"][];
            payment: components["schemas"]["ToldPaymentDto"] | null;
            procedure: components["schemas"]["ProcedureRef"];
            /** @description Địa chỉ đánh giá, sau khi đã trả kết quả */
            ratingUrl: string | null;
            /** Format: date-time */
            receivedAt: string | null;
            request: components["schemas"]["ToldRequestDto"] | null;
            /**
             * Format: date-time
             * @description Hạn nộp lại hồ sơ đã hoàn thiện
             */
            resubmitBy: string | null;
            /** @example Phòng Tư pháp đang thực hiện: Thẩm định hồ sơ. */
            stageText: string;
            state: components["schemas"]["CaseState"];
            /** @example còn 2 ngày làm việc */
            stateText: string;
            status: components["schemas"]["CaseStatus"];
            statusName: string;
            /** Format: date-time */
            submittedAt: string;
            /** @description Nơi đang giữ hồ sơ; khi nhiều nơi cùng xử lý là nơi nhận trước */
            unitName: string;
            whatToDo: string;
        };
        LookUpCaseDto: {
            /** @example H99.21.05.01-260825-0001 */
            code: string;
            /** @example K7MX9RTA */
            pin: string;
        };
        MeDto: {
            can: components["schemas"]["AbilitiesDto"];
            fullName: string;
            id: string;
            posts: components["schemas"]["HeldPostDto"][];
            reach: components["schemas"]["PostUnitDto"][];
            username: string;
        };
        MergeBody: {
            /** @description Mã hồ sơ nhận nhập: cùng thủ tục và đang giải quyết */
            intoCode: string;
            /** @description Lý do */
            reason: string;
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        /** @enum {string} */
        MessageStatus: "created" | "sending" | "sent" | "permanent-failure" | "technical-failure";
        MessageView: {
            attempts: number;
            /** Format: date-time */
            createdAt: string;
            lastError: string | null;
            /** @description Địa chỉ nhận, che bớt */
            recipient: string;
            /** Format: date-time */
            sentAt: string | null;
            status: string;
            template: string;
        };
        MovedCaseDto: {
            code: string;
            outcome: components["schemas"]["MoveOutcome"];
            reason: string | null;
        };
        MovedCaseListDto: {
            items: components["schemas"]["MovedCaseDto"][];
            next: string | null;
        };
        MovedStageDto: {
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            dueBefore: string | null;
            key: string;
            name: string;
            token: number;
            unit: components["schemas"]["UnitRef"];
        };
        MovedStepDto: {
            from: string;
            fromName: string;
            to: string;
            toName: string;
        };
        MovedView: {
            fromVersion: number;
        };
        /** @enum {string} */
        MoveOutcome: "moved" | "refused" | "undone" | "undo-refused";
        MovePlanDto: {
            /** @description Chỉ những hồ sơ này; bỏ trống: mọi hồ sơ đang mở theo phiên bản cũ */
            cases?: string[];
            /** @description Mã quy trình */
            code?: string;
            /** @description Mã băm của phiên bản cũ; thay cho code và fromVersion */
            fromHash?: string;
            fromVersion?: number;
            /**
             * @description Bước cũ → bước mới; bước không nêu giữ nguyên mã
             * @example {
             *       "tham-dinh": "xem-xet"
             *     }
             */
            steps: {
                [key: string]: unknown;
            };
            toVersion: number;
        };
        NewAbsenceDto: {
            /**
             * Format: uuid
             * @description Người làm thay
             */
            coverId: string;
            /**
             * Format: date
             * @description Ngày đầu vắng mặt
             */
            fromDay: string;
            /** @example Nghỉ phép */
            reason: string;
            /**
             * Format: uuid
             * @description Người vắng mặt; bỏ trống: chính mình
             */
            staffId?: string;
            /**
             * Format: date
             * @description Ngày cuối vắng mặt
             */
            toDay: string;
        };
        NewPostDto: {
            /**
             * Format: date
             * @description Ngày bắt đầu giữ vị trí
             */
            from: string;
            /** @enum {string} */
            role: "counter-officer" | "specialist" | "department-head" | "leader" | "clerk" | "administrator";
            /** Format: date */
            to?: string | null;
            unitCode: string;
        };
        NewProcedureFeeDto: {
            amount: number;
            /** @enum {string} */
            basis: "fixed" | "per-copy" | "per-page";
            /** @enum {string|null} */
            channel: "counter" | "online" | "post" | null;
            key: string;
            legalBasis: string;
            maximum?: number;
            name: string;
            reduced?: components["schemas"]["ReducedFeeDto"];
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
        };
        NewProcedureLimitDto: {
            /** @enum {string|null} */
            channel: "counter" | "online" | "post" | null;
            legalBasis: string;
            limit: components["schemas"]["LimitDto"];
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
            variant: string | null;
            variantName: string | null;
        };
        NewProcedurePaperDto: {
            condition?: string;
            copies: number;
            key: string;
            mandatory: boolean;
            name: string;
            originals: number;
        };
        NewStaffDto: {
            /** Format: email */
            email: string;
            fullName: string;
            /** @description Mật khẩu ban đầu, ít nhất 12 ký tự */
            password: string;
            posts: components["schemas"]["NewPostDto"][];
            title?: string;
            username: string;
        };
        NewUnitDto: {
            address: string;
            calendarCode?: string;
            /** @example H99.21.08 */
            code: string;
            /** @description Lĩnh vực mà phòng ban phụ trách */
            fields: string[];
            /** @enum {string} */
            kind: "authority" | "department" | "counter";
            /** @enum {string} */
            level: "province" | "district" | "commune";
            name: string;
            parentCode: string;
            phone: string;
            shortName: string;
        };
        NotAcceptBody: {
            /** @description Lý do không tiếp nhận */
            reasons: string[];
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        NotificationItem: {
            attempts: number;
            /** @description null: tin không về một hồ sơ */
            caseCode: string | null;
            /** Format: date-time */
            createdAt: string;
            id: string;
            /** @description Trả lời gần nhất của máy chủ thư */
            lastError: string | null;
            /**
             * Format: date-time
             * @description Lần gửi tiếp theo sớm nhất; khi đang gửi, lúc hết lượt giữ
             */
            nextAttemptAt: string | null;
            /**
             * @description Địa chỉ nhận, đã che bớt; tên dịch vụ nếu là cuộc gọi hệ thống khác
             * @example n•••@example.vn
             */
            recipient: string;
            /** Format: date-time */
            sentAt: string | null;
            status: components["schemas"]["MessageStatus"];
            /** @description Trạng thái bằng lời */
            statusName: string;
            /** @enum {string} */
            template: "application-submitted" | "application-sent-back" | "application-not-accepted" | "case-received" | "supplement-wanted" | "payment-wanted" | "due-date-changed" | "case-refused" | "case-withdrawn" | "case-stopped" | "result-ready" | "please-rate" | "stage-soon" | "stage-overdue" | "case-soon" | "case-overdue" | "hand-over-unanswered" | "branch-overdue" | "service-call";
        };
        NotificationList: {
            items: components["schemas"]["NotificationItem"][];
            /** @description Con trỏ của trang sau */
            next: string | null;
        };
        OfferDto: {
            post: components["schemas"]["PostRole"];
            unitCode: string | null;
        };
        OfficerLoadDto: {
            /** @description Số bước đã hoàn thành tại đơn vị trong 30 ngày qua */
            doneLast30Days: number;
            open: number;
            overdue: number;
            soon: number;
            staff: components["schemas"]["StaffRef"];
            unit: components["schemas"]["UnitRef"];
        };
        OpenStageDto: {
            /** Format: date-time */
            dueAt: string | null;
            /** @description Đang chờ đơn vị này nhận chuyển */
            offered: components["schemas"]["OfferDto"] | null;
            /** @description Không có với bước do máy thực hiện */
            post: components["schemas"]["PostRole"] | null;
            /** @example appraise */
            stage: string;
            /** @description Số của bước đang mở, để chỉ đúng bước khi có nhiều bước song song */
            token: number;
            /** @example H99.21.05.02 */
            unitCode: string | null;
        };
        OpenStageView: {
            assignee: components["schemas"]["StaffRef"] | null;
            branch: components["schemas"]["BranchRefView"] | null;
            /** Format: date-time */
            dueAt: string | null;
            handOver: components["schemas"]["HandOverView"] | null;
            key: string;
            kind: components["schemas"]["StepKind"];
            name: string;
            /** Format: date-time */
            openedAt: string;
            /** @description Không có với bước do máy thực hiện */
            post: components["schemas"]["PostRole"] | null;
            postName: string;
            /**
             * Format: date-time
             * @description Từ khi nào thời gian của bước được tính; null khi còn chờ nhận chuyển
             */
            startedAt: string | null;
            state: components["schemas"]["CaseState"];
            /** @example còn 4 giờ làm việc */
            stateText: string;
            /** @description Số của bước đang mở, gửi kèm thao tác khi có nhiều bước */
            token: number;
            unit: components["schemas"]["UnitRef"];
            /** @description Số phút làm việc bước đã dùng */
            usedMinutes: number;
        };
        PaperDto: {
            /** @description Số bản sao */
            copies: number;
            /** @example to-khai */
            key?: string | null;
            name?: string | null;
            /** @description Số bản chính */
            originals: number;
        };
        PaperView: {
            copies: number;
            key: string | null;
            name: string;
            originals: number;
            /** @description false: giấy tờ bắt buộc chưa có trong hồ sơ nộp trực tuyến */
            received: boolean;
        };
        PartialApplicantDto: {
            address?: string | null;
            birthDate?: string | null;
            email?: string | null;
            fullName?: string | null;
            /** @enum {string|null} */
            gender?: "male" | "female" | null;
            identityNumber?: string | null;
            /** @enum {string|null} */
            kind?: "person" | "organisation" | null;
            phone?: string | null;
        };
        PartialSubmitterDto: {
            authority?: string | null;
            fullName?: string | null;
            identityNumber?: string | null;
            phone?: string | null;
        };
        PauseView: {
            /** @enum {string} */
            cause: "supplement" | "payment" | "suspension";
            /** Format: date-time */
            from: string;
            legalGround: string;
            reason: string;
            /** Format: date-time */
            to: string | null;
        };
        PaymentView: {
            /** @description Số tiền, đồng */
            amount: number;
            /** Format: date-time */
            requestedAt: string;
            title: string;
        };
        PlanDto: {
            /** @description Mã các bước trên đường dài nhất */
            longestPath: string[];
            /** @description Tổng số phút làm việc trên đường dài nhất */
            plannedMinutes: number;
            /** @description Số phút làm việc còn dư so với thời hạn ngắn nhất của thủ tục; âm là vượt; null khi không so sánh được */
            slackMinutes: number | null;
        };
        /**
         * @description Không có với bước do máy thực hiện
         * @enum {string}
         */
        PostRole: "counter-officer" | "specialist" | "department-head" | "leader" | "clerk" | "administrator";
        PostUnitDto: {
            code: string;
            id: string;
            /** @enum {string} */
            kind: "authority" | "department" | "counter";
            /** @enum {string} */
            level: "province" | "district" | "commune";
            name: string;
            shortName: string;
        };
        PreviewDatesDto: {
            /** @description Mã lịch làm việc */
            calendarCode: string;
            days: components["schemas"]["DatedCalendarDayDto"][];
        };
        PreviewDeadlineDto: {
            limit: components["schemas"]["PreviewLimitDto"];
            /**
             * Format: date-time
             * @description Thời điểm tiếp nhận đủ hồ sơ
             * @example 2026-08-25T14:00:00+07:00
             */
            receivedAt: string;
            /** @description Đơn vị có lịch làm việc được dùng; bỏ trống là lịch chung */
            unitCode?: string;
        };
        PreviewLimitDto: {
            /** @description Phút trong ngày, chỉ với same-day; mặc định 900 (15 giờ) */
            cutOff?: number;
            unit: components["schemas"]["LimitUnit"];
            /** @description Số ngày, tháng nguyên, hoặc số giờ (0,5 được); không cần với same-day */
            value?: number;
        };
        ProcedureDto: {
            channels: string[];
            code: string;
            fees: components["schemas"]["NewProcedureFeeDto"][];
            field: string;
            fieldName: string;
            legalBasis: string[];
            limits: components["schemas"]["NewProcedureLimitDto"][];
            name: string;
            /** @enum {string} */
            online: "full" | "part" | "none";
            onlineReason: string | null;
            papers: components["schemas"]["NewProcedurePaperDto"][];
            resolvingLevels: string[];
            result: string;
            /** @enum {number} */
            schema: 1;
            /** @enum {string} */
            supplementRule: "move" | "restart";
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
            version: number;
        };
        ProcedureFeeDto: {
            /** @description Đồng */
            amount: number;
            /** @enum {string} */
            basis: "fixed" | "per-copy" | "per-page";
            /** @enum {string|null} */
            channel: "counter" | "online" | "post" | null;
            key: string;
            legalBasis: string;
            name: string;
            /** @example 2.000 đ/trang */
            text: string;
        };
        ProcedureLimitDto: {
            /**
             * @description null: mọi hình thức
             * @enum {string|null}
             */
            channel: "counter" | "online" | "post" | null;
            legalBasis: string;
            /** @example 3 ngày làm việc */
            text: string;
            /** @enum {string} */
            unit: "working-days" | "working-hours" | "calendar-days" | "months" | "same-day";
            value: number;
            variant: string | null;
            variantName: string | null;
        };
        ProcedurePage: {
            items: components["schemas"]["ProcedureSummary"][];
            next: string | null;
        };
        ProcedurePaperDto: {
            /** @description Khi nào cần, nếu không phải luôn luôn */
            condition: string | null;
            copies: number;
            key: string;
            mandatory: boolean;
            name: string;
            originals: number;
        };
        ProcedureRef: {
            /** @example 1.001193 */
            code: string;
            field: string;
            fieldName: string;
            name: string;
        };
        ProcedureStageDto: {
            key: string;
            /** @example 4 giờ làm việc */
            limitText: string | null;
            name: string;
            /** @enum {string} */
            post: "counter-officer" | "specialist" | "department-head" | "leader" | "clerk" | "administrator";
            postName: string;
        };
        ProcedureSummary: {
            /** @example 1.001193 */
            code: string;
            /** @example Không thu */
            feeText: string;
            field: string;
            fieldName: string;
            /** @example trong ngày */
            limitText: string;
            name: string;
            /**
             * @description Trực tuyến toàn trình, một phần, hoặc chưa
             * @enum {string}
             */
            online: "full" | "part" | "none";
            /** @description Cấp giải quyết: commune, district, province */
            resolvingLevels: string[];
        };
        ProcedureView: {
            channels: string[];
            /** @example 1.001193 */
            code: string;
            /** @description Nơi tiếp nhận */
            counters: components["schemas"]["UnitRef"][];
            fees: components["schemas"]["ProcedureFeeDto"][];
            /** @example Không thu */
            feeText: string;
            field: string;
            fieldName: string;
            legalBasis: string[];
            limits: components["schemas"]["ProcedureLimitDto"][];
            /** @example trong ngày */
            limitText: string;
            name: string;
            /**
             * @description Trực tuyến toàn trình, một phần, hoặc chưa
             * @enum {string}
             */
            online: "full" | "part" | "none";
            /** @description Vì sao chưa trực tuyến toàn trình */
            onlineReason: string | null;
            papers: components["schemas"]["ProcedurePaperDto"][];
            /** @description Cấp giải quyết: commune, district, province */
            resolvingLevels: string[];
            result: string;
            stages: components["schemas"]["ProcedureStageDto"][];
            version: number;
        };
        ProcessDraftDto: {
            code: string;
            name: string;
            procedureCode: string;
            /** Format: date-time */
            updatedAt: string;
            updatedByName: string;
            version: number;
        };
        ProcessDraftListDto: {
            items: components["schemas"]["ProcessDraftDto"][];
            next: string | null;
        };
        ProcessMoveDto: {
            code: string;
            /** Format: date-time */
            createdAt: string;
            createdByName: string;
            fromVersion: number;
            /** Format: uuid */
            id: string;
            moved: number;
            procedureCode: string;
            refused: number;
            steps: {
                [key: string]: string;
            };
            toVersion: number;
            undone: number;
            /** Format: date-time */
            undoneAt: string | null;
            /** @description Không hoàn tác được vì hồ sơ đã đi tiếp */
            undoRefused: number;
        };
        ProcessMoveListDto: {
            items: components["schemas"]["ProcessMoveDto"][];
            next: string | null;
        };
        ProcessRef: {
            code: string;
            /** @description Quyết định phê duyệt quy trình */
            legalBasis: string;
            name: string;
            version: number;
        };
        ProcessStepDto: {
            by: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /** Format: date-time */
            dueAt: string | null;
            key: string;
            kind: components["schemas"]["StepKind"];
            /** @example 8 giờ làm việc */
            limitText: string | null;
            name: string;
            /** Format: date-time */
            openedAt: string | null;
            postName: string | null;
            /** @description Sản phẩm của bước */
            product: string | null;
            /** @description Mã những bước trước mà bước này được trả về */
            returnsTo: string[];
            /** @description Quy tắc gặp nhau, chờ hoặc gọi, bằng lời */
            ruleText: string | null;
            /** @description done: đã qua; open: đang mở; ahead: phía trước; skipped: không đi qua; cancelled: đã mở mà không hoàn thành */
            state: components["schemas"]["StepState"];
            /** @description Bước đã mở mấy lần */
            times: number;
            /** @description Đơn vị thực hiện đối với hồ sơ này */
            unit: components["schemas"]["UnitRef"] | null;
            ways: components["schemas"]["StepWayDto"][];
            /** @description Các nhánh mà bước nằm trong, từ ngoài vào */
            within: components["schemas"]["BranchRefView"][];
        };
        ProcessVersionDto: {
            active: boolean;
            code: string;
            /** @description SHA-256 của nội dung công bố */
            hash: string;
            name: string;
            procedureCode: string;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Ngày cuối cùng còn mở hồ sơ mới theo phiên bản này
             */
            validTo: string | null;
            version: number;
        };
        ProcessVersionListDto: {
            items: components["schemas"]["ProcessVersionDto"][];
            next: string | null;
        };
        ProposalDto: {
            /** @description Số hồ sơ đã xử lý xong */
            applied: number;
            calendarCode: string;
            /** @description Số hồ sơ trong đề xuất */
            cases: number;
            /** Format: date-time */
            createdAt: string;
            createdByName: string;
            days: components["schemas"]["DatedCalendarDayDto"][];
            /** Format: date-time */
            decidedAt: string | null;
            decidedByName: string | null;
            decision: string;
            /** Format: uuid */
            id: string;
            reason: string;
            status: components["schemas"]["ProposalStatus"];
        };
        ProposalListDto: {
            items: components["schemas"]["ProposalDto"][];
            next: string | null;
        };
        /** @enum {string} */
        ProposalStatus: "open" | "approved" | "rejected";
        ProposedCaseDto: {
            /** Format: date-time */
            appliedAt: string | null;
            code: string;
            /** Format: date-time */
            fromDueAt: string;
            /** @description Nội dung báo cho người nộp; trống khi ngày hẹn trả không đổi */
            message: string;
            /** @description moved: đã đổi ngày; void: ngày hẹn đã khác từ khi lập đề xuất; finished: hồ sơ đã xong */
            outcome: components["schemas"]["ProposedCaseOutcome"] | null;
            stages: components["schemas"]["TouchedStageDto"][];
            /** Format: date-time */
            toDueAt: string;
        };
        ProposedCaseListDto: {
            items: components["schemas"]["ProposedCaseDto"][];
            next: string | null;
        };
        /**
         * @description moved: đã đổi ngày; void: ngày hẹn đã khác từ khi lập đề xuất; finished: hồ sơ đã xong
         * @enum {string}
         */
        ProposedCaseOutcome: "moved" | "void" | "finished";
        PublishedProcessDto: {
            active: boolean;
            code: string;
            /** @description SHA-256 của nội dung công bố */
            hash: string;
            name: string;
            plan: components["schemas"]["PlanDto"];
            procedureCode: string;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Ngày cuối cùng còn mở hồ sơ mới theo phiên bản này
             */
            validTo: string | null;
            version: number;
            /** @description Nơi quy trình chưa chạy được, tuy không ngăn việc công bố */
            warnings: components["schemas"]["FindingDto"][];
        };
        RateCaseDto: {
            /**
             * @example {
             *       "officials": 5
             *     }
             */
            answers?: {
                [key: string]: number;
            };
            comment?: string;
            /**
             * @description 1 Rất không hài lòng … 5 Rất hài lòng
             * @example 5
             */
            overall: number;
            /** @description Mã lý do trong phiếu */
            reasons?: string[];
        };
        RatedDto: {
            /** Format: date-time */
            ratedAt: string;
        };
        RatingCodeDto: {
            /** Format: date-time */
            expiresAt: string;
            /** @description Mã QR của địa chỉ đó, là tài liệu SVG */
            qrSvg: string;
            /** @description Địa chỉ trang đánh giá, dùng một lần */
            url: string;
        };
        RatingView: {
            overall: number;
            /** Format: date-time */
            ratedAt: string;
        };
        ReceiveCaseDto: {
            applicant: components["schemas"]["ApplicantDto"];
            /** @enum {string} */
            channel: "counter" | "post";
            /** @enum {string} */
            delivery: "counter" | "online" | "post";
            fees?: components["schemas"]["FeeDto"][] | null;
            note?: string | null;
            papers: components["schemas"]["PaperDto"][];
            /** @example 1.001193 */
            procedureCode: string;
            /** @description Cơ quan giải quyết, khi tiếp nhận không phụ thuộc địa giới */
            resolvingUnitCode?: string | null;
            /** @description Nội dung yêu cầu, khi cần nói rõ hơn tên thủ tục */
            subject?: string | null;
            submitter?: components["schemas"]["SubmitterDto"] | null;
            /** @description Nơi tiếp nhận; mặc định là quầy của cán bộ */
            unitCode?: string | null;
            /** @description Trường hợp riêng của thủ tục */
            variant?: string | null;
        };
        ReceivedCaseDto: {
            /** @example H99.21.05.01-260825-0001 */
            code: string;
            /** Format: date-time */
            dueAt: string;
            explanation: components["schemas"]["ExplainedDayDto"][];
            openStages: components["schemas"]["OpenStageDto"][];
            /**
             * @description Mã tra cứu (PIN), chỉ in trên giấy tiếp nhận
             * @example K7MX9RTA
             */
            pin: string;
            receiptUrl: string;
            status: components["schemas"]["CaseStatus"];
            trackingUrl: string;
            version: number;
            warnings: components["schemas"]["WarningDto"][];
        };
        RecordAnswerBody: {
            /** @description Trả lời của hệ thống được gọi, theo mã trường trong quy trình */
            data?: {
                [key: string]: boolean | number | string;
            };
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        ReducedFeeDto: {
            above: number;
            amount: number;
        };
        RefuseBody: {
            legalGround?: string;
            /** @description Lý do */
            reason: string;
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        RefuseHandOverBody: {
            /** @description Lý do */
            reason: string;
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        ReleaseBody: {
            /** @description Lý do */
            reason?: string;
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        ReopenBody: {
            /** @description Lý do */
            reason: string;
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        ReopenedCaseDto: {
            /** @example H99.21.05.01-260825-0001 */
            code: string;
            /** Format: date-time */
            dueAt: string;
            openStages: components["schemas"]["OpenStageDto"][];
            /**
             * @description Mã tra cứu (PIN), chỉ in trên giấy tiếp nhận
             * @example K7MX9RTA
             */
            pin: string;
            receiptUrl: string;
            status: components["schemas"]["CaseStatus"];
            trackingUrl: string;
            version: number;
        };
        RequestPaymentBody: {
            /** @description Số tiền, đồng */
            amount: number;
            /** @description Căn cứ, ví dụ số thông báo của cơ quan thuế */
            legalGround: string;
            /** @description Lý do */
            reason: string;
            /**
             * @description Khoản phải nộp
             * @example Lệ phí trước bạ
             */
            title: string;
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        RequestSupplementBody: {
            /** @description Mọi nội dung cần bổ sung, nêu một lần cho đủ */
            items: string[];
            legalGround?: string;
            /** @description Lý do */
            reason: string;
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        RequestView: {
            /**
             * Format: date-time
             * @description Hạn bổ sung; quá hạn thì hồ sơ dừng giải quyết
             */
            answerBy: string | null;
            items: string[];
            reason: string;
            /** Format: date-time */
            requestedAt: string;
        };
        ResubmitBody: {
            /** @description Ý kiến xử lý */
            note?: string;
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        ResubmitDto: {
            code: string;
            /** @description Đã hoàn thiện những gì */
            note: string;
            pin: string;
        };
        ResubmittedDto: {
            code: string;
            status: components["schemas"]["CaseStatus"];
            version: number;
        };
        ResultView: {
            documentNumber: string;
            signedBy: string;
            title: string;
        };
        ResumeBody: {
            /** @description Ý kiến xử lý */
            note?: string;
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        RetiredProcessDto: {
            active: boolean;
            code: string;
            /** @description SHA-256 của nội dung công bố */
            hash: string;
            name: string;
            procedureCode: string;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Ngày cuối cùng còn mở hồ sơ mới theo phiên bản này
             */
            validTo: string | null;
            version: number;
            warnings: components["schemas"]["FindingDto"][];
        };
        RetireProcessDto: {
            /**
             * Format: date
             * @description Ngày cuối cùng còn mở hồ sơ mới
             */
            validTo: string;
        };
        ReturnBody: {
            /** @description Lý do */
            reason: string;
            /** @description Mã bước nhận lại hồ sơ */
            to: string;
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        ReturnResultBody: {
            method: components["schemas"]["Delivery"];
            /** @description Người nhận kết quả */
            recipient: string;
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        SatisfactionDto: {
            /** @description Xếp theo số phiếu giảm dần */
            groups: components["schemas"]["GroupShareDto"][];
            /** @description Số nhóm không hiện vì danh sách có giới hạn */
            groupsLeftOut: number;
            overall: components["schemas"]["ShareDto"];
            period: components["schemas"]["SatisfactionPeriodDto"];
            /** @example 0.9 */
            target: number;
            /** @description null: toàn bộ phạm vi của người xem */
            unit: components["schemas"]["UnitRef"] | null;
        };
        SatisfactionPeriodDto: {
            /**
             * Format: date
             * @description Ngày đầu kỳ, được tính
             */
            from: string;
            text: string;
            /**
             * Format: date
             * @description Ngày kết thúc kỳ, không được tính
             */
            to: string;
        };
        ScorecardDto: {
            /**
             * Format: date-time
             * @description Hồ sơ đang giải quyết được xem vào lúc này
             */
            asOf: string;
            /** @description Hồ sơ nào được tính */
            counted: string;
            counts: components["schemas"]["CaseCountsDto"];
            figures: components["schemas"]["FigureDto"][];
            period: components["schemas"]["ScorecardPeriodDto"];
            /** @description null: toàn bộ phạm vi của người xem */
            unit: components["schemas"]["UnitRef"] | null;
        };
        ScorecardPeriodDto: {
            /**
             * Format: date
             * @description Ngày đầu kỳ, được tính
             */
            from: string;
            /** @example từ ngày 01/07/2026 đến hết ngày 30/09/2026 */
            text: string;
            /**
             * Format: date
             * @description Ngày kết thúc kỳ, không được tính
             */
            to: string;
        };
        SendBackBody: {
            /** @description Mọi nội dung cần hoàn thiện, nêu một lần cho đủ */
            defects: string[];
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        SessionDto: {
            /** @example 420 */
            from: number;
            /** @example 690 */
            to: number;
        };
        ShareDto: {
            /** @description Số phiếu đánh giá trong kỳ */
            count: number;
            /** @description Cận trên của khoảng tin cậy Wilson 95 % */
            high: number | null;
            /** @description Số lời mời gửi trong kỳ */
            invited: number;
            /** @description Cận dưới của khoảng tin cậy Wilson 95 % */
            low: number | null;
            /** @description Phần lời mời gửi trong kỳ đã được trả lời */
            responseRate: number | null;
            /** @description Số phiếu “Hài lòng” và “Rất hài lòng” */
            satisfied: number;
            /** @description satisfied / count; null khi không có phiếu */
            share: number | null;
            /** @description So với chỉ tiêu: đạt, chưa đạt, chưa đủ phiếu (dưới 30 phiếu và khoảng tin cậy còn chứa chỉ tiêu) */
            verdict: components["schemas"]["Verdict"];
        };
        SignInDto: {
            password: string;
            totp?: string;
            /** @example motcua.tanlap */
            username: string;
        };
        StaffChangesDto: {
            active?: boolean;
            /** Format: email */
            email?: string;
            /** @description Vị trí kết thúc */
            endPosts?: components["schemas"]["EndedPostDto"][];
            fullName?: string;
            /** @description Vị trí giao thêm */
            givePosts?: components["schemas"]["NewPostDto"][];
            password?: string;
            title?: string;
        };
        StaffDto: {
            active: boolean;
            /** Format: email */
            email: string;
            fullName: string;
            id: string;
            posts: components["schemas"]["StaffPostDto"][];
            title: string;
            username: string;
        };
        StaffListDto: {
            items: components["schemas"]["StaffDto"][];
            next: string | null;
        };
        StaffPostDto: {
            /** Format: date */
            from: string;
            id: string;
            /** @enum {string} */
            role: "counter-officer" | "specialist" | "department-head" | "leader" | "clerk" | "administrator";
            roleName: string;
            /** Format: date */
            to: string | null;
            unitCode: string;
            unitName: string;
        };
        StaffRef: {
            id: string;
            name: string;
        };
        StageClockDto: {
            by: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /** Format: date-time */
            dueAt: string | null;
            key: string;
            /** @description Thời hạn tính bằng phút; chỉ có với thời hạn tính bằng giờ */
            limitMinutes: number | null;
            /** @example 8 giờ làm việc */
            limitText: string | null;
            name: string;
            /** Format: date-time */
            openedAt: string;
            postName: string;
            /**
             * @description null khi bước còn mở hoặc không có hạn
             * @enum {string|null}
             */
            timeliness: "early" | "on-time" | "late" | null;
            token: number;
            unit: components["schemas"]["UnitRef"];
            /** @description Số phút làm việc đã dùng; null khi không tính thời gian */
            usedMinutes: number | null;
        };
        StageCountDto: {
            count: number;
            key: string;
            name: string;
        };
        StageRef: {
            /** @description Cán bộ được giao; null khi bước còn chờ nhận */
            assignee: components["schemas"]["StaffRef"] | null;
            key: string;
            name: string;
            unit: components["schemas"]["UnitRef"];
        };
        StageView: {
            branch: components["schemas"]["BranchRefView"] | null;
            by: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /**
             * @description Bước kết thúc thế nào
             * @enum {string|null}
             */
            ending: "completed" | "returned" | "cancelled" | "opinion" | "machine" | "ended" | "handed-back" | null;
            key: string;
            name: string;
            /** Format: date-time */
            openedAt: string | null;
            postName: string;
            /** @enum {string} */
            state: "done" | "open" | "ahead" | "cancelled";
            /** @description Số của lần mở bước; null khi bước còn ở phía trước */
            token: number | null;
            unit: components["schemas"]["UnitRef"] | null;
            /** @description Số phút làm việc đã dùng */
            usedMinutes: number | null;
        };
        StandsInForDto: {
            id: string;
            name: string;
        };
        /** @enum {string} */
        StepKind: "task" | "consult" | "issue" | "return" | "wait" | "call" | "choice" | "fork" | "join";
        /**
         * @description done: đã qua; open: đang mở; ahead: phía trước; skipped: không đi qua; cancelled: đã mở mà không hoàn thành
         * @enum {string}
         */
        StepState: "done" | "open" | "ahead" | "skipped" | "cancelled";
        StepWayDto: {
            /**
             * @description Thời hạn của nhánh
             * @example 2 ngày làm việc
             */
            limitText: string | null;
            /** @description Tên nhánh hoặc trường hợp; null khi chỉ có một lối */
            name: string | null;
            /** @description Mã bước tiếp theo */
            next: string;
            /**
             * @description Điều kiện của trường hợp, bằng lời
             * @example “Diện tích” lớn hơn 500
             */
            whenText: string | null;
        };
        StuckDto: {
            name: string;
            stage: string;
            /** @description Vì sao hồ sơ không đi tiếp được */
            why: string;
        };
        SubmitterDto: {
            /**
             * @description Căn cứ nộp thay: ủy quyền, quan hệ gia đình
             * @example Giấy ủy quyền ngày 01/08/2026
             */
            authority: string;
            fullName: string;
            identityNumber?: string | null;
            phone?: string | null;
        };
        SubmitterView: {
            authority: string;
            fullName: string;
            identityNumber: string | null;
            phone: string | null;
        };
        SurveyChoiceDto: {
            /** @example officials */
            key: string;
            text: string;
        };
        SurveyDto: {
            /** @example quick-2026 */
            code: string;
            criteria: components["schemas"]["SurveyChoiceDto"][];
            name: string;
            /** @description Câu hỏi chung, ai đánh giá cũng trả lời */
            overall: string;
            reasons: components["schemas"]["SurveyChoiceDto"][];
            /** @description Hỏi lý do khi mức đánh giá từ đây trở xuống */
            reasonsAtMost: number;
            version: number;
            /** @description Lời của năm mức, từ 1 đến 5 */
            words: string[];
        };
        SuspendBody: {
            /** @description Căn cứ pháp lý */
            legalGround: string;
            /** @description Lý do */
            reason: string;
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        ToldEventDto: {
            /** Format: date-time */
            at: string;
            text: string;
        };
        ToldPaymentDto: {
            /** @description Số tiền, đồng */
            amount: number;
            /** Format: date-time */
            requestedAt: string;
            title: string;
        };
        ToldRequestDto: {
            /**
             * Format: date-time
             * @description Hạn bổ sung; quá hạn thì hồ sơ dừng giải quyết
             */
            answerBy: string | null;
            items: string[];
            reason: string;
            /** Format: date-time */
            requestedAt: string;
        };
        ToldStageDto: {
            name: string;
            unitName: string;
        };
        TouchedCaseDto: {
            code: string;
            /** Format: date-time */
            fromDueAt: string;
            /** @description Nội dung báo cho người nộp; trống khi ngày hẹn trả không đổi */
            message: string;
            stages: components["schemas"]["TouchedStageDto"][];
            /** Format: date-time */
            toDueAt: string;
        };
        TouchedCaseListDto: {
            cases: number;
            items: components["schemas"]["TouchedCaseDto"][];
            next: string | null;
        };
        TouchedStageDto: {
            /** Format: date-time */
            from: string;
            name: string;
            stage: string;
            /** Format: date-time */
            to: string;
        };
        TrialDto: {
            cases: number;
            /** @description Số hồ sơ so sánh được: không tính hồ sơ đã rút, đã dừng */
            comparable: number;
            /** @description Số hồ sơ đi theo các bước khác hoặc thứ tự khác */
            different: number;
            items: components["schemas"]["TriedCaseDto"][];
            late: number;
            /** @description Số hồ sơ đã trễ hạn trong thực tế */
            lateInReality: number;
            stuck: number;
        };
        /** @enum {string} */
        TrialOutcome: "on-time" | "late" | "stuck" | "not-comparable";
        TriedCaseDto: {
            /** @description Mã các bước có thêm so với thực tế */
            added: string[];
            /** @description Những gì phải giả định vì hồ sơ không ghi */
            assumed: string[];
            code: string;
            /** @description Dài hơn thực tế bao nhiêu phút làm việc; âm là nhanh hơn */
            differenceMinutes: number | null;
            /** @description Mã các bước không còn */
            dropped: string[];
            lateInReality: boolean | null;
            minutes: number | null;
            outcome: components["schemas"]["TrialOutcome"];
            realMinutes: number | null;
            /** @description Các bước chung đi theo thứ tự khác */
            reordered: boolean;
            stuck: components["schemas"]["StuckDto"] | null;
        };
        TryDraftDto: {
            /** @description Số hồ sơ kết thúc gần đây nhất được chạy thử */
            last: number;
        };
        UnitChangesDto: {
            /**
             * Format: date
             * @description Ngày cuối cùng đơn vị còn hoạt động
             */
            activeTo?: string | null;
            address?: string;
            fields?: string[];
            name?: string;
            phone?: string;
            shortName?: string;
        };
        UnitCountDto: {
            count: number;
            unit: components["schemas"]["UnitRef"];
        };
        UnitLoadDto: {
            /** @description Số bước đang mở tại đơn vị */
            open: number;
            /** @description Trong đó thuộc hồ sơ đã quá hạn */
            overdue: number;
            /** @description Trong đó thuộc hồ sơ sắp đến hạn */
            soon: number;
            /** @description Trong đó chưa giao cho ai */
            unassigned: number;
            unit: components["schemas"]["UnitRef"];
            /** @description Trong đó thuộc hồ sơ đang tạm dừng hoặc chờ bổ sung */
            waiting: number;
        };
        UnitNodeDto: {
            /** @example H99.41.01 */
            code: string;
            /** @enum {string} */
            kind: "authority" | "department" | "counter";
            /** @enum {string} */
            level: "province" | "district" | "commune";
            name: string;
            parentCode: string | null;
            shortName: string;
        };
        UnitRef: {
            /** @example H99.41.01 */
            code: string;
            name: string;
            shortName: string;
        };
        UnitTreeList: {
            items: components["schemas"]["UnitNodeDto"][];
            next: string | null;
        };
        /** @enum {string} */
        Verdict: "met" | "not-met" | "not-enough";
        WarningDto: {
            /** @example applicant.birthDate */
            field: string;
            message: string;
        };
        WhatIfDto: {
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            dueBefore: string;
            explanation: components["schemas"]["ExplainedDayDto"][];
            /** @description Số phút làm việc đồng hồ đứng yên */
            pausedMinutes: number;
            stages: components["schemas"]["MovedStageDto"][];
            /** @description Đồng hồ đang đứng yên sẵn; khi không, tính như tạm dừng từ lúc này */
            standing: boolean;
            /** Format: date-time */
            until: string;
        };
        WholeProcessDraftDto: {
            code: string;
            definition: {
                [key: string]: unknown;
            };
            name: string;
            procedureCode: string;
            /** Format: date-time */
            updatedAt: string;
            updatedByName: string;
            version: number;
        };
        WholeProcessDto: {
            active: boolean;
            code: string;
            definition: {
                [key: string]: unknown;
            };
            /** @description SHA-256 của nội dung công bố */
            hash: string;
            name: string;
            procedureCode: string;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Ngày cuối cùng còn mở hồ sơ mới theo phiên bản này
             */
            validTo: string | null;
            version: number;
        };
        WithdrawBody: {
            /** @description Lý do */
            reason: string;
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        WorkloadDto: {
            /** Format: date-time */
            asOf: string;
            officers: components["schemas"]["OfficerLoadDto"][];
            /** @description Xếp theo số quá hạn, rồi số đang mở */
            units: components["schemas"]["UnitLoadDto"][];
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
    CoverAbsence_list: {
        parameters: {
            query?: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
                /** @description mine: tôi vắng mặt hoặc làm thay (mặc định); reach: người trong phạm vi tôi phụ trách */
                scope?: "mine" | "reach";
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
                    "application/json": components["schemas"]["AbsenceListDto"];
                };
            };
        };
    };
    CoverAbsence_note: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAbsenceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceDto"];
                };
            };
        };
    };
    CoverAbsence_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
        };
    };
    ShowAudit_list: {
        parameters: {
            query?: {
                /** @description Đầu tên thao tác, ví dụ case. */
                action?: string;
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                caseCode?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
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
                    "application/json": components["schemas"]["AuditListDto"];
                };
            };
        };
    };
    ProposeDates_list: {
        parameters: {
            query?: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
                status?: components["schemas"]["ProposalStatus"];
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
                    "application/json": components["schemas"]["ProposalListDto"];
                };
            };
        };
    };
    ProposeDates_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
        };
    };
    ProposeDates_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
        };
    };
    ProposeDates_cases: {
        parameters: {
            query?: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
            };
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["ProposedCaseListDto"];
                };
            };
        };
    };
    ProposeDates_reject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
        };
    };
    ProposeDates_preview: {
        parameters: {
            query?: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewDatesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TouchedCaseListDto"];
                };
            };
        };
    };
    ManageCalendars_list: {
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
                    "application/json": components["schemas"]["CalendarListDto"];
                };
            };
        };
    };
    ManageCalendars_setDays: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarDaysDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarChangeDto"];
                };
            };
        };
    };
    ManageCalendars_setDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                date: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarDayDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarChangeDto"];
                };
            };
        };
    };
    ManageNotifications_list: {
        parameters: {
            query?: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
                /** @description Chỉ những tin nhắn ở trạng thái này */
                status?: "created" | "sending" | "sent" | "permanent-failure" | "technical-failure";
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
        };
    };
    ManageNotifications_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["NotificationItem"];
                };
            };
        };
    };
    PublishProcedure_procedures: {
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
                    "application/json": components["schemas"]["DefinitionListDto"];
                };
            };
        };
    };
    PublishProcedure_publishProcedure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcedureDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionDto"];
                };
            };
        };
    };
    DraftProcess_list: {
        parameters: {
            query?: {
                procedureCode?: string;
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
                    "application/json": components["schemas"]["ProcessDraftListDto"];
                };
            };
        };
    };
    DraftProcess_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: string;
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
                    "application/json": components["schemas"]["WholeProcessDraftDto"];
                };
            };
        };
    };
    DraftProcess_keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessDraftDto"];
                };
            };
        };
    };
    DraftProcess_drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: string;
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
        };
    };
    DraftProcess_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: string;
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
                    "application/json": components["schemas"]["CheckedDraftDto"];
                };
            };
        };
    };
    DraftProcess_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: string;
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
                    "application/json": components["schemas"]["PublishedProcessDto"];
                };
            };
        };
    };
    TryDraft_try: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialDto"];
                };
            };
        };
    };
    MoveCases_list: {
        parameters: {
            query?: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
                procedureCode?: string;
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
                    "application/json": components["schemas"]["ProcessMoveListDto"];
                };
            };
        };
    };
    MoveCases_run: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovePlanDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessMoveDto"];
                };
            };
        };
    };
    MoveCases_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["ProcessMoveDto"];
                };
            };
        };
    };
    MoveCases_cases: {
        parameters: {
            query?: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
                outcome?: components["schemas"]["MoveOutcome"];
            };
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["MovedCaseListDto"];
                };
            };
        };
    };
    MoveCases_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["ProcessMoveDto"];
                };
            };
        };
    };
    MoveCases_dryRun: {
        parameters: {
            query?: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovePlanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunDto"];
                };
            };
        };
    };
    PublishProcess_list: {
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
                    "application/json": components["schemas"]["ProcessVersionListDto"];
                };
            };
        };
    };
    PublishProcess_publish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedProcessDto"];
                };
            };
        };
    };
    PublishProcess_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: string;
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
                    "application/json": components["schemas"]["WholeProcessDto"];
                };
            };
        };
    };
    DrawProcess_export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: string;
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
                    "application/xml": string;
                };
            };
        };
    };
    PublishProcess_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetireProcessDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetiredProcessDto"];
                };
            };
        };
    };
    DrawProcess_import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportBpmnDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedProcessDto"];
                };
            };
        };
    };
    ManageStaff_list: {
        parameters: {
            query?: {
                role?: "counter-officer" | "specialist" | "department-head" | "leader" | "clerk" | "administrator";
                unitCode?: string;
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
                    "application/json": components["schemas"]["StaffListDto"];
                };
            };
        };
    };
    ManageStaff_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStaffDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffDto"];
                };
            };
        };
    };
    ManageStaff_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffDto"];
                };
            };
        };
    };
    ManageUnits_list: {
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
                    "application/json": components["schemas"]["AdminUnitListDto"];
                };
            };
        };
    };
    ManageUnits_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUnitDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminUnitDto"];
                };
            };
        };
    };
    ManageUnits_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminUnitDto"];
                };
            };
        };
    };
    RunBulk_list: {
        parameters: {
            query?: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
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
                    "application/json": components["schemas"]["BulkJobList"];
                };
            };
        };
    };
    RunBulk_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkActionDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkBegunDto"];
                };
            };
        };
    };
    RunBulk_progress: {
        parameters: {
            query?: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
            };
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["BulkProgressDto"];
                };
            };
        };
    };
    SearchCases_search: {
        parameters: {
            query?: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
                procedureCode?: string;
                /** @description Mã hồ sơ, tên, số định danh hoặc số điện thoại; có dấu hay không dấu */
                q?: string;
                status?: components["schemas"]["CaseStatus"];
                /** @description Đơn vị và các đơn vị trực thuộc */
                unitCode?: string;
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
                    "application/json": components["schemas"]["CasePage"];
                };
            };
        };
    };
    ReceiveCase_receive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveCaseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedCaseDto"];
                };
            };
        };
    };
    ShowCase_show: {
        parameters: {
            query?: {
                /** @description Hiện dữ liệu cá nhân; việc xem được ghi vào nhật ký */
                reveal?: "true" | "false";
            };
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["CaseViewDto"];
                };
            };
        };
    };
    PrintForms_print: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                form: "receipt" | "supplement-request" | "intake-refusal" | "apology" | "stop-notice" | "control-sheet";
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
                    "application/pdf": string;
                };
            };
        };
    };
    ListActions_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["AvailableActionsDto"];
                };
            };
        };
    };
    RunAction_run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                action: components["schemas"]["CaseAction"];
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptBody"] | components["schemas"]["SendBackBody"] | components["schemas"]["NotAcceptBody"] | components["schemas"]["ResubmitBody"] | components["schemas"]["ClaimBody"] | components["schemas"]["AdvanceBody"] | components["schemas"]["GiveOpinionBody"] | components["schemas"]["RecordAnswerBody"] | components["schemas"]["IssueResultBody"] | components["schemas"]["ReturnResultBody"] | components["schemas"]["ReturnBody"] | components["schemas"]["RequestSupplementBody"] | components["schemas"]["AcceptSupplementBody"] | components["schemas"]["RequestPaymentBody"] | components["schemas"]["ConfirmPaymentBody"] | components["schemas"]["SuspendBody"] | components["schemas"]["ResumeBody"] | components["schemas"]["ExtendBody"] | components["schemas"]["AssignBody"] | components["schemas"]["DelegateBody"] | components["schemas"]["ReleaseBody"] | components["schemas"]["HandOverBody"] | components["schemas"]["AcceptHandOverBody"] | components["schemas"]["RefuseHandOverBody"] | components["schemas"]["RefuseBody"] | components["schemas"]["WithdrawBody"] | components["schemas"]["MergeBody"] | components["schemas"]["ReopenBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAnswerDto"];
                };
            };
        };
    };
    ShowCase_documents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["CaseDocumentList"];
                };
            };
        };
    };
    ShowCase_events: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["CaseEventList"];
                };
            };
        };
    };
    ShowLedger_ledger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["LedgerDto"];
                };
            };
        };
    };
    ShowProcess_process: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["CaseProcessDto"];
                };
            };
        };
    };
    ShowRatingCode_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["RatingCodeDto"];
                };
            };
        };
    };
    RunTimers_run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["ActionAnswerDto"];
                };
            };
        };
    };
    WhatIf_ask: {
        parameters: {
            query: {
                /** @description Đến khi nào đồng hồ đứng yên: thời điểm kèm múi giờ, hoặc ngày (từ đầu ngày đó hồ sơ được giải quyết tiếp) */
                until: string;
            };
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["WhatIfDto"];
                };
            };
        };
    };
    ReceiveCase_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckCaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedCaseDto"];
                };
            };
        };
    };
    PreviewDeadline_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewDeadlineDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineDto"];
                };
            };
        };
    };
    ListInbox_list: {
        parameters: {
            query?: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
                /** @description mine: việc của tôi; unit: cả đơn vị; online: hồ sơ nộp trực tuyến chờ tiếp nhận */
                queue?: "mine" | "unit" | "online";
                /** @description due: bước đến hạn trước lên đầu; received: hồ sơ nhận trước lên đầu */
                sort?: "due" | "received";
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
                    "application/json": components["schemas"]["InboxDto"];
                };
            };
        };
    };
    SignIn_me: {
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
                    "application/json": components["schemas"]["MeDto"];
                };
            };
        };
    };
    ListDueCases_dueSoon: {
        parameters: {
            query?: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
                /** @description Mã bước đang xử lý */
                stage?: string;
                /** @description Mã đơn vị; bỏ trống: toàn bộ phạm vi của người xem */
                unitCode?: string;
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
                    "application/json": components["schemas"]["DueCasesDto"];
                };
            };
        };
    };
    ListDueCases_overdue: {
        parameters: {
            query?: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
                /** @description Mã bước đang xử lý */
                stage?: string;
                /** @description Mã đơn vị; bỏ trống: toàn bộ phạm vi của người xem */
                unitCode?: string;
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
                    "application/json": components["schemas"]["DueCasesDto"];
                };
            };
        };
    };
    ExportReport_report06a: {
        parameters: {
            query?: {
                /** @description Ngày đầu kỳ, được tính; bỏ trống: đầu năm của ngày cuối kỳ */
                from?: string;
                /** @description Ngày kết thúc kỳ, KHÔNG được tính (quý III là 2026-07-01 đến 2026-10-01); bỏ trống: tính hết hôm nay */
                to?: string;
                /** @description Mã đơn vị; bỏ trống: toàn bộ phạm vi của người xem */
                unitCode?: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    ExportReport_overdue: {
        parameters: {
            query?: {
                /** @description Ngày đầu kỳ, được tính; bỏ trống: đầu năm của ngày cuối kỳ */
                from?: string;
                /** @description Ngày kết thúc kỳ, KHÔNG được tính (quý III là 2026-07-01 đến 2026-10-01); bỏ trống: tính hết hôm nay */
                to?: string;
                /** @description Mã đơn vị; bỏ trống: toàn bộ phạm vi của người xem */
                unitCode?: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    ExportReport_register: {
        parameters: {
            query?: {
                /** @description Ngày đầu kỳ, được tính; bỏ trống: đầu năm của ngày cuối kỳ */
                from?: string;
                /** @description Ngày kết thúc kỳ, KHÔNG được tính (quý III là 2026-07-01 đến 2026-10-01); bỏ trống: tính hết hôm nay */
                to?: string;
                /** @description Mã đơn vị; bỏ trống: toàn bộ phạm vi của người xem */
                unitCode?: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    ShowSatisfaction_show: {
        parameters: {
            query?: {
                /** @description Nhóm theo; bỏ trống: theo đơn vị tiếp nhận */
                by?: "case" | "officer" | "unit" | "procedure";
                /** @description Ngày đầu kỳ, được tính; bỏ trống: đầu năm của ngày cuối kỳ */
                from?: string;
                /** @description Ngày kết thúc kỳ, KHÔNG được tính (quý III là 2026-07-01 đến 2026-10-01); bỏ trống: tính hết hôm nay */
                to?: string;
                /** @description Mã đơn vị; bỏ trống: toàn bộ phạm vi của người xem */
                unitCode?: string;
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
                    "application/json": components["schemas"]["SatisfactionDto"];
                };
            };
        };
    };
    ShowScorecard_show: {
        parameters: {
            query?: {
                /** @description Ngày đầu kỳ, được tính; bỏ trống: đầu năm của ngày cuối kỳ */
                from?: string;
                /** @description Ngày kết thúc kỳ, KHÔNG được tính (quý III là 2026-07-01 đến 2026-10-01); bỏ trống: tính hết hôm nay */
                to?: string;
                /** @description Mã đơn vị; bỏ trống: toàn bộ phạm vi của người xem */
                unitCode?: string;
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
                    "application/json": components["schemas"]["ScorecardDto"];
                };
            };
        };
    };
    ShowWorkload_show: {
        parameters: {
            query?: {
                /** @description Mã đơn vị; bỏ trống: toàn bộ phạm vi của người xem */
                unitCode?: string;
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
                    "application/json": components["schemas"]["WorkloadDto"];
                };
            };
        };
    };
    ListProcedures_find: {
        parameters: {
            query?: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                channel?: components["schemas"]["Channel"];
                field?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
                /** @description Mã, tên có dấu hoặc không dấu, hay chữ cái đầu */
                q?: string;
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
                    "application/json": components["schemas"]["ProcedurePage"];
                };
            };
        };
    };
    ListProcedures_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["ProcedureView"];
                };
            };
        };
    };
    PublishProcess_schema: {
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
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    ApplyOnline_apply: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyOnlineDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppliedDto"];
                };
            };
        };
    };
    ApplyOnline_resubmit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResubmitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResubmittedDto"];
                };
            };
        };
    };
    LookUpCase_lookUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookUpCaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookedUpCaseDto"];
                };
            };
        };
    };
    ShowInvitation_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
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
                    "application/json": components["schemas"]["InvitationDto"];
                };
            };
        };
    };
    RateCase_rate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateCaseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatedDto"];
                };
            };
        };
    };
    AnswerCall_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerCallDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallAnsweredDto"];
                };
            };
        };
    };
    SignIn_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
        };
    };
    SignIn_signOut: {
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
        };
    };
    ManageStaff_colleagues: {
        parameters: {
            query?: {
                role?: "counter-officer" | "specialist" | "department-head" | "leader" | "clerk" | "administrator";
                unitCode?: string;
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
                    "application/json": components["schemas"]["StaffListDto"];
                };
            };
        };
    };
    ListUnits_tree: {
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
                    "application/json": components["schemas"]["UnitTreeList"];
                };
            };
        };
    };
    ListUnits_counters: {
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
                    "application/json": components["schemas"]["CounterList"];
                };
            };
        };
    };
}
