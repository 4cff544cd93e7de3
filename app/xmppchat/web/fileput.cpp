#include "app/xmppchat/web/fileput.h"

#include <QFile>

#include "protocols/http/client/webclient.h"
#include "protocols/http/messages/filebody.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Error failed(const QString& why)
{
    return Error::refused(Reason::None, why);
}

QString meaningOf(int status)
{
    switch (status) {
    case 401:
    case 403: return u"The server does not let you put a file there."_s;
    case 404:
    case 410: return u"The place for the file has expired: send it again."_s;
    case 413: return u"The file is too large for the server."_s;
    case 507: return u"The server has no room left for your files."_s;
    default: return u"The server did not take the file (%1)."_s.arg(status);
    }
}

/// Opened when the server is there.
class WholeFile final : public http::BodySource {
public:
    WholeFile(Reactor& reactor, QString path, qint64 size) : m_reactor(reactor), m_path(std::move(path)), m_size(size)
    {
    }

    Task<Result<QByteArray>> next() override
    {
        if (!m_file) {
            auto opening = http::FileSource::open(m_reactor, m_path);
            const auto opened = co_await std::move(opening);
            if (!opened)
                co_return opened.error();
            if ((*opened)->size() != m_size)
                co_return failed(u"The file has changed meanwhile: send it again."_s);
            m_file = std::make_unique<http::FileSource>(m_reactor, *opened, 0, m_size);
        }
        auto reading = m_file->next();
        auto piece = co_await std::move(reading);
        co_return piece;
    }

private:
    Reactor& m_reactor;
    const QString m_path;
    const qint64 m_size;
    std::unique_ptr<http::FileSource> m_file;
};

http::WebRequest requestFor(Reactor& reactor, const FilePut& file)
{
    http::WebRequest request{.method = "PUT",
        .url = file.url,
        .source = std::make_shared<WholeFile>(reactor, file.path, file.size),
        .length = file.size,
        .wantsBody = false,
        .sent = file.progress,
        .mayBeClear = true,
        .service = u"upload"_s,
        .through = file.proxy,
        .pin = file.pin};
    if (!file.type.isEmpty())
        request.headers.add("Content-Type", file.type.toLatin1());
    for (const auto& [name, value] : file.headers)
        request.headers.add(name.toLatin1(), value.toUtf8());
    request.limits.silence = 60s;
    return request;
}

} // namespace

Task<Result<Done>> putFile(Reactor& reactor, FilePut file)
{
    auto request = requestFor(reactor, file);
    auto asking = http::askWeb(reactor, std::move(request));
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    const bool isThere = answer->status == 200 || answer->status == 201 || answer->status == 204;
    co_return isThere ? Result<Done>(Done{}) : Result<Done>(failed(meaningOf(answer->status)));
}

} // namespace everyport::xmppchat
