#include <QTest>

#include "netcore/endpoints/endpoint.h"
#include "netcore/endpoints/endpointhandshake.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

const Error refused{Error::Kind::Refused, Reason::NotAuthorised, QStringLiteral("go away"), {}, 0};

/// What is told between a connection and the end of its layer's handshake.
struct Handshake {
    Story story;
    MemoryTransport below;
    MemoryTransport layer; // only its address counts
    Deferred<Result<Transport*>> connecting;
    Deferred<Result<Done>> shaking;
    Task<Result<Transport*>> task;
    std::optional<Result<Transport*>> told;

    Handshake()
    {
        below.open(std::make_unique<StoryProtocol>(story));
        task = afterHandshake(connecting.task(), shaking.task(), &layer);
        task.whenDone([this](Result<Transport*> result) { told = std::move(result); });
    }
};

} // namespace

class EndpointHandshakeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadyWithTheLayer()
    {
        Handshake way;
        way.connecting.fire(static_cast<Transport*>(&way.below));
        QVERIFY(!way.told);
        way.shaking.fire(Done{});
        QVERIFY(way.told && *way.told);
        QCOMPARE(**way.told, static_cast<Transport*>(&way.layer));
        QVERIFY(!way.below.wasAborted());
    }

    void theHandshakeMayBeOverFirst()
    {
        Handshake way;
        way.shaking.fire(Done{});
        QVERIFY(!way.told);
        way.connecting.fire(static_cast<Transport*>(&way.below));
        QVERIFY(way.told && *way.told);
    }

    void whoeverFailsSaysWhy()
    {
        Handshake unreached;
        unreached.connecting.fire(refused);
        QVERIFY(unreached.told && unreached.told->error() == refused);
        Handshake early;
        early.shaking.fire(refused);
        early.connecting.fire(static_cast<Transport*>(&early.below));
        QVERIFY(early.told && early.told->error() == refused);
        Handshake late;
        late.connecting.fire(static_cast<Transport*>(&late.below));
        late.shaking.fire(refused);
        QVERIFY(late.told && late.told->error() == refused);
        QVERIFY(!late.below.wasAborted()); // the layer has ended it in its own way
    }

    void aDroppedHandshakeLeavesNothingBehind()
    {
        Story story;
        MemoryReactor reactor;
        auto task = connectTo(reactor, *Endpoint::parse(u"socks5:127.0.0.1:1080:tcp:example.org:80"_s), u"test"_s,
            nullptr, std::make_unique<StoryProtocol>(story));
        QCOMPARE(reactor.outgoing.size(), size_t(1));
        QVERIFY(reactor.outgoing.front()->isOpen());
        QCOMPARE(reactor.outgoing.front()->takeWritten(), QByteArray::fromHex("050100"));
        task.cancel();
        QVERIFY(reactor.outgoing.front()->wasAborted());
        QVERIFY(story.events.isEmpty());
    }
};

QTEST_GUILESS_MAIN(EndpointHandshakeTest)
#include "tst_endpointhandshake.moc"
