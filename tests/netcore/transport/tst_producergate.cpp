#include <stdexcept>

#include <QTest>

#include "netcore/transport/producergate.h"
#include "tests/support/testclass.h"

using namespace everyport;

namespace {

struct Told final : Producer {
    QByteArray story; // p, r, s
    std::function<void()> whenPaused;
    void pauseProducing() override
    {
        story += 'p';
        if (whenPaused)
            whenPaused();
    }
    void resumeProducing() override { story += 'r'; }
    void stopProducing() override { story += 's'; }
};

} // namespace

class ProducerGateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pausesAboveTheMarkAndGoesOnBelowAHalf()
    {
        Told producer;
        ProducerGate gate;
        QVERIFY(!gate.set(&producer, 0, 100));
        for (const qsizetype waiting : {100, 101, 500, 100, 50, 49, 0, 100, 101})
            QVERIFY(!gate.tell(waiting, 100));
        QCOMPARE(producer.story, QByteArray("prp"));
        QVERIFY(gate.isPaused());
        gate.stop();
        gate.stop();
        QVERIFY(!gate.tell(0, 100));
        QCOMPARE(producer.story, QByteArray("prps"));
    }

    void aNewOneIsToldHowThingsStand()
    {
        Told first;
        Told second;
        ProducerGate gate;
        QVERIFY(!gate.set(&first, 0, 100));
        QVERIFY(!gate.tell(ProducerGate::stalled, 100));
        QVERIFY(!gate.set(&second, 101, 100));
        QCOMPARE(second.story, QByteArray("p"));
        QVERIFY(!gate.set(nullptr, 101, 100));
        QVERIFY(!gate.tell(0, 100));
        gate.stop();
        QCOMPARE(first.story + second.story, QByteArray("pp"));
    }

    void oneThatComesInBetweenTellsWhoMayGoOn()
    {
        Told producer;
        ProducerGate gate;
        QVERIFY(!gate.set(&producer, 0, 100)); // paused by another gate, which is not asked any more
        QVERIFY(!gate.restart(101, 100));
        QVERIFY(gate.isPaused());
        QVERIFY(!gate.restart(100, 100));
        QVERIFY(!gate.isPaused());
        QCOMPARE(producer.story, QByteArray("pr"));
        QVERIFY(!gate.restart(0, 100)); // whatever it was told before
        QCOMPARE(producer.story, QByteArray("prr"));
        QVERIFY(!gate.tell(101, 100));
        QVERIFY(!gate.set(&producer, 60, 100)); // the same one again stays paused
        QVERIFY(gate.isPaused());
        QCOMPARE(producer.story, QByteArray("prrp"));
    }

    void whatAProducerThrowsIsAnError()
    {
        Told producer;
        producer.whenPaused = [] { throw std::runtime_error("out of film"); };
        ProducerGate gate;
        QVERIFY(!gate.set(&producer, 0, 100));
        const auto error = gate.tell(101, 100);
        QVERIFY(error && error->text.contains(QStringLiteral("out of film")));
    }

    void aProducerMayEndItsConsumer()
    {
        Told producer;
        auto gate = std::make_unique<ProducerGate>();
        producer.whenPaused = [&] { gate.reset(); };
        auto& there = *gate;
        QVERIFY(!there.set(&producer, 0, 100));
        QVERIFY(!there.tell(101, 100));
        QVERIFY(!gate);
    }
};

QTEST_GUILESS_MAIN(ProducerGateTest)
#include "tst_producergate.moc"
