#pragma once

#include "app/rules/rule.h"
#include "app/rules/ruleblocks.h"

namespace everyport::rules {

// Tables of a rule's file as values. Errors are placed as RuleFile's.

void readTop(Rule& rule, const OptionValues& top);
Result<Condition> readCondition(const Block& block);
/// `name` is what stands under `event`, known or not.
Result<OptionValues> readEvent(const Block& block, QString& name);
Result<OptionValues> readAction(const Block& block, QString& name); ///< The same of `action`.
/// The block's line and path put to what is said about its key.
Error faultOf(const Block& block, const QString& key, const QString& text);

} // namespace everyport::rules
