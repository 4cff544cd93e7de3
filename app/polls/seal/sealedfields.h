#pragma once

#include <optional>

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include "app/polls/counting/entryseal.h"
#include "app/polls/counting/logentry.h"

namespace everyport::polls {

// Seals as fields of a line of JSON, as files of a poll's log have them.

/// Base64 as URLs have it, without what fills it up.
QString sealText(const QByteArray& bytes);
/// Exactly what sealText writes for `size` bytes, so that no two texts are one seal.
std::optional<QByteArray> bytesFromSealText(const QString& text, qsizetype size);

void writeSeal(QJsonObject& line, const EntrySeal& seal);
/// One with link 0 where nothing seals the line; none where what is there makes no sense.
std::optional<EntrySeal> readSeal(const QJsonObject& line);

QString entryKindName(LogEntry::Kind kind); ///< "tap"
std::optional<LogEntry::Kind> entryKindFromName(const QString& name);

} // namespace everyport::polls
