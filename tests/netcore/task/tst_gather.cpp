#include <QTest>

#include "netcore/task/deferred.h"
#include "netcore/task/first.h"
#include "netcore/task/gather.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

using Number = Result<int>;
const Error full{Error::Kind::Local, Reason::NoSpace, QStringLiteral("full"), {}, 0};

/// Some works, and who of them was cancelled.
struct Field {
    explicit Field(int count) : works(size_t(count)) {}
    std::vector<Task<Number>> tasks()
    {
        std::vector<Task<Number>> all;
        for (size_t i = 0; i < works.size(); ++i)
            all.push_back(works[i].task([this, i] { cancelled << int(i); }));
        return all;
    }
    std::vector<Deferred<Number>> works;
    QList<int> cancelled;
};

} // namespace

class GatherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allInTheirOrder()
    {
        Field field(3);
        auto all = gather(field.tasks());
        field.works[2].fire(30);
        field.works[0].fire(10);
        QVERIFY(!all.isReady());
        field.works[1].fire(20);
        QCOMPARE(*all.take(), (std::vector{10, 20, 30}));
        QVERIFY(field.cancelled.isEmpty());
    }

    void theFirstFailureCancelsTheRest()
    {
        Field field(3);
        auto all = gather(field.tasks());
        field.works[0].fire(1);
        field.works[2].fire(full);
        QVERIFY(all.isReady());
        QCOMPARE(field.cancelled, QList<int>{1});
        QCOMPARE(all.take().error(), full);
        field.works[1].fire(2);
    }

    void someAreReady()
    {
        Deferred<Number> late;
        std::vector<Task<Number>> works;
        works.emplace_back(Number(1));
        works.push_back(late.task());
        auto all = gather(std::move(works));
        QVERIFY(!all.isReady());
        late.fire(2);
        QCOMPARE(*all.take(), (std::vector{1, 2}));

        bool cancelled = false;
        Deferred<Number> never;
        std::vector<Task<Number>> failing;
        failing.emplace_back(Number(full));
        failing.push_back(never.task([&] { cancelled = true; }));
        auto none = gather(std::move(failing));
        QVERIFY(none.isReady());
        QVERIFY(cancelled);
        QCOMPARE(none.take().error(), full);
        QVERIFY(gather(std::vector<Task<Number>>()).take()->empty());
    }

    void worksOfDifferentKinds()
    {
        Deferred<Number> number;
        Deferred<Result<QString>> name;
        auto both = gather(number.task(), name.task());
        name.fire(u"seven"_s);
        QVERIFY(!both.isReady());
        number.fire(7);
        auto came = both.take();
        auto& [first, second] = *came;
        QCOMPARE(first, 7);
        QCOMPARE(second, u"seven"_s);
    }

    void differentKindsFailTogether()
    {
        bool cancelled = false;
        Deferred<Number> number;
        Deferred<Result<QString>> name;
        auto both = gather(number.task([&] { cancelled = true; }), name.task());
        name.fire(full);
        QVERIFY(cancelled);
        QCOMPARE(both.take().error(), full);
    }

    void droppingGathersUp()
    {
        Field field(2);
        {
            auto all = gather(field.tasks());
        }
        QCOMPARE(field.cancelled, (QList<int>{0, 1}));
    }

    void gatherAllWaitsForFailures()
    {
        Field field(3);
        auto all = gatherAll(field.tasks());
        field.works[1].fire(full);
        field.works[0].fire(1);
        QVERIFY(!all.isReady());
        field.works[2].fire(3);
        const auto came = all.take();
        QCOMPARE(came.size(), 3u);
        QCOMPARE(*came[0], 1);
        QCOMPARE(came[1].error(), full);
        QCOMPARE(*came[2], 3);
    }

    void firstToEndWins()
    {
        Field field(3);
        auto race = first(field.tasks());
        field.works[1].fire(full);
        QCOMPARE(field.cancelled, (QList<int>{0, 2}));
        const auto winner = race.take();
        QCOMPARE(winner.place, 1u);
        QCOMPARE(winner.value.error(), full);
    }

    void firstSuccessGoesOnAfterFailures()
    {
        Field field(3);
        auto race = firstSuccess(field.tasks());
        field.works[0].fire(full);
        QVERIFY(!race.isReady());
        field.works[2].fire(9);
        QCOMPARE(field.cancelled, QList<int>{1});
        const auto winner = race.take();
        QCOMPARE(winner->place, 2u);
        QCOMPARE(winner->value, 9);
    }

    void firstSuccessOfFailuresIsTheLastOne()
    {
        Field field(2);
        auto race = firstSuccess(field.tasks());
        field.works[1].fire(full);
        auto last = full;
        last.native = 28;
        field.works[0].fire(last);
        QCOMPARE(race.take().error().native, 28);
    }

    void aWinnerThatIsThereBeforeTheRace()
    {
        bool cancelled = false;
        Deferred<Number> other;
        std::vector<Task<Number>> works;
        works.push_back(other.task([&] { cancelled = true; }));
        works.emplace_back(Number(4));
        auto race = first(std::move(works));
        QVERIFY(race.isReady());
        QVERIFY(cancelled);
        QCOMPARE(race.take().place, 1u);
    }

    /// Dropping one lets another end, as a lock that is given back does.
    void whatEndsWhileAnotherIsDroppedDecidesNothing()
    {
        const auto run = [](auto stage, const Number& outcome) {
            Deferred<Number> decides;
            Deferred<Number> dropped;
            Deferred<Number> late;
            std::vector<Task<Number>> works;
            works.push_back(decides.task());
            works.push_back(dropped.task([&] { late.fire(Error::local(Reason::None, u"late"_s)); }));
            works.push_back(late.task());
            auto task = stage(std::move(works));
            decides.fire(outcome);
            return task.take();
        };
        const auto winner = run([](auto works) { return first(std::move(works)); }, Number(1));
        QCOMPARE(winner.place, size_t(0));
        QCOMPARE(*winner.value, 1);
        QCOMPARE(run([](auto works) { return gather(std::move(works)); }, Number(full)).error(), full);
    }

    void stoppingALoserMayDropTheRace()
    {
        Deferred<Number> winner;
        Deferred<Number> loser;
        std::optional<Task<Winner<Number>>> race;
        std::vector<Task<Number>> works;
        works.push_back(winner.task());
        works.push_back(loser.task([&] { race.reset(); }));
        race = first(std::move(works));
        winner.fire(1);
        QVERIFY(!race);
    }
};

QTEST_APPLESS_MAIN(GatherTest)
#include "tst_gather.moc"
