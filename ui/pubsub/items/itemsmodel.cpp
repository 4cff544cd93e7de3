#include "ui/pubsub/items/itemsmodel.h"

#include <algorithm>

#include <QDateTime>

#include "ui/style/colours/statemark.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/display/measures.h"

namespace everyport::ui {
namespace {

constexpr size_t mostWaiting = 10'000;

} // namespace

ItemsModel::ItemsModel(QObject* parent) : QAbstractTableModel(parent), m_batch([this] { flush(); }, this) {}

ItemsModel::~ItemsModel()
{
    if (m_nodes)
        m_nodes->removeListener(this);
}

void ItemsModel::show(NodeSource* nodes, const QString& node)
{
    if (nodes == m_nodes && node == m_node)
        return;
    m_loading.cancel();
    beginResetModel();
    if (m_nodes)
        m_nodes->removeListener(this);
    m_nodes = node.isEmpty() ? nullptr : nodes;
    m_node = node;
    m_rows.clear();
    m_waiting.clear();
    m_shownIds.clear();
    m_waitingIds.clear();
    m_total = 0;
    m_hasOlder = false;
    endResetModel();
    Q_EMIT waitingChanged();
    if (m_nodes) {
        m_nodes->addListener(this);
        load({.max = pageSize, .last = true});
    }
    Q_EMIT contentChanged();
}

void ItemsModel::load(xmpp::PageRequest page)
{
    xmpp::ItemQuery query;
    query.page = std::move(page);
    m_loading = m_nodes->items(m_node, std::move(query));
    m_loading.whenDone([this](Result<xmpp::ItemPage> answer) {
        const auto done = std::move(m_loading);
        if (answer)
            take(*answer);
        else
            Q_EMIT failed(answer.error());
        m_batch.changed();
    });
}

/// A page, oldest first, below what is shown. What came in by itself meanwhile is there already.
void ItemsModel::take(const xmpp::ItemPage& page)
{
    m_total = page.total;
    m_hasOlder = page.firstIndex > 0 && !page.items.isEmpty();
    std::vector<Row> older;
    for (auto item = page.items.crbegin(); item != page.items.crend(); ++item) {
        if (!m_shownIds.contains(item->id) && !m_waitingIds.contains(item->id))
            older.push_back(rowOf(*item));
    }
    insertRows(m_rows.size(), std::move(older));
}

void ItemsModel::insertRows(size_t at, std::vector<Row> rows)
{
    if (rows.empty())
        return;
    for (const auto& row : rows)
        m_shownIds.insert(row.item.id);
    beginInsertRows({}, int(at), int(at + rows.size()) - 1);
    m_rows.insert(m_rows.begin() + std::ptrdiff_t(at), std::make_move_iterator(rows.begin()),
        std::make_move_iterator(rows.end()));
    endInsertRows();
}

ItemsModel::Row ItemsModel::rowOf(const xmpp::PubsubItem& item)
{
    auto fields = payloadFields(item.payload);
    // The time stands before it already.
    const auto saysWhen = [at = item.at / 1000](const PayloadField& field) {
        const QDateTime time = QDateTime::fromString(field.value, Qt::ISODateWithMs);
        return time.isValid() && time.toMSecsSinceEpoch() / 1000 == at;
    };
    if (!std::all_of(fields.begin(), fields.end(), saysWhen))
        fields.removeIf(saysWhen);
    return {item, payloadSummary(fields)};
}

bool ItemsModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_hasOlder && !isLoading() && m_nodes;
}

void ItemsModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent) && !m_rows.empty())
        load({.max = pageSize, .before = m_rows.back().item.id});
}

void ItemsModel::setFollow(bool follow)
{
    if (follow == m_follow)
        return;
    m_follow = follow;
    flush();
}

void ItemsModel::setHeld(bool held)
{
    if (held == m_held)
        return;
    m_held = held;
    flush();
}

void ItemsModel::itemPublished(const QString& node, const xmpp::PubsubItem& item)
{
    if (node != m_node)
        return;
    const bool again = m_shownIds.contains(item.id) || m_waitingIds.contains(item.id);
    m_total += again ? 0 : 1;
    m_waiting.push_back(item);
    ++m_waitingIds[item.id];
    if (m_waiting.size() > mostWaiting) {
        const auto oldest = m_waitingIds.find(m_waiting.front().id);
        if (--*oldest == 0)
            m_waitingIds.erase(oldest);
        m_waiting.pop_front();
    }
    m_batch.changed();
}

