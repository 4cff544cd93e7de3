#pragma once

#include <QList>

#include "app/machine/machineevents.h"

namespace everyport::machine {

/// What lies between two states of this computer, in words for programs: none for what was not known before, since
/// finding something out is no happening. Each without its time.
QList<Happening> happeningsBetween(const NetworkFacts& before, const NetworkFacts& now);
QList<Happening> happeningsBetween(const PowerFacts& before, const PowerFacts& now);
QList<Happening> happeningsBetween(const SessionFacts& before, const SessionFacts& now);
QList<Happening> happeningsBetween(const DriveFacts& before, const DriveFacts& now);
QList<Happening> happeningsBetween(const BluetoothFacts& before, const BluetoothFacts& now);

} // namespace everyport::machine
