#pragma once

#include <QList>

#include "app/venue/roundcount.h"

namespace everyport::venue {

/// One round's votes by reader as they stood at any time of it, for whoever shows it once more. To go on costs each
/// vote once; to go back has them counted from the beginning. What was taken back later is never there.
class RoundReplay {
public:
    static constexpr qsizetype mostVotes = 50'000; ///< Of more there is none: some 400 bytes each.

    RoundReplay() = default;                                                           ///< Of a round without votes.
    RoundReplay(const polls::Poll& poll, QString here, RoundCount::Together together); ///< As RoundCount's.

    void read(const QList<polls::Vote>& votes); ///< In any order, but before anybody asks; a page at a time.
    bool isTooLong() const { return m_isTooLong; }
    ReaderCounts before(qint64 at); ///< Wall ms; a vote of just then is not counted yet. None where it is too long.

private:
    RoundCount m_none;
    RoundCount m_count;
    RoundCount::Together m_together;
    QList<polls::Vote> m_votes; // by their time, once somebody has asked
    qsizetype m_counted = 0;
    bool m_isSorted = true;
    bool m_isTooLong = false;
};

} // namespace everyport::venue
