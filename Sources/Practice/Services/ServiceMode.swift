public import Diagnostics

/// How the service was given 服务方式.
public enum ServiceMode: String, CaseIterable, Codable, Sendable {
    /// Face to face 当面.
    case onSite = "on_site"
    /// By telephone 电话.
    case phone
    /// By WeChat 微信.
    case weChat = "wechat"
    /// In writing 书面.
    case written
    /// By video 视频.
    case video

    /// Its name.
    public var name: Message { Message("service.mode.\(rawValue)") }
}
