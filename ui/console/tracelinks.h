#pragma once

#include <optional>

#include <QList>
#include <QString>

namespace everyport::ui {

/// A place that a traceback names: a line of a command of this console, or of a file.
struct TraceLink {
    qsizetype start = 0;  ///< In the text.
    qsizetype length = 0;
    int command = 0;      ///< The command's number; 0: it is a file.
    QString file = {};
    int line = 0;

    QString address() const; ///< To be an anchor: "command:3:1", "file:12:/usr/lib/python3.11/ast.py".
    static std::optional<TraceLink> fromAddress(const QString& address);
};

/// Every `File "…", line N` of a traceback that can be gone to: what is carried in the program cannot.
QList<TraceLink> traceLinks(const QString& text);

} // namespace everyport::ui
