#include <QTest>

#include "protocols/xml/document.h"
#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::muc;

namespace {

const QByteArray
    form = "<x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE'><value>urn:xmpp:mam:2</value></field>";

QByteArray field(const QByteArray& name, const QByteArray& value)
{
    return form + "<field var='" + name + "'><value>" + value + "</value></field></x>";
}

} // namespace

/// XEP-0313, 0424 and 0425 in rooms.
class MucArchiveTest : public QObject {
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
    void takesBackOnesOwn();
    void takesNotBackOthers();
    void aNickMakesNoPerson();
    void moderates();
    void moderationFaults();
    void moderatesAsBefore();
    void moderatesWhileTheModeratorGoes();
    void takesBackAllPartsOfAMessage_data();
    void takesBackAllPartsOfAMessage();
    void takesBackWhatIsCorrectedMeanwhile();
    void looksThroughManyCorrections();
    void leavesCorrectionsOfOthers();
    void aTombstoneStaysAsItIs();
    void aTombstoneStaysWhileItsAuthorAsks();
    void aRepliesAuthorIsNamed();
    void strangersIdsHideNothing_data();
    void strangersIdsHideNothing();
    void indexStandsOnPagesForwardsOnly();
    void keepsWhatIsSaidInARoomMadeAnew();
    void endsWhileItReads();

private:
    /// What a query has found: "Ann: 1, Bob: 2", and behind it how the list ended: "complete 2".
    static QString read(Inn& inn, const QString& who, const QByteArray& inside)
    {
        inn[who].forget();
        inn[who].say("<iq type='set' id='q' to='lounge@rooms.localhost'><query xmlns='urn:xmpp:mam:2' queryid='x'>"
            + inside + "</query></iq>");
        QStringList lines;
        for (auto element = inn[who].next(); !element.isNull(); element = inn[who].next()) {
            if (const auto result = element.child(u"result", names::archive); !result.isNull()) {
                const auto forwarded = result.child(u"forwarded", names::forward);
                if (result.attribute(u"queryid") != u"x" || forwarded.child(u"delay", ns::delay).isNull())
                    lines.append(u"no result"_s);
                const auto message = forwarded.child(u"message", ns::client);
                if (const auto retracted = message.child(u"retracted", names::retraction); !retracted.isNull())
                    lines.append(u"retracted "_s + retracted.child(u"moderated", names::moderation).attribute(u"by"));
                else
                    lines.append(Inn::line(message));
            } else if (element.attribute(u"type") == u"error") {
                return Inn::outcome(element);
            } else if (const auto fin = element.child(u"fin", names::archive); !fin.isNull()) {
                lines.append((fin.attribute(u"complete") == u"true" ? u"complete "_s : u"more of "_s)
                    + fin.child(u"set", ns::resultSets).childText(u"count"));
            }
        }
        return lines.join(u", ");
    }
    static void talk(Inn& inn)
    {
        inn.open({bob});
        for (int i = 1; i <= 4; ++i) {
            inn.say(i % 2 ? ann : bob, QByteArray::number(i));
            inn.house.reactor.advance(std::chrono::minutes(1));
        }
        inn.forget();
    }
    static void speak(Inn& inn, const QString& who, const QByteArray& id, const QByteArray& text,
        const QByteArray& corrects = {}, const QByteArray& more = {})
    {
        inn[who].say("<message to='lounge@rooms.localhost' type='groupchat' id='" + id + "'><body>" + text + "</body>"
            + (corrects.isEmpty() ? QByteArray()
                                  : "<replace xmlns='urn:xmpp:message-correct:0' id='" + corrects + "'/>")
            + more + "</message>");
    }
    static void retract(Inn& inn, const QString& who, const QByteArray& id)
    {
        inn[who].say(
            "<message to='lounge@rooms.localhost' type='groupchat'><retract xmlns='urn:xmpp:message-retract:1' id='"
            + id + "'/></message>");
    }
    static void moderate(Inn& inn, const QByteArray& id)
    {
        inn.ask(ann, "set",
            "<moderate xmlns='urn:xmpp:message-moderate:1' id='" + id
                + "'><retract xmlns='urn:xmpp:message-retract:1'/></moderate>");
    }
    /// The room and its people as after a restart: what it remembers is what the archive has.
    static void readAnew(Inn& inn)
    {
        inn.leave(ann, "Ann");
        inn.leave(bob, "Bob");
        inn.service.rooms().shutDown();
        if (!inn.service.open().take())
            qFatal("not opened");
        inn.enter(ann, "Ann");
        inn.enter(bob, "Bob");
    }
    static QByteArray id(Inn& inn, qsizetype number)
    {
        return inn.archive.kept[u"lounge"_s].value(number).id.toLatin1();
    }
};

