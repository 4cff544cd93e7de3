#pragma once

#include <QTimer>
#include <QWidget>

namespace everyport::ui {

class ChatFeed;
class Notice;

/// The line above a conversation while its account is not connected, or its room not entered: how far it is, how long
/// it waits, and the one button that helps.
class ConnectionLine : public QWidget {
    Q_OBJECT
public:
    explicit ConnectionLine(ChatFeed& feed, QWidget* parent = nullptr);

    void setConversation(qint64 conversation);
    void refresh();

Q_SIGNALS:
    void settingsWanted(qint64 account); ///< It may never have been right.
    void joinWanted(qint64 conversation);
    void personWanted(qint64 room);       ///< Its name may be a person's, whom to write to instead.
    void defaultsWanted(qint64 room);     ///< A room that was just made is taken as it is,
    void roomSettingsWanted(qint64 room); ///< or set up first.

private:
    void showAccount(qint64 account);
    void showRoom(qint64 conversation);
    void showNewRoom(qint64 conversation);
    void put(int mark, const QString& head, const QString& text);

    ChatFeed& m_feed;
    Notice* m_notice;
    QString m_buttons; ///< What the buttons were made for.
    QTimer m_second;
    qint64 m_conversation = 0;
};

} // namespace everyport::ui
