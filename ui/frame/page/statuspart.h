#pragma once

#include <QString>

#include "ui/style/colours/statemark.h"

class QAction;

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
    QAction* action = nullptr; ///< Is done instead of going anywhere. It outlives the part.
    bool operator==(const StatusPart&) const = default;
};

} // namespace everyport::ui
