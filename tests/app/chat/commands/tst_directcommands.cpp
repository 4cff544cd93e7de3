#include "app/chat/commands/directcommands.h"

#include <QTest>

#include "tests/app/chat/parlour.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

class DirectCommandsTest : public QObject {
    Q_OBJECT

    struct Room : Parlour {
        Account& account = online();
        Conversation& where = chat->reports().notifyConversation(account, Conversation::Kind::Person, u"ann"_s);
        Result<CommandResult> run(const QString& line) { return wait(carryOutDirect(*chat, where.id, line)); }
        void offer(const QString& name)
        {
            Offer made;
            made.key = made.name = name;
            made.from = u"ann"_s;
            made.size = 10;
            chat->reports().notifyOffer(where, made);
        }
    };

private Q_SLOTS:
    void listsWhatIsOffered()
    {
        Room room;
        QVERIFY(!room.run(u"list"_s)->answer.contains(u"plan.txt"_s));
        room.offer(u"plan.txt"_s);
        const auto listed = room.run(u"list"_s);
        QVERIFY(listed);
        QVERIFY2(
            listed->answer.contains(u"plan.txt"_s) && listed->answer.contains(u"ann"_s), qPrintable(listed->answer));
    }

    void endsWhatIsOffered()
    {
        Room room;
        room.offer(u"plan.txt"_s);
        QVERIFY(room.run(u"close get ann plan.txt"_s));
        QVERIFY(room.chat->offers().of(room.where.id).isEmpty());
    }

    void sendsAFileThatIsThere()
    {
        Room room;
        const auto missing = room.run(u"send ann /nowhere/at all.txt"_s);
        QVERIFY(!missing);
        QFile file(room.folder.filePath(u"my plan.txt"_s));
        QVERIFY(file.open(QFile::WriteOnly) && file.write("some") == 4);
        file.close();
        room.network->can |= Ability::Files;
        const auto sent = room.run(u"send ann \"%1\""_s.arg(file.fileName()));
        QVERIFY2(sent.ok(), sent ? "" : qPrintable(sent.error().text));
        QCOMPARE(sent->show, room.where.id);
        QVERIFY(!room.network->asked.filter(u"my plan.txt"_s).isEmpty());
    }

    void saysHowItIsWritten()
    {
        Room room;
        for (const auto& line : {u"dance"_s, u"send"_s, u"get"_s}) {
            const auto done = room.run(line);
            QVERIFY(!done);
            QVERIFY(!done.error().text.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(DirectCommandsTest)
#include "tst_directcommands.moc"
