#pragma once

#include <QString>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport {

class Station;

/// What a reader at a station stands for in a poll, as somebody typed it.
struct ReaderAssignment {
    QString station = {};
    QString poll = {};
    QString reader = {};
    QString answer = {}; ///< Empty: none.
};

/// Says it to that station, at the home. Refused where something of it is not there: one fault at a time, with the
/// names that there are. A station that was never heard is believed to have the reader.
Task<Result<Done>> assignReader(Station& station, ReaderAssignment assignment);

} // namespace everyport
