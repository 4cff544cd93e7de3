#include "app/services/xmpp/stores/xmppuploads.h"

#include <QDateTime>
#include <QFile>
#include <QUrl>

#include "app/services/xmpp/stores/xmppuploadanswers.h"
#include "netcore/threads/threadpool.h"
#include "protocols/http/messages/byterange.h"
#include "protocols/http/messages/filebody.h"
#include "protocols/xmpp/stanza/randomtext.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

using namespace uploads;

namespace {

constexpr qint64 dayMsecs = 24 * 3600 * 1000;

/// Files that nobody knows of: the program was killed between one step and the next. Young ones may be on their way.
Result<Done> removeStrangers(const QString& folder, const QSet<QString>& known)
{
    const auto young = QDateTime::currentDateTimeUtc().addSecs(-3600);
    for (const auto& file : QDir(folder).entryInfoList(QDir::Files)) {
        if (!known.contains(file.completeBaseName()) && !known.contains(file.fileName()) && file.lastModified() < young)
            QFile::remove(file.filePath());
    }
    return Done{};
}

} // namespace

/// A file that is on its way here. Given up when it goes before it is stored.
class XmppUploads::Incoming final : public http::BodySink {
public:
    Incoming(XmppUploads& uploads, QString id, const QString& path, qint64 size)
        : m_uploads(uploads),
          m_open(uploads.m_open.token()),
          m_id(std::move(id)),
          m_announced(size),
          m_file(uploads.m_reactor, path, size)
    {
    }
    ~Incoming() override
    {
        if (!m_isStored && !m_open.isOver())
            m_uploads.cancel(m_id);
    }
    Task<Result<Done>> take(QByteArray piece) override { return m_file.take(std::move(piece)); }
    bool isWhole() const { return m_file.size() == m_announced; }
    Task<Result<Done>> commit() { return m_file.commit(); }
    void setStored() { m_isStored = true; }
    const QString& id() const { return m_id; }

private:
    XmppUploads& m_uploads;
    Lifetime::Token m_open;
    QString m_id;
    qint64 m_announced;
    http::FileSink m_file;
    bool m_isStored = false;
};

/// `/upload/ID/NAME`; the name is for people.
class XmppUploads::File final : public http::Resource {
public:
    explicit File(XmppUploads& uploads) : m_uploads(uploads), m_open(uploads.m_open.token()) {}
    QByteArrayList methods() const override { return {"GET", "PUT", "OPTIONS"}; }
    qsizetype bodyLimit() const override { return m_open.isOver() ? 0 : m_uploads.m_rules.largest; }
    bool streamsBody() const override { return true; }
    Task<Result<std::shared_ptr<http::BodySink>>> openBody(http::Request head) override
    {
        if (!m_open.isOver() && head.method == "PUT")
            return m_uploads.openBody(std::move(head));
        return Task<Result<std::shared_ptr<http::BodySink>>>(
            Result<std::shared_ptr<http::BodySink>>(m_open.isOver() ? refused(503, u"The service has stopped."_s)
                                                                    : refused(400, u"Only what is put has a body."_s)));
    }
    Task<http::Response> answer(http::Request request) override
    {
        if (m_open.isOver())
            return said(503, "The service has stopped.");
        if (request.method == "OPTIONS")
            return whatIsAllowed();
        return request.method == "PUT" ? m_uploads.put(std::move(request)) : m_uploads.get(std::move(request));
    }

private:
    XmppUploads& m_uploads;
    Lifetime::Token m_open;
};

XmppUploads::XmppUploads(
    Reactor& reactor, Database& database, QString domain, QString folder, UploadRules rules, TaskSet::Failed failed)
    : m_reactor(reactor),
      m_table(database, std::move(domain)),
      m_folder(std::move(folder)),
      m_rules(std::move(rules)),
      m_forgetting(database, reactor.clock(), failed, XmppUploadTable::newestAt()),
      m_work(std::move(failed))
{
}

Task<Result<Done>> XmppUploads::open()
{
    if (!QDir().mkpath(m_folder))
        co_return Error::local(Reason::PermissionDenied, u"%1 cannot be made."_s.arg(m_folder));
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // Nobody puts anything yet: those were on their way when the program ended, or were given to who was in then, and
    // may be no more.
    auto forgetting = remove(m_table.forgetUnfinished());
    const auto forgotten = co_await std::move(forgetting);
    if (forgotten)
        prune();
    co_return forgotten;
}

void XmppUploads::stop()
{
    m_open.end();
    m_pruning.cancel();
    m_work.cancelAll();
}

