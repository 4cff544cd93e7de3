#include "ui/services/servicesmodel.h"

#include <QDateTime>
#include <QLocale>

#include "ui/languages/saidwords.h"
#include "ui/services/servicelabels.h"
#include "ui/style/painting/rowroles.h"
#include "ui/tags/tagcolumn.h"
#include "ui/tags/tags.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/tables/expressions.h"

namespace everyport::ui {
namespace {

using ServiceState = ServiceStatus::State;

Tone stateTone(const ServiceStatus& status)
{
    const Tone tone = toneOf(serviceMark(status));
    return tone >= Tone::Trouble || tone == Tone::Accent ? tone : Tone::Second;
}

Tone numberTone(const ServiceStatus& status)
{
    return status.state == ServiceState::Running ? Tone::Normal : Tone::Second;
}

Column<ServiceStatus> serviceNameColumn()
{
    return {.key = QStringLiteral("name"),
        .title = ServicesModel::tr("Name"),
        .width = 126,
        .least = 126, // "old…rty" is nobody's name: before that the address goes, which stands beside the list, too
        .isName = true,
        .text = [](const ServiceStatus& status) { return status.name; },
        .weight = 500,
        .mark = serviceMark,
        .spoken =
            [](const ServiceStatus& status) {
                return ServicesModel::tr("%1, %2").arg(status.name, serviceStateWord(status));
            }};
}

QVariant serviceRole(const ServiceStatus& status, int role)
{
    switch (role) {
    case Role::Subject: return status.name;
    case Role::Expression: return itemExpression(QStringLiteral("services"), status.name);
    case Role::Faded: return status.state == ServiceState::Off && status.trouble.text.isEmpty();
    default: return {};
    }
}

} // namespace

ServicesModel::ServicesModel(ServiceList& list, ConnectionRegistry& registry, const Clock& clock, QObject* parent)
    : ColumnModel({columnsOf(this), serviceRole}, parent),
      m_list(list),
      m_clock(clock),
      m_tally(registry),
      m_rows(list.all()),
      m_batch([this] { flush(); }, this)
{
    for (const ServiceStatus& status : m_rows) {
        if (!status.trouble.text.isEmpty())
            m_faults.insert(status.name, {status.since, saidWords(serviceTroubleWords(status))});
    }
    m_list.addListener(this);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &ServicesModel::look);
}

ServicesModel::~ServicesModel()
{
    m_list.removeListener(this);
}

void ServicesModel::setTags(const Tags& tags)
{
    m_tags = &tags;
    connect(&tags, &Tags::changed, this, [this](const QString& page, const QString& name) {
        if (const int row = page == TaggedPage::services ? rowOf(name) : -1; row >= 0)
            tellRows(row, row);
    });
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
            m_faults.insert(name, {now->since, saidWords(serviceTroubleWords(*now))});
        tellRows(row, row);
        Q_EMIT serviceTold(name);
    }
    Q_EMIT countsChanged();
}

ui::Column<ServiceStatus> ServicesModel::trafficColumn(const ServicesModel* model)
{
    const auto rates = [model](const ServiceStatus& status) { return model->m_tally.rates(status.name); };
    return {.key = QStringLiteral("rate"),
        .title = tr("Traffic"),
        .width = 132,
        .text =
            [rates](const ServiceStatus& status) {
                if (status.state != ServiceState::Running)
                    return QStringLiteral("–");
                const QList<double> known = rates(status);
                return rateText(known.isEmpty() ? 0 : known.last());
            },
        .isNumber = true,
        .toneOf = numberTone,
        .sort =
            [rates](const ServiceStatus& status) {
                const QList<double> known = rates(status);
                return known.isEmpty() ? 0.0 : known.last();
            },
        .more =
            [rates](const ServiceStatus& status, int role) {
                if (role != Role::Sparkline || status.state != ServiceState::Running)
                    return QVariant();
                const QList<double> known = rates(status);
                const bool moves = std::any_of(known.begin(), known.end(), [](double rate) { return rate > 0; });
                return moves && known.size() > 1 ? QVariant::fromValue(known) : QVariant();
            }};
}

ui::Column<ServiceStatus> ServicesModel::faultColumn(const ServicesModel* model)
{
    const auto words = [model](const ServiceStatus& status) {
        const auto fault = model->m_faults.constFind(status.name);
        if (fault == model->m_faults.cend())
            return QStringLiteral("–");
        return fault->first > 0
            ? QStringLiteral("%1 %2").arg(clockText(fault->first, QDateTime::currentMSecsSinceEpoch()), fault->second)
            : fault->second;
    };
    return {.key = QStringLiteral("fault"),
        .title = tr("Last fault"),
        .width = 150,
        .least = 90,
        .share = 2,
        .yield = 3,
        .text = words,
        .toneOf =
            [words](const ServiceStatus& status) {
                return words(status) == QStringLiteral("–") ? Tone::Second : Tone::Normal;
            },
        .sort = [model](const ServiceStatus& status) { return model->m_faults.value(status.name).first; },
        .tip = [](const ServiceStatus& status) { return saidWords(serviceTroubleWords(status)); }};
}

std::vector<ui::Column<ServiceStatus>> ServicesModel::columnsOf(const ServicesModel* model)
{
    return {
        serviceNameColumn(),
        {.key = QStringLiteral("type"),
            .title = tr("Type"),
            .width = 64,
            .yield = 2,
            .text = [](const ServiceStatus& status) { return serviceTypeName(status.type); },
            .tone = Tone::Second},
        {.key = QStringLiteral("address"),
            .title = tr("Address"),
            .width = 160,
            .least = 124, // room for an address of this computer, whole
            .share = 1,
            .yield = 1,
            .isName = true,
            .text = serviceAddressWords},
        {.key = QStringLiteral("state"),
            .title = tr("State"),
            .width = 84,
            .text = serviceStateWord,
            .toneOf = stateTone,
            .sort = [](const ServiceStatus& status) { return int(status.state); },
            .tip = [](const ServiceStatus& status) { return saidWords(serviceTroubleWords(status)); }},
        {.key = QStringLiteral("users"),
            .title = tr("Users"),
            .width = 62,
            .text =
                [](const ServiceStatus& status) {
                    return status.state == ServiceState::Running ? QLocale().toString(qlonglong(status.people))
                                                                 : QStringLiteral("–");
                },
            .isNumber = true,
            .toneOf = numberTone,
            .sort = [](const ServiceStatus& status) { return qlonglong(status.people); }},
        trafficColumn(model),
        faultColumn(model),
        tagColumn<ServiceStatus>([model](const ServiceStatus& status) {
            return model->m_tags ? model->m_tags->shownOf(TaggedPage::services, status.name) : QString();
        }),
    };
}

} // namespace everyport::ui
