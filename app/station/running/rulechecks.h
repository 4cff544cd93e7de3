#pragma once

#include <functional>
#include <optional>

#include <QList>
#include <QStringList>

#include "app/rules/rule.h"
#include "netcore/base/result.h"

namespace everyport {

class CommandOutput;

/// A rule's file as it stands on the disk now.
struct CheckedRule {
    QString path = {};
    std::optional<rules::Rule> rule = {}; ///< None where the file is wrong.
    QList<Error> faults = {};
};

/// What a program answers (Error::code) that is asked to check a folder other than its own: whoever asked reads that,
/// with their own rights.
inline constexpr QLatin1StringView anotherFolder{"another-folder"};

Error noRule(const QString& name);

/// Whether the rules of a folder can be looked at. One that nobody has named may be missing: it has no rules.
Result<Done> canLookAtRules(const QString& configFolder, bool isNamed);
Result<QList<CheckedRule>> readRuleFiles(const QStringList& paths); ///< Waits for the disk.

/// Says of each file what is wrong with it, or whether the program has read it as it stands.
Result<Done> printChecks(const QList<CheckedRule>& files, const std::function<bool(const rules::Rule& rule)>& isInUse,
    CommandOutput& output);
/// A folder without rules is told, too, or it would look as one in which all is right.
void printNoRules(const QString& configFolder, CommandOutput& output);

/// `rule check` of a folder that no program has read; without a name of all. Waits for the disk.
Result<Done> checkRules(const QString& configFolder, const QString& name, CommandOutput& output);

} // namespace everyport
