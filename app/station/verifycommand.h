#pragma once

#include <QIODevice>
#include <QString>

#include "app/polls/seal/sealedlogcheck.h"
#include "app/station/commandline/commandline.h"

namespace everyport {

/// Checks a sealed log; `head` is the one that somebody noted, or empty. Reads a line at a time.
polls::SealedLogResult verifySealedLog(QIODevice& file, const QString& head);

/// `poll verify FILE [HEAD]`: needs no data folder and no program that runs, so anybody can do it anywhere. The exit
/// code: EX_DATAERR where something does not hold.
int runVerifyCommand(const CommandLine& line, const QString& program);

} // namespace everyport
