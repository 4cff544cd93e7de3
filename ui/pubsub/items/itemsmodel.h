#pragma once

#include <deque>
#include <vector>

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include "ui/pubsub/items/payload.h"
#include "ui/pubsub/nodes/nodesource.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

/// One node's items, newest first, older ones by pages as somebody scrolls. New ones come in by themselves while
/// followed; while held they wait and are counted.
class ItemsModel : public QAbstractTableModel, private xmpp::PubsubEvents {
    Q_OBJECT
public:
    enum Column { Time, Item, Publisher, Content, Columns };
    static constexpr int pageSize = 100;

    explicit ItemsModel(QObject* parent = nullptr);
    ~ItemsModel() override;

    /// Null or an empty name: none. What was shown before must still be there.
    void show(NodeSource* nodes, const QString& node);
    void setFollow(bool follow); ///< Whether new items come by themselves.
    void setHeld(bool held);
    int waiting() const { return int(m_waiting.size()); }
    int total() const { return m_total; }
    bool isLoading() const { return m_loading.isValid(); }

    const xmpp::PubsubItem* item(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& id) const;
    QList<PayloadField> fields(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void waitingChanged();
    void contentChanged(); ///< Rows came or went; batched.
    void failed(const everyport::Error& error);

private:
    struct Row {
        xmpp::PubsubItem item;
        QString summary;
    };

    void itemPublished(const QString& node, const xmpp::PubsubItem& item) override;
    void itemRetracted(const QString& node, const QString& id) override;
    void nodePurged(const QString& node) override;
    void load(xmpp::PageRequest page);
    void take(const xmpp::ItemPage& page);
    void flush();
    void removeRow(const QString& id);
    void insertRows(size_t at, std::vector<Row> rows);
    static Row rowOf(const xmpp::PubsubItem& item);

    NodeSource* m_nodes = nullptr;
    QString m_node;
    std::deque<Row> m_rows;                 ///< Newest first.
    std::deque<xmpp::PubsubItem> m_waiting; ///< Oldest first.
    QSet<QString> m_shownIds;               ///< Of m_rows.
    QHash<QString, int> m_waitingIds;       ///< Of m_waiting, and how often: one may be published again.
    int m_total = 0;
    bool m_hasOlder = false;
    bool m_follow = true;
    bool m_held = false;
    FrameBatch m_batch;
    Task<Result<xmpp::ItemPage>> m_loading;
};

} // namespace everyport::ui
