#include <QTest>

#include "netcore/endpoints/soloport.h"
#include "tests/support/countingproducer.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

struct Solo {
    MemoryTransport wire;
    Story story;
    std::unique_ptr<Port> port;

    Solo()
    {
        auto opened = SoloPort::open([this] { return std::make_unique<StoryProtocol>(story); },
            [this](std::unique_ptr<Protocol> protocol) {
                wire.setPeer({Address::Family::Memory, u"somebody"_s, 0});
                wire.open(std::move(protocol));
                return Result<Transport*>(&wire);
            });
        if (opened)
            port = std::move(*opened);
    }
};

} // namespace

class SoloPortTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itsCallerIsThere()
    {
        Solo solo;
        QVERIFY(solo.port);
        QCOMPARE(solo.port->address().host, u"somebody"_s);
        QCOMPARE(solo.port->connectionCount(), 1);
        solo.wire.feed("hello");
        QCOMPARE(solo.story.received, QByteArray("hello"));
        solo.port->connections().first()->write("goodbye");
        QCOMPARE(solo.wire.takeWritten(), QByteArray("goodbye"));
        solo.wire.peerCloses();
        QVERIFY(solo.story.lost && solo.story.lost->isClosed());
        QCOMPARE(solo.port->connectionCount(), 0);
        QVERIFY(solo.port->connections().isEmpty());
        QVERIFY(solo.port->stop().isReady());
    }

    void stoppingWaitsForTheEnd()
    {
        Solo solo;
        Task<Result<Done>> stopping;
        solo.story.whenData = [&](Transport&, QByteArrayView) {
            stopping = solo.port->stop();
            QVERIFY(!stopping.isReady());
        };
        solo.wire.feed("x");
        QVERIFY(stopping.isReady() && stopping.take().ok());
        QVERIFY(solo.story.lost->isClosed());
    }

    void lettingGoEndsItAtOnce()
    {
        Solo solo;
        solo.port.reset();
        QVERIFY(solo.story.lost && solo.story.lost->isCancelled());
        QVERIFY(solo.wire.wasAborted());
        solo.wire.settle();
        QCOMPARE(solo.story.events.count(u"lost"_s), 1);
    }

    void lettingGoTakesItsProducerOff()
    {
        Solo solo;
        CountingProducer producer;
        solo.story.transport->setProducer(&producer);
        solo.story.whenLost = [&] { QCOMPARE(producer.stops, 1); };
        solo.port.reset();
        QVERIFY(solo.story.lost);
        solo.wire.setProducerPaused(true);
        solo.wire.settle();
        QCOMPARE(producer.stops, 1);
        QCOMPARE(producer.pauses, 0);
    }

    void lettingGoFromInside()
    {
        Solo solo;
        solo.story.whenData = [&](Transport&, QByteArrayView) { solo.port.reset(); };
        solo.wire.feed("x");
        QVERIFY(solo.story.lost);
        QCOMPARE(solo.story.events.count(u"lost"_s), 1);
    }

    void whatCannotBeOpened()
    {
        const auto refused = SoloPort::open(
            [] { return nullptr; }, [](std::unique_ptr<Protocol>) { return Result<Transport*>(Error::cancelled()); });
        QVERIFY(!refused && refused.error().kind == Error::Kind::Refused);
        Story story;
        const auto failed = SoloPort::open([&] { return std::make_unique<StoryProtocol>(story); },
            [](std::unique_ptr<Protocol>) {
                return Result<Transport*>(Error{Error::Kind::Local, Reason::InUse, u"taken"_s, {}, 0});
            });
        QVERIFY(!failed && failed.error().reason == Reason::InUse);
        QVERIFY(story.events.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SoloPortTest)
#include "tst_soloport.moc"
