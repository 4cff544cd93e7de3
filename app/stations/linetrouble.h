#pragma once

#include <functional>

#include <QString>

#include "netcore/base/clock.h"

namespace everyport::stations {

/// Why this station takes no part just now, as a sentence; empty where it does. It stands here at once, but only what
/// lasts is told in the log: at a start our own server is not there for a moment, and a line may be back at once.
/// Loop's thread; `clock` must outlive it.
class LineTrouble {
public:
    struct Hearers {
        std::function<void()> changed;
        std::function<void(const QString& sentence)> lasts;
    };
    LineTrouble(Clock& clock, Hearers hearers) : m_clock(clock), m_hearers(std::move(hearers)) {}

    const QString& text() const { return m_text; }
    void set(const QString& sentence); ///< The same as before: nothing is told.
    void end();                        ///< There is none any more, and nothing is told of the one that was.

private:
    static constexpr std::chrono::seconds tellAfter{5};

    Clock& m_clock;
    const Hearers m_hearers;
    QString m_text;
    Clock::Timer m_telling;
};

} // namespace everyport::stations
