#include "app/xmppbridge/mucwords.h"

#include <QTest>

#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmppbridge;
using namespace Qt::StringLiterals;

class MucWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSubjectIsAnOccupantsOrTheRooms()
    {
        const auto room = *xmpp::Jid::parse(u"lounge@rooms.localhost"_s);
        const auto by = subjectOf(u"Fruit"_s, *room.withResource(u"bob"_s), u"o1"_s);
        QCOMPARE(by.from().resource(), u"bob"_s);
        QCOMPARE(by.element().attribute(u"type"), u"groupchat"_s);
        QCOMPARE(by.element().childText(u"subject"), u"Fruit"_s);
        QCOMPARE(by.element().child(u"occupant-id", xmpp::ns::occupantIds).attribute(u"id"), u"o1"_s);
        QVERIFY(subjectOf(u"Fruit"_s, room, {}).element().child(u"occupant-id", xmpp::ns::occupantIds).isNull());
    }

    void privateWordsAreMarkedAsTheRooms()
    {
        const auto bob = *xmpp::Jid::parse(u"lounge@rooms.localhost/bob"_s);
        const auto message = privateMessageOf({bridge::Words::Kind::Action, u"waves"_s, {}, {}}, bob, u"o1"_s);
        QCOMPARE(message.from(), bob);
        QCOMPARE(message.element().attribute(u"type"), u"chat"_s);
        QCOMPARE(message.element().childText(u"body"), u"/me waves"_s);
        QVERIFY(!message.element().child(u"x", xmpp::ns::mucUser).isNull());
        QCOMPARE(message.element().child(u"occupant-id", xmpp::ns::occupantIds).attribute(u"id"), u"o1"_s);
    }

    void whatWasNotDeliveredIsAnErrorToItsOwnId()
    {
        const auto room = *xmpp::Jid::parse(u"lounge@rooms.localhost"_s);
        bridge::Words words{bridge::Words::Kind::Message, u"hello"_s, {}, {}};
        QVERIFY(undeliveredOf(words, room, u"no"_s).id().isEmpty());
        words.token = u"m7"_s;
        const auto message = undeliveredOf(words, room, u"Cannot send to channel (+m)"_s);
        QCOMPARE(message.id(), u"m7"_s);
        QCOMPARE(message.element().attribute(u"type"), u"error"_s);
        const auto error = xmpp::StanzaError::fromElement(message.element().child(u"error"));
        QCOMPARE(error.condition, xmpp::Condition::Forbidden);
        QCOMPARE(error.text, u"Cannot send to channel (+m)"_s);
    }
};

QTEST_GUILESS_MAIN(MucWordsTest)
#include "tst_mucwords.moc"
