#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include "app/polls/definition/poll.h"

namespace everyport {
class TomlTable;
}

namespace everyport::polls {

// Which stations a poll leaves out, as it is written.

inline constexpr int maximumLeftOut = 100;
inline constexpr int maximumStationLength = 64; ///< Of how logs name it, and of what people call it.

/// Whether logs can name a station so, and people call it that.
bool canBeLeftOut(const QString& station, const QString& name);

QJsonObject leftOutToJson(const LeftOut& leftOut);
LeftOut leftOutFromJson(const QJsonObject& object); ///< Without what cannot be.

/// Of Poll::leftOutNames: "hall-2 is left out", "hall-2 and yard are left out"; empty where nobody is.
QString leftOutWords(QStringList names);

/// A table each. `header`: what stands above one in this file.
LeftOut readLeftOut(TomlTable& table, const QString& header);
QByteArray leftOutToToml(const LeftOut& leftOut); ///< Of one poll of several.

} // namespace everyport::polls
