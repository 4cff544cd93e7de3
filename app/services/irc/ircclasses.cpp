#include "app/services/irc/ircclasses.h"

#include <algorithm>

#include "app/config/option.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qsizetype mostClasses = 100;

/// What a class may be told; checked like the service's own options.
OptionList classOptions()
{
    using Type = Option::Type;
    return {
        {.key = u"clients"_s, .type = Type::Integer, .min = 1, .max = 200'000},
        {.key = u"half-open"_s, .type = Type::Integer, .min = 1, .max = 200'000},
        {.key = u"send-queue"_s, .type = Type::Size, .min = 64 * 1024, .max = 256 * 1024 * 1024},
        {.key = u"receive-queue"_s, .type = Type::Size, .min = 8 * 1024, .max = 16 * 1024 * 1024},
        {.key = u"flood-burst"_s, .type = Type::Integer, .min = 1, .max = 10'000},
        {.key = u"flood-rate"_s, .type = Type::Integer, .min = 1, .max = 1000},
        {.key = u"flood"_s, .type = Type::Choice, .choices = {u"on"_s, u"off"_s}, .choiceLabels = {u"On"_s, u"Off"_s}},
    };
}

Error fault(const QString& line, const QString& what)
{
    return Error::malformed(Reason::BadValue, u"The class “%1”: %2"_s.arg(line.left(80), what), u"class"_s);
}

Result<QMap<QString, QVariant>> settingsOf(const QStringList& words)
{
    QMap<QString, QVariant> settings;
    for (const auto& word : words) {
        const auto at = word.indexOf(u'=');
        if (at <= 0)
            return Error::malformed(Reason::BadValue, u"%1 is written as KEY=VALUE."_s.arg(word));
        settings.insert(word.left(at), word.mid(at + 1));
    }
    return settings;
}

void take(ircd::ConnectionClass& one, const OptionValues& values, const ircd::ConnectionClass& usual)
{
    const auto number = [&](const QString& key, qint64 fallback) {
        return values.isGiven(key) ? values.integer(key) : fallback;
    };
    one.clients = int(number(u"clients"_s, usual.clients));
    one.halfOpen = int(number(u"half-open"_s, values.isGiven(u"clients"_s) ? one.clients : usual.halfOpen));
    one.sendQueue = number(u"send-queue"_s, usual.sendQueue);
    one.receiveQueue = number(u"receive-queue"_s, usual.receiveQueue);
    one.flood = !values.isGiven(u"flood"_s) || values.text(u"flood"_s) == u"on";
    const auto rate = 1000 / std::max<qint64>(1, usual.floodCost.count());
    const auto burst = usual.floodBurst / std::max(usual.floodCost, std::chrono::milliseconds(1));
    setFloodLimits(one, number(u"flood-rate"_s, std::max<qint64>(1, rate)), number(u"flood-burst"_s, burst));
}

} // namespace

Result<std::vector<ircd::ConnectionClass>> parseIrcClasses(const QStringList& lines, const ircd::ConnectionClass& usual)
{
    std::vector<ircd::ConnectionClass> all;
    for (const auto& line : lines) {
        const auto words = line.simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.size() < 2)
            return fault(line, u"it has a name and networks, as in “trusted 192.0.2.0/24 clients=100”."_s);
        ircd::ConnectionClass one;
        one.name = words[0].toUtf8();
        const auto networks = IpNetwork::parseList(words[1]);
        if (!networks)
            return fault(line, networks.error().text);
        one.networks = *networks;
        const auto settings = settingsOf(words.mid(2));
        const auto values = settings ? checkOptions(classOptions(), *settings) : Result<OptionValues>(settings.error());
        if (!values)
            return fault(line, values.error().text);
        take(one, *values, usual);
        all.push_back(std::move(one));
    }
    if (qsizetype(all.size()) > mostClasses)
        return fault(lines.last(), u"there are more than %1 classes."_s.arg(mostClasses));
    return all;
}

void setFloodLimits(ircd::ConnectionClass& place, qint64 rate, qint64 burst)
{
    place.floodCost = std::chrono::milliseconds(std::max<qint64>(1, 1000 / rate));
    place.floodBurst = place.floodCost * burst;
}

} // namespace everyport
