#include <QtTest>

#include "protocols/xmpp/extensions/dataform.h"
#include "protocols/xmpp/server/messages/archive.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

QByteArray query(const QByteArray& inside = {})
{
    return "<iq type='set' id='q'><query xmlns='urn:xmpp:mam:2' queryid='7'>" + inside + "</query></iq>";
}

QByteArray form(const QByteArray& name, const QByteArray& value)
{
    return "<x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE'><value>urn:xmpp:mam:2</value></field><field var='"
        + name + "'><value>" + value + "</value></field></x>";
}

QString errorOf(const xml::Element& answer)
{
    return answer.attribute(u"type") == u"error"
        ? conditionName(StanzaError::fromElement(answer.child(u"error")).condition)
        : answer.attribute(u"type");
}

} // namespace

/// XEP-0313 and XEP-0359: what of a conversation is kept, under which id, and how it is read again.
class ArchiveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsBothSides();
    void keepsOnlyWhatMatters_data();
    void keepsOnlyWhatMatters();
    void forgedIdsGo_data();
    void forgedIdsGo();
    void forgedDelaysGo();
    void indexStandsOnPagesForwardsOnly();
    void answersQueries();
    void refusesBadQueries_data();
    void refusesBadQueries();
    void understandsTheForm();
    void preferencesDecide();
    void contactsAloneAreKept();
    void strangersMakeNoArchive();
    void whatWasReadIsNotToldAgain();
    void tellsItsEnds();
    void aClockThatWasAheadForAWhile();
};

void ArchiveTest::keepsBothSides()
{
    House house;
    Peer juliet(house), balcony(house), romeo(house);
    juliet.logIn(u"juliet"_s);
    balcony.logIn(u"juliet"_s, u"balcony"_s);
    balcony.ask("<iq type='set' id='c'><enable xmlns='urn:xmpp:carbons:2'/></iq>");
    romeo.logIn(u"romeo"_s);
    romeo.available();
    romeo.forget();
    juliet.say("<message to='romeo@localhost' type='chat' id='1'><body>hi</body></message>");
    QCOMPARE(house.archive.messages[u"juliet"_s].size(), 1);
    QCOMPARE(house.archive.messages[u"romeo"_s].size(), 1);
    QCOMPARE(house.archive.messages[u"juliet"_s][0].with.toString(), u"romeo@localhost"_s);
    QCOMPARE(house.archive.messages[u"romeo"_s][0].with.toString(), u"juliet@localhost/r"_s);
    const auto heard = romeo.next();
    QCOMPARE(heard.elements(u"stanza-id", ns::stanzaIds).size(), 1); // his own, not hers
    QCOMPARE(heard.child(u"stanza-id", ns::stanzaIds).attribute(u"by"), u"romeo@localhost"_s);
    QCOMPARE(heard.child(u"stanza-id", ns::stanzaIds).attribute(u"id"),
        Archive::idOf(house.archive.messages[u"romeo"_s][0].number));
    const auto copy = balcony.next()
                          .child(u"sent", ns::carbons)
                          .child(u"forwarded", ns::forwarding)
                          .child(u"message", ns::client);
    QCOMPARE(copy.child(u"stanza-id", ns::stanzaIds).attribute(u"id"),
        Archive::idOf(house.archive.messages[u"juliet"_s][0].number));
    QVERIFY(house.archive.messages[u"juliet"_s][0].stanza.startsWith("<message xmlns='jabber:client'"));
    QCOMPARE(house.archive.messages[u"juliet"_s][0].at, house.reactor.clock().wallMsecs());
}

void ArchiveTest::keepsOnlyWhatMatters_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("kept");
    QTest::newRow("chat") << QByteArray(" type='chat'><body>hi</body>") << true;
    QTest::newRow("typing") << QByteArray(" type='chat'><composing xmlns='http://jabber.org/protocol/chatstates'/>")
                            << false;
    QTest::newRow("receipt") << QByteArray("><received xmlns='urn:xmpp:receipts' id='1'/>") << true;
    QTest::newRow("asked to") << QByteArray("><x xmlns='urn:x'/><store xmlns='urn:xmpp:hints'/>") << true;
    QTest::newRow("asked not to") << QByteArray("><body>hi</body><no-permanent-store xmlns='urn:xmpp:hints'/>")
                                  << false;
    QTest::newRow("headline") << QByteArray(" type='headline'><body>hi</body>") << false;
    QTest::newRow("groupchat") << QByteArray(" type='groupchat'><body>hi</body>") << false;
    QTest::newRow("encrypted") << QByteArray(" type='chat'><encrypted xmlns='urn:xmpp:omemo:2'/>") << true;
}

