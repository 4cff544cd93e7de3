#pragma once

#include <functional>
#include <map>

#include "app/polls/polls.h"
#include "app/stations/chains/publishedpiece.h"
#include "app/stations/items/stationstatus.h"
#include "netcore/base/clock.h"
#include "netcore/task/taskset.h"

namespace everyport::stations {

/// This station's votes on their way to the others. The log itself is what waits: of each shared poll a sender
/// remembers how far it has published, and where somebody who was heard of has less, it begins again from there. So
/// what the service lost, what was tapped without a line, and a station that is new are one case.
///
/// Loop's thread. `clock` and `polls` must outlive it.
class ChainSender {
public:
    /// Publishes one; an Error of Kind::Refused or Malformed will not get better by itself.
    using Publish = std::function<Task<Result<Done>>(PublishedPiece)>;
    /// A poll's votes cannot be published, and why; again in a minute.
    using Failed = std::function<void(const QString& poll, const Error& why)>;
    ChainSender(Clock& clock, polls::Polls& polls, Publish publish, Failed failed);

    void setPolls(const QStringList& polls); ///< Those that are shared.
    /// Whether it also sends what others have sealed to whoever stays behind, in place of those who do not come any
    /// more, or have lost it themselves: the home does.
    void setStandsIn(bool does) { m_standsIn = does; }
    void start();                    ///< There is a connection.
    void stop();                     ///< There is none.
    void grown(const QString& poll); ///< Something was entered there.
    /// How much another one has. What it does not name of a poll that it has, it has nothing of.
    void heard(const StationStatus& other);
    bool isDone() const; ///< All that there is was published.

private:
    static constexpr std::chrono::milliseconds together{100}; ///< What is tapped meanwhile travels as one.
    /// What was published is with everybody by then, if it comes at all.
    static constexpr std::chrono::seconds onTheWay{5};
    static constexpr std::chrono::seconds othersMayTake{25}; ///< To send what is theirs.
    static constexpr std::chrono::seconds leastBetween{2};   ///< Beginning again for those who say that they miss some.
    static constexpr std::chrono::minutes longestBetween{5};
    /// What one station may have sent again: all that there is twice over, and so many links a minute. Whoever really
    /// lacks it all has it by then; whoever says now this and now that does not keep the others busy.
    static constexpr double againAMinute = 2000;
    static constexpr double leastAllowance = 20'000;

    struct Line {
        quint64 made = 0; ///< Which one it is: a poll that is shared once more has another by the same name.
        polls::ChainPlace sent = {};
        bool isPublishing = false;
        bool isBegun = false; ///< `sent` is where somebody is.
        bool isOwn = true;
        Clock::Moment published = {};
        Clock::Moment mayPublish = {}; ///< After a failure.
        Clock::Timer timer = {};
        quint64 turns = 0; ///< Begun again so often.
    };
    /// Somebody who stands still is not waited on for ever.
    struct Standing {
        qint64 most = -1; ///< That it ever had: only more than that is a step ahead.
        Clock::Moment nextTry = {};
        std::chrono::milliseconds pause{leastBetween};
    };

    /// Links that a station may have sent again; below 0 until that time has passed.
    struct Allowance {
        double left = 0;
        Clock::Moment at = {};
    };

    void plan(const ChainName& name, Line& line, Clock::Duration wait);
    Line* lineOf(const ChainName& name, quint64 made); ///< Null: it is there no more.
    Task<Result<Done>> publish(ChainName name, quint64 made);
    void begin(const ChainName& name, Line& line, qint64 from);
    bool mayBeginAgain(const QString& other, const ChainName& name, qint64 has, bool lacks);
    bool spend(const QString& other, qint64 links);
    qint64 linksOfAll() const;
    std::vector<ChainName> lines(const QString& poll);

    Clock& m_clock;
    polls::Polls& m_polls;
    const Publish m_publish;
    const Failed m_failed;
    QStringList m_shared;
    bool m_isRunning = false;
    bool m_standsIn = false;
    quint64 m_made = 0;
    std::map<ChainName, Line> m_lines;
    std::map<std::pair<QString, ChainName>, Standing> m_standing; // by who it is
    std::map<QString, Allowance> m_allowances;                    // the same
    TaskSet m_work{TaskSet::unhandled};                           // last
};

} // namespace everyport::stations
