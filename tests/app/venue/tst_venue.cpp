#include "app/venue/venue.h"

#include <QTest>

#include "tests/app/venue/venueroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::venue;
using namespace Qt::StringLiterals;
using polls::Policy;

class VenueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlanIsKept()
    {
        VenueRoom room;
        QVERIFY(room.venue->plan().isEmpty() && !room.venue->hasPlaces());
        QVERIFY(room.book.done(room.venue->setPicture(pngHead())));
        QVERIFY(room.put(u"rp"_s, 0.12345678, 1));
        QVERIFY(room.put(u"ra"_s, 0, 0.5, u"  Hall   B "_s));
        QCOMPARE(room.heard.plans, 3);
        const auto before = room.venue->plan();
        const auto tag = room.venue->pictureTag();
        QCOMPARE(before.places.first().label, u"Hall B"_s);
        QVERIFY(!tag.isEmpty());
        room.restart();
        QCOMPARE(room.venue->plan(), before);
        QCOMPARE(room.venue->pictureTag(), tag);
        QVERIFY(room.put(u"ra"_s, 0.9, 0.5));
        QCOMPARE(room.venue->plan().places.size(), 2);
        QVERIFY(room.book.done(room.venue->removePicture()));
        QVERIFY(room.venue->pictureTag().isEmpty() && room.venue->hasPlaces());
        QVERIFY(room.book.done(room.venue->unplace(u"ra"_s)));
        QCOMPARE(room.book.waited(room.venue->unplace(u"ra"_s)).error().reason, Reason::NotFound);
        QVERIFY(room.book.done(room.venue->clear()));
        room.restart();
        QVERIFY(room.venue->plan().isEmpty());
    }

    void refusesWhatIsNoPlan()
    {
        VenueRoom room;
        QVERIFY(room.book.done(room.venue->setPicture(pngHead())));
        QVERIFY(!room.book.waited(room.venue->setPicture("<svg onload='x'/>")).ok());
        QVERIFY(!room.book.waited(room.venue->place({.reader = u"ra"_s, .x = 3})).ok());
        QCOMPARE(room.venue->plan().picture.type, "image/png"); // the one before stays
        QCOMPARE(room.heard.plans, 1);
        for (qsizetype i = 0; i < maximumPlaces; ++i)
            QVERIFY(room.put(u"r"_s + QString::number(i), 0.5, 0.5));
        QCOMPARE(room.book.waited(room.venue->place({.reader = u"one more"_s})).error().reason, Reason::NoSpace);
        QVERIFY(room.put(u"r7"_s, 0.1, 0.1));
    }

    void aFullDiskChangesNothing()
    {
        VenueRoom room;
        room.book.fillDisk();
        QCOMPARE(room.book.waited(room.venue->place({.reader = u"ra"_s})).error().reason, Reason::NoSpace);
        QVERIFY(!room.venue->hasPlaces());
        QCOMPARE(room.heard.plans, 0);
    }

    void followsVotes()
    {
        VenueRoom room;
        QVERIFY(room.put(u"ra"_s, 0.2, 0.2) && room.put(u"rp"_s, 0.8, 0.8));
        QVERIFY(room.book.makeOpen(polls::fruitPoll()));
        QVERIFY(room.book.tap(u"ra"_s, u"7E6FD7A0"_s)); // before anybody looks
        QCOMPARE(room.shown(), u"ra apple 1"_s);
        QVERIFY(room.book.tap(u"rp"_s, u"7E6FD7A1"_s));
        QVERIFY(room.book.tap(u"rp"_s, u"7E6FD7A1"_s));
        QCOMPARE(room.venue->map(u"fruit"_s).places[1].votes, 1); // at once
        QVERIFY(room.book.done(room.venue->unplace(u"ra"_s)));
        QCOMPARE(room.shown(), u"rp pear 1, elsewhere apple 1"_s);
        QVERIFY(room.put(u"ra"_s, 0.8, 0.8));
        QCOMPARE(room.shown(), u"ra apple 1, ra pear 1"_s); // one place now
    }

    void isReadFromStorageWhenSomebodyLooks()
    {
        VenueRoom room;
        QVERIFY(room.put(u"ra"_s, 0.2, 0.2));
        QVERIFY(room.book.makeOpen(polls::fruitPoll()));
        QVERIFY(room.book.tap(u"ra"_s, u"7E6FD7A0"_s));
        room.restart();
        const auto first = room.venue->map(u"fruit"_s);
        QVERIFY(!first.isWhole);
        QCOMPARE(first.elsewhere.votes, 1);
        QVERIFY(room.book.reactor.turnUntil([&] { return room.heard.maps.contains(u"fruit"_s); }));
        QVERIFY(room.venue->map(u"fruit"_s).isWhole);
        QCOMPARE(room.venue->map(u"fruit"_s).places[0].votes, 1);
        QCOMPARE(room.book.waited(room.venue->wholeMap(u"gone"_s)).error().reason, Reason::NotFound);
        QVERIFY(room.venue->map(u"gone"_s).places.isEmpty());
    }

    void aChangedVoteMoves()
    {
        VenueRoom room;
        QVERIFY(room.put(u"ra"_s, 0.2, 0.2) && room.put(u"rp"_s, 0.8, 0.8));
        QVERIFY(room.book.makeOpen(polls::fruitPoll(u"fruit"_s, Policy::Mode::Change)));
        QVERIFY(room.book.tap(u"ra"_s, u"7E6FD7A0"_s));
        QCOMPARE(room.shown(), u"ra apple 1"_s);
        QVERIFY(room.book.tap(u"rp"_s, u"7E6FD7A0"_s));
        QCOMPARE(room.shown(), u"rp pear 1"_s);
        room.restart();
        QCOMPARE(room.shown(), u"rp pear 1"_s);
    }

    void voidedAndErasedVotesGo()
    {
        VenueRoom room;
        QVERIFY(room.put(u"ra"_s, 0.2, 0.2));
        QVERIFY(room.book.makeOpen(polls::fruitPoll()));
        for (const auto& tag : {u"7E6FD7A0"_s, u"7E6FD7A1"_s, u"7E6FD7A2"_s})
            QVERIFY(room.book.tap(u"ra"_s, tag));
        QCOMPARE(room.shown(), u"ra apple 3"_s);
        QVERIFY(room.book.done(room.book.registry->retract(u"fruit"_s, u"7E6FD7A0"_s, {u"a test"_s, u"me"_s})));
        QCOMPARE(room.shown(), u"ra apple 2"_s);
        QVERIFY(room.book.done(room.book.registry->eraseCard(u"7E6FD7A1"_s, polls::PollRegistry::Erasure::Remove)));
        QCOMPARE(room.shown(), u"ra apple 1"_s);
        QVERIFY(room.book.tap(u"ra"_s, u"7E6FD7A3"_s));
        QCOMPARE(room.shown(), u"ra apple 2"_s);
    }

    void aNewRoundBeginsEmpty()
    {
        VenueRoom room;
        QVERIFY(room.put(u"ra"_s, 0.2, 0.2));
        QVERIFY(room.book.makeOpen(polls::fruitPoll()));
        QVERIFY(room.book.tap(u"ra"_s, u"7E6FD7A0"_s));
        QCOMPARE(room.shown(), u"ra apple 1"_s);
        QVERIFY(room.book.done(room.book.registry->resetPoll(u"fruit"_s)));
        QCOMPARE(room.shown(), QString());
        QVERIFY(room.book.tap(u"ra"_s, u"7E6FD7A1"_s));
        QCOMPARE(room.shown(), u"ra apple 1"_s);
        room.restart();
        QCOMPARE(room.shown(), u"ra apple 1"_s);
    }

    void aPollThatGoesIsForgotten()
    {
        VenueRoom room;
        QVERIFY(room.put(u"ra"_s, 0.2, 0.2));
        QVERIFY(room.book.makeOpen(polls::fruitPoll()));
        auto asked = room.venue->wholeMap(u"fruit"_s); // while it is read
        QVERIFY(room.book.done(room.book.registry->remove(u"fruit"_s)));
        (void)room.book.waited(std::move(asked));
        QVERIFY(room.book.makeOpen(polls::fruitPoll()));
        QVERIFY(room.book.tap(u"ra"_s, u"7E6FD7A0"_s));
        QCOMPARE(room.shown(), u"ra apple 1"_s);
    }

    void votesThatComeWhileItIsReadCountOnce()
    {
        VenueRoom room;
        QVERIFY(room.put(u"ra"_s, 0.2, 0.2));
        QVERIFY(room.book.makeOpen(polls::fruitPoll(u"fruit"_s, Policy::Mode::Every)));
        for (int i = 0; i < 50; ++i)
            room.book.registry->tapped({.reader = u"ra"_s, .tag = u"7E6FD7A0"_s, .at = room.book.now()});
        (void)room.venue->map(u"fruit"_s);
        for (int i = 0; i < 50; ++i)
            room.book.registry->tapped({.reader = u"ra"_s, .tag = u"7E6FD7A0"_s, .at = room.book.now()});
        QVERIFY(room.book.settle());
        QCOMPARE(room.shown(), u"ra apple 100"_s);
    }
};

QTEST_GUILESS_MAIN(VenueTest)
#include "tst_venue.moc"