void ArchiveTest::keepsOnlyWhatMatters()
{
    QFETCH(QByteArray, message);
    QFETCH(bool, kept);
    House house;
    Peer juliet(house), romeo(house);
    juliet.logIn(u"juliet"_s);
    romeo.logIn(u"romeo"_s);
    juliet.say("<message to='romeo@localhost/r'" + message + "</message>");
    QCOMPARE(house.archive.messages[u"romeo"_s].size(), kept ? 1 : 0);
    QCOMPARE(house.archive.messages[u"juliet"_s].size(), kept ? 1 : 0);
}

void ArchiveTest::forgedIdsGo_data()
{
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<bool>("isAway");
    for (const bool isAway : {false, true}) {
        for (const QByteArray by : {"romeo@localhost", "Romeo@LOCALHOST", "romeo@localhost.", "romeo@localhost/r", "@"})
            QTest::newRow(by + (isAway ? " while away" : "")) << by << isAway;
    }
}

void ArchiveTest::forgedIdsGo()
{
    QFETCH(QByteArray, by);
    QFETCH(bool, isAway);
    House house;
    house.users.passwords[u"romeo"_s] = u"pw"_s;
    Peer juliet(house), romeo(house);
    juliet.logIn(u"juliet"_s);
    if (!isAway)
        romeo.logIn(u"romeo"_s);
    juliet.say("<message to='romeo@localhost" + QByteArray(isAway ? "" : "/r")
        + "' type='chat'><body>hi</body>"
          "<stanza-id xmlns='urn:xmpp:sid:0' by='"
        + by + "' id='forged'/><stanza-id xmlns='urn:xmpp:sid:0' by='room@muc' id='true'/></message>");
    if (isAway) {
        romeo.logIn(u"romeo"_s);
        romeo.available();
    }
    QCOMPARE(house.archive.messages[u"romeo"_s].size(), 1);
    QStringList ids;
    for (const auto& id : romeo.nextOf(u"message"_s).elements(u"stanza-id", ns::stanzaIds))
        ids.append(id.attribute(u"id"));
    QCOMPARE(ids, QStringList({u"true"_s, Archive::idOf(house.archive.messages[u"romeo"_s][0].number)}));
}

void ArchiveTest::forgedDelaysGo()
{
    House house;
    house.users.passwords[u"romeo"_s] = u"pw"_s;
    Peer juliet(house), romeo(house);
    juliet.logIn(u"juliet"_s);
    const auto say = [&] {
        juliet.say(
            "<message to='romeo@localhost' type='chat'><body>hi</body><delay xmlns='urn:xmpp:delay' from='LocalHost' stamp='2001-01-01T00:00:00Z'/></message>");
    };
    say();
    romeo.logIn(u"romeo"_s);
    romeo.available();
    const auto kept = romeo.nextOf(u"message"_s).elements(u"delay", ns::delay);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept[0].attribute(u"from"), u"localhost"_s);
    QVERIFY(!kept[0].attribute(u"stamp").startsWith(u"2001"));
    say();
    QVERIFY(romeo.nextOf(u"message"_s).elements(u"delay", ns::delay).isEmpty());
}