void ItemsModel::itemRetracted(const QString& node, const QString& id)
{
    if (node != m_node)
        return;
    m_total = qMax(0, m_total - 1);
    if (m_waitingIds.remove(id) > 0)
        std::erase_if(m_waiting, [&](const xmpp::PubsubItem& item) { return item.id == id; });
    removeRow(id);
    m_batch.changed();
}

void ItemsModel::nodePurged(const QString& node)
{
    if (node != m_node)
        return;
    beginResetModel();
    m_rows.clear();
    m_waiting.clear();
    m_shownIds.clear();
    m_waitingIds.clear();
    m_total = 0;
    m_hasOlder = false;
    endResetModel();
    m_batch.changed();
}

void ItemsModel::removeRow(const QString& id)
{
    if (!m_shownIds.remove(id))
        return;
    const QModelIndex gone = indexOf(id);
    beginRemoveRows({}, gone.row(), gone.row());
    m_rows.erase(m_rows.begin() + gone.row());
    endRemoveRows();
}

void ItemsModel::flush()
{
    if (m_follow && !m_held && !m_waiting.empty()) {
        const auto fresh = std::exchange(m_waiting, {});
        m_waitingIds.clear();
        // An id that is published again is the same item, now the newest.
        for (const xmpp::PubsubItem& item : fresh)
            removeRow(item.id);
        std::vector<Row> rows;
        QHash<QString, bool> taken;
        for (auto item = fresh.crbegin(); item != fresh.crend(); ++item) {
            if (!std::exchange(taken[item->id], true))
                rows.push_back(rowOf(*item));
        }
        insertRows(0, std::move(rows));
    }
    Q_EMIT waitingChanged();
    Q_EMIT contentChanged();
}

const xmpp::PubsubItem* ItemsModel::item(const QModelIndex& index) const
{
    return index.isValid() && size_t(index.row()) < m_rows.size() ? &m_rows[size_t(index.row())].item : nullptr;
}

QModelIndex ItemsModel::indexOf(const QString& id) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].item.id == id)
            return index(int(row), 0);
    }
    return {};
}

QList<PayloadField> ItemsModel::fields(const QModelIndex& index) const
{
    const xmpp::PubsubItem* found = item(index);
    return found ? payloadFields(found->payload) : QList<PayloadField>();
}

int ItemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ItemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant ItemsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Time: return row.item.at == 0 ? QString() : secondsText(row.item.at, QDateTime::currentMSecsSinceEpoch());
        case Item: return row.item.id;
        case Publisher:
            return row.item.publisher.hasLocal() ? row.item.publisher.local() : row.item.publisher.toString();
        case Content: return row.summary;
        default: return {};
        }
    case Qt::ToolTipRole:
        if (index.column() == Time && row.item.at != 0)
            return fullTimeText(row.item.at);
        return index.column() == Publisher ? QVariant(row.item.publisher.toString()) : QVariant();
    case Role::Mono: return index.column() == Item;
    case Role::Elide: return index.column() == Item ? QVariant(int(Qt::ElideMiddle)) : QVariant();
    case Role::ToneIs:
        return index.column() == Time || index.column() == Publisher ? QVariant(int(Tone::Second)) : QVariant();
    case Role::Sort:
        return index.column() == Time ? QVariant(-index.row())
                                      : QVariant(); // as it was published, whatever the clock said
    case Role::Subject: return row.item.id;
    case Role::Copy: return index.column() == Publisher ? QVariant(row.item.publisher.toString()) : QVariant();
    default: return {};
    }
}

QVariant ItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    static constexpr int widths[Columns] = {82, 72, 122, 240};
    static constexpr int leasts[Columns] = {0, 60, 80, 110}; // the time is never cut
    static const char* const keys[Columns] = {"time", "item", "publisher", "content"};
    switch (role) {
    case Qt::DisplayRole: {
        const QString titles[Columns] = {tr("Time"), tr("Item"), tr("Publisher"), tr("Content")};
        return titles[section];
    }
    case Role::Key: return QString::fromLatin1(keys[section]);
    case Role::NaturalWidth: return widths[section];
    case Role::LeastWidth: return leasts[section];
    case Role::Share: return section == Content ? 1 : 0;
    case Role::Yield: return section == Publisher ? 1 : 0;
    case Role::Elide: return section == Item ? QVariant(int(Qt::ElideMiddle)) : QVariant();
    default: return {};
    }
}

} // namespace everyport::ui
