#pragma once

#include <functional>
#include <optional>

#include <QObject>
#include <QPointer>
#include <QTimer>

#include "app/polls/definition/poll.h"
#include "netcore/task/task.h"
#include "ui/polls/editor/draft/keptdrafts.h"

namespace everyport::ui {

class PollController;

/// The poll that is being written. Saves itself shortly after each change, as soon as it is right; until then it says
/// what is missing, and is kept in the window's memory: it is there again after a restart.
class PollDraft : public QObject {
    Q_OBJECT
public:
    explicit PollDraft(PollController& controller, QObject* parent = nullptr);
    ~PollDraft() override; ///< What can be saved is saved, what cannot is kept.

    void open(const QString& id); ///< One that exists.
    /// A new one: the unfinished one that is kept, or two empty answers. `phones`: who votes on it by phone; none: as
    /// the last question of the event that is stored.
    void begin(const QString& event = {}, std::optional<polls::Policy::Phones> phones = {});
    void close(); ///< Saves or keeps what was written; nothing is being written then.
    KeptDrafts& kept() { return m_kept; }
    void keepNow(); ///< What is not saved yet is in the window's memory.
    void discard(); ///< The poll is gone: nothing of it comes back.
    bool isActive() const { return m_active; }
    bool isNew() const { return m_poll.id.isEmpty(); }
    bool hasVotes() const;                     ///< In the running round: kind and numbers stay as they are.
    bool isTouched() const { return m_dirty; } ///< Something is written that is not saved.
    bool isUnsaved() const { return m_dirty || !m_untaken.isEmpty(); } ///< Likewise, or stands in a field (setUntaken).

    const polls::Poll& poll() const { return m_poll; }
    void change(const std::function<void(polls::Poll&)>& how);
    void saveSoon();
    void saveNow();

    QString stateWords() const;              ///< "Draft, saved 14:31", "Draft, not saved: a question is missing"
    QString fault() const;                   ///< What is missing; empty when it is right.
    std::optional<Error> wrongField() const; ///< Likewise as checkPoll has it, with the field's code.
    /// What stands in a field and cannot be taken as it is ("the closing time"); empty: nothing does. It goes with the
    /// poll.
    void setUntaken(const QString& what);
    int answersWithReader() const;
    /// How many answers the poll has when it is saved: rows that are still empty are none.
    int answerCount() const;
    /// Which colour of Colours::answer() a row has: the one that its answer has when the poll is saved. An empty row
    /// has the one that would be next.
    int colourIndex(int row) const;

Q_SIGNALS:
    void opened();  ///< Another poll: everything is different.
    void changed(); ///< By whoever edits.
    void stateChanged();
    void firstSaved(const QString& id);

private:
    polls::Poll cleaned() const;
    static Task<Result<Done>> saved(
        QPointer<PollDraft> draft, PollController* controller, polls::Poll written, polls::Poll wanted, int number);
    static void offerToSave(
        QPointer<PollDraft> draft, PollController* controller, QString id, polls::Poll written, polls::Poll wanted);
    void takeBack();
    void forgetRefused();

    PollController& m_controller;
    KeptDrafts m_kept;
    polls::Poll m_poll;
    QTimer m_soon;
    qint64 m_savedAt = 0; ///< 0: not since it is open; less: that failed.
    int m_saves = 0;      ///< That have begun: of the same poll only the last one's end counts.
    QString m_untaken;
    QString m_refused; ///< The work that the registry has refused, as its strip calls it.
    bool m_active = false;
    bool m_isRefused = false; ///< As it stands, so that asking again changes nothing.
    bool m_dirty = false;
};

} // namespace everyport::ui