void MucArchiveTest::keeps()
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

void MucArchiveTest::finds_data()
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

void MucArchiveTest::finds()
{
    QFETCH(QByteArray, inside);
    QFETCH(QString, found);
    Inn inn;
    talk(inn);
    QCOMPARE(read(inn, bob, inside), found);
}

void MucArchiveTest::turnsPages()
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

void MucArchiveTest::faults_data()
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

void MucArchiveTest::faults()
{
    QFETCH(QByteArray, inside);
    QFETCH(QString, error);
    Inn inn;
    talk(inn);
    QCOMPARE(read(inn, bob, inside), error);
}

void MucArchiveTest::whoMayRead()
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

void MucArchiveTest::tellsItsEnds()
{
    Inn inn;
    talk(inn);
    const auto metadata = inn.ask(bob, "get", "<metadata xmlns='urn:xmpp:mam:2'/>").firstElement();
    QCOMPARE(metadata.child(u"start").attribute(u"id").toLatin1(), id(inn, 0));
    QCOMPARE(metadata.child(u"end").attribute(u"id").toLatin1(), id(inn, 3));
    const auto fields = DataForm::in(inn.ask(bob, "get", "<query xmlns='urn:xmpp:mam:2'/>").firstElement());
    QVERIFY(fields && fields->find(u"after-id"));
}

void MucArchiveTest::takesBackOnesOwn()
{
    Inn inn;
    talk(inn);
    inn[bob].say(
        "<message to='lounge@rooms.localhost' type='groupchat'><retract xmlns='urn:xmpp:message-retract:1' id='"
        + id(inn, 1) + "'/></message>");
    QCOMPARE(inn.heard(ann), QStringList(u"retract by Bob: "_s));
    QCOMPARE(read(inn, ann, {}), u"Ann: 1, retracted , Ann: 3, Bob: 4, retract by Bob: , complete 5"_s);
    inn.enter(u"cat"_s, "Cat");
    QVERIFY(!inn.heard(u"cat"_s).contains(u"Bob: 2 (earlier)"_s));
}

void MucArchiveTest::takesNotBackOthers()
{
    Inn inn;
    talk(inn);
    inn[bob].say(
        "<message to='lounge@rooms.localhost' type='groupchat'><retract xmlns='urn:xmpp:message-retract:1' id='"
        + id(inn, 0) + "'/></message>");
    QVERIFY(read(inn, ann, {}).startsWith(u"Ann: 1, "_s));
}

