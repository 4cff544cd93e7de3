#pragma once

#include "app/services/core/servicetype.h"

namespace everyport {

/// All that this program was built with, in the order of `help`: what the rooms beside this file declare in their
/// CMakeLists.txt.
ServiceTypes makeServiceTypes();

/// The same, made once, for those who only ask what a type is called or has. Any thread after the first call, which is
/// the loop's.
const ServiceTypes& serviceTypes();
const ServiceType* serviceType(const QString& name); ///< Null: there is none of that name.

} // namespace everyport