/// slixmpp, and poezio with it, takes an index of 0 for the end of a list that it reads backwards (as Prosody sends
/// none).
void ArchiveTest::indexStandsOnPagesForwardsOnly()
{
    House house;
    Peer juliet(house), romeo(house);
    juliet.logIn(u"juliet"_s);
    romeo.logIn(u"romeo"_s);
    for (const QByteArray text : {"one", "two"})
        juliet.say("<message to='romeo@localhost/r' type='chat'><body>" + text + "</body></message>");
    const auto hasIndex = [&](const QByteArray& inside) {
        romeo.forget();
        romeo.say(
            "<iq type='set' id='q'><query xmlns='urn:xmpp:mam:2'><set xmlns='http://jabber.org/protocol/rsm'><max>1</max>"
            + inside + "</set></query></iq>");
        const auto set = romeo.nextOf(u"iq"_s).child(u"fin", ns::archive).child(u"set", ns::resultSets);
        return set.child(u"first").hasAttribute(u"index");
    };
    QVERIFY(hasIndex({}));
    QVERIFY(!hasIndex("<before/>"));
    QVERIFY(
        !hasIndex("<before>" + Archive::idOf(house.archive.messages[u"romeo"_s][1].number).toLatin1() + "</before>"));
}

void ArchiveTest::answersQueries()
{
    House house;
    Peer juliet(house), romeo(house);
    juliet.logIn(u"juliet"_s);
    romeo.logIn(u"romeo"_s);
    for (const QByteArray text : {"one", "two"})
        juliet.say("<message to='romeo@localhost/r' type='chat'><body>" + text + "</body></message>");
    romeo.forget();
    romeo.say(query());
    const auto first = romeo.next();
    QCOMPARE(first.attribute(u"from"), u"romeo@localhost"_s);
    QCOMPARE(first.attribute(u"to"), u"romeo@localhost/r"_s);
    const auto result = first.child(u"result", ns::archive);
    QCOMPARE(result.attribute(u"queryid"), u"7"_s);
    const auto forwarded = result.child(u"forwarded", ns::forwarding);
    QCOMPARE(forwarded.child(u"message", ns::client).childText(u"body"), u"one"_s);
    QVERIFY(forwarded.child(u"delay", ns::delay).attribute(u"stamp").startsWith(u"2023-11-14T"));
    QCOMPARE(romeo.next()
                 .child(u"result", ns::archive)
                 .child(u"forwarded", ns::forwarding)
                 .child(u"message", ns::client)
                 .childText(u"body"),
        u"two"_s);
    const auto fin = romeo.next().child(u"fin", ns::archive);
    QCOMPARE(fin.attribute(u"complete"), u"true"_s);
    QCOMPARE(fin.child(u"set", ns::resultSets).child(u"first", ns::resultSets).text(), result.attribute(u"id"));
    QCOMPARE(fin.child(u"set", ns::resultSets).child(u"count", ns::resultSets).text(), u"2"_s);
    romeo.say(query("<flip-page/>")); // newest first
    QCOMPARE(romeo.next()
                 .child(u"result", ns::archive)
                 .child(u"forwarded", ns::forwarding)
                 .child(u"message", ns::client)
                 .childText(u"body"),
        u"two"_s);
}

void ArchiveTest::refusesBadQueries_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<QString>("error");
    QTest::newRow("no time") << form("start", "yesterday") << u"bad-request"_s;
    QTest::newRow("no zone") << form("end", "2024-01-01T00:00:00") << u"bad-request"_s;
    QTest::newRow("no address") << form("with", "@") << u"jid-malformed"_s;
    QTest::newRow("no id") << form("after-id", "x") << u"item-not-found"_s;
    QTest::newRow("no such field") << form("subject", "x") << u"feature-not-implemented"_s;
    QTest::newRow("no number") << QByteArray("<set xmlns='http://jabber.org/protocol/rsm'><max>many</max></set>")
                               << u"bad-request"_s;
    QTest::newRow("by number") << QByteArray("<set xmlns='http://jabber.org/protocol/rsm'><index>3</index></set>")
                               << u"feature-not-implemented"_s;
    QTest::newRow("no page") << QByteArray("<set xmlns='http://jabber.org/protocol/rsm'><after>x</after></set>")
                             << u"item-not-found"_s;
}

void ArchiveTest::refusesBadQueries()
{
    QFETCH(QByteArray, inside);
    QFETCH(QString, error);
    House house;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    QCOMPARE(errorOf(juliet.ask(query(inside))), error);
}

