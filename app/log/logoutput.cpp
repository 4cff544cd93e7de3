#include "app/log/logoutput.h"

#include <cerrno>
#include <mutex>

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include "netcore/base/wellformedjson.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

QString lostWords(quint64 lines, int to)
{
    if (to == ENOSPC || to == EDQUOT)
        return lines == 1 ? u"One line was not written because the disk was full"_s
                          : u"%1 lines were not written because the disk was full"_s.arg(lines);
    return lines == 1 ? u"One line was not written because nobody read it"_s
                      : u"%1 lines were not written because nobody read them"_s.arg(lines);
}

QString timeText(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString escaped(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const auto c : text) {
        if (c == u'\n')
            out += u"\\n"_s;
        else if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            out += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out;
}

QString sentence(const LogEntry& entry)
{
    auto text = entry.source.isEmpty() ? entry.text : entry.source + u": "_s + entry.text;
    if (!entry.details.isEmpty() && !entry.hasOnlyCodes)
        text += u" ("_s + entry.details + u')';
    return escaped(text);
}

/// JSON lets DEL, C1 and what turns writing stand as they are, and terminals do not: they occur in texts alone, where
/// an escape means the same.
QByteArray quieted(const QByteArray& json)
{
    const auto text = QString::fromUtf8(json);
    QString out;
    out.reserve(text.size());
    for (const auto c : text) {
        const auto category = c.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            out += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out.toUtf8();
}

QByteArray jsonLine(const LogEntry& entry)
{
    QJsonObject line{{u"at"_s, timeText(entry.at)}, {u"level"_s, logLevelName(entry.level)},
        {u"source"_s, entry.source}, {u"text"_s, entry.text}};
    if (!entry.details.isEmpty())
        line[u"details"_s] = entry.details;
    if (entry.times > 1) {
        line[u"times"_s] = entry.times;
        line[u"lastAt"_s] = timeText(entry.lastAt);
    }
    return quieted(wellFormedJson(QJsonDocument(line).toJson(QJsonDocument::Compact)));
}

QByteArray colour(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug: return "\033[2m";
    case LogLevel::Warning: return "\033[33m";
    case LogLevel::Error: return "\033[31m";
    case LogLevel::Info: break;
    }
    return {};
}

/// sd-daemon(3): the level's number in front of a line.
QByteArray journalLevel(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug: return "<7>";
    case LogLevel::Info: return "<6>";
    case LogLevel::Warning: return "<4>";
    case LogLevel::Error: break;
    }
    return "<3>";
}

/// systemd.exec(5): $JOURNAL_STREAM holds device and inode of the stream that goes to the journal.
bool isJournal(int fd)
{
    struct stat facts = {};
    const auto stream = qgetenv("JOURNAL_STREAM");
    return !stream.isEmpty() && ::fstat(fd, &facts) == 0
        && stream == QByteArray::number(qulonglong(facts.st_dev)) + ':' + QByteArray::number(qulonglong(facts.st_ino));
}

bool hasRoom(int fd)
{
    pollfd question{fd, POLLOUT, 0};
    return ::poll(&question, 1, 0) == 1 && (question.revents & POLLOUT);
}

// All there are, for writeAside. Whoever opens or closes a descriptor that another thread may write to holds the lock.
std::mutex s_lock;
std::vector<LogOutput*> s_outputs;

Result<int> openFile(const QString& path)
{
    // A pipe that nobody reads would be waited for.
    const auto fd = ::open(
        QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_NONBLOCK | O_CLOEXEC, 0640);
    if (fd < 0 && errno == ENXIO)
        return Error{Error::Kind::Local, Reason::BadValue,
            u"The log file %1 is a pipe that nobody reads; name a file."_s.arg(path), {}, ENXIO};
    if (fd < 0)
        return Error::fromErrno(errno, u"opening the log file "_s + path);
    ::fcntl(fd, F_SETFL, O_APPEND);
    return fd;
}

} // namespace

std::optional<LogFormat> logFormatNamed(const QString& name)
{
    if (name == "text"_L1)
        return LogFormat::Text;
    if (name == "json"_L1)
        return LogFormat::Json;
    return {};
}

QByteArray logLine(const LogEntry& entry, LogFormat format)
{
    if (format == LogFormat::Json)
        return jsonLine(entry);
    return u"%1 %2 %3"_s.arg(timeText(entry.at), logLevelName(entry.level).leftJustified(7), sentence(entry)).toUtf8();
}

