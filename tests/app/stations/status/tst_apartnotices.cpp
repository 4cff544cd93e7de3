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
        m_shared = {u"fruit"_s};
        m_isEnrolled = true;
        m_notices = std::make_unique<ApartNotices>(m_room->reactor.clock(), *m_room->registry, *m_table,
            ApartNotices::Ports{.sharedPolls = [this] { return m_shared; },
                .entryOf = [this](
                               const QString& name) { return m_isEnrolled && name == m_yard.name ? &m_yard : nullptr; },
                .warn = [this](const QString& sentence) { m_warned.append(sentence); }});
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
        hear(m_links, true); // one that lies says so and not so in turn
        QVERIFY(trouble().startsWith(u"It counts by itself"_s));
        QCOMPARE(m_warned.size(), 1);
    }

    void whatASilentOneSaidLastStands()
    {
        hear(m_links, true);
        m_room->reactor.advance(24h);
        m_notices->look();
        QVERIFY(m_notices->isAny() && !trouble().isEmpty());
        // It is not accused of what may have come to it meanwhile.
        hear(m_links - 1);
        m_room->reactor.advance(24h);
        m_notices->look();
        QVERIFY(!m_notices->isAny() && trouble().isEmpty());
    }

    void whoTakesPartNoMoreIsNoTrouble()
    {
        hear(m_links, true);
        m_isEnrolled = false;
        m_notices->look();
        QVERIFY(!m_notices->isAny());
        hear(m_links, true);
        QVERIFY(!m_notices->isAny());
        m_isEnrolled = true; // it was added anew, and is as it was
        hear(m_links, true);
        QVERIFY(m_notices->isAny());
        QCOMPARE(m_warned.size(), 2);
        m_yard.key = StationKeys::make().publicKey(); // another computer of that name
        m_notices->look();
        QVERIFY(!m_notices->isAny());
    }

    void whoIsLeftOutOfAllIsNoTrouble()
    {
        QVERIFY(m_room->makeOpen(polls::fruitPoll(u"tea"_s)));
        m_shared.append(u"tea"_s);
        m_yard.station = m_writer = u"yy"_s;
        hear(m_links, true);
        QVERIFY(leaveOut(u"fruit"_s));
        m_notices->look();
        QVERIFY(m_notices->isAny() && !trouble().isEmpty()); // it counts in the other one
        QVERIFY(leaveOut(u"tea"_s));
        m_notices->look();
        QVERIFY(!m_notices->isAny() && trouble().isEmpty());
        hear(m_links, true);
        QVERIFY(!m_notices->isAny() && trouble().isEmpty());
        QVERIFY(m_room->done(m_room->registry->takeIn(u"tea"_s, m_writer)));
        hear(m_links, true);
        QVERIFY(m_notices->isAny());
        m_shared.clear();
        m_notices->look();
        QVERIFY(!m_notices->isAny());
        QCOMPARE(m_warned.size(), 1);
    }

    void whoIsLeftOutMayHaveLess()
    {
        QVERIFY(mergeAnother());
        const auto hearForLong = [this] {
            hear(m_links - 1);
            m_room->reactor.advance(ApartNotices::patience);
            hear(m_links - 1);
        };
        hearForLong();
        QVERIFY(m_notices->isAny());
        QVERIFY(leaveOut(u"fruit"_s));
        m_notices->look();
        QVERIFY(!m_notices->isAny() && trouble().isEmpty());
        hearForLong();
        QVERIFY(!m_notices->isAny() && trouble().isEmpty());
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
        m_notices->heard(status);
        m_room->reactor.advance(1h);
        m_notices->heard(status);
        QVERIFY(m_warned.isEmpty());
        status.isPartial = false; // then it has nothing of its own
        m_notices->heard(status);
        m_room->reactor.advance(1h);
        m_notices->heard(status);
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
            {.name = u"yard"_s, .station = m_writer, .has = {{u"fruit"_s, {{m_writer, links}}}}, .isApart = isApart});
    }
    /// The yard has a chain that is not this program's own, which nobody leaves out.
    bool mergeAnother()
    {
        polls::BookRoom yard;
        const auto toml = m_room->waited(m_room->registry->exportPoll(u"fruit"_s));
        if (!toml || !yard.done(yard.registry->importPolls(*toml)) || !yard.done(yard.registry->openPoll(u"fruit"_s)))
            return false;
        m_yard.station = m_writer = yard.registry->station();
        const bool isTapped = yard.tap(u"ra"_s, u"C0C0C0C0"_s);
        const auto piece = yard.waited(yard.registry->chainPiece(u"fruit"_s, m_writer, {}, 100'000));
        if (!isTapped || !piece || !m_room->done(m_room->registry->mergeLog(u"fruit"_s, piece->log)))
            return false;
        m_links = m_room->registry->chains(u"fruit"_s).value(m_writer).links;
        return m_links > 0;
    }
    bool leaveOut(const QString& poll) { return m_room->done(m_room->registry->leaveOut(poll, m_writer, u"yard"_s)); }
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
    QStringList m_shared;
    bool m_isEnrolled = true;
};

QTEST_GUILESS_MAIN(ApartNoticesTest)
#include "tst_apartnotices.moc"
