#pragma once

#include <functional>

#include <QString>

#include "ui/style/colours/statemark.h"

namespace everyport::ui {

/// One thing that the command palette can go to or do.
struct PaletteHit {
    QString group = {}; ///< "Polls", "Devices", "Actions": a heading in the list.
    QString title = {};
    QString detail = {}; ///< Grey after it.
    QString icon = {};
    Mark mark = Mark::None;
    QString keys = {}; ///< "Ctrl+E"
    std::function<void()> go = {};
};

} // namespace everyport::ui
