#include <QTest>

#include "netcore/transport/producergate.h"
#include "netcore/transport/pump.h"
#include "tests/support/testclass.h"

using namespace everyport;

namespace {

/// Keeps what is written until a test takes it away.
class Store final : public Consumer {
public:
    void write(QByteArray bytes) override
    {
        held += bytes;
        most = std::max(most, held.size());
        QVERIFY(!m_gate.tell(held.size(), mark));
    }
    void setProducer(Producer* producer) override { QVERIFY(!m_gate.set(producer, held.size(), mark)); }
    qsizetype queuedBytes() const override { return held.size(); }
    void take()
    {
        held.clear();
        QVERIFY(!m_gate.tell(0, mark));
    }
    void end() { m_gate.stop(); }

    static constexpr qsizetype mark = 1000;
    QByteArray held;
    qsizetype most = 0;

private:
    ProducerGate m_gate;
};

class Numbers final : public PullProducer {
public:
    explicit Numbers(Consumer& consumer) : m_consumer(consumer) {}
    bool producePiece() override
    {
        if (made == last)
            return false;
        m_consumer.write(QByteArray(100, char('0' + made++ % 10)));
        return true;
    }
    int made = 0;
    int last = 50;

private:
    Consumer& m_consumer;
};

} // namespace

class PumpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pullsAtThePaceOfWhoTakes()
    {
        Store store;
        Numbers numbers(store);
        Pump pump(store, numbers);
        QCOMPARE(numbers.made, 0);
        pump.resume();
        QCOMPARE(numbers.made, 11); // the one that passed the mark
        pump.resume();
        QCOMPARE(numbers.made, 11);
        int rounds = 0;
        while (numbers.made < 50 && ++rounds < 10)
            store.take();
        QCOMPARE(numbers.made, 50);
        QCOMPARE(rounds, 4);
        QCOMPARE(store.most, Store::mark + 100);
        store.take();
        numbers.last = 51;
        pump.resume(); // there is something again
        QCOMPARE(numbers.made, 51);
    }

    void whoHasGoneIsAskedForNothing()
    {
        Store store;
        Numbers numbers(store);
        {
            Pump pump(store, numbers);
            pump.resume();
        }
        store.take();
        QCOMPARE(numbers.made, 11);
        Pump pump(store, numbers);
        store.end();
        pump.resume();
        QCOMPARE(numbers.made, 11);
    }
};

QTEST_GUILESS_MAIN(PumpTest)
#include "tst_pump.moc"
