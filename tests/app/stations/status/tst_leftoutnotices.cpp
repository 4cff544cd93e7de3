#include "app/stations/status/leftoutnotices.h"

#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;

/// Of the stations 4711 and 4712 the roster knows the first, as “yard”.
class LeftOutNoticesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<polls::BookRoom>();
        QVERIFY(m_room->makeOpen(polls::fruitPoll()));
        m_table = std::make_unique<StationTable>(m_room->reactor.clock());
        m_notices = std::make_unique<LeftOutNotices>(*m_room->registry, *m_table,
            [](const QString& station) { return station == u"4711"_s ? u"yard"_s : station; });
    }
    void cleanup()
    {
        m_notices.reset();
        m_table.reset();
        m_room.reset();
    }

    void whatIsDoneIsToldOnce()
    {
        m_notices->begin();
        QVERIFY(!m_notices->look(u"fruit"_s));
        leaveOut(u"4711"_s, u"the yard"_s);
        QVERIFY(m_notices->look(u"fruit"_s));
        QCOMPARE(takeTold(), QStringList{u"out yard fruit"_s});
        QVERIFY(!m_notices->look(u"fruit"_s));
        QVERIFY(m_room->done(m_room->registry->takeIn(u"fruit"_s, u"4711"_s)));
        QVERIFY(m_notices->look(u"fruit"_s));
        QCOMPARE(takeTold(), QStringList{u"in yard fruit"_s});
        QVERIFY(!m_notices->look(u"gone"_s));
    }

    void whoTakesPartNoMoreIsCalledAsItWasLeftOut()
    {
        m_notices->begin();
        leaveOut(u"4712"_s, u"shed"_s);
        QVERIFY(m_notices->look(u"fruit"_s));
        QVERIFY(m_room->done(m_room->registry->takeIn(u"fruit"_s, u"4712"_s)));
        QVERIFY(m_notices->look(u"fruit"_s));
        QCOMPARE(takeTold(), (QStringList{u"out shed fruit"_s, u"in shed fruit"_s}));
    }

    void whatWasSoBeforeIsNoNews()
    {
        leaveOut(u"4711"_s, u"yard"_s);
        m_notices->begin();
        QVERIFY(!m_notices->look(u"fruit"_s));
        QVERIFY(takeTold().isEmpty());
        m_notices->removed(u"fruit"_s); // another may be made of its name, of which nothing was told
        QVERIFY(m_notices->look(u"fruit"_s));
        QCOMPARE(takeTold(), QStringList{u"out yard fruit"_s});
    }

private:
    void leaveOut(const QString& station, const QString& name)
    {
        QVERIFY(m_room->done(m_room->registry->leaveOut(u"fruit"_s, station, name)));
    }
    QStringList takeTold()
    {
        QStringList told;
        for (const auto& one : m_table->takeNew())
            told << (one.what == StationHappening::What::LeftOut ? u"out "_s : u"in "_s) + one.name + u' ' + one.detail;
        return told;
    }

    std::unique_ptr<polls::BookRoom> m_room;
    std::unique_ptr<StationTable> m_table;
    std::unique_ptr<LeftOutNotices> m_notices;
};

QTEST_GUILESS_MAIN(LeftOutNoticesTest)
#include "tst_leftoutnotices.moc"
