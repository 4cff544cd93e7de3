#pragma once

#include "app/polls/definition/poll.h"
#include "app/venue/mapfigures.h"
#include "ui/charts/chartdata.h"

namespace everyport::devices {
class DeviceRegistry;
}

namespace everyport::ui {

/// A poll's votes by place as a chart shows them; `ground`: see drawnPlan. A place without a name has its readers'.
ChartMap mapOf(const polls::Poll& poll, const venue::Plan& plan, const venue::MapFigures& figures, const QImage& ground,
    const devices::DeviceRegistry& readers);

} // namespace everyport::ui
