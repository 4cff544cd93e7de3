#pragma once

#include <QSet>
#include <QWidget>

class QAbstractButton;

namespace everyport::polls {
struct Poll;
}

namespace everyport::ui {

class Notice;
class PollController;

/// Says that an open poll has answers for which nobody can vote by card, and offers what mends that. Closed by hand it
/// stays away, for that poll.
class UnreadNotice : public QWidget {
    Q_OBJECT
public:
    explicit UnreadNotice(PollController& controller, QWidget* parent = nullptr);

    void setPoll(const polls::Poll* poll);       ///< The one in hand; null: none of ours.
    bool isWanted() const { return m_isWanted; } ///< To be shown, where there is room.

Q_SIGNALS:
    void closed();

private:
    PollController& m_controller;
    Notice* m_notice;
    QAbstractButton* m_letPhones; ///< Where the poll's rules may let them.
    QSet<QString> m_dismissed;    ///< Polls where it was closed.
    bool m_isWanted = false;
};

} // namespace everyport::ui
