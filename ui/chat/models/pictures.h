#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>

#include "app/chat/model/chatmodel.h"

namespace everyport::ui {

/// Pictures of people as small as they are shown. Each is fetched when somebody is in sight, once while the program
/// runs; a stranger's bytes are read with care. `space` outlives it.
class Pictures : public QObject {
    Q_OBJECT
public:
    explicit Pictures(chat::ChatModel& chat, QObject* parent = nullptr);

    /// Of whom a conversation is with; null: none, or not here yet: then `came` tells.
    QImage of(const chat::Conversation& who);

    static constexpr int side = 128; ///< Of what is kept, in pixels: enough for twice the size.

Q_SIGNALS:
    void came(qint64 conversation);

private:
    void fetch(const chat::Conversation& who);
    void fetched(const QString& id, qint64 conversation, const QByteArray& bytes);

    chat::ChatModel& m_chat;
    QCache<QString, QImage> m_kept; ///< By their ids.
    QSet<QString> m_asked;          ///< On their way, or not to be had.
    TaskSet m_fetching{TaskSet::unhandled};
};

} // namespace everyport::ui
