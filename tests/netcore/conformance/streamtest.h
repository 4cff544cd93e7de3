#pragma once

#include <list>

#include "tests/netcore/conformance/stage.h"
#include "tests/netcore/conformance/storyends.h"

namespace everyport {

/// What every stream promises, written once for TCP and Unix: `listen` and `connect` are the role's own.
template <typename Role>
class StreamTest : public RoleTest<Role> {
protected:
    virtual Result<std::unique_ptr<Port>> listen(ProtocolFactory factory) = 0;
    virtual Task<Result<Transport*>> connectTo(const Port& port, std::unique_ptr<Protocol> protocol) = 0;

    Ends& newEnds() { return m_ends.emplace_back(); }
    /// Ports, then the reactor, then what protocols point at.
    void strike()
    {
        for (auto& ends : m_ends)
            ends.port.reset();
        this->stage.reset();
        m_ends.clear();
    }

    bool join(Ends& ends)
    {
        auto listening = listen(ends.factory());
        if (!listening)
            return false;
        ends.port = std::move(*listening);
        ends.connecting = connectTo(*ends.port, std::make_unique<StoryProtocol>(ends.client));
        return this->until([&] { return ends.server.made && ends.client.made; });
    }

    void talk()
    {
        auto& ends = this->newEnds();
        ends.server.whenData = [](Transport& transport, QByteArrayView bytes) {
            transport.write("echo:" + bytes.toByteArray());
            transport.loseConnection();
            transport.write("nobody hears this");
        };
        ends.client.whenMade = [](Transport& transport) { transport.write("hello"); };
        QVERIFY(join(ends));
        QVERIFY(this->until([&] { return ends.client.lost && ends.server.lost; }));
        QCOMPARE(ends.client.received, QByteArray("echo:hello"));
        QCOMPARE(
            ends.client.events, (QStringList{QStringLiteral("made"), QStringLiteral("data"), QStringLiteral("lost")}));
        QVERIFY(ends.client.lost->isClosed() && ends.server.lost->isClosed());
        QCOMPARE(ends.port->connectionCount(), 0);
    }

    void passOnEchoes()
    {
        auto& ends = this->newEnds();
        const QByteArray big(40'000, 'b');
        ends.server.whenData = [](Transport& transport, QByteArrayView bytes) { transport.passOn(bytes); };
        ends.client.whenMade = [&](Transport& transport) { transport.write(big + "end"); };
        QVERIFY(join(ends));
        QVERIFY(this->until([&] { return ends.client.received.size() == big.size() + 3; }));
        QCOMPARE(ends.client.received, big + "end");
    }

    void paused()
    {
        auto& ends = this->newEnds();
        ends.server.whenMade = [](Transport& transport) { transport.pauseReading(); };
        QVERIFY(join(ends));
        ends.client.transport->write("later");
        ends.client.transport->loseConnection();
        this->stage->pass(std::chrono::milliseconds(20));
        QVERIFY(ends.server.received.isEmpty());
        QVERIFY(!ends.server.lost);
        ends.server.transport->resumeReading();
        QVERIFY(this->until([&] { return ends.server.lost.has_value(); }));
        QCOMPARE(ends.server.received, QByteArray("later"));
    }

    void aborted()
    {
        auto& ends = this->newEnds();
        QVERIFY(join(ends));
        ends.server.whenData = [](Transport& transport, QByteArrayView) {
            transport.write("gone");
            transport.abortConnection();
            transport.abortConnection();
            transport.loseConnection();
        };
        ends.client.transport->write("x");
        QVERIFY(this->until([&] { return ends.client.lost && ends.server.lost; }));
        QVERIFY(ends.server.lost->isCancelled());
        QVERIFY(!ends.client.lost->isCancelled());
        QVERIFY(ends.client.received.isEmpty());
        QCOMPARE(ends.server.events.count(QStringLiteral("lost")), 1);
    }

    void halves()
    {
        Halves server;
        Halves client;
        auto listening = listen([&] { return std::make_unique<HalvesProtocol>(server); });
        QVERIFY(listening.ok());
        client.story.whenMade = [](Transport& transport) {
            transport.write("question");
            transport.loseWriteConnection();
            transport.write("too late");
        };
        server.whenReadLost = [](Transport& transport) { transport.write("answer"); };
        auto connecting = connectTo(**listening, std::make_unique<HalvesProtocol>(client));
        QVERIFY(this->until([&] { return client.story.received == "answer"; }));
        QCOMPARE(server.story.received, QByteArray("question"));
        QCOMPARE(server.readLost, 1);
        QCOMPARE(client.writeLost, 1);
        QVERIFY(!server.story.lost && !client.story.lost);
        server.story.transport->loseWriteConnection();
        QVERIFY(this->until([&] { return client.story.lost && server.story.lost; }));
        QCOMPARE(server.writeLost, 1);
        QCOMPARE(client.readLost, 1);
        QVERIFY(client.story.lost->isClosed() && server.story.lost->isClosed());
    }

    void halfCloseWithoutTheFace()
    {
        auto& ends = this->newEnds();
        ends.server.whenData = [](Transport& transport, QByteArrayView) { transport.write("answer"); };
        ends.client.whenMade = [](Transport& transport) {
            transport.write("question");
            transport.loseWriteConnection();
        };
        QVERIFY(join(ends));
        QVERIFY(this->until([&] { return ends.client.lost && ends.server.lost; }));
        QCOMPARE(ends.client.received, QByteArray("answer"));
        QVERIFY(ends.server.lost->isClosed() && ends.client.lost->isClosed());
    }

    void switched()
    {
        Story second;
        auto& ends = this->newEnds();
        ends.server.whenData = [&](Transport& transport, QByteArrayView) {
            transport.switchProtocol(std::make_unique<StoryProtocol>(second));
        };
        QVERIFY(join(ends));
        ends.client.transport->write("first");
        QVERIFY(this->until([&] { return second.made == 1; }));
        ends.client.transport->write("second");
        QVERIFY(this->until([&] { return second.received == "second"; }));
        ends.client.transport->loseConnection();
        QVERIFY(this->until([&] { return second.lost.has_value(); }));
        QVERIFY(!ends.server.lost); // it had left the scene
    }

    void stopped()
    {
        auto& ends = this->newEnds();
        QVERIFY(join(ends));
        ends.server.transport->write(QByteArray(200'000, 'z'));
        bool stopped = false;
        auto stopping = ends.port->stop();
        stopping.whenDone([&](Result<Done>) { stopped = true; });
        QVERIFY(this->until([&] { return stopped && ends.client.lost; }));
        QCOMPARE(ends.client.received.size(), 200'000);
    }

    void release()
    {
        auto& ends = this->newEnds();
        QVERIFY(join(ends));
        ends.port.reset();
        QVERIFY(ends.server.lost); // before the port's owner goes on
        QVERIFY(this->until([&] { return ends.client.lost.has_value(); }));
    }

    void refusedByFactory()
    {
        Story client;
        auto listening = listen([] { return nullptr; });
        QVERIFY(listening.ok());
        auto connecting = connectTo(**listening, std::make_unique<StoryProtocol>(client));
        QVERIFY(this->until([&] { return client.lost || (connecting.isReady() && client.made == 0); }));
        QCOMPARE((*listening)->connectionCount(), 0);
    }

private:
    std::list<Ends> m_ends;
};

} // namespace everyport
