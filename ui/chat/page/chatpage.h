#pragma once

#include "ui/chat/page/chathead.h"
#include "ui/frame/page/page.h"
#include "ui/frame/page/pageentry.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

class ChatController;
class ChatSide;
class ConversationView;
class ConversationsPane;
class PaneFocus;
class Panes;

/// Accounts with their rooms and people, the conversation, the people in it: the same for every kind of network.
class ChatPage : public Page {
    Q_OBJECT
public:
    ChatPage(PageContext& context, ChatController& controller);
    ~ChatPage() override;

    PageHead head() const override;
    bool can(Command command) const override;
    QString nameOf(Command command) const override;
    void perform(Command command) override;
    /// A conversation's number; "accounts"; to add one "add", "add/Libera.Chat", and in a line of its own the name that
    /// others shall see there.
    bool goTo(const QString& subject) override;
    static QString accountsSubject() { return QStringLiteral("accounts"); } ///< What concerns each account's own page.
    QString subject() const override;
    bool stepBack() override;
    QString unsaved() const override;
    bool enterWritten() override;
    QList<QWidget*> panes() const override;
    ConversationView* view() const { return m_view; }
    ConversationsPane* conversations() const { return m_list; }
    ChatSide* side() const { return m_side; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void connectDesk();
    void open(qint64 conversation);
    void show(qint64 conversation);
    void somethingChanged();
    void ensureOpen();
    void step(int by);
    void search(bool everywhere);
    void foldSide();
    void look();
    void tellInFront();
    bool canLeave() const; ///< The keyboard is at a conversation: in the list, or where one writes.
    void showMenu(qint64 conversation, const QPoint& at);
    const chat::Conversation* conversation() const;

    ChatController& m_controller;
    PaneFocus* m_focus; ///< What the commands mean.
    Panes* m_panes = nullptr;
    ConversationsPane* m_list;
    ConversationView* m_view;
    ChatSide* m_side;
    QWidget* m_content;
    QWidget* m_empty;
    ChatHead m_head;
    qint64 m_conversation = 0;
    FrameBatch m_batch;
};

PageEntry chatPage();

} // namespace everyport::ui
