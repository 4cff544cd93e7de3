#pragma once

#include "app/chat/model/chatevents.h"
#include "app/devices/deviceevents.h"
#include "app/polls/pollregistry.h"
#include "app/services/core/servicelist.h"
#include "ui/frame/page/page.h"
#include "ui/frame/page/pageentry.h"
#include "ui/widgets/tables/framebatch.h"

class QHBoxLayout;
class QStackedWidget;

namespace everyport::ui {

class Dashboard;
class FirstStart;

/// Is all well, and what next. At the first start two cards; afterwards one calm screen.
class OverviewPage : public Page,
                     private ServiceEvents,
                     private polls::PollEvents,
                     private devices::DeviceEvents,
                     private chat::ChatEvents {
    Q_OBJECT
public:
    explicit OverviewPage(PageContext& context);
    ~OverviewPage() override;

    PageHead head() const override;
    bool can(Command command) const override;
    QString nameOf(Command command) const override;
    void perform(Command command) override;
    QList<QWidget*> panes() const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void serviceAdded(const QString&) override { m_look.changed(); }
    void serviceChanged(const QString&) override { m_look.changed(); } // it has its file by then
    void serviceRemoved(const QString&) override { m_look.changed(); }
    void pollChanged(const QString&) override { m_look.changed(); }
    void pollRemoved(const QString&) override { m_look.changed(); }
    void deviceAdded(const QString&) override { m_look.changed(); }
    void deviceRemoved(const QString&) override { m_look.changed(); }
    void accountAdded(chat::Account&) override { m_look.changed(); }
    void accountRemoved(qint64) override { m_look.changed(); }
    bool isFirstStart() const;
    bool isAnythingKept() const;
    void look();
    void makeNextLine();
    void showNextLine();
    void showAddMenu();
    void connectAccount();

    QStackedWidget* m_stack;
    FirstStart* m_first = nullptr;
    QWidget* m_daily = nullptr;
    Dashboard* m_dashboard = nullptr;
    QWidget* m_next = nullptr; ///< What the first start offers, on one line.
    QWidget* m_nextDemo = nullptr;
    QWidget* m_nextAccount = nullptr;
    QWidget* m_nextServe = nullptr;
    QAction* m_add;
    QAction* m_newPoll;
    QAction* m_newReader;
    QAction* m_newService;
    QAction* m_serve; ///< The same, in the words of the first start.
    FrameBatch m_look;
};

PageEntry overviewPage();

} // namespace everyport::ui