void ArchiveTest::understandsTheForm()
{
    House house;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    juliet.ask(query(form("with", "romeo@localhost")
        + "<set xmlns='http://jabber.org/protocol/rsm'><max>10000</max><before/></set>"));
    QCOMPARE(house.archive.asked[0].with->toString(), u"romeo@localhost"_s);
    QVERIFY(house.archive.asked[0].fromEnd);
    QCOMPARE(house.archive.asked[0].max, 250);
    juliet.ask(query(form("start", "2010-06-07T00:00:00Z")));
    QCOMPARE(*house.archive.asked[1].since, 1275868800000);
    QCOMPARE(house.archive.asked[1].after, Archive::numberAt(1275868800000) - 1);
    juliet.ask(query(form("end", "2010-06-07T02:00:00.500+02:00")));
    QCOMPARE(*house.archive.asked[2].until, 1275868800500);
    juliet.ask(query(form("before-id", "42") + "<set xmlns='http://jabber.org/protocol/rsm'><after>5</after></set>"));
    QCOMPARE(house.archive.asked[3].before, 42);
    QCOMPARE(*house.archive.asked[3].pageAfter, 5);
    const auto fields = juliet.ask("<iq type='get' id='f'><query xmlns='urn:xmpp:mam:2'/></iq>")
                            .child(u"query", ns::archive);
    QVERIFY(DataForm::in(fields)->find(u"with") != nullptr);
}

void ArchiveTest::preferencesDecide()
{
    House house;
    Peer juliet(house), romeo(house);
    juliet.logIn(u"juliet"_s);
    romeo.logIn(u"romeo"_s);
    const QByteArray get = "<iq type='get' id='p'><prefs xmlns='urn:xmpp:mam:2'/></iq>";
    QCOMPARE(romeo.ask(get).child(u"prefs", ns::archive).attribute(u"default"), u"always"_s);
    const auto set = [&](const QByteArray& prefs) {
        return errorOf(romeo.ask("<iq type='set' id='p'><prefs xmlns='urn:xmpp:mam:2' " + prefs + "</prefs></iq>"));
    };
    QCOMPARE(set("default='never'><always><jid>nurse@localhost</jid></always><never/>"), u"result"_s);
    juliet.say("<message to='romeo@localhost/r' type='chat'><body>not kept</body></message>");
    QVERIFY(house.archive.messages[u"romeo"_s].isEmpty());
    QCOMPARE(set("default='never'><always><jid>juliet@localhost</jid></always><never/>"), u"result"_s);
    juliet.say("<message to='romeo@localhost/r' type='chat'><body>kept</body></message>");
    QCOMPARE(house.archive.messages[u"romeo"_s].size(), 1);
    QCOMPARE(set("default='always'><always/><never><jid>juliet@localhost</jid></never>"), u"result"_s);
    juliet.say("<message to='romeo@localhost/r' type='chat'><body>not kept</body></message>");
    QCOMPARE(house.archive.messages[u"romeo"_s].size(), 1);
    QCOMPARE(set("default='sometimes'><always/><never/>"), u"bad-request"_s);
    QCOMPARE(romeo.ask(get).child(u"prefs", ns::archive).child(u"never").childText(u"jid"), u"juliet@localhost"_s);
}

void ArchiveTest::contactsAloneAreKept()
{
    House house;
    house.users.passwords[u"romeo"_s] = u"pw"_s;
    house.data.values[u"romeo"_s][u"archive-preferences"_s] =
        "<prefs xmlns='urn:xmpp:mam:2' default='roster'><always/><never/></prefs>";
    RosterItem item;
    item.jid = *Jid::parse(u"juliet@localhost"_s);
    item.listed = true;
    house.rosters.rosters[u"romeo"_s][item.jid] = item;
    QVERIFY(house.server->open().take());
    Peer juliet(house), mallory(house);
    juliet.logIn(u"juliet"_s);
    mallory.logIn(u"mallory"_s);
    juliet.say("<message to='romeo@localhost' type='chat'><body>kept</body></message>");
    mallory.say("<message to='romeo@localhost' type='chat'><body>not kept</body></message>");
    QCOMPARE(house.archive.messages[u"romeo"_s].size(), 1);
    QCOMPARE(house.offline.messages[u"romeo"_s].size(), 2);
}

void ArchiveTest::strangersMakeNoArchive()
{
    House house;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    juliet.say("<message to='nobody@localhost' type='chat'><body>hi</body></message>");
    QVERIFY(house.archive.messages[u"nobody"_s].isEmpty());
}

