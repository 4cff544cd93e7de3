// A chat's history of so many messages in 20 rooms, searched for what people type. Prints a line a search:
// milliseconds, hits, what was typed.
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include "app/chat/model/chatmodel.h"
#include "app/log/log.h"
#include "app/storage/database.h"
#include "app/storage/query.h"
#include "netcore/reactor/epollreactor.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

namespace {

constexpr int rooms = 20;
constexpr int rounds = 5;

template <typename T>
T waited(Task<T> task)
{
    while (!task.isReady())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return task.take();
}

/// As often as words are in a language: the tenth a tenth as often as the first.
class Words {
public:
    Words()
    {
        const QStringList parts{u"ka"_s, u"to"_s, u"mi"_s, u"re"_s, u"lo"_s, u"sun"_s, u"ber"_s, u"tin"_s, u"gal"_s,
            u"or"_s, u"ve"_s, u"du"_s};
        for (int i = 0; i < 30'000; ++i) {
            QString word;
            for (int k = 0; k <= int(m_random.bounded(4)); ++k)
                word += parts[m_random.bounded(parts.size())];
            m_words.append(word);
        }
    }
    /// The number of the message stands among them: each has one rare word, all have the word "message".
    QString text(int number)
    {
        QStringList all{u"message"_s, u"n%1"_s.arg(number)};
        if (number % 12 == 0)
            all.append(u"needle"_s);
        for (int i = 0; i < 8; ++i)
            all.append(m_words[qsizetype(std::pow(double(m_words.size()), m_random.generateDouble())) - 1]);
        return all.join(u' ');
    }

private:
    QRandomGenerator m_random{7};
    QStringList m_words;
};

Result<Done> fill(QSqlDatabase& connection, int from, int to)
{
    static Words words;
    auto insert = prepareQuery(connection,
        u"INSERT INTO chat_message (conversation, at, kind, sender, text, id, flags, delivery) VALUES (?, ?, 0, ?, ?, ?, 0, 0)"_s);
    if (!insert)
        return insert.error();
    for (int i = from; i < to; ++i) {
        for (const auto& value : QVariantList{i % rooms + 1, 1'700'000'000'000 + qint64(i) * 1000,
                 u"user%1"_s.arg(i % 50), words.text(i), u"id%1"_s.arg(i)})
            insert->addBindValue(value);
        if (!insert->exec())
            return storageError(insert->lastError(), connection.databaseName());
    }
    return Done{};
}

Result<Done> makeRooms(QSqlDatabase& connection)
{
    auto done = runStatement(
        connection, u"INSERT INTO chat_account (type, title, options, connects) VALUES ('none', 'a', '{}', 0)"_s);
    for (int i = 1; i <= rooms + 1 && done; ++i)
        done = runStatement(connection,
            u"INSERT INTO chat_conversation (account, kind, name, key, flags) VALUES (1, 1, ?, ?, 0)"_s,
            {u"#room%1"_s.arg(i), QString::number(i)});
    return done;
}

void search(History& history, const QString& words, std::optional<qint64> conversation = {})
{
    double best = 1e9;
    qsizetype hits = 0;
    for (int i = 0; i < rounds; ++i) {
        const auto begun = std::chrono::steady_clock::now();
        const auto found = waited(history.search({.words = words, .conversation = conversation}));
        best = std::min(
            best, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count());
        hits = found ? found->size() : -1;
    }
    std::printf("%.2f %lld %s%s\n", best, static_cast<long long>(hits), qPrintable(words),
        conversation ? qPrintable(u" (in room %1)"_s.arg(*conversation)) : "");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    const QTemporaryDir folder;
    EpollReactor reactor;
    Log log(reactor.clock());
    MemorySecretStore secrets;
    auto database = Database::open(reactor, folder.filePath(u"everyport.sqlite"_s));
    if (!database)
        return 1;
    ChatModel space(reactor, **database, log, secrets, {});
    if (!waited(space.start()) || !waited((*database)->write(makeRooms)))
        return 1;
    for (int from = 0; from < count; from += 20'000) {
        const auto filled = waited(
            (*database)->write([from, to = std::min(count, from + 20'000)](
                                   QSqlDatabase& connection) { return fill(connection, from, to); }));
        if (!filled) {
            std::fprintf(stderr, "%s\n", qPrintable(filled.error().text));
            return 1;
        }
    }
    auto& history = space.history();
    for (const auto& words : {u"m"_s, u"me"_s, u"mes"_s, u"message"_s, u"ne"_s, u"needle"_s, u"needle message"_s,
             u"n77777"_s, u"ka"_s, u"to mi"_s, u"nothing"_s, u"from:user3"_s, u"from:nobody"_s, u"from:user3 message"_s,
             u"before:2023-11-15"_s, u"message -needle"_s})
        search(history, words);
    for (const qint64 room : {7, rooms + 1}) { // one of many messages, and one that has none
        for (const auto& words : {u"me"_s, u"message"_s, u"needle"_s, u"ka"_s})
            search(history, words, room);
    }
    return 0;
}
