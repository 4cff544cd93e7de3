#pragma once

#include <map>

#include <QStringList>

#include "netcore/address/address.h"
#include "netcore/base/clock.h"

namespace everyport {

class Log;

/// Tells whoever runs a poll of phones that have to wait (PhoneLimits), or a hall behind one router would stop and
/// nobody there would know why: for each limit a line of the log, once a minute at most, and what the Overview shows as
/// long as it goes on. `log` must outlive it. Loop's thread.
class TurnedAway {
public:
    enum class By { NewPhones, Requests, Votes, Tickets };

    TurnedAway(Log& log, QString source) : m_log(log), m_source(std::move(source)) {}

    void add(By limit, const Address& peer);
    QStringList lately() const; ///< A sentence for each limit that somebody was over within the last minute.

private:
    struct Line {
        Clock::Moment said = {};
        Clock::Moment last = {};
        QString text = {};
    };

    Log& m_log;
    QString m_source;
    std::map<By, Line> m_lines;
};

} // namespace everyport