/// Who lives in the program and has no account is who they were when it was said, whatever they are called now.
void MucArchiveTest::aNickMakesNoPerson()
{
    struct Player final : InternalOccupant {
        void removed(Room&, const Occupant&, const Notice&) override {}
    };
    Player plug;
    Inn inn;
    inn.open();
    auto& room = *inn.service.rooms().find(u"lounge"_s);
    auto& eve = room.plugIn(u"eve"_s, {}, plug, {}, Role::Participant, u"one"_s);
    const auto say = [&](const Occupant& who, const QByteArray& inside) {
        const auto message = Stanza::of(
            *xml::parse("<message xmlns='jabber:client' type='groupchat'>" + inside + "</message>"));
        return inn.service.conversation().say(room, who, *message);
    };
    const auto said = say(eve, "<body>secret</body>").toLatin1();
    room.rename(eve, u"Evelyn"_s);
    auto& other = room.plugIn(u"eve"_s, {}, plug, {}, Role::Participant, u"two"_s);
    QVERIFY(other.id != eve.id);
    say(other, "<retract xmlns='urn:xmpp:message-retract:1' id='" + said + "'/>");
    QVERIFY(read(inn, ann, {}).startsWith(u"eve: secret, "_s));
    say(eve, "<retract xmlns='urn:xmpp:message-retract:1' id='" + said + "'/>");
    QVERIFY(read(inn, ann, {}).startsWith(u"retracted , "_s));
    inn.enter(u"cat"_s, "Cat");
    QVERIFY(!inn.heard(u"cat"_s).contains(u"eve: secret (earlier)"_s));
    room.remove(eve, {});
    room.remove(other, {});
}

void MucArchiveTest::moderates()
{
    Inn inn;
    talk(inn);
    const auto answer = inn.ask(ann, "set",
        "<moderate xmlns='urn:xmpp:message-moderate:1' id='" + id(inn, 1)
            + "'><retract xmlns='urn:xmpp:message-retract:1'/><reason>Spam</reason></moderate>");
    QCOMPARE(Inn::outcome(answer), u"result"_s);
    const auto told = inn[bob].nextOf(u"message"_s);
    QCOMPARE(told.attribute(u"from"), u"lounge@rooms.localhost"_s);
    const auto retract = told.child(u"retract", names::retraction);
    QCOMPARE(retract.attribute(u"id").toLatin1(), id(inn, 1));
    QCOMPARE(retract.childText(u"reason"), u"Spam"_s);
    QCOMPARE(retract.child(u"moderated", names::moderation).attribute(u"by"), u"lounge@rooms.localhost/Ann"_s);
    QCOMPARE(read(inn, bob, {}),
        u"Ann: 1, retracted lounge@rooms.localhost/Ann, Ann: 3, Bob: 4, retract by room: Spam, complete 5"_s);
}

void MucArchiveTest::moderationFaults()
{
    Inn inn;
    talk(inn);
    const QByteArray wish = "'><retract xmlns='urn:xmpp:message-retract:1'/></moderate>";
    const QByteArray moderate = "<moderate xmlns='urn:xmpp:message-moderate:1' id='";
    QCOMPARE(Inn::outcome(inn.ask(bob, "set", moderate + id(inn, 0) + wish)), u"forbidden"_s);
    QCOMPARE(Inn::outcome(inn.ask(ann, "set", moderate + "nonsense" + wish)), u"item-not-found"_s);
    QCOMPARE(Inn::outcome(inn.ask(ann, "set", moderate + "'/>")), u"bad-request"_s);
}

