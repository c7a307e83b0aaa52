import Checklists
import Diagnostics
import Interviews
import Testing

struct PropertyTests {
    @Test("After any changes an interview is what its sheet makes it", arguments: 1...40)
    func incremental(seed: UInt64) {
        var random = RandomChanges(seed: seed)
        var interview = Sample.blank()
        for _ in 0..<60 {
            guard let step = interview.steps().randomElement(using: &random.generator) else {
                break
            }
            let change = random.disturbance(at: step) ?? random.change(for: step)
            try? interview.apply(change)
            let fresh = Interview(library: Sample.library, sheet: interview.sheet)
            #expect(interview.steps() == fresh.steps())
            #expect(interview.undetermined() == fresh.undetermined())
            #expect(interview.progress() == fresh.progress())
            #expect(interview.context == fresh.context)
            #expect(interview.next() == fresh.next())
        }
    }

    @Test(
        "The interview ends: what is next is open, and nothing handled is asked again",
        arguments: 1...40,
    )
    func ends(seed: UInt64) {
        var random = RandomChanges(seed: seed)
        var interview = Sample.blank()
        var steps = 0
        while let step = interview.next() {
            #expect(step.status == .open)
            steps += 1
            guard steps < 500 else { break }
            let change = random.change(for: step)
            do {
                try interview.apply(change)
            } catch {
                let isRefused = error.rule.hasPrefix("interview.too")
                #expect(isRefused, "\(error.rule) \(error.subject ?? "")")
                interview.record(SheetChange.unanswered(step.address))
            }
        }
        #expect(steps < 500)
        #expect(interview.steps(.open).isEmpty)
        #expect(interview.progress().overall.isComplete)
    }

    @Test("Going forward and back over the steps meets the same ones", arguments: 1...20)
    func backAndForth(seed: UInt64) {
        var random = RandomChanges(seed: seed)
        var interview = Sample.begun()
        for _ in 0..<20 {
            guard let step = interview.next() else { break }
            try? interview.apply(random.change(for: step))
        }
        let steps = interview.steps()
        for (earlier, later) in zip(steps, steps.dropFirst()) {
            #expect(interview.previous(before: later.address) == earlier)
            #expect(interview.step(at: later.address) == later)
            #expect(QuestionAddress(subject: later.address.subject) == later.address)
        }
    }
}

extension SheetChange {
    /// The change that passes a question over.
    fileprivate static func unanswered(_ address: QuestionAddress) -> SheetChange {
        let skipped = Answer(.skipped(reason: nil))
        return switch address {
        case .profile(let id): .profile(id, skipped)
        case .gate(let id): .fact(id, skipped)
        case .parameter(let id): .parameter(id, skipped)
        case .question(let point, let id): .answer(point, id, skipped)
        case .rowQuestion(let point, let table, let row, let id):
            .rowAnswer(point, table, row, id, skipped)
        case .table(let point, let table): .complete(point, table, true)
        case .row(let point, _, _), .paper(let point, _), .mark(let point), .note(let point):
            .note(point, nil)
        }
    }
}