std::unique_ptr<LogOutput> LogOutput::toStandardError(Log& log, LogFormat format)
{
    auto dress = Dress::Plain;
    if (isJournal(STDERR_FILENO))
        dress = Dress::Journal;
    else if (::isatty(STDERR_FILENO) && !qEnvironmentVariableIsSet("NO_COLOR"))
        dress = Dress::Coloured;
    return std::unique_ptr<LogOutput>(new LogOutput(log, format, STDERR_FILENO, dress, {}));
}

Result<std::unique_ptr<LogOutput>> LogOutput::toFile(Log& log, LogFormat format, const QString& path)
{
    auto fd = openFile(path);
    if (!fd)
        return fd.error();
    return std::unique_ptr<LogOutput>(new LogOutput(log, format, *fd, Dress::Plain, path));
}

LogOutput::LogOutput(Log& log, LogFormat format, int fd, Dress dress, QString path)
    : m_log(log), m_format(format), m_fd(fd), m_dress(dress), m_path(std::move(path))
{
    m_log.addListener(this);
    const std::lock_guard lock(s_lock);
    s_outputs.push_back(this);
}

LogOutput::~LogOutput()
{
    m_log.removeListener(this);
    writeRepetitions();
    const std::lock_guard lock(s_lock);
    std::erase(s_outputs, this);
    if (!m_path.isEmpty())
        ::close(m_fd);
}

Result<Done> LogOutput::reopen()
{
    if (m_path.isEmpty())
        return Done();
    auto fd = openFile(m_path);
    if (!fd)
        return fd.error();
    const std::lock_guard lock(s_lock);
    ::close(std::exchange(m_fd, *fd));
    return Done();
}

void LogOutput::writeAside(const Log& log, LogLevel level, const QString& source, const QString& text)
{
    const auto now = QDateTime::currentMSecsSinceEpoch();
    constexpr qsizetype longest = 800; // with escapes still within what a pipe takes at once
    const LogEntry entry{0, now, now, level, source, withoutSecrets(text.left(longest)), {}, 1};
    const std::lock_guard lock(s_lock);
    for (const auto* output : s_outputs) {
        if (&output->m_log == &log)
            output->writeLine(output->dressed(entry));
    }
}

void LogOutput::entryAdded(const LogEntry& entry)
{
    if (entry.level < m_level)
        return;
    writeRepetitions();
    m_last = entry;
    m_written = entry.times;
    write(entry);
}

void LogOutput::entryRepeated(const LogEntry& entry)
{
    if (entry.number == m_last.number)
        m_last = entry;
}

void LogOutput::writeRepetitions()
{
    const auto more = m_last.times - m_written;
    if (more <= 0)
        return;
    m_written = m_last.times;
    auto line = m_last;
    if (m_format == LogFormat::Text) {
        line.at = m_last.lastAt;
        line.text = more == 1 ? u"the same again: "_s + m_last.text
                              : u"the same %1 times more: "_s.arg(more) + m_last.text;
    }
    write(line);
}

QByteArray LogOutput::dressed(const LogEntry& entry) const
{
    if (m_format == LogFormat::Text && m_dress == Dress::Journal)
        return journalLevel(entry.level) + sentence(entry).toUtf8();
    const auto line = logLine(entry, m_format);
    if (m_format == LogFormat::Text && m_dress == Dress::Coloured && entry.level != LogLevel::Info)
        return colour(entry.level) + line + "\033[0m";
    return line;
}

void LogOutput::write(const LogEntry& entry)
{
    if (m_lost > 0) {
        const LogEntry gap{0, entry.at, entry.at, LogLevel::Warning, u"log"_s, lostWords(m_lost, m_lostTo), {}, 1};
        if (writeLine(logLine(gap, m_format)) != 0) {
            ++m_lost;
            return;
        }
        m_lost = 0;
    }
    if (const int kept = writeLine(dressed(entry)); kept != 0) {
        ++m_lost;
        m_lostTo = kept;
    }
}

int LogOutput::writeLine(QByteArray line) const
{
    // A pipe that poll calls writable has room for PIPE_BUF bytes; a longer line would wait for its reader.
    constexpr qsizetype atOnce = 4096;
    line += '\n';
    for (qsizetype written = 0; written < line.size();) {
        if (!hasRoom(m_fd))
            return EAGAIN;
        const auto count = ::write(m_fd, line.constData() + written, size_t(qMin(atOnce, line.size() - written)));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return count < 0 ? errno : EAGAIN;
        written += count;
    }
    return 0;
}

} // namespace everyport
