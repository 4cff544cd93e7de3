#pragma once

#include <algorithm>

#include "app/stations/stations.h"
#include "netcore/base/listenerlist.h"

namespace everyport::stations {

/// Stations that a test makes up: it sets what they are and calls `changed`; what a page asks of them is written down
/// in `asked`, and succeeds unless `fault` says otherwise.
class PlayedStations final : public Stations {
public:
    bool isPart = true;
    bool isTheHome = true;
    QString own = QStringLiteral("town-hall");
    QString home = QStringLiteral("town-hall");
    QString fault = {}; ///< Why there is no connection.
    QList<StationRow> all = {};
    QList<StationHappening> happened = {};
    QStringList shared = {};
    QList<Invitation> open = {};
    Invitation made = {}; ///< What the next invitation is.
    std::optional<Error> refusal = {};
    QStringList asked = {};

    void changed() { m_listeners.notify(&StationsEvents::stationsChanged); }
    void happen(const StationHappening& happening)
    {
        happened.prepend(happening);
        m_listeners.notify(&StationsEvents::stationHappened, happening);
    }
    StationRow& row(const QString& name)
    {
        return *std::find_if(all.begin(), all.end(), [&name](const StationRow& one) { return one.name == name; });
    }

    void addListener(StationsEvents& listener) override { m_listeners.add(&listener); }
    void removeListener(StationsEvents& listener) override { m_listeners.remove(&listener); }
    bool takesPart() const override { return isPart; }
    bool isHome() const override { return isPart && isTheHome; }
    QString name() const override { return own; }
    QString homeName() const override { return home; }
    bool isConnected() const override { return fault.isEmpty(); }
    QString trouble() const override { return fault; }
    QList<StationRow> rows() const override { return all; }
    QList<StationHappening> happenings() const override { return happened; }
    QStringList sharedPolls() const override { return shared; }
    Task<Result<Done>> share(QString poll) override
    {
        shared.append(poll);
        return done({QStringLiteral("share"), poll});
    }
    Task<Result<Done>> unshare(QString poll) override
    {
        shared.removeAll(poll);
        return done({QStringLiteral("unshare"), poll});
    }
    Task<Result<Invitation>> invite(QString name, int days) override
    {
        asked.append(QStringLiteral("invite %1 %2").arg(name).arg(days));
        if (refusal)
            return Result<Invitation>(*refusal);
        Invitation invitation = made;
        invitation.name = name;
        invitation.isForMany = days > 0;
        open.append(invitation);
        changed();
        return Result<Invitation>(invitation);
    }
    QList<Invitation> invitations() const override { return open; }
    Task<Result<Done>> withdraw(QString account) override
    {
        open.removeIf([&account](const Invitation& one) { return one.account == account; });
        return done({QStringLiteral("withdraw"), account});
    }
    Task<Result<Done>> remove(QString station) override
    {
        all.removeIf([&station](const StationRow& one) { return one.name == station; });
        return done({QStringLiteral("remove"), station});
    }
    Task<Result<Done>> assign(QString station, QString poll, QString reader, QString answer) override
    {
        return done({QStringLiteral("assign"), station, poll, reader, answer});
    }
    void tryNow() override { asked.append(QStringLiteral("try")); }

private:
    Task<Result<Done>> done(const QStringList& words)
    {
        asked.append(words.join(QLatin1Char(' ')));
        changed();
        return refusal ? Result<Done>(*refusal) : Result<Done>(Done{});
    }

    ListenerList<StationsEvents> m_listeners;
};

/// The seven of a city day, as they are at a bad moment: one without a line, one slow, one off, readers missing.
/// `now`: wall ms.
inline QList<StationRow> cityDay(qint64 now)
{
    using namespace std::chrono_literals;
    using State = StationRow::State;
    const auto readers = [](int ready, int all) {
        QList<StationReader> list;
        for (int i = 1; i <= all; ++i)
            list.append({QStringLiteral("reader-%1").arg(i), QStringLiteral("Reader %1").arg(i), i <= ready});
        return list;
    };
    const auto row = [&](const QString& name, State state) {
        StationRow made;
        made.name = name;
        made.state = state;
        made.address = name + QStringLiteral("@cityday.example/station");
        made.version = QStringLiteral("1.4.0");
        made.heardAt = now - 2'000;
        return made;
    };
    StationRow hall = row(QStringLiteral("town-hall"), State::This);
    hall.isHome = true;
    hall.readers = readers(4, 5);
    hall.lastTap = now - 1'000;
    hall.power = QStringLiteral("mains");
    StationRow door = row(QStringLiteral("north-door"), State::Online);
    door.line = 12ms;
    door.readers = readers(1, 2);
    door.lastTap = now - 6'000;
    door.clock = -4ms;
    door.power = QStringLiteral("battery 74 %");
    door.isOnBattery = true;
    StationRow school = row(QStringLiteral("school-hall"), State::Online);
    school.line = 28ms;
    school.readers = readers(4, 4);
    school.lastTap = now - 11'000;
    school.clock = 1ms;
    school.power = QStringLiteral("mains");
    StationRow library = row(QStringLiteral("library-kiosk"), State::Online);
    library.line = 34ms;
    library.readers = readers(1, 1);
    library.lastTap = now - 125'000;
    library.clock = -2ms;
    library.power = QStringLiteral("mains");
    StationRow stage = row(QStringLiteral("river-stage"), State::Slow);
    stage.line = 840ms;
    stage.readers = readers(3, 3);
    stage.lastTap = now - 1'000;
    stage.backlog = 38;
    stage.clock = -2'100ms;
    stage.power = QStringLiteral("battery 31 %");
    stage.isOnBattery = true;
    StationRow market = row(QStringLiteral("market-stall"), State::NoLine);
    market.heardAt = now - 185'000;
    market.readers = readers(2, 2);
    market.lastTap = now - 189'000;
    market.lastTapReader = QStringLiteral("Reader 2");
    market.backlog = 14;
    market.isBacklogAtLeast = true;
    market.power = QStringLiteral("battery 58 %");
    market.isOnBattery = true;
    StationRow store = row(QStringLiteral("store-room"), State::Off);
    store.heardAt = now - 3'600'000;
    return {hall, library, market, door, stage, school, store};
}

/// What happened to them within the last hour, newest first.
inline QList<StationHappening> cityDayHappenings(qint64 now)
{
    using What = StationHappening::What;
    const auto at = [now](int minutes) { return now - qint64(minutes) * 60'000; };
    return {{at(1), QStringLiteral("river-stage"), What::Waiting, 38},
        {at(3), QStringLiteral("market-stall"), What::Lost, 31'000},
        {at(11), QStringLiteral("river-stage"), What::ClockWrong, -2'100},
        {at(22), QStringLiteral("north-door"), What::Battery},
        {at(52), QStringLiteral("north-door"), What::ReaderLost, 0, QStringLiteral("Reader 2")},
        {at(58), QStringLiteral("north-door"), What::Delivered, 14},
        {at(58), QStringLiteral("north-door"), What::Back, 40'000}};
}

} // namespace everyport::stations
