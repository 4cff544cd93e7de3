#include "app/polls/pollstore.h"

#include <QTest>

#include "app/polls/card.h"
#include "app/polls/polljson.h"
#include "tests/app/polls/bookroom.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

class PollStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesPollsTogetherOrNotAtAll();
    void aFailedCommitStoresNothing();
    void listsKnownCards();

private:
    PollStore::NewPoll newPoll(const QString& id)
    {
        return {.place = {.id = id, .salt = makeSalt()},
            .entries = {{.kind = LogEntry::Kind::Defined, .at = 5, .station = u"s"_s, .text = QString::fromUtf8(pollToJson(fruitPoll(id)))},
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

void PollStoreTest::aFailedCommitStoresNothing()
{
    BookRoom room;
    PollStore store(*room.database);
    room.fillDisk();
    QCOMPARE(room.waited(store.create({newPoll(u"one"_s)})).error().reason, Reason::NoSpace);
    room.freeDisk();
    QVERIFY(room.waited(store.load())->ledgers.empty());
}

void PollStoreTest::listsKnownCards()
{
    BookRoom room;
    PollStore store(*room.database);
    const auto made = room.waited(store.create({newPoll(u"one"_s)}));
    const auto known = room.waited(store.knownCards(made->front()->place()));
    QCOMPARE(*known, QStringList{u"c"_s});
}

QTEST_GUILESS_MAIN(PollStoreTest)
#include "tst_pollstore.moc"
