#include "app/chat/network/addressfinder.h"

#include <algorithm>

#include <QUrl>

#include "app/chat/network/clearplaces.h"
#include "netcore/task/first.h"
#include "netcore/tls/certificateexceptions.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {

const auto proxyKey = u"proxy"_s;

/// As the form would suggest it, were it filled in so far.
QString titleOf(const NetworkType& type, const NetworkType::Greeting& greeting)
{
    OptionList open = type.options();
    open.removeIf([](const Option& option) { return option.secret; });
    for (Option& option : open)
        option.required = false;
    const auto values = checkOptions(open, greeting.values);
    const auto title = values ? type.suggestedTitle(*values) : QString();
    return title.isEmpty() ? greeting.host : title;
}

/// The proxy is the connection's affair each time anew: no account keeps the program's as its own.
Task<Result<NetworkType::Greeting>> greetByWay(
    const NetworkType* type, Reactor* reactor, NetworkType::Place place, ProxyResolver proxyResolver)
{
    const auto options = type->options();
    if (!findOption(options, proxyKey)) {
        auto greeting = type->greet(*reactor, place);
        auto greeted = co_await std::move(greeting);
        co_return greeted;
    }
    const auto own = place.values.value(proxyKey);
    const auto host = destinationOf(place.values.value(u"websocket"_s).toString(),
        place.values.value(u"server"_s).toString(), place.values.value(u"address"_s).toString());
    auto finding = proxyTo(host, own.toString().trimmed(), proxyResolver);
    const auto proxy = co_await std::move(finding);
    if (!proxy)
        co_return proxy.error();
    place.values.insert(proxyKey, *proxy);
    auto greeting = type->greet(*reactor, place);
    auto greeted = co_await std::move(greeting);
    if (!greeted)
        co_return greeted.error();
    greeted->values.remove(proxyKey);
    if (own.isValid())
        greeted->values.insert(proxyKey, own);
    co_return greeted;
}

/// The refusal of a certificate, whoever had it: a person can decide about that, and it tells that a server is there.
using CertificateRefusal = std::shared_ptr<std::optional<Error>>;

Task<Result<NetworkType::Greeting>> greetAndNote(
    Task<Result<NetworkType::Greeting>> greeting, CertificateRefusal certificate)
{
    auto greeted = co_await std::move(greeting);
    if (!greeted && isAboutCertificate(greeted.error().reason))
        *certificate = greeted.error();
    co_return greeted;
}

Task<Result<FoundAddress>> firstToGreet(
    QList<FoundAddress> candidates, Reactor* reactor, ProxyResolver proxyResolver, CertificateRefusal certificate)
{
    std::vector<Task<Result<NetworkType::Greeting>>> greetings;
    for (const auto& candidate : candidates)
        greetings.push_back(
            greetAndNote(greetByWay(candidate.type, reactor, candidate.place, proxyResolver), certificate));
    auto racing = firstSuccess(std::move(greetings));
    auto won = co_await std::move(racing);
    if (!won)
        co_return won.error();
    FoundAddress found = candidates[qsizetype(won->place)];
    found.greeting = std::move(won->value);
    found.title = titleOf(*found.type, found.greeting);
    co_return found;
}

QList<FoundAddress> inTheClear(const QList<FoundAddress>& candidates)
{
    QList<FoundAddress> clear;
    for (const auto& candidate : candidates) {
        const auto* places = dynamic_cast<const ClearPlaces*>(candidate.type);
        if (const auto place = places ? places->inTheClear(candidate.place) : std::nullopt)
            clear.append({.type = candidate.type, .place = *place});
    }
    return clear;
}

/// Of a network where one has an account somewhere else: nothing says where.
bool isRoomsLink(const QList<const NetworkType*>& types, const QString& typed)
{
    const QUrl link(typed);
    return std::any_of(types.begin(), types.end(), [&](const NetworkType* type) {
        const auto place = type->placeOf(link);
        return place && place->kind == Conversation::Kind::Room;
    });
}

} // namespace

bool isRoomAlone(const QString& typed)
{
    return typed.size() > 1 && typed.startsWith(u'#') && !typed.contains(u' ');
}

Task<Result<FoundAddress>> findAddress(
    QList<const NetworkType*> types, Reactor* reactor, QString typed, ProxyResolver proxyResolver)
{
    QList<FoundAddress> candidates;
    for (const auto* type : types) {
        if (const auto place = type->placeTyped(typed.trimmed()))
            candidates.append({.type = type, .place = *place});
    }
    if (candidates.isEmpty() && isRoomsLink(types, typed.trimmed()))
        co_return Error::malformed(
            Reason::BadValue, u"That is a room. Connect an account first, then open the link again."_s, u"room"_s);
    if (candidates.isEmpty())
        co_return Error::malformed(
            Reason::BadValue, u"An address is written as me@example.org, irc.example.org or #room."_s);
    const auto certificate = std::make_shared<std::optional<Error>>();
    auto asking = firstToGreet(candidates, reactor, proxyResolver, certificate);
    auto found = co_await std::move(asking);
    if (found)
        co_return found;
    if (*certificate)
        co_return **certificate;
    const auto clear = inTheClear(candidates);
    if (clear.isEmpty())
        co_return found;
    auto askingInTheClear = firstToGreet(clear, reactor, proxyResolver, certificate);
    auto foundInTheClear = co_await std::move(askingInTheClear);
    co_return foundInTheClear ? foundInTheClear : found; // what was meant first
}

} // namespace everyport::chat
