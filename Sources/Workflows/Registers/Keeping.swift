import Store

/// Where the journal keeps the records of a register, and who may change them.
public struct Keeping: Sendable {
    let kind: Kind
    let stream: StreamID
    let permission: Permission
}
