#include <QTest>

#include "protocols/xml/document.h"
#include "protocols/xmpp/muc/configuration/names.h"
#include "protocols/xmpp/muc/messages/moderation.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/protocols/xmpp/muc/messages/archivetalk.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::muc;

class MucModerationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void moderates();
    void moderationFaults();
    void moderatesAsBefore();
    void moderatesWhileTheModeratorGoes();
};

void MucModerationTest::moderates()
{
    Inn inn;
    talk(inn);
    const auto answer = inn.ask(ann, "set",
        "<moderate xmlns='urn:xmpp:message-moderate:1' id='" + id(inn, 1)
            + "'><retract xmlns='urn:xmpp:message-retract:1'/><reason>Spam</reason></moderate>");
    QCOMPARE(Inn::outcome(answer), u"result"_s);
    const auto told = inn[bob].nextOf(u"message"_s);
    QCOMPARE(told.attribute(u"from"), u"lounge@rooms.localhost"_s);
    const auto retract = told.child(u"retract", ns::retraction);
    QCOMPARE(retract.attribute(u"id").toLatin1(), id(inn, 1));
    QCOMPARE(retract.childText(u"reason"), u"Spam"_s);
    QCOMPARE(retract.child(u"moderated", ns::moderation).attribute(u"by"), u"lounge@rooms.localhost/Ann"_s);
    QCOMPARE(read(inn, bob, {}),
        u"Ann: 1, retracted lounge@rooms.localhost/Ann, Ann: 3, Bob: 4, retract by room: Spam, complete 5"_s);
}

void MucModerationTest::moderationFaults()
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
void MucModerationTest::moderatesAsBefore()
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
    QCOMPARE(told.child(u"retract", ns::retraction).attribute(u"id").toLatin1(), moderated);
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
void MucModerationTest::moderatesWhileTheModeratorGoes()
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
    const auto
        moderated = inn[bob].nextOf(u"message"_s).child(u"retract", ns::retraction).child(u"moderated", ns::moderation);
    QCOMPARE(moderated.child(u"occupant-id", ns::occupantIds).attribute(u"id"), annsId);
}

QTEST_GUILESS_MAIN(MucModerationTest)
#include "protocols/xmpp/stanza/namespaces.h"
#include "tst_moderation.moc"
