#include "app/polls/taps/tapqueue.h"
#include "netcore/task/deferred.h"

#include <QTemporaryDir>
#include <QTest>

#include "tests/app/storage/waited.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Answers when the test says so.
class SlowWorker final : public TapQueue::Worker {
public:
    Task<Result<Done>> settle(QList<Tap> taps, std::optional<JournalMark> mark) override
    {
        marks.append(mark);
        QStringList tags;
        for (const auto& tap : taps)
            tags.append(tap.tag);
        done.append(tags.join(u' '));
        return waiting.emplace_back().task();
    }
    void storingFailed(const Error&) override { ++failures; }
    void storingRecovered() override { ++recoveries; }
    void tapDropped(const std::optional<Error>& trouble) override
    {
        ++dropped;
        reason = trouble;
    }
    void crowded(bool isSo) override { crowds.append(isSo); }

    void answer(Result<Done> how)
    {
        auto first = std::move(waiting.front());
        waiting.pop_front();
        first.fire(std::move(how));
    }

    QStringList done;
    std::deque<Deferred<Result<Done>>> waiting;
    int failures = 0;
    int recoveries = 0;
    int dropped = 0;
    std::optional<Error> reason;
    QList<bool> crowds;
    QList<std::optional<JournalMark>> marks;
};

const Error full{Error::Kind::Local, Reason::NoSpace, {}, {}, 0};

Tap tap(const QString& tag)
{
    return {.reader = u"r"_s, .tag = tag};
}

} // namespace

class TapQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_worker = std::make_unique<SlowWorker>();
        m_queue = std::make_unique<TapQueue>(m_clock, *m_worker);
    }

    void storesTheFirstAtOnceAndTheRestTogether();
    void keepsTheOrderWithRequests();
    void triesAgainEverLater();
    void triesAgainWhenAsked();
    void failsRequestsInTrouble();
    void wakesForNothingButTheHour();
    void saysWhenItIsDrained();
    void goesWithoutAWord();
    void saysThatItIsCrowded();
    void saysWhyATapIsDropped();
    void keepsTheOrderThroughTheJournal();
    void waitsInTheJournalWhileTheServerIsAway();
    void waitsInTheJournalWhereTheDiskHereIsSpared_data();
    void waitsInTheJournalWhereTheDiskHereIsSpared();
    void waitsInTheJournalBehindRequests();
    void goesOnBehindWhatWentToTheJournal();
    void keepsWhatWaitsAtTheEnd();
    void takesTheJournalsTapsFirst();

private:
    Task<Result<int>> request(const QString& name, int value)
    {
        return m_queue->request<int>([this, name, value]() -> Task<Result<int>> {
            m_worker->done.append(name);
            return Result<int>(value);
        });
    }

    ManualClock m_clock;
    std::unique_ptr<SlowWorker> m_worker;
    std::unique_ptr<TapQueue> m_queue;
};

void TapQueueTest::storesTheFirstAtOnceAndTheRestTogether()
{
    for (const auto& tag : {u"a"_s, u"b"_s, u"c"_s})
        m_queue->add(tap(tag));
    QCOMPARE(m_worker->done, QStringList{u"a"_s});
    m_worker->answer(Done{});
    QCOMPARE(m_worker->done, (QStringList{u"a"_s, u"b c"_s}));
    QCOMPARE(m_queue->waitingTaps(), 2);
    m_worker->answer(Done{});
    QCOMPARE(m_queue->waitingTaps(), 0);
    QCOMPARE(m_worker->recoveries, 0);
}

void TapQueueTest::keepsTheOrderWithRequests()
{
    m_queue->add(tap(u"a"_s));
    auto closed = request(u"close"_s, 7);
    m_queue->add(tap(u"b"_s));
    m_queue->add(tap(u"c"_s));
    request(u"dropped"_s, 0).cancel(); // only the answer is
    m_queue->add(tap(u"d"_s));
    QVERIFY(!closed.isReady());
    while (!m_worker->waiting.empty())
        m_worker->answer(Done{});
    QCOMPARE(m_worker->done, (QStringList{u"a"_s, u"close"_s, u"b c"_s, u"dropped"_s, u"d"_s}));
    QVERIFY(closed.isReady());
    QCOMPARE(*closed.take(), 7);
}

void TapQueueTest::triesAgainEverLater()
{
    m_queue->add(tap(u"a"_s));
    m_worker->answer(full);
    m_queue->add(tap(u"b"_s));
    QCOMPARE(m_worker->failures, 1);
    for (const auto pause : {1s, 2s, 4s, 8s, 15s, 15s}) {
        const auto before = m_worker->done.size();
        m_clock.advance(pause - 1ms);
        QCOMPARE(m_worker->done.size(), before);
        m_clock.advance(1ms);
        QCOMPARE(m_worker->done.last(), u"a b"_s);
        m_worker->answer(full);
    }
    m_clock.advance(15s);
    m_worker->answer(Done{});
    QCOMPARE(m_worker->recoveries, 1);
    QCOMPARE(m_queue->waitingTaps(), 0);
    m_clock.advance(1h);
    QVERIFY(m_worker->waiting.empty());
}

