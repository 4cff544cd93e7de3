#pragma once

#include <QWidget>

class QAction;
class QSettings;

namespace everyport::xmpp {
struct PubsubItem;
}

namespace everyport::ui {

class Facts;
class PayloadView;
struct NodeFacts;

/// The right side of the PubSub page: the chosen item's payload, and below it what is known of the node.
class NodeSide : public QWidget {
    Q_OBJECT
public:
    /// `setup` changes the node; it has a button here that follows it.
    NodeSide(QAction* setup, QSettings& memory, QWidget* parent);

    void showItem(const xmpp::PubsubItem* item); ///< Null: none is chosen.
    void showFacts(const NodeFacts* node);       ///< Null: nothing is shown.
    QWidget* focusable() const;

private:
    PayloadView* m_payload;
    Facts* m_facts;
};

} // namespace everyport::ui
