#pragma once

#include <QStringList>

#include "app/devices/deviceregistry.h"

namespace everyport {
class Station;
}

namespace everyport::ui {

/// What a poll says of a reader: by its id, which may name one antenna of several ("door/2").
struct ReaderWord {
    QString name;    ///< "Reader 3"; "Phone" of votes by phone; of a reader that has gone what its id was made of.
    QString trouble; ///< "unplugged", "no permission"; empty while it works.
    bool known = true;
};
ReaderWord readerWord(const devices::DeviceRegistry& registry, const QString& reader);
/// And that cards held to it are linked with phones, so that they do not vote there.
ReaderWord readerWord(Station& station, const QString& reader);

/// These ids in the order of what they are called: "Reader 2" before "Reader 10".
QStringList readersByName(const devices::DeviceRegistry& registry, QStringList readers);

/// "Reader 3", "Readers 2, 4", "Door left, Door right".
QString readerList(const QStringList& names);

} // namespace everyport::ui
