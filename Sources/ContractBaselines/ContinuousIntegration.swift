package import GitObjects

/// Where a run is nobody's own machine: what must be compared there is compared, or the run ends.
package enum ContinuousIntegration: Sendable, Hashable {
    case gitHub, gitLab
    /// Sets `CI=true`, as most do.
    case other

    /// `nil` on somebody's machine.
    package init?(_ environment: ProcessEnvironment) {
        if environment["GITHUB_ACTIONS"] == "true" {
            self = .gitHub
        } else if environment["GITLAB_CI"] != nil {
            self = .gitLab
        } else if let value = environment["CI"], value != "false", value != "0" {
            self = .other
        } else {
            return nil
        }
    }

    /// The line that gives a run the history that it lacks.
    func cure(_ reason: GitError.Reason) -> String? {
        guard reason == .shallow || reason == .missing else { return nil }
        return switch self {
        case .gitHub: "set `fetch-depth: 0` under `with:` of `actions/checkout`"
        case .gitLab: "set `GIT_DEPTH: 0` under `variables:`"
        case .other: reason == .shallow ? "run `git fetch --unshallow origin` before" : "run `git fetch origin` before"
        }
    }

    /// The branch that a change is to be merged into, as CI systems say it.
    static func targetBranch(_ environment: ProcessEnvironment) -> String? {
        let names = [
            "GITHUB_BASE_REF", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "BITBUCKET_PR_DESTINATION_BRANCH",
            "CHANGE_TARGET", "SYSTEM_PULLREQUEST_TARGETBRANCH", "BUILDKITE_PULL_REQUEST_BASE_BRANCH",
        ]
        guard let branch = names.lazy.compactMap({ environment[$0] }).first else { return nil }
        return branch.hasPrefix("refs/heads/") ? String(branch.dropFirst("refs/heads/".count)) : branch
    }
}
