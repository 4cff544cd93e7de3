#pragma once

#include <functional>

#include <QWidget>

#include "ui/pubsub/nodes/nodechoices.h"

class QAction;
class QComboBox;
class QSortFilterProxyModel;
class QTreeView;

namespace everyport::ui {

class FilterField;
class NodeSource;
class NodesModel;
class Text;

/// The left of the PubSub page: the nodes as a tree, a filter above it, and a button for another node; at the top whose
/// nodes these are.
class NodesPane : public QWidget {
    Q_OBJECT
public:
    /// `menu` is what a right click offers; `add` stands beside the filter, too.
    NodesPane(QAction* add, const QList<QAction*>& menu, QWidget* parent = nullptr);
    ~NodesPane() override; ///< Lets go of the nodes and tells nobody.

    /// Whose nodes there are to choose from; one alone needs no choice.
    void setChoices(const QList<NodeChoices::Choice>& choices, const QString& chosen, bool mayAdd);
    void setNodes(NodeSource* nodes); ///< Null: there are none just now.
    void setLive(std::function<bool(const QString& node)> isLive);
    NodesModel* model() const { return m_nodes; }
    NodeSource* nodes() const;

    QString node() const;   ///< The chosen one; empty where a folder is chosen, or nothing.
    QString folder() const; ///< Where a new node would be.
    bool choose(const QString& node);
    void showTotals(); ///< "3 of 12" while it filters.
    FilterField* filter() const { return m_filter; }
    QTreeView* tree() const { return m_tree; }

Q_SIGNALS:
    void chosenChanged();
    void sourceWanted(const QString& key);
    void anotherWanted(); ///< An address that is to be typed.

private:
    void applyFilter(const QString& text);
    void takeChoice(int which);
    void addChoice(const NodeChoices::Choice& choice);
    void showAllOfChoices();

    NodesModel* m_nodes;
    QSortFilterProxyModel* m_shown;
    Text* m_sourcesLabel;
    QComboBox* m_sources;
    QString m_source; ///< The key of the chosen one.
    FilterField* m_filter;
    QTreeView* m_tree;
};

} // namespace everyport::ui
