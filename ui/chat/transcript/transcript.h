#pragma once

#include <QObject>

#include "app/chat/messages/history.h"
#include "ui/chat/transcript/transcriptmodel.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport {
struct Error;
}

namespace everyport::ui {

class ChatFeed;

/// What of one conversation is in memory: opened at the first unread, older and newer pages fetched as they are
/// scrolled to, what comes taken in a few times a second, and never more than some hundred rows however much comes.
class Transcript : public QObject {
    Q_OBJECT
public:
    explicit Transcript(ChatFeed& feed, QObject* parent = nullptr);
    ~Transcript() override;

    void open(qint64 conversation); ///< At the first unread, or at the end; 0: nothing.
    void openAround(qint64 conversation, qint64 message);
    void openAtEnd();
    void fetchOlder(); ///< Does nothing while it is at it, or when there is nothing more.
    void fetchNewer();

    qint64 conversation() const { return m_conversation; }
    ChatFeed& feed() const { return m_feed; }
    TranscriptModel* model() const { return m_model; }
    bool holdsEnd() const { return m_holdsEnd; } ///< The newest message is in memory.
    bool isLoading() const { return m_loading.isValid(); }
    int missed() const { return m_missed; } ///< Came while older ones were shown.
    /// Whether a person reads further up: then nothing is taken away above.
    void setReading(bool reading) { m_reading = reading; }

Q_SIGNALS:
    void opened(qint64 goTo); ///< Loaded; 0: to the end, otherwise the message to be in sight.
    void missedChanged();
    void olderCame(); ///< Older ones than all here are there now: fetchOlder has them, for who has room above.
    void failed(const everyport::Error& error);

private:
    using Taken = std::function<void(const chat::History::Page&)>;
    void load(Task<Result<chat::History::Page>> task, Taken taken);
    void begin(qint64 conversation);
    void show(const chat::History::Page& page, qint64 goTo, bool withNew);
    void messageCame(qint64 conversation, const chat::Message& message);
    void takeWaiting();
    void take(const QList<chat::Message>& came);
    void countWaiting();
    void fetchFromNetwork();

    ChatFeed& m_feed;
    TranscriptModel* m_model;
    qint64 m_conversation = 0;
    bool m_holdsEnd = true;
    bool m_holdsStart = true;
    bool m_askedNetwork = false;
    bool m_isOpening = false; ///< The first page of it is being read.
    bool m_olderCame = false;
    bool m_reading = false;
    int m_missed = 0;
    QList<chat::Message> m_waiting;
    FrameBatch m_batch;
    Task<Result<chat::History::Page>> m_loading;
    Task<Result<int>> m_fetching;
};

} // namespace everyport::ui
