#pragma once

#include "app/stations/stations.h"
#include "ui/frame/listpage/listpage.h"
#include "ui/frame/page/pageentry.h"
#include "ui/stations/stationsof.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

class Chip;
class InvitationList;
class LeavingOut;
class Panes;
class StationDetail;
class StationNews;
class StationsModel;
class TotalRow;

/// The stations that share polls: how each is, what happened there, and what the home does with them.
class StationsPage : public ListPage {
    Q_OBJECT
public:
    StationsPage(PageContext& context, stations::Stations& stations);

    PageHead head() const override;
    bool can(Command command) const override;
    QString nameOf(Command command) const override;
    void perform(Command command) override;
    /// A station's name; "#add", "#home", "#join".
    bool goTo(const QString& subject) override;
    QString subject() const override;
    QList<QWidget*> panes() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeActions();
    QWidget* makeEmpty();
    QWidget* makeLeft();
    void makeTrouble();
    void resetChips() override;
    QString total(int column) const;
    const stations::StationRow* chosen() const;
    void follow();
    void fitTable();
    void showChosen();
    void showMenu(const QPoint& at);
    void add();
    void makeHome();
    void join();
    void remove();
    bool canRemove() const;

    stations::Stations& m_stations;
    StationsModel* m_model;
    Panes* m_left = nullptr;
    TotalRow* m_total = nullptr;
    InvitationList* m_invitations = nullptr;
    StationNews* m_news = nullptr;
    StationDetail* m_detail = nullptr;
    Chip* m_trouble = nullptr;
    QAction* m_add;
    QAction* m_home;
    QAction* m_join;
    QAction* m_try;
    QAction* m_remove;
    LeavingOut* m_leavingOut;
    FrameBatch m_head;
};

/// Without `stations` those of the context's Station.
PageEntry stationsPage(StationsOf stations = {});

} // namespace everyport::ui
