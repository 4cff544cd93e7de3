#pragma once

#include <QString>

namespace everyport::polls {
struct Poll;
}

namespace everyport::ui {

class PollController;
class PollDraft;

/// Whether the poll in hand is written or looked at. A draft is there to be written; what is live or over is written
/// only when somebody asked for it, and until another poll comes in front. `desk` and `draft` outlive it.
class PollWriting {
public:
    PollWriting(PollController& controller, PollDraft& draft) : m_controller(controller), m_draft(draft) {}

    bool isOn() const;
    bool isOfDraft() const;                      ///< On, and of a poll that was not opened yet.
    bool isWanted() const { return m_isWanted; } ///< As `follow` left it; the draft may have refused.

    /// A new poll, in hand from now on: the one that is kept, where somebody writes one already.
    void begin();
    void beginAnother(); ///< An empty one; another that is being written is left.
    /// A new one that is kept, by NewPoll::key. False: it has gone.
    bool resume(const QString& key);
    QString newKey() const;       ///< Of the new one that is written; empty where none is, or nothing stands in it.
    void edit(const QString& id); ///< On request.
    void follow();                ///< The poll in hand is another one, or in another state.
    /// Another poll comes in front. A new one that is right is saved; of one that cannot be, what was written is
    /// kept, and comes back by Undo.
    void leave();
    void finish();  ///< Somebody is done with it.
    void discard(); ///< The poll is gone: nothing of it comes back.

private:
    void leaveNew();

    PollController& m_controller;
    PollDraft& m_draft;
    bool m_isWanted = false;
    bool m_isOnRequest = false; ///< For a poll that is no draft any more.
};

} // namespace everyport::ui
