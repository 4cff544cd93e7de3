#pragma once

#include <memory>

#include <QSet>

#include "ui/frame/page.h"
#include "ui/frame/pageentry.h"
#include "ui/widgets/framebatch.h"

namespace everyport::ui {

class Facts;
class ItemsPane;
class NodesPane;
class NodesWatch;
class PayloadView;

/// The embedded publish-subscribe service: its nodes, their items, and what one says.
class PubsubPage : public Page {
    Q_OBJECT
public:
    explicit PubsubPage(PageContext& context);
    ~PubsubPage() override;

    PageHead head() const override;
    bool can(Command command) const override;
    QString nameOf(Command command) const override;
    void perform(Command command) override;
    bool goTo(const QString& subject) override; ///< A node.
    QString subject() const override;
    bool stepBack() override;
    QList<QWidget*> panes() const override;

private:
    QWidget* makeSide();
    void makeActions();
    void takeNodes();
    void showNode();
    void showFacts();
    void showItem();
    void setFollowing(bool follow);
    void retract(bool now);
    void removeNode(bool now);
    void purge();
    bool hasNode() const;

    NodesPane* m_nodes = nullptr;
    QString m_awaited; ///< Was just made here; gone to when it is told.
    ItemsPane* m_items;
    PayloadView* m_payload = nullptr;
    Facts* m_facts = nullptr;
    QWidget* m_content;
    QWidget* m_empty;
    QString m_node;
    QSet<QString> m_unfollowed;
    QAction* m_subscribe;
    QAction* m_publish;
    QAction* m_export;
    QAction* m_chart;
    QAction* m_setup;
    QAction* m_new;
    QAction* m_purge;
    QAction* m_remove;
    std::unique_ptr<NodesWatch> m_watch;
    FrameBatch m_head;
};

PageEntry pubsubPage();

} // namespace everyport::ui
