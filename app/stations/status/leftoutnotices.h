#pragma once

#include <functional>

#include <QMap>
#include <QString>

#include "app/polls/polls.h"
#include "app/stations/status/stationtable.h"

namespace everyport::stations {

/// Tells the table which stations were left out of a poll, or taken in again. Where that is done, which is at the home;
/// others are sent it with the poll. `polls` and `table` must outlive it. Loop's thread.
class LeftOutNotices {
public:
    /// Of one that logs name so; that itself of who takes part no more.
    using NameOf = std::function<QString(const QString& station)>;
    LeftOutNotices(const polls::Polls& polls, StationTable& table, NameOf nameOf)
        : m_polls(polls), m_table(table), m_nameOf(std::move(nameOf))
    {
    }

    void begin();                   ///< Who is left out by now was told before.
    bool look(const QString& poll); ///< It has changed. Whether something was told.
    void removed(const QString& poll) { m_told.remove(poll); }

private:
    QString nameOf(const QString& station, const polls::LeftOut& leftOut) const;

    const polls::Polls& m_polls;
    StationTable& m_table;
    const NameOf m_nameOf;
    QMap<QString, polls::LeftOut> m_told; // by poll
};

} // namespace everyport::stations
