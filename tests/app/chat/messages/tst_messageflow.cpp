#include "app/chat/messages/messageflow.h"

#include <atomic>

#include <QTest>

#include "tests/app/chat/messages/messagestage.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class MessageFlowTest : public QObject {
    Q_OBJECT

    using Stage = MessageStage;

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

    /// As a bouncer has it, at each start.
    void whatIsPlayedBackWithoutAnIdStandsOnce()
    {
        Stage stage;
        const auto said = [](const QString& text, qint64 at, bool isMine, bool isPlayback) {
            auto message = Stage::message(text);
            message.sender = isMine ? u"me"_s : u"bob"_s;
            message.at = at;
            message.isMine = isMine;
            message.isPlayback = isPlayback;
            return message;
        };
        for (const auto& live : {said(u"hi"_s, 1000, false, false), said(u"hi"_s, 2000, false, false),
                 said(u"mine"_s, 100'000, true, false)})
            stage.flow.add(live);
        const auto settle = [&stage] {
            auto flushed = stage.flow.flushed();
            return stage.reactor.turnUntil([&flushed] { return flushed.isReady(); });
        };
        QVERIFY(settle());
        stage.told.clear();
        const QList<Message> played{said(u"hi"_s, 1000, false, true), said(u"new"_s, 1500, false, true),
            said(u"hi"_s, 2000, false, true), said(u"mine"_s, 100'030, true, true),
            said(u"mine"_s, 100'040, true, true), said(u"mine"_s, 900'000, true, true)};
        for (int times = 0; times < 3; ++times) {
            for (const auto& message : played)
                stage.flow.add(message);
            QVERIFY(settle());
        }
        QCOMPARE(stage.told, (QStringList{u"+new"_s, u"+mine"_s, u"+mine"_s})); // said once more, and later
        stage.fillDisk();
        stage.flow.add(played.first());
        stage.flow.add(played.last());
        QVERIFY(stage.reactor.turnUntil([&] { return stage.flow.trouble().has_value(); }));
        stage.reactor.turn();
        QCOMPARE(stage.told.size(), 3);
        stage.freeDisk();
        QVERIFY(settle());
        QCOMPARE(stage.told.size(), 3);
    }

    void nobodyWaitsForAFullDisk()
    {
        Stage stage;
        QVERIFY(stage.reactor.turnUntil([&] { return stage.flow.flushed().isReady(); }));
        stage.fillDisk();
        stage.flow.add(Stage::message(u"one"_s));
        auto flushed = stage.flow.flushed();
        QVERIFY(stage.reactor.turnUntil([&] { return flushed.isReady(); }));
        QCOMPARE(stage.log.count(LogLevel::Error), 1);
        QVERIFY(stage.flow.trouble() && stage.flow.trouble()->reason == Reason::NoSpace);
        stage.reactor.advance(6s);
        stage.reactor.turn();
        stage.freeDisk();
        QVERIFY(stage.settled(1));
        QCOMPARE(stage.log.count(LogLevel::Error), 1); // said once
    }

    /// Told by the numbers that they are stored with later, each once.
    void onAFullDiskOneGoesOnTalking()
    {
        Stage stage;
        stage.flow.add(Stage::message(u"before"_s, u"a"_s));
        QVERIFY(stage.settled(1));
        stage.fillDisk();
        auto own = stage.flow.addOwn(Stage::message(u"mine"_s));
        stage.flow.add(Stage::message(u"theirs"_s, u"b"_s));
        stage.flow.add(Stage::message(u"before, again"_s, u"a"_s));
        stage.flow.add(Stage::message(u"theirs, again"_s, u"b"_s));
        QVERIFY(stage.settled(3));
        QVERIFY(stage.flow.trouble());
        stage.flow.add(Stage::message(u"later"_s));
        QVERIFY(stage.settled(4));
        QCOMPARE(stage.told, (QStringList{u"+before"_s, u"+mine"_s, u"+theirs"_s, u"+later"_s}));
        QVERIFY(own.isReady());
        QCOMPARE(*own.take(), 2);
        QCOMPARE(stage.flow.unstored(1).size(), 3);
        QVERIFY(stage.flow.unstored(2).isEmpty());
        QCOMPARE(stage.stored(), QStringList{u"1 before"_s});

        stage.freeDisk();
        stage.flow.add(Stage::message(u"behind"_s));
        QVERIFY(stage.settled(5));
        QCOMPARE(stage.told.last(), u"+behind"_s);
        const auto stored = stage.stored();
        QCOMPARE(stored.first(4), (QStringList{u"1 before"_s, u"2 mine"_s, u"3 theirs"_s, u"4 later"_s}));
        QVERIFY(stored.last().endsWith(u" behind"_s) && stored.size() == 5);
        QVERIFY(stage.flow.unstored(1).isEmpty());
    }

    void whatWaitsForRoomIsChangedInItsTurn()
    {
        Stage stage;
        stage.fillDisk();
        auto own = stage.flow.addOwn(Stage::message(u"mine"_s));
        stage.flow.add(Stage::message(u"theirs"_s, u"b"_s));
        stage.flow.change(
            {1, 0, u"b"_s}, [](Message& message) { message.text = u"theirs, once"_s; }); // nobody has heard
        QVERIFY(stage.settled(3));
        stage.flow.change({1, *own.take()}, [](Message& message) { message.id = u"sent"_s; });
        stage.flow.change({1, 0, u"sent"_s}, [](Message& message) { message.text = u"mine, sent"_s; });
        stage.flow.change(
            {1, 0, u"b"_s, Author{false, {}, u"eve"_s}}, [](Message& message) { message.text = u"no"_s; });
        stage.flow.tryAgain(); // while it is written
        stage.flow.change({1, 0, u"b"_s}, [](Message& message) { message.text = u"theirs, twice"_s; });
        QVERIFY(stage.settled(6));
        QCOMPARE(
            stage.told.mid(2), (QStringList{u"~theirs, once"_s, u"~mine"_s, u"~mine, sent"_s, u"~theirs, twice"_s}));
        QCOMPARE(stage.flow.unstored({1, 0, u"sent"_s})->text.text, u"mine, sent"_s);
        stage.freeDisk();
        QCOMPARE(stage.stored(), (QStringList{u"1 mine, sent"_s, u"2 theirs, twice"_s}));
        QCOMPARE(stage.told.size(), 6);
    }

    /// Also what is stored, and what nobody has is added.
    void onAFullDiskWhatIsStoredIsChanged()
    {
        Stage stage;
        stage.flow.add(Stage::message(u"old"_s, u"a"_s));
        stage.flow.add(Stage::message(u"other"_s, u"b"_s));
        QVERIFY(stage.settled(2));
        stage.fillDisk();
        stage.flow.change({1, 0, u"a"_s}, [](Message& message) { message.text = u"once"_s; });
        stage.flow.change({1, 0, u"a"_s}, [](Message& message) { message.text = u"twice"_s; });
        stage.flow.change({1, 1}, [](Message& message) { message.delivery = Delivery::Sent; });
        stage.flow.change(
            {1, 0, u"c"_s}, [](Message& message) { message.text = u"no"_s; }, Stage::message(u"new"_s, u"c"_s));
        stage.flow.change({1, 0, u"d"_s}, [](Message& message) { message.text = u"nobody has it"_s; });
        QVERIFY(stage.settled(6));
        QCOMPARE(stage.told.mid(2), (QStringList{u"~once"_s, u"~twice"_s, u"~twice"_s, u"+new"_s}));
        QCOMPARE(stage.flow.unstored(1).size(), 2);
        QCOMPARE(stage.stored(), (QStringList{u"1 old"_s, u"2 other"_s}));
        stage.freeDisk();
        QCOMPARE(stage.stored(), (QStringList{u"1 twice"_s, u"2 other"_s, u"3 new"_s}));
        QVERIFY(stage.flow.unstored(1).isEmpty());
        QCOMPARE(stage.told.size(), 6);
    }

    /// Whoever waits for the way to be empty may stop the chat, also when the disk has just filled.
    void whoeverIsLetGoMayStopTheFlow()
    {
        Stage stage;
        QVERIFY(stage.reactor.turnUntil([&] { return stage.flow.flushed().isReady(); }));
        auto flow = std::make_unique<MessageFlow>(stage.reactor.clock(), *stage.database, stage.log, stage);
        stage.fillDisk();
        flow->add(Stage::message(u"one"_s));
        auto flushed = flow->flushed();
        flushed.whenDone([&flow](const Result<Done>&) { flow.reset(); });
        QVERIFY(stage.reactor.turnUntil([&] { return !flow; }));
        stage.reactor.advance(6s);
        stage.reactor.turn();
    }

    void whatWaitsTakesBoundedMemory()
    {
        Stage stage;
        stage.fillDisk();
        const QString longest(50'000, u'x');
        const auto most = MessageFlow::mostBytes / qsizetype(sizeof(QChar)) / longest.size();
        for (qsizetype i = 0; i < most + 50; ++i)
            stage.flow.add(Stage::message(longest));
        QVERIFY(stage.reactor.turnUntil([&] { return stage.told.size() > most - 20; }));
        auto own = stage.flow.addOwn(Stage::message(u"mine"_s));
        QVERIFY(own.isReady());
        const auto refused = own.take();
        QVERIFY(!refused && refused.error().text.contains(u"Free some space"_s));
        stage.freeDisk();
        QVERIFY(stage.told.size() <= most + 1);
    }

    /// Each step takes the same time, whatever strangers name.
    void aFloodOfChangesOnAFullDiskHoldsNobody()
    {
        Stage stage;
        stage.fillDisk();
        for (int i = 0; i < 10'000; ++i)
            stage.flow.add(Stage::message(QString::number(i), QString::number(i)));
        QVERIFY(stage.settled(10'000));
        for (int i = 0; i < 10'000; ++i)
            stage.flow.change({1, 0, QString::number(i), Author{false, {}, u"eve"_s}},
                [](Message& message) { message.text = u"no"_s; });
        stage.flow.change({1, 0, u"0"_s}, [](Message& message) { message.text = u"yes"_s; });
        QVERIFY(stage.settled(10'001));
        QCOMPARE(stage.told.last(), u"~yes"_s);
        // Nor does it take the place of what people say.
        for (int round = 0; round < 6; ++round) {
            for (int i = 0; i < 10'000; ++i)
                stage.flow.change({1, 0, u"nobody's"_s}, [](Message& message) { message.text = u"no"_s; });
            stage.flow.change({1, 0, u"0"_s}, [round](Message& message) { message.text = QString::number(round); });
            QVERIFY(stage.settled(10'002 + round));
        }
        auto own = stage.flow.addOwn(Stage::message(u"mine"_s));
        QVERIFY(stage.reactor.turnUntil([&] { return own.isReady(); }));
        QVERIFY(own.take().ok());
    }

    void ownWordsThatComeBackWhileTheDiskIsFullAreOne()
    {
        Stage stage;
        stage.fillDisk();
        auto mine = Stage::message(u"mine"_s);
        mine.isMine = true;
        auto own = stage.flow.addOwn(mine);
        QVERIFY(stage.settled(1));
        stage.flow.change({1, *own.take()}, [](Message& message) { message.senderId = u"m1"_s; });
        QVERIFY(stage.settled(2));
        mine.senderId = u"m1"_s;
        mine.id = u"archive7"_s;
        stage.flow.add(mine);
        auto theirs = Stage::message(u"whoever calls it by that name"_s, u"archive8"_s);
        theirs.senderId = u"m1"_s;
        stage.flow.add(theirs);
        QVERIFY(stage.settled(3));
        stage.freeDisk();
        QCOMPARE(stage.told.mid(3), QStringList{u"~mine"_s}); // has the archive's id
        QCOMPARE(stage.stored().size(), 2);
    }

    /// Of an earlier run, where the disk was full before the network's id for it was stored.
    void ownWordsThatArePlayedBackStandOnce_data()
    {
        QTest::addColumn<bool>("isFull");
        QTest::addColumn<bool>("isStored");
        QTest::newRow("stored") << false << true;
        QTest::newRow("stored, and the disk is full") << true << true;
        QTest::newRow("not stored") << true << false;
    }
    void ownWordsThatArePlayedBackStandOnce()
    {
        QFETCH(bool, isFull);
        QFETCH(bool, isStored);
        Stage stage;
        auto mine = Stage::message(u"yes"_s);
        mine.at = 1'000'000;
        mine.isMine = true;
        mine.delivery = Delivery::Failed;
        if (isFull && !isStored)
            stage.fillDisk();
        auto own = stage.flow.addOwn(mine);
        QVERIFY(stage.settled(1));
        if (isFull)
            stage.fillDisk();
        auto playedBack = mine;
        playedBack.delivery = Delivery::None;
        playedBack.isPlayback = true;
        playedBack.at += 1500;
        playedBack.id = u"a"_s;
        auto other = playedBack;
        other.text = u"no"_s;
        other.id = u"b"_s;
        auto again = playedBack; // said once more
        again.id = u"c"_s;
        auto longAgo = playedBack;
        longAgo.at -= 900'000;
        longAgo.id = u"d"_s;
        for (const auto& message : {longAgo, playedBack, other, playedBack, again})
            stage.flow.add(message);
        QVERIFY(stage.settled(isFull && isStored ? 3 : 5));
        if (isFull)
            stage.freeDisk();
        QVERIFY(stage.settled(5));
        QCOMPARE(stage.told.count(u"~yes"_s), 1);
        QCOMPARE(stage.told.count(u"+yes"_s), 3);
        QCOMPARE(stage.stored().size(), 4);
        auto reading = stage.database->read([](QSqlDatabase& connection) {
            return messagetable::find(connection, {1, 0, u"a"_s});
        });
        QVERIFY(stage.reactor.turnUntil([&] { return reading.isReady(); }));
        const auto read = *reading.take();
        QCOMPARE(read->number, *own.take());
        QCOMPARE(read->delivery, Delivery::Received);
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

    /// Behind the one that is refused there are batches again.
    void oneThatCanNeverBeKeptMakesNoCommitForEach()
    {
        Stage stage;
        stage.fillDisk();
        constexpr int many = 5000;
        stage.flow.add(Stage::message(u"first"_s));
        stage.flow.add(Stage::message(u"to nowhere"_s, {}, 4711));
        for (int i = 0; i < many; ++i)
            stage.flow.add(Stage::message(u"x"_s));
        QVERIFY(stage.settled(many + 2));
        const auto commits = std::make_shared<std::atomic<int>>(0);
        stage.database->setFault([commits]() -> std::optional<Error> {
            ++*commits;
            return {};
        });
        stage.flow.tryAgain();
        QVERIFY(stage.reactor.turnUntil([&] { return !stage.flow.trouble(); }));
        QVERIFY2(*commits < 20, qPrintable(QString::number(*commits)));
        QCOMPARE(stage.stored().size(), 100); // as many as it reads
        QVERIFY(stage.flow.unstored(1).isEmpty());
    }

    void whatIsSaidWhenThereIsRoomAgainIsStored()
    {
        Stage stage;
        stage.fillDisk();
        stage.flow.add(Stage::message(u"one"_s));
        QVERIFY(stage.settled(1));
        stage.troubleTold = [&stage] {
            if (!stage.flow.trouble())
                stage.flow.add(Stage::message(u"two"_s));
        };
        stage.freeDisk();
        QVERIFY(stage.settled(2));
        QCOMPARE(stage.stored(), (QStringList{u"1 one"_s, u"2 two"_s}));
    }

    void whoeverHearsThatThereIsRoomMayStopTheFlow()
    {
        Stage stage;
        auto flow = std::make_unique<MessageFlow>(stage.reactor.clock(), *stage.database, stage.log, stage);
        stage.fillDisk();
        flow->add(Stage::message(u"one"_s));
        QVERIFY(stage.settled(1));
        stage.troubleTold = [&] {
            if (flow && !flow->trouble())
                flow.reset();
        };
        stage.database->setFault({});
        flow->tryAgain();
        QVERIFY(stage.reactor.turnUntil([&] { return !flow; }));
        stage.reactor.turn();
    }

    /// What is stored is read into memory to be changed, however long it is.
    void correctionsOfWhatIsStoredAreBoundedOnAFullDisk()
    {
        Stage stage;
        const QString longest(60'000, u'x');
        constexpr int many = 600; // some more than there is room for
        for (int i = 0; i < many; ++i) {
            auto message = Stage::message(longest, QString::number(i));
            message.kind = MessageKind::Info; // no words to search for
            stage.flow.add(std::move(message));
            if (i % 100 == 99)
                QVERIFY(stage.settled(i + 1));
        }
        stage.fillDisk();
        for (int i = 0; i < many; ++i)
            stage.flow.change({1, 0, QString::number(i)}, [](Message& message) { message.isEdited = true; });
        bool done = false;
        for (int i = 0; i < 6 && !done; ++i)
            done = stage.reactor.turnUntil([&] { return stage.log.count(LogLevel::Warning) == 1; });
        QVERIFY(done);
        QVERIFY(stage.flow.unstored(1).size() < many);
        QVERIFY(qsizetype(stage.flow.unstored(1).size()) * longest.size() * 2 <= MessageFlow::mostBytes);
        // What makes it less is still done.
        stage.flow.change({1, 0, u"0"_s}, [](Message& message) { message.text = {}; });
        QVERIFY(stage.reactor.turnUntil([&] { return stage.flow.unstored({1, 0, u"0"_s})->text.isEmpty(); }));
        stage.freeDisk();
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
