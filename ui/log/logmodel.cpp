#include "ui/log/logmodel.h"

#include <algorithm>
#include <memory>

#include <QCache>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <QSet>

#include "netcore/base/naturalorder.h"
#include "ui/languages/saidwords.h"
#include "ui/log/loglabels.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/statemark.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/tables/expressions.h"

namespace everyport::ui {
namespace {

Tone levelTone(const LogEntry& entry)
{
    return entry.level == LogLevel::Info ? Tone::Second : toneOf(levelMark(entry.level));
}

QString timeTip(const LogEntry& entry)
{
    return entry.times > 1 ? LogModel::tr("%1, last %2").arg(fullTimeText(entry.at), fullTimeText(entry.lastAt))
                           : fullTimeText(entry.at);
}

using Line = MessageTemplates::Line;
const QString english = QStringLiteral("EN"); // behind what is not of the window's language

/// What was translated, by the entries' numbers: a row is asked for its words at every layout and paint, by several
/// roles. More than a window shows rows.
class TranslatedLines {
public:
    Line of(const LogEntry& entry)
    {
        if (entry.isQuoted)
            return {entry.text};
        if (const Line* known = m_lines.object(entry.number))
            return *known;
        const Line line = saidLine(entry.text);
        m_lines.insert(entry.number, new Line(line));
        return line;
    }

private:
    QCache<quint64, Line> m_lines{300};
};

Column<LogEntry> textColumn(LogModel::Words words)
{
    const auto translated = std::make_shared<TranslatedLines>(); // one for all that the column is asked for
    const auto line = [words, translated](const LogEntry& entry) {
        return words == LogModel::Words::Translated ? translated->of(entry) : Line{entry.text};
    };
    const auto text = [line](const LogEntry& entry) { return line(entry).text; };
    return {.key = QStringLiteral("text"),
        .title = LogModel::tr("Text"),
        .width = 400,
        .least = 180,
        .share = 1,
        .text = text,
        .toneOf = [](const LogEntry& entry) { return entry.level == LogLevel::Debug ? Tone::Second : Tone::Normal; },
        .tip =
            [line](const LogEntry& entry) {
                const Line shown = line(entry);
                return shown.isEnglish ? shown.text + QLatin1Char('\n') + logLanguageWords() : shown.text;
            },
        .spoken =
            [line](const LogEntry& entry) {
                const Line shown = line(entry);
                const QString said = shown.isEnglish ? shown.text + QStringLiteral(", ") + english : shown.text;
                return entry.times > 1 ? LogModel::tr("%1, %n times", nullptr, entry.times).arg(said)
                    : shown.isEnglish  ? said
                                       : QString();
            },
        .more =
            [line](const LogEntry& entry, int role) {
                if (role != Role::Tag)
                    return QVariant();
                QStringList parts;
                if (line(entry).isEnglish)
                    parts.append(english);
                if (entry.times > 1)
                    parts.append(QStringLiteral("× ") + QLocale().toString(entry.times));
                return parts.isEmpty() ? QVariant() : QVariant(parts.join(QLatin1Char(' ')));
            }};
}

/// A label in place of the name that the log has, where it is read by itself; the name stands in the tip.
Column<LogEntry> sourceColumn(LogModel::Words words)
{
    const bool isLabel = words == LogModel::Words::Translated;
    return {.key = QStringLiteral("source"),
        .title = LogModel::tr("Source"),
        .width = 104,
        .least = 70,
        .yield = 2,
        .text = [isLabel](const LogEntry& entry) { return isLabel ? sourceLabel(entry.source) : entry.source; },
        .tone = Tone::Second,
        .tip = [isLabel](const LogEntry& entry) { return isLabel ? entry.source : QString(); }};
}

std::vector<Column<LogEntry>> logColumns(LogModel::Words words)
{
    return {
        {.key = QStringLiteral("time"),
            .title = LogModel::tr("Time"),
            .width = 120,
            .yield = 1,
            .text = [](const LogEntry& entry) { return millisText(entry.at); },
            .isMono = true,
            .tone = Tone::Second,
            .sort = [](const LogEntry& entry) { return entry.number; },
            .tip = timeTip},
        // Where there is no mark its room stays, so that the words stand under each other.
        {.key = QStringLiteral("level"),
            .title = LogModel::tr("Level"),
            .width = 96,
            .text = [](const LogEntry& entry) { return levelWord(entry.level); },
            .toneOf = levelTone,
            .mark = [](const LogEntry& entry) { return levelMark(entry.level); },
            .sort = [](const LogEntry& entry) { return int(entry.level); }},
        sourceColumn(words),
        textColumn(words),
    };
}

QVariant logRole(const LogEntry& entry, int role)
{
    switch (role) {
    case Role::Tint:
        return entry.level == LogLevel::Error ? QVariant(Colours::of(QGuiApplication::palette()).failed) : QVariant();
    case Role::Subject: return QString::number(entry.number);
    case Role::Expression:
        return dictExpression(
            {{QStringLiteral("at"),
                 QDateTime::fromMSecsSinceEpoch(entry.at).toOffsetFromUtc(0).toString(Qt::ISODateWithMs)},
                {QStringLiteral("level"), logLevelName(entry.level)}, {QStringLiteral("source"), entry.source},
                {QStringLiteral("text"), entry.text}, {QStringLiteral("details"), entry.details},
                {QStringLiteral("times"), entry.times}});
    default: return {};
    }
}

} // namespace

LogModel::LogModel(Log& log, QObject* parent, Words words)
    : ColumnModel({logColumns(words), logRole}, parent), m_log(log), m_batch([this] { flush(); }, this)
{
    if (!m_log.entries().empty()) {
        m_first = m_log.entries().front().number;
        m_last = m_log.entries().back().number;
    }
    m_log.addListener(this);
}

LogModel::~LogModel()
{
    m_log.removeListener(this);
}

const LogEntry* LogModel::entry(const QModelIndex& index) const
{
    const auto& entries = m_log.entries();
    if (!index.isValid() || entries.empty())
        return nullptr;
    const quint64 number = m_last - quint64(index.row());
    const quint64 oldest = entries.front().number;
    return number >= oldest && number - oldest < entries.size() ? &entries[number - oldest] : nullptr;
}

QModelIndex LogModel::indexOf(quint64 number) const
{
    return number >= m_first && number <= m_last ? index(int(m_last - number), 0) : QModelIndex();
}

void LogModel::setHeld(bool held)
{
    if (held == m_held)
        return;
    m_held = held;
    if (!held)
        flush();
}

int LogModel::waiting() const
{
    return m_log.entries().empty() ? 0
                                   : int(m_log.entries().back().number - qMin(m_last, m_log.entries().back().number));
}

QStringList LogModel::sources() const
{
    QSet<QString> seen;
    for (const LogEntry& entry : m_log.entries())
        seen.insert(entry.source);
    QStringList sorted(seen.cbegin(), seen.cend());
    std::sort(sorted.begin(), sorted.end(), NaturalOrder());
    return sorted;
}

void LogModel::entryAdded(const LogEntry&)
{
    m_batch.changed();
}

void LogModel::entryRepeated(const LogEntry& entry)
{
    if (m_repeated == 0 || entry.number < m_repeated)
        m_repeated = entry.number;
    m_batch.changed();
}

void LogModel::flush()
{
    dropOld();
    if (!m_held)
        takeNew();
    const quint64 repeated = std::exchange(m_repeated, 0);
    if (repeated != 0 && m_last >= m_first && repeated <= m_last) {
        const int lowest = int(m_last - qMax(repeated, m_first));
        tellRows(0, lowest);
    }
    Q_EMIT waitingChanged();
    Q_EMIT countsChanged();
}

/// What the ring has dropped: always the bottom rows.
void LogModel::dropOld()
{
    const auto& entries = m_log.entries();
    const quint64 oldest = entries.empty() ? m_last + 1 : entries.front().number;
    if (oldest <= m_first)
        return;
    const quint64 keptFrom = qMin(oldest, m_last + 1);
    if (keptFrom > m_first) {
        const int rows = rowCount();
        beginRemoveRows({}, int(m_last + 1 - keptFrom), rows - 1);
        m_first = keptFrom;
        endRemoveRows();
    }
    // All rows have gone and what follows them, too: nothing is shown of either.
    if (oldest > m_first) {
        m_first = oldest;
        m_last = oldest - 1;
    }
}

void LogModel::takeNew()
{
    const auto& entries = m_log.entries();
    if (entries.empty() || entries.back().number <= m_last)
        return;
    beginInsertRows({}, 0, int(entries.back().number - m_last) - 1);
    m_last = entries.back().number;
    endInsertRows();
}

} // namespace everyport::ui
