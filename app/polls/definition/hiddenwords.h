#pragma once

#include <QString>

#include "app/polls/definition/writing.h"

namespace everyport::polls {

/// What a written answer looks like at a glance (lookOfWords()), of Written::key. Different words may have one look
/// ("re-creation"), so nothing is counted by it. May be empty.
QString lookOf(const QString& key);

/// Whether it looks like something that the host has hidden: who writes a hidden word again puts signs into it.
bool looksHidden(const WrittenFates& fates, const QString& key);

} // namespace everyport::polls
