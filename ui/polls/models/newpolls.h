#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "app/polls/definition/poll.h"

class QSettings;

namespace everyport::ui {

/// A poll that is not stored yet, and so has no id. `key` names it until then: "new/7", the later ones with a higher
/// number.
struct NewPoll {
    QString key = {};
    polls::Poll poll = {};
};

/// New polls that are not stored, in the memory of a window: the one that somebody writes, and those that were left
/// unfinished. One in which nothing is written is none. `memory` outlives this.
class NewPolls {
public:
    static constexpr qsizetype mostLeft = 100; ///< Beyond them the first one goes; `leaveWritten` tells which.

    explicit NewPolls(QSettings& memory) : m_memory(memory) {}

    static bool isKey(const QString& key);
    static QString writtenPlace(); ///< In `memory`.
    static QString leftPlace();    ///< Likewise.

    std::optional<NewPoll> written() const;
    QList<NewPoll> left() const;        ///< The newest first.
    QList<NewPoll> all() const;         ///< The newest first; what is written, too, unless that is nothing.
    void keep(const polls::Poll& poll); ///< It is the one that is written.
    void forgetWritten();
    /// It is no longer the one that is written. What has gone for it, for there were too many.
    std::optional<NewPoll> leaveWritten();
    /// One of those that were left is written again; the one that was is left. False where there is none.
    bool takeUp(const QString& key);
    std::optional<NewPoll> remove(const QString& key); ///< Written or left. What it was.
    QString putBack(const NewPoll& poll);              ///< It was removed. Among those that are left; its key.
    /// From elsewhere: to be written on, or left, where another is written. Its key.
    QString add(const polls::Poll& poll);

private:
    QString freeKey() const;
    std::optional<NewPoll> setLeft(QList<NewPoll> left);
    void setWritten(const NewPoll& poll);

    QSettings& m_memory;
};

/// Whether anything is written in it that people would miss.
bool hasWords(const polls::Poll& poll);

} // namespace everyport::ui
