#pragma once

#include <memory>

#include <QByteArray>
#include <QString>

#include "app/log/log.h"
#include "netcore/base/result.h"

namespace everyport {

enum class LogFormat { Text, Json };
std::optional<LogFormat> logFormatNamed(const QString& name); ///< "text", "json"

/// One entry as a line without its end. Control characters are written as escapes, so that no peer's words
/// can make a line of their own or colour a terminal.
QByteArray logLine(const LogEntry& entry, LogFormat format);

/// Writes entries to standard error or a file, a line each. Equal lines in a row are written once and then,
/// before the next other line, how often they came. Never waits: a pipe that nobody reads loses lines, and
/// the count of lost ones is written when it moves again. Takes itself off the log when it goes.
class LogOutput final : public LogEvents {
public:
    /// Text for journald gets "<4>" in front instead of the time, where $JOURNAL_STREAM is this descriptor.
    static std::unique_ptr<LogOutput> toStandardError(Log& log, LogFormat format);
    static Result<std::unique_ptr<LogOutput>> toFile(Log& log, LogFormat format, const QString& path);
    ~LogOutput() override;

    void setLevel(LogLevel level) { m_level = level; } ///< Quieter than the log itself.
    Result<Done> reopen();                             ///< After somebody rotated the file.

    /// From another thread, while the loop's own hangs: a line to wherever `log` is written, past the log itself, which
    /// hears of it when the loop goes on. Never waits.
    static void writeAside(const Log& log, LogLevel level, const QString& source, const QString& text);

    void entryAdded(const LogEntry& entry) override;
    void entryRepeated(const LogEntry& entry) override;

private:
    enum class Dress { Plain, Coloured, Journal };
    LogOutput(Log& log, LogFormat format, int fd, Dress dress, QString path);
    QByteArray dressed(const LogEntry& entry) const;
    void write(const LogEntry& entry);
    void writeRepetitions();
    int writeLine(QByteArray line) const; ///< 0, or the errno of what kept it; EAGAIN: nobody reads.

    Log& m_log;
    LogFormat m_format;
    int m_fd;
    Dress m_dress;
    QString m_path; // empty: standard error
    LogLevel m_level = LogLevel::Debug;
    LogEntry m_last;
    int m_written = 1; // of m_last's times
    quint64 m_lost = 0;
    int m_lostTo = 0; ///< An errno, of the first of them.
};

} // namespace everyport
