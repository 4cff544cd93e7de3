#pragma once

#include <ctime>

#include <QByteArray>
#include <QtGlobal>

namespace everyport {

/// A time zone that is this computer's until it goes. Best as POSIX writes it, which needs no tables.
class TimeZone {
public:
    explicit TimeZone(const QByteArray& zone) : m_before(qgetenv("TZ")), m_had(qEnvironmentVariableIsSet("TZ"))
    {
        qputenv("TZ", zone);
        tzset();
    }
    ~TimeZone()
    {
        m_had ? qputenv("TZ", m_before) : qunsetenv("TZ");
        tzset();
    }
    TimeZone(const TimeZone&) = delete;
    TimeZone& operator=(const TimeZone&) = delete;

private:
    QByteArray m_before;
    bool m_had;
};

} // namespace everyport
