#pragma once

#include <optional>

#include "netcore/base/clock.h"
#include "protocols/dns/hostsfile.h"
#include "protocols/dns/nameorder.h"

namespace everyport::dns {

/// What the system says about names in its files, read again when they change; that is looked for once a second at
/// most, when somebody asks. Loop's thread; `clock` must outlive it.
class SystemFiles {
public:
    struct Places {
        QString resolvConf = QStringLiteral("/etc/resolv.conf");
        QString nsswitch = QStringLiteral("/etc/nsswitch.conf");
        QString hosts = QStringLiteral("/etc/hosts");
        quint16 port = 0; ///< Of the name servers, for tests; 0: 53.
    };
    SystemFiles(Clock& clock, Places places) : m_clock(clock), m_places(std::move(places)) {}

    /// True when resolv.conf is another than at the last call; also at the first.
    bool look();
    const Places& places() const { return m_places; }
    const HostsFile& hosts() const { return m_hosts; }
    const std::optional<QList<Source>>& order() const { return m_order; } ///< See nameOrder.

private:
    /// By which a file is known to be another.
    struct Mark {
        quint64 inode = 0;
        qint64 size = -1;
        qint64 changed = 0; ///< ns
        bool operator==(const Mark&) const = default;
    };
    static Mark markOf(const QString& path);

    Clock& m_clock;
    Places m_places;
    std::optional<Clock::Moment> m_looked;
    std::optional<Mark> m_resolvMark;
    std::optional<Mark> m_orderMark;
    std::optional<Mark> m_hostsMark;
    HostsFile m_hosts;
    std::optional<QList<Source>> m_order;
};

} // namespace everyport::dns
