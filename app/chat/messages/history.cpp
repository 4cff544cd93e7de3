#include "app/chat/messages/history.h"

#include "app/chat/messages/messagetable.h"
#include "app/chat/messages/searchwords.h"
#include "app/chat/messages/unstoredsearch.h"
#include "app/chat/messages/wordvector.h"
#include "app/storage/dialect.h"
#include "app/storage/query.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOnAPage = 1000;
constexpr int manyMessages = 20'000;

/// Of one conversation, on one side of a place.
Result<QList<Message>> beside(
    QSqlDatabase& connection, qint64 conversation, History::Place place, bool older, bool withIt, int count)
{
    const auto relation = older ? (withIt ? u"<="_s : u"<"_s) : (withIt ? u">="_s : u">"_s);
    return messagetable::select(connection, u"m.conversation = ? AND (m.at, m.number) %1 (?, ?)"_s.arg(relation),
        {conversation, place.at, place.number}, older, count);
}

/// One more than wanted tells whether there are more.
bool cut(QList<Message>& messages, int count, bool atFront)
{
    if (messages.size() <= count)
        return true;
    if (atFront)
        messages.removeFirst();
    else
        messages.removeLast();
    return false;
}

Result<History::Page> pageAround(QSqlDatabase& connection, qint64 conversation, History::Place place, int count)
{
    const auto half = std::clamp(count, 2, mostOnAPage) / 2;
    auto older = beside(connection, conversation, place, true, true, half + 1);
    if (!older)
        return older.error();
    auto newer = beside(connection, conversation, place, false, false, half + 1);
    if (!newer)
        return newer.error();
    History::Page page;
    page.isFirst = cut(*older, half, true);
    page.isLast = cut(*newer, half, false);
    page.messages = std::move(*older) + std::move(*newer);
    return page;
}

/// What FTS5 is asked: the words, and who said them, which is indexed as well. Empty: neither can be found by words.
QString matchOf(const SearchWords& words)
{
    const bool hasLetters = std::any_of(
        words.from.begin(), words.from.end(), [](QChar c) { return c.isLetterOrNumber(); });
    if (!hasLetters)
        return words.match;
    const auto sender = u"{sender} : \""_s + QString(words.from).replace(u'"', u"\"\""_s) + u'"';
    return words.match.isEmpty() ? sender : u'(' + words.match + u") AND "_s + sender;
}

/// As `lower` is in both databases, whose texts compare by their bytes.
QString lowerAscii(QString text)
{
    for (auto& letter : text) {
        if (letter >= u'A' && letter <= u'Z')
            letter = QChar(letter.unicode() + u'a' - u'A');
    }
    return text;
}

/// The newest that fit, by their numbers: FTS5 gives them in that order without looking at more, and only these get
/// their excerpt. The plus signs keep SQLite from beginning with another index, after which it would have to fetch and
/// sort all.
QString searchStatement(
    Dialect dialect, const History::Search& search, const SearchWords& words, bool isSmall, QVariantList& values)
{
    const bool isFts5 = dialect == Dialect::Sqlite;
    const auto match = isFts5 ? matchOf(words) : words.match;
    QStringList where;
    const auto also = [&](const QString& condition, const QVariant& value) {
        where.append(condition);
        values.append(value);
    };
    if (match.isEmpty())
        where.append(u"m.kind <= 2"_s);
    else if (isFts5)
        also(u"chat_words MATCH ?"_s, match);
    else
        also(u"m.words @@ CAST(? AS tsquery)"_s, wordQuery(words));
    // FTS5 has it before the message is fetched
    const auto number = match.isEmpty() || !isFts5 ? u"m.number"_s : u"chat_words.rowid"_s;
    if (search.before)
        also(number + u" < ?"_s, search.before);
    if (search.conversation && isSmall)
        also(u'+' + number + u" IN (SELECT number FROM chat_message WHERE conversation = ?)"_s, *search.conversation);
    else if (search.conversation)
        also(u"+m.conversation = ?"_s, *search.conversation);
    if (!words.from.isEmpty())
        also(u"lower(m.sender) = ?"_s, lowerAscii(words.from));
    if (!words.in.isEmpty())
        also(u"+m.conversation IN (SELECT id FROM chat_conversation WHERE lower(name) = ?)"_s, lowerAscii(words.in));
    if (words.after)
        also(u"+m.at >= ?"_s, words.after);
    if (words.before)
        also(u"+m.at < ?"_s, words.before);
    values.append(std::clamp(search.most, 1, mostOnAPage));
    const auto from = match.isEmpty() || !isFts5
        ? u", '' FROM chat_message m WHERE %1 ORDER BY m.number DESC LIMIT ?"_s
        : u", snippet(chat_words, 0, char(57344), char(57345), '…', 24) FROM chat_words CROSS JOIN chat_message m ON m.number = chat_words.rowid"
          " WHERE %1 ORDER BY chat_words.rowid DESC LIMIT ?"_s;
    return u"SELECT "_s + messagetable::columns() + from.arg(where.join(u" AND "_s));
}

/// So few messages that their numbers are worth a list to look hits up in.
Result<bool> isSmallConversation(QSqlDatabase& connection, qint64 conversation)
{
    auto counted = runQuery(connection,
        u"SELECT count(*) FROM (SELECT 1 FROM chat_message WHERE conversation = ? LIMIT ?) AS counted"_s,
        {conversation, manyMessages});
    if (!counted)
        return counted.error();
    return counted->next() && counted->value(0).toInt() < manyMessages;
}