/// XEP-0425 as of its version 0.2, which many clients speak alone.
void MucArchiveTest::moderatesAsBefore()
{
    Inn inn;
    talk(inn);
    const auto wish = [&](const QByteArray& of) {
        return "<apply-to xmlns='urn:xmpp:fasten:0' id='" + of
            + "'><moderate xmlns='urn:xmpp:message-moderate:0'><retract xmlns='urn:xmpp:message-retract:0'/>"
              "<reason>Spam</reason></moderate></apply-to>";
    };
    QCOMPARE(Inn::outcome(inn.ask(bob, "set", wish(id(inn, 1)))), u"forbidden"_s);
    QCOMPARE(Inn::outcome(inn.ask(ann, "set",
                 "<apply-to xmlns='urn:xmpp:fasten:0' id='" + id(inn, 1) + "'><other xmlns='x'/></apply-to>")),
        u"bad-request"_s);
    const auto moderated = id(inn, 1);
    QCOMPARE(Inn::outcome(inn.ask(ann, "set", wish(moderated))), u"result"_s);
    const auto told = inn[bob].nextOf(u"message"_s);
    const auto fastened = told.child(u"apply-to", names::fastening);
    QCOMPARE(fastened.attribute(u"id").toLatin1(), moderated);
    const auto old = fastened.child(u"moderated", names::oldModeration);
    QCOMPARE(old.attribute(u"by"), u"lounge@rooms.localhost/Ann"_s);
    QCOMPARE(old.childText(u"reason"), u"Spam"_s);
    QVERIFY(!old.child(u"retract", names::oldRetraction).isNull());
    // in the words of today as well
    QCOMPARE(told.child(u"retract", names::retraction).attribute(u"id").toLatin1(), moderated);
    const auto tombstone = *xml::parse(inn.archive.kept[u"lounge"_s].value(1).stanza);
    QVERIFY(tombstone.child(u"body").isNull());
    QVERIFY(!tombstone.child(u"moderated", names::oldModeration).child(u"retracted", names::oldRetraction).isNull());
    const auto features = inn.ask(bob, "get", "<query xmlns='http://jabber.org/protocol/disco#info'/>")
                              .firstElement()
                              .elements(u"feature", ns::discoInfo);
    QVERIFY(std::any_of(features.begin(), features.end(),
        [](const auto& one) { return one.attribute(u"var") == names::oldModeration; }));
}

/// While the archive looks, the moderator's nick may become somebody else's.
void MucArchiveTest::moderatesWhileTheModeratorGoes()
{
    Inn inn;
    talk(inn);
    const auto annsId = inn.service.rooms().find(u"lounge"_s)->byNick(u"Ann"_s)->id;
    inn.archive.sluice.close();
    inn[ann].say("<iq type='set' id='q' to='lounge@rooms.localhost'><moderate xmlns='urn:xmpp:message-moderate:1' id='"
        + id(inn, 1) + "'><retract xmlns='urn:xmpp:message-retract:1'/></moderate></iq>");
    inn.leave(ann, "Ann");
    inn[bob].say("<presence to='lounge@rooms.localhost/Ann'/>");
    inn[bob].forget();
    inn.archive.sluice.open();
    const auto moderated = inn[bob]
                               .nextOf(u"message"_s)
                               .child(u"retract", names::retraction)
                               .child(u"moderated", names::moderation);
    QCOMPARE(moderated.child(u"occupant-id", names::occupantId).attribute(u"id"), annsId);
}

void MucArchiveTest::strangersIdsHideNothing_data()
{
    QTest::addColumn<bool>("byModerator");
    QTest::addColumn<bool>("isReadAnew");
    QTest::newRow("moderated") << true << false;
    QTest::newRow("taken back") << false << false;
    QTest::newRow("moderated, after a restart") << true << true;
}

/// XEP-0359 §5: an occupant may send a stanza id by somebody else, and it stands before the room's own.
void MucArchiveTest::strangersIdsHideNothing()
{
    QFETCH(bool, byModerator);
    QFETCH(bool, isReadAnew);
    Inn inn;
    inn.open({bob}, Inn::field("persistentroom", "1"));
    inn[bob].say("<message to='lounge@rooms.localhost' type='groupchat'><body>shameful</body>"
                 "<stanza-id xmlns='urn:xmpp:sid:0' by='bob@localhost' id='mine'/></message>");
    const auto given = id(inn, 0);
    if (isReadAnew) {
        inn.leave(ann, "Ann");
        inn.leave(bob, "Bob");
        inn.service.rooms().shutDown();
        QVERIFY(inn.service.open().take());
        inn.enter(ann, "Ann");
        inn.enter(bob, "Bob");
        QVERIFY(inn.heard(bob).contains(u"Bob: shameful (earlier)"_s));
    }
    if (byModerator)
        inn.ask(ann, "set",
            "<moderate xmlns='urn:xmpp:message-moderate:1' id='" + given
                + "'><retract xmlns='urn:xmpp:message-retract:1'/></moderate>");
    else
        inn[bob].say(
            "<message to='lounge@rooms.localhost' type='groupchat'><retract xmlns='urn:xmpp:message-retract:1' id='"
            + given + "'/></message>");
    const auto tombstone = *xml::parse(inn.archive.kept[u"lounge"_s].value(0).stanza);
    QVERIFY(!tombstone.child(u"retracted", names::retraction).isNull());
    const auto ids = tombstone.elements(u"stanza-id", names::stanzaIds);
    QCOMPARE(ids.size(), 1);
    QCOMPARE(ids.first().attribute(u"id").toLatin1(), given);
    QCOMPARE(ids.first().attribute(u"by"), u"lounge@rooms.localhost"_s);
    inn.enter(u"cat"_s, "Cat");
    const auto heard = inn.heard(u"cat"_s).join(u'\n');
    QVERIFY2(heard.contains(u"Cat"_s) && !heard.contains(u"shameful"_s), qPrintable(heard));
}

