#pragma once

#include <QString>

namespace everyport::ui {

/// The sign at the right end of a page's entry in the side rail. Trouble comes from Alerts by itself and wins.
struct RailBadge {
    enum class Kind { None, Live, Unread, Population };
    Kind kind = Kind::None;
    int count = 0;
    QString text = {}; ///< "live"; for Unread and Population the count is shown.
    QString toolTip = {};
    bool operator==(const RailBadge&) const = default;
};

} // namespace everyport::ui
