#include "app/stations/status/apartnotices.h"

#include "app/stations/items/stationkeys.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The home “hall” hears “yard”, whose chain the polls here have.
class ApartNoticesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<polls::BookRoom>();
        QVERIFY(m_room->makeOpen(polls::fruitPoll()));
        QVERIFY(m_room->tap(u"ra"_s, u"A0A0A0A0"_s));
        QVERIFY(m_room->tap(u"ra"_s, u"B0B0B0B0"_s));
        m_writer = m_room->registry->station();
        m_links = m_room->registry->chains(u"fruit"_s).value(m_writer).links;
        QVERIFY(m_links >= 2);
        m_yard = {.name = u"yard"_s, .key = StationKeys::make().publicKey(), .station = m_writer};
        m_table = std::make_unique<StationTable>(m_room->reactor.clock());
        m_table->setOwn({.name = u"hall"_s, .station = u"hh"_s});
        m_table->setRoster({.home = u"hall"_s,
            .stations = {{.name = u"hall"_s, .key = StationKeys::make().publicKey(), .station = u"hh"_s}, m_yard}});
        m_warned.clear();
        m_notices = std::make_unique<ApartNotices>(m_room->reactor.clock(), *m_room->registry, *m_table,
            [this](const QString& sentence) { m_warned.append(sentence); });
    }
    void cleanup()
    {
        m_notices.reset();
        m_table.reset();
        m_room.reset();
    }

    void whoHasAllOfItsOwnIsFine()
    {
        for (int i = 0; i < 10; ++i) {
            hear(m_links + i); // with what has not come here yet
            m_room->reactor.advance(1min);
        }
        QVERIFY(m_warned.isEmpty() && trouble().isEmpty() && !m_notices->isAny());
    }

    void whoSaysSoIsToldOnce()
    {
        hear(m_links, true);
        hear(m_links, true);
        QCOMPARE(m_warned.size(), 1);
        QVERIFY2(
            m_warned.first().startsWith(u"The station “yard”: It counts by itself"_s), qPrintable(m_warned.first()));
        QVERIFY(trouble().startsWith(u"It counts by itself"_s));
        QVERIFY(m_notices->isAny());
        hear(m_links);
        QVERIFY(trouble().isEmpty() && !m_notices->isAny());
        QCOMPARE(m_warned.size(), 1);
    }

    void whoHasLostItsOwnIsTold()
    {
        hear(m_links - 1);
        m_room->reactor.advance(ApartNotices::patience - 1s);
        hear(m_links - 1);
        QVERIFY(m_warned.isEmpty());
        m_room->reactor.advance(1s);
        hear(m_links - 1);
        QCOMPARE(m_warned.size(), 1);
        QVERIFY2(trouble().contains(u"fewer of its own votes in the poll “fruit”"_s), qPrintable(trouble()));
        hear(m_links); // they came back
        QVERIFY(trouble().isEmpty());
    }

    void whoGetsThemBackInTimeIsFine()
    {
        hear(m_links - 1);
        m_room->reactor.advance(4min);
        hear(m_links);
        m_room->reactor.advance(4min);
        hear(m_links - 1);
        m_room->reactor.advance(4min);
        hear(m_links - 1);
        QVERIFY(m_warned.isEmpty() && trouble().isEmpty());
    }

    void whatDoesNotFitIntoAStatusSaysNothing()
    {
        StationStatus status{.name = u"yard"_s, .station = m_writer, .has = {{u"fruit"_s, {}}}, .isPartial = true};
        m_notices->heard(status, m_yard);
        m_room->reactor.advance(1h);
        m_notices->heard(status, m_yard);
        QVERIFY(m_warned.isEmpty());
        status.isPartial = false; // then it has nothing of its own
        m_notices->heard(status, m_yard);
        m_room->reactor.advance(1h);
        m_notices->heard(status, m_yard);
        QCOMPARE(m_warned.size(), 1);
    }

    void othersChainsAreNoneOfItsOwn()
    {
        m_yard.station = u"another"_s;
        hear(0);
        m_room->reactor.advance(1h);
        hear(0);
        m_yard.station.clear();
        hear(0);
        QVERIFY(m_warned.isEmpty());
    }

    void whoTakesPartNoMoreKnowsNothing()
    {
        hear(m_links, true);
        m_notices->forget();
        QVERIFY(trouble().isEmpty() && !m_notices->isAny());
    }

private:
    void hear(qint64 links, bool isApart = false)
    {
        m_notices->heard(
            {.name = u"yard"_s, .station = m_writer, .has = {{u"fruit"_s, {{m_writer, links}}}}, .isApart = isApart},
            m_yard);
    }
    QString trouble() const
    {
        for (const auto& row : m_table->rows()) {
            if (row.name == u"yard"_s)
                return row.trouble;
        }
        return {};
    }

    std::unique_ptr<polls::BookRoom> m_room;
    std::unique_ptr<StationTable> m_table;
    std::unique_ptr<ApartNotices> m_notices;
    QStringList m_warned;
    QString m_writer;
    qint64 m_links = 0;
    RosterEntry m_yard;
};

QTEST_GUILESS_MAIN(ApartNoticesTest)
#include "tst_apartnotices.moc"
