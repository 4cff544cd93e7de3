#pragma once

#include <deque>
#include <optional>

#include <QString>

#include "netcore/base/clock.h"
#include "netcore/base/error.h"
#include "netcore/base/listenerlist.h"

namespace everyport {

enum class LogLevel { Debug, Info, Warning, Error };

QString logLevelName(LogLevel level); ///< "debug", "info", "warning", "error"
std::optional<LogLevel> logLevelNamed(const QString& name);

/// One thing that happened. `text` is a sentence for people; `details` (causes, codes) unfolds in the Log page.
struct LogEntry {
    quint64 number = 0; ///< Grows by one; an entry keeps it while it is repeated.
    qint64 at = 0;      ///< Wall clock, milliseconds since 1970 UTC: the first time.
    qint64 lastAt = 0;  ///< The last time; equals `at` while `times` is 1.
    LogLevel level = LogLevel::Info;
    QString source = {}; ///< Who says so: "xmpp", "door reader", "storage".
    QString text = {};
    QString details = {};
    int times = 1; ///< Equal lines in a row are one entry.
    /// The details are an Error's: for programs and the Log page, since the text says it in words.
    bool hasOnlyCodes = false;
};

/// Told of each entry. Plain calls on the loop's thread; adding to the log from inside one is allowed and is told
/// after it.
struct LogEvents {
    virtual ~LogEvents() = default;
    virtual void entryAdded(const LogEntry&) {}
    virtual void entryRepeated(const LogEntry&) {} ///< The newest entry, said again: `times` has grown.
};

/// What the program says about itself: a bounded ring, newest last, and whoever listens (standard error, a
/// file, the Log page). Passwords and the like are blanked before anyone sees them. Loop's thread only.
class Log {
public:
    explicit Log(const Clock& clock, qsizetype capacity = 5000) : m_clock(clock), m_capacity(capacity) {}
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;

    void debug(const QString& source, const QString& text, const QString& details = {})
    {
        add(LogLevel::Debug, source, text, details);
    }
    void info(const QString& source, const QString& text, const QString& details = {})
    {
        add(LogLevel::Info, source, text, details);
    }
    void warning(const QString& source, const QString& text, const QString& details = {})
    {
        add(LogLevel::Warning, source, text, details);
    }
    void error(const QString& source, const QString& text, const QString& details = {})
    {
        add(LogLevel::Error, source, text, details);
    }
    /// An Error's sentence; its reason, code and system number become the details.
    void warning(const QString& source, const Error& error);
    void error(const QString& source, const Error& error);
    void add(LogLevel level, const QString& source, const QString& text, const QString& details = {});

    /// Below it nothing is kept.
    void setLevel(LogLevel level) { m_level = level; }
    LogLevel level() const { return m_level; }

    const std::deque<LogEntry>& entries() const { return m_entries; }
    /// Since start, with repetitions, also of entries that have left the ring.
    qsizetype count(LogLevel level) const { return m_counts[size_t(level)]; }
    void clear() { m_entries.clear(); }

    void addListener(LogEvents* listener) { m_listeners.add(listener); }
    void removeListener(LogEvents* listener) { m_listeners.remove(listener); }

private:
    void add(LogLevel level, const QString& source, const QString& text, const QString& details, bool hasOnlyCodes);
    using Event = void (LogEvents::*)(const LogEntry&);
    void notify(Event event, const LogEntry& entry);

    const Clock& m_clock;
    qsizetype m_capacity;
    LogLevel m_level = LogLevel::Info;
    std::deque<LogEntry> m_entries;
    ListenerList<LogEvents> m_listeners;
    quint64 m_nextNumber = 1;
    qsizetype m_counts[4] = {};
    bool m_telling = false;
    std::deque<std::pair<Event, LogEntry>> m_untold; // said while others were being told
};

/// The text without what stands behind "password=", "token:", "secret=" and their kind.
QString withoutSecrets(const QString& text);

} // namespace everyport
