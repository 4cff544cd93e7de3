#include "app/polls/store/pollstore.h"

#include <QTest>
#include <QThread>

#include "app/polls/cards/card.h"
#include "app/polls/definition/polljson.h"
#include "app/polls/store/pollreader.h"
#include "app/polls/store/removedpolls.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

class PollStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesPollsTogetherOrNotAtAll();
    void aFailedCommitStoresNothing();
    void whatTapsWaitForGoesFirst();
    void aJournalsFormerMarkGoesWithTheNext();
    void remembersWhichPollsThereWere();

private:
    PollStore::NewPoll newPoll(const QString& id)
    {
        return {.place = {.id = id, .salt = makeSalt()},
            .entries = {{.kind = LogEntry::Kind::Defined,
                            .at = 5,
                            .station = u"s"_s,
                            .text = QString::fromUtf8(pollToJson(fruitPoll(id)))},
                {.kind = LogEntry::Kind::Registered, .at = 4, .station = u"s"_s, .uuid = u"u"_s, .card = u"c"_s}}};
    }
};

void PollStoreTest::makesPollsTogetherOrNotAtAll()
{
    BookRoom room;
    PollStore store(*room.database);
    const auto made = room.waited(store.create({newPoll(u"one"_s), newPoll(u"two"_s)}));
    QVERIFY(made.ok());
    QCOMPARE(made->at(1)->lastNumber(), 2);
    QCOMPARE(made->at(1)->lastOrder(), 0); // before every vote
    QVERIFY(made->at(0)->place().key != made->at(1)->place().key);
    const auto again = room.waited(store.create({newPoll(u"three"_s), newPoll(u"one"_s)}));
    QCOMPARE(again.error().reason, Reason::AlreadyExists);
    const auto loaded = room.waited(store.load());
    QCOMPARE(loaded->ledgers.size(), std::size_t(2));
    QCOMPARE(loaded->ledgers.front()->poll().question, u"Which fruit?"_s);
}

void PollStoreTest::aJournalsFormerMarkGoesWithTheNext()
{
    BookRoom room;
    PollStore store(*room.database);
    const JournalMark others{u"others"_s, 7};
    QVERIFY(room.done(store.append({}, others)));
    QVERIFY(room.done(store.append({}, JournalMark{u"first"_s, 10})));
    QVERIFY(room.done(store.append({}, JournalMark{u"second"_s, 20, u"first"_s})));
    const auto marks = room.waited(PollReader(*room.database).journalMarks());
    QVERIFY(marks.ok());
    QCOMPARE(marks->size(), 2);
    QVERIFY(marks->contains(others));
    QVERIFY(marks->contains(JournalMark{u"second"_s, 20}));
}

void PollStoreTest::remembersWhichPollsThereWere()
{
    BookRoom room;
    PollStore store(*room.database);
    const auto removed = [&room] {
        return room.waited(room.database->read([](QSqlDatabase& connection) { return readRemoved(connection); }));
    };
    for (int round = 0; round < 2; ++round) { // also one that was made again
        const auto made = room.waited(store.create({newPoll(u"one"_s), newPoll(u"two"_s + QString::number(round))}));
        QVERIFY(made.ok());
        QCOMPARE(removed().valueOr({u"failed"_s}).size(), round);
        QVERIFY(room.done(store.remove(made->front()->place())));
        QCOMPARE(removed().valueOr({}), QStringList{u"one"_s});
    }
}

void PollStoreTest::whatTapsWaitForGoesFirst()
{
    BookRoom room;
    PollStore store(*room.database);
    const auto made = room.waited(store.create({newPoll(u"one"_s)}));
    QVERIFY(made.ok());
    const auto place = made->front()->place();
    const auto whileOthersWrite = [&room](auto begin) {
        std::vector<Task<Result<Done>>> others;
        for (int i = 0; i < 100; ++i) {
            others.push_back(room.database->write([](QSqlDatabase&) -> Result<Done> {
                QThread::msleep(6); // fixed wait: more than is spent on one commit
                return Done{};
            }));
        }
        auto own = begin();
        room.reactor.turnUntil([&own] { return own.isReady(); });
        const auto left = std::count_if(
            others.begin(), others.end(), [](const auto& other) { return !other.isReady(); });
        for (auto& other : others)
            room.reactor.turnUntil([&other] { return other.isReady(); });
        return left;
    };
    const auto most = 90;
    QVERIFY(whileOthersWrite([&] { return store.keepCheckpoint(place, {.head = "head"}); }) > most);
    QVERIFY(whileOthersWrite([&] { return store.create({newPoll(u"two"_s)}); }) > most);
    QVERIFY(whileOthersWrite([&] { return store.merge(place, {}, 2); }) > most);
    QVERIFY(whileOthersWrite([&] { return store.eraseCards({}); }) > most);
    QVERIFY(whileOthersWrite([&] { return store.remove(place); }) > most);
}

void PollStoreTest::aFailedCommitStoresNothing()
{
    BookRoom room;
    PollStore store(*room.database);
    room.fillDisk();
    QCOMPARE(room.waited(store.create({newPoll(u"one"_s)})).error().reason, Reason::NoSpace);
    room.freeDisk();
    QVERIFY(room.waited(store.load())->ledgers.empty());
}

QTEST_GUILESS_MAIN(PollStoreTest)
#include "tst_pollstore.moc"
