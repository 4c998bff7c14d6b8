/// The answer to a question about numbers that may be missing: unknown is neither true nor false.
package enum Truth: String, Hashable, Sendable {
  case yes, no, unknown

  package init(_ holds: Bool) { self = holds ? .yes : .no }
}

extension Truth {
  package static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }

  /// No as soon as one is no, whatever is unknown.
  package func and(_ other: Truth) -> Truth {
    if self == .no || other == .no { return .no }
    return self == .yes && other == .yes ? .yes : .unknown
  }

  /// Yes as soon as one is yes, whatever is unknown.
  package func or(_ other: Truth) -> Truth {
    !((!self).and(!other))
  }
}
