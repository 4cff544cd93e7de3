#include "ui/connections/connectionsmodel.h"

#include <algorithm>

#include <QLocale>
#include <QSet>

#include "netcore/base/naturalorder.h"
#include "ui/colourrules/colourrules.h"
#include "ui/connections/connectionlabels.h"
#include "ui/style/painting/rowroles.h"

using namespace std::chrono_literals;

namespace everyport::ui {

ConnectionsModel::ConnectionsModel(ConnectionRegistry& registry, const Clock& clock, QObject* parent)
    : ColumnModel({connectionColumns(clock)}, parent), m_registry(registry), m_clock(clock)
{
}

void ConnectionsModel::sample()
{
    const Records now = m_registry.rows();
    removeGone(now);
    const int first = int(m_headings.size());
    for (int i = 0; i < m_rows.size(); ++i) {
        if (look(m_rows[i])) {
            colour(m_rows[i]);
            tellRows(first + i, first + i);
        }
    }
    insertFresh(now);
    measureRates();
    takeHeadings();
}

void ConnectionsModel::setHeld(bool held)
{
    if (held == m_held)
        return;
    m_held = held;
    if (!held)
        sample();
}

void ConnectionsModel::removeGone(const Records& now)
{
    m_closed = 0;
    // Both lists are in the order of ids, so one walk finds what has gone.
    qsizetype at = 0;
    for (qsizetype i = 0; i < m_rows.size();) {
        while (at < now.size() && now[at]->id < m_rows[i].record->id)
            ++at;
        const bool there = at < now.size() && now[at]->id == m_rows[i].record->id;
        if (there || m_held) {
            m_closed += there ? 0 : 1;
            ++i;
            continue;
        }
        const int gone = int(m_headings.size() + i);
        beginRemoveRows({}, gone, gone);
        m_rows.removeAt(i);
        endRemoveRows();
    }
}

void ConnectionsModel::insertFresh(const Records& now)
{
    const quint64 last = m_rows.isEmpty() ? 0 : m_rows.last().record->id;
    const auto begin = std::upper_bound(
        now.begin(), now.end(), last, [](quint64 id, const auto& record) { return id < record->id; });
    m_opened = m_held ? int(now.end() - begin) : 0;
    if (m_held || begin == now.end())
        return;
    QList<ConnectionRow> fresh;
    for (auto record = begin; record != now.end(); ++record) {
        fresh.append({.record = *record});
        look(fresh.last());
        colour(fresh.last());
    }
    beginInsertRows({}, rowCount(), rowCount() + int(fresh.size()) - 1);
    m_rows += fresh;
    endInsertRows();
}

void ConnectionsModel::measureRates()
{
    const auto now = m_clock.now();
    const std::chrono::duration<double> passed = now - m_rated;
    if (m_rated != Clock::Moment() && passed < 1s)
        return;
    const bool first = std::exchange(m_rated, now) == Clock::Moment();
    for (int i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].measure(passed.count(), first, now))
            continue;
        if (colour(m_rows[i])) {
            tellRows(int(m_headings.size()) + i, int(m_headings.size()) + i);
        } else {
            const QModelIndex changed = index(int(m_headings.size()) + i, Rate);
            Q_EMIT dataChanged(changed, changed);
        }
    }
}

void ConnectionsModel::setColours(const ColourRules* colours)
{
    m_colours = colours;
    connect(colours, &ColourRules::changed, this, &ConnectionsModel::recolour);
    recolour();
}

QStringList ConnectionsModel::colourKeys() const
{
    QStringList keys{QStringLiteral("is"), QStringLiteral("has"), QStringLiteral("kind"), QStringLiteral("text")};
    for (int column = 0; column < columns().count(); ++column)
        keys.append(columns().header(column, Qt::Horizontal, Role::Key).toString());
    return keys;
}

QString ConnectionsModel::columnText(const ConnectionRow& row, const QString& key) const
{
    if (key == QStringLiteral("is") || key == QStringLiteral("has"))
        return row.standing();
    QString all;
    for (int column = 0; column < columns().count(); ++column) {
        if (key.isEmpty())
            all += columns().text(row, column) + QLatin1Char('\n');
        else if (columns().header(column, Qt::Horizontal, Role::Key).toString() == key)
            return columns().text(row, column);
    }
    return all; // of what only a message has: nothing
}

bool ConnectionsModel::look(ConnectionRow& row) const
{
    return row.look(m_isThrottled(row.record->id));
}

bool ConnectionsModel::colour(ConnectionRow& row) const
{
    const int rule = m_colours ? m_colours->match([&](const QString& key) { return columnText(row, key); }) : -1;
    const auto colour = m_colours ? m_colours->colour(rule) : std::nullopt;
    const bool isOther = rule != row.rule || colour != row.colour;
    row.rule = rule;
    row.colour = colour;
    return isOther;
}

void ConnectionsModel::recolour()
{
    for (ConnectionRow& row : m_rows)
        colour(row);
    if (!m_rows.isEmpty())
        tellRows(int(m_headings.size()), rowCount() - 1);
}

