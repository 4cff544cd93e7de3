#pragma once

#include <memory>
#include <optional>

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include "ui/polls/actions/poster.h"
#include "ui/polls/actions/winnerpicture.h"
#include "ui/polls/actions/winnerposter.h"
#include "ui/polls/models/recentvotes.h"
#include "ui/widgets/tables/framebatch.h"

class QScreen;

namespace everyport::ui {

class AwakeScreen;
class PollController;

/// One poll on a whole screen, in front of people. Keys: Esc leaves, R hides or shows the results, B black, L closes or
/// reopens voting, C closes it in a minute, W shows who has won, PgUp and PgDn go through the show, S to the next
/// screen. What the keys do stands at the foot while the pointer moves. When its screen goes away it closes and says
/// so; the poll goes on.
class PresentWindow : public QWidget {
    Q_OBJECT
public:
    explicit PresentWindow(PollController& controller);
    ~PresentWindow() override;

    void open(const QString& poll);
    QString poll() const { return m_poll; }
    Poster poster() const; ///< What is painted now.
    bool isBlack() const { return m_black; }
    bool showsWinner() const { return m_showsWinner; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void placeOnScreen();
    void refresh();
    void walkPolls(int by);
    void closeInAMinute();
    void toggleWinner();
    WinnerFacts winner();
    void nextScreen();
    void screenGone(QScreen* screen);
    void paintHints(QPainter* painter);

    PollController& m_controller;
    QString m_poll;
    RecentVotes m_recent;
    FrameBatch m_batch;
    QVariantAnimation m_walk;
    QList<qreal> m_from;
    ChartData m_shown;
    QTimer m_hints;
    QTimer m_second;
    std::unique_ptr<AwakeScreen> m_awake;
    bool m_black = false;
    bool m_showsWinner = false;
    /// Of the last minute that was begun here.
    struct Countdown {
        QString poll;
        qint64 end = 0;
        std::optional<qint64> before = {}; ///< When it would have closed.
    };
    std::optional<Countdown> m_countdown;
    WinnerPicture m_winnerPicture;
};

} // namespace everyport::ui
