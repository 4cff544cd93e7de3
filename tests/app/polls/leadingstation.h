#pragma once

#include "tests/app/polls/bookroom.h"

namespace everyport::polls {

/// Another station, which leads a poll that a book here follows; the book's own requests are made by whoever tests.
class LeadingStation {
public:
    bool makeOpen(const Poll& poll) { return m_room.makeOpen(poll); }
    /// For PollRegistry::follow.
    PollRegistry::Followed followed(const QString& poll) const
    {
        const auto& leading = *m_room.registry;
        return {*leading.find(poll), leading.salt(poll), leading.station()};
    }
    /// Leaves a station out, and says so in what PollRegistry::mergeLog takes there; empty where that fails.
    QByteArray leaveOut(const QString& poll, const QString& station)
    {
        auto& leading = *m_room.registry;
        if (!m_room.done(leading.leaveOut(poll, station, QStringLiteral("market-stall"))))
            return {};
        const auto told = m_room.waited(leading.chainPiece(poll, leading.station(), {}, 100'000));
        return told ? told->log : QByteArray();
    }

private:
    BookRoom m_room;
};

} // namespace everyport::polls
