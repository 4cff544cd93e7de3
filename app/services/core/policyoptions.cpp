#include "app/services/core/policyoptions.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qint64 mostConnections = 1'000'000;
constexpr qint64 longestTime = qint64(30) * 24 * 3600 * 1000; // a month
constexpr qint64 mostBytes = qint64(100) << 30;

Option policyOption(const QString& key, Option::Type type, const QString& label, const QString& help)
{
    return {.key = key, .type = type, .label = label, .help = help, .needsRestart = false, .advanced = true};
}

Option limitOption(const QString& key, Option::Type type, qint64 max, const QString& label, const QString& help)
{
    auto option = policyOption(key, type, label, help);
    option.fallback = qint64(0);
    option.min = 0;
    option.max = max;
    return option;
}

Option networksOption(const QString& key, const QString& label, const QString& help)
{
    auto option = policyOption(key, Option::Type::Network, label, help);
    option.fallback = QStringList();
    option.repeated = true;
    option.names = Option::Names::Network;
    return option;
}

OptionList whoMayConnect()
{
    constexpr auto number = Option::Type::Integer;
    return {limitOption(u"limit-connections"_s, number, mostConnections, u"Connections at once"_s,
                u"More than that are cut off. 0 is no limit."_s),
        limitOption(u"limit-per-address"_s, number, mostConnections, u"Connections of one address"_s,
            u"At once, of one IPv4 address or one IPv6 network (/64). 0 is no limit."_s),
        limitOption(u"limit-new"_s, number, mostConnections, u"New connections a second"_s,
            u"More than that are cut off. 0 is no limit."_s),
        networksOption(
            u"allow"_s, u"Only from"_s, u"Networks that may connect, such as 192.168.0.0/16; none is everyone."_s),
        networksOption(u"deny"_s, u"Not from"_s,
            u"Networks and addresses that are cut off, even if they are among those above."_s)};
}

OptionList howLong()
{
    constexpr auto time = Option::Type::Duration;
    return {limitOption(u"limit-first-bytes"_s, time, longestTime, u"Time to say something"_s,
                u"A caller that has said nothing by then is cut off. 0 is no limit."_s),
        limitOption(u"limit-silence"_s, time, longestTime, u"Silence ends a connection after"_s,
            u"Nothing either way, also where both ends are well. 0 is no limit."_s),
        limitOption(u"limit-lifetime"_s, time, longestTime, u"Connections last"_s,
            u"Then they are cut off and may come again. 0 is no limit."_s)};
}

OptionList howFast()
{
    constexpr auto size = Option::Type::Size;
    return {limitOption(u"rate-in"_s, size, mostBytes, u"Received a second"_s,
                u"Bytes that one connection may send us, such as 64k. 0 is no limit."_s),
        limitOption(
            u"rate-out"_s, size, mostBytes, u"Sent a second"_s, u"Bytes that one connection gets. 0 is no limit."_s),
        limitOption(u"rate-in-all"_s, size, mostBytes, u"Received a second by all"_s,
            u"Bytes of all its connections together. 0 is no limit."_s),
        limitOption(u"rate-out-all"_s, size, mostBytes, u"Sent a second to all"_s,
            u"Bytes of all its connections together. 0 is no limit."_s)};
}

OptionList whatIsWrittenDown()
{
    auto log = policyOption(u"traffic-log"_s, Option::Type::NewFile, u"Traffic log"_s,
        u"A file that gets a line for everything new connections say, passwords too. Datagrams are not in it."_s);
    auto capture = policyOption(u"capture"_s, Option::Type::NewFile, u"Capture"_s,
        u"A file for Wireshark (pcapng) with everything new connections say, passwords too, in the clear. Datagrams are not in it."_s);
    auto size = policyOption(u"traffic-size"_s, Option::Type::Size, u"Largest traffic file"_s,
        u"A log or capture that has reached it ends there."_s);
    log.fallback = capture.fallback = QString();
    size.fallback = qint64(256) << 20;
    size.min = 64 << 10;
    size.max = mostBytes;
    return {log, capture, size};
}

OptionList inSection(const QString& name, OptionList options)
{
    for (auto& option : options)
        option.section = name;
    return options;
}

QList<IpNetwork> networks(const OptionValues& values, const QString& key)
{
    QList<IpNetwork> all;
    for (const auto& text : values.texts(key)) {
        if (const auto one = IpNetwork::parse(text))
            all.append(*one);
    }
    return all;
}

} // namespace

OptionList policyOptions()
{
    return inSection(u"Limits of connections"_s, whoMayConnect() + howLong()) + inSection(u"Speed"_s, howFast())
        + inSection(u"Reading along"_s, whatIsWrittenDown());
}

PolicySettings policySettings(const OptionValues& values, const QString& dataFolder)
{
    using std::chrono::milliseconds;
    const auto time = [&](const QString& key) { return milliseconds(values.integer(key)); };
    const auto path = [&](const QString& key) {
        const auto text = values.text(key);
        return text.isEmpty() ? QString() : QDir(dataFolder).absoluteFilePath(text);
    };
    PolicySettings settings;
    settings.admission = {.total = values.integer(u"limit-connections"_s),
        .perAddress = values.integer(u"limit-per-address"_s),
        .perSecond = values.integer(u"limit-new"_s),
        .allow = networks(values, u"allow"_s),
        .deny = networks(values, u"deny"_s)};
    settings.times = {.firstBytes = time(u"limit-first-bytes"_s),
        .idle = time(u"limit-silence"_s),
        .lifetime = time(u"limit-lifetime"_s)};
    settings.each = {values.integer(u"rate-in"_s), values.integer(u"rate-out"_s)};
    settings.together = {values.integer(u"rate-in-all"_s), values.integer(u"rate-out-all"_s)};
    settings.trafficLog = path(u"traffic-log"_s);
    settings.capture = path(u"capture"_s);
    settings.fileLimit = values.integer(u"traffic-size"_s);
    return settings;
}

} // namespace everyport
