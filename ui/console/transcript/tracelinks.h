#pragma once

#include <optional>

#include <QList>
#include <QString>

namespace everyport::ui {

/// A place that a traceback names: a line of a command of this console, or of a file.
struct TraceLink {
    qsizetype start = 0; ///< In the text.
    qsizetype length = 0;
    int command = 0; ///< The command's number; 0: it is a file.
    QString file = {};
    int line = 0;

    QString address() const; ///< To be an anchor: "command:3:1", "file:12:/usr/lib/python3.11/ast.py".
    static std::optional<TraceLink> fromAddress(const QString& address);
};

/// Every `File "…", line N` of a traceback that can be gone to: what is carried in the program cannot.
QList<TraceLink> traceLinks(const QString& text);

/// What a line of `^` and `~` marks in the line above it.
struct TraceMark {
    qsizetype start = 0; ///< In the text; of what is marked.
    qsizetype length = 0;
    bool isAround = false; ///< `~`: what belongs to it; else where it happened.
};

/// A line of marks whose marks are all below something, so that what they mark can be shown there instead.
struct TraceMarks {
    qsizetype line = 0; ///< Where the line of marks begins, in the text.
    QList<TraceMark> marks = {};
};

QList<TraceMarks> traceMarks(const QString& text);

} // namespace everyport::ui
