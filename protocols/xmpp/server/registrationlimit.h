#pragma once

#include <QHash>
#include <QString>

#include "netcore/clock.h"

namespace everyport::xmpp {

/// How often one address may register: programs do it too.
class RegistrationLimit {
public:
    explicit RegistrationLimit(const Clock& clock) : m_clock(clock) {}
    bool allows(const QString& address); ///< Counts it.

private:
    struct Tally {
        Clock::Moment since;
        int count = 0;
    };
    static constexpr int anHour = 5;
    static constexpr qsizetype addresses = 4096;
    const Clock& m_clock;
    QHash<QString, Tally> m_tallies;
};

} // namespace everyport::xmpp
