internal import Dispatch

/// Runs an actor on a thread of its own queue, so that it may wait for a process without holding up others.
final class BlockingExecutor: SerialExecutor {
    private let queue = DispatchQueue(label: "tijian.document-worker")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let executor = asUnownedSerialExecutor()
        queue.async { job.runSynchronously(on: executor) }
    }
}
