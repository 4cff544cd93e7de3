#include <QTest>

#include "protocols/xml/document.h"
#include "protocols/xmpp/muc/messages/corrections.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/protocols/xmpp/muc/messages/archivetalk.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::muc;

namespace {

/// The room and its people as after a restart: what it remembers is what the archive has.
void readAnew(Inn& inn)
{
    inn.leave(ann, "Ann");
    inn.leave(bob, "Bob");
    inn.service.rooms().shutDown();
    if (!inn.service.open().take())
        qFatal("not opened");
    inn.enter(ann, "Ann");
    inn.enter(bob, "Bob");
}

} // namespace

class MucCorrectionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesBackOnesOwn();
    void takesNotBackOthers();
    void aNickMakesNoPerson();
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
};

void MucCorrectionsTest::takesBackOnesOwn()
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

void MucCorrectionsTest::takesNotBackOthers()
{
    Inn inn;
    talk(inn);
    inn[bob].say(
        "<message to='lounge@rooms.localhost' type='groupchat'><retract xmlns='urn:xmpp:message-retract:1' id='"
        + id(inn, 0) + "'/></message>");
    QVERIFY(read(inn, ann, {}).startsWith(u"Ann: 1, "_s));
}

/// Who lives in the program and has no account is who they were when it was said, whatever they are called now.
void MucCorrectionsTest::aNickMakesNoPerson()
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

void MucCorrectionsTest::takesBackAllPartsOfAMessage_data()
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
void MucCorrectionsTest::takesBackAllPartsOfAMessage()
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
        ids.append(inn[bob].nextOf(u"message"_s).child(u"stanza-id", ns::stanzaIds).attribute(u"id").toLatin1());
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
        const auto retracted = stanza.child(u"retracted", ns::retraction);
        QCOMPARE(retracted.isNull(), at % 2 == 1);
        if (at % 2 == 0) {
            QCOMPARE(retracted.attribute(u"id").toLatin1(), ids[at]);
            QCOMPARE(!retracted.child(u"moderated", ns::moderation).isNull(), byModerator);
        }
    }
}

/// While the archive is asked for the parts, another is said.
void MucCorrectionsTest::takesBackWhatIsCorrectedMeanwhile()
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
void MucCorrectionsTest::looksThroughManyCorrections()
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
void MucCorrectionsTest::leavesCorrectionsOfOthers()
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
void MucCorrectionsTest::aTombstoneStaysAsItIs()
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
void MucCorrectionsTest::aTombstoneStaysWhileItsAuthorAsks()
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
void MucCorrectionsTest::aRepliesAuthorIsNamed()
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

void MucCorrectionsTest::strangersIdsHideNothing_data()
{
    QTest::addColumn<bool>("byModerator");
    QTest::addColumn<bool>("isReadAnew");
    QTest::newRow("moderated") << true << false;
    QTest::newRow("taken back") << false << false;
    QTest::newRow("moderated, after a restart") << true << true;
}

/// XEP-0359 §5: an occupant may send a stanza id by somebody else, and it stands before the room's own.
void MucCorrectionsTest::strangersIdsHideNothing()
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
    QVERIFY(!tombstone.child(u"retracted", ns::retraction).isNull());
    const auto ids = tombstone.elements(u"stanza-id", ns::stanzaIds);
    QCOMPARE(ids.size(), 1);
    QCOMPARE(ids.first().attribute(u"id").toLatin1(), given);
    QCOMPARE(ids.first().attribute(u"by"), u"lounge@rooms.localhost"_s);
    inn.enter(u"cat"_s, "Cat");
    const auto heard = inn.heard(u"cat"_s).join(u'\n');
    QVERIFY2(heard.contains(u"Cat"_s) && !heard.contains(u"shameful"_s), qPrintable(heard));
}

QTEST_GUILESS_MAIN(MucCorrectionsTest)
#include "protocols/xmpp/stanza/namespaces.h"
#include "tst_corrections.moc"