QList<int> ConnectionsModel::colourCounts() const
{
    QList<int> counts(m_colours ? m_colours->rules().size() : 0, 0);
    for (const ConnectionRow& row : m_rows) {
        if (row.rule >= 0 && row.rule < counts.size())
            ++counts[row.rule];
    }
    return counts;
}

QString ConnectionsModel::groupOf(const ConnectionRecord& record) const
{
    switch (m_grouping) {
    case Grouping::None: break;
    case Grouping::Service: return record.service.isEmpty() ? tr("no service") : serviceWord(record);
    case Grouping::Host: return peerName(record);
    case Grouping::Protocol: return protocolName(record.protocol);
    }
    return {};
}

void ConnectionsModel::takeHeadings()
{
    QMap<QString, int> members;
    if (m_grouping != Grouping::None) {
        for (const ConnectionRow& row : m_rows)
            ++members[groupOf(*row.record)];
    }
    for (int i = int(m_headings.size()) - 1; i >= 0; --i) {
        if (members.contains(m_headings[i].group))
            continue;
        beginRemoveRows({}, i, i);
        m_headings.removeAt(i);
        endRemoveRows();
    }
    for (auto wanted = members.cbegin(); wanted != members.cend(); ++wanted) {
        int at = 0;
        while (at < m_headings.size() && m_headings[at].group != wanted.key())
            ++at;
        if (at == m_headings.size()) {
            beginInsertRows({}, at, at);
            m_headings.append({wanted.key(), wanted.value()});
            endInsertRows();
        } else if (m_headings[at].members != wanted.value()) {
            m_headings[at].members = wanted.value();
            Q_EMIT dataChanged(index(at, 0), index(at, 0));
        }
    }
}

void ConnectionsModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    m_headings.clear();
    endResetModel();
    takeHeadings();
}

const ConnectionRow* ConnectionsModel::row(const QModelIndex& index) const
{
    const qsizetype at = index.row() - m_headings.size();
    return index.isValid() && at >= 0 && at < m_rows.size() ? &m_rows[at] : nullptr;
}

std::shared_ptr<ConnectionRecord> ConnectionsModel::record(const QModelIndex& index) const
{
    const ConnectionRow* found = row(index);
    return found ? found->record : nullptr;
}

QModelIndex ConnectionsModel::indexOf(quint64 id) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].record->id == id)
            return index(int(m_headings.size()) + i, 0);
    }
    return {};
}

bool ConnectionsModel::isSlow(const QModelIndex& index) const
{
    const ConnectionRow* found = row(index);
    return found && found->isSlow();
}

bool ConnectionsModel::isTrouble(const QModelIndex& index) const
{
    const ConnectionRow* found = row(index);
    return found && found->isTrouble();
}

bool ConnectionsModel::isClosed(const QModelIndex& index) const
{
    const ConnectionRow* found = row(index);
    return found && found->isClosed();
}

ConnectionsModel::Counts ConnectionsModel::counts() const
{
    Counts counts;
    const auto count = [&counts](const ConnectionRow& row) {
        if (row.isClosed()) {
            ++counts.closed;
            return;
        }
        ++counts.open;
        if (!row.tls.isEmpty())
            ++counts.encrypted;
        else
            isLocal(*row.record) ? ++counts.local : ++counts.clear;
        counts.slow += row.isSlow() ? 1 : 0;
        counts.trouble += row.isTrouble() ? 1 : 0;
    };
    std::for_each(m_rows.cbegin(), m_rows.cend(), count);
    if (m_opened == 0)
        return counts;
    // Those without a row yet, since somebody reads: the page would say less than the status bar beneath it, and
    // nothing of a password in the clear.
    const quint64 last = m_rows.isEmpty() ? 0 : m_rows.last().record->id;
    for (const auto& record : m_registry.rows()) {
        if (record->id <= last)
            continue;
        ConnectionRow fresh{.record = record};
        look(fresh);
        count(fresh);
    }
    return counts;
}

QStringList ConnectionsModel::valuesOf(Column column) const
{
    QSet<QString> seen;
    for (const ConnectionRow& row : m_rows)
        seen.insert(columns().text(row, column));
    seen.remove(QString());
    QStringList sorted(seen.cbegin(), seen.cend());
    std::sort(sorted.begin(), sorted.end(), NaturalOrder());
    return sorted;
}

Qt::ItemFlags ConnectionsModel::flags(const QModelIndex& index) const
{
    if (!row(index))
        return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant ConnectionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConnectionRow* found = row(index);
    if (!found)
        return heading(index.row(), index.column(), role);
    if (role == Role::GroupOf)
        return m_grouping == Grouping::None ? QVariant() : QVariant(groupOf(*found->record));
    return ColumnModel::data(index, role);
}

QVariant ConnectionsModel::heading(int row, int column, int role) const
{
    switch (role) {
    case Role::Group: return true;
    case Role::GroupOf: return m_headings[row].group;
    case Qt::DisplayRole:
        return column == 0
            ? QVariant(tr("%1  %2").arg(m_headings[row].group, QLocale().toString(m_headings[row].members)))
            : QVariant();
    default: return {};
    }
}

} // namespace everyport::ui
