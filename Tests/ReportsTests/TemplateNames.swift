import Foundation

@testable import Reports

/// Walks templates over contexts and keeps the names that no context knows.
struct TemplateNames {
    let templates: [String: [TemplateTag]]
    private(set) var seen: Set<String> = []
    private(set) var resolved: Set<String> = []

    init(folder: ReportsFolder) throws {
        var templates: [String: [TemplateTag]] = [:]
        for name in HTMLRenderer.templateNames {
            templates[name] = TemplateTag.parsed(try folder.text(of: "\(name).mustache"))
        }
        self.templates = templates
    }

    var unresolved: Set<String> { seen.subtracting(resolved) }

    mutating func walk(_ template: String, stacks: [[Any]]) {
        for (index, tag) in (templates[template] ?? []).enumerated() {
            walk(tag, at: "\(template)/\(index)", stacks: stacks)
        }
    }

    private mutating func walk(_ tag: TemplateTag, at path: String, stacks: [[Any]]) {
        switch tag {
        case .name(let name):
            note(name, at: path, found: stacks.contains { value(name, $0) != nil })
        case .partial(let name):
            walk(name, stacks: stacks)
        case .section(let name, let children):
            let inner = stacks.flatMap { stack in open(value(name, stack)).map { stack + [$0] } }
            note(name, at: path, found: !inner.isEmpty)
            for (index, child) in children.enumerated() {
                walk(child, at: "\(path)/\(index)", stacks: inner)
            }
        case .inverted(let name, let children):
            let inner = stacks.filter { open(value(name, $0)).isEmpty }
            note("^\(name)", at: path, found: !inner.isEmpty)
            for (index, child) in children.enumerated() {
                walk(child, at: "\(path)/\(index)", stacks: inner)
            }
        }
    }

    private mutating func note(_ name: String, at path: String, found: Bool) {
        seen.insert("\(path) \(name)")
        if found { resolved.insert("\(path) \(name)") }
    }

    private func open(_ value: Any?) -> [Any] {
        switch value {
        case let rows as [PrintedFields]: rows
        case let lines as [String]: lines
        case let flag as Bool: flag ? [flag] : []
        case let value?: [value]
        case nil: []
        }
    }

    private func value(_ name: String, _ stack: [Any]) -> Any? {
        if name == "." { return stack.last }
        let parts = name.split(separator: ".").map(String.init)
        let places = name.hasPrefix(".") ? Array(stack.suffix(1)) : stack.reversed()
        for place in places {
            guard var found = (place as? PrintedFields)?.child(named: parts[0]) else { continue }
            for part in parts.dropFirst() {
                guard let next = (found as? PrintedFields)?.child(named: part) else { return nil }
                found = next
            }
            return found
        }
        return nil
    }
}
