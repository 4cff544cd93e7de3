#include "ui/log/logmodel.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <QSet>

#include "ui/log/logwords.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/statemark.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/tables/expressions.h"

namespace everyport::ui {

LogModel::LogModel(Log& log, QObject* parent)
    : QAbstractTableModel(parent), m_log(log), m_batch([this] { flush(); }, this)
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
    sorted.sort(Qt::CaseInsensitive);
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
        Q_EMIT dataChanged(index(0, 0), index(lowest, Columns - 1));
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

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_last + 1 - m_first);
}

int LogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogEntry* said = entry(index);
    return said ? cell(*said, index.column(), role) : QVariant();
}

QVariant LogModel::cell(const LogEntry& entry, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Time: return millisText(entry.at);
        case Level: return levelWord(entry.level);
        case Source: return entry.source;
        default: return entry.text;
        }
    case Qt::ToolTipRole:
        if (column == Time)
            return entry.times > 1 ? tr("%1, last %2").arg(fullTimeText(entry.at), fullTimeText(entry.lastAt))
                                   : fullTimeText(entry.at);
        return column == Text ? QVariant(entry.text) : QVariant();
    case Role::MarkIs:
        // Where there is no mark its room stays, so that the words stand under each other.
        return column == Level ? QVariant(int(levelMark(entry.level))) : QVariant();
    case Role::ToneIs:
        if (column == Level && entry.level != LogLevel::Info)
            return int(toneOf(levelMark(entry.level)));
        return column == Source || column == Level || column == Time || entry.level == LogLevel::Debug
            ? QVariant(int(Tone::Second))
            : QVariant();
    case Role::Mono: return column == Time;
    case Role::Tag:
        return column == Text && entry.times > 1 ? QVariant(QStringLiteral("× ") + QLocale().toString(entry.times))
                                                 : QVariant();
    case Role::Tint:
        return entry.level == LogLevel::Error ? QVariant(Colours::of(QGuiApplication::palette()).failed) : QVariant();
    case Role::Sort:
        if (column == Level)
            return int(entry.level);
        return column == Time ? QVariant(entry.number) : QVariant();
    case Role::Subject: return QString::number(entry.number);
    case Role::Expression:
        return dictExpression(
            {{QStringLiteral("at"),
                 QDateTime::fromMSecsSinceEpoch(entry.at).toOffsetFromUtc(0).toString(Qt::ISODateWithMs)},
                {QStringLiteral("level"), logLevelName(entry.level)}, {QStringLiteral("source"), entry.source},
                {QStringLiteral("text"), entry.text}, {QStringLiteral("details"), entry.details},
                {QStringLiteral("times"), entry.times}});
    case Qt::AccessibleTextRole:
        if (column == Text && entry.times > 1)
            return tr("%1, %n times", nullptr, entry.times).arg(entry.text);
        return {};
    default: return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    static constexpr int widths[Columns] = {120, 96, 104, 400};
    static const char* const keys[Columns] = {"time", "level", "source", "text"};
    switch (role) {
    case Qt::DisplayRole:
        switch (section) {
        case Time: return tr("Time");
        case Level: return tr("Level");
        case Source: return tr("Source");
        default: return tr("Text");
        }
    case Role::Key: return QString::fromLatin1(keys[section]);
    case Role::NaturalWidth: return widths[section];
    default: return {};
    }
}

} // namespace everyport::ui
