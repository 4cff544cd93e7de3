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

/// One line of the program's log: what happened, and how often in a row. A value.
struct LogEntry {
    quint64 number = 0; ///< From 1 on, one more for each entry; a repetition makes no new entry.
    qint64 at = 0;      ///< Wall clock, milliseconds since 1970 UTC: the first time.
    qint64 lastAt = 0;  ///< The last time; equals `at` while `times` is 1.
    LogLevel level = LogLevel::Info;
    QString source = {};  ///< Which part or service says so: "xmpp", "door reader", "storage".
    QString text = {};    ///< A sentence for people, 4096 characters at most.
    QString details = {}; ///< Causes and codes, which the Log page unfolds; 16384 characters at most.
    int times = 1;        ///< How often it was said in a row: equal lines are one entry.
    /// `details` are an Error's reason and codes, which say to programs what the text says in words.
    bool hasOnlyCodes = false;
    bool isQuoted = false; ///< By Log::quote: no sentence of this program.
};

/// Told by a Log of each entry. Plain calls on the loop's thread. A listener may add to the log; that entry is told
/// when all have heard the one before.
struct LogEvents {
    virtual ~LogEvents() = default;
    virtual void entryAdded(const LogEntry&) {}
    virtual void entryRepeated(const LogEntry&) {} ///< The newest entry was said again: its `times` has grown.
};

/// The program's log: keeps the last `capacity` entries, newest last, and tells listeners (standard error, a file, the
/// Log page), who outlive it or remove themselves. What looks like a password or token is blanked before it is kept.
/// Owned by the Station, whose parts write to it until they end. Loop's thread only.
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
    // For an Error: its text becomes the entry's, its reason, code and system number the details.
    void warning(const QString& source, const Error& error);
    void error(const QString& source, const Error& error);
    void add(LogLevel level, const QString& source, const QString& text, const QString& details = {});
    /// The same for words that no part of this program has written: a visitor's request, what a plugin or Python
    /// writes, the text of a rule. Nobody looks for sentences of ours in them, and no window translates them.
    void quote(LogLevel level, const QString& source, const QString& text, const QString& details = {});

    /// Entries below `level` are neither kept nor told.
    void setLevel(LogLevel level) { m_level = level; }
    LogLevel level() const { return m_level; }

    const Clock& clock() const { return m_clock; }
    const std::deque<LogEntry>& entries() const { return m_entries; }
    /// How much was said at `level` since the start, repetitions and entries that are no longer kept among it.
    qsizetype count(LogLevel level) const { return m_counts[size_t(level)]; }
    void clear() { m_entries.clear(); }

    void addListener(LogEvents* listener) { m_listeners.add(listener); }
    void removeListener(LogEvents* listener) { m_listeners.remove(listener); }

private:
    enum class Kind { Sentence, Fault, Quotation };
    void add(LogLevel level, const QString& source, const QString& text, const QString& details, Kind kind);
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

/// `text` with bullets in place of what stands behind "password=", "token:", "Authorization:" and their kind.
QString withoutSecrets(const QString& text);
/// For a report that strangers read: also who and what stands in web addresses, whatever its name. A link that resets
/// a password is one in its path.
QString forStrangers(const QString& text);

} // namespace everyport
