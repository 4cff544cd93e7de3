#pragma once

#include "app/station/servicefiles/servicefiles.h"

namespace everyport {

/// Services that are to start and want the same port of the same address: of each such pair the second is told, by the
/// file's place. Port 0 is any.
QList<Error> portClashes(const QList<ServiceFile>& files, const ServiceTypes& types);

} // namespace everyport
