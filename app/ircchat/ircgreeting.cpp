#include "app/ircchat/ircgreeting.h"

#include <algorithm>

#include "app/ircchat/ircplace.h"
#include "netcore/address/hostname.h"
#include "netcore/task/deferred.h"
#include "netcore/task/timeout.h"
#include "netcore/transport/lineprotocol.h"
#include "protocols/irc/message.h"

namespace everyport::ircchat {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Greeting = chat::NetworkType::Greeting;

namespace {

/// Some servers wait for a line that never comes where the handshake of TLS is all they get. On this computer nothing
/// takes long.
constexpr auto patience = 15s;
constexpr auto patienceHere = 3s;

/// What both a visitor and whoever has sent it know.
struct Visit {
    Transport* there = nullptr; ///< While it stands.
    Deferred<Result<Done>> answer = {};
    void end(Result<Done> how)
    {
        auto waiting = std::move(answer); // whoever waits may drop this
        waiting.fire(std::move(how));
    }
};

/// Also where nobody waits for the answer any more.
struct HangUp {
    std::shared_ptr<Visit> visit;
    ~HangUp()
    {
        if (visit->there)
            visit->there->loseConnection();
    }
};

/// Under TLS it says nothing. In the clear anything could be at that port, so that it asks what clients ask first:
/// it names nobody.
class Visitor final : public LineProtocol {
public:
    Visitor(std::shared_ptr<Visit> visit, bool asks) : m_visit(std::move(visit)), m_asks(asks) {}
    void connectionMade(Transport& transport) override
    {
        LineProtocol::connectionMade(transport);
        m_visit->there = &transport;
        if (m_asks)
            sendLine("CAP LS 302");
    }
    void connectionLost(const Error& reason) override
    {
        m_visit->there = nullptr;
        const bool saysWhy = !reason.text.isEmpty();
        m_visit->end(saysWhy ? reason : Error::disconnected(Reason::ConnectionLost, u"It hung up without a word."_s));
    }

private:
    void lineReceived(QByteArrayView line) override
    {
        if (!m_asks)
            return;
        const auto message = irc::MessageView::parse(line);
        const auto command = message ? message->command() : QByteArrayView();
        // Mail servers begin by a number, too, but name themselves after it.
        const bool isNumeric = command.size() == 3 && !message->source().isEmpty()
            && std::all_of(command.begin(), command.end(), [](char c) { return c >= '0' && c <= '9'; });
        const bool isIrc = isNumeric || command == "CAP" || command == "NOTICE" || command == "PING"
            || command == "ERROR";
        m_visit->end(isIrc ? Result<Done>(Done()) : Result<Done>(notIrc()));
    }
    void lineTooLong() override { m_visit->end(notIrc()); }
    static Error notIrc() { return Error::unsupported(Reason::None, u"What answers there is no IRC server."_s); }

    std::shared_ptr<Visit> m_visit;
    bool m_asks;
};

Task<Result<Done>> visit(Reactor* reactor, Endpoint endpoint)
{
    const bool asks = !endpoint.isTls();
    const auto made = std::make_shared<Visit>();
    const HangUp hangUp{made};
    auto answering = made->answer.task();
    auto connecting = connectTo(*reactor, endpoint, u"irc"_s, nullptr, std::make_unique<Visitor>(made, asks));
    const auto connected = co_await std::move(connecting);
    if (!connected)
        co_return connected.error();
    if (!asks)
        co_return Done();
    const auto answered = co_await std::move(answering);
    co_return answered;
}

} // namespace

Task<Result<Greeting>> greetServer(Reactor* reactor, OptionList options, QMap<QString, QVariant> values)
{
    options.removeIf([](const Option& option) { return option.secret; });
    for (Option& option : options)
        option.required = false;
    const auto checked = checkOptions(options, values);
    if (!checked)
        co_return checked.error();
    const auto place = IrcPlace::of(*checked);
    if (!place)
        co_return place.error();
    const bool isTls = checked->text(u"encryption"_s) == u"tls";
    Greeting greeting{.values = values, .host = place->endpoint.host(), .isEncrypted = isTls};
    if (place->webSocket)
        co_return greeting;
    const auto limit = isThisComputer(greeting.host) ? patienceHere : patience;
    auto visiting = withTimeout(
        visit(reactor, place->endpoint), reactor->clock(), limit, u"Looking for %1"_s.arg(greeting.host));
    const auto visited = co_await std::move(visiting);
    if (!visited)
        co_return visited.error();
    co_return greeting;
}

} // namespace everyport::ircchat
