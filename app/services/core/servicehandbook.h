#pragma once

#include "app/handbook/handbook.h"
#include "app/services/core/servicetype.h"

namespace everyport {

/// The handbook, in which the page on services leads to the page of each of `types`.
Handbook handbookOf(const ServiceTypes& types, const QString& language = QStringLiteral("en"));

} // namespace everyport
