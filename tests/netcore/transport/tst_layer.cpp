#include <stdexcept>

#include <QTest>

#include "netcore/transport/layer.h"
#include "tests/support/memorytransport.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;

namespace {

/// One that lets everything through, and counts.
class Counting final : public Layer {
public:
    using Layer::Layer;
    void dataReceived(QByteArrayView bytes) override
    {
        passed += bytes.size();
        Layer::dataReceived(bytes);
    }
    using Layer::isTelling;
    qsizetype passed = 0;
};

/// One whose handshake is over when a test says so.
class Handshaking final : public Layer {
public:
    using Layer::Layer;
    void connectionMade(Transport& transport) override { transportReplaced(transport); }
    using Layer::notifyMade;
};

} // namespace

class LayerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingPassesBothWays()
    {
        Story story;
        MemoryTransport wire;
        wire.open(std::make_unique<Counting>(std::make_unique<StoryProtocol>(story)));
        QCOMPARE(story.made, 1);
        QVERIFY(story.transport != &wire);
        wire.feedByteByByte("in");
        QCOMPARE(story.received, QByteArray("in"));
        story.transport->write("out");
        QCOMPARE(wire.takeWritten(), QByteArray("out"));
        QCOMPARE(story.transport->peer(), wire.peer());
        QCOMPARE(story.transport->local(), wire.local());
        QCOMPARE(&story.transport->record(), &wire.record());
        QVERIFY(!story.transport->isEncrypted() && !story.transport->tls());
        story.transport->pauseReading();
        QVERIFY(wire.isReadingPaused());
        story.transport->resumeReading();
        QVERIFY(!wire.isReadingPaused());
        story.transport->loseConnection();
        QVERIFY(!wire.isOpen());
        QCOMPARE(story.events, (QStringList{QStringLiteral("made"), QStringLiteral("data"), QStringLiteral("lost")}));
    }

    void slidesIntoALiveConnection()
    {
        Story story;
        MemoryTransport wire;
        wire.open(std::make_unique<StoryProtocol>(story));
        auto& layer = static_cast<Counting&>(Layer::interpose(wire, std::make_unique<Counting>()));
        QCOMPARE(story.made, 1);
        QCOMPARE(story.transport, static_cast<Transport*>(&layer));
        auto& lower = static_cast<Counting&>(Layer::interpose(wire, std::make_unique<Counting>())); // below the first
        QCOMPARE(story.transport, static_cast<Transport*>(&layer));
        wire.feed("bytes");
        QCOMPARE(layer.passed, 5);
        QCOMPARE(lower.passed, 5);
        story.transport->abortConnection();
        QVERIFY(wire.wasAborted());
        QVERIFY(story.lost && story.lost->isCancelled());
    }

    void aProtocolMaySwitchInsideItsOwnEvent()
    {
        Story first;
        Story second;
        MemoryTransport wire;
        first.whenData = [&](Transport& transport, QByteArrayView) {
            transport.switchProtocol(std::make_unique<StoryProtocol>(second));
            first.events.append(QStringLiteral("still here")); // and its object too
        };
        wire.open(std::make_unique<Counting>(std::make_unique<StoryProtocol>(first)));
        wire.feed("one");
        wire.feed("two");
        QCOMPARE(first.received, QByteArray("one"));
        QCOMPARE(second.received, QByteArray("two"));
        wire.peerCloses();
        QVERIFY(!first.lost && second.lost);
    }

    /// As whoever hears of the end of a handshake does, before the layer itself goes on.
    void whatTakesOverBeforeTheLayerTellsIsToldOnce()
    {
        Story first;
        Story second;
        MemoryTransport wire;
        auto made = std::make_unique<Handshaking>(std::make_unique<StoryProtocol>(first));
        auto& layer = *made;
        wire.open(std::move(made));
        QCOMPARE(first.made, 0);
        layer.switchProtocol(std::make_unique<StoryProtocol>(second));
        QVERIFY(layer.notifyMade());
        QCOMPARE(first.made, 0);
        QCOMPARE(second.made, 1);
        wire.feed("data");
        wire.peerCloses();
        QCOMPARE(second.events, (QStringList{QStringLiteral("made"), QStringLiteral("data"), QStringLiteral("lost")}));
    }

    void aProtocolMayEndEverythingInsideItsEvent()
    {
        Story story;
        MemoryTransport wire;
        story.whenMade = [](Transport& transport) { transport.abortConnection(); };
        wire.open(std::make_unique<Counting>(std::make_unique<StoryProtocol>(story)));
        QCOMPARE(story.events, (QStringList{QStringLiteral("made"), QStringLiteral("lost")}));
    }

    void anEventThatThrowsLeavesNothingBehind()
    {
        Story story;
        Story next;
        auto wire = std::make_unique<MemoryTransport>();
        story.whenData = [](Transport&, QByteArrayView) { throw std::runtime_error("no such thing"); };
        next.whenMade = [](Transport&) { throw std::runtime_error("nor this"); };
        auto outer = std::make_unique<Counting>(std::make_unique<Counting>(std::make_unique<StoryProtocol>(story)));
        auto& layer = *outer;
        wire->open(std::move(outer));
        auto& inner = static_cast<Counting&>(*story.transport);
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, wire->feed("x"));
        QVERIFY(!layer.isTelling() && !inner.isTelling());
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, inner.switchProtocol(std::make_unique<StoryProtocol>(next)));
        QVERIFY(!layer.isTelling() && !inner.isTelling());
        wire.reset(); // nobody is told on the stack of an event that has gone
    }

    void aLayerRoundNothingEndsTheConnection()
    {
        MemoryTransport wire;
        wire.open(std::make_unique<Counting>(std::make_unique<Counting>(nullptr)));
        QVERIFY(wire.wasAborted());
        MemoryTransport later;
        Story story;
        later.open(std::make_unique<Counting>(std::make_unique<StoryProtocol>(story)));
        story.transport->switchProtocol(nullptr);
        QVERIFY(later.wasAborted());
        QVERIFY(!story.lost); // it was switched away from
    }

    void whatTakesOverMayEndTheLayer()
    {
        Story first;
        Story second;
        auto wire = std::make_unique<MemoryTransport>();
        second.whenMade = [&](Transport&) { wire.reset(); }; // a service that lets go of its port, say
        wire->open(std::make_unique<Counting>(std::make_unique<StoryProtocol>(first)));
        first.transport->switchProtocol(std::make_unique<StoryProtocol>(second));
        QVERIFY(!wire);
    }
};

QTEST_GUILESS_MAIN(LayerTest)
#include "tst_layer.moc"
