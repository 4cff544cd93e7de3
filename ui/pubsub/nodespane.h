#pragma once

#include <functional>

#include <QWidget>

class QAction;
class QSortFilterProxyModel;
class QTreeView;

namespace everyport::xmpp {
class PubsubNodes;
}

namespace everyport::ui {

class FilterField;
class NodesModel;

/// The left of the PubSub page: the nodes as a tree, a filter above it, and a button for another node.
class NodesPane : public QWidget {
    Q_OBJECT
public:
    /// `menu` is what a right click offers; `add` stands beside the filter, too.
    NodesPane(QAction* add, const QList<QAction*>& menu, QWidget* parent = nullptr);
    ~NodesPane() override; ///< Lets go of the nodes and tells nobody.

    void setNodes(xmpp::PubsubNodes* nodes); ///< Null: the service does not run.
    void setLive(std::function<bool(const QString& node)> isLive);
    NodesModel* model() const { return m_nodes; }
    xmpp::PubsubNodes* nodes() const;

    QString node() const;   ///< The chosen one; empty where a folder is chosen, or nothing.
    QString folder() const; ///< Where a new node would be.
    bool choose(const QString& node);
    void showTotals();      ///< "3 of 12" while it filters.
    FilterField* filter() const { return m_filter; }
    QTreeView* tree() const { return m_tree; }

Q_SIGNALS:
    void chosenChanged();

private:
    void applyFilter(const QString& text);

    NodesModel* m_nodes;
    QSortFilterProxyModel* m_shown;
    FilterField* m_filter;
    QTreeView* m_tree;
};

} // namespace everyport::ui
