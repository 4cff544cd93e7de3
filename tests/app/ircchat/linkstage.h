#pragma once

#include "app/ircchat/ircnetwork.h"
#include "netcore/interfaces/reactortcp.h"
#include "netcore/transport/lineprotocol.h"
#include "protocols/websocket/linebridge.h"
#include "tests/app/chat/parlour.h"

namespace everyport::ircchat {

using namespace everyport::chat;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// A server of one client: what it hears is written down, what it answers is the test's.
struct PlayedIrc {
    struct Connection final : LineProtocol {
        explicit Connection(PlayedIrc& itsServer) : server(itsServer) {}
        PlayedIrc& server;
        Transport* transport = nullptr;
        void connectionMade(Transport& made) override
        {
            LineProtocol::connectionMade(made);
            transport = &made;
            server.connection = this;
            ++server.connections;
        }
        void connectionLost(const Error&) override
        {
            if (server.connection == this) // the next one may be there before it goes
                server.connection = nullptr;
        }
        void lineReceived(QByteArrayView line) override
        {
            server.heard.append(line.toByteArray());
            if (line.startsWith("CAP LS"))
                say(":irc.example CAP * LS :" + server.capabilities);
            else if (line.startsWith("CAP REQ"))
                say(":irc.example CAP * ACK " + line.sliced(8).toByteArray());
            else if (line.startsWith("CAP END") && !server.refusal.isEmpty()) {
                say(server.refusal);
                transport->loseConnection();
            } else if (line.startsWith("CAP END"))
                say(":irc.example 001 me :Welcome me!u@h\r\n:irc.example 005 me CHANTYPES=# PREFIX=(ov)@+ CASEMAPPING=ascii MONITOR=100 :are supported");
            else if (line.startsWith("JOIN #closed"))
                say(":irc.example 473 me #closed :Cannot join channel (+i)");
            else if (line.startsWith("JOIN #"))
                joined(line.sliced(5).toByteArray().split(' ').first().split(','));
            else if (line.startsWith("PING"))
                say("PONG irc.example " + line.sliced(5).toByteArray());
            else if (line.startsWith("QUIT"))
                transport->loseConnection();
        }
        void lineTooLong() override {}
        void joined(const QByteArrayList& rooms)
        {
            for (const auto& room : rooms)
                say(":me!u@h JOIN " + room);
        }
        void say(const QByteArray& lines) { transport->write(lines + "\r\n"); }
    };
    Connection* connection = nullptr;
    QByteArrayList heard;
    QByteArray capabilities;
    QByteArray refusal; // of who would register, and the end
    int connections = 0;
    int throughProxy = 0; // of these
    bool heardLine(QByteArrayView start) const
    {
        return std::any_of(heard.begin(), heard.end(), [&](const QByteArray& line) { return line.startsWith(start); });
    }
};

/// What a web server says before it hands a WebSocket on; `verdict` may be another.
struct Upgrading final : Protocol {
    Upgrading(Clock& itsClock, PlayedIrc& itsServer, QByteArray itsVerdict)
        : clock(itsClock), server(itsServer), verdict(std::move(itsVerdict))
    {
    }
    Clock& clock;
    PlayedIrc& server;
    QByteArray verdict;
    QByteArray asked = {};
    Transport* transport = nullptr;
    void connectionMade(Transport& made) override { transport = &made; }
    void connectionLost(const Error&) override {}
    void dataReceived(QByteArrayView bytes) override
    {
        asked += bytes;
        if (!asked.endsWith("\r\n\r\n"))
            return;
        server.heard.append(asked);
        const auto from = asked.indexOf("Sec-WebSocket-Key: ") + 19;
        const auto key = websocket::acceptKey(asked.sliced(from, asked.indexOf('\r', from) - from));
        transport->write(verdict
            + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Protocol: binary.ircv3.net\r\nSec-WebSocket-Accept: "
            + key + "\r\n\r\n");
        if (!verdict.contains("101"))
            return transport->loseConnection();
        transport->switchProtocol(std::make_unique<websocket::LineBridge>(clock, websocket::LineBridge::Frames::Binary,
            QByteArray(), std::make_unique<PlayedIrc::Connection>(server)));
    }
};

/// An HTTP proxy that leads to the server whatever it is asked for.
struct LeadingThere final : Protocol {
    explicit LeadingThere(PlayedIrc& itsServer) : server(itsServer) {}
    PlayedIrc& server;
    QByteArray asked = {};
    Transport* transport = nullptr;
    void connectionMade(Transport& made) override { transport = &made; }
    void connectionLost(const Error&) override {}
    void dataReceived(QByteArrayView bytes) override
    {
        asked += bytes;
        if (!asked.endsWith("\r\n\r\n"))
            return;
        ++server.throughProxy;
        transport->write("HTTP/1.1 200 OK\r\n\r\n");
        transport->switchProtocol(std::make_unique<PlayedIrc::Connection>(server));
    }
};

/// The chat model on IRC, and the server in the same memory.
class LinkStage : public Parlour {
public:
    LinkStage()
    {
        reactor.reachItself();
        auto listening = reactor.role<ReactorTcp>()->listenTcp(
            {.port = 6667}, [this] { return std::make_unique<PlayedIrc::Connection>(server); });
        port = std::move(*listening);
        std::vector<std::unique_ptr<NetworkType>> types;
        types.push_back(std::make_unique<IrcNetwork>());
        chat = std::make_unique<ChatModel>(reactor, *database, log, secrets, std::move(types));
        chat->addListener(this);
        if (!wait(chat->start()))
            qFatal("no chat model");
    }
    ~LinkStage() override
    {
        chat.reset();
        port.reset();
        web.reset();
        proxy.reset();
    }
    Account& connected(const QStringList& channels = {u"#lobby"_s})
    {
        const auto id = wait(chat->addAccount(u"irc"_s, {},
            {{u"server"_s, u"127.0.0.1"_s}, {u"port"_s, 6667}, {u"encryption"_s, u"none"_s}, {u"nick"_s, u"me"_s},
                {u"channels"_s, channels}},
            true));
        if (!id)
            qFatal("%s", qPrintable(id.error().text));
        auto& account = *chat->account(*id);
        if (!until([&] { return account.state == Account::State::Online; }))
            qFatal("not online: %s %d %s", qPrintable(account.trouble + account.stage), server.connections,
                server.heard.join(QByteArray("|")).constData());
        return account;
    }
    /// On line again with these settings besides what it takes to be there.
    void change(Account& account, const QMap<QString, QVariant>& settings)
    {
        QMap<QString, QVariant> raw{
            {u"server"_s, u"127.0.0.1"_s}, {u"port"_s, 6667}, {u"encryption"_s, u"none"_s}, {u"nick"_s, u"me"_s}};
        raw.insert(settings);
        if (const auto done = wait(chat->changeAccount(account.id, {}, raw, true)); !done)
            qFatal("%s", qPrintable(done.error().text));
        if (!until([&] { return account.state == Account::State::Online; }))
            qFatal("not online again: %s", qPrintable(account.trouble + account.stage));
    }
    /// There is one at httpproxy:127.0.0.1:8080.
    void openProxy()
    {
        proxy = std::move(*reactor.role<ReactorTcp>()->listenTcp(
            {.port = 8080}, [this] { return std::make_unique<LeadingThere>(server); }));
    }
    /// Time moves on: a client paces what it says.
    bool until(const std::function<bool()>& condition)
    {
        return reactor.turnUntil([&] {
            if (!condition())
                reactor.advance(50ms);
            return condition();
        });
    }
    template <typename T>
    Result<T> wait(Task<Result<T>> task)
    {
        if (!until([&task] { return task.isReady(); }))
            qFatal("the chat model never answered");
        return task.take();
    }
    /// An account whose server is a WebSocket's address, with what that answers.
    Account& byWebSocket(const QByteArray& verdict, const QString& address = u"ws://127.0.0.1:8067/webirc"_s)
    {
        web = std::move(*reactor.role<ReactorTcp>()->listenTcp(
            {.port = 8067}, [this, verdict] { return std::make_unique<Upgrading>(reactor.clock(), server, verdict); }));
        const auto id = wait(chat->addAccount(u"irc"_s, {},
            {{u"server"_s, address}, {u"nick"_s, u"me"_s}, {u"channels"_s, QStringList(u"#lobby"_s)}}, true));
        return *chat->account(*id);
    }
    Conversation& room(Account& account, const QString& name) { return *account.find(Conversation::Kind::Room, name); }

    PlayedIrc server;
    std::unique_ptr<Port> port;
    std::unique_ptr<Port> web;
    std::unique_ptr<Port> proxy;
};

} // namespace everyport::ircchat
