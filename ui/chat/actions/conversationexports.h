#pragma once

#include <map>
#include <memory>

#include <QObject>

#include "app/chat/model/chatmodel.h"
#include "ui/chat/models/exportedmessage.h"

class QSaveFile;

namespace everyport::ui {

class PageContext;

/// Conversations that are written to files, each a page of its history at a time: reading and writing are done beside
/// the loop. A file is there whole or as it was before, and its owner's alone (0600). Goes on while other pages are
/// shown. Owned by ChatController, which `context` and `chat` outlive. The window's thread.
class ConversationExports : public QObject {
    Q_OBJECT
public:
    /// From so many messages on it takes its time: the page shows how far it is, and offers to call it off.
    static constexpr int aLongOne = 2000;

    ConversationExports(PageContext& context, chat::ChatModel& chat);
    ~ConversationExports() override; ///< What is not done is not written.

    void ask(qint64 conversation); ///< Where to.
    /// In the form that the path ends with. Nothing happens while the conversation is being written already.
    void write(qint64 conversation, const QString& path);
    void cancel(qint64 conversation); ///< Too late, and nothing, once the file is being put in its place.
    bool isRunning(qint64 conversation) const { return m_jobs.contains(conversation); }
    int written(qint64 conversation) const; ///< Messages, so far.

Q_SIGNALS:
    void changed(qint64 conversation);

private:
    struct Job {
        QString title; ///< The conversation may be closed meanwhile.
        int written = 0;
        bool isEnding = false; ///< What a thread has begun then is done, whoever waits for it.
        Task<Result<Done>> task;
    };
    QString underWay() const;
    Task<Result<Done>> run(qint64 conversation, std::shared_ptr<QSaveFile> file, ExportedMessages messages);
    void ended(qint64 conversation, const QString& title, const QString& path, const Result<Done>& result);

    PageContext& m_context;
    chat::ChatModel& m_chat;
    std::map<qint64, Job> m_jobs; ///< By conversation.
};

} // namespace everyport::ui
