#include "app/log/log.h"

#include <algorithm>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qsizetype maximumText = 4096;
constexpr qsizetype maximumDetails = 16384;
constexpr size_t maximumUntold = 1000; // a listener that answers each entry with another must come to an end

QString shortened(const QString& text, qsizetype maximum)
{
    return text.size() <= maximum ? text : text.left(maximum - 1) + u'…';
}

QString detailsOf(const Error& error)
{
    QStringList parts;
    if (error.reason != Reason::None)
        parts << reasonName(error.reason);
    if (!error.code.isEmpty())
        parts << u"code "_s + error.code;
    if (error.native != 0)
        parts << u"system code "_s + QString::number(error.native);
    return parts.join(u", "_s);
}

} // namespace

QString logLevelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug: return u"debug"_s;
    case LogLevel::Info: return u"info"_s;
    case LogLevel::Warning: return u"warning"_s;
    case LogLevel::Error: break;
    }
    return u"error"_s;
}

std::optional<LogLevel> logLevelNamed(const QString& name)
{
    for (auto level : {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error}) {
        if (logLevelName(level) == name)
            return level;
    }
    return {};
}

QString withoutSecrets(const QString& text)
{
    // Most lines hold no such word, and finding that out is a fraction of the expression's price.
    static const QStringList words = {
        u"passw"_s, u"secret"_s, u"token"_s, u"authorization"_s, u"cookie"_s, u"api-key"_s, u"api_key"_s};
    const auto suspicious = std::any_of(
        words.begin(), words.end(), [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
    // Of somebody in an address of the web or in an endpoint: "mqtt://joe:hunter2@host", "tls:joe:hunter2@host:1883".
    // A slash may be a part of it; behind a port of the web it begins the path.
    static const QRegularExpression inAddress(
        uR"((\b[a-z][a-z0-9+.-]{0,20}:(?:[^\s/@:"'“”]{0,255}:|//[^\s/@:"'“”]{0,255}:(?!\d{1,5}/)))[^\s@"'“”]{1,1000}@)"_s,
        QRegularExpression::CaseInsensitiveOption);
    auto blanked = text;
    if (text.contains(u'@'))
        blanked.replace(inAddress, u"\\1•••@"_s);
    if (!suspicious)
        return blanked;
    static const QRegularExpression pattern(
        uR"((\b[\w-]*(?:passw(?:or)?d|secret|token|authorization|cookie|api[-_]key)["']?\s*[:=]\s*)("[^"]*"|'[^']*'|(?:(?:basic|bearer|digest)\s+)?[^\s"',;&]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return blanked.replace(pattern, u"\\1•••"_s);
}

QString forStrangers(const QString& text)
{
    if (!text.contains(u'/') && !text.contains(u'?') && !text.contains(u'@'))
        return text;
    static const QRegularExpression user(
        uR"((\b[a-z][a-z0-9+.-]*://)(?:[^\s/@]*|[^\s/@:"'“”]{0,255}:(?!\d{1,5}/)[^\s@"'“”]{1,1000})@)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression userOfEndpoint(
        uR"((\b[a-z][a-z0-9+.-]{0,20}:)[^\s/@:"'“”]{0,255}:[^\s@"'“”]{1,1000}@)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression query(uR"(([?&;][\w.~%\[\]-]{1,64}=)[^\s&;#"'<>]+)"_s);
    static const QRegularExpression step(
        uR"((/(?:reset|invite|invitation|join|verify|confirm|activate)/)[^\s/?#"'<>]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression opaque(uR"(/(?=[\w~-]*\d)[\w~-]{20,}(?=[\s/?#"'<>]|$))"_s);
    auto blanked = text;
    return blanked.replace(user, u"\\1•••@"_s)
        .replace(userOfEndpoint, u"\\1•••@"_s)
        .replace(query, u"\\1•••"_s)
        .replace(step, u"\\1•••"_s)
        .replace(opaque, u"/•••"_s);
}

void Log::warning(const QString& source, const Error& error)
{
    add(LogLevel::Warning, source, error.text, detailsOf(error), Kind::Fault);
}

void Log::error(const QString& source, const Error& error)
{
    add(LogLevel::Error, source, error.text, detailsOf(error), Kind::Fault);
}

void Log::add(LogLevel level, const QString& source, const QString& text, const QString& details)
{
    add(level, source, text, details, Kind::Sentence);
}

void Log::quote(LogLevel level, const QString& source, const QString& text, const QString& details)
{
    add(level, source, text, details, Kind::Quotation);
}

void Log::add(LogLevel level, const QString& source, const QString& text, const QString& details, Kind kind)
{
    if (level < m_level)
        return;
    ++m_counts[size_t(level)];
    auto said = shortened(withoutSecrets(text), maximumText);
    auto more = shortened(withoutSecrets(details), maximumDetails);
    const auto now = m_clock.wallMsecs();
    const bool isQuoted = kind == Kind::Quotation;

    if (!m_entries.empty()) {
        auto& last = m_entries.back();
        const bool isSame = last.level == level && last.source == source && last.isQuoted == isQuoted;
        if (isSame && last.text == said && last.details == more) {
            ++last.times;
            last.lastAt = now;
            notify(&LogEvents::entryRepeated, last);
            return;
        }
    }
    if (qsizetype(m_entries.size()) >= m_capacity)
        m_entries.pop_front();
    m_entries.push_back(
        {m_nextNumber++, now, now, level, source, std::move(said), std::move(more), 1, kind == Kind::Fault, isQuoted});
    notify(&LogEvents::entryAdded, m_entries.back());
}

void Log::notify(Event event, const LogEntry& entry)
{
    if (m_untold.size() < maximumUntold)
        m_untold.emplace_back(event, entry); // a copy: what a listener adds may push the entry out of the ring
    if (m_telling)
        return;
    m_telling = true;
    while (!m_untold.empty()) {
        const auto [now, what] = std::move(m_untold.front());
        m_untold.pop_front();
        m_listeners.notify(now, what);
    }
    m_telling = false;
}

} // namespace everyport
