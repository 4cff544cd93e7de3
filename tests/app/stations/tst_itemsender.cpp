#include "app/stations/itemsender.h"

#include <QTest>

#include "tests/app/stations/playedexchange.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;

class ItemSenderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service.kept.clear();
        m_service.refuses.clear();
        m_service.sent.clear();
        m_exchange.isHome = true;
        m_exchange.cut();
        m_sender.setExchange(&m_exchange);
        m_memory.keys = StationKeys::make();
        m_memory.name = u"hall"_s;
    }

    void withoutALineNothingGoes()
    {
        QVERIFY(!m_sender.isConnected());
        QCOMPARE(failure(m_sender.publish(Topic::Status, u"hall"_s, "{}")), Error::Kind::Disconnected);
        QCOMPARE(failure(m_sender.publishOrder(u"stations"_s, {})), Error::Kind::Disconnected);
        m_exchange.connect();
        m_sender.setExchange(nullptr);
        QVERIFY(!m_sender.isConnected());
        QCOMPARE(failure(m_sender.publish(Topic::Status, u"hall"_s, "{}")), Error::Kind::Disconnected);
        QVERIFY(kept(Topic::Status).isEmpty());
    }

    void whatGoesIsSigned()
    {
        m_exchange.connect();
        QVERIFY(m_sender.isConnected());
        QVERIFY(m_sender.publish(Topic::Status, u"hall"_s, "{\"a\":1}").take());
        const auto first = readSignedItem(Topic::Status, u"hall"_s, kept(Topic::Status).value(u"hall"_s).body);
        QVERIFY(first && first->check(m_memory.keys->publicKey()));
        QCOMPARE(first->content, QByteArray("{\"a\":1}"));
        QCOMPARE(first->name, u"hall"_s);
        QVERIFY(m_sender.publish(Topic::Status, u"hall"_s, "{\"a\":1}").take());
        const auto second = readSignedItem(Topic::Status, u"hall"_s, kept(Topic::Status).value(u"hall"_s).body);
        QVERIFY(second && second->number > first->number); // also within one millisecond
    }

    void anEmptyOrderGoesAway()
    {
        m_exchange.connect();
        QVERIFY(m_sender.publishOrder(u"stations"_s, "{}").take());
        QCOMPARE(kept(Topic::Orders).keys(), QStringList{u"stations"_s});
        QVERIFY(m_sender.publishOrder(u"stations"_s, {}).take());
        QVERIFY(kept(Topic::Orders).isEmpty());
    }

    void whatIsTooMuchIsRefused()
    {
        m_exchange.connect();
        const auto large = m_sender.publish(Topic::Votes, u"hall"_s, QByteArray(mostItemBytes, 'x')).take();
        QCOMPARE(large.error().reason, Reason::TooLarge);
        QVERIFY(m_service.sent.empty());
        m_service.refuses = u"hall"_s; // the service itself
        QCOMPARE(failure(m_sender.publish(Topic::Status, u"hall"_s, "{}")), Error::Kind::Refused);
    }

private:
    static Error::Kind failure(Task<Result<Done>> task)
    {
        const auto result = task.take();
        return result ? Error::Kind::Closed : result.error().kind;
    }
    QMap<QString, ExchangeItem> kept(Topic topic) const { return m_service.kept.value(QString::number(int(topic))); }

    ManualClock m_clock;
    StationsMemory m_memory;
    ItemGate m_gate{m_clock, m_memory};
    PlayedService m_service;
    PlayedExchange m_exchange{m_service, u"hall@here/x"_s};
    ItemSender m_sender{m_gate};
};

QTEST_GUILESS_MAIN(ItemSenderTest)
#include "tst_itemsender.moc"
