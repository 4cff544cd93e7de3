#include "ui/services/servicesmodel.h"

#include <QLocale>

#include "ui/services/servicewords.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/tables/expressions.h"

namespace everyport::ui {
namespace {

using ServiceState = ServiceStatus::State;

bool isNumber(int column)
{
    return column == ServicesModel::Users || column == ServicesModel::Traffic;
}

} // namespace

ServicesModel::ServicesModel(ServiceList& list, ConnectionRegistry& registry, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent),
      m_list(list),
      m_clock(clock),
      m_tally(registry),
      m_rows(list.all()),
      m_batch([this] { flush(); }, this)
{
    for (const ServiceStatus& status : m_rows) {
        if (!status.trouble.text.isEmpty())
            m_faults.insert(status.name, {status.since, serviceTroubleWords(status)});
    }
    m_list.addListener(this);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &ServicesModel::look);
}

ServicesModel::~ServicesModel()
{
    m_list.removeListener(this);
}

void ServicesModel::setWatched(bool watched)
{
    if (!watched) {
        m_timer.stop();
        return;
    }
    look();
    m_timer.start();
}

void ServicesModel::look()
{
    m_tally.look(m_clock.now());
    for (int row = 0; row < m_rows.size(); ++row) {
        if (const auto now = m_list.status(m_rows[row].name))
            m_rows[row].people = now->people;
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Users), index(int(m_rows.size()) - 1, Traffic));
}

int ServicesModel::rowOf(const QString& name) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].name == name)
            return row;
    }
    return -1;
}

const ServiceStatus* ServicesModel::status(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

const ServiceStatus* ServicesModel::status(const QString& name) const
{
    const int row = rowOf(name);
    return row < 0 ? nullptr : &m_rows[row];
}

QModelIndex ServicesModel::indexOf(const QString& name) const
{
    const int row = rowOf(name);
    return row < 0 ? QModelIndex() : index(row, 0);
}

int ServicesModel::countOf(ServiceState state) const
{
    int count = 0;
    for (const ServiceStatus& status : m_rows)
        count += status.state == state && !status.isBroken;
    return count;
}

void ServicesModel::serviceAdded(const QString& name)
{
    const auto added = m_list.status(name);
    if (!added)
        return;
    if (rowOf(name) >= 0) {
        serviceChanged(name); // in place of a broken one
        return;
    }
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.append(*added);
    endInsertRows();
    serviceChanged(name);
}

void ServicesModel::serviceChanged(const QString& name)
{
    m_dirty.insert(name);
    m_batch.changed();
}

void ServicesModel::serviceRemoved(const QString& name)
{
    const int row = rowOf(name);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    m_faults.remove(name);
    Q_EMIT countsChanged();
}

void ServicesModel::flush()
{
    const QSet<QString> dirty = std::exchange(m_dirty, {});
    for (const QString& name : dirty) {
        const int row = rowOf(name);
        const auto now = m_list.status(name);
        if (row < 0 || !now)
            continue;
        m_rows[row] = *now;
        if (!now->trouble.text.isEmpty())
            m_faults.insert(name, {now->since, serviceTroubleWords(*now)});
        Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
        Q_EMIT serviceTold(name);
    }
    Q_EMIT countsChanged();
}

int ServicesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ServicesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString ServicesModel::text(const ServiceStatus& status, int column) const
{
    switch (column) {
    case Name: return status.name;
    case Type: return serviceTypeName(status.type);
    case Address: return serviceAddressWords(status);
    case State: return serviceStateWord(status);
    case Users:
        return status.state == ServiceState::Running ? QLocale().toString(qlonglong(status.people))
                                                     : QStringLiteral("–");
    case Traffic: {
        const QList<double> rates = m_tally.rates(status.name);
        return status.state != ServiceState::Running ? QStringLiteral("–")
                                                     : rateText(rates.isEmpty() ? 0 : rates.last());
    }
    case LastFault: {
        const auto fault = m_faults.constFind(status.name);
        if (fault == m_faults.cend())
            return QStringLiteral("–");
        return fault->first > 0
            ? QStringLiteral("%1 %2").arg(clockText(fault->first, QDateTime::currentMSecsSinceEpoch()), fault->second)
            : fault->second;
    }
    default: return {};
    }
}

QVariant ServicesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return cell(m_rows[index.row()], index.column(), role);
}

QVariant ServicesModel::cell(const ServiceStatus& status, int column, int role) const
{
    const Tone tone = toneOf(serviceMark(status));
    switch (role) {
    case Qt::DisplayRole: return text(status, column);
    case Qt::TextAlignmentRole: return isNumber(column) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::ToolTipRole:
        return column == LastFault || column == State ? QVariant(serviceTroubleWords(status)) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Name ? QVariant(tr("%1, %2").arg(status.name, serviceStateWord(status))) : QVariant();
    case Role::Subject: return status.name;
    case Role::Expression: return itemExpression(QStringLiteral("services"), status.name);
    case Role::MarkIs: return column == Name ? QVariant(int(serviceMark(status))) : QVariant();
    case Role::Weight: return column == Name ? QVariant(500) : QVariant();
    case Role::Faded: return status.state == ServiceState::Off && status.trouble.text.isEmpty();
    case Role::ToneIs:
        if (column == State)
            return int(tone >= Tone::Trouble || tone == Tone::Accent ? tone : Tone::Second);
        if (isNumber(column) && status.state != ServiceState::Running)
            return int(Tone::Second);
        return column == Type || (column == LastFault && text(status, column) == QStringLiteral("–"))
            ? QVariant(int(Tone::Second))
            : QVariant();
    case Role::Sparkline: {
        const QList<double> rates = column == Traffic && status.state == ServiceState::Running
            ? m_tally.rates(status.name)
            : QList<double>();
        const bool moves = std::any_of(rates.begin(), rates.end(), [](double rate) { return rate > 0; });
        return moves && rates.size() > 1 ? QVariant::fromValue(rates) : QVariant();
    }
    case Role::Sort:
        if (column == State)
            return int(status.state);
        if (column == Users)
            return qlonglong(status.people);
        if (column == Traffic)
            return m_tally.rates(status.name).isEmpty() ? 0.0 : m_tally.rates(status.name).last();
        return column == LastFault ? QVariant(m_faults.value(status.name).first) : QVariant();
    default: return {};
    }
}

QVariant ServicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    static constexpr int widths[Columns] = {126, 64, 160, 84, 62, 132, 150};
    static const char* const keys[Columns] = {"name", "type", "address", "state", "users", "rate", "fault"};
    switch (role) {
    case Qt::DisplayRole: {
        const QString titles[Columns] = {
            tr("Name"), tr("Type"), tr("Address"), tr("State"), tr("Users"), tr("Traffic"), tr("Last fault")};
        return titles[section];
    }
    case Qt::TextAlignmentRole:
        return isNumber(section) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Role::Key: return QString::fromLatin1(keys[section]);
    case Role::NaturalWidth: return widths[section];
    default: return {};
    }
}

} // namespace everyport::ui
