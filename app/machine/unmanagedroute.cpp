#include "app/machine/unmanagedroute.h"

#include <ifaddrs.h>
#include <net/if.h>
#include <net/route.h>
#include <netinet/in.h>

#include <algorithm>
#include <memory>
#include <utility>

#include <QDir>
#include <QFile>

#include "netcore/bus/busvalue.h"

namespace everyport::machine {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds lookAgainAfter{10};
constexpr qint64 longestTable = 256 * 1024;
constexpr qsizetype mostInterfaces = 16;
constexpr uint unmanagedDevice = 10; // NMDeviceState; below it nothing is known of the device
const auto managerName = u"org.freedesktop.NetworkManager"_s;

QList<QByteArrayList> rowsOf(const QString& path)
{
    QList<QByteArrayList> rows;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const auto& line : file.read(longestTable).split('\n'))
        rows.append(line.simplified().split(' '));
    return rows;
}

bool leadsOut(const QByteArray& flags)
{
    const auto set = flags.toUInt(nullptr, 16);
    return (set & RTF_UP) && !(set & RTF_REJECT);
}

/// Neither this computer's own nor one that it gave itself for want of another.
bool isReached(const sockaddr* address)
{
    if (address && address->sa_family == AF_INET) {
        const auto number = ntohl(reinterpret_cast<const sockaddr_in*>(address)->sin_addr.s_addr);
        return number >> 24 != IN_LOOPBACKNET && number >> 16 != 0xA9FE; // 169.254.0.0/16
    }
    if (address && address->sa_family == AF_INET6) {
        const auto& number = reinterpret_cast<const sockaddr_in6*>(address)->sin6_addr;
        return !IN6_IS_ADDR_LOOPBACK(&number) && !IN6_IS_ADDR_LINKLOCAL(&number);
    }
    return false;
}

/// Such as containers and virtual machines hang on: none of its ports is a device.
bool isForGuests(const QString& interface)
{
    const QDir own(u"/sys/class/net/"_s + interface);
    if (!own.exists(u"bridge"_s))
        return false;
    const auto ports = own.entryList({u"lower_*"_s}, QDir::AllEntries | QDir::System);
    return std::none_of(
        ports.begin(), ports.end(), [&own](const QString& port) { return own.exists(port + u"/device"_s); });
}

} // namespace

QString defaultRouteInterface()
{
    // Iface Destination Gateway Flags RefCnt Use Metric Mask …
    for (const auto& row : rowsOf(u"/proc/net/route"_s)) {
        if (row.size() > 7 && row[1] == "00000000" && row[7] == "00000000" && leadsOut(row[3]) && row[0] != "lo")
            return QString::fromLocal8Bit(row[0]);
    }
    // Destination, its prefix's length in hex, source, its length, next hop, metric, references, uses, flags, interface
    for (const auto& row : rowsOf(u"/proc/net/ipv6_route"_s)) {
        if (row.size() > 9 && row[0] == QByteArray(32, '0') && row[1] == "00" && leadsOut(row[8]) && row[9] != "lo")
            return QString::fromLocal8Bit(row[9]);
    }
    return {};
}

QStringList networkInterfaces()
{
    if (const auto wayOut = defaultRouteInterface(); !wayOut.isEmpty())
        return {wayOut};
    QStringList found;
    ifaddrs* first = nullptr;
    if (::getifaddrs(&first) != 0)
        return found;
    const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> all(first, &::freeifaddrs);
    for (const auto* one = first; one && found.size() < mostInterfaces; one = one->ifa_next) {
        const bool isUp = (one->ifa_flags & IFF_UP) && (one->ifa_flags & IFF_RUNNING);
        const auto name = QString::fromLocal8Bit(one->ifa_name);
        if (isUp && !(one->ifa_flags & (IFF_LOOPBACK | IFF_POINTOPOINT)) && isReached(one->ifa_addr)
            && !found.contains(name) && !isForGuests(name))
            found.append(name);
    }
    return found;
}

UnmanagedRoute::UnmanagedRoute(
    BusClient& client, std::function<void()> changed, std::function<QStringList()> interfaces)
    : m_client(client), m_changed(std::move(changed)), m_interfaces(std::move(interfaces))
{
}

void UnmanagedRoute::setWanted(bool isWanted)
{
    if (std::exchange(m_isWanted, isWanted) == isWanted)
        return;
    m_isSettled = false;
    m_isThere = false;
    m_again.cancel();
    m_asking.cancel();
    if (isWanted)
        look();
}

void UnmanagedRoute::look()
{
    m_again = m_client.clock().callLater(lookAgainAfter, [this] { look(); });
    const auto interfaces = m_interfaces();
    m_asking.cancel();
    if (interfaces.isEmpty())
        return settle(false);
    m_asking = askAny(interfaces);
    m_asking.whenDone([this](Result<bool> isOthers) {
        const auto finished = std::move(m_asking); // it lives until we are done; the next may begin from inside
        settle(isOthers && *isOthers);
    });
}

void UnmanagedRoute::settle(bool isThere)
{
    const bool wasSettled = std::exchange(m_isSettled, true);
    if (std::exchange(m_isThere, isThere) != isThere || !wasSettled)
        m_changed();
}

/// One that others see to is a network, whatever the rest are.
Task<Result<bool>> UnmanagedRoute::askAny(QStringList interfaces)
{
    for (const auto& interface : std::as_const(interfaces)) {
        auto asking = ask(interface);
        const auto isOthers = co_await std::move(asking);
        if (isOthers && *isOthers)
            co_return true;
    }
    co_return false;
}

Task<Result<bool>> UnmanagedRoute::ask(QString interface)
{
    auto finding = m_client.call(
        {managerName, u"/org/freedesktop/NetworkManager"_s, managerName, u"GetDeviceByIpIface"_s, {interface}});
    const auto found = co_await std::move(finding);
    if (!found)
        co_return found.error().code == managerName + u".UnknownDevice"_s;
    const auto device = found->value(0).toString();
    if (!device.startsWith(u'/'))
        co_return false;
    auto asking = m_client.call({managerName, device, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
        {managerName + u".Device"_s, u"State"_s}});
    const auto state = co_await std::move(asking);
    if (!state)
        co_return state.error();
    bool isNumber = false;
    const auto number = state->value(0).toUInt(&isNumber);
    const bool isOthers = isNumber && number <= unmanagedDevice;
    co_return isOthers;
}

} // namespace everyport::machine
