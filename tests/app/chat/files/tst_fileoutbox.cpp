#include "app/chat/files/fileoutbox.h"

#include <QFile>
#include <QTest>

#include "tests/app/chat/parlour.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

class FileOutboxTest : public QObject {
    Q_OBJECT

    struct Heard : ChatEvents {
        QList<FileTransfer> files;
        void fileChanged(const FileTransfer& file) override { files.append(file); }
    };
    static QString written(Parlour& parlour, const QString& name, const QByteArray& bytes)
    {
        QFile file(parlour.folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    static Conversation& person(Parlour& parlour, Account& account)
    {
        auto& alice = parlour.chat->reports().notifyConversation(account, Conversation::Kind::Person, u"alice"_s);
        parlour.chat->reports().notifyPresence(alice, Conversation::Presence::In);
        return alice;
    }

private Q_SLOTS:
    void goesWithProgressAndIsToldWhenItArrived()
    {
        Parlour parlour;
        auto& account = parlour.online();
        auto& alice = person(parlour, account);
        parlour.network->can |= Ability::Files;
        parlour.network->holds = true;
        Heard heard;
        parlour.chat->addListener(&heard);
        const auto id = parlour.chat->sendFile(
            alice.id, written(parlour, u"plan \u202eb.pdf"_s, QByteArray(1000, 'x')));
        QVERIFY(id);
        QCOMPARE(parlour.network->asked.last(), u"file plan b.pdf 1000"_s); // nothing that turns
        QCOMPARE(parlour.chat->files().of(alice.id).first().state, FileTransfer::State::Waiting);
        parlour.network->link->progress(400);
        QCOMPARE(parlour.chat->files().of(alice.id).first().state, FileTransfer::State::Running);
        QCOMPARE(parlour.chat->files().of(alice.id).first().sent, 400);
        parlour.network->link->progress(999'999); // more than there is
        QCOMPARE(parlour.chat->files().of(alice.id).first().sent, 1000);
        parlour.network->held.back().fire(Done{});
        QVERIFY(parlour.chat->files().of(alice.id).isEmpty());
        QVERIFY(parlour.heard(1));
        QCOMPARE(parlour.messages.first().kind, MessageKind::Info);
        QVERIFY(parlour.messages.first().text.text.startsWith(u"plan b.pdf was sent"_s));
        QCOMPARE(heard.files.last().state, FileTransfer::State::Sent);
        QVERIFY(parlour.reactor.turnUntil([&] { return parlour.stored(alice).size() == 1; })); // once
        parlour.chat->removeListener(&heard);
    }

    void goesOnceMoreWhenItIsAskedTo()
    {
        Parlour parlour;
        auto& account = parlour.online();
        auto& alice = person(parlour, account);
        parlour.network->can |= Ability::Files;
        parlour.network->holds = true;
        auto& files = parlour.chat->files();
        const auto path = written(parlour, u"plan.pdf"_s, "x");
        const auto id = parlour.chat->sendFile(alice.id, path);
        QVERIFY(id);
        QVERIFY(!files.again(*id)); // it is under way
        files.callOff(*id);
        QVERIFY(files.again(*id));
        QCOMPARE(files.of(alice.id).size(), 1);
        const auto second = files.of(alice.id).first();
        QVERIFY(second.id != *id && second.isUnderWay());
        files.callOff(second.id);
        QVERIFY(QFile::remove(path));
        QVERIFY(!files.again(second.id));
        QCOMPARE(files.of(alice.id).size(), 1);
        QVERIFY(files.of(alice.id).first().trouble.contains(u"no file"_s));
    }

    void whatCannotBeSentSaysWhatToDo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::addColumn<quint32>("can");
        QTest::addColumn<QString>("word");
        using Kind = Conversation::Kind;
        const auto files = quint32(Ability::Files), uploads = quint32(Ability::Uploads);
        QTest::newRow("gone") << u"nothing"_s << int(Kind::Person) << files << u"no file"_s;
        QTest::newRow("folder") << u"."_s << int(Kind::Person) << files << u"folder"_s;
        QTest::newRow("empty") << u"empty"_s << int(Kind::Person) << files << u"empty"_s;
        QTest::newRow("no files here") << u"full"_s << int(Kind::Person) << quint32(0) << u"on the web"_s;
        QTest::newRow("room of a network that sends to people")
            << u"full"_s << int(Kind::Room) << files << u"one person"_s;
        QTest::newRow("nobody reads it") << u"full"_s << int(Kind::Network) << (files | uploads) << u"Nobody"_s;
        QTest::newRow("person") << u"full"_s << int(Kind::Person) << files << QString();
        QTest::newRow("person by upload") << u"full"_s << int(Kind::Person) << uploads << QString();
        QTest::newRow("room by upload") << u"full"_s << int(Kind::Room) << uploads << QString();
    }
    void whatCannotBeSentSaysWhatToDo()
    {
        QFETCH(QString, name);
        QFETCH(int, kind);
        QFETCH(quint32, can);
        QFETCH(QString, word);
        Parlour parlour;
        auto& account = parlour.online();
        parlour.network->can = Abilities::fromInt(can);
        parlour.network->holds = true;
        auto& where = kind == int(Conversation::Kind::Network) ? account.networkPage()
            : kind == int(Conversation::Kind::Room)            ? parlour.network->link->room(u"#lobby"_s)
                                                               : person(parlour, account);
        written(parlour, u"empty"_s, {});
        written(parlour, u"full"_s, "x");
        const auto id = parlour.chat->sendFile(where.id, parlour.folder.filePath(name));
        QCOMPARE(id.ok(), word.isEmpty());
        if (!id)
            QVERIFY2(id.error().text.contains(word), qPrintable(id.error().text));
    }

    void offlineNothingIsSent()
    {
        Parlour parlour;
        auto& account = parlour.online();
        auto& alice = person(parlour, account);
        parlour.network->can |= Ability::Files;
        parlour.chat->reports().notifyState(account, Account::State::Waiting, u"Lost."_s);
        QVERIFY(!parlour.chat->sendFile(alice.id, written(parlour, u"full"_s, "x")));
        QVERIFY(!parlour.chat->sendFile(4711, written(parlour, u"full"_s, "x")));
    }

    void calledOffIsOver()
    {
        Parlour parlour;
        auto& account = parlour.online();
        auto& alice = person(parlour, account);
        parlour.network->can |= Ability::Files;
        parlour.network->holds = true;
        const auto path = written(parlour, u"full"_s, "xyz");
        const auto one = parlour.chat->sendFile(alice.id, path), other = parlour.chat->sendFile(alice.id, path);
        parlour.chat->files().callOff(*one);
        QCOMPARE(parlour.chat->files().of(alice.id).first().state, FileTransfer::State::Failed);
        parlour.network->held.front().fire(Done{}); // too late
        QCOMPARE(parlour.chat->files().of(alice.id).first().state, FileTransfer::State::Failed);
        parlour.chat->files().putAside(*other); // still under way
        QCOMPARE(parlour.chat->files().of(alice.id).size(), 2);
        parlour.chat->files().putAside(*one);
        QCOMPARE(parlour.chat->files().of(alice.id).size(), 1);
        parlour.chat->disconnectAccount(account.id);
        QVERIFY(parlour.chat->files().of(alice.id).first().trouble.contains(u"disconnected"_s));
    }

    void refusedSaysWhy()
    {
        Parlour parlour;
        auto& account = parlour.online();
        auto& alice = person(parlour, account);
        parlour.network->can |= Ability::Files;
        parlour.network->refusal = Error{Error::Kind::Refused, Reason::None, u"They do not want it."_s, {}, 0};
        QVERIFY(parlour.chat->sendFile(alice.id, written(parlour, u"full"_s, "xyz")));
        QCOMPARE(parlour.chat->files().of(alice.id).first().trouble, u"They do not want it."_s);
        const auto id = alice.id;
        QVERIFY(parlour.wait(parlour.chat->closeConversation(id)));
        QVERIFY(parlour.chat->files().of(id).isEmpty());
    }

    void thereIsAnEnd()
    {
        Parlour parlour;
        auto& account = parlour.online();
        auto& alice = person(parlour, account);
        parlour.network->can |= Ability::Files;
        parlour.network->holds = true;
        const auto path = written(parlour, u"full"_s, "xyz");
        int taken = 0;
        for (int i = 0; i < 30; ++i)
            taken += parlour.chat->sendFile(alice.id, path).ok();
        QCOMPARE(taken, int(FileOutbox::mostAtOnce));
    }
};

QTEST_GUILESS_MAIN(FileOutboxTest)
#include "tst_fileoutbox.moc"
