#pragma once

#include "app/services/core/servicestatus.h"
#include "ui/frame/listpage/listpage.h"
#include "ui/frame/page/pageentry.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport {
class ServiceList;
}

namespace everyport::ui {

class LogList;
class Panes;
class ServiceController;
class ServiceDetail;
class ServiceLog;
class ServicesModel;

/// What this program serves.
class ServicesPage : public ListPage {
    Q_OBJECT
public:
    explicit ServicesPage(PageContext& context);

    PageHead head() const override;
    bool can(Command command) const override;
    QString nameOf(Command command) const override;
    void perform(Command command) override;
    /// A service's name, also with the key of one of its options behind it: "web/listen"; "add", or "add/TYPE".
    bool goTo(const QString& subject) override;
    static QString howToConnect(const QString& name); ///< What to go to for how people come to a service.
    QString subject() const override;
    QString unsaved() const override;
    bool enterWritten() override;
    std::any unfinished() const override;
    void resumeUnfinished(const std::any& unfinished) override;
    QList<QWidget*> panes() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeActions();
    QWidget* makeLeft();
    const ServiceStatus* chosen() const;
    void showChosen();
    void showMenu(const QPoint& at);
    void add(const QString& type = {});
    void change();

    ServiceList& m_list;
    ServicesModel* m_model;
    ServiceController* m_actions;
    Panes* m_left = nullptr;
    ServiceLog* m_log = nullptr;
    ServiceDetail* m_detail = nullptr;
    QAction* m_add;
    QAction* m_change;
    FrameBatch m_head;
};

PageEntry servicesPage();

} // namespace everyport::ui
