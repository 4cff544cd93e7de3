#include "app/services/policyoptions.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

Option policyOption(const QString& key, Option::Type type, const QVariant& fallback, const QString& label, const QString& help)
{
    Option option{.key = key, .type = type, .fallback = fallback, .label = label, .help = help, .needsRestart = false, .advanced = true};
    if (type != Option::Type::Text)
        option.min = 0;
    return option;
}

OptionList whoMayConnect()
{
    using Type = Option::Type;
    auto connections = policyOption(u"limit-connections"_s, Type::Integer, qint64(0), u"Connections at once"_s, u"More than that are cut off; 0 is no limit."_s);
    connections.max = 1'000'000;
    auto each = policyOption(u"limit-per-address"_s, Type::Integer, qint64(0), u"Connections of one address"_s,
        u"At once, of one IPv4 address or one IPv6 network (/64); 0 is no limit."_s);
    each.max = 1'000'000;
    auto pace = policyOption(u"limit-new"_s, Type::Integer, qint64(0), u"New connections a second"_s, u"More than that are cut off; 0 is no limit."_s);
    pace.max = 1'000'000;
    return {connections, each, pace,
        policyOption(u"allow"_s, Type::Text, QString(), u"Only from"_s, u"Networks that may connect, such as 192.168.0.0/16 2001:db8::/32; empty is everyone."_s),
        policyOption(u"deny"_s, Type::Text, QString(), u"Not from"_s, u"Networks and addresses that are cut off, even if they are among those above."_s)};
}

OptionList howLongAndFast()
{
    using Type = Option::Type;
    OptionList options{
        policyOption(u"limit-first-bytes"_s, Type::Duration, qint64(0), u"Time to say something"_s, u"A caller that has said nothing by then is cut off; 0 is no limit."_s),
        policyOption(u"limit-silence"_s, Type::Duration, qint64(0), u"Silence ends a connection after"_s, u"Nothing either way, also where both ends are well; 0 is no limit."_s),
        policyOption(u"limit-lifetime"_s, Type::Duration, qint64(0), u"Connections last"_s, u"Then they are cut off and may come again; 0 is no limit."_s),
        policyOption(u"rate-in"_s, Type::Size, qint64(0), u"Received a second"_s, u"Bytes that one connection may send us; 0 is no limit."_s),
        policyOption(u"rate-out"_s, Type::Size, qint64(0), u"Sent a second"_s, u"Bytes that one connection gets; 0 is no limit."_s),
        policyOption(u"rate-in-all"_s, Type::Size, qint64(0), u"Received a second by all"_s, u"Bytes of all its connections together; 0 is no limit."_s),
        policyOption(u"rate-out-all"_s, Type::Size, qint64(0), u"Sent a second to all"_s, u"Bytes of all its connections together; 0 is no limit."_s)};
    for (auto& option : options)
        option.max = option.type == Type::Duration ? qint64(30) * 24 * 3600 * 1000 : qint64(100) * 1024 * 1024 * 1024;
    return options;
}

OptionList whatIsWrittenDown()
{
    using Type = Option::Type;
    auto size = policyOption(u"traffic-size"_s, Type::Size, qint64(256) * 1024 * 1024, u"Largest traffic file"_s, u"A log or capture that has reached it ends there."_s);
    size.min = 64 * 1024;
    size.max = qint64(100) * 1024 * 1024 * 1024;
    return {policyOption(u"traffic-log"_s, Type::Text, QString(), u"Traffic log"_s,
                u"A file that gets a line for everything new connections say, passwords too; empty is none."_s),
        policyOption(u"capture"_s, Type::Text, QString(), u"Capture"_s,
            u"A file for Wireshark (pcapng) with everything new connections say, passwords too, in the clear; empty is none."_s),
        size};
}

Result<QList<IpNetwork>> networks(const OptionValues& values, const QString& key)
{
    auto list = IpNetwork::parseList(values.text(key));
    if (list)
        return list;
    auto error = list.error();
    error.code = key;
    return error;
}

} // namespace

OptionList policyOptions()
{
    return whoMayConnect() + howLongAndFast() + whatIsWrittenDown();
}

Result<PolicySettings> policySettings(const OptionValues& values, const QString& dataFolder)
{
    using std::chrono::milliseconds;
    const auto path = [&](const QString& key) {
        const auto text = values.text(key);
        return text.isEmpty() ? QString() : QDir(dataFolder).absoluteFilePath(text);
    };
    const auto allow = networks(values, u"allow"_s);
    if (!allow)
        return allow.error();
    const auto deny = networks(values, u"deny"_s);
    if (!deny)
        return deny.error();
    PolicySettings settings;
    settings.admission = {.total = values.integer(u"limit-connections"_s),
        .perAddress = values.integer(u"limit-per-address"_s),
        .perSecond = values.integer(u"limit-new"_s),
        .allow = *allow,
        .deny = *deny};
    settings.times = {.firstBytes = milliseconds(values.integer(u"limit-first-bytes"_s)),
        .idle = milliseconds(values.integer(u"limit-silence"_s)),
        .lifetime = milliseconds(values.integer(u"limit-lifetime"_s))};
    settings.each = {values.integer(u"rate-in"_s), values.integer(u"rate-out"_s)};
    settings.together = {values.integer(u"rate-in-all"_s), values.integer(u"rate-out-all"_s)};
    settings.trafficLog = path(u"traffic-log"_s);
    settings.capture = path(u"capture"_s);
    settings.fileLimit = values.integer(u"traffic-size"_s);
    return settings;
}

} // namespace everyport
