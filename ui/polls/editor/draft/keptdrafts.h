#pragma once

#include <optional>

#include <QString>

#include "app/polls/definition/poll.h"
#include "netcore/base/error.h"
#include "ui/polls/models/newpolls.h"

namespace everyport::ui {

class PollController;

/// Polls that are written and not stored, in the window's memory: the new one, those that were
/// left (NewPolls), and drafts that have changed. The controller outlives this.
class KeptDrafts {
public:
    explicit KeptDrafts(PollController& controller) : m_controller(controller) {}

    std::optional<polls::Poll> find(const QString& id) const; ///< Empty: the new one.
    bool hasNew() const { return find({}).has_value(); }
    void keep(const polls::Poll& poll);
    void forget(const QString& id);
    bool isKept(const polls::Poll& written) const; ///< Just as it is there.
    void stored(const polls::Poll& written);       ///< What was kept of it goes, unless more was written since.
    /// It could not be stored, and nobody writes it any more. One that exists is kept since it was written.
    void refused(polls::Poll written);
    // New ones are named by NewPoll::key.
    bool hasNew(const QString& key) const;
    QString newKey() const; ///< Of the one that is written; empty where nothing of it is kept.
    /// A new one was left unfinished: it is kept beside the one that is written next, and can be gone on with.
    void leave(const polls::Poll& written);
    void makeRoom();                        ///< What is kept of a new one is left: another begins.
    void takeUp(const QString& key);        ///< One that was left is written again.
    void removeNew(const QString& removed); ///< Written or left; it can be had back.
    /// It could not be stored: the page has a mark in the rail, and the foot says it, until it is stored or forgotten.
    /// The strip of the work says why, with *Try again*.
    void markUnsaved(const polls::Poll& written, const Error& why);
    void unmark(const QString& id);

private:
    void offer(const NewPoll& left);
    void countNew(); ///< They are others now: what would be lost with them, and whoever lists them.

    PollController& m_controller;
};

} // namespace everyport::ui
