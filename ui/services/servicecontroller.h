#pragma once

#include <functional>

#include <QAction>
#include <QObject>

#include "app/services/core/servicestatus.h"

namespace everyport::ui {

class PageContext;

/// What people do to the service that is chosen: start and stop it, restart it, remove it, tag it, look at it in a
/// browser and at its connections. Where people are connected who would be cut off, it asks first; what was removed can
/// be brought back. Owned by the Services page, for its header, its menus and its detail. The window's thread.
class ServiceController : public QObject {
    Q_OBJECT
public:
    /// `chosen` is the one in hand whenever it is asked; null: none. All that it is given must outlive it.
    ServiceController(PageContext& context, std::function<const ServiceStatus*()> chosen, QObject* parent);

    QAction* startStopAction;
    QAction* restartAction;
    QAction* openAction; ///< Visible where it has an address for browsers.
    QAction* connectionsAction;
    QAction* tagsAction;
    QAction* removeAction;

    void remove();  ///< As its action, which has no key of its own.
    void refresh(); ///< Another is chosen, or how it stands has changed.

private:
    void startOrStop();
    void restart();
    void showConnections();
    /// Asks first when somebody is connected; otherwise does it.
    void hurting(const ServiceStatus& status, const QString& title, const QString& verb, std::function<void()> act);

    PageContext& m_context;
    std::function<const ServiceStatus*()> m_chosen;
};

} // namespace everyport::ui
