#pragma once

#include <QList>
#include <QTimer>

#include "ui/connections/connectionsmodel.h"
#include "ui/frame/listpage/listpage.h"
#include "ui/frame/page/pageentry.h"
#include "ui/widgets/tables/framebatch.h"

class QMenu;

namespace everyport::ui {

class ColourLegend;
class ColourRules;
class ConnectionActions;
class ConnectionChips;
class ConnectionDetail;
class ConnectionWork;
class HiddenChoice;
class NewStrip;
class Panes;
class RateBar;
class RateGraph;

/// Everything on the wire.
class ConnectionsPage : public ListPage {
    Q_OBJECT
public:
    /// `work` must outlive it.
    ConnectionsPage(PageContext& context, ConnectionWork& work);

    ConnectionWork& work() const { return m_work; }

    PageHead head() const override;
    bool can(Command command) const override;
    QString nameOf(Command command) const override;
    void perform(Command command) override;
    bool goTo(const QString& subject) override; ///< A connection's number, or a filter such as "service:results".
    QString subject() const override;
    bool stepBack() override;
    QList<QWidget*> panes() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeActions();
    void makeLegend();
    void makeGraph();
    void resetChips() override;
    void useView();
    void sample();
    void setHeld(bool held);
    void showMeanwhile();
    void showNow();
    void showChosen();
    void showMenu(const QModelIndex& index, const QPoint& at);
    void addFilter(const QString& term);
    void exportShown();
    void pause(bool paused);

    ConnectionWork& m_work;
    ConnectionsModel* m_model;
    ConnectionDetail* m_detail = nullptr;
    HiddenChoice* m_hidden = nullptr;
    Panes* m_panes = nullptr;
    NewStrip* m_news = nullptr;
    ConnectionChips* m_chips = nullptr;
    ConnectionActions* m_actions = nullptr;
    ColourRules* m_colours = nullptr;
    ColourLegend* m_legend = nullptr;
    RateBar* m_rates = nullptr;
    RateGraph* m_graph = nullptr; // in it
    QAction* m_pause;
    QAction* m_export;
    QTimer m_timer{this};
    FrameBatch m_head;
};

PageEntry connectionsPage();

} // namespace everyport::ui
