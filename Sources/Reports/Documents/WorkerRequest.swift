/// One document to typeset, as a line of JSON to the process.
struct WorkerRequest: Encodable, Sendable {
    let id: Int
    let template: String
    let data: String
    let output: String
    let created: Int
}
