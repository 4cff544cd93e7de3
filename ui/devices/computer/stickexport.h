#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include "app/polls/definition/poll.h"
#include "netcore/task/task.h"

namespace everyport {
class Station;
}

namespace everyport::ui {

/// An event whose results are written out together.
struct ExportedEvent {
    QString name = {};      ///< The event's, or the id of a poll that is of none: what makeReport takes.
    QString title = {};     ///< For people.
    QString folder = {};    ///< "2026-11-25 citizens-day": its day, and names that any stick can hold; of it alone.
    QDate day = {};         ///< When the first of them was opened.
    QStringList polls = {}; ///< Ids of those that were opened, in their order.
    bool isOpen = false;    ///< One of them is open now.
    bool isMeant = false;   ///< Who says nothing else means this one: it goes on, or, where none does, it was the last.
    bool operator==(const ExportedEvent&) const = default;
};

/// All events of which a poll was ever opened, the newest first.
QList<ExportedEvent> eventsToExport(const QList<polls::Poll>& all);

/// Writes them into folders below `root`: each poll's votes as CSV, and the report of the event as PDF. Ready with how
/// many files there are. Files are written by threads. Refused where a link stands in the way of one, or `root` is not
/// there. The station must outlive the Task.
Task<Result<int>> exportResults(Station& station, QString root, QList<ExportedEvent> events);

} // namespace everyport::ui
