#pragma once

#include "app/station/commandline/commandline.h"

namespace everyport {

/// `help`: prints the topics, what there is to know of a command or of a type of service, or a manual page. The exit
/// code; `program` begins the complaints.
int runHelpCommand(const CommandLine& line, const QString& program);
/// `everyportd http --help`: as `help http`.
int explainServiceType(const QString& name, const QString& program);

} // namespace everyport
