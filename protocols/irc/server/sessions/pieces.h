#pragma once

#include <functional>

#include "netcore/base/clock.h"

namespace everyport::ircd {

class Session;

/// How much of a long answer is told in one turn: so many rows, and not longer than a millisecond, so that everybody
/// else's turn comes soon.
class Piece {
public:
    explicit Piece(Clock& clock) : m_clock(clock), m_until(clock.now() + std::chrono::milliseconds(1)) {}
    static constexpr int row = 8;      ///< What a line costs.
    static constexpr int lookedAt = 1; ///< What it costs that somebody was looked at, and not told.
    bool isSpent(int cost)
    {
        m_left -= cost;
        return m_left <= 0 || m_clock.now() > m_until;
    }

private:
    Clock& m_clock;
    Clock::Moment m_until;
    int m_left = 128 * row;
};

/// Tells the next piece of an answer; true when all of it is told. The user is there whenever it is called.
using TellPiece = std::function<bool(Piece& piece)>;

/// An answer that may be long: the first piece now, each other one in a turn of its own, when the client has read most
/// of what waits for it. The session's next commands wait until all is told.
void notifyInPieces(Session& session, TellPiece tell);
/// The same for a session whose command it does not answer.
void notifyAside(Session& session, TellPiece tell);

} // namespace everyport::ircd
