#pragma once

#include <QWidget>

#include "ui/chat/transcript/transcriptview.h"

namespace everyport::ui {

class ChatController;
class Composer;
class ConnectionLine;
class DropCover;
class Notice;
class RoomOffers;
class Transcript;

/// The middle of the Chat page: how the connection stands where it does not, what was said, the input line.
class ConversationView : public QWidget {
    Q_OBJECT
public:
    explicit ConversationView(ChatController& controller, QWidget* parent = nullptr);
    ~ConversationView() override;

    void open(qint64 conversation);
    void openAround(qint64 conversation, qint64 message);
    void refresh(); ///< The conversation or its account has changed.
    bool stepBack();
    TranscriptView* transcriptView() const { return m_view; }
    Transcript& transcript() const { return *m_transcript; }
    Composer* composer() const { return m_composer; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

Q_SIGNALS:
    void read(); ///< The newest is in sight.

private:
    void connectView();
    void writeInstead(qint64 room); ///< To the person whose name it is; there is no such room.
    void connectOffers();
    void showOffers();
    void showExport();
    chat::Link* link() const;

    ChatController& m_controller;
    Transcript* m_transcript;
    TranscriptView* m_view;
    ConnectionLine* m_line;
    RoomOffers* m_offers;
    Composer* m_composer;
    Notice* m_export; ///< How far a long one is.
    DropCover* m_cover;
    qint64 m_conversation = 0;
};

} // namespace everyport::ui