void ArchiveTest::whatWasReadIsNotToldAgain()
{
    House house;
    house.users.passwords[u"romeo"_s] = u"pw"_s;
    Peer juliet(house), romeo(house);
    juliet.logIn(u"juliet"_s);
    juliet.say("<message to='romeo@localhost' type='chat'><body>hi</body></message>");
    juliet.say(
        "<message to='romeo@localhost'><body>not in the archive</body><no-permanent-store xmlns='urn:xmpp:hints'/></message>");
    QCOMPARE(house.offline.messages[u"romeo"_s].size(), 2);
    romeo.logIn(u"romeo"_s);
    romeo.ask(query());
    romeo.available();
    const auto heard = romeo.nextOf(u"message"_s);
    QCOMPARE(heard.childText(u"body"), u"not in the archive"_s);
    QVERIFY(romeo.nextOf(u"message"_s).isNull());
    QVERIFY(house.offline.messages[u"romeo"_s].isEmpty());
}

void ArchiveTest::tellsItsEnds()
{
    House house;
    Peer juliet(house), romeo(house);
    juliet.logIn(u"juliet"_s);
    romeo.logIn(u"romeo"_s);
    const QByteArray ask = "<iq type='get' id='m'><metadata xmlns='urn:xmpp:mam:2'/></iq>";
    QVERIFY(romeo.ask(ask).child(u"metadata", ns::archive).elements().isEmpty());
    juliet.say(
        "<message to='romeo@localhost/r' type='chat'><body>one</body></message><message to='romeo@localhost/r' type='chat'><body>two</body></message>");
    romeo.forget();
    const auto answer = romeo.ask(ask).child(u"metadata", ns::archive);
    const auto number = house.archive.messages[u"romeo"_s];
    QCOMPARE(answer.child(u"start").attribute(u"id"), Archive::idOf(number.first().number));
    QCOMPARE(answer.child(u"end").attribute(u"id"), Archive::idOf(number.last().number));
    QVERIFY(answer.child(u"end").attribute(u"timestamp").endsWith(u'Z'));
}

/// Ids go on from the highest there is, also after a restart, and the stamps are the clock's.
void ArchiveTest::aClockThatWasAheadForAWhile()
{
    constexpr qint64 ahead = qint64(15) * 365 * 86'400'000;
    House house;
    auto& clock = house.reactor.manualClock();
    Peer juliet(house), romeo(house);
    juliet.logIn(u"juliet"_s);
    romeo.logIn(u"romeo"_s);
    const auto say = [&] { juliet.say("<message to='romeo@localhost/r' type='chat'><body>hi</body></message>"); };
    clock.setWallClock(ahead);
    say();
    clock.setWallClock(-ahead);
    say();
    const auto kept = house.archive.messages[u"romeo"_s];
    QCOMPARE(kept.size(), 2);
    QVERIFY(kept[1].number > kept[0].number);
    QCOMPARE(kept[1].at, clock.wallMsecs());
    romeo.forget();
    const auto answer = romeo.ask("<iq type='get' id='m'><metadata xmlns='urn:xmpp:mam:2'/></iq>");
    QVERIFY(answer.child(u"metadata", ns::archive).child(u"start").attribute(u"timestamp").startsWith(u"2038"));
    QVERIFY(answer.child(u"metadata", ns::archive).child(u"end").attribute(u"timestamp").startsWith(u"2023"));

    const ServerOptions options;
    Rosters rosters(house.rosters);
    Archive again(options, clock, rosters, house.archive, house.data, TaskSet::unhandled);
    auto opening = again.open();
    QVERIFY(opening.isReady());
    QVERIFY(opening.take());
    auto message = Stanza::message(juliet.jid, romeo.jid.bare());
    auto element = message.element();
    element.addTextElement(u"body"_s, u"hi"_s);
    message.setElement(element);
    again.take(u"romeo"_s, message);
    QCOMPARE(house.archive.messages[u"romeo"_s].size(), 3);
    QCOMPARE(house.archive.messages[u"romeo"_s][2].number, house.archive.messages[u"romeo"_s][1].number + 1);
}

QTEST_GUILESS_MAIN(ArchiveTest)
#include "tst_archive.moc"
