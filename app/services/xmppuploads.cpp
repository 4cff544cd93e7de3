#include "app/services/xmppuploads.h"

#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QUrl>

#include "app/storage/query.h"
#include "app/storage/sqltext.h"
#include "netcore/threadpool.h"
#include "protocols/http/staticfile.h"
#include "protocols/xmpp/randomtext.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

namespace {

constexpr qint64 slotMsecs = 5 * 60 * 1000;

struct Row {
    QString name;
    QString mediaType;
    qint64 size = 0;
    qint64 at = 0;
    bool isThere = false;
};

Result<std::optional<Row>> rowOf(QSqlDatabase& connection, const QString& id)
{
    auto query = runQuery(connection, u"SELECT name, type, size, at, stored FROM xmpp_uploads WHERE id = ?"_s, {id});
    if (!query)
        return query.error();
    if (!query->next())
        return std::optional<Row>();
    return std::optional<Row>(Row {query->value(0).toString(), query->value(1).toString(), query->value(2).toLongLong(), query->value(3).toLongLong(), query->value(4).toBool()});
}

/// What a browser may show by itself. A page or a drawing with scripts would run as one of this server's own.
bool isHarmless(const QString& mediaType)
{
    return (mediaType.startsWith(u"image/") && !mediaType.contains(u"svg")) || mediaType.startsWith(u"audio/") || mediaType.startsWith(u"video/");
}

QString checkedType(const QString& mediaType)
{
    static const QRegularExpression form(u"^[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*$"_s);
    const auto lower = mediaType.toLower();
    return form.match(lower).hasMatch() ? lower : u"application/octet-stream"_s;
}

http::Response fileResponse(const Row& row, QByteArray content)
{
    http::Response response;
    const auto type = checkedType(row.mediaType);
    response.headers.add("Content-Type", type.toLatin1());
    response.headers.add("Content-Disposition", (isHarmless(type) ? "inline" : "attachment") + QByteArray("; filename*=UTF-8''") + QUrl::toPercentEncoding(row.name));
    response.headers.add("Content-Security-Policy", "default-src 'none'; sandbox");
    response.headers.add("X-Content-Type-Options", "nosniff");
    response.headers.add("Access-Control-Allow-Origin", "*");
    response.headers.add("Cache-Control", "private, max-age=86400, immutable");
    response.body = std::move(content);
    return response;
}

Result<Done> writeFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return Error {Error::Kind::Local, Reason::NoSpace, file.errorString(), {}, 0};
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return Done {};
}

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Kind::Local, Reason::NotFound, file.errorString(), {}, 0};
    return file.readAll();
}

} // namespace

/// `/upload/ID/NAME`; the name is for people.
class XmppUploads::File final : public http::Resource {
public:
    explicit File(XmppUploads& uploads) : m_uploads(uploads), m_isOpen(uploads.m_isOpen) {}
    QByteArrayList methods() const override { return {"GET", "PUT"}; }
    qsizetype bodyLimit() const override { return *m_isOpen ? m_uploads.m_rules.largest : 0; }
    Task<http::Response> answer(http::Request request) override
    {
        if (!*m_isOpen)
            return http::Response::text(503, "The service has stopped.\n");
        const auto id = request.part(u"id"_s);
        return request.method == "PUT" ? m_uploads.put(id, request.body) : m_uploads.get(id);
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
            u"CREATE INDEX xmpp_uploads_by_account ON xmpp_uploads (domain, account)"_s});
}

