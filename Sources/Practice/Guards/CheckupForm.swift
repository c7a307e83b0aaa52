public import Diagnostics

/// A signed paper of the workflow that a guard asks for.
public enum CheckupForm: String, CaseIterable, Codable, Sendable {
    /// The application with the declaration that taking part is voluntary 申请（登记）表.
    case application
    /// The agreement between enterprise and firm 法治体检服务协议.
    case agreement
    /// The undertaking of confidence 保密承诺书.
    case confidentiality
    /// What the enterprise allows to be passed on, kind by kind 分级数据授权书.
    case consent
    /// The waiver of a conflict of interest 豁免函.
    case waiver
    /// The receipt for the report 送达回证.
    case receipt
    /// The consent to a reviewer from outside the firm.
    case outsideReviewer = "outside_reviewer"
    /// The facts that the enterprise confirmed by signature and seal 事实确认书.
    case factConfirmation = "fact_confirmation"
    /// The notice of urgent risks, handed over on site 重大风险即时告知书.
    case urgentNotice = "urgent_notice"
    /// The notice that the work stops or ends 中止（终止）通知.
    case stopNotice = "stop_notice"
    /// The list of papers given back or destroyed 资料返还（销毁）单.
    case paperReturn = "paper_return"
    /// The sheet about the enterprise's satisfaction 满意度评价表.
    case satisfaction
}

extension CheckupForm {
    /// The form's name.
    public var name: Message { Message("checkup.form." + rawValue) }
}
