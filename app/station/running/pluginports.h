#pragma once

#include "app/plugins/pluginport.h"

namespace everyport {

class Station;

/// Every port that plugins may register at, of one station, whose books are open.
plugins::PluginPorts pluginPorts(Station& station);

} // namespace everyport