void MucArchiveTest::takesBackAllPartsOfAMessage_data()
{
    QTest::addColumn<bool>("byModerator");
    QTest::addColumn<bool>("isReadAnew");
    QTest::addColumn<bool>("isLogged");
    QTest::addColumn<int>("which");
    QTest::newRow("moderated") << true << false << true << 0;
    QTest::newRow("taken back") << false << false << true << 0;
    QTest::newRow("moderated by a correction") << true << false << true << 2;
    QTest::newRow("taken back by a correction") << false << false << true << 2;
    QTest::newRow("by a correction of a correction") << false << false << true << 4;
    QTest::newRow("moderated, after a restart") << true << true << true << 0;
    QTest::newRow("taken back by a correction, after a restart") << false << true << true << 2;
    QTest::newRow("moderated, where nothing is kept") << true << false << false << 0;
    QTest::newRow("taken back by a correction, where nothing is kept") << false << false << false << 2;
}

/// XEP-0308: what was corrected is one message to who reads it, and what was taken back of it is to be read no more.
void MucArchiveTest::takesBackAllPartsOfAMessage()
{
    QFETCH(bool, byModerator);
    QFETCH(bool, isReadAnew);
    QFETCH(bool, isLogged);
    QFETCH(int, which);
    Inn inn;
    inn.open({bob}, Inn::field("persistentroom", "1") + Inn::field("enablelogging", isLogged ? "1" : "0"));
    inn[bob].forget();
    speak(inn, bob, "c&apos;1&amp;", "slur");
    speak(inn, ann, "a1", "fine");
    speak(inn, bob, "c2", "SLUR", "c&apos;1&amp;");
    speak(inn, bob, "d1", "fine as well");
    // Some clients name the last correction. That it were a tombstone itself is not theirs to say.
    speak(inn, bob, "c3", "sLuR", "c2", "<retracted xmlns='urn:xmpp:message-retract:1'/>");
    QByteArrayList ids;
    while (ids.size() < 5)
        ids.append(inn[bob].nextOf(u"message"_s).child(u"stanza-id", names::stanzaIds).attribute(u"id").toLatin1());
    if (isReadAnew)
        readAnew(inn);
    if (byModerator)
        moderate(inn, ids[which]);
    else
        retract(inn, bob, ids[which]);
    inn.enter(u"cat"_s, "Cat");
    const auto heard = inn.heard(u"cat"_s);
    QVERIFY2(!heard.join(u'\n').contains(u"slur"_s, Qt::CaseInsensitive), qPrintable(heard.join(u'\n')));
    QVERIFY(heard.contains(u"Ann: fine (earlier)"_s) && heard.contains(u"Bob: fine as well (earlier)"_s));
    const auto& kept = inn.archive.kept[u"lounge"_s];
    if (!isLogged) {
        QVERIFY(kept.isEmpty());
        return;
    }
    for (qsizetype at = 0; at < 5; ++at) {
        const auto stanza = *xml::parse(kept[at].stanza);
        QCOMPARE(stanza.child(u"body").isNull(), at % 2 == 0);
        const auto retracted = stanza.child(u"retracted", names::retraction);
        QCOMPARE(retracted.isNull(), at % 2 == 1);
        if (at % 2 == 0) {
            QCOMPARE(retracted.attribute(u"id").toLatin1(), ids[at]);
            QCOMPARE(!retracted.child(u"moderated", names::moderation).isNull(), byModerator);
        }
    }
}

