#include <QTest>

#include "protocols/xml/document.h"
#include "protocols/xmpp/muc/messages/archivequeries.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/protocols/xmpp/muc/messages/archivetalk.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::muc;

class MucArchiveQueriesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keeps();
    void finds_data();
    void finds();
    void turnsPages();
    void faults_data();
    void faults();
    void whoMayRead();
    void tellsItsEnds();
    void indexStandsOnPagesForwardsOnly();
    void keepsWhatIsSaidInARoomMadeAnew();
    void endsWhileItReads();
};

void MucArchiveQueriesTest::keeps()
{
    Inn inn;
    inn.open({bob});
    inn.say(ann, "words");
    inn[ann].say(
        "<message to='lounge@rooms.localhost' type='groupchat'><composing xmlns='http://jabber.org/protocol/chatstates'/></message>");
    inn[ann].say(
        "<message to='lounge@rooms.localhost' type='groupchat'><body>secret</body><no-store xmlns='urn:xmpp:hints'/></message>");
    inn[ann].say(
        "<message to='lounge@rooms.localhost' type='groupchat'><reactions xmlns='urn:xmpp:reactions:0' id='1'/></message>");
    const auto& kept = inn.archive.kept[u"lounge"_s];
    QCOMPARE(kept.size(), 2);
    QVERIFY(kept[0].stanza.contains("words"));
    QCOMPARE(kept[0].sender.toString(), u"ann@localhost"_s);
    QVERIFY(kept[1].stanza.contains("reactions"));
    inn.configure(ann, Inn::field("enablelogging", "0"));
    inn.say(ann, "off the record");
    QCOMPARE(kept.size(), 2);
}

void MucArchiveQueriesTest::finds_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<QString>("found");
    QTest::newRow("all") << QByteArray() << u"Ann: 1, Bob: 2, Ann: 3, Bob: 4, complete 4"_s;
    QTest::newRow("of one") << field("with", "lounge@rooms.localhost/Bob") << u"Bob: 2, Bob: 4, complete 2"_s;
    QTest::newRow("from the end of time") << field("start", "2999-01-01T00:00:00Z") << u"complete 0"_s;
    QTest::newRow("until the end of time")
        << field("end", "2999-01-01T00:00:00Z") << u"Ann: 1, Bob: 2, Ann: 3, Bob: 4, complete 4"_s;
    QTest::newRow("two") << QByteArray("<set xmlns='http://jabber.org/protocol/rsm'><max>2</max></set>")
                         << u"Ann: 1, Bob: 2, more of 4"_s;
    QTest::newRow("the last two") << QByteArray(
        "<set xmlns='http://jabber.org/protocol/rsm'><max>2</max><before/></set>")
                                  << u"Ann: 3, Bob: 4, more of 4"_s;
    QTest::newRow("the last two, turned")
        << QByteArray("<set xmlns='http://jabber.org/protocol/rsm'><max>2</max><before/></set><flip-page/>")
        << u"Bob: 4, Ann: 3, more of 4"_s;
}

void MucArchiveQueriesTest::finds()
{
    QFETCH(QByteArray, inside);
    QFETCH(QString, found);
    Inn inn;
    talk(inn);
    QCOMPARE(read(inn, bob, inside), found);
}

void MucArchiveQueriesTest::turnsPages()
{
    Inn inn;
    talk(inn);
    const auto page = [](const QByteArray& inside) {
        return "<set xmlns='http://jabber.org/protocol/rsm'>" + inside + "</set>";
    };
    QCOMPARE(read(inn, bob, page("<max>2</max><after>" + id(inn, 1) + "</after>")), u"Ann: 3, Bob: 4, complete 4"_s);
    QCOMPARE(read(inn, bob, page("<max>2</max><before>" + id(inn, 3) + "</before>")), u"Bob: 2, Ann: 3, more of 4"_s);
    QCOMPARE(read(inn, bob, field("after-id", id(inn, 2))), u"Bob: 4, complete 1"_s);
    QCOMPARE(read(inn, bob, field("before-id", id(inn, 1))), u"Ann: 1, complete 1"_s);
    QCOMPARE(read(inn, bob, field("ids", id(inn, 2))), u"Ann: 3, complete 1"_s);
    QCOMPARE(read(inn, bob, field("after-id", "nonsense")), u"item-not-found"_s);
}

void MucArchiveQueriesTest::faults_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<QString>("error");
    QTest::newRow("a form of no type") << field("with", "lounge@rooms.localhost/Bob").replace(" type='submit'", "")
                                       << u"bad-request"_s;
    QTest::newRow("no time") << field("start", "yesterday") << u"bad-request"_s;
    QTest::newRow("an unknown field") << field("colour", "blue") << u"feature-not-implemented"_s;
    QTest::newRow("with somebody elsewhere") << field("with", "bob@localhost") << u"bad-request"_s;
    QTest::newRow("a page by number") << QByteArray(
        "<set xmlns='http://jabber.org/protocol/rsm'><index>3</index></set>")
                                      << u"feature-not-implemented"_s;
    QTest::newRow("a page that is none") << QByteArray(
        "<set xmlns='http://jabber.org/protocol/rsm'><max>many</max></set>")
                                         << u"bad-request"_s;
}

