#pragma once

#include <QString>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport {

class Station;
namespace stations {
class Stations;
}

/// Why the others cannot be reached (Stations::trouble), as whoever types a code or brings a card has to hear it: the
/// server knows of an account and a password, people know of neither. Empty where nothing is wrong.
QString stationsTrouble(const stations::Stations& stations);
/// Whether what is wrong is the code, or the card with it: trying again changes nothing.
bool isCodeRefused(const stations::Stations& stations);

/// Waits until the home has let this station in. Refused/NotAuthorised where it does not know the code. Anything else
/// that is in the way goes on being tried behind this: its Error is the first that was said, or Busy/TimedOut after
/// ten seconds without a word. Loop's thread.
Task<Result<Done>> untilLetIn(Station& station);

} // namespace everyport
