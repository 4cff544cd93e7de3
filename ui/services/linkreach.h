#pragma once

#include <QWidget>

#include "app/services/core/servicelist.h"

namespace everyport::ui {

class Notice;
class PageContext;

/// A strip for where links are given: that no web service runs, so one would have no address, or that no phone could
/// open it, each with the button that mends it there. Not shown where all is well. It follows the web service through
/// its restarts; `context` outlives it.
class LinkReach : public QWidget, private ServiceEvents {
    Q_OBJECT
public:
    explicit LinkReach(PageContext& context, QWidget* parent = nullptr);
    ~LinkReach() override;

    bool isServed() const;
    void takeKeyboard(); ///< To its button, where there is one.

Q_SIGNALS:
    void changed(); ///< What is served where: links have another address.
    void left();    ///< The page of services is in front: it is set up there.

private:
    void refresh();
    void startService();
    QString idleService() const; ///< Empty: there is none to start.
    void serviceToldOf();
    void serviceAdded(const QString&) override { serviceToldOf(); }
    void serviceChanged(const QString&) override { serviceToldOf(); }
    void serviceRemoved(const QString&) override { serviceToldOf(); }

    PageContext& m_context;
    Notice* m_notice;
    QWidget* m_button = nullptr;
};

} // namespace everyport::ui