std::shared_ptr<const http::Site> XmppUploads::site()
{
    auto site = std::make_shared<http::Site>();
    site->hosts.allow("*"); // nothing is told to a page that it could not have from elsewhere
    // XEP-0363 §7: clients are pages, too. A refusal that they may not read is to them as if the network had failed.
    site->always.set("Access-Control-Allow-Origin", "*");
    site->always.set("Cross-Origin-Resource-Policy", "cross-origin");
    site->router.add(u"/upload/{id}/{name}"_s, std::make_shared<File>(*this));
    return site;
}

Task<Result<xmpp::UploadSlot>> XmppUploads::slot(QString account, xmpp::WantedUpload wanted)
{
    const auto id = xmpp::randomText(24);
    wanted.name = nameOfFile(wanted.name);
    auto giving = m_table.give(id, account, wanted, m_reactor.clock().wallMsecs(), m_rules.quota);
    const auto kept = co_await std::move(giving);
    if (!kept)
        co_return kept.error();
    const auto url = m_rules.base + u"/upload/"_s + id + u'/'
        + QString::fromLatin1(QUrl::toPercentEncoding(wanted.name));
    co_return xmpp::UploadSlot{url, url};
}

/// Taken before a byte of it is read: of two who put at once one comes too late.
Task<Result<std::shared_ptr<http::BodySink>>> XmppUploads::openBody(http::Request head)
{
    const auto id = head.part(u"id"_s);
    const XmppUploadTable::Check check = [head, oldest = m_reactor.clock().wallMsecs() - XmppUploadTable::slotMsecs](
                                             const auto& row) {
        if (row && row->state == XmppUploadTable::Withdrawn)
            return std::optional(refused(403, u"Who was given this place may not put anything there any more."_s));
        const bool isWaitedFor = row && row->at >= oldest && row->state == XmppUploadTable::Given;
        return isWaitedFor ? faultOf(head, row->size, row->mediaType)
                           : std::optional(refused(404, u"Nothing can be put here."_s));
    };
    auto taking = m_table.take(id, check);
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
    auto storing = m_table.stored(incoming->id());
    const auto stored = co_await std::move(storing);
    if (!stored)
        co_return said(507, "The file could not be stored.");
    if (!*stored) // its account was shut out meanwhile, or has gone
        co_return said(403, "Who was given this place may not put anything there any more.");
    incoming->setStored();
    co_return said(201, "Stored.");
}

Task<http::Response> XmppUploads::get(http::Request request)
{
    const auto id = request.part(u"id"_s);
    auto looking = m_table.find(id);
    const auto row = co_await std::move(looking);
    if (!row || !*row || (*row)->state != XmppUploadTable::Stored)
        co_return said(404, "There is no such file, or not any more.");
    auto opening = http::FileSource::open(m_reactor, m_folder + u'/' + id);
    const auto file = co_await std::move(opening);
    if (!file)
        co_return said(404, "There is no such file, or not any more.");
    const auto size = (*row)->size;
    auto response = fileHead((*row)->name, (*row)->mediaType, (*row)->at);
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

void XmppUploads::cancel(const QString& id)
{
    m_work.start(remove(m_table.forget(id)), u"Giving up a file"_s);
}

Task<Result<Done>> XmppUploads::remove(Task<Result<QStringList>> forgetting)
{
    const auto gone = co_await std::move(forgetting);
    if (!gone)
        co_return gone.error();
    auto removing = deferToThread(m_reactor, Threads::Files, [folder = m_folder, ids = *gone]() -> Result<Done> {
        for (const auto& id : ids)
            QFile::remove(folder + u'/' + id); // of one that is on its way, the sink removes the rest
        return Done{};
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
    const auto believed = co_await m_forgetting.isBelieved();
    if (!believed || !*believed) // nor are strangers' files looked at, by the same clock
        co_return believed ? Result<Done>(Done{}) : Result<Done>(believed.error());
    auto forgetting = remove(m_table.forgetOld(oldest, now));
    const auto forgotten = co_await std::move(forgetting);
    if (!forgotten)
        co_return forgotten;
    auto reading = m_table.ids();
    const auto known = co_await std::move(reading);
    if (!known)
        co_return known.error();
    auto removing = deferToThread(
        m_reactor, Threads::Files, [folder = m_folder, ids = *known] { return removeStrangers(folder, ids); });
    const auto removed = co_await std::move(removing);
    co_return removed;
}

Task<Result<Done>> XmppUploads::removeAll(QString account)
{
    return remove(m_table.forgetOf(std::move(account)));
}

void XmppUploads::withdraw(const QString& account)
{
    m_work.start(m_table.withdraw(account), u"Withdrawing places for files"_s);
}

Task<Result<Done>> XmppUploads::keepOnly(QStringList accounts)
{
    auto reading = m_table.accounts();
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
    co_return Done{};
}

} // namespace everyport
