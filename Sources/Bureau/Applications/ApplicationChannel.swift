public import Diagnostics

/// How an application came to the bureau.
public enum ApplicationChannel: String, CaseIterable, Codable, Sendable {
    /// At the desk 窗口.
    case desk
    /// By telephone 电话.
    case phone
    /// As a file that a firm or a chamber signed 签名文件.
    case file

    /// Its name.
    public var name: Message { Message("bureau.channel.\(rawValue)") }
}
