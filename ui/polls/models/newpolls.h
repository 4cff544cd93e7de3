#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "app/polls/definition/poll.h"

class QSettings;

namespace everyport::ui {

/// New polls that are not stored, in the memory of a window: the one that somebody writes, and those that were left
/// unfinished. A few are kept; one in which nothing is written is none. `memory` outlives this.
class NewPolls {
public:
    explicit NewPolls(QSettings& memory) : m_memory(memory) {}

    std::optional<polls::Poll> written() const;
    QList<polls::Poll> left() const; ///< The newest first.
    QList<polls::Poll> all() const;  ///< What is written, then what was left.
    void leave(const polls::Poll& poll);
    void leaveWritten();                  ///< It is no longer the one that is written.
    void takeUp(const polls::Poll& poll); ///< It is none of those that were left.
    void add(const polls::Poll& poll);    ///< From elsewhere: to be written on, where no other is.
    static QString writtenPlace();        ///< In `memory`.
    static QString leftPlace();           ///< Likewise.

private:
    void setLeft(const QList<polls::Poll>& left);

    QSettings& m_memory;
};

/// Whether anything is written in it.
bool hasWords(const polls::Poll& poll);

} // namespace everyport::ui