void TapQueueTest::triesAgainWhenAsked()
{
    m_queue->add(tap(u"a"_s));
    m_worker->answer(full);
    QVERIFY(m_worker->waiting.empty());
    m_queue->retryNow();
    QCOMPARE(m_worker->waiting.size(), std::size_t(1));
    m_worker->answer(Done{});
    QCOMPARE(m_queue->waitingTaps(), 0);
}

void TapQueueTest::failsRequestsInTrouble()
{
    m_queue->add(tap(u"a"_s));
    auto first = request(u"close"_s, 1);
    m_queue->add(tap(u"b"_s));
    m_worker->answer(full);
    QVERIFY(first.isReady());
    QCOMPARE(first.take().error(), full);
    auto second = request(u"open"_s, 2); // makes it try at once
    QCOMPARE(m_worker->done.last(), u"a b"_s);
    m_worker->answer(Done{});
    QVERIFY(second.isReady());
    QCOMPARE(*second.take(), 2);
}

void TapQueueTest::wakesForNothingButTheHour()
{
    m_queue->wake();
    QCOMPARE(m_worker->done, QStringList{u""_s});
    m_worker->answer(full);
    m_clock.advance(1s); // what was due is due still
    QCOMPARE(m_worker->done.size(), 2);
    m_worker->answer(Done{});
    QVERIFY(m_worker->waiting.empty());
}

void TapQueueTest::saysWhenItIsDrained()
{
    QVERIFY(m_queue->drained().isReady());
    m_queue->add(tap(u"a"_s));
    auto drained = m_queue->drained();
    QVERIFY(!drained.isReady());
    m_worker->answer(Done{});
    QVERIFY(drained.isReady());
    QVERIFY(drained.take().ok());

    m_queue->add(tap(u"b"_s));
    auto never = m_queue->drained();
    m_worker->answer(full);
    QVERIFY(never.isReady());
    QCOMPARE(never.take().error(), full);
    auto again = m_queue->drained();
    QVERIFY(again.isReady());
}

void TapQueueTest::goesWithoutAWord()
{
    m_queue->add(tap(u"a"_s));
    auto asked = request(u"close"_s, 1);
    m_queue.reset();
    m_worker->answer(Done{}); // nobody is there to hear it
    QVERIFY(!asked.isReady());
}

void TapQueueTest::saysThatItIsCrowded()
{
    for (int i = 0; i < TapQueue::crowdedAbove; ++i)
        m_queue->add(tap(QString::number(i)));
    QVERIFY(m_worker->crowds.isEmpty());
    m_queue->add(tap(u"last"_s));
    QCOMPARE(m_worker->crowds, QList{true});
    while (!m_worker->waiting.empty())
        m_worker->answer(Done{});
    QCOMPARE(m_worker->crowds, (QList{true, false}));
}

void TapQueueTest::saysWhyATapIsDropped()
{
    for (int i = 0; i <= TapQueue::maximumWaiting; ++i)
        m_queue->add(tap(u"a"_s));
    QCOMPARE(m_worker->dropped, 1);
    QVERIFY(!m_worker->reason); // nothing has failed
    m_worker->answer(full);
    m_queue->add(tap(u"a"_s));
    QCOMPARE(m_worker->dropped, 2);
    QCOMPARE(m_worker->reason->reason, Reason::NoSpace);
}

namespace {

QStringList taken(const SlowWorker& worker)
{
    return worker.done.join(u' ').split(u' ', Qt::SkipEmptyParts);
}

} // namespace

