#include "app/events/eventlinks.h"

#include <QDir>

#include "tests/app/events/eventroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::events;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class EventLinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openAnEventForWhoHasThem()
    {
        EventRoom room;
        auto& links = room.events->links();
        const auto given = room.book.waited(
            links.give(u"open-day"_s, {.kind = polls::PollRole::Assistant, .label = u"Anna"_s}));
        QVERIFY(given.ok());
        QVERIFY(canBeToken(given->token));
        const auto* found = links.byToken(given->token);
        QVERIFY(found);
        QCOMPARE(found->kind, polls::PollRole::Assistant);
        QCOMPARE(found->event, u"open-day"_s);
        QCOMPARE(room.heard.links, QStringList{u"open-day"_s});
        room.restart();
        QVERIFY(room.events->links().byToken(given->token));
        QCOMPARE(room.events->links().of(u"open-day"_s).first().label, u"Anna"_s);
    }

    // Neither a list nor the storage has what opens an event.
    void keepNoToken()
    {
        EventRoom room;
        const auto given = room.book.waited(room.events->links().give(u"open-day"_s, {}));
        QVERIFY(given.ok());
        room.events.reset();
        room.book.registry.reset();
        room.book.database.reset();
        QDir folder(room.book.folder.path());
        for (const auto& name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto bytes = file.readAll();
            QVERIFY(!bytes.contains(given->token.toLatin1()));
            QVERIFY(!bytes.contains(QByteArray::fromBase64(given->token.toLatin1(), QByteArray::Base64UrlEncoding)));
        }
        room.book.open();
        room.open();
    }

    // The dialog in which it was asked for may be closed before.
    void whoAsksNeedNotWait()
    {
        EventRoom room;
        const auto given = room.book.waited(room.events->links().give(u"open-day"_s, {}));
        QVERIFY(given.ok());
        (void)room.events->links().takeBack(given->link.id);
        room.settle();
        QVERIFY(!room.events->links().byToken(given->token));
        (void)room.events->links().give(u"open-day"_s, {.label = u"Anna"_s});
        room.settle();
        QCOMPARE(room.events->links().of(u"open-day"_s).size(), 1);
        room.restart();
        QCOMPARE(room.events->links().of(u"open-day"_s).size(), 1);
    }

    void others_data()
    {
        QTest::addColumn<QString>("token");
        QTest::newRow("none") << QString();
        QTest::newRow("short") << u"abc"_s;
        QTest::newRow("a guess") << makeToken();
        QTest::newRow("long") << QString(100000, u'a');
        QTest::newRow("strange") << u"../../../../../../pass"_s;
    }
    void others()
    {
        QFETCH(QString, token);
        EventRoom room;
        QVERIFY(room.book.waited(room.events->links().give(u"open-day"_s, {})).ok());
        QVERIFY(!room.events->links().byToken(token));
    }

    void areTakenBack()
    {
        EventRoom room;
        auto& links = room.events->links();
        const auto first = room.book.waited(links.give(u"open-day"_s, {}));
        const auto second = room.book.waited(links.give(u"open-day"_s, {}));
        QVERIFY(first->token != second->token);
        QVERIFY(room.book.done(links.takeBack(first->link.id)));
        QVERIFY(!links.byToken(first->token) && links.byToken(second->token));
        QCOMPARE(room.book.waited(links.takeBack(first->link.id)).error().reason, Reason::NotFound);
        room.restart();
        QVERIFY(!room.events->links().byToken(first->token));
    }

    void endWithTheirEvent()
    {
        EventRoom room;
        auto& links = room.events->links();
        const auto given = room.book.waited(links.give(u"open-day"_s, {}));
        const auto longer = room.book.waited(
            links.give(u"open-day"_s, {.until = room.book.now() + 48 * linksOutliveBy}));
        QVERIFY(room.go(u"three"_s).ok() && room.step().ok());
        QVERIFY(room.event().endedAt);
        QVERIFY(links.byToken(given->token)); // who pressed too often goes back
        room.book.reactor.advance(61min);
        QVERIFY(!links.byToken(given->token));
        QVERIFY(links.byToken(longer->token));
        room.book.reactor.advance(48h);
        QVERIFY(!links.byToken(longer->token));
        for (const auto& id : {u"one"_s, u"two"_s, u"three"_s})
            QVERIFY(room.book.done(room.book.registry->remove(id)));
        QVERIFY(!links.byToken(longer->token));
    }

    void areAFew()
    {
        EventRoom room;
        auto& links = room.events->links();
        for (int i = 0; i < maximumLinks; ++i)
            QVERIFY(room.book.done(links.give(u"open-day"_s, {})));
        QCOMPARE(room.book.waited(links.give(u"open-day"_s, {})).error().reason, Reason::TooLarge);
        QCOMPARE(room.book.waited(links.give(u"gone"_s, {})).error().reason, Reason::NotFound);
        QCOMPARE(room.book.waited(links.give(u"open-day"_s, {.until = 1})).error().reason, Reason::TooLarge);
    }
};

QTEST_GUILESS_MAIN(EventLinksTest)
#include "tst_eventlinks.moc"
