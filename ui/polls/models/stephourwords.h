#pragma once

#include "app/events/eventregistry.h"

namespace everyport::ui {

/// "by the clock: 17:00", or that voting stays closed then; empty where the clock does not come to it. `now` is wall
/// ms.
QString stepHourWords(const everyport::events::EventRegistry& events, const everyport::events::Event& event,
    const everyport::events::Step& step, qint64 now);

} // namespace everyport::ui
