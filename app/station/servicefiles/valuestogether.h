#pragma once

#include <QStringList>

#include "app/station/servicefiles/servicefiles.h"

namespace everyport {

// What only shows when a service's values are seen together, or beside the other services, each with its place in the
// file: what `check` tells of files that are right value by value.

/// All that keeps it from starting, by line. `dataFolder`: where files that it writes begin.
QList<Error> faultsTogether(const ServiceFile& file, const ServiceType& type, const QString& dataFolder);
/// What works, and is hardly meant so (ServiceType::remarks), and services of other names than `files` have.
QStringList remarksTogether(const ServiceFile& file, const ServiceType& type, const QList<ServiceFile>& files);

} // namespace everyport
