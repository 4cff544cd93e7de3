#pragma once

#include <memory>

#include <QTimer>
#include <QWidget>

#include "app/events/event.h"
#include "netcore/base/registration.h"
#include "ui/charts/barmotion.h"
#include "ui/polls/actions/present/lastminute.h"
#include "ui/polls/actions/present/presenthints.h"
#include "ui/polls/models/recentvotes.h"
#include "ui/polls/posters/paintedposter.h"
#include "ui/polls/posters/wallpicture.h"
#include "ui/polls/posters/winnerposter.h"
#include "ui/polls/slides/slideposter.h"
#include "ui/widgets/tables/framebatch.h"

class QScreen;

namespace everyport::ui {

class AwakeScreen;
class PollController;

/// One poll on a whole screen, in front of people. Keys: Esc leaves, R hides or shows the results, B black, L closes or
/// reopens voting, C closes it in a minute, W shows who has won, PgUp and PgDn go through the show, S to the next
/// screen. What a key does not do now, as one of a question on a slide, it says. What the keys do
/// stands at the foot while the pointer moves. When its screen goes away it closes and says so; the poll goes on.
class PresentWindow : public QWidget {
    Q_OBJECT
public:
    explicit PresentWindow(PollController& controller);
    ~PresentWindow() override;

    void open(const QString& poll);
    QString item() const { return m_poll; }         ///< A poll, or a slide of its show.
    QString said() const { return m_hints.said(); } ///< Why a key did nothing.
    Poster poster() const;                          ///< What is painted now, of a poll.
    SlideFacts slide();                             ///< Likewise of a slide.
    WinnerFacts winner();                           ///< Likewise of who has won.
    bool isBlack() const { return m_wall == everyport::events::Wall::Black; }
    bool showsWinner() const;
    bool showsCode() const { return m_wall == everyport::events::Wall::Code; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void placeOnScreen();
    void refresh();
    void showMotion(Poster& poster) const;
    void paintPoll(QPainter* painter);
    void walkPolls(int by);
    void showItem(const QString& item);
    void followEvent(const everyport::events::Event& event);
    void followWall();
    void showWall(everyport::events::Wall wall);
    void setWall(everyport::events::Wall wall); ///< On all screens of its event.
    void nextScreen();
    void screenGone(QScreen* screen);
    bool takesKey(int key);

    PollController& m_controller;
    QString m_poll; // or a slide
    RecentVotes m_recent;
    FrameBatch m_batch;
    BarMotion m_motion;
    Poster m_shown; // without what moves
    PaintedPoster m_painted;
    PresentHints m_hints;
    QTimer m_second;
    std::unique_ptr<AwakeScreen> m_awake;
    Registration m_brightness;
    everyport::events::Wall m_wall = everyport::events::Wall::Results;
    QString m_event; // whose wall that is; empty: of this screen alone
    LastMinute m_lastMinute;
    WallPicture m_picture; // of the winner, or of a slide
};

} // namespace everyport::ui
