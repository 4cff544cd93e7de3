#include "app/chat/network/addressfinder.h"

#include "netcore/task/first.h"

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

} // namespace

bool isRoomAlone(const QString& typed)
{
    return typed.size() > 1 && typed.startsWith(u'#') && !typed.contains(u' ');
}

Task<Result<FoundAddress>> findAddress(
    QList<const NetworkType*> types, Reactor* reactor, QString typed, ProxyResolver proxyResolver)
{
    QList<FoundAddress> candidates;
    std::vector<Task<Result<NetworkType::Greeting>>> greetings;
    for (const auto* type : types) {
        const auto place = type->placeTyped(typed.trimmed());
        if (!place)
            continue;
        candidates.append({.type = type, .place = *place});
        greetings.push_back(greetByWay(type, reactor, *place, proxyResolver));
    }
    if (candidates.isEmpty())
        co_return Error::malformed(
            Reason::BadValue, u"An address is written as me@example.org, irc.example.org or #room."_s);
    auto racing = firstSuccess(std::move(greetings));
    auto won = co_await std::move(racing);
    if (!won)
        co_return won.error();
    FoundAddress found = candidates[qsizetype(won->place)];
    found.greeting = std::move(won->value);
    found.title = titleOf(*found.type, found.greeting);
    co_return found;
}

} // namespace everyport::chat
