#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QListView>
#include <QUrl>

#include "ui/chat/transcript/textchoice.h"

class QKeyEvent;
class QMouseEvent;

namespace everyport::ui {

class TranscriptDelegate;

/// Chooses text in a conversation by mouse and keys, and goes from link to link in the message that the keyboard stands
/// at. The view hands its events on; whatever is not taken is the view's.
class TextChooser : public QObject {
    Q_OBJECT
public:
    TextChooser(QListView& view, const TranscriptModel& model, TranscriptDelegate& delegate);

    bool isEmpty() const { return m_choice.isEmpty(); }
    bool isHeld() const { return m_dragging || !m_choice.isEmpty(); } ///< Then nothing may move.
    bool isDragging() const { return m_dragging; }
    void clear();
    void chooseAll();
    QString copied() const;
    bool covers(const QPoint& at) const;
    std::pair<int, int> chosenIn(int row) const;
    int linkIn(int row) const; ///< -1: the keyboard stands at none of its links.
    QUrl link() const;         ///< Empty: none.

    void pressed(QMouseEvent* event);
    void moved(const QPoint& at);
    bool released(); ///< True: something was chosen; it was no click.
    void doubleClicked(const QPoint& at);
    bool keyPressed(QKeyEvent* event);

Q_SIGNALS:
    void changed();

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    TextSpot spotAt(const QPoint& at) const;
    TextSpot inRow(int row, int position) const;
    int textRow(int row, int step) const; ///< The next with a text in that direction, from that row on; -1: none.
    QString textOf(int row) const;
    TextSpot stepped(TextSpot from, bool forward, bool byWord) const;
    TextSpot lineAway(TextSpot from, bool down) const;
    TextSpot lineEnd(TextSpot from, bool end) const;
    bool moveCaret(QKeyEvent* event);
    bool stepLink(int by);
    void extend(TextSpot to);
    void chooseWord(TextSpot at);
    void tell();

    QListView& m_view;
    const TranscriptModel& m_model;
    TranscriptDelegate& m_delegate;
    TextChoice m_choice;
    bool m_dragging = false;
    QPoint m_pressedAt;
    QPoint m_pointer;
    QElapsedTimer m_doubleClicked;
    QBasicTimer m_scrolling;
    qint64 m_linkMessage = 0;
    int m_link = -1;
};

} // namespace everyport::ui
