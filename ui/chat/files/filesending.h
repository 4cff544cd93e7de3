#pragma once

#include <map>
#include <memory>

#include <QImage>
#include <QTemporaryDir>
#include <QWidget>

#include "app/chat/network/filetransfer.h"

class QVBoxLayout;

namespace everyport::ui {

class ChatFeed;
class FileRow;
class Notice;

/// Above the input line: files that somebody dropped, pasted or chose, asked about before they go, and how far those
/// are that are on their way. Where the network takes none it says what to do instead.
class FileSending : public QWidget {
    Q_OBJECT
public:
    explicit FileSending(ChatFeed& feed, QWidget* parent = nullptr);
    ~FileSending() override;

    void setConversation(qint64 conversation);
    void refresh(); ///< The conversation or its account has changed.
    bool canSend() const;
    void choose(); ///< Asks for files.
    void offer(const QStringList& paths);
    void offerImage(const QImage& image);
    bool stepBack();

Q_SIGNALS:
    void finished(); ///< The question is answered.

private:
    void ask();
    void send();
    void refuse(const QString& why);
    void endQuestion();
    void showRows();

    ChatFeed& m_feed;
    Notice* m_notice;
    QVBoxLayout* m_rows;
    std::map<qint64, FileRow*> m_shown;
    QStringList m_offered;
    std::unique_ptr<QTemporaryDir> m_pictures; ///< What was pasted; gone with the window.
    qint64 m_conversation = 0;
    int m_pictureCount = 0;
};

} // namespace everyport::ui
