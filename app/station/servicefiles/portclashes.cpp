#include "app/station/servicefiles/portclashes.h"

#include "netcore/endpoints/endpoint.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

struct Wish {
    const ServiceFile* file = nullptr;
    QString key;
    Endpoint place;
};

QList<Wish> wishesOf(const ServiceFile& file, const OptionList& options)
{
    QList<Wish> wishes;
    for (const auto& option : options) {
        if (option.type != Option::Type::Endpoint)
            continue;
        const auto given = option.repeated ? file.values.texts(option.key) : QStringList{file.values.text(option.key)};
        for (const auto& text : given) {
            const auto place = Endpoint::parse(text);
            if (place && place->innermost().second().isEmpty() && place->port()) // else where a client goes
                wishes.append({&file, option.key, *place});
        }
    }
    return wishes;
}

/// The addresses where it listens; "*" is all.
QStringList addressesOf(const Endpoint& place)
{
    const auto interface = place.innermost().value(u"interface"_s);
    if (interface.isEmpty())
        return {u"127.0.0.1"_s, u"::1"_s};
    return {interface};
}

bool isTheSame(const QString& a, const QString& b)
{
    const auto takes = [](const QString& all, const QString& one) {
        return all == "*"_L1 || all == "::"_L1 || (all == "0.0.0.0"_L1 && !one.contains(u':'));
    };
    return a == b || takes(a, b) || takes(b, a);
}

bool clash(const Endpoint& a, const Endpoint& b)
{
    const auto isDatagram = [](const Endpoint& place) { return place.innermost().kind() == "udp"_L1; };
    if (a.port() != b.port() || isDatagram(a) != isDatagram(b))
        return false;
    const auto ours = addressesOf(a);
    const auto theirs = addressesOf(b);
    return std::any_of(ours.begin(), ours.end(), [&](const QString& one) {
        return std::any_of(theirs.begin(), theirs.end(), [&](const QString& other) { return isTheSame(one, other); });
    });
}

} // namespace

QList<Error> portClashes(const QList<ServiceFile>& files, const ServiceTypes& types)
{
    QList<Error> clashes;
    QList<Wish> taken;
    for (const auto& file : files) {
        const auto type = std::find_if(
            types.begin(), types.end(), [&](const auto& each) { return each->name() == file.type; });
        if (!file.enabled || !file.faults.isEmpty() || type == types.end())
            continue;
        for (const auto& wish : wishesOf(file, (*type)->options())) {
            const auto other = std::find_if(
                taken.begin(), taken.end(), [&](const Wish& each) { return clash(each.place, wish.place); });
            if (other == taken.end()) {
                taken.append(wish);
            } else {
                const auto whose = other->file == &file
                    ? u"it is named twice here"_s
                    : u"the service %1 takes it, too: %2"_s.arg(other->file->name, other->file->path);
                clashes.append(Error::malformed(Reason::InUse,
                    u"%1: %2: Port %3 is one service's alone, and %4."_s.arg(file.path, wish.key)
                        .arg(wish.place.port())
                        .arg(whose),
                    wish.key));
            }
        }
    }
    return clashes;
}

} // namespace everyport
