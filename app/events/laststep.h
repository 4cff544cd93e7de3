#pragma once

#include <optional>

#include <QString>

namespace everyport::events {

/// How an event came where it is, and what that did to voting: by it the step can be taken back. A value.
struct LastStep {
    static constexpr qint64 offeredFor = 10'000; ///< Wall ms: so long pages offer to take it back.

    QString from = {};                  ///< The step before; empty: none, it had not begun or was over.
    std::optional<qint64> endedAt = {}; ///< Event::endedAt before.
    bool isTimeOver = false;            ///< Event::isTimeOver before.
    QString closed = {};                ///< The poll that it closed; empty: none.
    int round = 0;                      ///< Of that, when it was closed.
    QString opened = {};                ///< The poll that it opened; empty: none.
    bool wasDraft = false;              ///< That had not been opened before.
    bool wasLeftBackwards = false;      ///< That was to go on: a look back had closed it (Event::leftBackwards).
    qint64 at = 0;                      ///< Wall ms of the step.
    qint64 moves = 0;                   ///< Event::moves after it.
    /// Voting that it opened or closed was closed or opened since, whatever it is now: whoever takes that back means
    /// their own press, and not the step.
    bool isOvertaken = false;
    bool operator==(const LastStep&) const = default;

    bool changedVoting() const { return !closed.isEmpty() || !opened.isEmpty(); }
};

} // namespace everyport::events
