#include "app/services/xmppuploads.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>
#include <QUrl>

#include "app/storage/query.h"
#include "app/storage/sqltext.h"
#include "netcore/threadpool.h"
#include "protocols/http/byterange.h"
#include "protocols/http/date.h"
#include "protocols/http/filebody.h"
#include "protocols/xmpp/randomtext.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

namespace {

constexpr qint64 slotMsecs = 5 * 60 * 1000;
constexpr qint64 dayMsecs = 24 * 3600 * 1000;

/// What column `stored` says.
enum State { Given = 0, Stored = 1, Coming = 2 };

/// All there is at one address never changes, so one tag will do for each.
const QByteArray fileTag = "\"1\"";

struct Row {
    QString name;
    QString mediaType;
    qint64 size = 0;
    qint64 at = 0;
    int state = Given;
};

Result<std::optional<Row>> rowOf(QSqlDatabase& connection, const QString& id)
{
    auto query = runQuery(connection, u"SELECT name, type, size, at, stored FROM xmpp_uploads WHERE id = ?"_s, {id});
    if (!query)
        return query.error();
    if (!query->next())
        return std::optional<Row>();
    return std::optional<Row>(Row {query->value(0).toString(), query->value(1).toString(), query->value(2).toLongLong(), query->value(3).toLongLong(), query->value(4).toInt()});
}

/// From one state to the next, where it is in that one still.
Result<bool> move(QSqlDatabase& connection, const QString& id, State from, State to)
{
    auto query = runQuery(connection, u"UPDATE xmpp_uploads SET stored = ? WHERE id = ? AND stored = ?"_s, {int(to), id, int(from)});
    if (!query)
        return query.error();
    return query->numRowsAffected() == 1;
}

/// What a browser may show by itself. A page or a drawing with scripts would run as one of this server's own.
bool isHarmless(const QString& mediaType)
{
    return (mediaType.startsWith(u"image/") && !mediaType.contains(u"svg")) || mediaType.startsWith(u"audio/") || mediaType.startsWith(u"video/");
}

QString checkedType(const QString& mediaType)
{
    static const QRegularExpression form(u"^[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*$"_s);
    const auto lower = mediaType.section(u';', 0, 0).trimmed().toLower();
    return form.match(lower).hasMatch() ? lower : u"application/octet-stream"_s;
}

/// Any page may use it: what the address tells is all that there is to know (§7).
http::Response open(http::Response response)
{
    response.headers.add("Access-Control-Allow-Origin", "*");
    response.headers.add("Cross-Origin-Resource-Policy", "cross-origin");
    return response;
}

http::Response said(int status, const QByteArray& words)
{
    return open(http::Response::text(status, words + '\n'));
}

http::Response whatIsAllowed()
{
    http::Response response;
    response.status = 204;
    response.headers.add("Allow", "GET, HEAD, PUT, OPTIONS");
    response.headers.add("Access-Control-Allow-Methods", "GET, HEAD, PUT, OPTIONS");
    response.headers.add("Access-Control-Allow-Headers", "Content-Type, Range, If-Range");
    response.headers.add("Access-Control-Max-Age", "86400");
    return open(std::move(response));
}

http::Response fileHead(const Row& row)
{
    http::Response response;
    const auto type = checkedType(row.mediaType);
    response.headers.add("Content-Type", type.toLatin1());
    response.headers.add("Content-Disposition", (isHarmless(type) ? "inline" : "attachment") + QByteArray("; filename*=UTF-8''") + QUrl::toPercentEncoding(row.name));
    response.headers.add("Content-Security-Policy", "default-src 'none'; sandbox");
    response.headers.add("X-Content-Type-Options", "nosniff");
    response.headers.add("Cache-Control", "private, max-age=86400, immutable");
    response.headers.add("ETag", fileTag);
    response.headers.add("Last-Modified", http::formatDate(row.at));
    response.headers.add("Accept-Ranges", "bytes");
    response.headers.add("Access-Control-Expose-Headers", "Content-Length, Content-Range, ETag");
    return open(std::move(response));
}

Error refused(int status, const QString& text)
{
    return {Error::Kind::Refused, Reason::None, text, {}, status};
}

/// §5: it must be what the slot was given for.
std::optional<Error> faultOf(const http::Request& head, const Row& row)
{
    if (head.headers.contains("Content-Length") && head.headers.value("Content-Length").toLongLong() != row.size)
        return refused(413, u"The file is not as large as was said."_s);
    if (row.mediaType.isEmpty() || !head.headers.contains("Content-Type"))
        return std::nullopt;
    if (checkedType(QString::fromLatin1(head.headers.value("Content-Type"))) != checkedType(row.mediaType))
        return refused(415, u"The file is not of the kind that was said."_s);
    return std::nullopt;
}

/// Files that nobody knows of: the program was killed between one step and the next. Young ones may be on their way.
Result<Done> removeStrangers(const QString& folder, const QSet<QString>& known)
{
    const auto young = QDateTime::currentDateTimeUtc().addSecs(-3600);
    for (const auto& file : QDir(folder).entryInfoList(QDir::Files)) {
        if (!known.contains(file.completeBaseName()) && !known.contains(file.fileName()) && file.lastModified() < young)
            QFile::remove(file.filePath());
    }
    return Done {};
}

} // namespace

