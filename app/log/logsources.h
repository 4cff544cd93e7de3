#pragma once

#include <QList>
#include <QString>

namespace everyport {

/// A part of the program that writes to the log, as its lines name it, and what people call it: in English, for
/// declaredWords where a window shows it. What else names a line is called by people themselves (a service, a reader, a
/// rule) or is a plugin.
struct LogSource {
    QString name = {};
    QString label = {};
};

/// Whoever logs under a name of its own stands here; tests/languages.py looks.
const QList<LogSource>& logSources();

} // namespace everyport
