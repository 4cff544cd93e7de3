#pragma once

#include <map>

#include <QObject>

#include "netcore/task/task.h"
#include "ui/pubsub/dialogs/nodedialogs.h"

class QAction;

namespace everyport::ui {

/// What can be done with a node and its items, for page and menus. What cannot be taken back waits some seconds, unless
/// it is to be done now. `context` outlives it.
class NodeActions : public QObject {
    Q_OBJECT
public:
    NodeActions(PageContext& context, CurrentNodes current, QObject* parent);

    void setNode(const QString& node); ///< What is done is done with this one; empty: nothing can be done.
    QString node() const { return m_node; }
    void showSubscribed(); ///< As its source says, or as it was asked while the service has not answered.
    void release() { m_subscribing.clear(); } ///< The nodes are about to go.

    void retract(const QStringList& items, bool now);
    void removeNode(bool now);
    void purge();

    QAction* subscribe;
    QAction* options; ///< Of the subscription (XEP-0060 §6.3).
    QAction* publish;
    QAction* setup;
    QAction* rights;
    QAction* subscribers;
    QAction* empty;
    QAction* remove;

Q_SIGNALS:
    void subscribedShown(bool isSubscribed);

private:
    template <typename Done>
    QAction* make(const QString& iconName, const QString& text, Done done);
    bool hasNode() const;
    void setFollowing(bool follow);

    PageContext& m_context;
    CurrentNodes m_current;
    QString m_node;
    /// By node: what is on its way to its service, and which way the action stands for it meanwhile.
    struct Subscribing {
        bool follows = false;
        Task<Result<everyport::Done>> task = {};
    };
    std::map<QString, Subscribing> m_subscribing;
};

} // namespace everyport::ui
