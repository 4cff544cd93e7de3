#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace everyport::stations {

/// By poll and reader: which answer the reader stands for.
using Assignments = QMap<QString, QMap<QString, QString>>;

inline constexpr qsizetype mostAssignedReaders = 300; ///< Of one poll.

QJsonObject assignmentsToJson(const Assignments& assigned);
/// Without what cannot be: an answer's id, or none, for a reader of up to 500 polls.
Assignments assignmentsFromJson(const QJsonObject& object);

} // namespace everyport::stations
