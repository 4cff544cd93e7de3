#pragma once

#include <QCoreApplication>
#include <QString>

#include "ui/devices/computer/computerparts.h"

namespace everyport {
struct Error;
}

namespace everyport::ui {

// This computer in words: the same on the page, in strips, in the status bar and in the palette.

struct ComputerWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::ComputerWords)
};

QString computerGroupTitle(ComputerPart::Group group);
QString percentText(int percent);                            ///< "38 %"
QString batteryState(const machine::PowerFacts& power);      ///< "on battery, 38 %, 44 min left"
QString batteryTimeLeft(const machine::PowerFacts& power);   ///< "44 min left", "full in 20 min"; empty: not known.
QString networkKindWord(const machine::NetworkFacts& facts); ///< "Wi-Fi"
QString networkState(const machine::NetworkFacts& network);  ///< "connected"
QString happeningSentence(const machine::Happening& happening);
/// What went wrong with a stick, and what to do, in place of what UDisks2 said for programs.
Error driveError(const Error& error);

} // namespace everyport::ui
