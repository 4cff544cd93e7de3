#pragma once

#include <chrono>
#include <optional>

#include "app/storage/database.h"
#include "netcore/base/clock.h"
#include "netcore/task/taskset.h"

namespace everyport {

/// Whether the wall clock may be believed so far that what is old by it is forgotten for good. It can be wrong for a
/// while: a board starts in 1970, or years ahead, until the network tells it the time. It is believed as long as it has
/// moved on since it was believed last, in this run or the one before, by as much as time has passed, give or take
/// `tolerance`. After a larger step, either way, that is so again when it has stayed there for a day of this run, or
/// when an earlier run met the same step: who has the program running for some hours a week forgets, too. When the
/// clock was believed stands in the storage, once for all who ask. Where that is not known, because an earlier version
/// of the program asked nobody, what an earlier run stored last tells: a clock that is before it, or months behind it,
/// is no better than after a step. `database` and `clock` must outlive it. Loop's thread.
class ForgettingClock {
public:
    static constexpr std::chrono::hours tolerance{36};
    static constexpr std::chrono::hours doubt{24};

    /// `failed` hears of a step, once. `newest` is SQL: when the last was stored of what is forgotten here, in wall ms;
    /// no row, or null: there is nothing. In it `:run` stands for the time of this run, as in "at NOT BETWEEN :run":
    /// what was stored since has its time from the clock that is doubted. Without it the clock is believed at first.
    ForgettingClock(Database& database, const Clock& clock, TaskSet::Failed failed, QString newest = {});

    /// Asked before each forgetting. False: not now; ask again as usual.
    Task<Result<bool>> isBelieved();

    // For jobs that write.
    static Result<Done> migrate(QSqlDatabase& connection);
    /// When the clock was believed last; 0: never. Behind `migrate`.
    static Result<qint64> believedAt(QSqlDatabase& connection);

private:
    struct Seen {
        qint64 wall = 0;
        Clock::Moment at = {};
    };
    struct Run {
        Clock::Moment first = {};
        std::optional<Seen> believed = {};
        std::optional<Seen> doubted = {};
    };
    struct Kept {
        std::optional<qint64> believed = {};
        std::optional<qint64> doubted = {};
        bool operator==(const Kept&) const = default;
    };
    struct Verdict {
        bool isBelieved = false;
        Run run = {};
        Kept kept = {};
        bool isNews = false;
        std::optional<qint64> before = {}; ///< When it was believed last, or something was stored.
    };
    using Newest = std::optional<qint64>;
    static Result<Kept> read(QSqlDatabase& connection);
    static Result<Newest> newestOf(QSqlDatabase& connection, const QString& sql, const Run& run, const Seen& now);
    static bool fits(const Seen& before, const Seen& now);
    static bool isVouchedFor(const Kept& kept, qint64 newest, const Seen& now);
    static bool mayBelieve(const Kept& kept, const Newest& newest, const Run& run, const Seen& now);
    static Verdict judge(Kept kept, Newest newest, Run run, Seen now);
    static Result<Verdict> judgeNow(QSqlDatabase& connection, const QString& newest, const Run& run, const Seen& now);
    void tell(const Verdict& verdict) const;

    Database& m_database;
    const Clock& m_clock;
    TaskSet::Failed m_failed;
    QString m_newest;
    Run m_run;
};

} // namespace everyport
