#include "app/events/eventstore.h"

#include "app/storage/query.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::events;
using namespace Qt::StringLiterals;

class EventStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<polls::BookRoom>();
        QVERIFY(m_room->done(m_room->database->migrate(u"events"_s, store::migration())));
    }
    void cleanup() { m_room.reset(); }

    void allOfItIsKept()
    {
        const Event event{.id = u"open-day"_s,
            .name = u"Open day"_s,
            .madeBy = u"lena"_s,
            .madeAt = 5,
            .steps = {{.id = u"one"_s, .staysOpen = true, .startsAt = 70, .seconds = 20},
                {.id = u"slide/a/1"_s, .slide = Slide{.id = u"slide/a/1"_s, .title = u"Welcome"_s}}},
            .present = u"one"_s,
            .since = 60,
            .moves = 3,
            .isTimeOver = true,
            .endedAt = 90,
            .wall = Wall::Black,
            .edits = 0};
        QVERIFY(saved(event));
        const EventLink link{.id = u"abcd"_s,
            .event = event.id,
            .kind = polls::PollRole::Assistant,
            .label = u"Anna’s phone"_s,
            .madeBy = u"lena"_s,
            .madeAt = 6,
            .until = 80,
            .hash = "\0\xff hash"_ba};
        const RemoteCard card{.id = u"ef01"_s,
            .event = event.id,
            .press = RemoteCard::Press::Voting,
            .label = u"Red card"_s,
            .hash = u"hash"_s};
        QVERIFY(wrote([&](QSqlDatabase& connection) { return store::addLink(connection, link); }));
        QVERIFY(wrote([&](QSqlDatabase& connection) { return store::addCard(connection, card); }));
        const auto first = load({u"Open day"_s});
        const auto again = read();
        for (const auto* each : {&first, &again}) {
            QVERIFY(each->events == QList{event});
            QVERIFY(each->links == QList{link});
            QVERIFY(each->cards == QList{card});
        }
        QVERIFY(!first.salt.isEmpty());
        QCOMPARE(again.salt, first.salt); // else no card would be known any more
        QVERIFY(wrote([&](QSqlDatabase& connection) { return store::removeLink(connection, link.id); }));
        QVERIFY(wrote([&](QSqlDatabase& connection) { return store::removeCard(connection, card.id); }));
        QVERIFY(read().links.isEmpty() && read().cards.isEmpty());
    }

    void whoeverIsBehindWritesOverNothing()
    {
        QVERIFY(saved({.id = u"open-day"_s, .name = u"Open day"_s}));
        QVERIFY(saved({.id = u"open-day"_s, .name = u"Open day"_s, .moves = 1, .edits = 1}));
        for (const qint64 edits : {0, 1, 3}) {
            const Event late{.id = u"open-day"_s, .name = u"Open day"_s, .moves = 9, .edits = edits};
            const auto refused = m_room->waited(
                m_room->database->write([late](QSqlDatabase& connection) { return store::save(connection, late); }));
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Busy);
            QCOMPARE(refused.error().reason, Reason::AlreadyExists);
        }
        QCOMPARE(read().events.first().moves, 1);
        // Two programs make it at once: the first stays, whichever of id and name they share.
        for (const auto& [id, name] : {std::pair(u"open-day"_s, u"Other"_s), std::pair(u"other"_s, u"Open day"_s)}) {
            const Event second{.id = id, .name = name, .moves = 7};
            QVERIFY(wrote([second](QSqlDatabase& connection) { return store::make(connection, second); }));
        }
        QCOMPARE(read().events.size(), 1);
        QCOMPARE(read().events.first().moves, 1);
    }

    /// With the links and cards that led there: whoever has one may do nothing with an event that comes later.
    void whatNoPollNamesGoes()
    {
        const Step slide{.id = u"slide/a/1"_s, .slide = Slide{.id = u"slide/a/1"_s, .title = u"Welcome"_s}};
        QVERIFY(saved({.id = u"kept"_s, .name = u"Kept"_s, .steps = {{.id = u"one"_s}}}));
        QVERIFY(saved({.id = u"slides"_s, .name = u"Slides"_s, .steps = {slide}}));
        QVERIFY(saved({.id = u"gone"_s, .name = u"Gone"_s, .steps = {{.id = u"two"_s}}}));
        for (const auto& event : {u"kept"_s, u"gone"_s}) {
            QVERIFY(wrote([event](QSqlDatabase& connection) {
                return store::addLink(connection, {.id = event, .event = event, .hash = event.toLatin1()});
            }));
            QVERIFY(wrote([event](QSqlDatabase& connection) {
                return store::addCard(connection, {.id = event, .event = event, .hash = event});
            }));
        }
        QCOMPARE(read().events.size(), 3); // which changes nothing
        load({u"Kept"_s});
        const auto left = read();
        QCOMPARE(left.events.size(), 2);
        QCOMPARE(left.links.size(), 1);
        QCOMPARE(left.links.first().event, u"kept"_s);
        QCOMPARE(left.cards.size(), 1);
        QCOMPARE(left.cards.first().event, u"kept"_s);
    }

    /// A right of a later version is none here.
    void rightsThatNobodyKnowsAreNone()
    {
        QVERIFY(saved({.id = u"open-day"_s, .name = u"Open day"_s}));
        QVERIFY(wrote([](QSqlDatabase& connection) {
            return runStatement(connection,
                u"INSERT INTO event_links (id, event, kind, label, made_by, made_at, until, hash)"
                " VALUES ('a', 'open-day', 'emperor', '', '', 0, NULL, ?)"_s,
                {"x"_ba});
        }));
        QVERIFY(wrote([](QSqlDatabase& connection) {
            return runStatement(connection,
                u"INSERT INTO event_cards (id, event, press, label, hash) VALUES ('a', 'open-day', 'erase', '', 'x')"_s);
        }));
        QVERIFY(read().links.isEmpty() && read().cards.isEmpty());
    }

private:
    template <typename Job>
    bool wrote(Job job)
    {
        return m_room->done(m_room->database->write(std::move(job)));
    }
    bool saved(const Event& event)
    {
        return wrote([event](QSqlDatabase& connection) { return store::save(connection, event); });
    }
    store::Loaded load(const QStringList& named)
    {
        return m_room
            ->waited(
                m_room->database->write([named](QSqlDatabase& connection) { return store::load(connection, named); }))
            .valueOr({});
    }
    store::Loaded read()
    {
        return m_room->waited(m_room->database->read([](QSqlDatabase& connection) { return store::read(connection); }))
            .valueOr({});
    }

    std::unique_ptr<polls::BookRoom> m_room;
};

QTEST_GUILESS_MAIN(EventStoreTest)
#include "tst_eventstore.moc"
