#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "app/config/option.h"
#include "app/rules/kinds/action.h"
#include "app/rules/kinds/event.h"
#include "netcore/base/result.h"

namespace everyport::rules {

/// One line of "only if". Upper and lower case are alike, but for Matches.
struct Condition {
    enum class Test {
        Equals,
        OneOf,
        Like, ///< "*" is any text, "?" any character.
        Contains,
        Matches, ///< A regular expression somewhere in it, of bounded cost.
        Below,   ///< Numbers.
        Above,
        Between, ///< "10-20", or times of day as in "22:00-06:00", over midnight, too.
    };
    QString field = {};
    Test test = Test::Equals;
    QStringList values = {}; ///< One; OneOf may have more.
    bool isNot = false;
    bool operator==(const Condition&) const = default;
};
QString testName(Condition::Test test); ///< "equals", "one-of": the key in the file.
const QList<Condition::Test>& allTests();

/// "When X on any port, do Y on another", as it is written down. A value; RuleRegistry keeps the real ones.
struct Rule {
    QString name = {}; ///< Of its file: a-z, digits, - and _.
    QString title = {};
    bool enabled = true;
    bool isDryRun = false; ///< Hears real events and only tells what it would have done.
    QString event = {};
    OptionValues when = {};
    QList<Condition> conditions = {};
    QList<Action> actions = {};
    int perMinute = 30; ///< What comes beyond is left out, and told.
    qint64 quietMs = 0; ///< After it fired it hears nothing for so long.

    QString shownName() const { return title.isEmpty() ? name : title; }
    bool operator==(const Rule&) const = default;
};

bool isRuleName(const QString& name);
/// "Card at the door" -> "card-at-the-door"; "rule" where nothing usable is left.
QString ruleNameFrom(const QString& title);

constexpr qsizetype mostConditions = 20;
constexpr qsizetype mostActions = 20;
constexpr int mostPerMinute = 600;

/// What is wrong with it, apart from options' own limits: Malformed/BadValue; `code` is the key, "if.0.matches" or
/// "do.1.text" where it stands in a list.
Result<Done> checkRule(const Rule& rule);
/// The same of all conditions and actions; `checkRule` tells the first of them.
QList<Error> ruleFaults(const Rule& rule);
/// Names of fields that its templates and conditions ask for.
QStringList usedFields(const Rule& rule);

} // namespace everyport::rules
