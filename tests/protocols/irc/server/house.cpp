#include "tests/protocols/irc/server/house.h"

#include "protocols/irc/server/commands/allcommands.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::ircd {

ServerOptions House::plainOptions()
{
    ServerOptions options;
    options.name = "irc.test";
    options.network = "TestNet";
    options.flood = false;
    options.registrationOpen = true;
    return options;
}

House::House(ServerOptions options)
{
    for (const auto& name : {u"alice"_s, u"bob"_s, u"carol"_s})
        accounts.accounts[name] = {u"pw"_s, Standing::Member};
    accounts.accounts[u"oper"_s] = {u"pw"_s, Standing::Operator};
    start(options);
}

House::~House()
{
    server->shutDown();
}

void House::start(const ServerOptions& options)
{
    server = std::make_unique<Server>(
        reactor, options, ServerPorts{&accounts, &history, &channels, &bans, &users}, allCommands());
    auto opening = server->open();
    reactor.turnUntil([&] { return opening.isReady(); });
    if (!opening.take())
        qFatal("the server does not open");
}

void House::restart()
{
    const auto options = server->options();
    server->shutDown();
    reactor.turn();
    server.reset();
    start(options);
}

Peer::Peer(House& house, const QString& address) : m_house(house), m_wire(std::make_unique<MemoryTransport>())
{
    m_wire->setPeer({Address::Family::IPv4, address, 40000});
    m_wire->open(m_house.server->makeSession());
}

Peer::~Peer()
{
    if (m_wire->isOpen())
        m_wire->peerCloses();
}

void Peer::settle()
{
    m_house.reactor.advance({});
    // Who does not read is not waited for.
    const auto waits = [this] {
        return m_wire->isOpen() && m_wire->protocol() && m_wire->queuedBytes() == 0
            && static_cast<Session*>(m_wire->protocol())->isWaiting();
    };
    takeTurns();
    while (waits() && m_house.reactor.turnUntil([&] { return !waits(); }))
        takeTurns();
    m_wire->settle();
    takeTurns();
}

void Peer::takeTurns()
{
    for (int turns = 0; m_wire->isOpen() && m_wire->hasYielded() && turns < 10'000; ++turns)
        m_wire->giveTurn();
}

void Peer::say(const QByteArray& line)
{
    m_wire->feed(line + "\r\n");
    settle();
}

QByteArrayList Peer::heard()
{
    m_wire->settle();
    takeTurns();
    auto lines = m_wire->takeWritten().split('\n');
    lines.removeLast();
    for (auto& line : lines)
        line.chop(1);
    return lines;
}

void Peer::logIn(
    const QByteArray& nick, const QByteArray& capabilities, const QByteArray& account, const QByteArray& password)
{
    auto wanted = capabilities;
    if (!account.isEmpty())
        wanted.append(wanted.isEmpty() ? "sasl" : " sasl");
    if (!wanted.isEmpty())
        say("CAP REQ :" + wanted);
    if (!account.isEmpty()) {
        say("AUTHENTICATE PLAIN");
        say("AUTHENTICATE " + QByteArray(QByteArray(1, '\0') + account + '\0' + password).toBase64());
    }
    say("NICK " + nick);
    say("USER " + nick + " 0 * :" + nick + " real");
    if (!wanted.isEmpty())
        say("CAP END");
    heard();
}

} // namespace everyport::ircd
