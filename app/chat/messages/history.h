#pragma once

#include <limits>
#include <optional>

#include "app/chat/messages/message.h"
#include "app/storage/database.h"

namespace everyport::chat {

/// What was said, on disk and searchable (SQLite FTS5). A message that `append` has answered survives a SIGKILL.
/// `database` must outlive it. Loop's thread.
class History {
public:
    explicit History(Database& database) : m_database(database) {}

    /// Messages of a page in the order of showing.
    struct Page {
        QList<Message> messages = {};
        bool isFirst = false; ///< Nothing older is stored.
        bool isLast = false;  ///< Nothing newer is.
    };
    /// Where a message stands in the order of showing. Unlike a number it can be gone on from when that message has
    /// been forgotten meanwhile, or waits for room on the disk (ChatModel::unstored).
    struct Place {
        qint64 at = std::numeric_limits<qint64>::min(); ///< Message::at and ::number; these: before the first.
        qint64 number = 0;
    };
    struct Found {
        Message message = {};
        QString excerpt = {}; ///< Around the match; matches between U+E000 and U+E001.
    };
    struct Search {
        /// As people type: words, "phrases", -without; from:alice, in:#room before:2026-05-01 after:.
        QString words = {};
        std::optional<qint64> conversation = {};
        /// For the next page: the smallest message number of this one; 0: from the newest.
        qint64 before = 0;
        int most = 50;
    };

    /// Ready with their numbers, in the same order. One with an `id` that is stored already in its conversation is not
    /// stored twice; its number is the stored one's, negative.
    Task<Result<QList<qint64>>> append(QList<Message> messages);
    Task<Result<Done>> update(Message message); ///< By number.
    Task<Result<Page>> newest(qint64 conversation, int count);
    Task<Result<Page>> before(qint64 conversation, Place place, int count);
    Task<Result<Page>> behind(qint64 conversation, Place place, int count);
    Task<Result<Page>> around(qint64 conversation, Place place, int count);
    Task<Result<Page>> aroundMessage(qint64 conversation, qint64 number, int count);
    /// By its id, or by its sender's for it; the newest, where there are several.
    Task<Result<std::optional<Message>>> find(qint64 conversation, QString id);
    Task<Result<std::optional<Message>>> get(qint64 number);
    /// A page of those that were stored last, by the time they were said. Dropping the Task interrupts it. Nothing is
    /// found by less than two letters: SearchWords.
    Task<Result<QList<Found>>> search(Search search);
    Task<Result<Done>> forget(qint64 conversation); ///< All of it.
    Task<Result<Done>> forgetBefore(qint64 at);     ///< Older than a moment.
    static QString newestAt();                      ///< SQL: when what was stored last was said; see ForgettingClock.
    Database& database() { return m_database; }     ///< In which it lies.

private:
    Database& m_database;
};

} // namespace everyport::chat