/// A file that is on its way here. Given up when it goes before it is stored.
class XmppUploads::Incoming final : public http::BodySink {
public:
    Incoming(XmppUploads& uploads, QString id, const QString& path, qint64 size)
        : m_uploads(uploads), m_isOpen(uploads.m_isOpen), m_id(std::move(id)), m_announced(size), m_file(uploads.m_reactor, path, size)
    {
    }
    ~Incoming() override
    {
        if (!m_isStored && *m_isOpen)
            m_uploads.giveUp(m_id);
    }
    Task<Result<Done>> take(QByteArray piece) override { return m_file.take(std::move(piece)); }
    bool isWhole() const { return m_file.size() == m_announced; }
    Task<Result<Done>> commit() { return m_file.commit(); }
    void setStored() { m_isStored = true; }
    const QString& id() const { return m_id; }

private:
    XmppUploads& m_uploads;
    std::shared_ptr<bool> m_isOpen;
    QString m_id;
    qint64 m_announced;
    http::FileSink m_file;
    bool m_isStored = false;
};

/// `/upload/ID/NAME`; the name is for people.
class XmppUploads::File final : public http::Resource {
public:
    explicit File(XmppUploads& uploads) : m_uploads(uploads), m_isOpen(uploads.m_isOpen) {}
    QByteArrayList methods() const override { return {"GET", "PUT", "OPTIONS"}; }
    qsizetype bodyLimit() const override { return *m_isOpen ? m_uploads.m_rules.largest : 0; }
    bool streamsBody() const override { return true; }
    Task<Result<std::shared_ptr<http::BodySink>>> openBody(http::Request head) override
    {
        if (*m_isOpen && head.method == "PUT")
            return m_uploads.openBody(std::move(head));
        return Task<Result<std::shared_ptr<http::BodySink>>>(Result<std::shared_ptr<http::BodySink>>(
            *m_isOpen ? refused(400, u"Only what is put has a body."_s) : refused(503, u"The service has stopped."_s)));
    }
    Task<http::Response> answer(http::Request request) override
    {
        if (!*m_isOpen)
            return said(503, "The service has stopped.");
        if (request.method == "OPTIONS")
            return whatIsAllowed();
        return request.method == "PUT" ? m_uploads.put(std::move(request)) : m_uploads.get(std::move(request));
    }

private:
    XmppUploads& m_uploads;
    std::shared_ptr<bool> m_isOpen;
};

XmppUploads::XmppUploads(Reactor& reactor, Database& database, QString domain, QString folder, UploadRules rules)
    : m_reactor(reactor)
    , m_database(database)
    , m_domain(std::move(domain))
    , m_folder(std::move(folder))
    , m_rules(std::move(rules))
{
}

Task<Result<Done>> XmppUploads::migrate(Database& database)
{
    return database.migrate(u"xmpp-uploads"_s,
        {u"CREATE TABLE xmpp_uploads (id TEXT PRIMARY KEY, domain TEXT NOT NULL, account TEXT NOT NULL, name TEXT NOT NULL,"
         " type TEXT NOT NULL, size INTEGER NOT NULL, at INTEGER NOT NULL, stored INTEGER NOT NULL)"_s,
            u"CREATE INDEX xmpp_uploads_by_account ON xmpp_uploads (domain, account)"_s,
            u"ALTER TABLE xmpp_uploads ADD COLUMN purpose INTEGER NOT NULL DEFAULT 0"_s});
}