/// While the archive is asked for the parts, another is said.
void MucArchiveTest::takesBackWhatIsCorrectedMeanwhile()
{
    Inn inn;
    inn.open({bob});
    speak(inn, bob, "c1", "slur");
    inn.archive.sluice.close();
    retract(inn, bob, id(inn, 0));
    inn.archive.sluice.step(); // it is there; its corrections are looked for
    speak(inn, bob, "c2", "SLUR", "c1");
    inn.archive.sluice.open();
    inn.enter(u"cat"_s, "Cat");
    QVERIFY(!inn.heard(u"cat"_s).join(u'\n').contains(u"slur"_s, Qt::CaseInsensitive));
    for (const auto& kept : std::as_const(inn.archive.kept[u"lounge"_s]))
        QVERIFY2(!kept.stanza.toLower().contains("slur"), kept.stanza.constData());
}

/// More than the archive is asked for at once, and the original long before them.
void MucArchiveTest::looksThroughManyCorrections()
{
    Inn inn;
    inn.open({bob});
    speak(inn, bob, "c1", "slur");
    for (int number = 2; number < 250; ++number) {
        inn.house.reactor.advance(std::chrono::seconds(10));
        speak(inn, bob, "c" + QByteArray::number(number), "SLUR", "c1");
    }
    QCOMPARE(inn.archive.kept[u"lounge"_s].size(), 249);
    retract(inn, bob, id(inn, 130));
    for (const auto& kept : std::as_const(inn.archive.kept[u"lounge"_s]))
        QVERIFY2(!kept.stanza.toLower().contains("slur"), kept.stanza.constData());
}

/// An id is its author's own: by it nobody takes back what others have said.
void MucArchiveTest::leavesCorrectionsOfOthers()
{
    Inn inn;
    inn.open({bob});
    speak(inn, bob, "c1", "slur");
    speak(inn, ann, "c1", "mine");
    speak(inn, ann, "c2", "mine as well", "c1");
    retract(inn, bob, id(inn, 0));
    QCOMPARE(read(inn, bob, {}), u"retracted , Ann: mine, Ann: mine as well, retract by Bob: , complete 4"_s);
}

/// Its author does not take away that it was a moderator's doing.
void MucArchiveTest::aTombstoneStaysAsItIs()
{
    Inn inn;
    inn.open({bob});
    speak(inn, bob, "c1", "slur");
    speak(inn, bob, "c2", "SLUR", "c1");
    moderate(inn, id(inn, 0));
    retract(inn, bob, id(inn, 0));
    retract(inn, bob, id(inn, 1));
    const auto marked = u"retracted lounge@rooms.localhost/Ann"_s;
    QVERIFY(read(inn, bob, {}).startsWith(marked + u", "_s + marked + u", "_s));
    // Nor by what they say in its place.
    speak(inn, bob, "c3", "sLuR", "c1");
    retract(inn, bob, id(inn, inn.archive.kept[u"lounge"_s].size() - 1));
    const auto after = read(inn, bob, {});
    QVERIFY2(after.startsWith(marked + u", "_s + marked + u", "_s), qPrintable(after));
    QVERIFY(!after.contains(u"slur"_s, Qt::CaseInsensitive));
    const auto features = inn.ask(bob, "get", "<query xmlns='http://jabber.org/protocol/disco#info'/>")
                              .firstElement()
                              .elements(u"feature", ns::discoInfo);
    QVERIFY(std::any_of(features.begin(), features.end(),
        [](const auto& one) { return one.attribute(u"var") == u"urn:xmpp:message-retract:1#tombstone"; }));
}

