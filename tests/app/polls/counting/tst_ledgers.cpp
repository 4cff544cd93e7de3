#include "app/polls/counting/ledgers.h"

#include <QTest>

#include "app/polls/definition/polljson.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;
using EntryKind = LogEntry::Kind;

namespace {

std::unique_ptr<Ledger> ledger(
    const QString& id, Poll::State state, qint64 closedAt = 0, const QString& reader = u"r"_s)
{
    Poll poll;
    poll.id = id;
    poll.answers = {{u"a"_s, u"A"_s, {}}, {u"b"_s, u"B"_s, {}}};
    poll.readers = {{reader, u"a"_s}};
    auto made = std::make_unique<Ledger>(PollPlace{.id = id});
    made->read(1, {.kind = EntryKind::Defined, .text = QString::fromUtf8(pollToJson(poll))});
    if (state != Poll::State::Draft)
        made->read(2, {.kind = EntryKind::Opened});
    if (state == Poll::State::Closed)
        made->read(3, {.kind = EntryKind::Closed, .at = closedAt});
    return made;
}

QStringList takers(const Ledgers& ledgers, const QString& reader)
{
    QStringList ids;
    for (const auto* taker : ledgers.takersOf(reader, [](const Ledger& l) -> const Poll& { return l.poll(); }))
        ids.append(taker->id());
    return ids;
}

} // namespace

class LedgersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsAddsAndRemoves();
    void findsByKey();
    void findsFreeIds();
    void openPollsTakeFirst();
    void anAntennaIsItsReader();
    void thenTheOneThatClosedLast();
    void thenTheNewestDraft();
    void strangersOnlyWhereItIsClear();
};

void LedgersTest::findsAddsAndRemoves()
{
    Ledgers ledgers;
    ledgers.add(ledger(u"one"_s, Poll::State::Draft));
    ledgers.add(ledger(u"two"_s, Poll::State::Draft));
    ledgers.add(ledger(u"one"_s, Poll::State::Open)); // in its place
    QCOMPARE(ledgers.all().size(), std::size_t(2));
    QCOMPARE(ledgers.all().front()->id(), u"one"_s);
    QVERIFY(ledgers.find(u"one"_s)->poll().isOpen());
    ledgers.remove(u"one"_s);
    QVERIFY(!ledgers.find(u"one"_s));
    QVERIFY(ledgers.find(u"two"_s));
}

void LedgersTest::findsByKey()
{
    Ledgers ledgers;
    ledgers.add(std::make_unique<Ledger>(PollPlace{.key = 7, .id = u"one"_s}));
    ledgers.add(std::make_unique<Ledger>(PollPlace{.key = 8, .id = u"two"_s}));
    QCOMPARE(ledgers.find(8)->id(), u"two"_s);
    ledgers.add(std::make_unique<Ledger>(PollPlace{.key = 9, .id = u"one"_s})); // removed elsewhere, and made anew
    QVERIFY(!ledgers.find(7));
    QCOMPARE(ledgers.find(9), ledgers.find(u"one"_s));
    ledgers.remove(u"two"_s);
    ledgers.remove(u"none"_s);
    QVERIFY(!ledgers.find(8));
    ledgers.clear();
    QVERIFY(!ledgers.find(9) && !ledgers.find(u"one"_s));
}

void LedgersTest::findsFreeIds()
{
    Ledgers ledgers;
    QCOMPARE(ledgers.freeId(u"Which?"_s), u"which"_s);
    ledgers.add(ledger(u"which"_s, Poll::State::Draft));
    ledgers.add(ledger(u"which-2"_s, Poll::State::Draft));
    QCOMPARE(ledgers.freeId(u"Which?"_s), u"which-3"_s);
}

void LedgersTest::openPollsTakeFirst()
{
    Ledgers ledgers;
    ledgers.add(ledger(u"closed"_s, Poll::State::Closed, 100));
    ledgers.add(ledger(u"one"_s, Poll::State::Open));
    ledgers.add(ledger(u"two"_s, Poll::State::Open));
    QCOMPARE(takers(ledgers, u"r"_s), (QStringList{u"one"_s, u"two"_s}));
}

void LedgersTest::anAntennaIsItsReader()
{
    Ledgers ledgers;
    ledgers.add(ledger(u"whole"_s, Poll::State::Open, 0, u"door"_s));
    ledgers.add(ledger(u"one"_s, Poll::State::Open, 0, u"door/2"_s));
    ledgers.add(ledger(u"over"_s, Poll::State::Closed, 5, u"gate"_s));
    QCOMPARE(takers(ledgers, u"door/1"_s), QStringList{u"whole"_s});
    QCOMPARE(takers(ledgers, u"door/2"_s), (QStringList{u"whole"_s, u"one"_s}));
    QCOMPARE(takers(ledgers, u"door"_s), QStringList{u"whole"_s});
    QCOMPARE(takers(ledgers, u"gate/1"_s), QStringList{u"over"_s});
    QCOMPARE(takers(ledgers, u"doors/1"_s), QStringList{});
}

void LedgersTest::thenTheOneThatClosedLast()
{
    Ledgers ledgers;
    ledgers.add(ledger(u"late"_s, Poll::State::Closed, 200));
    ledgers.add(ledger(u"early"_s, Poll::State::Closed, 100));
    ledgers.add(ledger(u"draft"_s, Poll::State::Draft));
    ledgers.add(ledger(u"elsewhere"_s, Poll::State::Open, 0, u"other"_s));
    QCOMPARE(takers(ledgers, u"r"_s), QStringList{u"late"_s});
}

void LedgersTest::thenTheNewestDraft()
{
    Ledgers ledgers;
    ledgers.add(ledger(u"old"_s, Poll::State::Draft));
    ledgers.add(ledger(u"new"_s, Poll::State::Draft));
    QCOMPARE(takers(ledgers, u"r"_s), QStringList{u"new"_s});
}

void LedgersTest::strangersOnlyWhereItIsClear()
{
    Ledgers ledgers;
    QCOMPARE(takers(ledgers, u"x"_s), QStringList());
    ledgers.add(ledger(u"one"_s, Poll::State::Open));
    QCOMPARE(takers(ledgers, u"x"_s), QStringList{u"one"_s});
    ledgers.add(ledger(u"two"_s, Poll::State::Open));
    QCOMPARE(takers(ledgers, u"x"_s), QStringList());
}

QTEST_GUILESS_MAIN(LedgersTest)
#include "tst_ledgers.moc"
