#pragma once

#include <QString>

#include "app/services/core/servicetype.h"

namespace everyport {

/// `everyportd.1` or `everyport.1` as roff: the declared options, commands and service types, with the handbook's
/// page about the command line round them.
QString manualPage(const QString& program, const ServiceTypes& types);

} // namespace everyport