/// The archive has answered the author with what a moderator takes back meanwhile.
void MucArchiveTest::aTombstoneStaysWhileItsAuthorAsks()
{
    Inn inn;
    inn.open({bob});
    speak(inn, bob, "c1", "slur");
    speak(inn, bob, "c2", "SLUR", "c1");
    inn.archive.sluice.close();
    inn[ann].say("<iq type='set' id='q' to='lounge@rooms.localhost'><moderate xmlns='urn:xmpp:message-moderate:1' id='"
        + id(inn, 0) + "'><retract xmlns='urn:xmpp:message-retract:1'/></moderate></iq>");
    retract(inn, bob, id(inn, 0));
    retract(inn, bob, id(inn, 1));
    inn.archive.sluice.open();
    const auto marked = u"retracted lounge@rooms.localhost/Ann"_s;
    const auto after = read(inn, bob, {});
    QVERIFY2(after.startsWith(marked + u", "_s + marked + u", "_s), qPrintable(after));
}

/// XEP-0461: people of other networks say which message they mean; whose it is the room knows.
void MucArchiveTest::aRepliesAuthorIsNamed()
{
    struct Player final : InternalOccupant {
        void removed(Room&, const Occupant&, const Notice&) override {}
    };
    Player plug;
    Inn inn;
    inn.open({bob});
    inn.say(bob, "hello");
    auto& room = *inn.service.rooms().find(u"lounge"_s);
    auto& eve = room.plugIn(u"eve"_s, {}, plug, {}, Role::Participant, u"one"_s);
    inn.forget();
    const auto reply = [&](const QByteArray& attributes) {
        const auto message = xml::parse("<message xmlns='jabber:client' type='groupchat'><body>hi</body><reply "
                                        "xmlns='urn:xmpp:reply:0' "
            + attributes + "/></message>");
        inn.service.conversation().say(room, eve, *Stanza::of(*message));
        return inn[ann].nextOf(u"message"_s).child(u"reply", u"urn:xmpp:reply:0");
    };
    const auto said = reply("id='" + id(inn, 0) + "'");
    QCOMPARE(said.attribute(u"to"), u"lounge@rooms.localhost/Bob"_s);
    QCOMPARE(said.attribute(u"id").toLatin1(), id(inn, 0));
    QVERIFY(!reply("id='unknown'").hasAttribute(u"to"));
    QCOMPARE(reply("id='" + id(inn, 0) + "' to='other@localhost'").attribute(u"to"), u"other@localhost"_s);
    room.remove(eve, {});
}

void MucArchiveTest::indexStandsOnPagesForwardsOnly()
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
            .child(u"fin", names::archive)
            .child(u"set", ns::resultSets)
            .child(u"first")
            .hasAttribute(u"index");
    };
    QVERIFY(hasIndex({}));
    QVERIFY(!hasIndex("<before/>"));
    QVERIFY(!hasIndex("<before>" + id(inn, 2) + "</before>"));
}

/// A service that is stopped before it has begun; the archive answers a room that is no more.
void MucArchiveTest::endsWhileItReads()
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

/// The old one's archive is cleared before anything of the new one is kept, however long the store takes.
void MucArchiveTest::keepsWhatIsSaidInARoomMadeAnew()
{
    Inn inn;
    inn.open({}, Inn::field("persistentroom", "1"));
    inn.store.sluice.close();
    inn[ann].say(
        "<iq type='set' id='d' to='lounge@rooms.localhost'><query xmlns='http://jabber.org/protocol/muc#owner'><destroy/></query></iq>");
    inn.enter(ann, "Ann");
    inn.say(ann, "the first of the new room");
    inn.store.sluice.open();
    inn.house.reactor.turn();
    QCOMPARE(inn.archive.kept[u"lounge"_s].size(), 1);
}

QTEST_GUILESS_MAIN(MucArchiveTest)
#include "tst_mucarchive.moc"