Task<Result<Done>> XmppUploads::open()
{
    if (!QDir().mkpath(m_folder))
        co_return Error {Error::Kind::Local, Reason::PermissionDenied, u"%1 cannot be made."_s.arg(m_folder), {}, 0};
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // Nobody puts anything yet: those were on their way when the program ended.
    auto forgetting = forget(u"domain = ? AND stored = 2"_s, {m_domain});
    const auto forgotten = co_await std::move(forgetting);
    if (forgotten)
        prune();
    co_return forgotten;
}

void XmppUploads::stop()
{
    *m_isOpen = false;
    m_pruning.cancel();
    m_work.cancelAll();
}

std::shared_ptr<const http::Site> XmppUploads::site()
{
    auto site = std::make_shared<http::Site>();
    site->hosts.allow("*"); // nothing is told to a page that it could not have from elsewhere
    site->router.add(u"/upload/{id}/{name}"_s, std::make_shared<File>(*this));
    return site;
}

Task<Result<xmpp::UploadSlot>> XmppUploads::slot(QString account, xmpp::WantedUpload wanted)
{
    const auto id = xmpp::randomText(24);
    const auto now = m_reactor.clock().wallMsecs();
    auto writing = m_database.write([domain = m_domain, account, wanted, id, now, quota = m_rules.quota](QSqlDatabase& connection) -> Result<Done> {
        {
            auto used = runQuery(connection,
                u"SELECT SUM(size) FROM xmpp_uploads WHERE domain = ? AND account = ? AND (stored <> 0 OR at > ?)"_s, {domain, account, now - slotMsecs});
            if (!used)
                return used.error();
            if (used->next() && used->value(0).toLongLong() + wanted.size > quota)
                return Error {Error::Kind::Busy, Reason::NoSpace, u"No room for more files of %1; older ones go by and by."_s.arg(account), {}, 0};
        }
        return runStatement(connection, u"INSERT INTO xmpp_uploads (id, domain, account, name, type, size, at, stored, purpose) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)"_s,
            {id, domain, account, notNull(wanted.name), notNull(wanted.mediaType), wanted.size, now, int(wanted.purpose)});
    });
    const auto kept = co_await std::move(writing);
    if (!kept)
        co_return kept.error();
    const auto url = m_rules.base + u"/upload/"_s + id + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(wanted.name.section(u'/', -1)));
    co_return xmpp::UploadSlot {url, url};
}

/// Taken before a byte of it is read: of two who put at once one comes too late.
Task<Result<std::shared_ptr<http::BodySink>>> XmppUploads::openBody(http::Request head)
{
    const auto id = head.part(u"id"_s);
    const auto oldest = m_reactor.clock().wallMsecs() - slotMsecs;
    auto taking = m_database.write([id, head, oldest](QSqlDatabase& connection) -> Result<qint64> {
        const auto row = rowOf(connection, id);
        if (!row)
            return row.error();
        if (!*row || (*row)->at < oldest || (*row)->state != Given)
            return refused(404, u"Nothing can be put here."_s);
        if (const auto fault = faultOf(head, **row))
            return *fault;
        const auto moved = move(connection, id, Given, Coming);
        if (!moved)
            return moved.error();
        return (*row)->size;
    });
    const auto size = co_await std::move(taking);
    if (!size && size.error().native >= 400)
        co_return size.error();
    if (!size)
        co_return refused(500, u"The storage does not answer."_s);
    co_return std::shared_ptr<http::BodySink>(std::make_shared<Incoming>(*this, id, m_folder + u'/' + id, *size));
}

Task<http::Response> XmppUploads::put(http::Request request)
{
    const auto incoming = std::static_pointer_cast<Incoming>(request.sink);
    if (!incoming)
        co_return said(411, "There is no file in this.");
    if (!incoming->isWhole())
        co_return said(413, "The file is not as large as was said.");
    const auto written = co_await incoming->commit();
    if (!written)
        co_return said(507, "The file could not be stored.");
    auto moving = m_database.write([id = incoming->id()](QSqlDatabase& connection) { return move(connection, id, Coming, Stored); });
    const auto moved = co_await std::move(moving);
    if (!moved || !*moved) // or its account has gone meanwhile
        co_return said(moved ? 404 : 507, "The file could not be stored.");
    incoming->setStored();
    co_return said(201, "Stored.");
}

