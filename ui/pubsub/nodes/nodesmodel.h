#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QAbstractItemModel>
#include <QSet>

#include "ui/pubsub/nodes/nodesource.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

/// The nodes of one publish-subscribe service as a tree: its address, then level by level what stands between the
/// slashes of their names. A level that is no node itself is a folder.
class NodesModel : public QAbstractItemModel, private xmpp::PubsubEvents {
    Q_OBJECT
public:
    explicit NodesModel(QObject* parent = nullptr);
    ~NodesModel() override;

    /// Shows these from now on; null while there are none. The ones before must still be there.
    void setNodes(NodeSource* nodes);
    NodeSource* nodes() const { return m_nodes; }
    /// Says which nodes are live just now ("live" stands beside them); `touched` asks again.
    void setLive(std::function<bool(const QString& node)> isLive) { m_isLive = std::move(isLive); }
    void touched(const QString& node);

    QString nodeOf(const QModelIndex& index) const; ///< Empty for the service and for folders.
    QString pathOf(const QModelIndex& index) const; ///< "vote" for a folder: where a new node would be.
    QModelIndex indexOf(const QString& node) const;
    bool isService(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return 1; }
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void nodeTold(const QString& node); ///< It changed; batched.
    void nodeGone(const QString& node);

private:
    struct Branch {
        QString segment = {};
        QString path = {};
        bool isNode = false;
        Branch* above = nullptr;
        std::vector<std::unique_ptr<Branch>> below = {}; ///< Sorted.
    };

    void nodeChanged(const QString& node) override;
    void nodeRemoved(const QString& node) override;
    void flush();
    void add(const QString& node, bool telling);
    void prune(Branch* branch);
    Branch* find(const QString& path) const;
    Branch* branchOf(const QModelIndex& index) const;
    QModelIndex indexOf(const Branch* branch) const;
    static int rowIn(const Branch& above, const QString& segment, bool* found);
    QString iconOf(const Branch& branch) const;

    NodeSource* m_nodes = nullptr;
    std::unique_ptr<Branch> m_service; ///< Null while there is none.
    std::function<bool(const QString&)> m_isLive;
    QSet<QString> m_dirty;
    FrameBatch m_batch;
};

} // namespace everyport::ui
