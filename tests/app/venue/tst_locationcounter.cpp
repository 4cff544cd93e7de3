#include "app/venue/locationcounter.h"

#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::venue;
using namespace Qt::StringLiterals;

namespace {

const auto fruit = u"fruit"_s;

/// As they are stored; what is told of them the test says.
class ToldPolls final : public polls::Polls {
public:
    explicit ToldPolls(polls::BookRoom& room) : Polls(room.reactor.clock(), *room.database)
    {
        auto loaded = room.waited(store().load());
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().text));
        book().replaceAll(std::move(*loaded));
    }
    void tellErased()
    {
        book().notify([](polls::PollEvents& who) { who.votesErased(fruit, {}); });
    }
    void tellCommitted(const polls::Vote& vote)
    {
        book().notify([&](polls::PollEvents& who) { who.voteCommitted(*find(fruit), vote, tally(fruit)); });
    }
};

} // namespace

class LocationCounterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_maps = 0;
        m_room = std::make_unique<polls::BookRoom>();
        QVERIFY(m_room->makeOpen(polls::fruitPoll(fruit, polls::Policy::Mode::Every)));
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_room->tap(u"ra"_s, u"7E6FD7A0"_s));
        m_polls = std::make_unique<ToldPolls>(*m_room);
        m_counter = std::make_unique<LocationCounter>(
            *m_polls, [this](const QString&) { ++m_maps; }, TaskSet::unhandled);
    }
    void cleanup()
    {
        m_counter.reset();
        m_polls.reset();
        m_room.reset();
    }

    // A reading that began anew with each change never ended where they came faster than it.
    void endsWhereItChangesAllTheTime()
    {
        auto first = m_counter->counted(fruit);
        auto later = Task<Result<ReaderCounts>>();
        const auto isWhole = [](Task<Result<ReaderCounts>>& asked) {
            if (!asked.isReady())
                return false;
            const auto counts = asked.take();
            return counts && counts->value(u"ra"_s).value(u"apple"_s) == 3;
        };
        int maps = 0;
        auto changing = changeBetweenPages(20, [&](int i) {
            if (i == 1)
                later = m_counter->counted(fruit); // while it is read
            if (i == 19)
                maps = m_maps;
        });
        QVERIFY(m_room->done(std::move(changing)));
        QVERIFY2(maps > 2, qPrintable(QString::number(maps))); // each that ended was shown
        QVERIFY(isWhole(first));
        QVERIFY(isWhole(later));
    }

    // A merge has them counted anew at once, and tells them a page at a time: some when they have been read.
    void whatWasReadIsNotCountedWhenItIsTold()
    {
        QVERIFY(m_room->done(m_counter->counted(fruit)));
        QCOMPARE(apples(), 3);
        const auto votes = m_room->waited(m_polls->votesSince(fruit, 0));
        QVERIFY(votes.ok());
        for (const auto& vote : *votes)
            m_polls->tellCommitted(vote);
        QCOMPARE(apples(), 3);
        auto next = votes->last();
        ++next.number;
        m_polls->tellCommitted(next);
        QCOMPARE(apples(), 4);
    }

private:
    /// Storage is read by one thread, in the order of asking: what is asked here is answered behind a page, and before
    /// the one that is asked for after that.
    Task<Result<Done>> changeBetweenPages(int times, std::function<void(int)> look)
    {
        for (int i = 0; i < times; ++i) {
            look(i);
            m_polls->tellErased();
            auto reading = m_room->database->read([](QSqlDatabase&) -> Result<Done> { return Done(); });
            const auto read = co_await std::move(reading);
            if (!read)
                co_return read;
        }
        co_return Done();
    }
    int apples() const { return m_counter->counts(fruit).value(u"ra"_s).value(u"apple"_s); }

    std::unique_ptr<polls::BookRoom> m_room;
    std::unique_ptr<ToldPolls> m_polls;
    int m_maps = 0;
    std::unique_ptr<LocationCounter> m_counter;
};

QTEST_GUILESS_MAIN(LocationCounterTest)
#include "tst_locationcounter.moc"