Task<http::Response> XmppUploads::get(http::Request request)
{
    const auto id = request.part(u"id"_s);
    auto looking = m_database.read([id](QSqlDatabase& connection) { return rowOf(connection, id); });
    const auto row = co_await std::move(looking);
    if (!row || !*row || (*row)->state != Stored)
        co_return said(404, "There is no such file, or not any more.");
    auto opening = http::FileSource::open(m_reactor, m_folder + u'/' + id);
    const auto file = co_await std::move(opening);
    if (!file)
        co_return said(404, "There is no such file, or not any more.");
    const auto size = (*row)->size;
    auto response = fileHead(**row);
    const auto part = http::partWanted(request, size, fileTag, response.headers.value("Last-Modified"));
    if (part.kind != http::PartWanted::Kind::Whole)
        response.headers.add("Content-Range", http::contentRange(part, size));
    if (part.kind == http::PartWanted::Kind::Outside) {
        response.status = 416;
        response.headers.remove("Content-Disposition");
        co_return response;
    }
    response.status = part.kind == http::PartWanted::Kind::Part ? 206 : 200;
    response.source = std::make_unique<http::FileSource>(m_reactor, *file, part.first, part.size);
    response.length = part.size;
    co_return response;
}

void XmppUploads::giveUp(const QString& id)
{
    m_work.start(forget(u"id = ?"_s, {id}), u"Giving up a file"_s);
}

Task<Result<Done>> XmppUploads::forget(QString condition, QVariantList values)
{
    auto writing = m_database.write([condition, values](QSqlDatabase& connection) -> Result<QStringList> {
        QStringList ids;
        {
            auto query = runQuery(connection, u"SELECT id FROM xmpp_uploads WHERE "_s + condition, values);
            if (!query)
                return query.error();
            while (query->next())
                ids.append(query->value(0).toString());
        }
        const auto removed = runStatement(connection, u"DELETE FROM xmpp_uploads WHERE "_s + condition, values);
        if (!removed)
            return removed.error();
        return ids;
    });
    const auto gone = co_await std::move(writing);
    if (!gone)
        co_return gone.error();
    auto removing = deferToThread(m_reactor, [folder = m_folder, ids = *gone]() -> Result<Done> {
        for (const auto& id : ids)
            QFile::remove(folder + u'/' + id); // of one that is on its way, the sink removes the rest
        return Done {};
    });
    const auto removed = co_await std::move(removing);
    co_return removed;
}

void XmppUploads::prune()
{
    m_pruning = m_reactor.clock().callLater(1h, [this] { prune(); });
    m_work.start(clearUp(), u"Clearing up files"_s);
}

Task<Result<Done>> XmppUploads::clearUp()
{
    const auto now = m_reactor.clock().wallMsecs();
    const auto oldest = m_rules.days > 0 ? now - m_rules.days * dayMsecs : 0;
    auto forgetting = forget(u"domain = ? AND ((purpose = 0 AND stored <> 2 AND at < ?) OR (purpose = 2 AND stored <> 2 AND at < ?) OR (stored = 0 AND at < ?))"_s,
        {m_domain, oldest, now - dayMsecs, now - slotMsecs});
    const auto forgotten = co_await std::move(forgetting);
    if (!forgotten)
        co_return forgotten;
    auto reading = m_database.read([](QSqlDatabase& connection) -> Result<QSet<QString>> {
        auto query = runQuery(connection, u"SELECT id FROM xmpp_uploads"_s, {});
        if (!query)
            return query.error();
        QSet<QString> all;
        while (query->next())
            all.insert(query->value(0).toString());
        return all;
    });
    const auto known = co_await std::move(reading);
    if (!known)
        co_return known.error();
    auto removing = deferToThread(m_reactor, [folder = m_folder, ids = *known] { return removeStrangers(folder, ids); });
    const auto removed = co_await std::move(removing);
    co_return removed;
}

Task<Result<Done>> XmppUploads::removeAll(QString account)
{
    return forget(u"domain = ? AND account = ?"_s, {m_domain, account});
}

Task<Result<Done>> XmppUploads::keepOnly(QStringList accounts)
{
    auto reading = m_database.read([domain = m_domain](QSqlDatabase& connection) -> Result<QStringList> {
        auto query = runQuery(connection, u"SELECT DISTINCT account FROM xmpp_uploads WHERE domain = ?"_s, {domain});
        if (!query)
            return query.error();
        QStringList all;
        while (query->next())
            all.append(query->value(0).toString());
        return all;
    });
    const auto known = co_await std::move(reading);
    if (!known)
        co_return known.error();
    for (const auto& account : *known) {
        if (accounts.contains(account))
            continue;
        const auto removed = co_await removeAll(account);
        if (!removed)
            co_return removed;
    }
    co_return Done {};
}

} // namespace everyport
