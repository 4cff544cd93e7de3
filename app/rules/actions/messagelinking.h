#pragma once

#include <optional>

#include <QString>

#include "app/rules/actions/actioncontext.h"
#include "app/rules/actions/messagefate.h"
#include "netcore/task/task.h"

namespace everyport::rules {

/// The code that a screen shows to whoever held their card there: "link 7kdm-4xwp-3ruh". Nothing where none stands
/// there.
std::optional<QString> linkCodeIn(const QString& words);
/// Their card and whoever wrote become one voter. A ticket's code proves nobody: the card is the proof, and it was held
/// to a reader by who read the code there.
Task<MessageFate> linkedByMessage(ActionContext context, ActionCall call, QString code);

} // namespace everyport::rules
