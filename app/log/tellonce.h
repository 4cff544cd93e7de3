#pragma once

#include <optional>
#include <utility>

#include <QHash>
#include <QString>

#include "netcore/base/clock.h"

namespace everyport {

/// Keeps what fails again and again from filling the log: the same sentence is due once a minute, and says then how
/// often it was left out. A hundred sentences are remembered; one more takes the place of that which was told longest
/// ago. A part of whoever writes to the log; `clock` must outlive it. Loop's thread.
class TellOnce {
public:
    explicit TellOnce(const Clock& clock) : m_clock(clock) {}

    /// What to write now; nothing where `sentence` was told within the last minute. The same with other `details` is
    /// another one.
    std::optional<QString> due(const QString& sentence, const QString& details = {});

private:
    using Sentence = std::pair<QString, QString>; // with its details
    struct Told {
        Clock::Moment at = {};
        qsizetype leftOut = 0; // since then
    };
    void forgetOldest();

    const Clock& m_clock;
    QHash<Sentence, Told> m_told;
};

} // namespace everyport