void MucArchiveQueriesTest::faults()
{
    QFETCH(QByteArray, inside);
    QFETCH(QString, error);
    Inn inn;
    talk(inn);
    QCOMPARE(read(inn, bob, inside), error);
}

void MucArchiveQueriesTest::whoMayRead()
{
    Inn inn;
    talk(inn);
    const QString dan = u"dan"_s;
    QCOMPARE(read(inn, dan, {}), u"Ann: 1, Bob: 2, Ann: 3, Bob: 4, complete 4"_s);
    inn.configure(ann, Inn::field("membersonly", "1"));
    QCOMPARE(read(inn, dan, {}), u"forbidden"_s);
    inn.admin(ann, "<item jid='dan@localhost' affiliation='member'/>");
    QVERIFY(read(inn, dan, {}).endsWith(u"complete 4"_s));
    inn.configure(ann, Inn::field("membersonly", "0"));
    inn.admin(ann, "<item jid='dan@localhost' affiliation='outcast'/>");
    QCOMPARE(read(inn, dan, {}), u"forbidden"_s);
}

void MucArchiveQueriesTest::tellsItsEnds()
{
    Inn inn;
    talk(inn);
    const auto metadata = inn.ask(bob, "get", "<metadata xmlns='urn:xmpp:mam:2'/>").firstElement();
    QCOMPARE(metadata.child(u"start").attribute(u"id").toLatin1(), id(inn, 0));
    QCOMPARE(metadata.child(u"end").attribute(u"id").toLatin1(), id(inn, 3));
    const auto fields = DataForm::in(inn.ask(bob, "get", "<query xmlns='urn:xmpp:mam:2'/>").firstElement());
    QVERIFY(fields && fields->find(u"after-id"));
}

void MucArchiveQueriesTest::indexStandsOnPagesForwardsOnly()
{
    Inn inn;
    talk(inn);
    const auto hasIndex = [&](const QByteArray& inside) {
        inn[bob].forget();
        inn[bob].say(
            "<iq type='set' id='q' to='lounge@rooms.localhost'><query xmlns='urn:xmpp:mam:2'><set xmlns='http://jabber.org/protocol/rsm'><max>2</max>"
            + inside + "</set></query></iq>");
        return inn[bob]
            .nextOf(u"iq"_s)
            .child(u"fin", ns::archive)
            .child(u"set", ns::resultSets)
            .child(u"first")
            .hasAttribute(u"index");
    };
    QVERIFY(hasIndex({}));
    QVERIFY(!hasIndex("<before/>"));
    QVERIFY(!hasIndex("<before>" + id(inn, 2) + "</before>"));
}

/// The old one's archive is cleared before anything of the new one is kept, however long the store takes.
void MucArchiveQueriesTest::keepsWhatIsSaidInARoomMadeAnew()
{
    Inn inn;
    inn.open({}, Inn::field("persistentroom", "1"));
    inn.store.sluice.close();
    inn[ann].say(
        "<iq type='set' id='d' to='lounge@rooms.localhost'><query xmlns='http://jabber.org/protocol/muc#owner'><destroy/></query></iq>");
    inn.say(ann, "the last of the old room");
    QCOMPARE(inn.archive.kept[u"lounge"_s].size(), 1);
    inn.store.sluice.open();
    inn.enter(ann, "Ann");
    inn.say(ann, "the first of the new room");
    inn.house.reactor.turn();
    QCOMPARE(inn.archive.kept[u"lounge"_s].size(), 1);
    QVERIFY(inn.archive.kept[u"lounge"_s].first().stanza.contains("the first"));
}

/// A service that is stopped before it has begun; the archive answers a room that is no more.
void MucArchiveQueriesTest::endsWhileItReads()
{
    Inn inn;
    RoomRecord lounge{.name = u"lounge"_s};
    lounge.config.isPersistent = true;
    inn.store.rooms.emplace(u"lounge"_s, lounge);
    const QByteArray said =
        "<message xmlns='jabber:client' type='groupchat' from='lounge@rooms.localhost/Ann'><body>hello</body></message>";
    inn.archive.kept[u"lounge"_s] = QList<muc::ArchivedMessage>(
        20, {u"1"_s, 0, u"Ann"_s, *Jid::parse(u"ann@localhost"_s), said});
    inn.archive.sluice.close();
    auto opening = inn.service.open();
    QCOMPARE(inn.archive.sluice.waiting(), 1);
    inn.service.rooms().shutDown();
    inn.archive.sluice.open();
    QVERIFY(opening.isReady());
    QVERIFY(opening.take());
}

QTEST_GUILESS_MAIN(MucArchiveQueriesTest)
#include "protocols/xmpp/stanza/namespaces.h"
#include "tst_archivequeries.moc"
