#include "app/station/running/stationadmission.h"

#include <chrono>

#include <QRegularExpression>

#include "app/station/running/station.h"
#include "app/stations/stationshub.h"
#include "netcore/task/deferred.h"
#include "netcore/task/timeout.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr std::chrono::seconds longestAdmission{10};

/// Only until it is let in does a station log in by the account that belongs to a code, so trouble with that account is
/// trouble with the code.
bool namesGuest(const QString& trouble)
{
    static const QRegularExpression guest(u"\\bstation-guest-[0-9a-z]{4}@"_s);
    return guest.match(trouble).hasMatch();
}

/// Hears when a station is let in, or that something is in the way. Lives no longer than whoever waits.
class Admission final : public stations::StationsEvents {
public:
    explicit Admission(stations::StationsHub& hub) : m_hub(hub)
    {
        m_hub.addListener(*this);
        look();
    }
    ~Admission() override { m_hub.removeListener(*this); }
    Admission(const Admission&) = delete;
    Admission& operator=(const Admission&) = delete;

    Task<Result<Done>> ended() { return m_ended.task(); }
    void stationsChanged() override { look(); }

private:
    void look()
    {
        if (m_hub.login())
            end(Done());
        else if (isCodeRefused(m_hub))
            end(Error::refused(Reason::NotAuthorised, stationsTrouble(m_hub)));
        else if (const auto trouble = stationsTrouble(m_hub); !trouble.isEmpty())
            end(Error::disconnected(Reason::None, trouble));
    }
    void end(const Result<Done>& result)
    {
        auto ended = std::move(m_ended); // this may be gone when it is fired
        ended.fire(result);
    }

    stations::StationsHub& m_hub;
    Deferred<Result<Done>> m_ended;
};

} // namespace

bool isCodeRefused(const stations::Stations& stations)
{
    const auto trouble = stations.trouble();
    return stations.homeName().isEmpty()
        && (namesGuest(trouble) || trouble.startsWith("The home station refuses: the code "_L1));
}

QString stationsTrouble(const stations::Stations& stations)
{
    return isCodeRefused(stations)
        ? u"The home station refuses the code: it is wrong, was used up or withdrawn, or its time is over. Compare it with what the home shows, or have a new one made there."_s
        : stations.trouble();
}

Task<Result<Done>> untilLetIn(Station& station)
{
    auto& clock = station.reactor().clock();
    Admission admission(station.stations());
    auto waiting = withTimeout(admission.ended(), clock, longestAdmission, u"Being let in"_s);
    const auto ended = co_await std::move(waiting);
    co_return ended;
}

} // namespace everyport
