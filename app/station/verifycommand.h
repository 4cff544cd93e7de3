#pragma once

#include <QIODevice>
#include <QString>

#include "app/polls/seal/sealedlogcheck.h"
#include "app/station/commandline/commandline.h"

namespace everyport {

/// Checks a sealed log; `head` is the one that somebody noted, or empty. Keeps a line at a time, and ends
/// where the first one is none of a sealed log.
polls::SealedLogResult verifySealedLog(QIODevice& file, const QString& head);

inline constexpr int notAllVouchedFor = 3;

/// How the check ends: EX_DATAERR where something does not hold, notAllVouchedFor where all does that is sealed, and
/// nothing vouches for why entries are gone, for whose some were (that was erased), or for entries from before there
/// were seals.
int exitCodeFor(const polls::SealedLogResult& result);

/// `poll verify FILE [HEAD…]`, the head in groups as it is shown, or as one word: needs no data folder and no program
/// that runs, so anybody can do it anywhere.
int runVerifyCommand(const CommandLine& line, const QString& program);

} // namespace everyport
