#pragma once

#include <QObject>

#include "ui/frame/page/page.h"

namespace everyport::ui {

class PaneFocus;
class PollController;
class PollList;
class PollView;
class PollWriting;
class PollsHead;
class ReaderCards;
class VotesPane;

/// What the window's commands mean on the Polls page: they go by what the keyboard is in. What comes or goes by them in
/// front of the page is the page's, told by signals. Its parts are the page's, too, and outlive it.
class PollsCommands : public QObject {
    Q_OBJECT
public:
    struct Parts {
        PollController& controller;
        const PollWriting& writing;
        const PaneFocus& focus;
        PollsHead& head;
        PollList& list;
        PollView& view;
        VotesPane& votes;
        ReaderCards& readers;
    };
    PollsCommands(const Parts& parts, QObject* parent);

    bool can(Command command) const;
    QString nameOf(Command command) const;
    void perform(Command command);

Q_SIGNALS:
    void newWanted();
    void removeNewWanted(); ///< The new one that is written.
    void editWanted(const QString& id);
    void presentWanted();

private:
    bool canRemoveNew() const; ///< The keyboard is in the list, on one that is not stored.
    bool canHide() const;      ///< It is on an answer that somebody wrote.
    bool canVoid() const;      ///< It is on a vote that can be.
    void remove(bool atOnce);  ///< What the keyboard is on.
    void find();

    const Parts m_parts;
};

} // namespace everyport::ui
