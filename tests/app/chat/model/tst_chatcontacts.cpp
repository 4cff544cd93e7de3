// What links tell of people, titles and pictures, and what of it is believed.
#include <QTest>

#include "tests/app/chat/parlour.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

class ChatContactsTest : public QObject {
    Q_OBJECT

    static Contact contact(const QString& name)
    {
        Contact made;
        made.name = made.key = name;
        return made;
    }

private Q_SLOTS:
    void aContactHasAConversation()
    {
        Parlour parlour;
        auto& account = parlour.online();
        auto ann = contact(u"ann"_s);
        ann.title = u"Ann \u202eB"_s;
        ann.status = u"out\u0007"_s;
        ann.presence = Conversation::Presence::Away;
        ann.pictureId = u"abc"_s;
        parlour.chat->reports().notifyContact(account, ann);
        const auto* there = account.find(Conversation::Kind::Person, u"ann"_s);
        QVERIFY(there);
        QCOMPARE(there->presence, Conversation::Presence::Away);
        QCOMPARE(there->pictureId, u"abc"_s);
        QVERIFY(!there->status.contains(u'\u0007'));
        QCOMPARE(account.contacts().size(), 1);
        parlour.chat->reports().notifyContact(account, ann); // the same again makes nothing new
        QCOMPARE(parlour.conversations.count(u"ann"_s), 1);
    }

    void whoWasClosedStaysClosed()
    {
        Parlour parlour;
        auto& account = parlour.online();
        parlour.chat->reports().notifyContact(account, contact(u"ann"_s));
        const auto id = account.find(Conversation::Kind::Person, u"ann"_s)->id;
        QVERIFY(parlour.wait(parlour.chat->closeConversation(id)));
        auto back = contact(u"ann"_s);
        back.presence = Conversation::Presence::In;
        parlour.chat->reports().notifyContact(account, back);
        QVERIFY(!account.find(Conversation::Kind::Person, u"ann"_s));
        QCOMPARE(account.contacts().value(u"ann"_s).presence, Conversation::Presence::In);
    }

    void whoNothingWasSaidToGoesWithTheirContact()
    {
        Parlour parlour;
        auto& account = parlour.online();
        for (const auto& name : {u"ann"_s, u"bob"_s, u"eve"_s})
            parlour.chat->reports().notifyContact(account, contact(name));
        auto& bob = *account.find(Conversation::Kind::Person, u"bob"_s);
        parlour.network->link->say(bob, u"bob"_s, u"hello"_s);
        QVERIFY(parlour.heard(1));
        parlour.chat->setDraft(account.find(Conversation::Kind::Person, u"eve"_s)->id, u"dear"_s);
        for (const auto& name : {u"ann"_s, u"bob"_s, u"eve"_s})
            parlour.chat->reports().notifyContactGone(account, name);
        QVERIFY(account.contacts().isEmpty());
        QVERIFY(!account.find(Conversation::Kind::Person, u"ann"_s));
        QVERIFY(account.find(Conversation::Kind::Person, u"bob"_s));
        QVERIFY(account.find(Conversation::Kind::Person, u"eve"_s)); // something was begun
        QCOMPARE(bob.presence, Conversation::Presence::Out);
        parlour.chat->reports().notifyContactGone(account, u"nobody"_s);
    }
};

QTEST_GUILESS_MAIN(ChatContactsTest)
#include "tst_chatcontacts.moc"
