#pragma once

#include <optional>

#include <QList>
#include <QString>

namespace everyport::polls {

struct Poll;
struct Tally;

/// What several voters wrote alike, as everybody may see it.
struct ShownText {
    QString key = {};  ///< Written::key of what the others are merged into.
    QString text = {}; ///< As whoever gave it first wrote it.
    int count = 0;     ///< With those that were merged into it.
    bool operator==(const ShownText&) const = default;
};

/// What the votes of Words or Open come to, without what is hidden or waits for its approval.
struct WrittenResult {
    static constexpr qsizetype mostShown = 100;

    /// Most often given first; equal ones as they came, of Open the newest first. At most mostShown.
    QList<ShownText> texts = {};
    int different = 0; ///< How many there are in all that may be seen.
    int votes = 0;     ///< Of these.
    int waiting = 0;   ///< Different ones that nobody has approved yet.
    int hidden = 0;    ///< Different ones that were hidden.
    bool operator==(const WrittenResult&) const = default;
};

/// A pure function of what was counted and what the host made of it. Empty: it is neither Words nor Open, or nobody has
/// voted.
std::optional<WrittenResult> writtenResult(const Poll& poll, const Tally& tally);

/// For the host, who sees all: every different answer, most often given first, merged ones each by itself.
QList<ShownText> allWritten(const Tally& tally);

} // namespace everyport::polls
