#pragma once

#include <QIODevice>
#include <QString>

#include "app/polls/seal/sealedlogcheck.h"
#include "app/station/commandline/commandline.h"

namespace everyport {

/// Checks a sealed log; `head` is the one that somebody noted, or empty. Reads a line at a time.
polls::SealedLogResult verifySealedLog(QIODevice& file, const QString& head);

inline constexpr int votersErased = 3;

/// How the check ends: EX_DATAERR where something does not hold, votersErased where all does but for whose some entries
/// were, which nothing vouches for any more.
int exitCodeFor(const polls::SealedLogResult& result);

/// `poll verify FILE [HEAD]`: needs no data folder and no program that runs, so anybody can do it anywhere.
int runVerifyCommand(const CommandLine& line, const QString& program);

} // namespace everyport
