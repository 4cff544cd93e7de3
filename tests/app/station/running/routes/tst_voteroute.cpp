#include "app/station/running/routes/voteroute.h"

#include <QTest>

#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class VoteWayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<polls::BookRoom>();
        m_devices = std::make_unique<devices::DeviceRegistry>(m_room->reactor, *m_room->database);
        m_log = std::make_unique<Log>(m_room->reactor.clock());
        m_way = std::make_unique<VoteRoute>(*m_devices, *m_room->registry, *m_log);
        auto poll = polls::fruitPoll();
        poll.keepsNumbers = true;
        poll.readers.insert(u"door/2"_s, u"pear"_s);
        QVERIFY(m_room->makeOpen(poll));
    }
    void cleanup()
    {
        m_way.reset();
        m_devices.reset();
        m_room.reset();
    }

    void makesATapOfACard()
    {
        put(u"ra"_s, {.id = u"01A2B3C4D5"_s});
        put(u"door"_s, {.id = u"01A2B3C4D6"_s, .sub = u"2"_s});
        put(u"nowhere"_s, {.id = u"01A2B3C4D7"_s});
        QVERIFY(m_room->settle());
        QStringList told;
        for (const auto& one : m_room->heard.votes)
            told << one.vote.answer + u' ' + one.vote.tag;
        QCOMPARE(told, (QStringList{u"apple 01A2B3C4D5"_s, u"pear 01A2B3C4D6"_s, u" 01A2B3C4D7"_s}));
        QCOMPARE(m_log->entries().size(), 0U);
    }

    void tellsOfAFullDiskOnce()
    {
        m_room->fillDisk();
        for (int i = 0; i < 3; ++i) {
            put(u"ra"_s, {.id = u"01A2B3C4D%1"_s.arg(i)});
            m_room->registry->retryNow();
            QVERIFY(m_room->reactor.turnUntil([this, i] { return m_room->heard.troubles.size() > i; }));
        }
        QCOMPARE(m_log->entries().size(), 1U);
        QVERIFY(m_log->entries().front().text.contains(u"Free some space"_s));

        m_room->freeDisk();
        m_room->registry->retryNow();
        QVERIFY(m_room->settle());
        QCOMPARE(m_room->heard.votes.size(), 3);
        QCOMPARE(m_log->entries().size(), 2U);
        QCOMPARE(m_log->entries().back().text, u"What had waited is stored."_s);

        m_room->fillDisk(); // the next time is news again
        put(u"rp"_s, {.id = u"01A2B3C4E0"_s});
        QVERIFY(m_room->reactor.turnUntil([this] { return m_log->entries().size() == 3; }));
    }

private:
    void put(const QString& reader, const rfid::Tag& tag)
    {
        devices::Device device;
        device.id = reader;
        m_way->tagArrived(device, tag, m_room->now());
    }

    std::unique_ptr<polls::BookRoom> m_room;
    std::unique_ptr<devices::DeviceRegistry> m_devices;
    std::unique_ptr<Log> m_log;
    std::unique_ptr<VoteRoute> m_way;
};

QTEST_GUILESS_MAIN(VoteWayTest)
#include "tst_voteroute.moc"
