#include "app/events/eventbook.h"

#include "app/events/eventstore.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::events;
using namespace Qt::StringLiterals;

namespace {

/// What another program has stored is said by the test.
class Book final : public EventBook {
public:
    Book(polls::BookRoom& room, TaskSet::Failed failed)
        : EventBook(room.reactor.clock(), *room.database, *room.registry, std::move(failed))
    {
    }
    ~Book() override { requests().cancelAll(); }

    using EventBook::startOnTop;
    using EventBook::take;
    using EventBook::takeNews;
    void lookAtPolls(const QString& id) { refresh(*keptOf(id)); }

    QList<Event> theirs;

private:
    Task<Result<Done>> readAnew() override
    {
        takeNews(theirs);
        return Task<Result<Done>>(Done());
    }
};

} // namespace

/// One event with one poll, that stood at another one which has gone: it is to be kept where it is now.
class EventBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_failures.clear();
        m_room = std::make_unique<polls::BookRoom>();
        QVERIFY(m_room->done(m_room->database->migrate(u"events"_s, store::migration())));
        QVERIFY(m_room->done(m_room->registry->save(polls::fruitPoll(u"one"_s))));
        m_book = std::make_unique<Book>(*m_room,
            [this](const QString& what, const Error& error) { m_failures.append(what + u": "_s + error.text); });
        m_book->take({running(u"open-day"_s, 0)});
    }
    void cleanup()
    {
        m_book.reset();
        m_room.reset();
    }

    void isKeptWhereItIs()
    {
        m_book->lookAtPolls(u"open-day"_s);
        settle();
        const auto stored = m_room->waited(
            m_room->database->read([](QSqlDatabase& connection) { return store::read(connection); }));
        QVERIFY(stored.ok());
        QCOMPARE(stored->events.size(), 1);
        QCOMPARE(stored->events.first().present, u"one"_s);
        QCOMPARE(m_book->find(u"open-day"_s)->edits, stored->events.first().edits);
        QCOMPARE(m_failures, QStringList());
    }

    // Another program's row of the same name came in while the keeping waited for its turn: of the id that it had here
    // there is nothing any more.
    void anotherIdMayComeWhileItWaits()
    {
        Deferred<Result<Done>> before;
        m_book->startOnTop([&before] { return before.task(); }, u"what is before it"_s);
        m_book->lookAtPolls(u"open-day"_s);
        m_book->takeNews({running(u"open-day-2"_s, 3)});
        before.fire(Done());
        settle();
        QVERIFY(!m_book->find(u"open-day"_s));
        QVERIFY(m_room->done(m_book->setWall(u"open-day-2"_s, Wall::Black)));
        QCOMPARE(m_failures, QStringList());
    }

    // The same, read because the first try was behind.
    void anotherIdMayComeBetweenItsTries()
    {
        auto ahead = running(u"open-day"_s, 7);
        QVERIFY(m_room->done(
            m_room->database->write([ahead](QSqlDatabase& connection) { return store::save(connection, ahead); })));
        m_book->theirs = {running(u"open-day-2"_s, 8)};
        m_book->lookAtPolls(u"open-day"_s);
        settle();
        QVERIFY(!m_book->find(u"open-day"_s));
        QVERIFY(m_book->find(u"open-day-2"_s));
        QVERIFY(m_book->find(u"open-day-2"_s)->edits >= 8);
        QCOMPARE(m_failures, QStringList());
    }

private:
    static Event running(const QString& id, qint64 edits)
    {
        return {.id = id,
            .name = u"Open day"_s,
            .steps = {{.id = u"one"_s}, {.id = u"gone"_s}},
            .present = u"gone"_s,
            .moves = 2,
            .edits = edits};
    }
    /// What was asked so far has had its turn.
    void settle() { (void)m_room->waited(m_book->setWall(u"nobody"_s, Wall::Results)); }

    std::unique_ptr<polls::BookRoom> m_room;
    QStringList m_failures;
    std::unique_ptr<Book> m_book;
};

QTEST_GUILESS_MAIN(EventBookTest)
#include "tst_eventbook.moc"
