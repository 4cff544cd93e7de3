#pragma once

#include <QByteArray>
#include <QString>

#include "app/log/log.h"
#include "ui/style/colours/statemark.h"

namespace everyport::ui {

QString levelWord(LogLevel level); ///< "warning", as people read it.
Mark levelMark(LogLevel level);    ///< None for what is ordinary.
QString logLanguageWords();        ///< For who reads the window in another language than the log; else empty.

/// What a bug report needs of one line: when, who, what, how often, its causes, and which program said it.
QString reportOf(const LogEntry& entry);
/// All lines for a file, oldest first, as the program itself writes them.
QByteArray exportedLog(const QList<const LogEntry*>& entries, bool json);

} // namespace everyport::ui
