#pragma once

#include <memory>

#include "ui/frame/listpage/listcommands.h"
#include "ui/frame/page/pageentry.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

class ItemsPane;
class NodeActions;
class NodeChoices;
class NodeSide;
class NodeSource;
class NodesPane;
class NodesWatch;
class PaneFocus;

/// The nodes of a publish-subscribe service, this program's own or one that an account reaches; their items, and what
/// one says.
class PubsubPage : public Page {
    Q_OBJECT
public:
    explicit PubsubPage(PageContext& context);
    ~PubsubPage() override;

    PageHead head() const override;
    bool can(Command command) const override;
    QString nameOf(Command command) const override;
    void perform(Command command) override;
    bool goTo(const QString& subject) override; ///< A node here, or "account/3/pubsub.example.org/a/node".
    QString subject() const override;
    bool stepBack() override;
    QList<QWidget*> panes() const override;

private:
    void makeActions();
    void takeNodes();
    void take(std::unique_ptr<NodeSource> source);
    void chooseFirst(const QString& kept);
    void choose(const QString& key);
    void askForAddress();
    void showNode();
    void showFacts();
    void showItem();
    void retract(bool now);
    bool hasNode() const;
    ListCommands commands() const;

    NodeChoices* m_choices = nullptr;
    std::unique_ptr<NodeSource> m_source; ///< Whose nodes are shown; null while those are not there.
    QString m_key;                        ///< Whose they are to be.
    NodesPane* m_nodes = nullptr;
    QString m_awaited; ///< Was just made here; gone to when it is told.
    ItemsPane* m_items;
    PaneFocus* m_focus; ///< What the commands mean.
    NodeSide* m_side = nullptr;
    QWidget* m_content;
    QWidget* m_empty;
    QString m_node;
    NodeActions* m_do = nullptr;
    QAction* m_export;
    QAction* m_chart;
    QAction* m_new;
    std::unique_ptr<NodesWatch> m_watch;
    FrameBatch m_head;
};

PageEntry pubsubPage();

} // namespace everyport::ui
