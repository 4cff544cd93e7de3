#pragma once

#include "app/station/running/commands.h"

namespace everyport {

namespace rules {
class RuleRegistry;
}

/// `rule list`, `show`, `check`, `enable`, `disable`, `remove`, `fire`, `dry-run`, `log`.
Task<Result<Done>> runRuleCommand(Station& station, CommandRequest request, CommandOutput& output);

/// `rule enable`, `disable`, `remove`: of any registry, which must outlive the Task.
Task<Result<Done>> changeRule(rules::RuleRegistry& registry, CommandRequest request);
/// As SIGHUP does, of rules alone. The fault of the one that is named, where it has one; an empty name is none.
Result<Done> readRuleAgain(Station& station, const QString& name);

} // namespace everyport
