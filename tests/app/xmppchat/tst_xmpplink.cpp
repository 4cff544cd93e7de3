#include "app/xmppchat/xmpplink.h"

#include <QTest>

#include "app/chat/model/chatevents.h"
#include "tests/app/xmppchat/xmppstage.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace everyport::xmppchat;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Stage = XmppStage;
using Presence = Conversation::Presence;

/// What became of our own words, as it is told: what is stored may be a step ahead by the time that it is read.
struct Deliveries final : ChatEvents {
    void messageAdded(Conversation&, const Message& message) override { all.append(message.delivery); }
    void messageChanged(Conversation&, const Message& message) override { all.append(message.delivery); }

    QList<Delivery> all;
};

class XmppLinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void connects()
    {
        Stage stage;
        auto& ann = stage.connected(u"ann"_s);
        QCOMPARE(ann.title, u"ann@localhost"_s);
        QCOMPARE(ann.ownName, u"ann"_s);
        QVERIFY(stage.session(ann)->isOnline);
        QVERIFY(stage.session(ann)->client->isOnline());
        stage.chat->disconnectAccount(ann.id);
        QVERIFY(!stage.session(ann));
        QVERIFY(stage.until([&] { return stage.inn.house.server->sessions().of(u"ann"_s).isEmpty(); }));
    }

    void comesBackWithWhatWasSaidMeanwhile()
    {
        Stage stage;
        auto& ann = stage.connected(u"ann"_s);
        auto& bob = stage.connected(u"bob"_s);
        auto& toBob = stage.talk(ann, u"bob@localhost"_s);
        stage.session(ann)->client->endConnection();
        QVERIFY(stage.until([&] { return ann.state == Account::State::Waiting; }));
        QVERIFY(stage.wait(stage.chat->say(toBob.id, {u"typed meanwhile"_s})));
        QVERIFY(stage.wait(stage.chat->say(stage.talk(bob, u"ann@localhost"_s).id, {u"are you there?"_s})));
        stage.chat->connectAccount(ann.id); // does not wait for the next attempt's time
        QVERIFY(stage.until([&] { return ann.state == Account::State::Online; }));
        QVERIFY(stage.says(toBob, u"bob@localhost: are you there?"_s));
        QVERIFY(stage.says(*stage.person(bob, u"ann@localhost"_s), u"ann@localhost: typed meanwhile"_s));
        QCOMPARE(stage.texts(*stage.person(bob, u"ann@localhost"_s)).size(), 2);
    }

    void whatWasSaidIsSentOnceTheServerHasIt()
    {
        Stage stage;
        auto& ann = stage.connected(u"ann"_s);
        auto& bob = stage.connected(u"bob"_s);
        auto& toBob = stage.talk(ann, u"bob@localhost"_s);
        Deliveries told;
        stage.chat->addListener(&told);
        QVERIFY(stage.wait(stage.chat->say(toBob.id, {u"hello"_s})));
        QVERIFY(stage.until([&] { return told.all.contains(Delivery::Sent); }));
        stage.chat->removeListener(&told);
        QVERIFY(told.all.contains(Delivery::Waiting));
        QVERIFY(told.all.lastIndexOf(Delivery::Waiting) < told.all.indexOf(Delivery::Sent));
        // Between the word and its confirmation the connection goes: it arrives, once.
        QVERIFY(stage.wait(stage.chat->say(toBob.id, {u"lost?"_s})));
        stage.session(ann)->client->endConnection();
        QVERIFY(stage.until([&] { return ann.state == Account::State::Waiting; }));
        stage.chat->connectAccount(ann.id);
        QVERIFY(stage.until([&] { return stage.newest(toBob).delivery == Delivery::Sent; }));
        QVERIFY(stage.says(*stage.person(bob, u"ann@localhost"_s), u"ann@localhost: lost?"_s));
        // Whoever leaves in order leaves nothing in doubt.
        QVERIFY(stage.wait(stage.chat->say(toBob.id, {u"bye"_s})));
        stage.chat->disconnectAccount(ann.id);
        QVERIFY(stage.says(*stage.person(bob, u"ann@localhost"_s), u"ann@localhost: bye"_s));
        QVERIFY(stage.until([&] { return stage.newest(toBob).delivery == Delivery::Sent; }));
        QCOMPARE(stage.texts(*stage.person(bob, u"ann@localhost"_s)).size(), 3);
    }

    void contactsAreThere()
    {
        Stage stage;
        auto& ann = stage.connected(u"ann"_s);
        auto& bob = stage.connected(u"bob"_s);
        QVERIFY(stage.wait(ann.link()->addContact(u"bob@localhost"_s, u"Bobby"_s, {u"Friends"_s})));
        // He is asked, on his account's page: strangers begin no conversation by asking.
        auto& page = bob.networkPage();
        QVERIFY(stage.until([&] { return !stage.chat->offers().of(page.id).isEmpty(); }));
        const auto offer = stage.chat->offers().of(page.id).first();
        QCOMPARE(offer.kind, Offer::Kind::Contact);
        QCOMPARE(offer.from, u"ann@localhost"_s);
        QVERIFY(stage.chat->offers().talk(offer.id));
        auto* toBob = stage.person(ann, u"bob@localhost"_s);
        QVERIFY(toBob);
        QVERIFY(stage.until([&] { return toBob->presence == Presence::In; }));
        QCOMPARE(toBob->shownName(), u"Bobby"_s);
        QVERIFY(stage.until([&] {
            return ann.contacts().value(u"bob@localhost"_s).seesUs && bob.contacts().value(u"ann@localhost"_s).isSeen;
        }));
        QCOMPARE(ann.contacts().value(u"bob@localhost"_s).groups, QStringList(u"Friends"_s));
        QVERIFY(stage.wait(bob.link()->setAway(u"lunch"_s)));
        QVERIFY(stage.until([&] { return toBob->presence == Presence::Away; }));
        QCOMPARE(toBob->status, u"lunch"_s);
        QVERIFY(bob.isAway);
        stage.chat->disconnectAccount(bob.id);
        QVERIFY(stage.until([&] { return toBob->presence == Presence::Out; }));
        QVERIFY(stage.wait(ann.link()->removeContact(u"bob@localhost"_s)));
        QVERIFY(stage.until([&] { return ann.contacts().isEmpty(); }));
    }

    void whoIsRefusedSeesNothing()
    {
        Stage stage;
        auto& ann = stage.connected(u"ann"_s);
        auto& bob = stage.connected(u"bob"_s);
        QVERIFY(stage.wait(ann.link()->addContact(u"bob@localhost"_s, {}, {})));
        auto& page = bob.networkPage();
        QVERIFY(stage.until([&] { return !stage.chat->offers().of(page.id).isEmpty(); }));
        QVERIFY(ann.contacts().value(u"bob@localhost"_s).isAsked);
        stage.chat->offers().refuse(stage.chat->offers().of(page.id).first().id);
        QVERIFY(stage.until([&] { return !ann.contacts().value(u"bob@localhost"_s).isAsked; }));
        QVERIFY(!ann.contacts().value(u"bob@localhost"_s).isSeen);
    }

    void peopleTalk()
    {
        Stage stage;
        auto& ann = stage.connected(u"ann"_s);
        auto& bob = stage.connected(u"bob"_s);
        stage.befriend(ann, u"ann@localhost"_s, bob, u"bob@localhost"_s);
        auto& toBob = *stage.person(ann, u"bob@localhost"_s);
        auto& toAnn = *stage.person(bob, u"ann@localhost"_s);
        const auto number = *stage.wait(stage.chat->say(toBob.id, {u"hello *you*"_s}));
        QVERIFY(stage.says(toAnn, u"ann@localhost: hello *you*"_s));
        QVERIFY(stage.newest(toAnn).text.spans.first().style.bold);
        QVERIFY(stage.until(
            [&] { return (*stage.wait(stage.chat->history().get(number)))->delivery == Delivery::Received; }));
        QCOMPARE(toAnn.unread, 1);
        stage.chat->markRead(toAnn.id);
        QVERIFY(
            stage.until([&] { return (*stage.wait(stage.chat->history().get(number)))->delivery == Delivery::Read; }));
        bob.link()->typing(toAnn.id, true);
        QVERIFY(stage.until([&] { return toBob.typing() == QStringList(u"bob@localhost"_s); }));
        Outgoing waves{u"waves"_s, MessageKind::Action};
        QVERIFY(stage.wait(stage.chat->say(toAnn.id, waves)));
        QVERIFY(stage.says(toBob, u"bob@localhost: waves"_s));
        QCOMPARE(stage.newest(toBob).kind, MessageKind::Action);
        QVERIFY(toBob.typing().isEmpty());
    }

    /// Typing is another matter.
    void whatWasReadIsKeptToOneself()
    {
        Stage stage;
        auto& ann = stage.connected(u"ann"_s);
        auto& bob = stage.connected(u"bob"_s);
        stage.befriend(ann, u"ann@localhost"_s, bob, u"bob@localhost"_s);
        auto& toBob = *stage.person(ann, u"bob@localhost"_s);
        auto& toAnn = *stage.person(bob, u"ann@localhost"_s);
        stage.chat->setTellsRead(false);
        const auto number = *stage.wait(stage.chat->say(toBob.id, {u"hello"_s}));
        QVERIFY(stage.says(toAnn, u"ann@localhost: hello"_s));
        stage.chat->markRead(toAnn.id);
        bob.link()->typing(toAnn.id, true); // behind what would tell of it
        QVERIFY(stage.until([&] { return toBob.typing() == QStringList(u"bob@localhost"_s); }));
        const auto delivery = (*stage.wait(stage.chat->history().get(number)))->delivery;
        QVERIFY(delivery != Delivery::Received && delivery != Delivery::Read);
    }

    void whatWasSaidIsChangedLater()
    {
        Stage stage;
        auto& ann = stage.connected(u"ann"_s);
        auto& bob = stage.connected(u"bob"_s);
        auto& toBob = stage.talk(ann, u"bob@localhost"_s);
        QVERIFY(stage.wait(stage.chat->say(toBob.id, {u"helo"_s})));
        QVERIFY(stage.until([&] { return stage.person(bob, u"ann@localhost"_s); }));
        auto& toAnn = *stage.person(bob, u"ann@localhost"_s);
        QVERIFY(stage.says(toAnn, u"ann@localhost: helo"_s));
        QVERIFY(stage.until([&] { return stage.newest(toBob).delivery == Delivery::Sent; }));

        Outgoing better{u"hello"_s};
        better.edits = stage.newest(toBob).id;
        QVERIFY(stage.wait(stage.chat->say(toBob.id, better)));
        QVERIFY(stage.says(toAnn, u"ann@localhost: hello"_s));
        QVERIFY(stage.newest(toAnn).isEdited);
        QCOMPARE(stage.texts(toAnn).size(), 1);

        QVERIFY(stage.wait(bob.link()->react(toAnn.id, stage.newest(toAnn).id, u"👍"_s, true)));
        const QMap<QString, QStringList> bobs{{u"👍"_s, {u"bob@localhost"_s}}};
        QVERIFY(stage.until([&] { return stage.newest(toBob).reactions == bobs; }));
        QVERIFY(stage.newest(toAnn).reactions.value(u"👍"_s) == QStringList(u"bob"_s));
        QVERIFY(stage.wait(bob.link()->react(toAnn.id, stage.newest(toAnn).id, u"👍"_s, false)));
        QVERIFY(stage.until([&] { return stage.newest(toBob).reactions.isEmpty(); }));

        Outgoing answer{u"hello yourself"_s};
        answer.replyTo = stage.newest(toAnn).id;
        QVERIFY(stage.wait(stage.chat->say(toAnn.id, answer)));
        QVERIFY(stage.says(toBob, u"bob@localhost: hello yourself"_s)); // without what it repeats
        const auto first = stage.stored(toBob).first();
        QVERIFY(QStringList({first.id, first.senderId}).contains(stage.newest(toBob).replyTo));

        QVERIFY(!stage.wait(ann.link()->redact(toBob.id, stage.newest(toBob).id, {}))); // his
        QVERIFY(stage.wait(ann.link()->redact(toBob.id, first.id, {})));
        QVERIFY(stage.until(
            [&] { return stage.stored(toAnn).first().isRedacted && stage.stored(toBob).first().isRedacted; }));
    }

    void nobodyThereIsToldOf()
    {
        Stage stage;
        auto& ann = stage.connected(u"ann"_s);
        auto& toNobody = stage.talk(ann, u"nobody@localhost"_s);
        QVERIFY(stage.wait(stage.chat->say(toNobody.id, {u"hello?"_s})));
        QVERIFY(stage.until([&] { return stage.newest(toNobody).delivery == Delivery::Failed; }));
        const auto trouble = stage.newest(toNobody).trouble;
        QVERIFY2(trouble.startsWith(u"Nobody takes messages"_s), qPrintable(trouble));
    }

    void whoIsBlockedIsNotHeard()
    {
        Stage stage;
        auto& ann = stage.connected(u"ann"_s);
        auto& eve = stage.connected(u"eve"_s);
        QVERIFY(stage.wait(ann.link()->block(u"eve@localhost"_s, true)));
        QVERIFY(stage.wait(stage.chat->say(stage.talk(eve, u"ann@localhost"_s).id, {u"hey"_s})));
        QVERIFY(stage.until(
            [&] { return stage.newest(*stage.person(eve, u"ann@localhost"_s)).delivery == Delivery::Failed; }));
        QVERIFY(!stage.person(ann, u"eve@localhost"_s));
        QVERIFY(stage.wait(ann.link()->block(u"eve@localhost"_s, false)));
        QVERIFY(stage.wait(stage.chat->say(stage.person(eve, u"ann@localhost"_s)->id, {u"sorry"_s})));
        QVERIFY(stage.until([&] { return stage.person(ann, u"eve@localhost"_s); }));
    }

    void factsAreTold()
    {
        Stage stage;
        auto& ann = stage.connected(u"ann"_s);
        auto& bob = stage.connected(u"bob"_s);
        stage.befriend(ann, u"ann@localhost"_s, bob, u"bob@localhost"_s);
        const auto facts = stage.wait(ann.link()->facts(u"bob@localhost"_s));
        QVERIFY(facts);
        QMap<QString, QString> rows;
        for (const auto& [label, value] : facts->rows)
            rows.insert(label, value);
        QCOMPARE(rows.value(u"Contact"_s), u"you see each other"_s);
        QVERIFY(rows.value(u"Program"_s).startsWith(u"Everyport"_s));
        QVERIFY(rows.value(u"Their time"_s).contains(u"UTC"_s));
        QVERIFY(!stage.wait(ann.link()->facts(u"@@"_s)));
    }

    void howLongOneHasBeenQuietIsToldAsWished()
    {
        Stage stage;
        auto& ann = stage.connected(u"ann"_s);
        auto& bob = stage.connected(u"bob"_s, {{u"idle"_s, false}});
        stage.befriend(ann, u"ann@localhost"_s, bob, u"bob@localhost"_s);
        const auto annHere = stage.session(ann)->client->address();
        const auto bobHere = stage.session(bob)->client->address();
        for (int i = 0; i < 3; ++i)
            QVERIFY(stage.until(
                [&, until = stage.reactor().clock().now() + 30s] { return stage.reactor().clock().now() >= until; }));
        const auto quiet = stage.wait(stage.parts(bob).about.quiet(annHere));
        QVERIFY2(quiet.ok(), quiet ? "" : qPrintable(quiet.error().text));
        QVERIFY2(quiet->seconds >= 85 && quiet->seconds < 120, qPrintable(QString::number(quiet->seconds)));
        QVERIFY(!stage.wait(stage.parts(ann).about.quiet(bobHere))); // he does not want it told
        // Being away says since when (XEP-0256); writing ends it.
        QVERIFY(stage.wait(stage.chat->say(stage.person(ann, u"bob@localhost"_s)->id, {u"hello"_s})));
        QVERIFY(stage.wait(stage.parts(bob).about.quiet(annHere))->seconds < 10);
        QVERIFY(stage.wait(ann.link()->setAway(u"lunch"_s)));
        auto& presences = stage.parts(bob).presences;
        QVERIFY(
            stage.until([&] { return presences.of(annHere.bare()).value(annHere.resource()).status == u"lunch"_s; }));
        const auto away = presences.of(annHere.bare()).value(annHere.resource()).presence;
        QCOMPARE(away.child(u"query", u"jabber:iq:last").attribute(u"seconds"), u"0"_s);
        // Strangers hear nothing of it.
        auto& eve = stage.connected(u"eve"_s);
        QVERIFY(!stage.wait(stage.parts(eve).about.quiet(annHere)));
    }

    void accountsAreLookedAfter()
    {
        Stage stage;
        auto& ann = stage.connected(u"ann"_s);
        auto* link = ann.link();
        QVERIFY(link->abilities().testFlags(
            Ability::RoomAdministration | Ability::Commands | Ability::AccountAdministration));
        QVERIFY(link->roomCare() && link->serviceCommands());
        QVERIFY(stage.wait(stage.chat->changePassword(ann.id, u"longer and better"_s)));
        QCOMPARE(stage.inn.house.users.passwords[u"ann"_s], u"longer and better"_s);
        stage.chat->disconnectAccount(ann.id);
        stage.chat->connectAccount(ann.id);
        QVERIFY(stage.until([&] { return ann.state == Account::State::Online; })); // with the new one
        const auto talk = stage.chat->registration(
            u"xmpp"_s, {{u"server"_s, u"127.0.0.1"_s}, {u"encryption"_s, u"none"_s}});
        QVERIFY(talk);
    }

    void stanzasAreSentAsWritten()
    {
        Stage stage;
        auto& ann = stage.connected(u"ann"_s);
        auto& bob = stage.connected(u"bob"_s);
        QVERIFY(!stage.wait(ann.link()->raw(u"<message"_s)));
        QVERIFY(
            stage.wait(ann.link()->raw(u"<message to='bob@localhost' type='chat'><body>by hand</body></message>"_s)));
        QVERIFY(stage.until([&] { return stage.person(bob, u"ann@localhost"_s); }));
        QVERIFY(stage.says(*stage.person(bob, u"ann@localhost"_s), u"ann@localhost: by hand"_s));
    }
};

QTEST_GUILESS_MAIN(XmppLinkTest)
#include "tst_xmpplink.moc"
