#pragma once

#include <QByteArray>
#include <QString>

#include "app/log/log.h"
#include "ui/style/colours/statemark.h"

namespace everyport::ui {

QString levelWord(LogLevel level); ///< "warning", as people read it.
Mark levelMark(LogLevel level);    ///< None for what is ordinary.
/// "Polls" for "polls", in the window's language: parts of the program and services that bear their kind's name are
/// called so, all others as people have named them.
QString sourceLabel(const QString& source);
QString logLanguageWords(); ///< For who reads the window in another language than the log; else empty.

/// What a bug report needs of one line: when, who, what, how often, its causes, and which program said it.
QString reportOf(const LogEntry& entry);
/// All lines for a file, oldest first, as the program itself writes them.
QByteArray exportedLog(const QList<const LogEntry*>& entries, bool json);

} // namespace everyport::ui
