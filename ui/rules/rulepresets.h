#pragma once

#include <QList>

#include "app/rules/rule.h"

namespace everyport {
class Station;
}

namespace everyport::ui {

/// A rule to begin with.
struct RulePreset {
    QString title = {}; ///< tr()
    rules::Rule rule = {};
};

/// The usual ones, said over whatever this program has, with secrets of their own; the last is nearly empty.
QString freshRuleSecret(); ///< For a webhook.
QList<RulePreset> rulePresets(Station& station);

} // namespace everyport::ui
