#pragma once

#include <optional>

#include "app/station/commandline/commandline.h"

namespace everyport {

/// What needs neither a window nor a service: --help, --version, help, check, and the commands `user`, `device`
/// and `poll`, which ask the running program, or open its storage where none runs. The exit code, or nothing
/// where the program is to run. Before any QCoreApplication.
std::optional<int> runAside(const CommandLine& line, const QString& program);

/// For `everyport`: true when another one on this data folder was told to come to the front.
bool raiseRunning(const CommandLine& line);

/// A sentence on standard error, led by the program's name.
void complain(const QString& program, const QString& sentence);

} // namespace everyport
