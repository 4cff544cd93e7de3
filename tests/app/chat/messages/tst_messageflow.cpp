#include "app/chat/messages/messageflow.h"

#include <QTemporaryDir>
#include <QTest>

#include "app/chat/messages/messagetable.h"
#include "app/chat/model/accounttable.h"
#include "app/storage/query.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Tables with one conversation, number 1, and what became of messages.
struct Stage : MessageFlow::Events {
    QTemporaryDir folder;
    MemoryReactor reactor;
    Log log{reactor.clock()};
    std::unique_ptr<Database> database = std::move(*Database::open(reactor, folder.filePath(u"chat.db"_s)));
    MessageFlow flow{reactor.clock(), *database, log, *this};
    QStringList told;

    Stage()
    {
        auto migrating = database->migrate(
            u"chat"_s, accounttable::migration() + messagetable::migration() + messagetable::senderIdMigration());
        if (!reactor.turnUntil([&] { return migrating.isReady(); }) || !migrating.take())
            qFatal("no tables");
        flow.keep([](QSqlDatabase& connection) -> Result<Done> {
            const auto account = runStatement(connection, u"INSERT INTO chat_account VALUES (1, 'x', 'x', '', 0)"_s);
            if (!account)
                return account;
            accounttable::StoredConversation stored;
            stored.account = 1;
            stored.conversation.id = 1;
            return accounttable::saveConversation(connection, stored);
        });
    }
    void messageStored(const Message& message) override { told.append(u"+"_s + message.text.text); }
    void messageUpdated(const Message& message) override { told.append(u"~"_s + message.text.text); }
    static Message message(const QString& text, const QString& id = {}, qint64 conversation = 1)
    {
        Message made;
        made.conversation = conversation;
        made.at = 1;
        made.text = text;
        made.id = id;
        return made;
    }
    bool settled(qsizetype count)
    {
        return reactor.turnUntil([&] { return told.size() >= count; });
    }
};

} // namespace

class MessageFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfAllThatHappens()
    {
        Stage stage;
        stage.flow.add(Stage::message(u"one"_s, u"a"_s));
        stage.flow.change({1, 0, u"a"_s}, [](Message& message) { message.text = u"changed"_s; });
        stage.flow.add(Stage::message(u"two"_s));
        stage.flow.change({1, 0, u"nobody's"_s}, [](Message& message) { message.text = u"never"_s; });
        stage.flow.add(Stage::message(u"one again"_s, u"a"_s));
        stage.flow.add(Stage::message(u"three"_s));
        QVERIFY(stage.settled(4));
        QCOMPARE(stage.told, (QStringList{u"+one"_s, u"~changed"_s, u"+two"_s, u"+three"_s}));
    }

    void oneThatCanNeverBeKeptDoesNotHoldUpTheOthers()
    {
        Stage stage;
        stage.flow.add(Stage::message(u"one"_s));
        stage.flow.add(Stage::message(u"to nowhere"_s, {}, 4711));
        stage.flow.add(Stage::message(u"two"_s));
        QVERIFY(stage.settled(2));
        QCOMPARE(stage.told, (QStringList{u"+one"_s, u"+two"_s}));
        QCOMPARE(stage.log.count(LogLevel::Warning), 1);
        stage.flow.add(Stage::message(u"three"_s));
        QVERIFY(stage.settled(3));
    }

    void ownOnesGetTheirNumber()
    {
        Stage stage;
        auto first = stage.flow.addOwn(Stage::message(u"one"_s));
        auto second = stage.flow.addOwn(Stage::message(u"two"_s));
        QVERIFY(stage.settled(2));
        QVERIFY(second.isReady());
        QCOMPARE(*second.take(), *first.take() + 1);
    }

    void nobodyWaitsForAFullDisk()
    {
        Stage stage;
        QVERIFY(stage.reactor.turnUntil([&] { return stage.flow.flushed().isReady(); }));
        stage.database->setFault([]() -> std::optional<Error> {
            return Error{Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 0};
        });
        stage.flow.add(Stage::message(u"one"_s));
        auto flushed = stage.flow.flushed();
        QVERIFY(stage.reactor.turnUntil([&] { return flushed.isReady(); }));
        QCOMPARE(stage.log.count(LogLevel::Error), 1);
        QVERIFY(stage.flow.trouble() && stage.flow.trouble()->reason == Reason::NoSpace);
        stage.reactor.advance(6s);
        stage.reactor.turn();
        stage.database->setFault({});
        stage.flow.tryAgain();
        QVERIFY(stage.settled(1));
        QVERIFY(!stage.flow.trouble());
        QCOMPARE(stage.log.count(LogLevel::Error), 1); // said once
    }

    void aFloodIsBounded()
    {
        Stage stage;
        for (size_t i = 0; i < MessageFlow::mostWaiting + 1000; ++i)
            stage.flow.add(Stage::message(u"x"_s));
        // Fifty thousand take a slow computer longer than one patience.
        bool done = false;
        for (int i = 0; i < 12 && !done; ++i)
            done = stage.reactor.turnUntil([&] { return stage.log.count(LogLevel::Warning) == 2; });
        QVERIFY(done);
        QVERIFY(stage.told.size() <= qsizetype(MessageFlow::mostWaiting));
        QVERIFY(stage.log.entries().back().text.contains(u" messages were left out."_s));
    }

    void oneIsToldAsOne()
    {
        Stage stage;
        std::vector<Task<Result<Done>>> waiting; // behind the first step of the stage; quicker than messages
        for (size_t i = 1; i < MessageFlow::mostWaiting; ++i)
            waiting.push_back(stage.flow.flushed());
        stage.flow.add(Stage::message(u"x"_s));
        QVERIFY(stage.reactor.turnUntil([&] { return stage.log.count(LogLevel::Warning) == 2; }));
        QCOMPARE(stage.log.entries().back().text, u"One message was left out."_s);
        QVERIFY(stage.told.isEmpty());
    }
};

QTEST_GUILESS_MAIN(MessageFlowTest)
#include "tst_messageflow.moc"
