#include "ui/connections/trafficmodel.h"

#include <algorithm>

#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>

#include "app/traffic/trafficdecoder.h"
#include "ui/colourrules/colourrules.h"
#include "ui/connections/connectionlabels.h"
#include "ui/connections/units/trafficwords.h"
#include "ui/style/painting/mirroring.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/display/measures.h"

namespace everyport::ui {
namespace {

// A child carries its unit's number, counted since the beginning; a unit itself carries none.
constexpr quintptr noParent = 0;

} // namespace

TrafficModel::TrafficModel(QObject* parent) : QAbstractItemModel(parent), m_batch([this] { flush(); }, this) {}

TrafficModel::~TrafficModel() = default;

void TrafficModel::watch(const std::shared_ptr<ConnectionRecord>& record)
{
    watch(record ? Records{record} : Records());
}

void TrafficModel::watch(const Records& records)
{
    const bool same = std::equal(m_watched.begin(), m_watched.end(), records.begin(), records.end(),
        [](const Watched& watched, const auto& record) { return watched.record == record; });
    if (same)
        return;
    m_watched.clear();
    for (const auto& record : records)
        m_watched.push_back(
            {.record = record, .watching = record->watch([this, from = record.get()](bool in, QByteArrayView bytes) {
                 take(in, bytes, from);
             })});
    clear();
}

void TrafficModel::take(bool in, QByteArrayView bytes, const ConnectionRecord* from)
{
    TrafficUnit unit{.at = QDateTime::currentMSecsSinceEpoch(),
        .in = in,
        .bytes = bytes.first(qMin(bytes.size(), longestUnit)).toByteArray(),
        .whole = bytes.size()};
    if (from) {
        unit.connection = from->id;
        unit.protocol = from->protocol; // HTTP may have become WebSocket
        unit.who = isOfSeveral() ? connectionTitle(*from) : QString();
    }
    Q_EMIT took(unit);
    m_waitingBytes += unit.bytes.size();
    m_waiting.push_back(std::move(unit));
    while (m_waiting.size() > mostUnits || m_waitingBytes > mostBytes) {
        m_waitingBytes -= m_waiting.front().bytes.size();
        m_waiting.pop_front();
        m_notKept += m_held; // otherwise newer ones take its place before anybody could have seen it
        m_hasLost = true;
    }
    m_batch.changed();
}

void TrafficModel::setHeld(bool held)
{
    if (held == m_held)
        return;
    m_held = held;
    if (!held)
        flush();
}

void TrafficModel::forgetNotKept()
{
    m_notKept = 0;
    Q_EMIT waitingChanged();
}

void TrafficModel::clear()
{
    beginResetModel();
    m_notKept = 0;
    m_units.clear();
    m_waiting.clear();
    m_times.clear();
    m_tally = {};
    m_bytes = m_waitingBytes = 0;
    m_hasLost = false;
    endResetModel();
    Q_EMIT waitingChanged();
}

QList<TrafficUnit> TrafficModel::units() const
{
    QList<TrafficUnit> units;
    for (const Row& row : m_units)
        units.append(row.unit);
    units.append(QList<TrafficUnit>(m_waiting.begin(), m_waiting.end()));
    return units;
}

QSet<quint64> TrafficModel::watchedConnections() const
{
    QSet<quint64> ids;
    for (const Watched& watched : m_watched)
        ids.insert(watched.record->id);
    return ids;
}

void TrafficModel::flush()
{
    if (!m_held && !m_waiting.empty()) {
        const int first = int(m_units.size());
        beginInsertRows({}, first, first + int(m_waiting.size()) - 1);
        for (TrafficUnit& unit : m_waiting) {
            m_bytes += unit.bytes.size();
            m_units.push_back({.unit = std::move(unit)});
            decode(m_units.back());
        }
        m_waiting.clear();
        m_waitingBytes = 0;
        endInsertRows();
        dropOld();
    }
    Q_EMIT waitingChanged();
}

void TrafficModel::decode(Row& row)
{
    TrafficUnit& unit = row.unit;
    const DecodedUnit decoded = decodedUnit(unit.protocol, unit.in, unit.bytes);
    unit.took = m_times[unit.connection].note(unit.in, decoded, unit.at).value_or(-1);
    row.line = lineOf(decoded, unit);
    row.hasSecret = decoded.hasSecret();
    m_tally.add(countedKind(decoded, unit.in), unit.in, unit.whole, unit.took);
    colour(row);
}

void TrafficModel::setColours(const ColourRules* colours)
{
    m_colours = colours;
    connect(colours, &ColourRules::changed, this, &TrafficModel::recolour);
    recolour();
}

void TrafficModel::recolour()
{
    for (Row& row : m_units)
        colour(row);
    if (!m_units.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_units.size()) - 1, Columns - 1), {Role::Tint, Role::Bar});
}

