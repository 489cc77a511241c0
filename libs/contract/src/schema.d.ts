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
    "/api/v1/admin/audit/lines.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tải nhật ký dạng CSV */
        get: operations["ShowAudit_export"];
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
    "/api/v1/admin/indicator-set-schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** JSON Schema của bộ chỉ tiêu, bộ chỉ số */
        get: operations["PublishIndicators_schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/indicator-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bộ chỉ tiêu, bộ chỉ số đã công bố, mọi phiên bản */
        get: operations["PublishIndicators_list"];
        put?: never;
        /** Công bố bộ chỉ tiêu, bộ chỉ số */
        post: operations["PublishIndicators_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/indicator-sets/{code}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Toàn văn một phiên bản bộ chỉ tiêu, bộ chỉ số */
        get: operations["PublishIndicators_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/message-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các mẫu tin */
        get: operations["WordMessages_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/message-templates/{template}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một mẫu tin */
        get: operations["WordMessages_show"];
        /** Sửa lời của mẫu tin */
        put: operations["WordMessages_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/message-templates/{template}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Xem thử mẫu tin */
        post: operations["WordMessages_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/message-templates/{template}/standard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trở về lời chuẩn */
        post: operations["WordMessages_standard"];
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
    "/api/v1/admin/notifications/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gửi lại nhiều tin nhắn chưa gửi được */
        post: operations["ManageNotifications_retryMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/print-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các biểu mẫu in của hồ sơ */
        get: operations["PreviewForms_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/print-forms/{form}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bản in thử của một biểu mẫu */
        get: operations["PreviewForms_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/procedure-catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh mục thủ tục để quản lý */
        get: operations["KeepProcedures_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/procedure-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lĩnh vực của thủ tục */
        get: operations["ManageFields_list"];
        put?: never;
        /** Thêm lĩnh vực */
        post: operations["ManageFields_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/procedure-fields/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Xóa lĩnh vực */
        delete: operations["ManageFields_remove"];
        options?: never;
        head?: never;
        /** Đổi tên lĩnh vực */
        patch: operations["ManageFields_rename"];
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
    "/api/v1/admin/procedures/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mọi phiên bản của một thủ tục */
        get: operations["KeepProcedures_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/procedures/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kiểm tra một phiên bản thủ tục trước khi công bố */
        post: operations["KeepProcedures_check"];
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
    "/api/v1/admin/process-drafts/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kiểm tra nội dung quy trình chưa lưu */
        post: operations["DraftProcess_checkBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/process-drafts/rehearse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Diễn thử quy trình: ngày của từng bước khi tiếp nhận vào một lúc */
        post: operations["RehearseProcess_rehearse"];
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
    "/api/v1/admin/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Quầy, máy lấy số và bảng gọi số */
        get: operations["ManageQueue_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/queues/screens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đăng ký máy lấy số hoặc bảng gọi số */
        post: operations["ManageQueue_enrol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/queues/screens/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ngừng dùng một màn hình */
        post: operations["ManageQueue_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/queues/windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đặt một quầy */
        post: operations["ManageQueue_put"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/rating-devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Thiết bị đánh giá tại quầy và ki-ốt */
        get: operations["ManageDevices_list"];
        put?: never;
        /** Đăng ký thiết bị đánh giá cho một bộ phận một cửa */
        post: operations["ManageDevices_enrol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/rating-devices/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ngừng dùng một thiết bị đánh giá */
        post: operations["ManageDevices_retire"];
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
    "/api/v1/admin/staff/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Kết thúc mọi phiên đăng nhập của cán bộ */
        delete: operations["ManageStaff_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/survey-schemas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** JSON Schema của các loại phiếu */
        get: operations["PublishSurvey_schemas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Phiếu đánh giá, khảo sát đã công bố, mọi phiên bản */
        get: operations["PublishSurvey_list"];
        put?: never;
        /** Công bố phiên bản phiếu đánh giá, khảo sát */
        post: operations["PublishSurvey_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/v1/admin/units/{code}/ties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Việc còn gắn với đơn vị */
        get: operations["ManageUnits_ties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applicants/look-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thông tin người đã từng nộp hồ sơ */
        post: operations["FindApplicant_find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/v1/cases/{code}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Đồng nghiệp xem được hồ sơ */
        get: operations["CaseNotes_colleagues"];
        put?: never;
        post?: never;
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
    "/api/v1/cases/{code}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thêm bản điện tử của giấy tờ vào hồ sơ */
        post: operations["KeepFiles_attach"];
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
    "/api/v1/cases/{code}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Trao đổi nội bộ về hồ sơ */
        get: operations["CaseNotes_list"];
        put?: never;
        /** Viết trao đổi nội bộ */
        post: operations["CaseNotes_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{code}/notes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Thu hồi trao đổi của mình */
        delete: operations["CaseNotes_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{code}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Báo tôi đang mở hồ sơ */
        put: operations["CasePresence_here"];
        post?: never;
        /** Báo tôi đã đóng hồ sơ */
        delete: operations["CasePresence_leave"];
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
    "/api/v1/cases/{code}/rating-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mời đánh giá hồ sơ trên thiết bị tại quầy */
        post: operations["CallDevice_call"];
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
    "/api/v1/cases/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tìm hồ sơ theo số định danh, số điện thoại */
        post: operations["SearchCases_searchPrivately"];
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
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tải tệp lên */
        post: operations["KeepFiles_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tải tệp về */
        get: operations["KeepFiles_download"];
        put?: never;
        post?: never;
        /** Bỏ tệp vừa tải lên */
        delete: operations["KeepFiles_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Phản ánh, kiến nghị và đánh giá chưa hài lòng cần trả lời */
        get: operations["ListFollowUps_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-ups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Xem phản ánh, kiến nghị hoặc đánh giá chưa hài lòng */
        get: operations["ShowFollowUp_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-ups/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Những thao tác tôi được làm với phản ánh lúc này */
        get: operations["ShowFollowUp_actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-ups/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thực hiện một thao tác với phản ánh */
        post: operations["RunFollowUp_run"];
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
    "/api/v1/inbox/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bộ lọc hộp việc tôi đã lưu */
        get: operations["InboxViews_list"];
        /** Lưu các bộ lọc hộp việc của tôi */
        put: operations["InboxViews_keep"];
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
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Đổi mật khẩu của tôi */
        put: operations["OwnAccount_changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các phiên đăng nhập của tôi */
        get: operations["OwnAccount_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Đăng xuất mọi nơi khác */
        delete: operations["OwnAccount_endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Đánh giá việc giải quyết thủ tục hành chính theo chín chỉ số */
        get: operations["ShowAssessment_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/assessments/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kết luận về một hồ sơ cho chỉ số 3 hoặc 7 */
        post: operations["FindAboutCase_find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/assessments/inputs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nhập số liệu của đơn vị cho chỉ số 5, 6 hoặc 8 */
        post: operations["EnterAssessment_enter"];
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
    "/api/v1/oversight/due-soon-forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hồ sơ có thể trễ hạn và nên xử lý trước */
        get: operations["ForecastDueSoon_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hồ sơ đang mở nằm ở đâu, với ai, ở bước nào */
        get: operations["ShowHolders_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/indicator-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Số liệu chỉ tiêu phải nhập, đã nhập, đã duyệt */
        get: operations["EnterIndicators_list"];
        put?: never;
        /** Nhập số liệu chỉ tiêu */
        post: operations["EnterIndicators_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/indicator-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các bản nhập của một số liệu */
        get: operations["EnterIndicators_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/indicator-entries/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Duyệt hoặc trả lại số liệu chỉ tiêu */
        post: operations["EnterIndicators_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/lateness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nguyên nhân trễ hạn: từng phút trễ thuộc về đâu */
        get: operations["ShowLateness_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/lateness-forecast/quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dự báo trễ hạn đúng đến đâu */
        get: operations["ShowForecastQuality_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/lateness/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hồ sơ trễ thuộc một phần nguyên nhân */
        get: operations["ListLatenessCases_list"];
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
    "/api/v1/oversight/petitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Số liệu phản ánh, kiến nghị theo kỳ */
        get: operations["ShowPetitions_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Đánh giá có cờ nghi vấn */
        get: operations["ReviewRatings_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/ratings/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Xem xét một đánh giá có cờ nghi vấn */
        post: operations["ReviewRatings_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/report-schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các báo cáo định kỳ */
        get: operations["ScheduleReports_list"];
        put?: never;
        /** Đặt báo cáo định kỳ */
        post: operations["ScheduleReports_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/report-schedules/{id}": {
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
        /** Tắt, bật báo cáo định kỳ hoặc đổi người nhận */
        patch: operations["ScheduleReports_change"];
        trace?: never;
    };
    "/api/v1/oversight/report-schedules/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các báo cáo đã lập */
        get: operations["ScheduleReports_runs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/report-schedules/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Người có thể nhận báo cáo của một đơn vị */
        get: operations["ScheduleReports_recipients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/report-schedules/runs/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tải lại báo cáo đã lập */
        get: operations["ScheduleReports_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh mục báo cáo */
        get: operations["ExportReport_forms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/reports/{report}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Xem báo cáo */
        get: operations["ExportReport_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/reports/{report}.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tải báo cáo dạng CSV */
        get: operations["ExportReport_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/reports/{report}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tải báo cáo dạng PDF để in và ký */
        get: operations["ExportReport_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/reports/{report}.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tải báo cáo dạng Excel */
        get: operations["ExportReport_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/rollup-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kết quả đối soát số liệu tổng hợp */
        get: operations["ShowRollupChecks_show"];
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
    "/api/v1/oversight/satisfaction/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lời nhắn kèm đánh giá, không kèm người viết */
        get: operations["ShowComments_show"];
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
    "/api/v1/oversight/scorecard/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** So sánh đơn vị theo một chỉ tiêu */
        get: operations["CompareUnits_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/scorecard/comparison.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Biểu đồ so sánh đơn vị */
        get: operations["DrawCharts_comparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/scorecard/figures/{key}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hồ sơ làm nên một chỉ tiêu */
        get: operations["ListFigureCases_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/scorecard/figures/{key}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Đơn vị làm nên một chỉ tiêu */
        get: operations["ListFigureCases_units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/scorecard/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dự báo một chỉ tiêu đến cuối kỳ */
        get: operations["ForecastFigure_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/scorecard/sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bộ chỉ tiêu, bộ chỉ số có hiệu lực trong kỳ */
        get: operations["EvaluateSet_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/scorecard/sets/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Chấm một bộ chỉ tiêu, bộ chỉ số */
        get: operations["EvaluateSet_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/scorecard/timeliness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hồ sơ đã giải quyết theo hạn, từng tháng */
        get: operations["DrawCharts_timeliness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/scorecard/timeliness.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Biểu đồ hồ sơ đã giải quyết theo hạn */
        get: operations["DrawCharts_timelinessSvg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/scorecard/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Diễn biến một chỉ tiêu theo tháng */
        get: operations["ShowTrend_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/scorecard/trend.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Biểu đồ diễn biến một chỉ tiêu */
        get: operations["DrawCharts_trend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hồ sơ đang tạm dừng, chờ bổ sung */
        get: operations["ListDueCases_standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/survey-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các đợt khảo sát */
        get: operations["ListRounds_list"];
        put?: never;
        /** Lập đợt khảo sát */
        post: operations["CreateRound_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/survey-rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tiến độ của đợt khảo sát */
        get: operations["ShowRound_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/survey-rounds/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nhập câu trả lời phỏng vấn */
        post: operations["EnterAnswer_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/survey-rounds/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đóng đợt khảo sát */
        post: operations["CloseRound_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/survey-rounds/{id}/drawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hồ sơ được chọn vào mẫu */
        get: operations["ListDrawn_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/survey-rounds/{id}/drawn/{caseCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Câu hỏi để phỏng vấn người nộp một hồ sơ được chọn */
        get: operations["EnterAnswer_ask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/survey-rounds/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chọn mẫu và mở đợt khảo sát */
        post: operations["OpenRound_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/survey-rounds/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kết quả của đợt khảo sát đã đóng */
        get: operations["ShowRoundResults_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/survey-rounds/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tính cỡ mẫu của một đợt khảo sát */
        get: operations["PlanRound_plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/within": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hồ sơ trong hạn, gấp nhất trước */
        get: operations["ListDueCases_within"];
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
    "/api/v1/procedures/{code}/forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tải biểu mẫu của một thủ tục */
        get: operations["ListProcedures_form"];
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
    "/api/v1/public/answers/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Xem câu trả lời theo liên kết */
        get: operations["RateAnswer_show"];
        put?: never;
        /** Đánh giá câu trả lời, một lần */
        post: operations["RateAnswer_rate"];
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
    "/api/v1/public/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bắt đầu soạn hồ sơ trực tuyến */
        post: operations["DraftApplication_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/drafts/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hồ sơ đang soạn */
        get: operations["DraftApplication_show"];
        /** Lưu một bước của hồ sơ đang soạn */
        put: operations["DraftApplication_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/drafts/current/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tải giấy tờ của hồ sơ đang soạn lên */
        post: operations["DraftApplication_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/drafts/current/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Bỏ một tệp của hồ sơ đang soạn */
        delete: operations["DraftApplication_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/drafts/current/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nộp hồ sơ đang soạn */
        post: operations["DraftApplication_submit"];
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
    "/api/v1/public/lookups/application.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** In hồ sơ đã nộp trực tuyến bằng mã hồ sơ và mã PIN */
        post: operations["PrintForApplicant_application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/lookups/state.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** In tình trạng hồ sơ bằng mã hồ sơ và mã PIN */
        post: operations["PrintForApplicant_state"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/open-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh mục số liệu mở */
        get: operations["PublishOpenData_index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/open-data/{month}.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Số liệu mở một tháng, dạng CSV */
        get: operations["PublishOpenData_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/open-data/{month}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Số liệu mở một tháng, dạng JSON */
        get: operations["PublishOpenData_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/open-data/schema.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lược đồ JSON của một tháng */
        get: operations["PublishOpenData_schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/petitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gửi phản ánh, kiến nghị */
        post: operations["SubmitPetition_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/petitions/lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tra cứu phản ánh, kiến nghị và câu trả lời */
        post: operations["LookUpPetition_lookUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/questionnaires/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Xem phiếu khảo sát theo lời mời */
        get: operations["ShowQuestionnaire_show"];
        put?: never;
        /** Trả lời phiếu khảo sát một lần theo lời mời */
        post: operations["AnswerQuestionnaire_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/queue-devices/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Màn hình của hàng đợi */
        get: operations["QueueScreens_screen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/queue-devices/{token}/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lấy số thứ tự */
        post: operations["QueueScreens_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/queue-tickets/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Theo dõi số thứ tự */
        get: operations["QueueScreens_held"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/rating-devices/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Thiết bị đang hỏi gì */
        get: operations["RateAtDevice_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/rating-devices/{token}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đánh giá bằng một chạm trên thiết bị */
        post: operations["RateAtDevice_rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/rating-devices/{token}/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lý do của đánh giá vừa chạm */
        post: operations["RateAtDevice_explain"];
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
    "/api/v1/public/results/{ticket}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tải kết quả điện tử */
        get: operations["PublicFiles_result"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/satisfaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mức độ hài lòng được công bố */
        get: operations["PublishSatisfaction_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/scorecard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bảng chỉ tiêu công khai */
        get: operations["ShowPublicScorecard_show"];
        put?: never;
        post?: never;
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
    "/api/v1/public/supplements/{ticket}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gửi giấy tờ bổ sung */
        post: operations["PublicFiles_supplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hàng đợi hôm nay */
        get: operations["QueueDesk_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue/tickets/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đã phục vụ xong một số */
        post: operations["QueueDesk_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue/tickets/{id}/send-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chuyển một số sang quầy khác */
        post: operations["QueueDesk_sendOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue/tickets/{id}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bỏ qua: người giữ số vắng mặt */
        post: operations["QueueDesk_skip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue/windows/{id}/call/{ticketId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gọi lại một số */
        post: operations["QueueDesk_recall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue/windows/{id}/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gọi số tiếp theo đến quầy */
        post: operations["QueueDesk_next"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Thiết bị đánh giá tại quầy của tôi */
        get: operations["CallDevice_list"];
        put?: never;
        post?: never;
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
    "/api/v1/set-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thiết lập người quản trị đầu tiên */
        post: operations["SetUp_setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/set-up/lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Liên kết thiết lập còn dùng được không */
        post: operations["SetUp_look"];
        delete?: never;
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
            /** @description Bản điện tử của giấy tờ bổ sung: mã các tệp đã tải lên */
            fileIds?: string[];
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
            /**
             * Format: date
             * @description Ngày cuối cùng đơn vị còn hoạt động, nếu đã định
             */
            activeTo: string | null;
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
        AnswerCountDto: {
            count: number;
            /** @example Hài lòng */
            name: string;
            overall: number;
        };
        AnswerDto: {
            /**
             * @description Mã tiêu chí → 1 đến 5, hoặc not-applicable ở câu cho phép; câu được bỏ qua thì không gửi
             * @example {
             *       "access-information": 5,
             *       "access-online": "not-applicable"
             *     }
             */
            answers: {
                [key: string]: unknown;
            };
            comment?: string;
            /**
             * @description Mã câu hỏi → mã lựa chọn; được bỏ trống
             * @example {
             *       "contacts": "0"
             *     }
             */
            facts?: {
                [key: string]: unknown;
            };
            /**
             * @description Nhóm người trả lời; được bỏ trống
             * @example {
             *       "age": "25-34"
             *     }
             */
            groups?: {
                [key: string]: unknown;
            };
        };
        AnsweredDto: {
            /** Format: date-time */
            answeredAt: string;
        };
        AnswerFollowUpBody: {
            /** @description Kết luận */
            finding: components["schemas"]["Finding"];
            /** @description Biện pháp đã thực hiện */
            measures?: string;
            /** @description Nội dung trả lời, gửi nguyên văn tới người dân */
            text: string;
            /** @description Phiên bản mà người dùng đang xem */
            version: number;
        };
        AnswerRatingDto: {
            comment: string;
            /** Format: date-time */
            ratedAt: string;
            satisfied: boolean;
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
        AskedDto: {
            /**
             * Format: date-time
             * @description Đã trả lời lúc nào; null khi chưa
             */
            answeredAt: string | null;
            /**
             * Format: date
             * @description Ngày cuối cùng nhận câu trả lời
             */
            answerUntil: string;
            /** @example H99.41.01-260825-0001 */
            caseCode: string;
            procedure: components["schemas"]["ProcedureRef"];
            questionnaire: components["schemas"]["QuestionnaireDto"];
            /** @description Nơi tiếp nhận hồ sơ */
            unitName: string;
        };
        AskedIndicatorDto: {
            /** @description Mẫu số là gì */
            denominatorName: string | null;
            /** @description Phải có số văn bản minh chứng */
            documentRequired: boolean;
            formula: string;
            key: string;
            /** @description Điểm tối đa, khi nhập điểm */
            maxPoints: number | null;
            name: string;
            /** @description Tử số là gì */
            numeratorName: string | null;
            unit: components["schemas"]["IndicatorUnit"];
            /** @description Giá trị là gì */
            valueName: string | null;
        };
        AssessedOfficerDto: {
            /** @description Số hồ sơ đã giải quyết trong kỳ mà cán bộ hoàn thành một bước tại đơn vị */
            cases: number;
            staff: components["schemas"]["StaffRef"];
            total: components["schemas"]["AssessmentTotalDto"];
        };
        AssessmentDto: {
            /** @description Số hồ sơ đã giải quyết trong kỳ */
            cases: number;
            /** @description Cách tính chung */
            formula: string;
            /** Format: date */
            from: string;
            indicators: components["schemas"]["IndicatorWordsDto"][];
            inputs: components["schemas"]["AssessmentInputDto"][];
            legalBasis: string;
            /** @description Người xem được nhập số liệu và kết luận không */
            mayEnter: boolean;
            name: string;
            /** @description Điểm cao nhất của cán bộ */
            officerOutOf: number;
            /** @description Lãnh đạo xem mọi cán bộ của đơn vị, cán bộ xem chính mình */
            officers: components["schemas"]["AssessedOfficerDto"][];
            /** @description Hồ sơ có phàn nàn về thái độ chưa được kết luận; chỉ lãnh đạo thấy */
            openComplaints: string[];
            periodText: string;
            /** @example 2026-Q3 */
            quarter: string;
            /** @description Điều cần đối chiếu với văn bản */
            review: string | null;
            /**
             * Format: date
             * @description Ngày kết thúc kỳ, không được tính
             */
            to: string;
            total: components["schemas"]["AssessmentTotalDto"];
            unit: components["schemas"]["UnitRef"];
        };
        AssessmentInputDto: {
            /** Format: date-time */
            enteredAt: string;
            enteredByName: string;
            evidence: string;
            indicator: number;
            numbers: {
                [key: string]: unknown;
            };
            version: number;
        };
        AssessmentTotalDto: {
            /** @description Chỉ xếp loại khi mọi chỉ số đều có dữ liệu */
            class: components["schemas"]["ClassDto"] | null;
            indicators: components["schemas"]["IndicatorScoreDto"][];
            /** @description Số chỉ số có dữ liệu */
            known: number;
            /** @description Điểm cao nhất có thể */
            outOf: number;
            /** @description Tổng các chỉ số có dữ liệu */
            score: number | null;
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
        AttachFilesDto: {
            note?: string;
            papers: components["schemas"]["PaperFilesDto"][];
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        AuditLineDto: {
            /** @example case.advance */
            action: string;
            /**
             * @description Thao tác bằng lời
             * @example Hoàn thành, chuyển bước tiếp theo
             */
            actionName: string;
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
        /** @enum {string} */
        AuthorityLevel: "province" | "district" | "commune";
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
        /**
         * @description Cao hay thấp là tốt
         * @enum {string}
         */
        BetterEnd: "high" | "low";
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
                [key: string]: components["schemas"]["SessionDto"][];
            };
        };
        CalendarListDto: {
            items: components["schemas"]["CalendarDto"][];
            next: string | null;
        };
        CallableDeviceDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["RatingDeviceKind"];
            name: string;
        };
        CallableDeviceListDto: {
            items: components["schemas"]["CallableDeviceDto"][];
            next: string | null;
        };
        CallAnsweredDto: {
            /** @description Mã của lời gọi */
            id: string;
            /** @enum {string} */
            status: "answered";
        };
        CallDeviceDto: {
            /**
             * Format: uuid
             * @description Thiết bị của bộ phận một cửa đã tiếp nhận hồ sơ
             */
            deviceId: string;
        };
        CalledDeviceDto: {
            deviceName: string;
            /** Format: date-time */
            expiresAt: string;
        };
        CalledTicketDto: {
            /** @description null khi không còn ai chờ quầy này */
            ticket: components["schemas"]["QueueTicketDto"] | null;
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
            /** @description Bản điện tử, theo thứ tự thêm vào */
            files: components["schemas"]["StoredFileDto"][];
            /** @enum {string} */
            kind: "paper" | "form" | "result";
            name: string;
            originals: number | null;
            /** @description Thứ tự của giấy tờ trong hồ sơ, để thêm bản điện tử */
            paper: number | null;
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
        CaseFindingDto: {
            /** @example H99.41.01-260825-0001 */
            caseCode: string;
            /** @description Căn cứ kết luận */
            evidence: string;
            /**
             * @description 3: số lần bổ sung do lỗi của người nộp; 7: phàn nàn về thái độ đúng (1) hay không đúng (0)
             * @enum {number}
             */
            indicator: 3 | 7;
            value: number;
        };
        CaseLatenessDto: {
            /** @description Đã có kết quả, số liệu không đổi nữa */
            ended: boolean;
            parts: components["schemas"]["LatePartDto"][];
            /**
             * Format: date-time
             * @description Ngày hẹn trước khi gia hạn, đã dời theo thời gian tạm dừng hợp lệ
             */
            promisedAt: string;
            /** @description Cách chia số phút trễ */
            rule: string;
            totalMinutes: number;
            totalText: string;
            /**
             * Format: date-time
             * @description Tính đến lúc này: khi có kết quả, khi tạm dừng, hoặc bây giờ
             */
            until: string;
        };
        /** @enum {string} */
        CaseMeasureKey: "satisfied" | "online-reception" | "solved-in-time" | "solved-early" | "solved-late" | "in-progress-within" | "in-progress-overdue" | "processed-online-district" | "processed-online-commune" | "processed-online" | "handled-in-time" | "returned-electronically";
        CaseNoteDto: {
            /** Format: date-time */
            at: string;
            author: components["schemas"]["StaffRef"];
            /** @description Tôi viết và còn thu hồi được */
            canWithdraw: boolean;
            id: string;
            /** @description Những người được nhắc */
            mentions: components["schemas"]["StaffRef"][];
            /** @description null khi người viết đã thu hồi */
            text: string | null;
            /** Format: date-time */
            withdrawnAt: string | null;
        };
        CaseNotesDto: {
            items: components["schemas"]["CaseNoteDto"][];
            next: string | null;
        };
        CasePage: {
            items: components["schemas"]["CaseSummary"][];
            next: string | null;
        };
        CasePresenceDto: {
            /** @description Người khác đang mở hồ sơ */
            others: components["schemas"]["StaffRef"][];
            /** @description Phiên bản hiện tại của hồ sơ */
            version: number;
        };
        CaseProcessDto: {
            process: components["schemas"]["ProcessRef"];
            steps: components["schemas"]["ProcessStepDto"][];
        };
        CaseQuery: {
            /** @description Con trỏ “next” của trang trước */
            after?: string;
            channel?: components["schemas"]["Channel"];
            /**
             * Format: date
             * @description Nộp từ ngày này
             * @example 2026-07-01
             */
            from?: string;
            /** @description Số dòng một trang, mặc định 50 */
            limit?: number;
            procedureCode?: string;
            /**
             * @description Mã hồ sơ, tên, số định danh hoặc số điện thoại; có dấu hay không dấu
             * @example nguyen dinh chieu
             */
            q?: string;
            status?: components["schemas"]["CaseStatus"];
            /**
             * Format: date
             * @description Nộp trước ngày này: ngày này KHÔNG được tính
             * @example 2026-10-01
             */
            to?: string;
            /** @description Đơn vị và các đơn vị trực thuộc */
            unitCode?: string;
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
            /** @description Tôi thêm được bản điện tử của giấy tờ lúc này */
            canAttach: boolean;
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
        /** @enum {string} */
        ChartSize: "wide" | "narrow";
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
        CheckedProcedureDto: {
            faults: components["schemas"]["FindingDto"][];
            /** @description Hồ sơ đang giải quyết sẽ vẫn theo phiên bản đã mở */
            openCases: components["schemas"]["VersionCasesDto"][];
            /** @description Không còn lỗi nào ngăn việc công bố */
            publishable: boolean;
            /** @description Điều nên xem lại, tuy không ngăn việc công bố */
            warnings: components["schemas"]["FindingDto"][];
        };
        ChoiceDto: {
            label: string;
            value: string;
        };
        ChoiceQuestionDto: {
            choices: components["schemas"]["QuestionChoiceDto"][];
            /** @example age */
            key: string;
            question: string;
        };
        ClaimBody: {
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        ClassDto: {
            /** @description Từ số điểm này, kể cả chính nó */
            atLeast: number;
            /** @example excellent */
            key: string;
            label: string;
        };
        CloseFollowUpBody: {
            note?: string;
            /** @description Phiên bản mà người dùng đang xem */
            version: number;
        };
        ColleaguesDto: {
            items: components["schemas"]["StaffRef"][];
            next: string | null;
        };
        ComparedUnitDto: {
            denominator: number;
            interval: components["schemas"]["IntervalDto"] | null;
            numerator: number;
            share: number | null;
            /** @description Chỉ tiêu của cấp mà đơn vị thuộc về */
            target: components["schemas"]["IndicatorTargetDto"] | null;
            unit: components["schemas"]["UnitRef"];
        };
        ComparisonDto: {
            /** @description Từ bao nhiêu hồ sơ, phiếu thì được xếp hạng */
            enough: number;
            figure: components["schemas"]["MeasureRefDto"];
            /** @description Không có dữ liệu trong kỳ */
            noData: components["schemas"]["ComparedUnitDto"][];
            /** @description Quá ít để xếp hạng */
            notEnough: components["schemas"]["ComparedUnitDto"][];
            period: components["schemas"]["ScorecardPeriodDto"];
            /** @description Tốt nhất trước */
            ranked: components["schemas"]["RankedUnitDto"][];
            unit: components["schemas"]["UnitRef"] | null;
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
        CoverageDto: {
            /** @description Chỉ số liệu đã duyệt được tính */
            approved: number;
            entered: number;
            owed: number;
        };
        CreateRoundDto: {
            /**
             * Format: date
             * @description Ngày cuối cùng nhận câu trả lời
             */
            answerUntil: string;
            /**
             * Format: date
             * @description Ngày đầu của kỳ trả kết quả, được tính
             */
            from: string;
            /** @example Khảo sát hài lòng quý III/2026 */
            name: string;
            /**
             * Format: date
             * @description Ngày kết thúc kỳ, KHÔNG được tính
             */
            to: string;
            /** @example H99.21 */
            unitCode: string;
            wish: components["schemas"]["SampleWishDto"];
        };
        CriterionDto: {
            /** @example access-information */
            key: string;
            question: string;
            /** @description Được bỏ qua hoặc trả lời “không áp dụng” */
            skippable: boolean;
        };
        CriterionScoreDto: {
            /** @description Số câu trả lời hợp lệ */
            count: number;
            distribution: components["schemas"]["LevelCountDto"][];
            high: number | null;
            key: string;
            /** @description Cận dưới của khoảng tin cậy Wilson 95 % */
            low: number | null;
            /** @description Số người trả lời “không áp dụng”; không tính vào chỉ số */
            notApplicable: number;
            question: string;
            /** @description Số câu trả lời 4 và 5 */
            satisfied: number;
            /** @description satisfied / count; null khi không có dữ liệu */
            share: number | null;
            verdict: components["schemas"]["Verdict"];
        };
        CriterionShareDto: {
            /** @description Số phiếu được tính */
            count: number;
            /** @description Cận trên của khoảng tin cậy Wilson 95 % */
            high: number | null;
            key: string;
            /** @description Cận dưới của khoảng tin cậy Wilson 95 % */
            low: number | null;
            name: string;
            /** @description Số phiếu “Hài lòng” và “Rất hài lòng” */
            satisfied: number;
            /** @description satisfied / count; null khi không có phiếu */
            share: number | null;
            /** @description So với chỉ tiêu: đạt, chưa đạt, chưa đủ phiếu (dưới 30 phiếu và khoảng tin cậy còn chứa chỉ tiêu) */
            verdict: components["schemas"]["Verdict"];
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
        DayOffDto: {
            /** Format: date */
            date: string;
            reason: string;
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
        DecideEntryDto: {
            decision: components["schemas"]["EntryDecision"];
            /** @description Lý do; bắt buộc khi trả lại */
            reason?: string;
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
        DeviceQuestionDto: {
            /** Format: uuid */
            callId: string;
            /**
             * Format: date-time
             * @description Thiết bị hỏi đến lúc này
             */
            expiresAt: string;
            /** @description Câu hỏi chung */
            overall: string;
            procedureName: string;
            reasons: components["schemas"]["SurveyChoiceDto"][];
            /** @description Từ mức này trở xuống thì hỏi thêm lý do */
            reasonsAtMost: number;
            /** @description Số giây còn lại đến lúc đó */
            seconds: number;
            /** @description Lời của năm mức, từ 1 đến 5 */
            words: string[];
        };
        DeviceStateDto: {
            kind: components["schemas"]["RatingDeviceKind"];
            name: string;
            /** @description null: thiết bị đang chờ */
            question: components["schemas"]["DeviceQuestionDto"] | null;
            unitName: string;
        };
        DraftAnswersDto: {
            applicant?: components["schemas"]["PartialApplicantDto"] | null;
            /** @description Nộp thay người khác */
            byOther?: boolean;
            delivery?: components["schemas"]["Delivery"] | null;
            note?: string | null;
            /** @description Giấy tờ sẽ nộp bản giấy, theo mã */
            onPaper?: string[];
            submitter?: components["schemas"]["PartialSubmitterDto"] | null;
            unitCode?: string | null;
            variant?: string | null;
        };
        DraftDto: {
            answers: components["schemas"]["DraftAnswersDto"];
            /**
             * Format: date-time
             * @description Được giữ đến lúc này
             */
            expiresAt: string;
            /** @description Mã hồ sơ, khi đã nộp */
            filedAs: string | null;
            files: components["schemas"]["DraftFileDto"][];
            procedureCode: string;
        };
        DraftFileDto: {
            /** @description Số byte */
            bytes: number;
            id: string;
            /**
             * @description Loại tệp, nhận ra theo nội dung
             * @example application/pdf
             */
            mediaType: string;
            /** @example Giấy chứng sinh.pdf */
            name: string;
            paper: string | null;
            /** Format: date-time */
            uploadedAt: string;
            url: string;
        };
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
        DrawnCaseDto: {
            /** Format: date-time */
            answeredAt: string | null;
            /** @example H99.41.01-260825-0001 */
            caseCode: string;
            /** @enum {string|null} */
            channel: "web" | "interview" | null;
            /** @description Có thư điện tử để gửi lời mời */
            mailed: boolean;
            /** @description Thứ tự được chọn trong đơn vị */
            place: number;
            reminders: number;
            unit: components["schemas"]["UnitRef"];
        };
        DrawnListDto: {
            items: components["schemas"]["DrawnCaseDto"][];
            next: string | null;
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
            /** @description Khả năng trễ hạn, từ 0 đến 1; 1 khi đã quá hạn, null khi chưa đủ hồ sơ để dự báo */
            lateChance: number | null;
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
        DueSoonForecastDto: {
            /** Format: date-time */
            asOf: string;
            /** @description Còn hồ sơ xa hạn hơn chưa xét, hoặc chưa liệt kê */
            capped: boolean;
            /** @description Số hồ sơ trễ dự kiến nếu cứ như hiện nay */
            expectedLate: number;
            /** @description Số hồ sơ trễ dự kiến giảm được nếu xử lý ngay những hồ sơ nên xử lý trước */
            expectedSaved: number;
            items: components["schemas"]["ForecastCaseDto"][];
            /** @description Số hồ sơ đã kết thúc dùng để học */
            modelCases: number;
            /**
             * Format: date
             * @description Ngày học mô hình; null khi chưa đủ hồ sơ đã kết thúc để dự báo
             */
            modelDay: string | null;
            /** @description Cách xếp thứ tự */
            order: string;
            /** @description Hồ sơ đến hạn trong các ngày tới, tối đa 600 hồ sơ gần hạn nhất */
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
        EndedSessionsDto: {
            ended: number;
        };
        EnrolDeviceDto: {
            kind: components["schemas"]["RatingDeviceKind"];
            /** @example Màn hình quầy số 2 */
            name: string;
            /**
             * @description Mã bộ phận một cửa
             * @example H99.21.05.01
             */
            unitCode: string;
        };
        EnrolledDeviceDto: {
            /** Format: date-time */
            enrolledAt: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["RatingDeviceKind"];
            name: string;
            /** @description Mã QR của địa chỉ đó, là tài liệu SVG */
            qrSvg: string;
            retired: boolean;
            unit: components["schemas"]["UnitRef"];
            /** @description Địa chỉ mở trên thiết bị; chỉ hiện một lần */
            url: string;
        };
        EnrolledScreenDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["QueueDeviceKind"];
            name: string;
            retired: boolean;
            /** @description Địa chỉ mở trên màn hình */
            url: string;
        };
        EnrolScreenDto: {
            kind: components["schemas"]["QueueDeviceKind"];
            /** @example Máy lấy số, cửa chính */
            name: string;
            /** @example H99.21.05.01 */
            unitCode: string;
        };
        EnterAnswerDto: {
            /**
             * @description Mã tiêu chí → 1 đến 5, hoặc not-applicable ở câu cho phép; câu được bỏ qua thì không gửi
             * @example {
             *       "access-information": 5,
             *       "access-online": "not-applicable"
             *     }
             */
            answers: {
                [key: string]: unknown;
            };
            /**
             * @description Mã hồ sơ được chọn vào mẫu
             * @example H99.41.01-260825-0001
             */
            caseCode: string;
            comment?: string;
            /**
             * @description Mã câu hỏi → mã lựa chọn; được bỏ trống
             * @example {
             *       "contacts": "0"
             *     }
             */
            facts?: {
                [key: string]: unknown;
            };
            /**
             * @description Nhóm người trả lời; được bỏ trống
             * @example {
             *       "age": "25-34"
             *     }
             */
            groups?: {
                [key: string]: unknown;
            };
        };
        EnterAssessmentDto: {
            /** @description Minh chứng: văn bản, biên bản, đường dẫn */
            evidence: string;
            /**
             * @description 5: procedures, received, approved; 6: posted (1 hoặc 0); 8: due, answeredOnTime ngoài hệ thống
             * @enum {number}
             */
            indicator: 5 | 6 | 8;
            /**
             * @example {
             *       "procedures": 120,
             *       "received": 120,
             *       "approved": 30
             *     }
             */
            numbers: {
                [key: string]: unknown;
            };
            /** @example 2026-Q3 */
            quarter: string;
            /** @example H99.21.05 */
            unitCode: string;
        };
        EnteredDto: {
            /** @description Lần nhập thứ mấy của số liệu này; lần cuối được tính */
            version: number;
        };
        EnterIndicatorDto: {
            /** @description Mẫu số của tỷ lệ */
            denominator?: number;
            /** @description Số văn bản minh chứng */
            documentNumber?: string;
            /** @description Minh chứng: số liệu từ đâu */
            evidence: string;
            /** @description Tài liệu kiểm chứng: mã các tệp đã tải lên với purpose=evidence */
            fileIds?: string[];
            /**
             * Format: date
             * @description Ngày đầu của tháng, quý hoặc năm mà số liệu nói về
             */
            from: string;
            /**
             * @description Mã chỉ số
             * @example tap-huan
             */
            indicator: string;
            /** @description Địa chỉ văn bản minh chứng */
            link?: string;
            /** @description Tử số của tỷ lệ */
            numerator?: number;
            /**
             * @description Mã bộ chỉ tiêu
             * @example ke-hoach-2026
             */
            set: string;
            /** @description Mã đơn vị */
            unitCode: string;
            /** @description Giá trị; có hoặc không: 1 hoặc 0 */
            value?: number;
        };
        EntryCountsDto: {
            approved: number;
            entered: number;
            owed: number;
            returned: number;
        };
        /**
         * @description null: chờ duyệt
         * @enum {string}
         */
        EntryDecision: "approved" | "returned";
        EntryPeriodDto: {
            /** Format: date */
            from: string;
            /** @example quý III/2026 */
            text: string;
            /**
             * Format: date
             * @description Không được tính
             */
            to: string;
        };
        /** @enum {string} */
        EntryState: "owed" | "entered" | "approved" | "returned";
        EntryVersionsDto: {
            indicator: components["schemas"]["AskedIndicatorDto"];
            /** @description Bản mới trước */
            items: components["schemas"]["IndicatorEntryDto"][];
            period: components["schemas"]["EntryPeriodDto"];
            set: components["schemas"]["SetRefDto"];
            unit: components["schemas"]["UnitRef"];
        };
        EvaluatedGroupDto: {
            indicators: components["schemas"]["EvaluatedIndicatorDto"][];
            key: string;
            name: string;
            /** @description null: nhóm không chấm điểm */
            sum: components["schemas"]["PointSumDto"] | null;
        };
        EvaluatedIndicatorDto: {
            /** @description null: phần mềm tự tính */
            coverage: components["schemas"]["CoverageDto"] | null;
            denominator: number | null;
            /** @description Cách tính, bằng lời */
            formula: string;
            /** @description Viết theo hiểu biết chung, chưa đối chiếu với văn bản */
            illustrative: boolean;
            interval: components["schemas"]["IntervalDto"] | null;
            key: string;
            maxPoints: number | null;
            /** @description Phép đo của phần mềm; null: do đơn vị nhập */
            measure: components["schemas"]["MeasureKey"] | null;
            name: string;
            numerator: number | null;
            points: number | null;
            /** @description Căn cứ */
            source: string;
            target: components["schemas"]["IndicatorTargetDto"] | null;
            unit: components["schemas"]["IndicatorUnit"];
            /** @description Tỷ lệ từ 0 đến 1, hoặc giá trị; null: không có dữ liệu */
            value: number | null;
            /** @description null: không đặt chỉ tiêu */
            verdict: components["schemas"]["IndicatorVerdict"] | null;
        };
        EvaluatedSetDto: {
            /** Format: date-time */
            asOf: string;
            groups: components["schemas"]["EvaluatedGroupDto"][];
            level: components["schemas"]["AuthorityLevel"];
            period: components["schemas"]["ScorecardPeriodDto"];
            set: components["schemas"]["SetInForceDto"];
            sum: components["schemas"]["PointSumDto"] | null;
            unit: components["schemas"]["UnitRef"] | null;
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
        ExtendFollowUpBody: {
            reason: string;
            /** @description Phiên bản mà người dùng đang xem */
            version: number;
        };
        FactorDto: {
            criteria: components["schemas"]["CriterionDto"][];
            /** @example access */
            key: string;
            name: string;
        };
        FactorScoreDto: {
            criteria: components["schemas"]["CriterionScoreDto"][];
            key: string;
            /** @description Trung bình các tiêu chí */
            meanOfCriteria: components["schemas"]["MeanIndexDto"];
            name: string;
            /** @description Gộp mọi câu trả lời của yếu tố */
            pooled: components["schemas"]["PooledIndexDto"];
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
        FieldDto: {
            /** @example dat-dai */
            code: string;
            /** @example Đất đai */
            name: string;
            /** @description Thủ tục thuộc lĩnh vực */
            procedures: number;
            /** @description Quy trình, cả bản nháp, gọi tên đơn vị phụ trách lĩnh vực */
            processes: number;
            /** @description Báo cáo định kỳ về lĩnh vực */
            reports: number;
            /** @description Đơn vị phụ trách */
            units: number;
            /** @description Quầy tiếp đón nhận lĩnh vực */
            windows: number;
        };
        /** @enum {string} */
        FieldKind: "text" | "texts" | "number" | "yes-no" | "day" | "choice" | "unit" | "staff" | "paper-files" | "result-files";
        FieldListDto: {
            items: components["schemas"]["FieldDto"][];
            next: string | null;
        };
        FieldNameDto: {
            name: string;
        };
        FigureCaseDto: {
            /**
             * Format: date-time
             * @description Thời điểm tiếp nhận đủ hồ sơ
             */
            acceptedAt: string;
            applicantName: string;
            channel: components["schemas"]["Channel"];
            /** @example H99.41.01-260825-0001 */
            code: string;
            /** Format: date-time */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description Thời điểm có kết quả, từ chối, rút hoặc dừng
             */
            finishedAt: string | null;
            /** @description Số phút làm việc trễ so với hạn đó, theo lịch của cơ quan giải quyết; hồ sơ đang giải quyết: tính đến cuối kỳ hoặc lúc xem */
            lateMinutes: number;
            /** @description Trạng thái theo Cổng Dịch vụ công quốc gia */
            nationalStatus: number;
            /** @description Số bước đang mở cùng lúc */
            openStageCount: number;
            procedure: components["schemas"]["ProcedureRef"];
            /**
             * Format: date-time
             * @description Hạn dùng để tính: ngày hẹn trước khi gia hạn
             */
            promisedAt: string;
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
        FigureCasesDto: {
            /**
             * Format: date-time
             * @description Hồ sơ đang giải quyết được xem vào lúc này; các trang sau tính theo trang đầu
             */
            asOf: string;
            /** @description Cách tính, bằng lời */
            formula: string;
            items: components["schemas"]["FigureCaseDto"][];
            key: components["schemas"]["CaseMeasureKey"];
            name: string;
            next: string | null;
            part: components["schemas"]["FigurePart"];
            /** @description Số hồ sơ của danh sách; bằng con số trên bảng chỉ tiêu */
            total: number;
        };
        FigureDto: {
            /** @description true: chỉ tiêu là mức trần, không được quá */
            ceiling: boolean;
            denominator: number;
            /** @description Cách tính, bằng lời */
            formula: string;
            /** @description Khoảng tin cậy 95 %; null khi đếm đủ mọi hồ sơ */
            interval: components["schemas"]["IntervalDto"] | null;
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
            /** @description Chỉ tiêu bằng lời */
            targetWords: string | null;
            verdict: components["schemas"]["Verdict"] | null;
        };
        /** @enum {string} */
        FigureKey: "satisfied" | "online-reception" | "solved-in-time" | "solved-early" | "solved-late" | "in-progress-within" | "in-progress-overdue" | "processed-online-district" | "processed-online-commune" | "units-using";
        /** @enum {string} */
        FigurePart: "numerator" | "denominator";
        FigureUnitDto: {
            unit: components["schemas"]["UnitRef"];
            /** @description Có ít nhất một bước hồ sơ hoàn thành trong kỳ */
            uses: boolean;
        };
        FigureUnitsDto: {
            /** @description Cách tính, bằng lời */
            formula: string;
            /** @description Theo mã đơn vị */
            items: components["schemas"]["FigureUnitDto"][];
            name: string;
            total: number;
        };
        /** @enum {string} */
        FilePurpose: "paper" | "result" | "evidence" | "form";
        FindApplicantDto: {
            /**
             * @description Số định danh cá nhân hoặc mã số tổ chức
             * @example 079190012345
             */
            identityNumber: string;
        };
        /** @enum {string} */
        Finding: "founded" | "partly-founded" | "unfounded";
        FindingDto: {
            /** @example unit-unresolved */
            code: string;
            message: string;
            /** @example stages.appraise.unit */
            place: string;
        };
        FlaggedRatingDto: {
            caseCode: string;
            flags: components["schemas"]["RatingFlagDto"][];
            /** Format: uuid */
            id: string;
            /** @description Anh/chị thuộc cấp trên của đơn vị được đánh giá */
            mayReview: boolean;
            /** Format: date-time */
            ratedAt: string;
            /** @description null: chưa xem xét, vẫn được tính */
            review: components["schemas"]["RatingReviewDto"] | null;
            source: components["schemas"]["RatingSource"];
            unit: components["schemas"]["UnitRef"];
        };
        FlaggedRatingListDto: {
            items: components["schemas"]["FlaggedRatingDto"][];
            next: string | null;
        };
        /** @enum {string} */
        FollowUpAction: "take" | "answer" | "forward" | "extend" | "close";
        FollowUpActionDto: {
            action: components["schemas"]["FollowUpAction"];
            fields: components["schemas"]["FollowUpFieldDto"][];
            /** @description Chữ trên nút bấm */
            name: string;
            tone: components["schemas"]["ActionTone"];
        };
        FollowUpActionsDto: {
            actions: components["schemas"]["FollowUpActionDto"][];
            version: number;
        };
        FollowUpAnswerDto: {
            /** Format: date-time */
            answeredAt: string;
            finding: components["schemas"]["Finding"];
            findingName: string;
            /** @description Biện pháp đã thực hiện; trống khi không có */
            measures: string;
            text: string;
        };
        FollowUpChangedDto: {
            /** Format: date-time */
            dueAt: string;
            id: string;
            status: components["schemas"]["FollowUpStatus"];
            version: number;
        };
        FollowUpChoiceDto: {
            label: string;
            value: string;
        };
        FollowUpContactDto: {
            email: string | null;
            name: string;
            phone: string | null;
        };
        FollowUpCountsDto: {
            open: number;
            overdue: number;
        };
        FollowUpEventDto: {
            /** Format: date-time */
            at: string;
            text: string;
        };
        FollowUpFieldDto: {
            choices?: components["schemas"]["FollowUpChoiceDto"][];
            kind: components["schemas"]["FollowUpFieldKind"];
            label: string;
            name: string;
            required: boolean;
        };
        /** @enum {string} */
        FollowUpFieldKind: "text" | "choice" | "unit";
        FollowUpItemDto: {
            /** @description Người đã nhận xem xét */
            assignee: components["schemas"]["StaffRef"] | null;
            /** @description Hồ sơ liên quan */
            caseCode: string | null;
            /**
             * Format: date-time
             * @description Hạn trả lời
             */
            dueAt: string;
            /** @description Đã gia hạn */
            extended: boolean;
            id: string;
            kind: components["schemas"]["FollowUpKind"];
            kindName: string;
            /** Format: date-time */
            openedAt: string;
            /** @example PA-K7MX-9RTA-3BCD */
            reference: string;
            /** @description Số phút làm việc còn lại; âm khi quá hạn; null khi đã trả lời */
            remainingMinutes: number | null;
            /** @description Xem xét lại vì người gửi chưa hài lòng */
            reopened: boolean;
            state: components["schemas"]["CaseState"];
            /** @example còn 2 ngày làm việc */
            stateText: string;
            status: components["schemas"]["FollowUpStatus"];
            statusName: string;
            topic: components["schemas"]["FollowUpTopic"];
            topicName: string;
            /** @description Đơn vị chịu trách nhiệm trả lời */
            unit: components["schemas"]["UnitRef"];
            version: number;
        };
        /** @enum {string} */
        FollowUpKind: "low-rating" | "petition";
        /** @enum {string} */
        FollowUpList: "open" | "answered" | "closed";
        FollowUpsDto: {
            /** Format: date-time */
            asOf: string;
            counts: components["schemas"]["FollowUpCountsDto"];
            items: components["schemas"]["FollowUpItemDto"][];
            next: string | null;
        };
        /** @enum {string} */
        FollowUpStatus: "open" | "taken" | "answered" | "closed";
        FollowUpStepDto: {
            actorName: string;
            /** Format: date-time */
            at: string;
            kind: string;
            seq: number;
            text: string;
        };
        FollowUpTallyDto: {
            /** @description Trả lời lần đầu trong kỳ, tiếp nhận lúc nào cũng tính */
            answered: number;
            /** @description Trong số đã trả lời: quá hạn ban đầu */
            answeredLate: number;
            /** @description Trong số đã trả lời: đúng hạn ban đầu, dù có được gia hạn */
            answeredOnTime: number;
            /** @description answeredOnTime / (answered + overdue); null khi chưa có phản ánh đến hạn */
            onTimeShare: number | null;
            /** @description Cuối kỳ còn chờ trả lời */
            open: number;
            /** @description Trong số còn chờ: đã quá hạn ban đầu khi hết kỳ, hoặc lúc này nếu kỳ chưa hết */
            overdue: number;
            /** @description Có câu trả lời được đánh giá trong kỳ; mỗi phản ánh tính lần đánh giá cuối */
            rated: number;
            /** @description Tiếp nhận trong kỳ */
            received: number;
            /** @description Trong số được đánh giá: hài lòng */
            satisfied: number;
            /** @description satisfied / rated; null khi không có đánh giá */
            satisfiedShare: number | null;
        };
        /** @enum {string} */
        FollowUpTopic: "attitude" | "late" | "many-trips" | "extra-papers" | "extra-cost" | "unclear-guidance" | "wrong-result" | "facilities" | "proposal" | "other";
        FollowUpViewDto: {
            answer: components["schemas"]["FollowUpAnswerDto"] | null;
            /** @description Người đã nhận xem xét */
            assignee: components["schemas"]["StaffRef"] | null;
            /** @description Hồ sơ liên quan */
            caseCode: string | null;
            /** @description Họ tên người bị phản ánh, như người gửi ghi */
            concerned: string;
            /** @description null: gửi ẩn danh */
            contact: components["schemas"]["FollowUpContactDto"] | null;
            /**
             * Format: date-time
             * @description Hạn trả lời
             */
            dueAt: string;
            events: components["schemas"]["FollowUpStepDto"][];
            /** @description Đã gia hạn */
            extended: boolean;
            id: string;
            kind: components["schemas"]["FollowUpKind"];
            kindName: string;
            legalBasis: string;
            limitText: string;
            /** Format: date-time */
            openedAt: string;
            /**
             * Format: date-time
             * @description Hạn trả lời ban đầu: đúng hạn tính theo hạn này
             */
            originalDueAt: string;
            /** @description Mức đánh giá thấp; null với phản ánh */
            overall: number | null;
            procedure: components["schemas"]["ProcedureRef"] | null;
            rating: components["schemas"]["AnswerRatingDto"] | null;
            /** @description Lý do đã chọn khi đánh giá */
            reasons: string[];
            /** @example PA-K7MX-9RTA-3BCD */
            reference: string;
            /** @description Số phút làm việc còn lại; âm khi quá hạn; null khi đã trả lời */
            remainingMinutes: number | null;
            /** @description Xem xét lại vì người gửi chưa hài lòng */
            reopened: boolean;
            /** @description Thông tin liên hệ hiện đầy đủ */
            revealed: boolean;
            state: components["schemas"]["CaseState"];
            /** @example còn 2 ngày làm việc */
            stateText: string;
            status: components["schemas"]["FollowUpStatus"];
            statusName: string;
            /** @description Lời của người gửi */
            text: string;
            topic: components["schemas"]["FollowUpTopic"];
            topicName: string;
            /** @description Đơn vị chịu trách nhiệm trả lời */
            unit: components["schemas"]["UnitRef"];
            version: number;
        };
        ForecastCaseDto: {
            /** @description Nên xử lý trước */
            actFirst: boolean;
            applicantName: string;
            /** @description Cán bộ đang giữ; null khi chưa giao */
            assignee: components["schemas"]["StaffRef"] | null;
            /** @description Khả năng trễ hạn, từ 0 đến 1 */
            chance: number;
            channel: components["schemas"]["Channel"];
            /** @example H99.41.01-260825-0001 */
            code: string;
            /** Format: date-time */
            dueAt: string | null;
            /** @description Khả năng trễ giảm được nếu bước đang giữ xong ngay bây giờ, từ 0 đến 1 */
            gain: number;
            /** @description Số phút làm việc còn lại đến ngày hẹn trước khi gia hạn */
            leftMinutes: number;
            /** @description Trạng thái theo Cổng Dịch vụ công quốc gia */
            nationalStatus: number;
            /** @description Số bước đang mở cùng lúc */
            openStageCount: number;
            procedure: components["schemas"]["ProcedureRef"];
            /** @description Vì sao */
            reasons: string[];
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
            /** @description Đơn vị phải xử lý */
            unit: components["schemas"]["UnitRef"] | null;
            version: number;
        };
        ForecastDto: {
            /** Format: date-time */
            asOf: string;
            denominator: number | null;
            figure: components["schemas"]["MeasureRefDto"];
            /** @description null: chỉ tiêu đo tại một thời điểm, không dự báo */
            forecast: components["schemas"]["ForecastValuesDto"] | null;
            /** @description Từ đầu kỳ đến nay */
            numerator: number | null;
            period: components["schemas"]["ScorecardPeriodDto"];
            target: components["schemas"]["IndicatorTargetDto"] | null;
            /** @description Dự báo bằng lời */
            text: string;
            unit: components["schemas"]["UnitRef"] | null;
        };
        ForecastQualityDto: {
            /** @description Sai số Brier của người luôn đoán đúng tỷ lệ trễ thật */
            baseBrier: number | null;
            /** @description Tỷ lệ trễ thật của các dự báo đó */
            baseRate: number | null;
            /** @description Sai số Brier: 0 là hoàn hảo, 0,25 là tung đồng xu; null khi chưa có dữ liệu */
            brier: number | null;
            /** @description Số hồ sơ của các dự báo đó */
            cases: number;
            /** @description Số dự báo đã có kết quả; mỗi hồ sơ mỗi sáng một dự báo */
            forecasts: number;
            period: components["schemas"]["ScorecardPeriodDto"];
            /** @description 1 − brier / baseBrier; dưới 0 là kém hơn đoán theo tỷ lệ chung */
            skill: number | null;
            tenths: components["schemas"]["ReliableTenthDto"][];
            /** @description Bằng lời */
            text: string;
            unit: components["schemas"]["UnitRef"] | null;
            /** @description Số hồ sơ đã dự báo mà chưa có kết quả, hoặc đã rút, dừng */
            waitingCases: number;
        };
        ForecastValuesDto: {
            interval: components["schemas"]["IntervalDto"] | null;
            /** @description Tỷ lệ mà phần còn lại cần đạt để đạt chỉ tiêu; lớn hơn 1: không còn đạt được */
            needed: number | null;
            /** @description certain: chắc chắn đạt; likely: nhiều khả năng; open: chưa rõ; unlikely: khó đạt; out-of-reach: không còn đạt được */
            outlook: components["schemas"]["Outlook"] | null;
            /** @description Số hồ sơ (phiếu) còn phát sinh đến cuối kỳ theo nhịp độ gần đây */
            remaining: components["schemas"]["RemainingDto"];
            /** @description Tỷ lệ ước đạt cuối kỳ */
            share: number | null;
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
        ForwardFollowUpBody: {
            reason: string;
            /**
             * @description Mã đơn vị nhận
             * @example H99.21.05
             */
            toUnitCode: string;
            /** @description Phiên bản mà người dùng đang xem */
            version: number;
        };
        FoundApplicantDto: {
            applicant: components["schemas"]["KnownApplicantDto"] | null;
            known: boolean;
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
        GroupQuestionScoreDto: {
            choices: components["schemas"]["GroupScoreDto"][];
            key: string;
            question: string;
        };
        GroupScoreDto: {
            /** @description Số người trả lời; null khi nhóm quá nhỏ để hiện */
            answered: number | null;
            /** @description Không hiện vì nhóm quá nhỏ, hoặc vì hiện ra thì suy được nhóm quá nhỏ */
            hidden: boolean;
            /** @description Mã lựa chọn; null: những người bỏ trống câu hỏi */
            key: string | null;
            label: string | null;
            meanOfFactors: components["schemas"]["MeanIndexDto"] | null;
            pooled: components["schemas"]["PooledIndexDto"] | null;
        };
        GroupShareDto: {
            /** @description Số phiếu được tính */
            count: number;
            /** @description Số phiếu có cờ nghi vấn */
            flagged: number;
            /** @description Cận trên của khoảng tin cậy Wilson 95 % */
            high: number | null;
            /** @description Số lời mời gửi trong kỳ */
            invited: number;
            /** @description Mã hồ sơ, cán bộ, đơn vị, thủ tục, hình thức hoặc tháng (2026-08); null khi không rõ hoặc gộp lại */
            key: string | null;
            /** @description Cận dưới của khoảng tin cậy Wilson 95 % */
            low: number | null;
            name: string;
            /** @description Phần lời mời gửi trong kỳ đã được trả lời; null khi không có lời mời hoặc không chia được theo nhóm này */
            responseRate: number | null;
            /** @description Số phiếu “Hài lòng” và “Rất hài lòng” */
            satisfied: number;
            /** @description Số phiếu cấp trên đã quyết định không tính */
            setAside: number;
            /** @description satisfied / count; null khi không có phiếu */
            share: number | null;
            /** @description So với chỉ tiêu: đạt, chưa đạt, chưa đủ phiếu (dưới 30 phiếu và khoảng tin cậy còn chứa chỉ tiêu) */
            verdict: components["schemas"]["Verdict"];
            /** @description Kể cả phiếu không được tính */
            withAll: components["schemas"]["WithAllDto"];
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
        HeldTicketDto: {
            /** @description Số người được gọi trước */
            ahead: number;
            groupName: string;
            number: string;
            state: components["schemas"]["TicketState"];
            /** Format: date-time */
            takenAt: string;
            unitName: string;
            /** @description Chờ khoảng bao nhiêu phút; null khi chưa biết */
            waitMinutes: number | null;
            windowNumber: number | null;
        };
        HoldersDto: {
            /** Format: date-time */
            asOf: string;
            officers: components["schemas"]["StaffHoldingDto"][];
            stages: components["schemas"]["StageHoldingDto"][];
            total: components["schemas"]["StandingCountsDto"];
            /** @description Xếp theo số quá hạn */
            units: components["schemas"]["UnitHoldingDto"][];
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
            /** @description Đang tạm dừng hoặc chờ đơn vị khác nhận */
            halted: number;
            /** @description Hồ sơ mà đồng nghiệp nhắc tôi và tôi chưa xem, ở mọi hàng đợi */
            mentioned: number;
            overdue: number;
            /** @description Chờ trả kết quả */
            results: number;
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
            /**
             * Format: date-time
             * @description Lúc hồ sơ, giấy tờ hay chứng từ gửi trực tuyến đến quầy; null ở các hàng đợi khác
             */
            arrivedAt: string | null;
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
            /** @description Đồng nghiệp nhắc tôi trong trao đổi nội bộ và tôi chưa xem */
            mentioned: boolean;
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
             * @description Hạn của bước; với những gì gửi trực tuyến chờ quầy nhận: hạn trả lời, 8 giờ làm việc từ lúc gửi
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
            /** @description Người dân đã gửi trực tuyến giấy tờ bổ sung hoặc chứng từ nộp tiền, chờ xem và nhận */
            supplemented: boolean;
            /** @description Số của bước đang mở: một hồ sơ có mặt một lần cho mỗi bước; null với những gì chờ quầy nhận */
            token: number | null;
            version: number;
        };
        /** @enum {string} */
        InboxShown: "overdue" | "soon" | "halted" | "results";
        /** @enum {string} */
        InboxSort: "due" | "received";
        InboxViewDto: {
            channel?: components["schemas"]["Channel"];
            /** @description Mã lĩnh vực */
            field?: string;
            name: string;
            /** @description Mã thủ tục */
            procedureCode?: string;
            /** @enum {string} */
            queue?: "mine" | "unit" | "mentioned";
            /** @description Chỉ những bước: overdue: quá hạn; soon: sắp đến hạn; halted: đang tạm dừng, chờ người khác; results: chờ trả kết quả */
            show?: components["schemas"]["InboxShown"];
            /** @description due: bước đến hạn trước lên đầu; received: hồ sơ nhận trước lên đầu */
            sort?: components["schemas"]["InboxSort"];
            /** @description Cán bộ đang giữ bước; nobody: chưa ai nhận */
            staffId?: string;
            /** @description Khóa của bước trong quy trình */
            stage?: string;
        };
        InboxViewsDto: {
            items: components["schemas"]["InboxViewDto"][];
        };
        IndicatorEntryDto: {
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: components["schemas"]["StaffRef"] | null;
            /** @description null: chờ duyệt */
            decision: components["schemas"]["EntryDecision"] | null;
            denominator: number | null;
            documentNumber: string | null;
            /** Format: date-time */
            enteredAt: string;
            enteredBy: components["schemas"]["StaffRef"];
            evidence: string;
            /** @description Tài liệu kiểm chứng của bản này */
            files: components["schemas"]["StoredFileDto"][];
            /** Format: uuid */
            id: string;
            link: string | null;
            numerator: number | null;
            reason: string | null;
            /** @description Có hoặc không: 1 hoặc 0 */
            value: number | null;
            version: number;
        };
        IndicatorScoreDto: {
            /** @description Số hồ sơ được tính */
            count: number;
            /** @description Số hồ sơ đạt 0 điểm */
            none: number;
            number: number;
            /** @description Số hồ sơ đạt 1 điểm */
            one: number;
            /** @description sum / count, làm tròn nửa lên đến một chữ số thập phân; null khi không có dữ liệu */
            score: number | null;
            /** @description Tổng điểm */
            sum: number;
            /** @description Số hồ sơ đạt 2 điểm */
            two: number;
            /** @description Số hồ sơ chưa biết, không tính */
            unknown: number;
        };
        /** @enum {string} */
        IndicatorSetKind: "plan" | "index";
        IndicatorSetVersionDto: {
            code: string;
            /** @description SHA-256 của nội dung công bố */
            hash: string;
            kind: components["schemas"]["IndicatorSetKind"];
            name: string;
            /** Format: date-time */
            publishedAt: string;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Ngày cuối cùng có hiệu lực
             */
            validTo: string | null;
            version: number;
        };
        IndicatorSetVersionListDto: {
            items: components["schemas"]["IndicatorSetVersionDto"][];
            next: string | null;
        };
        IndicatorTargetDto: {
            /** @description true: mức trần */
            ceiling: boolean;
            /** @description true: phải vượt */
            strict: boolean;
            value: number;
            words: string;
        };
        /** @enum {string} */
        IndicatorUnit: "share" | "yes-no" | "count" | "number" | "points";
        /**
         * @description null: không đặt chỉ tiêu
         * @enum {string}
         */
        IndicatorVerdict: "met" | "not-met" | "not-enough" | "no-data";
        IndicatorWordsDto: {
            /** @description Cách xử lý khi không có dữ liệu */
            missing: string;
            name: string;
            number: number;
            /**
             * @description Chấm từng hồ sơ, hoặc chấm một lần cho đơn vị
             * @enum {string}
             */
            per: "case" | "unit";
            rule: string;
        };
        IntervalDto: {
            high: number;
            low: number;
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
            /** @description Bản điện tử của kết quả: mã các tệp đã tải lên với purpose=result */
            fileIds?: string[];
            signedBy: string;
            title: string;
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        KeptProcedureDto: {
            /** @example 1.001193 */
            code: string;
            /** @example Không thu */
            feeText: string;
            field: string;
            fieldName: string;
            /** @example 3 ngày làm việc */
            limitText: string;
            name: string;
            /**
             * Format: date
             * @description Ngày phiên bản sau bắt đầu có hiệu lực
             */
            nextFrom: string | null;
            /** @enum {string} */
            online: "full" | "part" | "none";
            /** @description Số giấy tờ trong thành phần hồ sơ */
            papers: number;
            resolvingLevels: string[];
            /**
             * @description Đang có hiệu lực, sắp có hoặc đã hết
             * @enum {string}
             */
            state: "in-force" | "coming" | "ended";
            /** Format: date */
            validFrom: string;
            version: number;
        };
        KeptProcedurePage: {
            items: components["schemas"]["KeptProcedureDto"][];
            next: string | null;
        };
        KnownApplicantDto: {
            address: string;
            birthDate: string | null;
            email: string | null;
            fullName: string;
            /** @enum {string|null} */
            gender: "male" | "female" | null;
            /** @enum {string} */
            kind: "person" | "organisation";
            /**
             * Format: date-time
             * @description Nộp lúc
             */
            lastAt: string;
            /** @description Hồ sơ gần nhất */
            lastCode: string;
            phone: string | null;
        };
        LatenessCaseDto: {
            applicantName: string;
            channel: components["schemas"]["Channel"];
            /** @example H99.41.01-260825-0001 */
            code: string;
            /** Format: date-time */
            dueAt: string | null;
            /** @description Tổng số phút trễ của hồ sơ */
            lateMinutes: number;
            lateText: string;
            /** @description Trạng thái theo Cổng Dịch vụ công quốc gia */
            nationalStatus: number;
            /** @description Số bước đang mở cùng lúc */
            openStageCount: number;
            /** @description Số phút trễ của hồ sơ thuộc phần này */
            partMinutes: number;
            partText: string;
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
        LatenessCasesDto: {
            by: components["schemas"]["LatenessGroup"];
            items: components["schemas"]["LatenessCaseDto"][];
            next: string | null;
        };
        LatenessDto: {
            /**
             * Format: date-time
             * @description Hồ sơ đang quá hạn được tính vào lúc này hoặc sau đó; null khi không có
             */
            asOf: string | null;
            by: components["schemas"]["LatenessGroup"];
            /** @description Hồ sơ trễ: có kết quả trong kỳ, và đang quá hạn nếu kỳ chưa kết thúc */
            cases: number;
            /** @description Trong đó đang quá hạn, chưa có kết quả */
            openCases: number;
            /** @description Nhiều phút trễ nhất trước */
            parts: components["schemas"]["LatenessPartDto"][];
            period: components["schemas"]["ScorecardPeriodDto"];
            /** @description Cách chia số phút trễ */
            rule: string;
            /** @description Tổng số phút làm việc trễ, theo lịch của cơ quan giải quyết */
            totalMinutes: number;
            totalText: string;
            /** @description null: toàn bộ phạm vi của người xem */
            unit: components["schemas"]["UnitRef"] | null;
        };
        /** @enum {string} */
        LatenessGroup: "unit" | "procedure" | "stage" | "post" | "officer" | "pause";
        LatenessPartDto: {
            cases: number;
            /** @description Dùng để mở danh sách hồ sơ; bắt đầu bằng dấu hai chấm khi không thuộc đơn vị, bước, cán bộ… nào */
            key: string;
            /** @description Số phút làm việc trễ thuộc phần này */
            minutes: number;
            minutesText: string;
            /** @description Số phút các hồ sơ này được giữ quá thời hạn riêng (hạn của bước, hạn trả lời) */
            overrunMinutes: number;
            /** @description Phần trăm của tổng, một chữ số lẻ; các phần cộng lại đúng 100 */
            percent: number;
            /** @example Thẩm định hồ sơ */
            title: string;
            unit: components["schemas"]["UnitRef"] | null;
        };
        LatePartDto: {
            assignee: components["schemas"]["StaffRef"] | null;
            kind: components["schemas"]["LedgerKind"];
            /** @description Số phút trễ thuộc phần này */
            minutes: number;
            minutesText: string;
            /** @description Số phút giữ hồ sơ quá thời hạn riêng */
            overrunMinutes: number;
            overrunText: string;
            postName: string | null;
            /** @description Mã bước */
            stage: string | null;
            /** @example Thẩm định hồ sơ */
            title: string;
            token: number | null;
            unit: components["schemas"]["UnitRef"] | null;
        };
        LedgerDto: {
            /** @description Số phút làm việc từ khi tiếp nhận đến khi có kết quả, hoặc đến lúc này; bằng tổng các dòng */
            elapsedMinutes: number;
            elapsedText: string;
            entries: components["schemas"]["LedgerEntryDto"][];
            /** @description null khi hồ sơ không trễ */
            late: components["schemas"]["CaseLatenessDto"] | null;
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
        LevelCountDto: {
            count: number;
            level: number;
        };
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
        ListedProcessDto: {
            active: boolean;
            code: string;
            /** @description SHA-256 của nội dung công bố */
            hash: string;
            name: string;
            /** @description Số hồ sơ đang giải quyết theo phiên bản này */
            openCases: number;
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
        LookedUpCaseDto: {
            /** @description Có thể nộp lại hồ sơ đã hoàn thiện trên trang này */
            canSupplement: boolean;
            code: string;
            /** Format: date-time */
            dueAt: string | null;
            explanation: components["schemas"]["ExplainedDayDto"][];
            history: components["schemas"]["ToldEventDto"][];
            /** @description Hồ sơ nộp trực tuyến, in lại được */
            isOnline: boolean;
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
            /** @description Kết quả điện tử, tải được trong một giờ */
            results: components["schemas"]["ToldResultDto"][];
            /** @example Phòng Tư pháp đang thực hiện: Thẩm định hồ sơ. */
            stageText: string;
            state: components["schemas"]["CaseState"];
            /** @example còn 2 ngày làm việc */
            stateText: string;
            status: components["schemas"]["CaseStatus"];
            statusName: string;
            /** Format: date-time */
            submittedAt: string;
            /** @description Vé để gửi giấy tờ bổ sung hoặc chứng từ nộp tiền trong một giờ; null khi hồ sơ không chờ */
            supplementTicket: string | null;
            /** @description Nơi đang giữ hồ sơ; khi nhiều nơi cùng xử lý là nơi nhận trước */
            unitName: string;
            whatToDo: string;
        };
        LookedUpPetitionDto: {
            answer: components["schemas"]["FollowUpAnswerDto"] | null;
            /**
             * Format: date-time
             * @description Hạn trả lời
             */
            answerBy: string;
            history: components["schemas"]["FollowUpEventDto"][];
            /** @description Địa chỉ đánh giá câu trả lời, khi còn đánh giá được */
            ratingUrl: string | null;
            /** Format: date-time */
            receivedAt: string;
            reference: string;
            state: components["schemas"]["CaseState"];
            /** @example còn 2 ngày làm việc */
            stateText: string;
            status: components["schemas"]["FollowUpStatus"];
            statusName: string;
            topicName: string;
            /** @description Đơn vị chịu trách nhiệm trả lời */
            unit: components["schemas"]["UnitRef"];
        };
        LookUpCaseDto: {
            /** @example H99.21.05.01-260825-0001 */
            code: string;
            /** @example K7MX9RTA */
            pin: string;
        };
        LookUpPetitionDto: {
            /** @example PA-K7MX-9RTA-3BCD */
            reference: string;
            /** @example K7MX9RTA */
            secret: string;
        };
        /** @enum {string} */
        MailTemplate: "application-submitted" | "application-sent-back" | "application-not-accepted" | "case-received" | "supplement-wanted" | "payment-wanted" | "due-date-changed" | "case-refused" | "case-withdrawn" | "case-stopped" | "result-ready" | "please-rate" | "please-rate-again" | "please-answer" | "please-answer-still" | "follow-up-opened" | "follow-up-soon" | "follow-up-overdue" | "petition-received" | "petition-forwarded" | "petition-extended" | "petition-answered" | "stage-soon" | "stage-overdue" | "case-soon" | "case-overdue" | "hand-over-unanswered" | "branch-overdue" | "case-mention" | "supplement-arrived" | "report-made" | "report-not-made";
        MeanIndexDto: {
            /** @description Số chỉ số thành phần có dữ liệu */
            counted: number;
            /** @description Số chỉ số thành phần phải có */
            of: number;
            share: number | null;
            verdict: components["schemas"]["Verdict"];
        };
        /**
         * @description Phép đo của phần mềm; null: do đơn vị nhập
         * @enum {string}
         */
        MeasureKey: "satisfied" | "online-reception" | "solved-in-time" | "solved-early" | "solved-late" | "in-progress-within" | "in-progress-overdue" | "processed-online-district" | "processed-online-commune" | "units-using" | "processed-online" | "handled-in-time" | "procedures-online" | "online-services-used" | "returned-electronically" | "petitions-on-time" | "petitions-satisfied" | "sipas-overall";
        MeasureRefDto: {
            /** @description Cao hay thấp là tốt */
            better: components["schemas"]["BetterEnd"];
            /** @description Cách tính, bằng lời */
            formula: string;
            key: components["schemas"]["MeasureKey"];
            name: string;
            /** @description true: đếm trên phiếu trả lời, có khoảng tin cậy */
            sampled: boolean;
        };
        MeDto: {
            can: components["schemas"]["AbilitiesDto"];
            fullName: string;
            id: string;
            /** @description Mật khẩu do người khác đặt, phải đổi trước khi làm việc */
            passwordTemporary: boolean;
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
        MessageKindDto: {
            /**
             * Format: date-time
             * @description Sửa lần cuối
             */
            changedAt: string | null;
            changedBy: string | null;
            history: components["schemas"]["WordingVersionDto"][];
            mayChange: boolean;
            name: string;
            /** @description Đang dùng lời riêng */
            own: boolean;
            placeholders: components["schemas"]["PlaceholderDto"][];
            standard: components["schemas"]["WordingDto"];
            template: components["schemas"]["MailTemplate"];
            /** @description Ai nhận */
            to: string;
            topic: components["schemas"]["MessageTopic"];
            /** @description Lời riêng còn dùng được; nếu không, lời chuẩn được gửi */
            usable: boolean;
            version: number;
            /** @description Gửi khi nào */
            when: string;
            wording: components["schemas"]["WordingDto"] | null;
        };
        MessageKindItem: {
            /**
             * Format: date-time
             * @description Sửa lần cuối
             */
            changedAt: string | null;
            changedBy: string | null;
            name: string;
            /** @description Đang dùng lời riêng */
            own: boolean;
            template: components["schemas"]["MailTemplate"];
            /** @description Ai nhận */
            to: string;
            topic: components["schemas"]["MessageTopic"];
            /** @description Lời riêng còn dùng được; nếu không, lời chuẩn được gửi */
            usable: boolean;
            /** @description Gửi khi nào */
            when: string;
        };
        MessageKindList: {
            items: components["schemas"]["MessageKindItem"][];
            /** @description Người xem được sửa: quản trị toàn hệ thống */
            mayChange: boolean;
            next: string | null;
        };
        /** @enum {string} */
        MessageStatus: "created" | "sending" | "sent" | "permanent-failure" | "technical-failure";
        /** @enum {string} */
        MessageTopic: "notice" | "alarm" | "call" | "follow-up" | "report" | "questionnaire" | "mention" | "supplement";
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
        NewFieldDto: {
            /** @example dat-dai */
            code: string;
            name: string;
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
            /** @description Tệp biểu mẫu đã tải lên (POST /api/v1/files?purpose=form) */
            forms?: components["schemas"]["PaperFormDto"][];
            /** @description Địa chỉ biểu mẫu (https://…) */
            formUrl?: string;
            key: string;
            mandatory: boolean;
            name: string;
            originals: number;
            /** @description Cơ sở dữ liệu cung cấp nội dung của giấy tờ */
            source?: string;
        };
        NewReportScheduleDto: {
            by?: components["schemas"]["ReportGrouping"];
            /** @description Lập vào ngày thứ mấy sau khi hết kỳ (1 là ngày liền sau); gặp ngày nghỉ thì chuyển sang ngày làm việc kế tiếp */
            day: number;
            /** @example ho-tich */
            field?: string;
            format: components["schemas"]["ReportFormat"];
            frequency: components["schemas"]["ReportFrequency"];
            level?: components["schemas"]["AuthorityLevel"];
            /** @description Mã các cán bộ nhận; mỗi người phải phụ trách toàn bộ đơn vị, và được kiểm tra lại mỗi lần gửi */
            recipientIds: string[];
            report: components["schemas"]["ReportName"];
            /** @example 07:30 */
            time: string;
            /**
             * @description Đơn vị mà báo cáo nói về; người lập phải phụ trách toàn bộ đơn vị này
             * @example H99.21
             */
            unitCode: string;
        };
        NewStaffDto: {
            /** Format: email */
            email: string;
            fullName: string;
            /** @description Mật khẩu tạm, ít nhất 12 ký tự; người nhận phải đổi ở lần đăng nhập đầu */
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
        NewWordingDto: {
            /** @description Nội dung: chữ, {{tên}} và {{#if tên}} … {{else}} … {{/if}} */
            body: string;
            /** @description Tiêu đề, một dòng; {{tên}} là chỗ điền */
            subject: string;
            /** @description Phiên bản đã thấy; 0 là lời chuẩn chưa từng sửa */
            version: number;
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
            template: "application-submitted" | "application-sent-back" | "application-not-accepted" | "case-received" | "supplement-wanted" | "payment-wanted" | "due-date-changed" | "case-refused" | "case-withdrawn" | "case-stopped" | "result-ready" | "please-rate" | "please-rate-again" | "stage-soon" | "stage-overdue" | "case-soon" | "case-overdue" | "hand-over-unanswered" | "branch-overdue" | "service-call";
            topic: components["schemas"]["MessageTopic"];
            /** @description Tin về việc gì, bằng lời */
            topicName: string;
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
        OpenColumnDto: {
            /** @description Kiểu theo CSV on the Web (XML Schema) */
            datatype: components["schemas"]["OpenDatatype"];
            description: string;
            /** @example received_online */
            name: string;
            titles: string;
        };
        OpenDataDto: {
            /** @description Các cột của tệp CSV, theo thứ tự */
            columns: components["schemas"]["OpenColumnDto"][];
            /** @description Các tháng đã kết thúc, mới nhất trước */
            months: components["schemas"]["OpenMonthRef"][];
            /** @example /api/v1/public/open-data/schema.json */
            schema: string;
        };
        /**
         * @description Kiểu theo CSV on the Web (XML Schema)
         * @enum {string}
         */
        OpenDatatype: "string" | "integer" | "gYearMonth";
        OpenDraftDto: {
            /** @example 1.001193 */
            procedureCode: string;
        };
        OpenedDraftDto: {
            answers: components["schemas"]["DraftAnswersDto"];
            /**
             * Format: date-time
             * @description Được giữ đến lúc này
             */
            expiresAt: string;
            /** @description Mã hồ sơ, khi đã nộp */
            filedAs: string | null;
            files: components["schemas"]["DraftFileDto"][];
            procedureCode: string;
            /**
             * @description Mã làm tiếp; chỉ cho biết một lần
             * @example K7MX9RTA-2PQ4NWXZ-8HJ3KLMN
             */
            secret: string;
        };
        OpenMonthRef: {
            /** @example /api/v1/public/open-data/2026-08.csv */
            csv: string;
            /** @example /api/v1/public/open-data/2026-08.json */
            json: string;
            /** @example 2026-08 */
            month: string;
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
        /**
         * @description certain: chắc chắn đạt; likely: nhiều khả năng; open: chưa rõ; unlikely: khó đạt; out-of-reach: không còn đạt được
         * @enum {string}
         */
        Outlook: "certain" | "likely" | "open" | "unlikely" | "out-of-reach";
        OwedEntriesDto: {
            /** @description Đếm trước khi lọc theo trạng thái */
            counts: components["schemas"]["EntryCountsDto"];
            items: components["schemas"]["OwedEntryDto"][];
            next: string | null;
        };
        OwedEntryDto: {
            /** @description Bản đã duyệt mới nhất: chỉ bản này được tính */
            counted: components["schemas"]["IndicatorEntryDto"] | null;
            indicator: components["schemas"]["AskedIndicatorDto"];
            /** @description Bản nhập mới nhất */
            latest: components["schemas"]["IndicatorEntryDto"] | null;
            /** @description Người xem duyệt được bản nhập mới nhất */
            mayDecide: boolean;
            /** @description Người xem nhập được */
            mayEnter: boolean;
            period: components["schemas"]["EntryPeriodDto"];
            set: components["schemas"]["SetRefDto"];
            /** @description owed: chưa nhập; entered: chờ duyệt; approved: đã duyệt; returned: bị trả lại */
            state: components["schemas"]["EntryState"];
            unit: components["schemas"]["UnitRef"];
        };
        OwnPasswordDto: {
            current: string;
            /** @description Ít nhất 12 ký tự; không có quy tắc về loại ký tự */
            password: string;
        };
        OwnSessionDto: {
            /** @description Phiên đang dùng */
            current: boolean;
            ip: string;
            /** Format: date-time */
            lastSeenAt: string;
            /** Format: date-time */
            openedAt: string;
            userAgent: string;
        };
        OwnSessionListDto: {
            items: components["schemas"]["OwnSessionDto"][];
            next: string | null;
        };
        PaperDto: {
            /** @description Số bản sao */
            copies: number;
            /** @description Tệp đã tải lên của giấy tờ này (POST /api/v1/files), theo mã */
            fileIds?: string[];
            /** @example to-khai */
            key?: string | null;
            name?: string | null;
            /** @description Số bản chính */
            originals: number;
        };
        PaperFilesDto: {
            /** @description Mã các tệp đã tải lên */
            fileIds: string[];
            /** @description Thứ tự của giấy tờ trong hồ sơ, từ 0; bỏ trống: giấy tờ ngoài danh sách */
            paper?: number | null;
        };
        PaperFormDto: {
            bytes: number;
            /** Format: uuid */
            id: string;
            mediaType: string;
            name: string;
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
            /**
             * Format: date-time
             * @description Lần cuối người dân gửi chứng từ trực tuyến
             */
            answeredAt: string | null;
            /** Format: date-time */
            requestedAt: string;
            title: string;
        };
        PetitionCaseDto: {
            /** @example H99.21.05.01-260825-0001 */
            code: string;
            /** @example K7MX9RTA */
            pin: string;
        };
        PetitionContactDto: {
            /**
             * Format: email
             * @description Câu trả lời được gửi tới đây
             */
            email?: string | null;
            name?: string | null;
            /** @example 0912 345 678 */
            phone?: string | null;
        };
        PetitionPeriodDto: {
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
        PetitionTalliesDto: {
            byTopic: components["schemas"]["TopicTallyDto"][];
            /** @description Xếp theo số tiếp nhận giảm dần */
            byUnit: components["schemas"]["UnitTallyDto"][];
            /** @description Đánh giá chưa hài lòng */
            lowRatings: components["schemas"]["FollowUpTallyDto"];
            period: components["schemas"]["PetitionPeriodDto"];
            /** @description Phản ánh, kiến nghị */
            petitions: components["schemas"]["FollowUpTallyDto"];
            /** @description null: toàn bộ phạm vi của người xem */
            unit: components["schemas"]["UnitRef"] | null;
        };
        PlaceholderDto: {
            inSubject: boolean;
            label: string;
            name: string;
            /** @description Phải có trong nội dung */
            needed: boolean;
            shape: components["schemas"]["PlaceholderShape"];
        };
        /** @enum {string} */
        PlaceholderShape: "words" | "list" | "link" | "flag" | "part";
        PlanDto: {
            /** @description Mã các bước trên đường dài nhất */
            longestPath: string[];
            /** @description Tổng số phút làm việc trên đường dài nhất */
            plannedMinutes: number;
            /** @description Số phút làm việc còn dư so với thời hạn ngắn nhất của thủ tục; âm là vượt; null khi không so sánh được */
            slackMinutes: number | null;
        };
        PlannedUnitDto: {
            /** @description Số người được mời */
            invited: number;
            /** @description Số hồ sơ đã trả kết quả trong kỳ, mỗi người một hồ sơ */
            size: number;
            unit: components["schemas"]["UnitRef"];
            /** @description Số phiếu cần thu */
            wanted: number;
        };
        PointSumDto: {
            /** @description Điểm tối đa của các chỉ số có dữ liệu */
            knownMax: number;
            maxPoints: number;
            /** @description Tổng điểm của các chỉ số có dữ liệu; null khi chưa chỉ số nào có */
            points: number | null;
            /** @description Điểm còn có thể đạt: điểm đã có cộng điểm tối đa của các chỉ số chưa có dữ liệu */
            reachable: number;
        };
        PooledIndexDto: {
            /** @description Số câu trả lời hợp lệ */
            count: number;
            high: number | null;
            /** @description Cận dưới của khoảng tin cậy Wilson 95 % */
            low: number | null;
            /** @description Số câu trả lời 4 và 5 */
            satisfied: number;
            share: number | null;
            verdict: components["schemas"]["Verdict"];
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
        PrintFormDto: {
            /** @enum {string} */
            form: "receipt" | "supplement-request" | "intake-refusal" | "apology" | "stop-notice" | "control-sheet";
            /** @example Mẫu số 01 – TT 03/2025/TT-VPCP */
            label: string;
            /** @example Giấy tiếp nhận hồ sơ và hẹn trả kết quả */
            title: string;
            /** @description Nơi xem bản in với dữ liệu bịa */
            url: string;
        };
        PrintFormListDto: {
            items: components["schemas"]["PrintFormDto"][];
            next: string | null;
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
        ProcedureFormDto: {
            /** @description Số byte */
            bytes: number;
            id: string;
            mediaType: string;
            /** @example Tờ khai đăng ký khai sinh.docx */
            name: string;
            /** @description Địa chỉ tải về, không cần đăng nhập */
            url: string;
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
            /** @description Tệp biểu mẫu tải về được */
            forms: components["schemas"]["ProcedureFormDto"][];
            /** @description Địa chỉ biểu mẫu */
            formUrl: string | null;
            key: string;
            mandatory: boolean;
            name: string;
            originals: number;
            /** @description Cơ sở dữ liệu cung cấp nội dung của giấy tờ */
            source: string | null;
        };
        ProcedureProcessDto: {
            code: string;
            /** @description Hồ sơ tiếp nhận hôm nay đi theo phiên bản này */
            inForce: boolean;
            name: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
            version: number;
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
        ProcedureVersionDto: {
            /** @description SHA-256 của nội dung công bố */
            hash: string;
            /** @description Số hồ sơ đang giải quyết theo phiên bản này */
            openCases: number;
            procedure: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            publishedAt: string;
            /** @description Người công bố; null khi có sẵn từ lúc cài đặt */
            publishedByName: string | null;
            /** @enum {string} */
            state: "in-force" | "coming" | "ended";
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
            version: number;
        };
        ProcedureVersionsDto: {
            code: string;
            name: string;
            processes: components["schemas"]["ProcedureProcessDto"][];
            versions: components["schemas"]["ProcedureVersionDto"][];
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
            /** @description Dấu của nội dung; gửi lại trong If-Match khi lưu để không ghi đè lên nội dung mà người khác vừa lưu */
            revision: string;
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
        ProcessVersionListDto: {
            items: components["schemas"]["ListedProcessDto"][];
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
        PublicScorecardDto: {
            /** Format: date-time */
            asOf: string;
            /** @description Hồ sơ nào được tính */
            counted: string;
            counts: components["schemas"]["CaseCountsDto"];
            figures: components["schemas"]["FigureDto"][];
            period: components["schemas"]["ScorecardPeriodDto"];
            /** @description Phiếu đánh giá của tháng có ít hơn số này thì chưa công bố và không nằm trong tỷ lệ hài lòng */
            smallestCell: number;
        };
        PublishedCellDto: {
            /** @description Số phiếu được tính */
            count: number;
            /** @description Cận trên của khoảng tin cậy Wilson 95 % */
            high: number | null;
            /** @description Số lời mời gửi trong kỳ */
            invited: number;
            /** @description Cận dưới của khoảng tin cậy Wilson 95 % */
            low: number | null;
            /** @description Các cơ quan được gộp; trống khi ô là của một cơ quan */
            mergedUnits: string[];
            /** @description Phần lời mời đã được trả lời */
            responseRate: number | null;
            /** @description Số phiếu “Hài lòng” và “Rất hài lòng” */
            satisfied: number;
            /** @description satisfied / count; null khi không có phiếu */
            share: number | null;
            /** @description Mã cơ quan; của ô gộp: cơ quan cấp trên gần nhất */
            unitCode: string;
            unitName: string;
            /** @description So với chỉ tiêu: đạt, chưa đạt, chưa đủ phiếu (dưới 30 phiếu và khoảng tin cậy còn chứa chỉ tiêu) */
            verdict: components["schemas"]["Verdict"];
        };
        PublishedMonthDto: {
            cells: components["schemas"]["PublishedCellDto"][];
            /** @example 2026-06 */
            month: string;
            /** @description Số phiếu ít nhất của một ô trong tháng này */
            smallestCell: number;
            /** @description Tổng của các ô; null khi cả tháng chưa đủ phiếu */
            total: components["schemas"]["PublishedShareDto"] | null;
        };
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
        PublishedSatisfactionDto: {
            /** @description Theo thứ tự thời gian */
            months: components["schemas"]["PublishedMonthDto"][];
            /** @description Tổng của các tháng; null khi chưa đủ phiếu */
            overall: components["schemas"]["PublishedShareDto"] | null;
            period: components["schemas"]["SatisfactionPeriodDto"];
            /** @example 0.9 */
            target: number;
            units: components["schemas"]["PublishedUnitDto"][];
        };
        PublishedShareDto: {
            /** @description Số phiếu được tính */
            count: number;
            /** @description Cận trên của khoảng tin cậy Wilson 95 % */
            high: number | null;
            /** @description Số lời mời gửi trong kỳ */
            invited: number;
            /** @description Cận dưới của khoảng tin cậy Wilson 95 % */
            low: number | null;
            /** @description Phần lời mời đã được trả lời */
            responseRate: number | null;
            /** @description Số phiếu “Hài lòng” và “Rất hài lòng” */
            satisfied: number;
            /** @description satisfied / count; null khi không có phiếu */
            share: number | null;
            /** @description So với chỉ tiêu: đạt, chưa đạt, chưa đủ phiếu (dưới 30 phiếu và khoảng tin cậy còn chứa chỉ tiêu) */
            verdict: components["schemas"]["Verdict"];
        };
        PublishedUnitDto: {
            /** @description Số phiếu được tính */
            count: number;
            /** @description Cận trên của khoảng tin cậy Wilson 95 % */
            high: number | null;
            /** @description Số lời mời gửi trong kỳ */
            invited: number;
            /** @description Cận dưới của khoảng tin cậy Wilson 95 % */
            low: number | null;
            /** @description Số tháng có số liệu riêng */
            months: number;
            /** @description Phần lời mời đã được trả lời */
            responseRate: number | null;
            /** @description Số phiếu “Hài lòng” và “Rất hài lòng” */
            satisfied: number;
            /** @description satisfied / count; null khi không có phiếu */
            share: number | null;
            unitCode: string;
            unitName: string;
            /** @description So với chỉ tiêu: đạt, chưa đạt, chưa đủ phiếu (dưới 30 phiếu và khoảng tin cậy còn chứa chỉ tiêu) */
            verdict: components["schemas"]["Verdict"];
        };
        PutWindowDto: {
            active: boolean;
            /** @description Mã lĩnh vực; trống: mọi lĩnh vực */
            groups: string[];
            /** @example Quầy 1 */
            name: string;
            number: number;
            /** @example H99.21.05.01 */
            unitCode: string;
        };
        QuestionChoiceDto: {
            /** @example 25-34 */
            key: string;
            label: string;
        };
        QuestionnaireDto: {
            /** @example sipas-2026 */
            code: string;
            comment: string;
            factors: components["schemas"]["FactorDto"][];
            facts: components["schemas"]["ChoiceQuestionDto"][];
            groups: components["schemas"]["ChoiceQuestionDto"][];
            introduction: string;
            name: string;
            notApplicable: string;
            version: number;
            /** @description Lời của năm mức, từ 1 đến 5 */
            words: string[];
        };
        /** @enum {string} */
        QueueDeviceKind: "machine" | "wall";
        QueueDto: {
            /** @description Vắng mặt khi được gọi, gọi lại được */
            absent: components["schemas"]["QueueTicketDto"][];
            /** Format: date-time */
            asOf: string;
            byGroup: components["schemas"]["WaitingGroupDto"][];
            /** @description Đang được gọi, mỗi quầy một số */
            called: components["schemas"]["QueueTicketDto"][];
            /** @description Số phút phục vụ trung vị hôm nay; null khi chưa đủ số */
            medianMinutes: number | null;
            /** @description Đã phục vụ hôm nay */
            served: number;
            unit: components["schemas"]["UnitRef"];
            /** @description Đang chờ, theo số */
            waiting: components["schemas"]["QueueTicketDto"][];
            windows: components["schemas"]["QueueWindowDto"][];
        };
        QueueScreenDto: {
            /** @description Gọi gần nhất trước */
            called: components["schemas"]["QueueTicketDto"][];
            groups: components["schemas"]["TicketGroupDto"][];
            /** @enum {string} */
            kind: "machine" | "wall";
            unitName: string;
            waiting: number;
        };
        QueueSetUpDto: {
            screens: components["schemas"]["ScreenDto"][];
            unit: components["schemas"]["UnitRef"];
            windows: components["schemas"]["QueueWindowDto"][];
        };
        QueueSetUpListDto: {
            items: components["schemas"]["QueueSetUpDto"][];
            next: string | null;
        };
        QueueTicketDto: {
            /** Format: date-time */
            calledAt: string | null;
            calls: number;
            group: components["schemas"]["TicketGroupDto"];
            /** Format: uuid */
            id: string;
            /** @example 0147 */
            number: string;
            priority: boolean;
            state: components["schemas"]["TicketState"];
            /** Format: date-time */
            takenAt: string;
            /** @description Quầy đang gọi */
            windowNumber: number | null;
        };
        QueueWindowDto: {
            active: boolean;
            /** @description Lĩnh vực quầy phục vụ; trống: mọi lĩnh vực */
            groups: components["schemas"]["TicketGroupDto"][];
            /** Format: uuid */
            id: string;
            name: string;
            number: number;
        };
        RankedUnitDto: {
            denominator: number;
            interval: components["schemas"]["IntervalDto"] | null;
            numerator: number;
            /** @description Bằng nhau thì cùng hạng, hạng sau bỏ cách: 1, 1, 3 */
            rank: number;
            share: number | null;
            /** @description Chỉ tiêu của cấp mà đơn vị thuộc về */
            target: components["schemas"]["IndicatorTargetDto"] | null;
            unit: components["schemas"]["UnitRef"];
        };
        RateableAnswerDto: {
            answer: components["schemas"]["FollowUpAnswerDto"];
            /**
             * Format: date-time
             * @description Đánh giá được đến lúc này
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description Đã đánh giá lúc nào; null khi chưa
             */
            ratedAt: string | null;
            reference: string;
            topicName: string;
            unit: components["schemas"]["UnitRef"];
        };
        RateAnswerDto: {
            comment?: string;
            satisfied: boolean;
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
        RatedAnswerDto: {
            /**
             * Format: date-time
             * @description Hạn trả lời lại; null khi không xem xét lại
             */
            answerBy: string | null;
            /** Format: date-time */
            ratedAt: string;
            /** @description Được xem xét lại, một lần */
            reopened: boolean;
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
        RatingCommentDto: {
            comment: string;
            /** @example 2026-08 */
            month: string;
            overall: number;
            unit: components["schemas"]["UnitRef"];
        };
        RatingCommentListDto: {
            items: components["schemas"]["RatingCommentDto"][];
            next: string | null;
            /** @description Chỉ hiện lời nhắn của đơn vị có từ ngần này phiếu trong tháng */
            smallestCell: number;
        };
        RatingDeviceDto: {
            /** Format: date-time */
            enrolledAt: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["RatingDeviceKind"];
            name: string;
            retired: boolean;
            unit: components["schemas"]["UnitRef"];
        };
        /** @enum {string} */
        RatingDeviceKind: "counter" | "kiosk";
        RatingDeviceListDto: {
            items: components["schemas"]["RatingDeviceDto"][];
            next: string | null;
        };
        /** @enum {string} */
        RatingFlag: "burst" | "staff-device";
        RatingFlagDto: {
            key: components["schemas"]["RatingFlag"];
            name: string;
        };
        /** @enum {string} */
        RatingReviewDecision: "kept" | "set-aside";
        RatingReviewDto: {
            decision: components["schemas"]["RatingReviewDecision"];
            reason: string;
            /** Format: date-time */
            reviewedAt: string;
            reviewerName: string;
        };
        /** @enum {string} */
        RatingSource: "link" | "qr" | "counter" | "kiosk";
        RatingView: {
            /** Format: date-time */
            ratedAt: string;
        };
        ReasonShareDto: {
            /** @description Số phiếu nêu lý do này */
            count: number;
            key: string;
            name: string;
            /** @description Phần trong các phiếu có nêu lý do */
            share: number;
        };
        ReasonsKeptDto: {
            /** @description false khi đã có lý do hoặc đã quá lâu sau khi đánh giá */
            kept: boolean;
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
        RecipientsDto: {
            items: components["schemas"]["StaffRef"][];
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
        RehearsalDto: {
            /**
             * Format: date-time
             * @description Lúc ban hành kết quả
             */
            issuedAt: string;
            /**
             * Format: date-time
             * @description Hẹn trả theo thời hạn của thủ tục
             */
            promisedAt: string | null;
            steps: components["schemas"]["RehearsedStepDto"][];
        };
        RehearsedStepDto: {
            /** @description Ngày nghỉ trên đường đến hạn của bước */
            daysOff: components["schemas"]["DayOffDto"][];
            /**
             * Format: date-time
             * @description null khi bước không tính thời gian, hoặc chờ một ngày chỉ hồ sơ mới biết
             */
            dueAt: string | null;
            key: string;
            name: string;
            /** Format: date-time */
            startsAt: string;
            unit: components["schemas"]["UnitRef"] | null;
        };
        RehearseProcessDto: {
            /** @description Một quy trình theo JSON Schema tại GET /api/v1/process-schema */
            definition: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description Lúc tiếp nhận
             */
            receivedAt: string;
            /**
             * @description Mã bộ phận một cửa tiếp nhận
             * @example H99.42.01
             */
            unitCode: string;
        };
        ReleaseBody: {
            /** @description Lý do */
            reason?: string;
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        ReliableTenthDto: {
            count: number;
            /** @description Tỷ lệ trễ thật */
            lateShare: number;
            /** @description Khả năng trễ trung bình đã dự báo */
            meanChance: number;
            /** @description 0: dưới 10 %; 9: từ 90 % */
            tenth: number;
        };
        RemainingDto: {
            expected: number;
            high: number;
            low: number;
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
        /**
         * @description period: số liệu của kỳ; now: tại thời điểm xem, không theo kỳ
         * @enum {string}
         */
        ReportAbout: "period" | "now";
        ReportColumnDto: {
            /** @description Tiêu đề chung của các cột liền nhau */
            group: string | null;
            key: string;
            /** @description share: phần từ 0 đến 1; money: đồng, số nguyên; date: NNNN-TT-NN; moment: ISO 8601 */
            kind: components["schemas"]["ReportColumnKind"];
            name: string;
        };
        /**
         * @description share: phần từ 0 đến 1; money: đồng, số nguyên; date: NNNN-TT-NN; moment: ISO 8601
         * @enum {string}
         */
        ReportColumnKind: "text" | "whole" | "money" | "share" | "date" | "moment";
        ReportDto: {
            about: string;
            /** Format: date-time */
            asOf: string;
            columns: components["schemas"]["ReportColumnDto"][];
            notes: string[];
            /** @example II.06a/VPCP/KSTT */
            number: string | null;
            period: components["schemas"]["ReportPeriodDto"];
            report: components["schemas"]["ReportName"];
            rowCount: number;
            sections: components["schemas"]["ReportSectionDto"][];
            title: string;
            total: components["schemas"]["ReportRowDto"] | null;
            unit: components["schemas"]["UnitRef"] | null;
        };
        /** @enum {string} */
        ReportFormat: "xlsx" | "pdf" | "csv";
        ReportFormDto: {
            /** @description period: số liệu của kỳ; now: tại thời điểm xem, không theo kỳ */
            about: components["schemas"]["ReportAbout"];
            /** @description Các cách nhóm dòng, cách thường dùng đứng đầu; rỗng: không chọn được */
            by: string[];
            /** @description Lọc được theo lĩnh vực */
            byField: boolean;
            name: string;
            /** @description Có tên người; mỗi lần xem hay tải được ghi nhật ký */
            personal: boolean;
            report: components["schemas"]["ReportName"];
        };
        ReportFormsDto: {
            /** @description Các báo cáo mà người xem được đọc */
            items: components["schemas"]["ReportFormDto"][];
        };
        /** @enum {string} */
        ReportFrequency: "daily" | "weekly" | "monthly" | "quarterly" | "yearly";
        /** @enum {string} */
        ReportGrouping: "field" | "unit" | "procedure";
        /** @enum {string} */
        ReportName: "ii-05a" | "ii-06a" | "ii-06b" | "ii-07a" | "ii-08" | "register" | "reception" | "returns" | "hand-overs" | "overdue" | "fees" | "workload";
        ReportPeriodDto: {
            /** @example 2026-07-01 */
            from: string;
            /**
             * @description Không được tính vào kỳ
             * @example 2026-10-01
             */
            to: string;
        };
        ReportRowDto: {
            /** @description Giá trị theo thứ tự cột */
            cells: ((number | string) | null)[];
        };
        ReportRunDto: {
            fileName: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            madeAt: string;
            /** @example từ ngày 01/08/2026 đến hết ngày 31/08/2026 */
            period: string;
            /** @description Vì sao không lập được */
            problem: string | null;
            /** @description Đã gửi tới bao nhiêu người */
            recipients: number;
            rows: number;
            /** @description SHA-256 của tệp */
            sha256: string | null;
            /** @description Số byte; null khi không lập được */
            size: number | null;
            title: string;
        };
        ReportRunsDto: {
            items: components["schemas"]["ReportRunDto"][];
            next: string | null;
        };
        ReportScheduleChangeDto: {
            /** @description Tắt, hoặc bật lại từ kỳ hiện tại */
            active?: boolean;
            recipientIds?: string[];
        };
        ReportScheduleDto: {
            active: boolean;
            by: string | null;
            /** Format: date-time */
            createdAt: string;
            createdByName: string;
            day: number;
            field: string | null;
            format: components["schemas"]["ReportFormat"];
            frequency: components["schemas"]["ReportFrequency"];
            /** Format: uuid */
            id: string;
            level: components["schemas"]["AuthorityLevel"] | null;
            /**
             * Format: date-time
             * @description Thời điểm lập báo cáo tiếp theo; null khi đã tắt
             */
            nextAt: string | null;
            /** @description Kỳ sẽ lập tiếp theo, bằng lời */
            nextPeriod: string;
            recipients: components["schemas"]["StaffRef"][];
            report: string;
            time: string;
            unit: components["schemas"]["UnitRef"];
        };
        ReportSchedulesDto: {
            items: components["schemas"]["ReportScheduleDto"][];
        };
        ReportSectionDto: {
            /** @description Tên phần; null khi báo cáo không chia phần */
            name: string | null;
            rows: components["schemas"]["ReportRowDto"][];
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
            /**
             * Format: date-time
             * @description Lần cuối người dân gửi giấy tờ bổ sung trực tuyến
             */
            answeredAt: string | null;
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
        RetriedManyDto: {
            left: number;
            retried: number;
        };
        RetryManyDto: {
            /**
             * Format: date
             * @description Viết từ ngày
             */
            from?: string;
            /**
             * Format: date
             * @description Viết đến hết ngày
             */
            to?: string;
            topic?: components["schemas"]["MessageTopic"];
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
        ReviewRatingDto: {
            /** @description kept: vẫn tính; set-aside: không tính vào các chỉ tiêu */
            decision: components["schemas"]["RatingReviewDecision"];
            /** @description Căn cứ của quyết định */
            reason: string;
        };
        RollupCheckDto: {
            /** @description Số tổng hợp khớp với số đếm lại từ hồ sơ */
            agrees: boolean;
            /** Format: date-time */
            checkedAt: string;
            /** @description Số dòng không khớp, đều đã được sửa */
            differences: number;
            /** @description Một số dòng đầu, thuộc phạm vi của người xem */
            examples: components["schemas"]["RollupDifferenceDto"][];
            /**
             * Format: date
             * @description Ngày đầu, được tính
             */
            from: string;
            province: components["schemas"]["UnitRef"];
            /**
             * Format: date
             * @description Ngày cuối, không được tính
             */
            to: string;
        };
        RollupChecksDto: {
            /** @description Mới nhất trước */
            items: components["schemas"]["RollupCheckDto"][];
        };
        RollupDifferenceDto: {
            by: components["schemas"]["RollupMeasureDto"][];
            /** Format: date */
            day: string;
            field: string;
            /** @description Số trong ngày, số trong tháng (ghi ở ngày đầu tháng), hay số tồn cuối ngày */
            kind: components["schemas"]["RollupDifferenceKind"];
            receivingUnit: components["schemas"]["UnitRef"];
            resolvingAuthority: components["schemas"]["UnitRef"];
        };
        /**
         * @description Số trong ngày, số trong tháng (ghi ở ngày đầu tháng), hay số tồn cuối ngày
         * @enum {string}
         */
        RollupDifferenceKind: "day" | "month" | "stock";
        RollupMeasureDto: {
            /** @description Số đếm lại trừ số đang giữ */
            by: number;
            /** @example solvedLate */
            measure: string;
        };
        RoundDto: {
            /** @description Số người đã trả lời */
            answered: number;
            /**
             * Format: date
             * @description Ngày cuối cùng nhận câu trả lời
             */
            answerUntil: string;
            /** Format: date-time */
            closedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            createdByName: string;
            /**
             * Format: date
             * @description Ngày đầu của kỳ trả kết quả, được tính
             */
            from: string;
            /** Format: uuid */
            id: string;
            /** @description Số người được chọn */
            invited: number;
            /** @description Người xem được mở, đóng đợt này không */
            mayRun: boolean;
            name: string;
            /** Format: date-time */
            openedAt: string | null;
            /** @description answered / invited; null khi chưa chọn ai */
            responseRate: number | null;
            /** @description Hạt giống của lần chọn ngẫu nhiên: ai có hạt giống và danh sách hồ sơ đều chọn lại được đúng mẫu này; null trước khi mở đợt, để không ai biết trước sẽ chọn trúng ai */
            seed: string | null;
            status: components["schemas"]["RoundStatus"];
            /** @example sipas-2026 */
            surveyCode: string;
            /** @description Tên phiếu khảo sát */
            surveyName: string;
            surveyVersion: number;
            /**
             * Format: date
             * @description Ngày kết thúc kỳ, không được tính
             */
            to: string;
            unit: components["schemas"]["UnitRef"];
            wish: components["schemas"]["SampleWishDto"];
        };
        RoundListDto: {
            /** @description Mới nhất trước */
            items: components["schemas"]["RoundDto"][];
            next: string | null;
        };
        RoundProgressDto: {
            /** @description Phương án chọn mẫu: đợt đã mở là phương án đã chọn theo, đợt nháp tính theo dữ liệu hiện tại */
            plan: components["schemas"]["SamplePlanDto"];
            round: components["schemas"]["RoundDto"];
            units: components["schemas"]["UnitProgressDto"][];
        };
        RoundResultsDto: {
            /** @description Ý kiến ghi thêm, đã che số điện thoại và số giấy tờ, không theo thứ tự */
            comments: string[];
            factors: components["schemas"]["FactorScoreDto"][];
            /** @description Theo câu hỏi nhóm của phiếu; sau cùng theo cách trả lời: tự trả lời, hay do cán bộ nhập */
            groups: components["schemas"]["GroupQuestionScoreDto"][];
            /** @description Cả đợt có quá ít phiếu để hiện kết quả */
            hidden: boolean;
            /** @description Chỉ số chung: trung bình của mọi tiêu chí */
            meanOfCriteria: components["schemas"]["MeanIndexDto"];
            /** @description Chỉ số chung: trung bình của năm yếu tố */
            meanOfFactors: components["schemas"]["MeanIndexDto"];
            /** @description Chỉ số chung: gộp mọi câu trả lời */
            pooled: components["schemas"]["PooledIndexDto"];
            /** @description Điều cần đối chiếu trước khi công bố */
            review: string | null;
            round: components["schemas"]["RoundDto"];
            /** @description Nhóm ít phiếu hơn số này không được hiện */
            smallestCell: number;
            /** @example 0.9 */
            target: number;
            units: components["schemas"]["UnitScoreDto"][];
            /** @description Chỉ số chung của cả tổng thể: mỗi người trả lời đại diện cho số hồ sơ / số người trả lời của đơn vị mình; các đơn vị có quá ít phiếu tính chung làm một */
            weighted: components["schemas"]["WeightedIndexDto"];
        };
        /** @enum {string} */
        RoundStatus: "draft" | "open" | "closed";
        SamplePlanDto: {
            /** @description Công thức đã dùng, bằng lời */
            formula: string;
            /** @description Số người được mời */
            invited: number;
            /** @description Số phiếu cần cho cả đợt theo sai số và độ tin cậy */
            needed: number;
            /** @description Tổng thể: số hồ sơ đã trả kết quả trong kỳ, mỗi người một hồ sơ */
            population: number;
            units: components["schemas"]["PlannedUnitDto"][];
            /** @description Số phiếu cần thu, kể cả phần thêm để mỗi đơn vị đủ số tối thiểu */
            wanted: number;
        };
        SampleWishDto: {
            /**
             * @description Số phiếu tối thiểu của mỗi đơn vị, khi đơn vị có đủ hồ sơ
             * @example 30
             */
            atLeast: number;
            /**
             * @description Độ tin cậy, %
             * @example 95
             * @enum {number}
             */
            confidence: 90 | 95 | 99;
            /**
             * @description Sai số cho phép, ± %
             * @example 5
             */
            marginPercent: number;
            /**
             * @description Tỷ lệ trả lời dự kiến, %
             * @example 40
             */
            responsePercent: number;
        };
        SatisfactionDto: {
            /** @description Theo tiêu chí của phiếu */
            criteria: components["schemas"]["CriterionShareDto"][];
            /** @description Năm mức, từ 1 đến 5 */
            distribution: components["schemas"]["AnswerCountDto"][];
            /** @description Xếp theo số phiếu giảm dần; tháng theo thứ tự thời gian */
            groups: components["schemas"]["GroupShareDto"][];
            /** @description Số nhóm không hiện: danh sách có giới hạn, hoặc cán bộ có quá ít phiếu mà anh/chị không phụ trách trực tiếp */
            groupsLeftOut: number;
            overall: components["schemas"]["ShareDto"];
            period: components["schemas"]["SatisfactionPeriodDto"];
            /** @description Lý do được nêu, nhiều nhất trước */
            reasons: components["schemas"]["ReasonShareDto"][];
            /** @description Cán bộ có ít phiếu hơn số này được gộp lại với người không trực tiếp phụ trách */
            smallestCell: number;
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
            /** @description Cấp mà chỉ tiêu được áp dụng cho đơn vị đang xem */
            level: components["schemas"]["AuthorityLevel"];
            period: components["schemas"]["ScorecardPeriodDto"];
            /** @description Bộ chỉ tiêu kế hoạch có hiệu lực vào ngày cuối kỳ; null khi không có, khi đó không có chỉ tiêu */
            set: components["schemas"]["SetRefDto"] | null;
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
        ScreenDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["QueueDeviceKind"];
            name: string;
            retired: boolean;
        };
        SendBackBody: {
            /** @description Mọi nội dung cần hoàn thiện, nêu một lần cho đủ */
            defects: string[];
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        SendOnDto: {
            /**
             * Format: uuid
             * @description Quầy chuyển đến; bỏ trống: trả về hàng chờ chung
             */
            windowId?: string | null;
        };
        SentSupplementDto: {
            code: string;
            /** @description Số tệp đã nhận */
            files: number;
        };
        SessionDto: {
            /** @example 420 */
            from: number;
            /** @example 690 */
            to: number;
        };
        SetInForceDto: {
            /** @example ke-hoach-2026 */
            code: string;
            kind: components["schemas"]["IndicatorSetKind"];
            legalBasis: string;
            name: string;
            note: string | null;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Ngày cuối cùng có hiệu lực
             */
            validTo: string | null;
            version: number;
        };
        SetRefDto: {
            /** @example ke-hoach-2026 */
            code: string;
            name: string;
            version: number;
        };
        SetsInForceDto: {
            /** @description Bộ chỉ tiêu kế hoạch đứng trước */
            items: components["schemas"]["SetInForceDto"][];
        };
        SetUpDto: {
            address: string;
            /** Format: email */
            email: string;
            fullName: string;
            password: string;
            phone: string;
            token: string;
            /** @example H99 */
            unitCode: string;
            /** @enum {string} */
            unitLevel: "province" | "commune";
            unitName: string;
            unitShortName: string;
            username: string;
        };
        SetUpLinkDto: {
            token: string;
        };
        SetUpStateDto: {
            open: boolean;
        };
        ShareDto: {
            /** @description Số phiếu được tính */
            count: number;
            /** @description Số phiếu có cờ nghi vấn */
            flagged: number;
            /** @description Cận trên của khoảng tin cậy Wilson 95 % */
            high: number | null;
            /** @description Số lời mời gửi trong kỳ */
            invited: number;
            /** @description Cận dưới của khoảng tin cậy Wilson 95 % */
            low: number | null;
            /** @description Phần lời mời gửi trong kỳ đã được trả lời; null khi không có lời mời hoặc không chia được theo nhóm này */
            responseRate: number | null;
            /** @description Số phiếu “Hài lòng” và “Rất hài lòng” */
            satisfied: number;
            /** @description Số phiếu cấp trên đã quyết định không tính */
            setAside: number;
            /** @description satisfied / count; null khi không có phiếu */
            share: number | null;
            /** @description So với chỉ tiêu: đạt, chưa đạt, chưa đủ phiếu (dưới 30 phiếu và khoảng tin cậy còn chứa chỉ tiêu) */
            verdict: components["schemas"]["Verdict"];
            /** @description Kể cả phiếu không được tính */
            withAll: components["schemas"]["WithAllDto"];
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
            /** @description Mật khẩu tạm mới, phải đổi ở lần đăng nhập kế tiếp */
            password?: string;
            title?: string;
        };
        StaffDto: {
            active: boolean;
            /** Format: email */
            email: string;
            fullName: string;
            id: string;
            /** @description Còn dùng mật khẩu tạm */
            passwordTemporary: boolean;
            posts: components["schemas"]["StaffPostDto"][];
            title: string;
            username: string;
        };
        StaffHoldingDto: {
            /** @description Quá hạn */
            overdue: number;
            /** @description Sắp đến hạn */
            soon: number;
            /** @description null: chưa giao cho ai */
            staff: components["schemas"]["StaffRef"] | null;
            /** @description Tạm dừng, chờ bổ sung */
            standing: number;
            /** @description Trong hạn */
            within: number;
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
        StageHoldingDto: {
            key: string;
            name: string;
            /** @description Quá hạn */
            overdue: number;
            /** @description Sắp đến hạn */
            soon: number;
            /** @description Tạm dừng, chờ bổ sung */
            standing: number;
            /** @description Trong hạn */
            within: number;
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
        StandardWordingDto: {
            version: number;
        };
        StandingCountsDto: {
            /** @description Quá hạn */
            overdue: number;
            /** @description Sắp đến hạn */
            soon: number;
            /** @description Tạm dừng, chờ bổ sung */
            standing: number;
            /** @description Trong hạn */
            within: number;
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
        StoredFileDto: {
            /** @description Số byte */
            bytes: number;
            id: string;
            /**
             * @description Loại tệp, nhận ra theo nội dung
             * @example application/pdf
             */
            mediaType: string;
            /** @example Giấy chứng sinh.pdf */
            name: string;
            /** Format: date-time */
            uploadedAt: string;
            url: string;
        };
        StuckDto: {
            name: string;
            stage: string;
            /** @description Vì sao hồ sơ không đi tiếp được */
            why: string;
        };
        SubmitPetitionDto: {
            /** @description Hồ sơ được phản ánh; bỏ trống khi không về một hồ sơ */
            case?: components["schemas"]["PetitionCaseDto"] | null;
            /** @description Họ tên người bị phản ánh; phản ánh không được giao cho người này */
            concerned?: string | null;
            /** @description Bỏ trống khi gửi ẩn danh: khi đó chỉ xem được câu trả lời bằng mã phản ánh */
            contact?: components["schemas"]["PetitionContactDto"] | null;
            text: string;
            topic: components["schemas"]["FollowUpTopic"];
            /** @description Mã đơn vị được phản ánh; bắt buộc khi không có hồ sơ */
            unitCode?: string | null;
        };
        SubmittedPetitionDto: {
            /**
             * Format: date-time
             * @description Hạn trả lời
             */
            answerBy: string;
            legalBasis: string;
            /** @example PA-K7MX-9RTA-3BCD */
            reference: string;
            /**
             * @description Mã tra cứu; cùng với mã phản ánh mở được câu trả lời
             * @example K7MX9RTA
             */
            secret: string;
            /**
             * @description Câu trả lời đến bằng thư điện tử, hay chỉ xem được khi tra cứu
             * @enum {string}
             */
            toldBy: "email" | "lookup";
            trackingUrl: string;
            /** @description Đơn vị chịu trách nhiệm trả lời */
            unit: components["schemas"]["UnitRef"];
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
        /** @enum {string} */
        SurveyKind: "quick" | "questionnaire" | "assessment";
        SurveyVersionDto: {
            /** @description Toàn văn */
            body: {
                [key: string]: unknown;
            };
            code: string;
            /** @description SHA-256 của nội dung công bố */
            hash: string;
            kind: components["schemas"]["SurveyKind"];
            name: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
            version: number;
        };
        SurveyVersionListDto: {
            items: components["schemas"]["SurveyVersionDto"][];
            next: string | null;
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
        TakeFollowUpBody: {
            /** @description Phiên bản mà người dùng đang xem */
            version: number;
        };
        TakenTicketDto: {
            /** @description Số người được gọi trước */
            ahead: number;
            groupName: string;
            number: string;
            state: components["schemas"]["TicketState"];
            /** Format: date-time */
            takenAt: string;
            /** @description Mở trang theo dõi số này */
            token: string;
            unitName: string;
            /** @description Chờ khoảng bao nhiêu phút; null khi chưa biết */
            waitMinutes: number | null;
            windowNumber: number | null;
        };
        TakeTicketDto: {
            group: string;
            /** @description Người cao tuổi, khuyết tật, phụ nữ mang thai, người có công */
            priority: boolean;
        };
        TapDto: {
            /** Format: uuid */
            callId: string;
            /** @description 1 Rất không hài lòng … 5 Rất hài lòng */
            overall: number;
            /** @description Số giây đánh giá đã chờ trên thiết bị: để đổi ý, hoặc vì mất mạng */
            waitedSeconds?: number;
        };
        TappedDto: {
            /** @description Mức thấp: hỏi thêm lý do */
            asksReasons: boolean;
            /** Format: date-time */
            ratedAt: string;
            reasons: components["schemas"]["SurveyChoiceDto"][];
        };
        TapReasonsDto: {
            /** Format: uuid */
            callId: string;
            /** @description Mã lý do trong phiếu */
            reasons: string[];
        };
        TicketGroupDto: {
            key: string;
            name: string;
        };
        /** @enum {string} */
        TicketState: "waiting" | "called" | "served" | "absent";
        TimelinessDto: {
            /** @description Tháng cũ trước */
            items: components["schemas"]["TimelinessMonthDto"][];
            unitName: string | null;
        };
        TimelinessMonthDto: {
            early: number;
            /** Format: date */
            from: string;
            late: number;
            onTime: number;
            /**
             * Format: date
             * @description Không được tính
             */
            to: string;
        };
        ToldEventDto: {
            /** Format: date-time */
            at: string;
            text: string;
        };
        ToldPaymentDto: {
            /** @description Số tiền, đồng */
            amount: number;
            /**
             * Format: date-time
             * @description Lần cuối người dân gửi chứng từ trực tuyến
             */
            answeredAt: string | null;
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
            /**
             * Format: date-time
             * @description Lần cuối người dân gửi giấy tờ bổ sung trực tuyến
             */
            answeredAt: string | null;
            items: string[];
            reason: string;
            /** Format: date-time */
            requestedAt: string;
        };
        ToldResultDto: {
            /** @description Số byte */
            bytes: number;
            mediaType: string;
            name: string;
            url: string;
        };
        ToldStageDto: {
            name: string;
            unitName: string;
        };
        TopicTallyDto: {
            /** @description Trả lời lần đầu trong kỳ, tiếp nhận lúc nào cũng tính */
            answered: number;
            /** @description Trong số đã trả lời: quá hạn ban đầu */
            answeredLate: number;
            /** @description Trong số đã trả lời: đúng hạn ban đầu, dù có được gia hạn */
            answeredOnTime: number;
            name: string;
            /** @description answeredOnTime / (answered + overdue); null khi chưa có phản ánh đến hạn */
            onTimeShare: number | null;
            /** @description Cuối kỳ còn chờ trả lời */
            open: number;
            /** @description Trong số còn chờ: đã quá hạn ban đầu khi hết kỳ, hoặc lúc này nếu kỳ chưa hết */
            overdue: number;
            /** @description Có câu trả lời được đánh giá trong kỳ; mỗi phản ánh tính lần đánh giá cuối */
            rated: number;
            /** @description Tiếp nhận trong kỳ */
            received: number;
            /** @description Trong số được đánh giá: hài lòng */
            satisfied: number;
            /** @description satisfied / rated; null khi không có đánh giá */
            satisfiedShare: number | null;
            topic: components["schemas"]["FollowUpTopic"];
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
        TrendDto: {
            figure: components["schemas"]["MeasureRefDto"];
            /** @description Tháng cũ trước; tháng đang diễn ra tính đến lúc xem */
            months: components["schemas"]["TrendMonthDto"][];
            unit: components["schemas"]["UnitRef"] | null;
        };
        TrendMonthDto: {
            denominator: number | null;
            /** Format: date */
            from: string;
            interval: components["schemas"]["IntervalDto"] | null;
            /** @description null: chưa đo */
            numerator: number | null;
            /** @description null: không có dữ liệu */
            share: number | null;
            /** @description Chỉ tiêu có hiệu lực vào ngày cuối tháng */
            target: components["schemas"]["IndicatorTargetDto"] | null;
            /** @example tháng 8/2026 */
            text: string;
            /**
             * Format: date
             * @description Không được tính
             */
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
            /** @description Nội dung chưa lưu để chạy thử, theo JSON Schema tại GET /api/v1/process-schema; bỏ trống thì chạy bản nháp đã lưu */
            definition?: {
                [key: string]: unknown;
            };
            /** @description Số hồ sơ kết thúc gần đây nhất được chạy thử */
            last: number;
        };
        TypedWordingDto: {
            /** @description Nội dung: chữ, {{tên}} và {{#if tên}} … {{else}} … {{/if}} */
            body: string;
            /** @description Tiêu đề, một dòng; {{tên}} là chỗ điền */
            subject: string;
            /** @description Những chỗ điền xem thử khi không có, hoặc ngược lại với ví dụ */
            toggled?: string[];
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
        UnitHoldingDto: {
            /** @description Quá hạn */
            overdue: number;
            /** @description Sắp đến hạn */
            soon: number;
            /** @description Tạm dừng, chờ bổ sung */
            standing: number;
            unit: components["schemas"]["UnitRef"];
            /** @description Trong hạn */
            within: number;
        };
        /** @enum {string} */
        UnitKind: "authority" | "department" | "counter";
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
        UnitProgressDto: {
            /** @description Đã trả lời khi phỏng vấn */
            interview: number;
            invited: number;
            /** @description Trong đó có thư điện tử để gửi lời mời; còn lại phải phỏng vấn */
            mailed: number;
            unit: components["schemas"]["UnitRef"];
            /** @description Số phiếu cần thu */
            wanted: number;
            /** @description Đã trả lời trên mạng */
            web: number;
        };
        UnitRef: {
            /** @example H99.41.01 */
            code: string;
            name: string;
            shortName: string;
        };
        UnitScoreDto: {
            /** @description Số người trả lời; null khi nhóm quá nhỏ để hiện */
            answered: number | null;
            /** @description Không hiện vì nhóm quá nhỏ, hoặc vì hiện ra thì suy được nhóm quá nhỏ */
            hidden: boolean;
            meanOfFactors: components["schemas"]["MeanIndexDto"] | null;
            pooled: components["schemas"]["PooledIndexDto"] | null;
            unit: components["schemas"]["UnitRef"];
        };
        UnitTallyDto: {
            /** @description Trả lời lần đầu trong kỳ, tiếp nhận lúc nào cũng tính */
            answered: number;
            /** @description Trong số đã trả lời: quá hạn ban đầu */
            answeredLate: number;
            /** @description Trong số đã trả lời: đúng hạn ban đầu, dù có được gia hạn */
            answeredOnTime: number;
            /** @description answeredOnTime / (answered + overdue); null khi chưa có phản ánh đến hạn */
            onTimeShare: number | null;
            /** @description Cuối kỳ còn chờ trả lời */
            open: number;
            /** @description Trong số còn chờ: đã quá hạn ban đầu khi hết kỳ, hoặc lúc này nếu kỳ chưa hết */
            overdue: number;
            /** @description Có câu trả lời được đánh giá trong kỳ; mỗi phản ánh tính lần đánh giá cuối */
            rated: number;
            /** @description Tiếp nhận trong kỳ */
            received: number;
            /** @description Trong số được đánh giá: hài lòng */
            satisfied: number;
            /** @description satisfied / rated; null khi không có đánh giá */
            satisfiedShare: number | null;
            unit: components["schemas"]["UnitRef"];
        };
        UnitTiesDto: {
            /** @description Hồ sơ chưa xong */
            openCases: number;
            /** @description Người giữ vị trí sau ngày đó */
            staff: number;
            /** @description Tên những đơn vị bên dưới còn hoạt động sau ngày đó */
            units: string[];
        };
        UnitTreeList: {
            items: components["schemas"]["UnitNodeDto"][];
            next: string | null;
        };
        /** @enum {string} */
        Verdict: "met" | "not-met" | "not-enough";
        VersionCasesDto: {
            cases: number;
            version: number;
        };
        WaitingGroupDto: {
            count: number;
            group: components["schemas"]["TicketGroupDto"];
        };
        WarningDto: {
            /** @example applicant.birthDate */
            field: string;
            message: string;
        };
        WeightedIndexDto: {
            meanOfCriteria: components["schemas"]["MeanIndexDto"];
            meanOfFactors: components["schemas"]["MeanIndexDto"];
            pooled: components["schemas"]["MeanIndexDto"];
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
        WholeIndicatorSetDto: {
            /** @description Toàn văn */
            body: {
                [key: string]: unknown;
            };
            code: string;
            /** @description SHA-256 của nội dung công bố */
            hash: string;
            kind: components["schemas"]["IndicatorSetKind"];
            name: string;
            /** Format: date-time */
            publishedAt: string;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Ngày cuối cùng có hiệu lực
             */
            validTo: string | null;
            version: number;
        };
        WholeProcessDraftDto: {
            code: string;
            definition: {
                [key: string]: unknown;
            };
            name: string;
            procedureCode: string;
            /** @description Dấu của nội dung; gửi lại trong If-Match khi lưu để không ghi đè lên nội dung mà người khác vừa lưu */
            revision: string;
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
        WithAllDto: {
            count: number;
            satisfied: number;
            share: number | null;
        };
        WithdrawBody: {
            /** @description Lý do */
            reason: string;
            /** @description Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp */
            token?: number;
            /** @description Phiên bản hồ sơ mà người dùng đang xem */
            version: number;
        };
        WordingDto: {
            body: string;
            subject: string;
        };
        WordingFaultDto: {
            code: string;
            /** @enum {string} */
            field: "subject" | "body";
            /** @description Dòng; 0 là cả nội dung */
            line: number;
            message: string;
        };
        WordingPreviewDto: {
            faults: components["schemas"]["WordingFaultDto"][];
            html: string;
            subject: string;
            text: string;
        };
        WordingVersionDto: {
            /** Format: date-time */
            at: string;
            authorName: string;
            version: number;
            /** @description null: trở về lời chuẩn */
            wording: components["schemas"]["WordingDto"] | null;
        };
        WorkloadDto: {
            /** Format: date-time */
            asOf: string;
            officers: components["schemas"]["OfficerLoadDto"][];
            /** @description Xếp theo số quá hạn, rồi số đang mở */
            units: components["schemas"]["UnitLoadDto"][];
        };
        WriteNoteDto: {
            /** @description Mã những đồng nghiệp được nhắc; họ phải xem được hồ sơ */
            mentionIds?: string[];
            text: string;
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
                /** @description Từ ngày */
                from?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
                /** @description Người thực hiện */
                staffId?: string;
                /** @description Đến hết ngày */
                to?: string;
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
    ShowAudit_export: {
        parameters: {
            query?: {
                /** @description Đầu tên thao tác, ví dụ case. */
                action?: string;
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                caseCode?: string;
                /** @description Từ ngày */
                from?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
                /** @description Người thực hiện */
                staffId?: string;
                /** @description Đến hết ngày */
                to?: string;
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
                    "text/csv; charset=utf-8": string;
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
    PublishIndicators_schema: {
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
    PublishIndicators_list: {
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
                    "application/json": components["schemas"]["IndicatorSetVersionListDto"];
                };
            };
        };
    };
    PublishIndicators_publish: {
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
                    "application/json": components["schemas"]["IndicatorSetVersionDto"];
                };
            };
        };
    };
    PublishIndicators_show: {
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
                    "application/json": components["schemas"]["WholeIndicatorSetDto"];
                };
            };
        };
    };
    WordMessages_list: {
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
                    "application/json": components["schemas"]["MessageKindList"];
                };
            };
        };
    };
    WordMessages_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                template: string;
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
                    "application/json": components["schemas"]["MessageKindDto"];
                };
            };
        };
    };
    WordMessages_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                template: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWordingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageKindDto"];
                };
            };
        };
    };
    WordMessages_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                template: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TypedWordingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordingPreviewDto"];
                };
            };
        };
    };
    WordMessages_standard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                template: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StandardWordingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageKindDto"];
                };
            };
        };
    };
    ManageNotifications_list: {
        parameters: {
            query?: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                /** @description Viết từ ngày */
                from?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
                /** @description Chỉ những tin nhắn ở trạng thái này; failed: mọi tin không gửi được nữa */
                status?: "created" | "sending" | "sent" | "permanent-failure" | "technical-failure" | "failed";
                /** @description Viết đến hết ngày */
                to?: string;
                topic?: components["schemas"]["MessageTopic"];
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
    ManageNotifications_retryMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetryManyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetriedManyDto"];
                };
            };
        };
    };
    PreviewForms_list: {
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
                    "application/json": components["schemas"]["PrintFormListDto"];
                };
            };
        };
    };
    PreviewForms_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
    KeepProcedures_list: {
        parameters: {
            query?: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                field?: string;
                /** @description Cấp giải quyết */
                level?: "province" | "district" | "commune";
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
                online?: "full" | "part" | "none";
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
                    "application/json": components["schemas"]["KeptProcedurePage"];
                };
            };
        };
    };
    ManageFields_list: {
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
                    "application/json": components["schemas"]["FieldListDto"];
                };
            };
        };
    };
    ManageFields_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFieldDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldDto"];
                };
            };
        };
    };
    ManageFields_remove: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ManageFields_rename: {
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
                "application/json": components["schemas"]["FieldNameDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldDto"];
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
    KeepProcedures_show: {
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
                    "application/json": components["schemas"]["ProcedureVersionsDto"];
                };
            };
        };
    };
    KeepProcedures_check: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedProcedureDto"];
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
            header?: {
                /** @description revision đã đọc; * khi bản nháp chưa có; bỏ trống thì ghi đè */
                "If-Match"?: string;
            };
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
    DraftProcess_checkBody: {
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
    RehearseProcess_rehearse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RehearseProcessDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RehearsalDto"];
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
    ManageQueue_list: {
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
                    "application/json": components["schemas"]["QueueSetUpListDto"];
                };
            };
        };
    };
    ManageQueue_enrol: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolScreenDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolledScreenDto"];
                };
            };
        };
    };
    ManageQueue_retire: {
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
                    "application/json": components["schemas"]["ScreenDto"];
                };
            };
        };
    };
    ManageQueue_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutWindowDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueWindowDto"];
                };
            };
        };
    };
    ManageDevices_list: {
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
                    "application/json": components["schemas"]["RatingDeviceListDto"];
                };
            };
        };
    };
    ManageDevices_enrol: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolDeviceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolledDeviceDto"];
                };
            };
        };
    };
    ManageDevices_retire: {
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
                    "application/json": components["schemas"]["RatingDeviceDto"];
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
    ManageStaff_signOut: {
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
    PublishSurvey_schemas: {
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
    PublishSurvey_list: {
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
                    "application/json": components["schemas"]["SurveyVersionListDto"];
                };
            };
        };
    };
    PublishSurvey_publish: {
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
                    "application/json": components["schemas"]["SurveyVersionDto"];
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
    ManageUnits_ties: {
        parameters: {
            query?: {
                /** @description Ngày cuối cùng; mặc định hôm nay */
                lastDay?: string;
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
                    "application/json": components["schemas"]["UnitTiesDto"];
                };
            };
        };
    };
    FindApplicant_find: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindApplicantDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundApplicantDto"];
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
                channel?: components["schemas"]["Channel"];
                /** @description Nộp từ ngày này */
                from?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
                procedureCode?: string;
                /** @description Mã hồ sơ, tên, số định danh hoặc số điện thoại; có dấu hay không dấu */
                q?: string;
                status?: components["schemas"]["CaseStatus"];
                /** @description Nộp trước ngày này: ngày này KHÔNG được tính */
                to?: string;
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
    CaseNotes_colleagues: {
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
                    "application/json": components["schemas"]["ColleaguesDto"];
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
    KeepFiles_attach: {
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
                "application/json": components["schemas"]["AttachFilesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        version: number;
                    };
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
    CaseNotes_list: {
        parameters: {
            query?: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
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
                    "application/json": components["schemas"]["CaseNotesDto"];
                };
            };
        };
    };
    CaseNotes_write: {
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
                "application/json": components["schemas"]["WriteNoteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseNoteDto"];
                };
            };
        };
    };
    CaseNotes_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
    CasePresence_here: {
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
                    "application/json": components["schemas"]["CasePresenceDto"];
                };
            };
        };
    };
    CasePresence_leave: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    CallDevice_call: {
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
                "application/json": components["schemas"]["CallDeviceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalledDeviceDto"];
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
    SearchCases_searchPrivately: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseQuery"];
            };
        };
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
    KeepFiles_upload: {
        parameters: {
            query?: {
                /** @description Tệp dùng làm gì; mặc định là giấy tờ của hồ sơ */
                purpose?: components["schemas"]["FilePurpose"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredFileDto"];
                };
            };
        };
    };
    KeepFiles_download: {
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
                    "application/octet-stream": string;
                };
            };
        };
    };
    KeepFiles_drop: {
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
    ListFollowUps_list: {
        parameters: {
            query?: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                /** @description Mã hồ sơ liên quan */
                caseCode?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
                /** @description Xếp theo hạn trả lời: gấp nhất trước khi còn chờ, muộn nhất trước khi đã xong */
                sort?: "due";
                /** @description Bỏ trống: đang chờ trả lời */
                state?: components["schemas"]["FollowUpList"];
                /** @description Mã đơn vị chịu trách nhiệm trả lời; bỏ trống: toàn bộ phạm vi */
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
                    "application/json": components["schemas"]["FollowUpsDto"];
                };
            };
        };
    };
    ShowFollowUp_show: {
        parameters: {
            query?: {
                /** @description Hiện đầy đủ thông tin liên hệ; được ghi vào nhật ký */
                reveal?: "true" | "false";
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
                    "application/json": components["schemas"]["FollowUpViewDto"];
                };
            };
        };
    };
    ShowFollowUp_actions: {
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
                    "application/json": components["schemas"]["FollowUpActionsDto"];
                };
            };
        };
    };
    RunFollowUp_run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                action: components["schemas"]["FollowUpAction"];
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeFollowUpBody"] | components["schemas"]["AnswerFollowUpBody"] | components["schemas"]["ForwardFollowUpBody"] | components["schemas"]["ExtendFollowUpBody"] | components["schemas"]["CloseFollowUpBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpChangedDto"];
                };
            };
        };
    };
    ListInbox_list: {
        parameters: {
            query?: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                channel?: components["schemas"]["Channel"];
                /** @description Mã lĩnh vực */
                field?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
                /** @description Mã thủ tục */
                procedureCode?: string;
                /** @description Mã hồ sơ, tên chủ hồ sơ; không cần dấu. Không gửi số định danh, số điện thoại ở đây */
                q?: string;
                /** @description mine: việc của tôi; unit: cả đơn vị; online: hồ sơ nộp trực tuyến, giấy tờ và chứng từ gửi thêm, chờ quầy nhận; mentioned: hồ sơ mà đồng nghiệp nhắc tôi xem, gọi sau lên đầu */
                queue?: "mine" | "unit" | "online" | "mentioned";
                /** @description Chỉ những bước: overdue: quá hạn; soon: sắp đến hạn; halted: đang tạm dừng, chờ người khác; results: chờ trả kết quả */
                show?: components["schemas"]["InboxShown"];
                /** @description due: bước đến hạn trước lên đầu; received: hồ sơ nhận trước lên đầu */
                sort?: components["schemas"]["InboxSort"];
                /** @description Cán bộ đang giữ bước; nobody: chưa ai nhận */
                staffId?: string;
                /** @description Khóa của bước trong quy trình */
                stage?: string;
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
    InboxViews_list: {
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
                    "application/json": components["schemas"]["InboxViewsDto"];
                };
            };
        };
    };
    InboxViews_keep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InboxViewsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxViewsDto"];
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
    OwnAccount_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPasswordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessionsDto"];
                };
            };
        };
    };
    OwnAccount_sessions: {
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
                    "application/json": components["schemas"]["OwnSessionListDto"];
                };
            };
        };
    };
    OwnAccount_endOthers: {
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
                    "application/json": components["schemas"]["EndedSessionsDto"];
                };
            };
        };
    };
    ShowAssessment_show: {
        parameters: {
            query: {
                /** @description Quý hoặc năm */
                quarter: string;
                /** @description Mã đơn vị; bỏ trống: đơn vị của người xem */
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
                    "application/json": components["schemas"]["AssessmentDto"];
                };
            };
        };
    };
    FindAboutCase_find: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseFindingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnteredDto"];
                };
            };
        };
    };
    EnterAssessment_enter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterAssessmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnteredDto"];
                };
            };
        };
    };
    ListDueCases_dueSoon: {
        parameters: {
            query?: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                /** @description Mã lĩnh vực */
                field?: string;
                /** @description Mã đơn vị đang giữ hồ sơ */
                heldBy?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
                /** @description Người đang giữ hồ sơ; “nobody”: chưa giao cho ai */
                staffId?: string;
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
    ForecastDueSoon_show: {
        parameters: {
            query?: {
                /** @description Số ngày làm việc tới, mặc định 5 */
                horizon?: number;
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
                    "application/json": components["schemas"]["DueSoonForecastDto"];
                };
            };
        };
    };
    ShowHolders_show: {
        parameters: {
            query?: {
                /** @description Mã lĩnh vực */
                field?: string;
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
                    "application/json": components["schemas"]["HoldersDto"];
                };
            };
        };
    };
    EnterIndicators_list: {
        parameters: {
            query?: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                /** @description Kỳ nhập (tháng, quý, năm) chứa ngày này; bỏ trống: hôm nay */
                day?: string;
                /** @description Mã chỉ số trong bộ */
                indicator?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
                /** @description Mã bộ chỉ tiêu; bỏ trống: mọi bộ có hiệu lực */
                set?: string;
                /** @description owed: chưa nhập; entered: chờ duyệt; approved: đã duyệt; returned: bị trả lại */
                state?: components["schemas"]["EntryState"];
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
                    "application/json": components["schemas"]["OwedEntriesDto"];
                };
            };
        };
    };
    EnterIndicators_enter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterIndicatorDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorEntryDto"];
                };
            };
        };
    };
    EnterIndicators_versions: {
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
                    "application/json": components["schemas"]["EntryVersionsDto"];
                };
            };
        };
    };
    EnterIndicators_decide: {
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
                "application/json": components["schemas"]["DecideEntryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorEntryDto"];
                };
            };
        };
    };
    ShowLateness_show: {
        parameters: {
            query?: {
                /** @description Chia theo đơn vị (mặc định), thủ tục, bước, vị trí, cán bộ (chỉ người phụ trách xem được) hoặc lý do tạm dừng */
                by?: components["schemas"]["LatenessGroup"];
                /** @description Ngày đầu kỳ, được tính; bỏ trống: đầu năm của ngày cuối kỳ */
                from?: string;
                /** @description Chỉ tính một thủ tục */
                procedureCode?: string;
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
                    "application/json": components["schemas"]["LatenessDto"];
                };
            };
        };
    };
    ShowForecastQuality_show: {
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
                    "application/json": components["schemas"]["ForecastQualityDto"];
                };
            };
        };
    };
    ListLatenessCases_list: {
        parameters: {
            query: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                /** @description Chia theo đơn vị (mặc định), thủ tục, bước, vị trí, cán bộ (chỉ người phụ trách xem được) hoặc lý do tạm dừng */
                by?: components["schemas"]["LatenessGroup"];
                /** @description Ngày đầu kỳ, được tính; bỏ trống: đầu năm của ngày cuối kỳ */
                from?: string;
                /** @description Mã của phần trong “lateness” */
                key: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
                /** @description Chỉ tính một thủ tục */
                procedureCode?: string;
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
                    "application/json": components["schemas"]["LatenessCasesDto"];
                };
            };
        };
    };
    ListDueCases_overdue: {
        parameters: {
            query?: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                /** @description Mã lĩnh vực */
                field?: string;
                /** @description Mã đơn vị đang giữ hồ sơ */
                heldBy?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
                /** @description Người đang giữ hồ sơ; “nobody”: chưa giao cho ai */
                staffId?: string;
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
    ShowPetitions_show: {
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
                    "application/json": components["schemas"]["PetitionTalliesDto"];
                };
            };
        };
    };
    ReviewRatings_list: {
        parameters: {
            query?: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
                /** @description open: chưa xem xét; bỏ trống: tất cả */
                state?: "open" | "kept" | "set-aside";
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
                    "application/json": components["schemas"]["FlaggedRatingListDto"];
                };
            };
        };
    };
    ReviewRatings_review: {
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
                "application/json": components["schemas"]["ReviewRatingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlaggedRatingDto"];
                };
            };
        };
    };
    ScheduleReports_list: {
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
                    "application/json": components["schemas"]["ReportSchedulesDto"];
                };
            };
        };
    };
    ScheduleReports_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReportScheduleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportScheduleDto"];
                };
            };
        };
    };
    ScheduleReports_change: {
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
                "application/json": components["schemas"]["ReportScheduleChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportScheduleDto"];
                };
            };
        };
    };
    ScheduleReports_runs: {
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
                    "application/json": components["schemas"]["ReportRunsDto"];
                };
            };
        };
    };
    ScheduleReports_recipients: {
        parameters: {
            query: {
                report: components["schemas"]["ReportName"];
                unitCode: string;
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
                    "application/json": components["schemas"]["RecipientsDto"];
                };
            };
        };
    };
    ScheduleReports_file: {
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
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8": string;
                };
            };
        };
    };
    ExportReport_forms: {
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
                    "application/json": components["schemas"]["ReportFormsDto"];
                };
            };
        };
    };
    ExportReport_show: {
        parameters: {
            query?: {
                /** @description Nhóm dòng theo; báo cáo nào nhóm được theo gì xem ở danh mục báo cáo */
                by?: components["schemas"]["ReportGrouping"];
                /** @description Chỉ một lĩnh vực; bỏ trống: mọi lĩnh vực */
                field?: string;
                /** @description Ngày đầu kỳ, được tính; bỏ trống: đầu năm của ngày cuối kỳ */
                from?: string;
                /** @description Chỉ cơ quan của một cấp */
                level?: components["schemas"]["AuthorityLevel"];
                /** @description Ngày kết thúc kỳ, KHÔNG được tính (quý III là 2026-07-01 đến 2026-10-01); bỏ trống: tính hết hôm nay */
                to?: string;
                /** @description Mã đơn vị; bỏ trống: toàn bộ phạm vi của người xem */
                unitCode?: string;
            };
            header?: never;
            path: {
                report: components["schemas"]["ReportName"];
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
                    "application/json": components["schemas"]["ReportDto"];
                };
            };
        };
    };
    ExportReport_csv: {
        parameters: {
            query?: {
                /** @description Nhóm dòng theo; báo cáo nào nhóm được theo gì xem ở danh mục báo cáo */
                by?: components["schemas"]["ReportGrouping"];
                /** @description Chỉ một lĩnh vực; bỏ trống: mọi lĩnh vực */
                field?: string;
                /** @description Ngày đầu kỳ, được tính; bỏ trống: đầu năm của ngày cuối kỳ */
                from?: string;
                /** @description Chỉ cơ quan của một cấp */
                level?: components["schemas"]["AuthorityLevel"];
                /** @description Ngày kết thúc kỳ, KHÔNG được tính (quý III là 2026-07-01 đến 2026-10-01); bỏ trống: tính hết hôm nay */
                to?: string;
                /** @description Mã đơn vị; bỏ trống: toàn bộ phạm vi của người xem */
                unitCode?: string;
            };
            header?: never;
            path: {
                report: components["schemas"]["ReportName"];
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
                    "text/csv; charset=utf-8": string;
                };
            };
        };
    };
    ExportReport_pdf: {
        parameters: {
            query?: {
                /** @description Nhóm dòng theo; báo cáo nào nhóm được theo gì xem ở danh mục báo cáo */
                by?: components["schemas"]["ReportGrouping"];
                /** @description Chỉ một lĩnh vực; bỏ trống: mọi lĩnh vực */
                field?: string;
                /** @description Ngày đầu kỳ, được tính; bỏ trống: đầu năm của ngày cuối kỳ */
                from?: string;
                /** @description Chỉ cơ quan của một cấp */
                level?: components["schemas"]["AuthorityLevel"];
                /** @description Ngày kết thúc kỳ, KHÔNG được tính (quý III là 2026-07-01 đến 2026-10-01); bỏ trống: tính hết hôm nay */
                to?: string;
                /** @description Mã đơn vị; bỏ trống: toàn bộ phạm vi của người xem */
                unitCode?: string;
            };
            header?: never;
            path: {
                report: components["schemas"]["ReportName"];
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
    ExportReport_xlsx: {
        parameters: {
            query?: {
                /** @description Nhóm dòng theo; báo cáo nào nhóm được theo gì xem ở danh mục báo cáo */
                by?: components["schemas"]["ReportGrouping"];
                /** @description Chỉ một lĩnh vực; bỏ trống: mọi lĩnh vực */
                field?: string;
                /** @description Ngày đầu kỳ, được tính; bỏ trống: đầu năm của ngày cuối kỳ */
                from?: string;
                /** @description Chỉ cơ quan của một cấp */
                level?: components["schemas"]["AuthorityLevel"];
                /** @description Ngày kết thúc kỳ, KHÔNG được tính (quý III là 2026-07-01 đến 2026-10-01); bỏ trống: tính hết hôm nay */
                to?: string;
                /** @description Mã đơn vị; bỏ trống: toàn bộ phạm vi của người xem */
                unitCode?: string;
            };
            header?: never;
            path: {
                report: components["schemas"]["ReportName"];
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    ShowRollupChecks_show: {
        parameters: {
            query?: {
                /** @description Số lần đối soát gần nhất, mặc định 30 */
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
                    "application/json": components["schemas"]["RollupChecksDto"];
                };
            };
        };
    };
    ShowSatisfaction_show: {
        parameters: {
            query?: {
                /** @description Nhóm theo; bỏ trống: theo đơn vị tiếp nhận. source: đường dẫn, mã QR, thiết bị tại quầy, ki-ốt; month: theo tháng */
                by?: "case" | "officer" | "unit" | "procedure" | "source" | "month";
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
    ShowComments_show: {
        parameters: {
            query?: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                /** @description Ngày đầu kỳ, được tính; bỏ trống: đầu năm của ngày cuối kỳ */
                from?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
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
                    "application/json": components["schemas"]["RatingCommentListDto"];
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
    CompareUnits_compare: {
        parameters: {
            query: {
                /** @description Chỉ tiêu: mã phép đo mà phần mềm tự tính */
                figure: components["schemas"]["MeasureKey"];
                /** @description Ngày đầu kỳ, được tính; bỏ trống: đầu năm của ngày cuối kỳ */
                from?: string;
                /** @description Loại đơn vị; bỏ trống: cơ quan trực thuộc, nơi không có cơ quan trực thuộc thì mọi đơn vị trực thuộc */
                kind?: components["schemas"]["UnitKind"];
                /** @description Mọi đơn vị cấp này trong phạm vi, không chỉ đơn vị trực thuộc */
                level?: components["schemas"]["AuthorityLevel"];
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
                    "application/json": components["schemas"]["ComparisonDto"];
                };
            };
        };
    };
    DrawCharts_comparison: {
        parameters: {
            query: {
                /** @description Chỉ tiêu: mã phép đo mà phần mềm tự tính */
                figure: components["schemas"]["MeasureKey"];
                /** @description Ngày đầu kỳ, được tính; bỏ trống: đầu năm của ngày cuối kỳ */
                from?: string;
                /** @description Loại đơn vị; bỏ trống: cơ quan trực thuộc, nơi không có cơ quan trực thuộc thì mọi đơn vị trực thuộc */
                kind?: components["schemas"]["UnitKind"];
                /** @description Mọi đơn vị cấp này trong phạm vi, không chỉ đơn vị trực thuộc */
                level?: components["schemas"]["AuthorityLevel"];
                /** @description Bề rộng: wide cho trang, narrow cho điện thoại; bỏ trống: wide */
                size?: components["schemas"]["ChartSize"];
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
                    "image/svg+xml": string;
                };
            };
        };
    };
    ListFigureCases_cases: {
        parameters: {
            query?: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                /** @description Mã lĩnh vực; bỏ trống: mọi lĩnh vực */
                field?: string;
                /** @description Ngày đầu kỳ, được tính; bỏ trống: đầu năm của ngày cuối kỳ */
                from?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
                /** @description Tử số hay mẫu số của chỉ tiêu; bỏ trống: tử số */
                part?: components["schemas"]["FigurePart"];
                /** @description Ngày kết thúc kỳ, KHÔNG được tính (quý III là 2026-07-01 đến 2026-10-01); bỏ trống: tính hết hôm nay */
                to?: string;
                /** @description Mã đơn vị; bỏ trống: toàn bộ phạm vi của người xem */
                unitCode?: string;
            };
            header?: never;
            path: {
                key: string;
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
                    "application/json": components["schemas"]["FigureCasesDto"];
                };
            };
        };
    };
    ListFigureCases_units: {
        parameters: {
            query?: {
                /** @description Ngày đầu kỳ, được tính; bỏ trống: đầu năm của ngày cuối kỳ */
                from?: string;
                /** @description Tử số hay mẫu số của chỉ tiêu; bỏ trống: tử số */
                part?: components["schemas"]["FigurePart"];
                /** @description Ngày kết thúc kỳ, KHÔNG được tính (quý III là 2026-07-01 đến 2026-10-01); bỏ trống: tính hết hôm nay */
                to?: string;
                /** @description Mã đơn vị; bỏ trống: toàn bộ phạm vi của người xem */
                unitCode?: string;
            };
            header?: never;
            path: {
                key: string;
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
                    "application/json": components["schemas"]["FigureUnitsDto"];
                };
            };
        };
    };
    ForecastFigure_show: {
        parameters: {
            query: {
                /** @description Chỉ tiêu: mã phép đo mà phần mềm tự tính */
                figure: components["schemas"]["MeasureKey"];
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
                    "application/json": components["schemas"]["ForecastDto"];
                };
            };
        };
    };
    EvaluateSet_list: {
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
                    "application/json": components["schemas"]["SetsInForceDto"];
                };
            };
        };
    };
    EvaluateSet_show: {
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
                    "application/json": components["schemas"]["EvaluatedSetDto"];
                };
            };
        };
    };
    DrawCharts_timeliness: {
        parameters: {
            query?: {
                /** @description Số tháng, mặc định 12 */
                months?: number;
                /** @description Mã đơn vị; bỏ trống: toàn bộ phạm vi của người xem */
                unitCode?: string;
                /** @description Tháng cuối; bỏ trống: tháng này */
                until?: string;
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
                    "application/json": components["schemas"]["TimelinessDto"];
                };
            };
        };
    };
    DrawCharts_timelinessSvg: {
        parameters: {
            query?: {
                /** @description Số tháng, mặc định 12 */
                months?: number;
                /** @description Bề rộng: wide cho trang, narrow cho điện thoại; bỏ trống: wide */
                size?: components["schemas"]["ChartSize"];
                /** @description Mã đơn vị; bỏ trống: toàn bộ phạm vi của người xem */
                unitCode?: string;
                /** @description Tháng cuối; bỏ trống: tháng này */
                until?: string;
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
                    "image/svg+xml": string;
                };
            };
        };
    };
    ShowTrend_show: {
        parameters: {
            query: {
                /** @description Chỉ tiêu: mã phép đo mà phần mềm tự tính */
                figure: components["schemas"]["MeasureKey"];
                /** @description Số tháng, mặc định 12 */
                months?: number;
                /** @description Mã đơn vị; bỏ trống: toàn bộ phạm vi của người xem */
                unitCode?: string;
                /** @description Tháng cuối; bỏ trống: tháng này */
                until?: string;
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
                    "application/json": components["schemas"]["TrendDto"];
                };
            };
        };
    };
    DrawCharts_trend: {
        parameters: {
            query: {
                /** @description Chỉ tiêu: mã phép đo mà phần mềm tự tính */
                figure: components["schemas"]["MeasureKey"];
                /** @description Số tháng, mặc định 12 */
                months?: number;
                /** @description Bề rộng: wide cho trang, narrow cho điện thoại; bỏ trống: wide */
                size?: components["schemas"]["ChartSize"];
                /** @description Mã đơn vị; bỏ trống: toàn bộ phạm vi của người xem */
                unitCode?: string;
                /** @description Tháng cuối; bỏ trống: tháng này */
                until?: string;
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
                    "image/svg+xml": string;
                };
            };
        };
    };
    ListDueCases_standing: {
        parameters: {
            query?: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                /** @description Mã lĩnh vực */
                field?: string;
                /** @description Mã đơn vị đang giữ hồ sơ */
                heldBy?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
                /** @description Người đang giữ hồ sơ; “nobody”: chưa giao cho ai */
                staffId?: string;
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
    ListRounds_list: {
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
                    "application/json": components["schemas"]["RoundListDto"];
                };
            };
        };
    };
    CreateRound_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRoundDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDto"];
                };
            };
        };
    };
    ShowRound_show: {
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
                    "application/json": components["schemas"]["RoundProgressDto"];
                };
            };
        };
    };
    EnterAnswer_enter: {
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
                "application/json": components["schemas"]["EnterAnswerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredDto"];
                };
            };
        };
    };
    CloseRound_close: {
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
                    "application/json": components["schemas"]["RoundDto"];
                };
            };
        };
    };
    ListDrawn_list: {
        parameters: {
            query?: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
                /** @description Chưa trả lời, hoặc đã trả lời; bỏ trống: tất cả */
                state?: "open" | "answered";
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
                    "application/json": components["schemas"]["DrawnListDto"];
                };
            };
        };
    };
    EnterAnswer_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseCode: string;
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
                    "application/json": components["schemas"]["AskedDto"];
                };
            };
        };
    };
    OpenRound_open: {
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
                    "application/json": components["schemas"]["RoundDto"];
                };
            };
        };
    };
    ShowRoundResults_show: {
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
                    "application/json": components["schemas"]["RoundResultsDto"];
                };
            };
        };
    };
    PlanRound_plan: {
        parameters: {
            query: {
                /** @description Số phiếu tối thiểu của mỗi đơn vị, khi đơn vị có đủ hồ sơ */
                atLeast: number;
                /** @description Độ tin cậy, % */
                confidence: 90 | 95 | 99;
                /** @description Ngày đầu của kỳ trả kết quả, được tính */
                from: string;
                /** @description Sai số cho phép, ± % */
                marginPercent: number;
                /** @description Tỷ lệ trả lời dự kiến, % */
                responsePercent: number;
                /** @description Ngày kết thúc kỳ, KHÔNG được tính */
                to: string;
                /** @description Mã đơn vị; đợt khảo sát gồm cả các đơn vị trực thuộc */
                unitCode: string;
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
                    "application/json": components["schemas"]["SamplePlanDto"];
                };
            };
        };
    };
    ListDueCases_within: {
        parameters: {
            query?: {
                /** @description Con trỏ “next” của trang trước */
                after?: string;
                /** @description Mã lĩnh vực */
                field?: string;
                /** @description Mã đơn vị đang giữ hồ sơ */
                heldBy?: string;
                /** @description Số dòng một trang, mặc định 50 */
                limit?: number;
                /** @description Người đang giữ hồ sơ; “nobody”: chưa giao cho ai */
                staffId?: string;
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
    ListProcedures_form: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
                    "application/octet-stream": string;
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
    RateAnswer_show: {
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
                    "application/json": components["schemas"]["RateableAnswerDto"];
                };
            };
        };
    };
    RateAnswer_rate: {
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
                "application/json": components["schemas"]["RateAnswerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatedAnswerDto"];
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
    DraftApplication_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenDraftDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedDraftDto"];
                };
            };
        };
    };
    DraftApplication_show: {
        parameters: {
            query?: never;
            header: {
                /** @description Mã làm tiếp của hồ sơ đang soạn */
                "x-draft-secret": string;
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
                    "application/json": components["schemas"]["DraftDto"];
                };
            };
        };
    };
    DraftApplication_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description Mã làm tiếp của hồ sơ đang soạn */
                "x-draft-secret": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftAnswersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDto"];
                };
            };
        };
    };
    DraftApplication_upload: {
        parameters: {
            query: {
                /** @description Mã giấy tờ của thủ tục */
                paper: string;
            };
            header: {
                /** @description Mã làm tiếp của hồ sơ đang soạn */
                "x-draft-secret": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDto"];
                };
            };
        };
    };
    DraftApplication_drop: {
        parameters: {
            query?: never;
            header: {
                /** @description Mã làm tiếp của hồ sơ đang soạn */
                "x-draft-secret": string;
            };
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
    DraftApplication_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description Mã làm tiếp của hồ sơ đang soạn */
                "x-draft-secret": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
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
    PrintForApplicant_application: {
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
                    "application/pdf": string;
                };
            };
        };
    };
    PrintForApplicant_state: {
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
                    "application/pdf": string;
                };
            };
        };
    };
    PublishOpenData_index: {
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
                    "application/json": components["schemas"]["OpenDataDto"];
                };
            };
        };
    };
    PublishOpenData_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
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
                    "text/csv": string;
                };
            };
        };
    };
    PublishOpenData_json: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
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
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    PublishOpenData_schema: {
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
    SubmitPetition_submit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitPetitionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedPetitionDto"];
                };
            };
        };
    };
    LookUpPetition_lookUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookUpPetitionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookedUpPetitionDto"];
                };
            };
        };
    };
    ShowQuestionnaire_show: {
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
                    "application/json": components["schemas"]["AskedDto"];
                };
            };
        };
    };
    AnswerQuestionnaire_answer: {
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
                "application/json": components["schemas"]["AnswerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredDto"];
                };
            };
        };
    };
    QueueScreens_screen: {
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
                    "application/json": components["schemas"]["QueueScreenDto"];
                };
            };
        };
    };
    QueueScreens_take: {
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
                "application/json": components["schemas"]["TakeTicketDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenTicketDto"];
                };
            };
        };
    };
    QueueScreens_held: {
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
                    "application/json": components["schemas"]["HeldTicketDto"];
                };
            };
        };
    };
    RateAtDevice_show: {
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
                    "application/json": components["schemas"]["DeviceStateDto"];
                };
            };
        };
    };
    RateAtDevice_rate: {
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
                "application/json": components["schemas"]["TapDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TappedDto"];
                };
            };
        };
    };
    RateAtDevice_explain: {
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
                "application/json": components["schemas"]["TapReasonsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReasonsKeptDto"];
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
    PublicFiles_result: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticket: string;
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
                    "application/octet-stream": string;
                };
            };
        };
    };
    PublishSatisfaction_show: {
        parameters: {
            query?: {
                /** @description Ngày đầu của tháng đầu; bỏ trống: mười hai tháng gần nhất đã kết thúc */
                from?: string;
                /** @description Ngày đầu của tháng sau tháng cuối; tháng chưa kết thúc không được công bố */
                to?: string;
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
                    "application/json": components["schemas"]["PublishedSatisfactionDto"];
                };
            };
        };
    };
    ShowPublicScorecard_show: {
        parameters: {
            query?: {
                /** @description Ngày đầu của một tháng, được tính; bỏ trống: đầu năm của ngày cuối kỳ */
                from?: string;
                /** @description Ngày đầu của một tháng, KHÔNG được tính; bỏ trống: đầu tháng này */
                to?: string;
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
                    "application/json": components["schemas"]["PublicScorecardDto"];
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
    PublicFiles_supplement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticket: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentSupplementDto"];
                };
            };
        };
    };
    QueueDesk_show: {
        parameters: {
            query?: {
                /** @description Mã bộ phận một cửa; mặc định là của tôi */
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
                    "application/json": components["schemas"]["QueueDto"];
                };
            };
        };
    };
    QueueDesk_finish: {
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
                    "application/json": components["schemas"]["CalledTicketDto"];
                };
            };
        };
    };
    QueueDesk_sendOn: {
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
                "application/json": components["schemas"]["SendOnDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalledTicketDto"];
                };
            };
        };
    };
    QueueDesk_skip: {
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
                    "application/json": components["schemas"]["CalledTicketDto"];
                };
            };
        };
    };
    QueueDesk_recall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                ticketId: string;
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
                    "application/json": components["schemas"]["CalledTicketDto"];
                };
            };
        };
    };
    QueueDesk_next: {
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
                    "application/json": components["schemas"]["CalledTicketDto"];
                };
            };
        };
    };
    CallDevice_list: {
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
                    "application/json": components["schemas"]["CallableDeviceListDto"];
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
    SetUp_setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUpDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpStateDto"];
                };
            };
        };
    };
    SetUp_look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUpLinkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpStateDto"];
                };
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
