#pragma once

#include <QHash>
#include <QString>

#include "netcore/clock.h"

namespace everyport::xmpp {

/// How often one address may register: programs do it too.
class RegistrationLimit {
public:
    explicit RegistrationLimit(const Clock& clock) : m_clock(clock) {}
    bool allows(const QString& address, int most = anHour); ///< Counts it.
    static constexpr int anHour = 5;
    static constexpr int anHourHere = 500; ///< From this computer, where many people may sit behind a proxy.

private:
    struct Tally {
        Clock::Moment since;
        int count = 0;
    };
    static constexpr qsizetype addresses = 4096;
    const Clock& m_clock;
    QHash<QString, Tally> m_tallies;
};

} // namespace everyport::xmpp
