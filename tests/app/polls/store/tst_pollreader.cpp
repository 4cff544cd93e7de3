#include "app/polls/store/pollreader.h"

#include <QTest>

#include "app/polls/cards/card.h"
#include "app/storage/query.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

/// What was stored of one poll, in which two have voted.
class PollReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<BookRoom>();
        QVERIFY(m_room->makeOpen(fruitPoll()));
        QVERIFY(m_room->tap(u"ra"_s, u"A0A0A0A0"_s) && m_room->tap(u"rp"_s, u"B0B0B0B0"_s));
        const auto places = m_room->waited(
            m_room->database->read([](QSqlDatabase& connection) { return readPlaces(connection, {}); }));
        QVERIFY(places && places->size() == 1);
        m_place = places->first();
    }
    void cleanup() { m_room.reset(); }

    void listsKnownCards()
    {
        const auto read = [this] { return m_room->waited(reader().knownCards(m_place)).valueOr({u"none"_s}); };
        QCOMPARE(read(), QStringList());
        QVERIFY(m_room->done(m_room->registry->registerCards(u"fruit"_s, {u"C0C0C0C0"_s})));
        QCOMPARE(read(), QStringList{m_room->registry->voterOf(u"fruit"_s, u"C0C0C0C0"_s)});
    }

    void votesAreReadAPageAtATime()
    {
        const auto first = m_room->waited(reader().votesSince(m_place, 0, 1));
        QVERIFY(first && first->size() == 1);
        QCOMPARE(first->first().answer, u"apple"_s);
        const auto rest = m_room->waited(reader().votesSince(m_place, first->first().number, 10));
        QVERIFY(rest && rest->size() == 1);
        QCOMPARE(rest->first().answer, u"pear"_s);
    }

    void aVoteIsFoundByItsUuid()
    {
        const auto votes = m_room->waited(reader().votesSince(m_place, 0, 1));
        const auto found = m_room->waited(reader().voteOf(m_place, votes->first().uuid));
        QVERIFY(found && *found);
        QCOMPARE((*found)->number, votes->first().number);
        const auto none = m_room->waited(reader().voteOf(m_place, u"none"_s));
        QVERIFY(none && !*none);
    }

    /// Many entries may come at once that are no votes.
    void aVoteThatWasSeenStandsBehindManyTickets()
    {
        const auto vote = m_room->waited(reader().votesSince(m_place, 0, 1))->first();
        QVERIFY(m_room->done(m_room->registry->registerCards(u"fruit"_s, {u"C0C0C0C0"_s})));
        QVERIFY(m_room->done(m_room->database->write([](QSqlDatabase& connection) {
            return runStatement(connection, u"UPDATE polls_log SET number = number + 200000 WHERE kind = 5"_s);
        })));
        const QStringList cards{m_room->registry->voterOf(u"fruit"_s, u"A0A0A0A0"_s)};
        const auto seen = m_room->waited(reader().seenVote(m_place, 1, vote.number, cards));
        QVERIFY(seen);
        QCOMPARE(*seen, SeenVote::Stands);
    }

private:
    PollReader reader() { return PollReader(*m_room->database); }

    std::unique_ptr<BookRoom> m_room;
    PollPlace m_place;
};

QTEST_GUILESS_MAIN(PollReaderTest)
#include "tst_pollreader.moc"
