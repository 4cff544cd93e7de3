#pragma once

#include <QByteArray>

#include "app/polls/definition/poll.h"

namespace everyport::polls {

/// A poll's definition as it stands in its log: all but state, round and their times.
QByteArray pollToJson(const Poll& poll);
Result<Poll> pollFromJson(const QByteArray& json);

/// The same question, answers, readers and rules; state and round do not matter.
bool isSameDefinition(const Poll& one, const Poll& other);

} // namespace everyport::polls
