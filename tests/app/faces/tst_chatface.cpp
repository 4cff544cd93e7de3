#include "app/faces/chatface.h"

#include <QSignalSpy>
#include <QTest>

#include "tests/app/chat/parlour.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

class ChatFaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsNetworksAndRooms()
    {
        Parlour parlour;
        faces::ChatFace face(*parlour.chat);
        QVERIFY(face.networks().isEmpty());
        auto& account = parlour.online();
        auto* network = face.networks().value(0);
        QVERIFY(network);
        QCOMPARE(network->property("state").toString(), u"online"_s);
        QCOMPARE(network->property("ownName").toString(), u"me"_s);
        QCOMPARE(network->property("name").toString(), account.title);

        auto& room = parlour.network->link->room(u"#tea"_s);
        auto* shown = face.rooms().value(0);
        QVERIFY(shown);
        QCOMPARE(shown->property("name").toString(), u"#tea"_s);
        QCOMPARE(shown->property("network").toString(), account.title);
        QVERIFY(shown->property("entered").toBool());
        QCOMPARE(face.rooms().value(0), shown);
        QVERIFY(!face.people().contains(shown));

        QSignalSpy changed(shown, SIGNAL(changed()));
        parlour.chat->reports().notifyPresence(room, Conversation::Presence::Out);
        QVERIFY(!changed.isEmpty());
        QVERIFY(!shown->property("entered").toBool());
    }

    void hearsWhatIsSaidButNoPlayback()
    {
        Parlour parlour;
        faces::ChatFace face(*parlour.chat);
        parlour.online();
        auto& room = parlour.network->link->room(u"#tea"_s);
        auto* shown = face.rooms().value(0);
        QSignalSpy here(shown, SIGNAL(message(QString, QString)));
        QSignalSpy anywhere(&face, SIGNAL(message(QObject*, QString, QString)));
        parlour.network->link->say(room, u"ann"_s, u"milk?"_s);
        parlour.network->link->say(room, u"bob"_s, u"long ago"_s, u"old"_s, 1000, true);
        QVERIFY(parlour.heard(2));
        QCOMPARE(here.size(), 1);
        QCOMPARE(here.first(), (QVariantList{u"ann"_s, u"milk?"_s}));
        QCOMPARE(anywhere.size(), 1);
        QCOMPARE(anywhere.first().value(0).value<QObject*>(), shown);
    }

    void says()
    {
        Parlour parlour;
        faces::ChatFace face(*parlour.chat);
        parlour.online();
        parlour.network->link->room(u"#tea"_s);
        auto* shown = face.rooms().value(0);
        faces::Answer answer;
        QVERIFY(QMetaObject::invokeMethod(
            shown, "send", Q_RETURN_ARG(everyport::faces::Answer, answer), Q_ARG(QString, u"with lemon"_s)));
        const auto number = parlour.wait(answer.take());
        QVERIFY(number);
        QVERIFY(number->toLongLong() > 0);
        QVERIFY(parlour.reactor.turnUntil([&] { return parlour.network->asked.contains(u"send with lemon"_s); }));
    }

    void goesOfflineAndOnline()
    {
        Parlour parlour;
        faces::ChatFace face(*parlour.chat);
        parlour.online();
        auto* network = face.networks().value(0);
        QVERIFY(QMetaObject::invokeMethod(network, "goOffline"));
        QVERIFY(parlour.reactor.turnUntil([&] { return network->property("state").toString() == u"offline"; }));
        parlour.network->asked.clear();
        QVERIFY(QMetaObject::invokeMethod(network, "goOnline"));
        QVERIFY(parlour.reactor.turnUntil([&] { return parlour.network->asked.contains(u"open"_s); }));
        QVERIFY(network->property("state").toString() != u"offline"_s);
    }
};

QTEST_GUILESS_MAIN(ChatFaceTest)
#include "tst_chatface.moc"
