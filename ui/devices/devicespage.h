#pragma once

#include "app/devices/deviceregistry.h"
#include "app/polls/polls.h"
#include "ui/frame/listpage/listpage.h"
#include "ui/frame/page/pageentry.h"
#include "ui/widgets/tables/framebatch.h"

class QStackedWidget;

namespace everyport::ui {

class ComputerActions;
class ComputerDetail;
class DeviceChips;
class DeviceDetail;
class DevicesModel;
class Panes;
class PortDetail;

/// Card readers, the ports they are at, and the computer that they are plugged into.
class DevicesPage : public ListPage, private polls::PollEvents {
    Q_OBJECT
public:
    explicit DevicesPage(PageContext& context);
    ~DevicesPage() override;

    PageHead head() const override;
    bool can(Command command) const override;
    QString nameOf(Command command) const override;
    void perform(Command command) override;
    /// A reader's id, a ComputerPart's, or "add", "simulate", "identify/ID".
    bool goTo(const QString& subject) override;
    QString subject() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void linkPlacesChanged() override;
    void makeActions();
    void makePanes();
    void connectModel();
    void resetChips() override;
    void chooseSomething();
    void showChosen();
    void showCounts();
    void showMenu(const QPoint& at);
    const devices::Device* chosen() const;
    void add(bool simulated, const QString& port = {});
    void identify(const QString& id);
    void tap();
    void switchLinking();
    void remove();

    devices::DeviceRegistry& m_registry;
    DevicesModel* m_model;
    Panes* m_panes = nullptr;
    QStackedWidget* m_side = nullptr;
    DeviceDetail* m_detail = nullptr;
    PortDetail* m_port = nullptr;
    ComputerDetail* m_computer = nullptr;
    ComputerActions* m_ofComputer;
    DeviceChips* m_chips = nullptr;
    QAction* m_add;
    QAction* m_addHere;
    QAction* m_tap;
    QAction* m_retry;
    QAction* m_identify;
    QAction* m_rename;
    QAction* m_change;
    QAction* m_tags;
    QAction* m_enable;
    QAction* m_linking;
    QAction* m_clear;
    QAction* m_remove;
    FrameBatch m_head;
    quint32 m_lastCard = 0;
};

PageEntry devicesPage();

} // namespace everyport::ui
