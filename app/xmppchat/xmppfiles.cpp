#include "app/xmppchat/xmppfiles.h"

#include <QMimeDatabase>

#include "app/xmppchat/fileput.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;

void XmppFiles::online(bool isResumed)
{
    if (!isResumed)
        m_context.work.start(look(), u"Looking for a place for files"_s);
}

Task<Result<Done>> XmppFiles::look()
{
    auto looking = m_context.parts.upload.service();
    const auto found = co_await std::move(looking);
    m_isThere = found.ok();
    co_return Done{}; // a server that keeps none is no trouble
}

Task<Result<Done>> XmppFiles::send(qint64 conversation, chat::OutgoingFile file)
{
    FilePut put;
    put.path = file.path;
    put.size = file.size;
    put.progress = file.progress;
    put.type = QMimeDatabase().mimeTypeForFile(file.name, QMimeDatabase::MatchExtension).name();
    put.proxy = m_context.account.values.text(u"proxy"_s);
    auto asking = m_context.parts.upload.slot(file.name, file.size, put.type);
    const auto slot = co_await std::move(asking);
    if (!slot)
        co_return slot.error();
    put.url = QUrl(slot->put, QUrl::StrictMode);
    put.headers = slot->headers;
    if (put.url.host() == m_context.own().domain()) // the same server, which may have nobody to vouch for it
        put.pin = m_context.account.values.text(u"fingerprint"_s).remove(u':');
    auto putting = putFile(m_context.reactor, put);
    const auto done = co_await std::move(putting);
    if (!done)
        co_return done.error();
    m_saying.noteFile(slot->get);
    auto saying = m_context.space.say(conversation, {slot->get});
    const auto said = co_await std::move(saying);
    co_return said ? Result<Done>(Done{}) : Result<Done>(said.error());
}

} // namespace everyport::xmppchat
