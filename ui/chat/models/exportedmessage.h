#pragma once

#include <QByteArray>
#include <QDate>

#include "app/chat/messages/message.h"

namespace everyport::ui {

/// Messages as lines of a file that somebody keeps: for people, or for programs (JSON, an object a line). Nothing that
/// was sent leaves its line, turns the direction of writing or drives a terminal on which the file is read. UTF-8.
class ExportedMessages {
public:
    enum class Form { Text, JsonLines };

    /// `title` and `account` as people know them; they go into the head of a text and into each object.
    ExportedMessages(Form form, QString title, QString account);

    QByteArray head(qint64 now) const; ///< What the file begins with; JSON has none.
    /// In their order, page after page: a text says where a day begins.
    QByteArray lines(const QList<chat::Message>& messages);

    /// By a file's name: ".json" and ".jsonl" are for programs.
    static Form formOf(const QString& path);

private:
    QByteArray asText(const chat::Message& message);
    QByteArray asJson(const chat::Message& message) const;

    Form m_form;
    QString m_title;
    QString m_account;
    QDate m_day;
};

} // namespace everyport::ui
