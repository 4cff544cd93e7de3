#pragma once

#include <QString>

#include "app/polls/definition/writing.h"

namespace everyport::polls {

/// What a written answer looks like at a glance, of Written::key: without spaces, signs between its letters, and what
/// is not seen or belongs to no letter; letters of other scripts that look like Latin ones are those (ICU's
/// confusables, UTS #39). Different words may have one look ("re-creation"), so nothing is counted by it. May be empty.
QString lookOf(const QString& key);

/// Whether it looks like something that the host has hidden: who writes a hidden word again puts signs into it.
bool looksHidden(const WrittenFates& fates, const QString& key);

} // namespace everyport::polls
