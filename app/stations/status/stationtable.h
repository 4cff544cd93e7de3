#pragma once

#include <map>
#include <optional>

#include <QList>
#include <QString>

#include "app/stations/items/exchange.h"
#include "app/stations/items/stationorders.h"
#include "app/stations/items/stationstatus.h"
#include "app/stations/status/stationrow.h"
#include "netcore/base/clock.h"

namespace everyport::stations {

/// What is known of all stations, put together from what was heard: their rows, and what has happened there. It has no
/// timer and asks nobody: whoever owns it feeds it and calls `look` every second or so. What comes in was checked by
/// its signature before. `clock` must outlive it. Loop's thread.
class StationTable {
public:
    static constexpr std::chrono::seconds silence{30};           ///< Then there is no line.
    static constexpr std::chrono::milliseconds slowLine{500};    ///< Or more.
    static constexpr qint64 manyWaiting = 20;                    ///< Votes, or more: slow, too.
    static constexpr std::chrono::milliseconds wrongClock{1000}; ///< More than that, whichever way the line is slow.
    static constexpr std::chrono::milliseconds rightClock{500};  ///< Less than that: right again.
    static constexpr qsizetype mostHappenings = 500;
    static constexpr int mostAMinute = 30; ///< Happenings of one station; what comes beyond is counted, and told so.

    /// What a trouble of a station is about; each kind stands and goes by itself.
    enum class TroubleOf {
        Taking,    ///< Something of it cannot be taken.
        Room,      ///< It has begun more chains than there is room for.
        Different, ///< Others have other votes of it.
        Withheld,  ///< Others cannot read other votes of it.
        Apart,     ///< It counts by itself (ApartNotices).
    };

    explicit StationTable(const Clock& clock);

    /// This station, as it would say of itself; its `has` is what the others' backlogs are counted against.
    void setOwn(const StationStatus& own);
    const StationStatus& own() const { return m_own; } ///< As it was set last.
    /// Whether this station reaches the exchange. While it does not, and for half a minute behind that, it is not the
    /// others' line that is gone: their rows say so, but nothing has happened to them.
    void setConnected(bool connected);
    /// Who takes part. The first one is taken as it is; what later ones change has happened.
    void setRoster(const RosterOrder& roster);

    // Of stations that are in the roster; of others nothing is kept.
    void statusHeard(const StationStatus& status); ///< Just now.
    /// It was kept for whoever comes later: how the station was when it said so by its own clock.
    void statusKept(const StationStatus& status);
    void timeMeasured(const QString& name, const TimeAnswer& answer);
    /// A sentence. Empty: there is none of this kind. `isNews`: it has happened, too.
    void setTrouble(const QString& name, const QString& trouble, TroubleOf of = TroubleOf::Taking, bool isNews = true);

    /// So many voters may vote no more by its word; 0 where they are few.
    void setBarred(const QString& name, qint64 voters);
    void addUndone(const QString& name, qint64 votes);  ///< To its row.
    void noteUndone(const QString& name, qint64 votes); ///< It has happened.

    void noteLeftOut(const QString& name, const QString& poll); ///< The home has done that.
    void noteTakenIn(const QString& name, const QString& poll); ///< So has it this.

    /// Somebody who does not take part was not let in, and why, as a sentence.
    void noteRefused(const QString& name, const QString& sentence);

    void look(); ///< Time has passed.

    QList<StationRow> rows() const;                                            ///< This one first, then by name.
    const QList<StationHappening>& happenings() const { return m_happenings; } ///< Newest first.
    QList<StationHappening> takeNew(); ///< Those since it was called last, oldest first.

private:
    using State = StationRow::State;
    using What = StationHappening::What;
    using Troubles = QMap<TroubleOf, QString>;
    struct Known {
        std::optional<StationStatus> status = {};
        std::optional<TimeAnswer> time = {};
        Clock::Moment heard = {};
        qint64 heardAt = 0;  ///< Wall ms.
        bool isGone = false; ///< It was told that it ended or has no line; its return is told, too.
        bool isClockWrong = false;
        std::optional<qint64> takenBefore =
            {}; ///< While votes wait there: how many links were here when they began to.
        qint64 undone = 0;
        qint64 barred = 0;
        Troubles troubles = {};
    };
    /// What has happened at one station within a minute.
    struct Flood {
        Clock::Moment since = {};
        int happened = 0;
        int leftOut = 0;
    };

    Known* find(const QString& name);
    static bool change(Troubles& troubles, TroubleOf of, const QString& sentence);
    State stateOf(const Known& known) const;
    Clock::Duration silenceOf(const Known& known) const { return m_clock.now() - known.heard; }
    bool canTellOfSilence() const;
    qint64 backlogOf(const Known& known) const;
    qint64 takenOf(const Known& known) const;
    StationRow ownRow() const;
    StationRow rowOf(const RosterEntry& entry, const Known& known) const;
    StationRow rowFrom(const StationStatus& status) const;

    void noticeRoster(const RosterOrder& before, const RosterOrder& now);
    void noticeStatus(const QString& name, const StationStatus& before, const StationStatus& now);
    void noticeReaders(const QString& name, const StationStatus& before, const StationStatus& now);
    void noticeSilence(const QString& name, Known& known);
    void noticeBacklog(const QString& name, Known& known, bool isBack);
    void tellLeftOut();
    void add(StationHappening happening);
    void happened(const QString& name, What what, qint64 number = 0, const QString& detail = {});

    const Clock& m_clock;
    StationStatus m_own;
    Troubles m_ownTroubles;
    qint64 m_ownUndone = 0;
    std::optional<RosterOrder> m_roster;
    std::map<QString, Known> m_known;  ///< By name: the roster's, without this station.
    std::map<QString, Flood> m_floods; ///< By name, of the last minute.
    bool m_isConnected = false;
    Clock::Moment m_connectedAt = {};
    QList<StationHappening> m_happenings;
    qsizetype m_new = 0; ///< How many of them nobody has taken.
};

} // namespace everyport::stations
