#pragma once

#include <functional>

#include <QByteArray>
#include <QList>
#include <QString>

#include "app/config/configfile.h"

namespace everyport {

/// Of a text that ConfigFile::parse refuses: the fault of each line that is no TOML, and those that `ofTheRest` finds
/// in what can be read without these lines, their lists and tables; by line, with `path` as the file's. After 20 of
/// them, of what stands before. The text is parsed anew for each. On any thread.
QList<Error> textFaults(
    const QByteArray& text, const QString& path, const std::function<QList<Error>(const ConfigFile&)>& ofTheRest);

} // namespace everyport
