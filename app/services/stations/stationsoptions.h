#pragma once

#include "app/config/option.h"

namespace everyport::stations {

/// How a station is at the server by which the stations meet.
enum class Via { Own, Client, Component };

/// What a `stations` service can be told.
OptionList stationsOptions();
QList<Error> stationsFaults(const OptionValues& values); ///< As ServiceType::faults.
/// Whether the option is looked at beside these others.
bool stationsOptionCounts(const QString& key, const OptionValues& values);

bool isHome(const OptionValues& values);
Via viaOf(const OptionValues& values); ///< A station that is not told goes by client, as its invitation says.

} // namespace everyport::stations