constexpr int excerptColumn = 16;

/// FTS5 gives the excerpt itself.
History::Found foundIn(Message message, const QString& excerpt, const SearchWords& words)
{
    if (!excerpt.isEmpty() || words.match.isEmpty())
        return {std::move(message), excerpt};
    const auto found = UnstoredSearch::find(message, words);
    return {std::move(message), found ? found->excerpt : QString()};
}

} // namespace

Task<Result<QList<qint64>>> History::append(QList<Message> messages)
{
    return m_database.write([messages = std::move(messages)](QSqlDatabase& connection) -> Result<QList<qint64>> {
        const auto appended = messagetable::append(connection, messages);
        return appended ? Result<QList<qint64>>(appended->numbers) : Result<QList<qint64>>(appended.error());
    });
}

Task<Result<Done>> History::update(Message message)
{
    return m_database.write(
        [message = std::move(message)](QSqlDatabase& connection) { return messagetable::update(connection, message); });
}

Task<Result<History::Page>> History::newest(qint64 conversation, int count)
{
    count = std::clamp(count, 1, mostOnAPage);
    return m_database.read([=](QSqlDatabase& connection) -> Result<Page> {
        auto found = messagetable::select(connection, u"m.conversation = ?"_s, {conversation}, true, count + 1);
        if (!found)
            return found.error();
        Page page;
        page.isFirst = cut(*found, count, true);
        page.isLast = true;
        page.messages = std::move(*found);
        return page;
    });
}

Task<Result<History::Page>> History::before(qint64 conversation, Place place, int count)
{
    count = std::clamp(count, 1, mostOnAPage);
    return m_database.read([=](QSqlDatabase& connection) -> Result<Page> {
        auto found = beside(connection, conversation, place, true, false, count + 1);
        if (!found)
            return found.error();
        Page page;
        page.isFirst = cut(*found, count, true);
        page.messages = std::move(*found);
        return page;
    });
}

Task<Result<History::Page>> History::behind(qint64 conversation, Place place, int count)
{
    count = std::clamp(count, 1, mostOnAPage);
    return m_database.read([=](QSqlDatabase& connection) -> Result<Page> {
        auto found = beside(connection, conversation, place, false, false, count + 1);
        if (!found)
            return found.error();
        Page page;
        page.isLast = cut(*found, count, false);
        page.messages = std::move(*found);
        return page;
    });
}

Task<Result<History::Page>> History::around(qint64 conversation, Place place, int count)
{
    return m_database.read(
        [=](QSqlDatabase& connection) { return pageAround(connection, conversation, place, count); });
}

Task<Result<History::Page>> History::aroundMessage(qint64 conversation, qint64 number, int count)
{
    return m_database.read([=](QSqlDatabase& connection) -> Result<Page> {
        const auto found = messagetable::select(connection, u"m.number = ?"_s, {number}, false, 1);
        if (!found)
            return found.error();
        if (found->isEmpty())
            return Page{{}, true, true};
        return pageAround(connection, conversation, {found->first().at, number}, count);
    });
}

Task<Result<std::optional<Message>>> History::find(qint64 conversation, QString id)
{
    return m_database.read([=](QSqlDatabase& connection) -> Result<std::optional<Message>> {
        auto found = messagetable::selectNamed(connection, conversation, id, 1);
        if (!found)
            return found.error();
        return found->isEmpty() ? std::optional<Message>() : std::optional(found->first());
    });
}

Task<Result<std::optional<Message>>> History::get(qint64 number)
{
    return m_database.read([=](QSqlDatabase& connection) -> Result<std::optional<Message>> {
        auto found = messagetable::select(connection, u"m.number = ?"_s, {number}, false, 1);
        if (!found)
            return found.error();
        return found->isEmpty() ? std::optional<Message>() : std::optional(found->first());
    });
}

Task<Result<QList<History::Found>>> History::search(Search search)
{
    const auto words = SearchWords::parse(search.words);
    if (words.isEmpty())
        return Task<Result<QList<Found>>>(Result<QList<Found>>(QList<Found>()));
    return m_database.read([=](QSqlDatabase& connection) -> Result<QList<Found>> {
        auto isSmall = search.conversation ? isSmallConversation(connection, *search.conversation)
                                           : Result<bool>(false);
        if (!isSmall)
            return isSmall.error();
        QVariantList values;
        const auto statement = searchStatement(dialectOf(connection), search, words, *isSmall, values);
        auto query = runQuery(connection, statement, values);
        if (!query)
            return query.error();
        QList<Found> all;
        while (query->next())
            all.append(foundIn(messagetable::read(*query), query->value(excerptColumn).toString(), words));
        // What an archive brought later has a higher number than what was said after it.
        std::stable_sort(all.begin(), all.end(),
            [](const Found& one, const Found& other) { return one.message.at > other.message.at; });
        return all;
    });
}

Task<Result<Done>> History::forget(qint64 conversation)
{
    return m_database.write([=](QSqlDatabase& connection) {
        return runStatement(connection, u"DELETE FROM chat_message WHERE conversation = ?"_s, {conversation});
    });
}

QString History::newestAt()
{
    return u"SELECT at FROM chat_message WHERE at NOT BETWEEN :run ORDER BY number DESC LIMIT 1"_s;
}

Task<Result<Done>> History::forgetBefore(qint64 at)
{
    return m_database.write([=](QSqlDatabase& connection) {
        return runStatement(connection, u"DELETE FROM chat_message WHERE at < ?"_s, {at});
    });
}

} // namespace everyport::chat
