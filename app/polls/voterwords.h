#pragma once

#include "app/polls/wordtable.h"

namespace everyport::polls {

/// What voters are told by message; from resources/votes. Any thread.
const WordTables& voterWords();

/// In the first of the languages that people wish here, else in English. A message says nothing of its writer's
/// language, as a browser does for the voting page, so that it is the station's: the one that the window speaks, or
/// where there is none, that of the system that the station runs in. Any thread.
const WordTable& stationsVoterWords();

} // namespace everyport::polls
