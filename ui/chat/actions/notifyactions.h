#pragma once

#include <QAction>
#include <QObject>
#include <QPointer>

#include "ui/chat/models/silenceends.h"

class QActionGroup;
class QMenu;

namespace everyport::ui {

class ChatController;
struct NoteLevel;

/// *Notify me*: of which messages of the conversation in hand one is told, as a menu within its menu. The same setting
/// stands in the preferences; each change can be taken back. Owned by ChatActions. The window's thread.
class NotifyActions : public QObject {
    Q_OBJECT
public:
    explicit NotifyActions(ChatController& controller);
    ~NotifyActions() override;

    void follow(qint64 conversation); ///< The one in hand, another or changed; 0: none.

    /// With the choices as its menu, which opens in the window's middle where it is triggered by its key or from the
    /// palette.
    QAction* menuAction;

private:
    void makeChoices();
    void openMenu();
    void change(NoteLevel level);
    NoteLevel current() const; ///< Of the conversation in hand.

    ChatController& m_controller;
    qint64 m_current = 0;
    QPointer<QMenu> m_menu; ///< The window's, which a desktop may want of a menu.
    QActionGroup* m_group;
    QAction* m_mentions = nullptr;
    QAction* m_usual = nullptr;
    QAction* m_hour = nullptr; ///< Ends a silence, too, which it then tells the end of.
    QAction* m_tomorrow = nullptr;
    SilenceEnds m_silenceEnds;
};

} // namespace everyport::ui
