#include "app/events/remotecards.h"

#include "tests/app/events/eventroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::events;
using namespace Qt::StringLiterals;

class RemoteCardsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areKnownByTheirNumber()
    {
        EventRoom room;
        auto& cards = room.events->cards();
        QVERIFY(!cards.byTag(u"04A1B2C3"_s));
        const auto taught = room.book.waited(
            cards.teach(u"open-day"_s, u"urn:rfid:04:a1-b2 C3"_s, RemoteCard::Press::Next, u"White"_s));
        QVERIFY(taught.ok());
        QCOMPARE(cards.byTag(u"04A1B2C3"_s)->id, taught->id);
        QVERIFY(!cards.byTag(u"04A1B2C4"_s));
        QVERIFY(!taught->hash.contains(u"04A1B2C3"_s));
        room.restart();
        QCOMPARE(room.events->cards().byTag(u"04A1B2C3"_s)->label, u"White"_s);
        QVERIFY(room.book.done(room.events->cards().forget(taught->id)));
        QVERIFY(!room.events->cards().byTag(u"04A1B2C3"_s));
        QCOMPARE(room.book.waited(room.events->cards().forget(taught->id)).error().reason, Reason::NotFound);
    }

    void takesCardsNumbersAlone()
    {
        EventRoom room;
        auto& cards = room.events->cards();
        const auto taught = [&](const QString& tag) {
            return room.book.waited(cards.teach(u"open-day"_s, tag, RemoteCard::Press::Next, {}));
        };
        for (const auto& text :
            {u""_s, u"zz"_s, u"0A0B"_s, u"0A0B0C0G"_s, u"white card"_s, u"ticket:7kdm"_s, u"0"_s.repeated(125)}) {
            const auto refused = taught(text);
            QVERIFY2(!refused.ok(), qPrintable(text));
            QCOMPARE(refused.error().reason, Reason::BadValue);
        }
        QVERIFY(cards.of(u"open-day"_s).isEmpty());
        QVERIFY(taught(u"A1B2C3"_s).ok());                   // all that some readers leave of one
        QVERIFY(taught(u"E2801160600002054E2A1B3C"_s).ok()); // an EPC label
        QCOMPARE(cards.of(u"open-day"_s).size(), 2);
    }

    void oneCardDoesOneThing()
    {
        EventRoom room;
        auto& cards = room.events->cards();
        QVERIFY(room.book.done(cards.teach(u"open-day"_s, u"04A1B2C3"_s, RemoteCard::Press::Next, {})));
        QVERIFY(room.book.done(cards.teach(u"open-day"_s, u"04A1B2C3"_s, RemoteCard::Press::Back, {})));
        QCOMPARE(cards.of(u"open-day"_s).size(), 1);
        QCOMPARE(cards.byTag(u"04A1B2C3"_s)->press, RemoteCard::Press::Back);
        QCOMPARE(room.book.waited(cards.teach(u"open-day"_s, u"phone:1"_s, RemoteCard::Press::Next, {})).error().reason,
            Reason::BadValue);
    }

    void step()
    {
        EventRoom room;
        const auto press = [&room](RemoteCard::Press what) {
            return room.book.waited(room.events->press(u"open-day"_s, what));
        };
        QVERIFY(press(RemoteCard::Press::Next).ok());
        QCOMPARE(room.event().present, u"one"_s);
        QVERIFY(press(RemoteCard::Press::Voting).ok());
        QCOMPARE(room.state(u"one"_s), polls::Poll::State::Closed);
        QVERIFY(press(RemoteCard::Press::Voting).ok());
        QCOMPARE(room.state(u"one"_s), polls::Poll::State::Open);
        QVERIFY(!press(RemoteCard::Press::Back).ok());
    }
};

QTEST_GUILESS_MAIN(RemoteCardsTest)
#include "tst_remotecards.moc"
