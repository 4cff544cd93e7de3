#pragma once

#include <QCoreApplication>
#include <QString>

namespace everyport::ui {

/// One line in the list of polls: a poll, or the heading of those below it. A value, and the words that it says.
struct PollRow {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::PollModel)
public:
    QString key = {}; ///< The poll's id, an address, NewPoll::key, or "group/…".
    QString title = {};
    QString right = {};
    int mark = 0;
    bool group = false;
    QString tags = {};
    QString opens = {};   ///< When, in full, where that is known.
    QString hour = {};    ///< When the clock comes to it in its running order.
    int place = 0;        ///< In the running order of its event, from 1 on; 0: in none.
    bool isHere = false;  ///< Its event is at this step.
    QString sharing = {}; ///< "shared with all stations", "led by town-hall"
    bool operator==(const PollRow&) const = default;

    QString named() const;  ///< "2  Which soup?"
    QString tip() const;    ///< All that there is no room for, in lines.
    QString spoken() const; ///< All of it as one sentence, for a screen reader.
};

} // namespace everyport::ui
