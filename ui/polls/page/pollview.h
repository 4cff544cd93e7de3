#pragma once

#include <optional>

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include "ui/polls/models/recentvotes.h"
#include "ui/polls/page/pollviews.h"
#include "ui/widgets/tables/framebatch.h"

class QComboBox;
class QListView;
class QToolButton;
class QVBoxLayout;

namespace everyport::polls {
struct Poll;
struct Vote;
} // namespace everyport::polls

namespace everyport::ui {

class AddressLine;
class BarChart;
class Figures;
class PlacesModel;
class PollController;
class ReplayBar;
class Text;
class TimelineView;
class UnreadNotice;
class WrittenPane;
struct ChartData;

/// The middle of the Polls page: the chart of the poll in hand, its figures, its minutes and its address.
class PollView : public QWidget {
    Q_OBJECT
public:
    explicit PollView(PollController& controller, QWidget* parent = nullptr);

    void refresh(); ///< Another poll, or another state of it.
    /// The question stands in the page's header; where that has no room for all of it, it stands here, too.
    void setTitleCut(bool isCut);
    BarChart* chart() const { return m_bars; }
    WrittenPane* written() const { return m_written; }
    QWidget* middle() const; ///< What the keyboard comes to: the chart, or what voters wrote.
    bool showsWritten() const;
    bool showsPlaces() const;
    void show(PollViews::View view); ///< Comes in front, where the poll in hand has it.
    using QWidget::show;
    /// The readers of the answer that is chosen in the chart, simulated or not; nothing where none is chosen.
    std::optional<QStringList> chosenReaders() const;
    /// Buttons at the row's ends that fold the panes beside.
    QToolButton* listButton() const { return m_listButton; }
    QToolButton* votesButton() const { return m_votesButton; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void listen();
    void heard(const polls::Vote& vote);
    void showOwn(const polls::Poll& poll);
    void showSeal(const polls::Poll& poll);
    void showChart(ChartData shown, const polls::Poll* own);
    void offerViews(const polls::Poll* own);
    void showOrder(const ChartData& shown);
    void fit();

    PollController& m_controller;
    RecentVotes m_recent;
    FrameBatch m_batch;
    QTimer m_second;
    QVBoxLayout* m_column;
    PollViews* m_views;
    Text* m_orderLabel;
    QComboBox* m_order;
    QToolButton* m_listButton;
    QToolButton* m_votesButton;
    UnreadNotice* m_unread;
    Text* m_question;
    BarChart* m_bars;
    WrittenPane* m_written; ///< Of a poll where voters write.
    QListView* m_places;    ///< Of a quiz.
    PlacesModel* m_standings;
    QWidget* m_line;
    Figures* m_figures;
    QVBoxLayout* m_resultRow;
    Figures* m_result;   ///< What the counts come to, where they come to something.
    ReplayBar* m_replay; ///< While one goes.
    Text* m_timelineTitle;
    TimelineView* m_timeline;
    AddressLine* m_address;
    Text* m_seal; ///< Of a closed poll, for whoever wants to hold its log to it later.
    bool m_hasTimeline = false;
    bool m_isTitleCut = false;
};

} // namespace everyport::ui
