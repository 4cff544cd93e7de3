#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace everyport::polls {

/// So many links of a chain may be named that have not come.
inline constexpr qint64 linksAhead = 10'000;

/// What was erased of one poll's log, as stations that share the poll tell each other: places in chains (EntrySeal),
/// and of nobody's card anything. A value.
struct LogErasures {
    /// By what the card of these entries is called from then on, another in each poll and made of nothing (who is not
    /// the leader may be called otherwise elsewhere, see noteTold); under an empty one those that went wholly. The
    /// links of a chain in their order.
    using Links = QMap<QString, QList<qint64>>;

    QMap<QString, Links> chains = {}; ///< By writer.
    int round = 1;
    /// Who may vote no more in that round (Ledger::isSpent), by spentMark; sorted. By whose word that is, as logs name
    /// the station; under an empty one the word of who says it.
    QMap<QString, QStringList> spent = {};

    bool isEmpty() const { return chains.isEmpty() && spent.isEmpty(); }
    bool operator==(const LogErasures&) const = default;
};

/// Who says that something was erased.
struct Eraser {
    QString station = {};  ///< Polls::station of it.
    bool isLeader = false; ///< Of the poll.
};

/// What came of what another station had erased, beside that it is erased here, too.
struct TakenErasures {
    qint64 undone = 0;            ///< So many votes of others counted before, and do not without what went.
    bool areMarksRefused = false; ///< It wanted more people to vote no more than can be by what it has erased.
    bool areLinksRefused = false; ///< So much of what it has stored is erased that there is no room for more.
};

} // namespace everyport::polls
