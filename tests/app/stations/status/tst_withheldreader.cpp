#include "app/stations/status/withheldreader.h"

#include <QTest>

#include "app/storage/query.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Of a station that follows the poll `fruit` of the yard.
class WithheldReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_yard = std::make_unique<polls::BookRoom>();
        m_room = std::make_unique<polls::BookRoom>();
        m_reader = std::make_unique<WithheldReader>(m_room->reactor.clock(), *m_room->registry);
        QVERIFY(m_yard->makeOpen(polls::fruitPoll()));
        QVERIFY(m_yard->tap(u"ra"_s, u"ONE"_s));
        const auto& registry = *m_yard->registry;
        QVERIFY(m_room->done(
            m_room->registry->follow({*registry.find(u"fruit"_s), registry.salt(u"fruit"_s), registry.station()})));
        QVERIFY(take());
    }
    void cleanup()
    {
        m_reader.reset();
        m_room.reset();
        m_yard.reset();
    }

    void whatIsSharedIsRead()
    {
        m_reader->look({});
        QVERIFY(m_reader->marks({u"fruit"_s}).isEmpty());
        QVERIFY(look());
        QVERIFY(m_reader->marks({u"tea"_s}).isEmpty());
        QCOMPARE(mark().links, m_yard->registry->chains(u"fruit"_s).value(m_yard->registry->station()).links);
        QCOMPARE(mark().mark.size(), StationStatus::markSize);
    }

    void whatHasChangedIsReadBehindAPause()
    {
        QVERIFY(look());
        const auto first = mark();
        QVERIFY(m_yard->tap(u"rp"_s, u"TWO"_s));
        QVERIFY(take());
        m_room->reactor.advance(1min);
        QVERIFY(look()); // nobody has told of it
        QVERIFY(mark() == first);
        m_reader->changed(u"fruit"_s);
        QVERIFY(look());
        QCOMPARE(mark().links, first.links + 1);
        m_reader->changed(u"fruit"_s);
        QVERIFY(m_yard->tap(u"ra"_s, u"THREE"_s));
        QVERIFY(take());
        QVERIFY(look());
        QVERIFY(m_reader->marks({u"fruit"_s}).isEmpty()); // it may be otherwise now
        m_room->reactor.advance(5s);
        QVERIFY(look());
        QCOMPARE(mark().links, first.links + 2);
    }

    void whatWasErasedMovesTheMark()
    {
        QVERIFY(look());
        const auto first = mark();
        QVERIFY(m_room->done(m_room->database->write([](QSqlDatabase& connection) -> Result<Done> {
            return runStatement(connection, u"UPDATE polls_log SET kind = 8, mark = x'00' WHERE kind = 1"_s);
        })));
        m_reader->changed(u"fruit"_s);
        m_room->reactor.advance(5s);
        QVERIFY(look());
        QCOMPARE(mark().links, first.links);
        QVERIFY(mark().mark != first.mark);
    }

    void nothingIsSaidOfWhatCannotBeRead()
    {
        QVERIFY(look());
        QVERIFY(m_room->done(m_room->registry->unfollow(u"fruit"_s)));
        QVERIFY(m_room->done(m_room->registry->remove(u"fruit"_s)));
        m_reader->changed(u"fruit"_s);
        m_room->reactor.advance(5s);
        QVERIFY(look());
        QVERIFY(m_reader->marks({u"fruit"_s}).isEmpty());
    }

    void whatIsSharedNoMoreIsForgotten()
    {
        QVERIFY(look());
        m_room->reactor.advance(5s);
        m_reader->look({});
        QVERIFY(m_reader->marks({u"fruit"_s}).isEmpty());
    }

    /// One that changes all the time keeps no other one from being read.
    void theOneThatWasReadLongestAgoComesFirst()
    {
        QVERIFY(m_yard->makeOpen(polls::fruitPoll(u"tea"_s)));
        const auto& registry = *m_yard->registry;
        const auto writer = registry.station();
        QVERIFY(m_room->done(m_room->registry->follow({*registry.find(u"tea"_s), registry.salt(u"tea"_s), writer})));
        const auto piece = m_yard->waited(m_yard->registry->chainPiece(u"tea"_s, writer, {}, 90'000));
        QVERIFY(piece && m_room->done(m_room->registry->mergeLog(u"tea"_s, piece->log)));
        const QStringList both{u"fruit"_s, u"tea"_s};
        QVERIFY(look(both));
        m_reader->changed(u"fruit"_s);
        m_room->reactor.advance(5s);
        QVERIFY(look(both));
        QCOMPARE(m_reader->marks(both).keys(), QStringList{u"tea"_s});
        m_room->reactor.advance(5s);
        QVERIFY(look(both));
        QCOMPARE(m_reader->marks(both).keys(), both);
    }

private:
    bool look(const QStringList& shared = {u"fruit"_s})
    {
        m_reader->look(shared);
        for (int i = 0; i < 3; ++i) {
            auto read = m_room->database->read([](QSqlDatabase&) -> Result<Done> { return Done{}; });
            if (!m_room->done(std::move(read)))
                return false;
            m_room->reactor.turn();
        }
        return true;
    }
    /// What the yard has sealed comes here.
    bool take()
    {
        const auto writer = m_yard->registry->station();
        const auto links = m_room->registry->chains(u"fruit"_s).value(writer);
        const auto piece = m_yard->waited(m_yard->registry->chainPiece(u"fruit"_s, writer, {links.links}, 90'000));
        return piece && m_room->done(m_room->registry->mergeLog(u"fruit"_s, piece->log));
    }
    MarkedChain mark() const
    {
        return m_reader->marks({u"fruit"_s}).value(u"fruit"_s).value(m_yard->registry->station());
    }

    std::unique_ptr<polls::BookRoom> m_yard;
    std::unique_ptr<polls::BookRoom> m_room;
    std::unique_ptr<WithheldReader> m_reader;
};

QTEST_GUILESS_MAIN(WithheldReaderTest)
#include "tst_withheldreader.moc"
