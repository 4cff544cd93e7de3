#pragma once

#include <QCoreApplication>

#include "ui/frame/page/page.h"

namespace everyport::chat {
class Conversation;
}

namespace everyport::ui {

class ChatActions;

/// What stands above a conversation, and what can be done with it there, in the page's menu and in its row's. It keeps
/// nothing: each call looks anew. The page owns it; `actions` outlive it.
class ChatHead {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::ChatHead)

public:
    explicit ChatHead(const ChatActions& actions) : m_actions(actions) {}

    PageHead of(const chat::Conversation* here) const;          ///< Null: none is in front.
    QList<QAction*> more(const chat::Conversation* here) const; ///< Behind ⋯, and at a right click.

private:
    void ofAccount(const chat::Conversation& here, PageHead& head) const;
    void ofTalk(const chat::Conversation& here, PageHead& head) const;

    const ChatActions& m_actions;
};

} // namespace everyport::ui
