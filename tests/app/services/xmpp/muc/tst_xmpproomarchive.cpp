#include "app/services/xmpp/muc/xmpproomarchive.h"

#include "tests/app/services/storeroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using xmpp::muc::ArchiveQuery;

namespace {

/// Ten messages m1 to m10 at 10 to 100, odd ones by Ann, even ones by Bob.
struct Shelf : StoreRoom {
    explicit Shelf(int most = XmppRoomArchive::usually)
    {
        if (!wait(XmppRoomArchive::migrate(*database)))
            qFatal("no tables");
        archive = std::make_unique<XmppRoomArchive>(reactor, *database, u"rooms.localhost"_s, most,
            [this](const QString& what, const Error& error) { failures.append(what + u": "_s + error.text); });
    }
    void fill(int count = 10, const QString& room = u"hall"_s)
    {
        for (int i = 1; i <= count; ++i) {
            auto kept = archive->append(room,
                {u"m%1"_s.arg(i), i * 10, i % 2 ? u"Ann"_s : u"Bob"_s,
                    i == 3 ? xmpp::Jid() : *xmpp::Jid::parse(u"x@localhost"_s), "<message/>"});
            if (!kept.isReady() || !kept.take())
                qFatal("not kept");
        }
    }
    /// "m1 m2, 10 in all from 0": what is found, and whether that was all.
    QString find(const ArchiveQuery& query, const QString& room = u"hall"_s)
    {
        const auto page = wait(archive->find(room, query));
        if (!page)
            return page.error().code;
        QStringList ids;
        for (const auto& message : page->messages)
            ids.append(message.id);
        return u"%1, %2 %3 from %4"_s.arg(ids.join(u' '), page->isComplete ? u"all of"_s : u"part of"_s)
            .arg(page->total)
            .arg(page->firstIndex);
    }

    QStringList failures;
    std::unique_ptr<XmppRoomArchive> archive;
};

ArchiveQuery paged(std::optional<int> max, const QString& after = {}, const QString& before = {}, bool last = false)
{
    ArchiveQuery query;
    query.page = {max, after, before, last};
    return query;
}

} // namespace

class XmppRoomArchiveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<ArchiveQuery>("query");
        QTest::addColumn<QString>("found");
        const auto row = [](const char* name, const ArchiveQuery& query, const char* found) {
            QTest::newRow(name) << query << QString::fromLatin1(found);
        };
        row("a page", paged(3), "m1 m2 m3, part of 10 from 0");
        row("the next", paged(3, u"m3"_s), "m4 m5 m6, part of 10 from 3");
        row("the rest", paged(9, u"m7"_s), "m8 m9 m10, all of 10 from 7");
        row("exactly the rest", paged(3, u"m7"_s), "m8 m9 m10, all of 10 from 7");
        row("the last", paged(2, {}, u""_s, true), "m9 m10, part of 10 from 8");
        row("before", paged(2, {}, u"m9"_s), "m7 m8, part of 10 from 6");
        row("before, to the first", paged(5, {}, u"m3"_s), "m1 m2, all of 10 from 0");
        row("after an unknown", paged(2, u"nonsense"_s), "item-not-found");
        ArchiveQuery query;
        query.nick = u"Bob"_s;
        row("by one", query, "m2 m4 m6 m8 m10, all of 5 from 0");
        query.page.max = 2;
        query.page.after = u"m2"_s;
        row("by one, a page", query, "m4 m6, part of 5 from 1");
        query = {};
        query.start = 30;
        query.end = 50;
        row("in a time", query, "m3 m4 m5, all of 3 from 0");
        query = {};
        query.afterId = u"m2"_s;
        query.beforeId = u"m5"_s;
        row("between two", query, "m3 m4, all of 2 from 0");
        query = {};
        query.ids = QStringList{u"m7"_s, u"m2"_s};
        row("these", query, "m2 m7, all of 2 from 0");
        query.ids.append(u"nonsense"_s);
        row("one that is none", query, "item-not-found");
        row("a number only", paged(0), ", part of 10 from 0");
    }

    void finds()
    {
        QFETCH(ArchiveQuery, query);
        QFETCH(QString, found);
        Shelf shelf;
        shelf.fill();
        shelf.fill(4, u"cellar"_s);
        QCOMPARE(shelf.find(query), found);
    }

    void seesWhatWasJustSaid()
    {
        Shelf shelf;
        auto kept = shelf.archive->append(u"hall"_s, {u"m1"_s, 1, u"Ann"_s, {}, "<message/>"});
        QCOMPARE(shelf.find({}), u"m1, all of 1 from 0"_s);
    }

    void findsWhatHasTextsInIt()
    {
        Shelf shelf;
        shelf.fill();
        for (const auto& [id, stanza] : {std::pair{u"a"_s, "<message><body>é</body><x/></message>"},
                 std::pair{u"b"_s, "<message><x/></message>"}, std::pair{u"c"_s, "<message>é</message>"}})
            QVERIFY(shelf.wait(shelf.archive->append(u"hall"_s, {id, 200, u"Cat"_s, {}, stanza})));
        ArchiveQuery query;
        query.containing = {"é", "<x/>"};
        QCOMPARE(shelf.find(query), u"a, all of 1 from 0"_s);
        query.containing = {"<x/>"};
        query.page.max = 1;
        QCOMPARE(shelf.find(query), u"a, part of 2 from 0"_s);
        query.page.after = u"a"_s;
        query.isCounted = false;
        QCOMPARE(shelf.find(query), u"b, all of 0 from 0"_s);
        QVERIFY(shelf.wait(shelf.archive->replace(u"hall"_s, u"c"_s, "<gone><x/></gone>")));
        QCOMPARE(shelf.find(query), u"b, part of 0 from 0"_s);
    }

    void oneJobKeepsATurn()
    {
        Shelf shelf;
        int commits = 0;
        shelf.database->setFault([&] {
            ++commits;
            return std::optional<Error>();
        });
        shelf.fill(60);
        QCOMPARE(shelf.find({}).section(u',', 1), u" all of 60 from 0"_s);
        shelf.freeDisk();
        QVERIFY2(commits <= 2, qPrintable(QString::number(commits)));
    }

    void keepsWhatWaitsWhenItGoes()
    {
        Shelf shelf;
        shelf.fill(3);
        shelf.archive.reset(); // in the same turn
        shelf.archive = std::make_unique<XmppRoomArchive>(shelf.reactor, *shelf.database, u"rooms.localhost"_s);
        QVERIFY(shelf.wait(shelf.archive->replace(u"hall"_s, u"m2"_s, "<gone/>")));
        QCOMPARE(shelf.find({}), u"m1 m2 m3, all of 3 from 0"_s);
    }

    void anIdThatIsThereTakesOnlyItsOwnMessageWithIt()
    {
        Shelf shelf;
        shelf.fill(2);
        shelf.fill(3);
        QCOMPARE(shelf.find({}), u"m1 m2 m3, all of 3 from 0"_s);
    }

    void saysWhatWasLost()
    {
        Shelf shelf;
        shelf.fillDisk();
        shelf.fill(3);
        QVERIFY(shelf.reactor.turnUntil([&] { return !shelf.failures.isEmpty(); }));
        QCOMPARE(shelf.failures, QStringList(u"Keeping what was said: The disk is full."_s));
    }

    void givesBackWhatItWasGiven()
    {
        Shelf shelf;
        const xmpp::muc::ArchivedMessage message{u"m"_s, 7, u"Ann"_s, *xmpp::Jid::parse(u"ann@localhost"_s),
            "<message xmlns='jabber:client'><body>é</body></message>"};
        QVERIFY(shelf.wait(shelf.archive->append(u"hall"_s, message)));
        QVERIFY(shelf.wait(shelf.archive->find(u"hall"_s, {}))->messages.first() == message);
        QVERIFY(shelf.wait(shelf.archive->replace(u"hall"_s, u"m"_s, "<gone/>")));
        QCOMPARE(shelf.wait(shelf.archive->find(u"hall"_s, {}))->messages.first().stanza, QByteArray("<gone/>"));
    }

    void keepsNoMoreThanItShould()
    {
        Shelf shelf(4);
        shelf.fill(8);
        QCOMPARE(shelf.find({}), u"m5 m6 m7 m8, all of 4 from 0"_s);
    }

    void removes()
    {
        Shelf shelf;
        shelf.fill(2);
        shelf.fill(1, u"cellar"_s);
        shelf.fill(1, u"attic"_s);
        QVERIFY(shelf.wait(shelf.archive->removeRoom(u"hall"_s)));
        QCOMPARE(shelf.find({}), u", all of 0 from 0"_s);
        QVERIFY(shelf.wait(shelf.archive->keepOnly({u"attic"_s})));
        QCOMPARE(shelf.find({}, u"cellar"_s), u", all of 0 from 0"_s);
        QCOMPARE(shelf.find({}, u"attic"_s), u"m1, all of 1 from 0"_s);
    }
};

QTEST_GUILESS_MAIN(XmppRoomArchiveTest)
#include "tst_xmpproomarchive.moc"
