#pragma once

#include <QString>

#include "ui/style/colours/statemark.h"

namespace everyport::ui {

/// A part of the status bar. Each is a button that goes somewhere.
struct StatusPart {
    int order = 0; ///< From the left; see ui/README.md.
    Mark mark = Mark::None;
    QString text = {};
    QString toolTip = {};
    QString page = {};
    QString subject = {};
    bool atRight = false;
    bool operator==(const StatusPart&) const = default;
};

} // namespace everyport::ui
