#include "app/services/http/votes/page/answerpictures.h"

#include "app/polls/keptpictures.h"
#include "netcore/files/fileguard.h"
#include "netcore/task/lookedup.h"
#include "netcore/threads/threadpool.h"
#include "protocols/http/messages/byterange.h"
#include "protocols/http/server/staticfile.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using http::Request;
using http::Response;

constexpr qsizetype readTogether = 4; // a disk that is slow with one, or a folder of a network, holds up no other
constexpr qint64 readAgain = 10'000;  // ms, after which it may be another one

/// One that was read.
struct Picture {
    QByteArray bytes = {};
    QByteArray type = {}; ///< Empty: it is none.
    QByteArray tag = {};
};

/// Blocks for the disk. The print of two megabytes takes its time, too.
Result<Picture> readPicture(const QString& path, const QString& dataFolder)
{
    auto bytes = readWholeFile(path, largestAnswerPicture);
    if (!bytes && bytes.error().reason == Reason::NotFound && !dataFolder.isEmpty())
        bytes = readWholeFile(polls::keptPicture(dataFolder, path), largestAnswerPicture);
    if (!bytes)
        return bytes.error();
    const auto type = pictureType(*bytes);
    if (type.isEmpty()) // or any file of the host's: a poll that came from a stranger names what it likes
        return Picture();
    return Picture{*bytes, type, http::entityTag(*bytes)};
}

class AnswerPicture final : public http::Resource {
public:
    AnswerPicture(const http::Site& site, const polls::Polls& polls, Reactor& reactor, QString dataFolder)
        : m_site(site), m_polls(polls), m_reactor(reactor), m_dataFolder(std::move(dataFolder))
    {
    }

    Task<Response> answer(Request request) override
    {
        const auto path = pathOf(request);
        if (path.isEmpty())
            co_return none(request);
        // A hall full of phones asks at once: one reads, and all have the same bytes in memory.
        auto looking = m_pictures.get(
            path, [this] { return QString::number(m_reactor.clock().wallMsecs() / readAgain); },
            [this, path] { return read(path); });
        const auto picture = co_await std::move(looking);
        if (!picture || picture->type.isEmpty())
            co_return none(request);
        Response response{.body = picture->bytes};
        response.headers.add("Content-Type", picture->type);
        response.headers.add("ETag", picture->tag);
        response.headers.add("Cache-Control", "max-age=300"); // a hall full of phones asks for it once each
        co_return http::inPart(request, std::move(response));
    }

private:
    Task<Result<Picture>> read(const QString& path)
    {
        return deferToThread(
            m_reactor, Threads::Files, [path, folder = m_dataFolder] { return readPicture(path, folder); });
    }
    /// Of a draft nobody is told anything.
    QString pathOf(const Request& request) const
    {
        const auto* poll = m_polls.find(request.part(u"poll"_s));
        const bool isDraft = !poll || poll->state == polls::Poll::State::Draft;
        const auto* answer = isDraft ? nullptr : poll->answer(request.part(u"answer"_s));
        return answer && !picturePlace(*poll, *answer).isEmpty() ? answer->image : QString();
    }
    Response none(const Request& request) const
    {
        return http::errorPage(m_site, &request, 404, u"There is no picture at this address."_s);
    }

    const http::Site& m_site;
    const polls::Polls& m_polls;
    Reactor& m_reactor;
    const QString m_dataFolder;
    LookedUp<Picture> m_pictures{readTogether};
};

} // namespace

void addAnswerPictures(http::Site& site, const polls::Polls& polls, Reactor& reactor, const QString& dataFolder)
{
    site.router.add(
        u"/r/{poll}/pictures/{answer}"_s, std::make_shared<AnswerPicture>(site, polls, reactor, dataFolder));
}

QString picturePlace(const polls::Poll& poll, const polls::Answer& answer)
{
    const bool isOurs = !answer.image.isEmpty() && !answer.image.contains("://"_L1); // nothing comes from elsewhere
    return isOurs ? u"/r/%1/pictures/%2"_s.arg(poll.id, answer.id) : QString();
}

QByteArray pictureType(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "image/png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "image/jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "image/gif";
    return bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP" ? "image/webp" : QByteArray();
}

} // namespace everyport
