#include "app/services/mqtt/mqttremarks.h"

#include <QTest>

#include "app/log/log.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// Whoever may publish could fill the log.
class MqttRemarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsOfAReaderOnce()
    {
        MqttRemarks remarks(m_log, u"broker"_s, 10);
        remarks.noCard(u"door"_s, "hello");
        remarks.noCard(u"door"_s, "you");
        QCOMPARE(said(), 1);
        remarks.strangeStatus(u"door"_s, "well"); // another thing
        QCOMPARE(said(), 2);
        QVERIFY(m_log.entries().front().text.contains(u"door published what is no card: “hello”"_s));
    }

    // Names cost nothing.
    void tellsOfSoManyReaders()
    {
        MqttRemarks remarks(m_log, u"broker"_s, 2);
        for (int reader = 0; reader < 5; ++reader)
            remarks.noCard(u"door%1"_s.arg(reader), "hello");
        QCOMPARE(said(), 2);
        for (int reader = 0; reader < 5; ++reader)
            remarks.strangeStatus(u"door%1"_s.arg(reader), "well");
        QCOMPARE(said(), 4);
    }

    void init() { m_before = m_log.entries().size(); }

private:
    int said() const { return int(m_log.entries().size() - m_before); }

    MemoryReactor m_reactor;
    Log m_log{m_reactor.clock()};
    size_t m_before = 0;
};

QTEST_GUILESS_MAIN(MqttRemarksTest)
#include "tst_mqttremarks.moc"