Task<Result<Done>> XmppUploads::open()
{
    if (!QDir().mkpath(m_folder))
        co_return Error {Error::Kind::Local, Reason::PermissionDenied, u"%1 cannot be made."_s.arg(m_folder), {}, 0};
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    prune();
    co_return Done {};
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

Task<Result<xmpp::UploadSlot>> XmppUploads::slot(QString account, QString name, qint64 size, QString mediaType)
{
    const auto id = xmpp::randomText(24);
    const auto now = m_reactor.clock().wallMsecs();
    auto writing = m_database.write([domain = m_domain, account, name, size, mediaType, id, now, quota = m_rules.quota](QSqlDatabase& connection) -> Result<Done> {
        {
            auto used = runQuery(connection,
                u"SELECT SUM(size) FROM xmpp_uploads WHERE domain = ? AND account = ? AND (stored = 1 OR at > ?)"_s, {domain, account, now - slotMsecs});
            if (!used)
                return used.error();
            if (used->next() && used->value(0).toLongLong() + size > quota)
                return Error {Error::Kind::Busy, Reason::NoSpace, u"No room for more files of %1; older ones go by and by."_s.arg(account), {}, 0};
        }
        return runStatement(connection, u"INSERT INTO xmpp_uploads (id, domain, account, name, type, size, at, stored) VALUES (?, ?, ?, ?, ?, ?, ?, 0)"_s,
            {id, domain, account, notNull(name), notNull(mediaType), size, now});
    });
    const auto kept = co_await std::move(writing);
    if (!kept)
        co_return kept.error();
    const auto url = m_rules.base + u"/upload/"_s + id + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(name.section(u'/', -1)));
    co_return xmpp::UploadSlot {url, url};
}

Task<http::Response> XmppUploads::put(QString id, QByteArray body)
{
    const auto now = m_reactor.clock().wallMsecs();
    auto looking = m_database.read([id](QSqlDatabase& connection) { return rowOf(connection, id); });
    const auto row = co_await std::move(looking);
    if (!row)
        co_return http::Response::text(500, "The storage does not answer.\n");
    if (!*row || (*row)->at < now - slotMsecs || (*row)->isThere)
        co_return http::Response::text(404, "Nothing can be put here.\n");
    if (body.size() != (*row)->size)
        co_return http::Response::text(413, "The file is not as large as was said.\n");
    // Taken before it is written: of two who put at once one comes too late.
    auto taking = m_database.write([id](QSqlDatabase& connection) -> Result<bool> {
        auto query = runQuery(connection, u"UPDATE xmpp_uploads SET stored = 1 WHERE id = ? AND stored = 0"_s, {id});
        if (!query)
            return query.error();
        return query->numRowsAffected() == 1;
    });
    const auto taken = co_await std::move(taking);
    if (!taken || !*taken)
        co_return http::Response::text(404, "Nothing can be put here.\n");
    const auto path = m_folder + u'/' + id;
    auto writing = deferToThread(m_reactor, [path, body] { return writeFile(path, body); });
    const auto written = co_await std::move(writing);
    if (!written) {
        auto forgetting = forget(u"id = ?"_s, {id});
        const auto gone = co_await std::move(forgetting);
        Q_UNUSED(gone)
        co_return http::Response::text(507, "The file could not be stored.\n");
    }
    auto response = http::Response::text(201, "Stored.\n");
    response.headers.add("Access-Control-Allow-Origin", "*");
    co_return response;
}

Task<http::Response> XmppUploads::get(QString id)
{
    auto looking = m_database.read([id](QSqlDatabase& connection) { return rowOf(connection, id); });
    const auto row = co_await std::move(looking);
    if (!row || !*row || !(*row)->isThere)
        co_return http::Response::text(404, "There is no such file, or not any more.\n");
    const auto path = m_folder + u'/' + id;
    auto reading = deferToThread(m_reactor, [path] { return readFile(path); });
    auto content = co_await std::move(reading);
    if (!content)
        co_return http::Response::text(404, "There is no such file, or not any more.\n");
    co_return fileResponse(**row, std::move(*content));
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
            QFile::remove(folder + u'/' + id);
        return Done {};
    });
    const auto removed = co_await std::move(removing);
    co_return removed;
}

void XmppUploads::prune()
{
    m_pruning = m_reactor.clock().callLater(1h, [this] { prune(); });
    const auto now = m_reactor.clock().wallMsecs();
    const auto oldest = m_rules.days > 0 ? now - qint64(m_rules.days) * 24 * 3600 * 1000 : 0;
    m_work.start(forget(u"domain = ? AND (at < ? OR (stored = 0 AND at < ?))"_s, {m_domain, oldest, now - slotMsecs}), u"Clearing up files"_s);
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
