#include "app/ircchat/ircgreeting.h"

#include <QUrl>

#include "app/ircchat/ircplace.h"
#include "netcore/address/hostname.h"
#include "netcore/transport/transport.h"

namespace everyport::ircchat {

using namespace Qt::StringLiterals;
using Greeting = chat::NetworkType::Greeting;

namespace {

/// Says nothing. `there` is where it stands, while it does.
class Visitor final : public Protocol {
public:
    explicit Visitor(std::shared_ptr<Transport*> there) : m_there(std::move(there)) {}
    void connectionMade(Transport& transport) override { *m_there = &transport; }
    void dataReceived(QByteArrayView) override {}
    void connectionLost(const Error&) override { *m_there = nullptr; }

private:
    std::shared_ptr<Transport*> m_there;
};

Task<Result<Done>> visit(Reactor* reactor, Endpoint endpoint)
{
    const auto there = std::make_shared<Transport*>(nullptr);
    auto connecting = connectTo(*reactor, endpoint, u"irc"_s, nullptr, std::make_unique<Visitor>(there));
    const auto connected = co_await std::move(connecting);
    if (!connected)
        co_return connected.error();
    if (*there)
        (*there)->loseConnection();
    co_return Done();
}

} // namespace

Task<Result<Greeting>> greetServer(Reactor* reactor, OptionList options, QMap<QString, QVariant> values)
{
    options.removeIf([](const Option& option) { return option.secret; });
    for (Option& option : options)
        option.required = false;
    auto checked = checkOptions(options, values);
    if (!checked)
        co_return checked.error();
    const auto place = IrcPlace::of(*checked);
    if (!place)
        co_return place.error();
    const bool isTls = checked->text(u"encryption"_s) == u"tls";
    Greeting greeting{.values = values, .host = place->endpoint.host(), .isEncrypted = isTls};
    if (place->webSocket)
        co_return greeting;
    auto visiting = visit(reactor, place->endpoint);
    const auto visited = co_await std::move(visiting);
    if (visited)
        co_return greeting;
    if (values.contains(u"port"_s) || !isThisComputer(greeting.host))
        co_return visited.error();
    greeting.values.insert(u"port"_s, 6667);
    greeting.values.insert(u"encryption"_s, u"none"_s);
    greeting.isEncrypted = false;
    checked = checkOptions(options, greeting.values);
    const auto plain = checked ? IrcPlace::of(*checked) : Result<IrcPlace>(checked.error());
    if (!plain)
        co_return plain.error();
    auto visitingPlain = visit(reactor, plain->endpoint);
    const auto visitedPlain = co_await std::move(visitingPlain);
    if (!visitedPlain)
        co_return visited.error(); // what was meant first
    co_return greeting;
}

} // namespace everyport::ircchat