void TapQueueTest::keepsTheOrderThroughTheJournal()
{
    QTemporaryDir folder;
    MemoryReactor reactor;
    TapJournal journal(reactor, folder.filePath(u"taps"_s));
    QVERIFY(waited(reactor, journal.open({})).ok());
    m_queue->setJournal(&journal, 0);
    QStringList wanted;
    const auto add = [&](int count) {
        for (int i = 0; i < count; ++i) {
            wanted.append(QString::number(wanted.size()));
            m_queue->add(tap(wanted.last()));
        }
    };
    add(60'000);
    QCOMPARE(m_worker->dropped, 0);
    QVERIFY(journal.waiting() > 50'000);
    auto answer = request(u"request"_s, 1);
    wanted.append(u"request"_s);
    add(100);
    QVERIFY(reactor.turnUntil([&] {
        while (!m_worker->waiting.empty())
            m_worker->answer(Done{});
        return m_queue->waitingTaps() == 0;
    }));
    QVERIFY(answer.isReady());
    // Numbers count on behind the request.
    QCOMPARE(taken(*m_worker), wanted);
    QCOMPARE(m_worker->crowds, (QList{true, false}));
}

/// Whatever becomes of the program meanwhile.
void TapQueueTest::waitsInTheJournalWhileTheServerIsAway()
{
    QTemporaryDir folder;
    MemoryReactor reactor;
    const auto open = [&](TapJournal& journal) { return *waited(reactor, journal.open({})); };
    {
        TapJournal journal(reactor, folder.filePath(u"taps"_s));
        QCOMPARE(open(journal), 0);
        m_queue->setJournal(&journal, 0);
        m_queue->add(tap(u"a"_s));
        m_queue->add(tap(u"b"_s));
        QVERIFY(reactor.turnUntil([&] { return !m_worker->waiting.empty(); }));
        m_worker->answer(full); // is no reason: it may be the same disk
        QCOMPARE(journal.waiting(), 0);
        m_clock.advance(1s);
        QVERIFY(reactor.turnUntil([&] { return !m_worker->waiting.empty(); }));
        m_worker->answer(Error::disconnected(Reason::ConnectionLost, u"gone"_s));
        QCOMPARE(journal.waiting(), 2);
        QCOMPARE(m_queue->tapsInMemory(), 0);
        m_queue->add(tap(u"c"_s));
        QVERIFY(waited(reactor, journal.written()).ok());
        m_queue.reset();
    }
    TapJournal journal(reactor, folder.filePath(u"taps"_s));
    QCOMPARE(open(journal), 3);
    const auto batch = waited(reactor, journal.first(10));
    QCOMPARE(batch->taps.size(), 3);
    QCOMPARE(batch->taps[0].tag, u"a"_s);
    QCOMPARE(batch->taps[2].tag, u"c"_s);
}

void TapQueueTest::waitsInTheJournalWhereTheDiskHereIsSpared_data()
{
    QTest::addColumn<Error>("why");
    QTest::addColumn<bool>("isSpared");
    const auto text = u"It fails."_s;
    QTest::newRow("the server's disk is full") << Error::local(Reason::NoSpace, text, u"53100"_s) << true;
    QTest::newRow("the server's table is gone") << Error::local(Reason::NotFound, text, u"42P01"_s) << true;
    QTest::newRow("the server's role may not") << Error::local(Reason::PermissionDenied, text, u"42501"_s) << true;
    QTest::newRow("too much waits") << Error::busy(Reason::TooLarge, text) << true;
    QTest::newRow("another program locks it") << Error::busy(Reason::InUse, text) << true;
    QTest::newRow("this disk is full") << Error{Error::Kind::Local, Reason::NoSpace, text, {}, 13} << false;
    QTest::newRow("this disk is broken") << Error{Error::Kind::Local, Reason::None, text, {}, 10} << false;
    QTest::newRow("this folder is gone") << Error::local(Reason::NotFound, text) << false;
    QTest::newRow("the storage ends") << Error::cancelled() << false;
}

void TapQueueTest::waitsInTheJournalWhereTheDiskHereIsSpared()
{
    QFETCH(Error, why);
    QFETCH(bool, isSpared);
    QTemporaryDir folder;
    MemoryReactor reactor;
    TapJournal journal(reactor, folder.filePath(u"taps"_s));
    QVERIFY(waited(reactor, journal.open({})).ok());
    m_queue->setJournal(&journal, 0);
    for (const auto& tag : {u"a"_s, u"b"_s})
        m_queue->add({.reader = u"r"_s, .tag = tag, .uuid = tag});
    m_worker->answer(why);
    QCOMPARE(m_worker->failures, 1);
    QCOMPARE(journal.waiting(), isSpared ? 2 : 0);
    QCOMPARE(m_queue->tapsInMemory(), isSpared ? 0 : 2);
    QCOMPARE(m_queue->waitingTaps(), 2);
    QVERIFY(m_worker->waiting.empty()); // not before its time
    m_clock.advance(1s);
    QVERIFY(reactor.turnUntil([&] {
        while (!m_worker->waiting.empty())
            m_worker->answer(Done{});
        return m_queue->waitingTaps() == 0;
    }));
    QCOMPARE(taken(*m_worker), (QStringList{u"a"_s, u"a"_s, u"b"_s}));
    QCOMPARE(m_worker->recoveries, 1);
    m_queue.reset(); // it goes before its journal
}

/// Somebody asks while the server is away, or another program's changes are to be read.
void TapQueueTest::waitsInTheJournalBehindRequests()
{
    QTemporaryDir folder;
    MemoryReactor reactor;
    TapJournal journal(reactor, folder.filePath(u"taps"_s));
    QVERIFY(waited(reactor, journal.open({})).ok());
    m_queue->setJournal(&journal, 0);
    m_queue->add(tap(u"a"_s));
    QVERIFY(reactor.turnUntil([&] { return !m_worker->waiting.empty(); }));
    m_worker->answer(Error::disconnected(Reason::ConnectionLost, u"gone"_s));
    auto asked = request(u"close"_s, 1); // makes it try at once
    m_queue->add(tap(u"b"_s));
    QCOMPARE(journal.waiting(), 2);
    QVERIFY(reactor.turnUntil([&] { return !m_worker->waiting.empty(); }));
    m_worker->answer(Error::disconnected(Reason::ConnectionLost, u"gone"_s));
    QVERIFY(asked.isReady());
    m_queue->add(tap(u"c"_s));
    QCOMPARE(journal.waiting(), 3);
    QVERIFY(waited(reactor, journal.written()).ok());
    QCOMPARE(m_queue->tapsInMemory(), 0);
    m_clock.advance(2s);
    QVERIFY(reactor.turnUntil([&] {
        while (!m_worker->waiting.empty())
            m_worker->answer(Done{});
        return m_queue->waitingTaps() == 0;
    }));
    QCOMPARE(taken(*m_worker).last(), u"c"_s);
}

void TapQueueTest::goesOnBehindWhatWentToTheJournal()
{
    QTemporaryDir folder;
    MemoryReactor reactor;
    TapJournal journal(reactor, folder.filePath(u"taps"_s));
    QVERIFY(waited(reactor, journal.open({})).ok());
    m_queue->setJournal(&journal, 0);
    for (const auto& tag : {u"a"_s, u"b"_s})
        m_queue->add(tap(tag));
    QVERIFY(reactor.turnUntil([&] { return !m_worker->waiting.empty(); }));
    m_worker->answer(Error::disconnected(Reason::ConnectionLost, u"gone"_s));
    m_queue->add(tap(u"c"_s));
    m_clock.advance(1s);
    QVERIFY(reactor.turnUntil([&] {
        while (!m_worker->waiting.empty())
            m_worker->answer(Done{});
        return m_queue->waitingTaps() == 0;
    }));
    QCOMPARE(taken(*m_worker).last(), u"c"_s);
    QCOMPARE(m_worker->recoveries, 1);
}

void TapQueueTest::keepsWhatWaitsAtTheEnd()
{
    QTemporaryDir folder;
    MemoryReactor reactor;
    {
        TapJournal journal(reactor, folder.filePath(u"taps"_s));
        QVERIFY(waited(reactor, journal.open({})).ok());
        m_queue->setJournal(&journal, 0);
        for (const auto& tag : {u"a"_s, u"b"_s})
            m_queue->add(tap(tag));
        QVERIFY(reactor.turnUntil([&] { return !m_worker->waiting.empty(); })); // and it is not answered
        QVERIFY(waited(reactor, m_queue->keep()).ok());
        QCOMPARE(m_queue->tapsInMemory(), 0);
        m_queue.reset();
    }
    TapJournal journal(reactor, folder.filePath(u"taps"_s));
    QCOMPARE(*waited(reactor, journal.open({})), 2);
}

void TapQueueTest::takesTheJournalsTapsFirst()
{
    QTemporaryDir folder;
    MemoryReactor reactor;
    JournalMark mark;
    {
        TapJournal journal(reactor, folder.filePath(u"taps"_s));
        QVERIFY(waited(reactor, journal.open({})).ok());
        for (const auto& tag : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY(journal.append(tap(tag)));
        mark = waited(reactor, journal.first(1))->mark;
    }
    TapJournal journal(reactor, folder.filePath(u"taps"_s));
    const auto waiting = waited(reactor, journal.open({mark}));
    QCOMPARE(*waiting, 2);
    m_queue->setJournal(&journal, *waiting);
    m_queue->add(tap(u"d"_s));
    QVERIFY(reactor.turnUntil([&] { return !m_worker->waiting.empty(); }));
    // A failure changes nothing about it.
    m_worker->answer(full);
    m_clock.advance(1s);
    QVERIFY(reactor.turnUntil([&] { return !m_worker->waiting.empty(); }));
    const auto last = *m_worker->marks.last();
    QCOMPARE(last.generation, mark.generation);
    QVERIFY(last.taken > mark.taken);
    QVERIFY(reactor.turnUntil([&] {
        while (!m_worker->waiting.empty())
            m_worker->answer(Done{});
        return m_queue->waitingTaps() == 0;
    }));
    QCOMPARE(taken(*m_worker), (QStringList{u"b"_s, u"c"_s, u"b"_s, u"c"_s, u"d"_s}));
}

QTEST_GUILESS_MAIN(TapQueueTest)
#include "tst_tapqueue.moc"
