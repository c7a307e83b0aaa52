import Diagnostics
import Foundation

/// A system call that failed, before it is put into words.
struct SystemFailure: Error, Hashable {
    let code: Int32
    let path: String

    init(_ code: Int32, path: String) {
        self.code = code
        self.path = path
    }

    /// What a person is told.
    var diagnostic: Diagnostic {
        let key =
            switch code {
            case ENOSPC, EDQUOT: "store.disk.full"
            case EROFS: "store.folder.readOnly"
            case EACCES, EPERM: "store.folder.noPermission"
            case ENOENT, ENOTDIR: "store.folder.unreachable"
            default: "store.file.failed"
            }
        return .store(key, ["path": .text(path), "code": .number(Int(code))])
    }
}
