#pragma once

#include <optional>

class QSettings;

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

/// The panes as somebody folds them by hand, in the window's memory, which outlives this.
class FoldedPanes {
public:
    explicit FoldedPanes(QSettings& memory) : m_memory(memory) {}

    std::optional<bool> list() const; ///< None: it was never folded nor shown by hand.
    std::optional<bool> votes() const;
    void setList(bool isShown, int room); ///< Where there is no room for both, the votes go. Px of the page.
    void setVotes(bool isShown);

private:
    QSettings& m_memory;
};

} // namespace everyport::ui
