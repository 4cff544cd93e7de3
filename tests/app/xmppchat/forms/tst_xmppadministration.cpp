#include <QTest>

#include "app/xmppchat/forms/xmppadministration.h"
#include "protocols/xml/serialiser.h"
#include "tests/app/chat/parlour.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmppchat;
using namespace Qt::StringLiterals;
using chat::FormSession;
using xmpp::client::PlayedServer;

namespace {

/// A link's care over a server that the test plays, for a chat model with one room.
struct Household {
    chat::Parlour parlour;
    PlayedServer server;
    XmppParts parts{server.client};
    TaskSet work{TaskSet::unhandled};
    chat::Account& account = parlour.online();
    chat::Conversation& room = parlour.network->link->room(u"club@muc.here.example"_s);
    std::unique_ptr<XmppAdministration> care = std::make_unique<XmppAdministration>(
        *parlour.chat, account, parts, work);

    Household()
    {
        server.logIn();
        server.sent(); // what they ask by themselves
    }
    QByteArray asked() { return xml::serialise(server.nextIq()); }
};

const QByteArray ownerForm =
    "<query xmlns='http://jabber.org/protocol/muc#owner'><x xmlns='jabber:x:data' type='form'><title>Club</title>"
    "<field var='FORM_TYPE' type='hidden'><value>http://jabber.org/protocol/muc#roomconfig</value></field>"
    "<field var='muc#roomconfig_roomname' label='Name'><value>Old</value></field></x></query>";
const QByteArray room = "club@muc.here.example";

} // namespace

class XmppCareTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settingsAreReadAndSaved()
    {
        Household house;
        house.parlour.chat->reports().notifyWantsSettings(house.room, true);
        const auto talk = house.care->settings(house.room.name);
        auto beginning = talk->begin();
        house.server.answer(ownerForm, room);
        auto step = beginning.take();
        QVERIFY(step.ok());
        QCOMPARE(step->form.title, u"Club"_s);
        auto filled = step->form;
        filled.find(u"muc#roomconfig_roomname")->values = {u"New"_s};
        auto saving = talk->go(FormSession::Move::Finish, filled);
        house.server.answer({}, room);
        QVERIFY(saving.take()->isOver);
        QVERIFY(!house.room.wantsSettings);
    }

    void aRefusalIsASentence()
    {
        Household house;
        const auto talk = house.care->settings(house.room.name);
        auto beginning = talk->begin();
        const auto id = house.server.nextIq().attribute(u"id");
        house.server.say("<iq type='error' id='" + id.toUtf8() + "' from='" + room
            + "'><error type='auth'><forbidden xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>");
        const auto refused = beginning.take();
        QVERIFY(!refused);
        QCOMPARE(refused.error().text, u"You may not do that here."_s);
        QCOMPARE(refused.error().code, u"forbidden"_s);
    }

    /// A riddle (XEP-0158) is good for one answer.
    void aRefusedRiddleIsAskedForAgain()
    {
        Household house;
        const auto riddle = [](const QByteArray& number) {
            return "<query xmlns='jabber:iq:register'><x xmlns='jabber:x:data' type='form'>"
                   "<field var='FORM_TYPE' type='hidden'><value>urn:xmpp:captcha</value></field>"
                   "<field var='challenge' type='hidden'><value>"
                + number + "</value></field><field var='nick'/><field var='ocr'/></x></query>";
        };
        const auto talk = house.care->registration(house.room.name);
        auto beginning = talk->begin();
        house.server.answer(riddle("1"), room);
        auto filled = beginning.take()->form;
        filled.find(u"nick")->values = {u"mira"_s};
        filled.find(u"ocr")->values = {u"eight"_s};
        auto sending = talk->go(FormSession::Move::Finish, filled);
        const auto id = house.server.nextIq().attribute(u"id");
        house.server.say("<iq type='error' id='" + id.toUtf8() + "' from='" + room
            + "'><error type='auth'><not-allowed xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>");
        house.server.answer(riddle("2"), room);
        const auto again = sending.take();
        QVERIFY2(again.ok() && !again->isOver, qPrintable(again ? QString() : again.error().text));
        QCOMPARE(again->notes.value(0).text, u"They let nobody do that."_s);
        QCOMPARE(again->form.find(u"challenge")->values, QStringList{u"2"_s});
        QCOMPARE(again->form.find(u"nick")->values, QStringList{u"mira"_s});
        QVERIFY(again->form.find(u"ocr")->values.isEmpty());
    }

    void callingOffEndsNoRoom()
    {
        Household house;
        for (const bool isNew : {true, false}) {
            house.parlour.chat->reports().notifyWantsSettings(house.room, isNew);
            const auto talk = house.care->settings(house.room.name);
            auto beginning = talk->begin();
            house.server.answer(ownerForm, room);
            QVERIFY(beginning.take().ok());
            house.server.sent();
            talk->cancel();
            // §10.1.3: calling off the first settings would destroy the room.
            QCOMPARE(house.asked().contains("cancel"), !isNew);
        }
    }

    void defaultsAreAnEmptyForm()
    {
        Household house;
        house.parlour.chat->reports().notifyWantsSettings(house.room, true);
        auto taking = house.care->useDefaults(house.room.name);
        house.server.answer({}, room);
        QVERIFY(taking.take().ok());
        QVERIFY(!house.room.wantsSettings);
        QCOMPARE(house.care->useDefaults(u"two words@x"_s).take().error().reason, Reason::BadValue);
    }

    void standingsAreListedAndChanged()
    {
        Household house;
        auto listing = house.care->people(house.room.name, chat::Standing::Banned);
        house.server.answer(
            "<query xmlns='http://jabber.org/protocol/muc#admin'><item affiliation='outcast' jid='z@here.example'><reason>spam</reason></item>"
            "<item affiliation='outcast' jid='a@here.example'/></query>",
            room);
        const auto people = listing.take();
        QCOMPARE(people->size(), 2);
        QCOMPARE(people->first().address, u"a@here.example"_s);
        QCOMPARE(people->last().reason, u"spam"_s);

        auto changing = house.care->setStanding(
            house.room.name, u" ann@here.example/phone "_s, chat::Standing::Member, u"a friend"_s);
        const auto asked = house.server.nextIq();
        const auto text = xml::serialise(asked);
        QVERIFY2(text.contains("affiliation='member'") && text.contains("jid='ann@here.example'")
                && text.contains("a friend"),
            text.constData());
        house.server.say("<iq type='result' id='" + asked.attribute(u"id").toUtf8() + "' from='" + room + "'/>");
        QVERIFY(changing.take().ok());
        QCOMPARE(house.care->setStanding(house.room.name, u"@"_s, chat::Standing::Owner, {}).take().error().code,
            u"address"_s);
    }

    void roomsAreEndedWithAWord()
    {
        Household house;
        auto ending = house.care->destroy(house.room.name, u"moved"_s, u"other@muc.here.example"_s);
        const auto text = house.asked();
        QVERIFY2(text.contains("<destroy jid='other@muc.here.example'") && text.contains("moved"), text.constData());
        QVERIFY(!house.care->destroy(house.room.name, {}, u"@"_s).take().ok());
    }

    void commandsGoStepByStep()
    {
        Household house;
        auto listing = house.care->list(u"bot@there.example"_s);
        house.server.answer(
            "<query xmlns='http://jabber.org/protocol/disco#items' node='http://jabber.org/protocol/commands'>"
            "<item jid='bot@there.example' node='config' name='Set up'/><item jid='evil@there.example' node='x' name='X'/></query>",
            "bot@there.example");
        const auto offered = listing.take();
        QCOMPARE(offered->size(), 1); // another one's commands are not this one's to offer
        QCOMPARE(offered->first().title, u"Set up"_s);

        const auto talk = house.care->run(u"bot@there.example"_s, u"config"_s);
        auto beginning = talk->begin();
        house.server.answer(
            "<command xmlns='http://jabber.org/protocol/commands' node='config' sessionid='s' status='executing'><actions execute='next'><prev/><next/><complete/></actions>"
            "<note type='warn'>Careful</note><x xmlns='jabber:x:data' type='form'><field var='a'/></x></command>",
            "bot@there.example");
        const auto first = beginning.take();
        QCOMPARE(first->usual, FormSession::Move::Next);
        QCOMPARE(first->moves, FormSession::Move::Back | FormSession::Move::Next | FormSession::Move::Finish);
        QCOMPARE(int(first->notes.first().kind), int(FormSession::Note::Kind::Warning));
        auto going = talk->go(FormSession::Move::Finish, first->form);
        const auto asked = house.server.nextIq();
        QVERIFY(xml::serialise(asked).contains("action='complete'"));
        house.server.say("<iq type='result' id='" + asked.attribute(u"id").toUtf8()
            + "' from='bot@there.example'>"
              "<command xmlns='http://jabber.org/protocol/commands' node='config' sessionid='s' status='completed'/></iq>");
        const auto last = going.take();
        QVERIFY(last->isOver);
        QCOMPARE(last->notes.first().text, u"It is done."_s);
    }

    void whatOutlivesItsLinkSaysSo()
    {
        Household house;
        const auto settings = house.care->settings(house.room.name);
        const auto command = house.care->run(u"bot@there.example"_s, u"config"_s);
        house.care.reset();
        QCOMPARE(settings->begin().take().error().kind, Error::Kind::Disconnected);
        QCOMPARE(command->go(FormSession::Move::Next, {}).take().error().kind, Error::Kind::Disconnected);
        settings->cancel();
        command->cancel();
    }
};

QTEST_GUILESS_MAIN(XmppCareTest)
#include "tst_xmppadministration.moc"