void TrafficModel::colour(Row& row) const
{
    if (!m_colours)
        return;
    const auto column = [&row](const QString& key) -> QString {
        if (key == QStringLiteral("proto"))
            return protocolName(row.unit.protocol);
        if (key == QStringLiteral("kind"))
            return row.line.kind;
        if (key == QStringLiteral("text"))
            return row.line.summary;
        if (key == QStringLiteral("who"))
            return row.unit.who;
        if (key == QStringLiteral("is") || key == QStringLiteral("has")) {
            QStringList words{row.unit.in ? QStringLiteral("in") : QStringLiteral("out")};
            if (row.hasSecret)
                words.append(QStringLiteral("password"));
            if (row.line.tone == Tone::Failed || row.line.tone == Tone::Trouble)
                words.append(QStringLiteral("failed"));
            return words.join(QLatin1Char(' '));
        }
        return key.isEmpty() ? row.line.kind + QLatin1Char('\n') + row.line.summary : QString();
    };
    row.colour = m_colours->colour(m_colours->match(column));
}

QVariant TrafficModel::colourCell(const Row& row) const
{
    return row.colour ? QVariant(colourOf(*row.colour, QGuiApplication::palette())) : QVariant();
}

void TrafficModel::dropOld()
{
    int drop = 0;
    qsizetype bytes = m_bytes;
    while (m_units.size() - size_t(drop) > mostUnits || bytes > mostBytes)
        bytes -= m_units[size_t(drop++)].unit.bytes.size();
    if (drop == 0)
        return;
    beginRemoveRows({}, 0, drop - 1);
    m_units.erase(m_units.begin(), m_units.begin() + drop);
    m_bytes = bytes;
    m_dropped += quint64(drop);
    m_hasLost = true;
    endRemoveRows();
}

QModelIndex TrafficModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || row >= rowCount(parent) || column >= columnCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(m_dropped + quint64(parent.row()) + 1) : noParent);
}

QModelIndex TrafficModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == noParent)
        return {};
    const quint64 number = index.internalId() - 1;
    return number < m_dropped || number - m_dropped >= m_units.size()
        ? QModelIndex()
        : createIndex(int(number - m_dropped), 0, noParent);
}

int TrafficModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_units.size());
    return parent.internalId() == noParent && parent.column() == 0 ? 1 : 0;
}

int TrafficModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 1 : int(Columns);
}

const TrafficUnit* TrafficModel::unit(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const int row = index.internalId() == noParent ? index.row() : parent(index).row();
    return row >= 0 && size_t(row) < m_units.size() ? &m_units[size_t(row)].unit : nullptr;
}

qint64 TrafficModel::timeOf(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() == noParent && size_t(index.row()) < m_units.size()
        ? m_units[size_t(index.row())].unit.at
        : 0;
}

TrafficText TrafficModel::text(const QModelIndex& index) const
{
    const int row = index.internalId() == noParent ? index.row() : parent(index).row();
    if (!index.isValid() || row < 0 || size_t(row) >= m_units.size())
        return {};
    return trafficText(m_units[size_t(row)].unit.protocol, m_units[size_t(row)].unit);
}

QString TrafficModel::copied(const QModelIndex& index) const
{
    return text(index).text;
}

QVariant TrafficModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == noParent)
        return unitCell(m_units[size_t(index.row())], index.column(), role);
    switch (role) {
    case Qt::DisplayRole: return text(index).text;
    case LanguageRole: return int(text(index).language);
    case IsTextRole: return true;
    default: return {};
    }
}

QVariant TrafficModel::unitCell(const Row& row, int column, int role) const
{
    const TrafficUnit& unit = row.unit;
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Time: return millisText(unit.at);
        case Kind: return row.line.kind;
        case Summary: return row.line.summary;
        case Size: return unit.whole < 1000 ? tr("%1 B").arg(unit.whole) : bytesText(quint64(unit.whole));
        case Who: return unit.who;
        default: return {};
        }
    case Role::Tint:
    case Role::Bar: return colourCell(row);
    case Qt::TextAlignmentRole: return column == Size ? QVariant(int(numberAlignment)) : QVariant();
    case Role::Mono: return column == Time || column == Kind;
    case Role::IconName:
        return column == Kind ? (unit.in ? QStringLiteral("arrow-down-left") : QStringLiteral("arrow-up-right"))
                              : QVariant();
    case Role::IconTone: return column == Kind ? QVariant(int(unit.in ? Tone::Accent : Tone::Outgoing)) : QVariant();
    case Role::ToneIs: {
        if (column == Time || column == Size || column == Who)
            return int(Tone::Second);
        const Tone tone = row.line.tone;
        if (tone != Tone::Normal)
            return int(tone);
        return column == Kind ? QVariant(int(unit.in ? Tone::Accent : Tone::Outgoing)) : QVariant();
    }
    case Qt::AccessibleTextRole:
        return column == Kind ? QVariant(tr("%1, %2").arg(unit.in ? tr("received") : tr("sent"), row.line.kind))
                              : QVariant();
    default: return {};
    }
}

QVariant TrafficModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    static const char* const keys[Columns] = {"time", "kind", "text", "size", "who"};
    if (role == Role::Key)
        return QString::fromLatin1(keys[section]);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[Columns] = {tr("Time"), tr("Kind"), tr("Summary"), tr("Size"), tr("Who")};
    return titles[section];
}

} // namespace everyport::ui
