#pragma once

#include <optional>

namespace everyport::ui {

/// Which panes beside a poll, or beside the one that is being written, are shown: what was folded by hand stays so;
/// otherwise they give way to the chart where there is little room, and to two columns of many answers.
struct PollPanes {
    /// What it goes by.
    struct Case {
        int room = 0; ///< The page's width in px.
        bool isWriting = false;
        bool isFollowed = false;             ///< Another station's poll, whose votes are not here.
        bool isMany = false;                 ///< So many answers that the chart has two columns.
        std::optional<bool> list{}, votes{}; ///< As somebody has them, if ever.
    };
    static PollPanes in(const Case& now);
    static bool isRoomForBoth(int room); ///< With the chart between them.

    bool list = false;
    bool votes = false; ///< While one is being written, the readers.
    bool operator==(const PollPanes&) const = default;
};

} // namespace everyport::ui
