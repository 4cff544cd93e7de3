#include "app/xmppchat/talk/xmpparchive.h"

#include "protocols/xmpp/client/connection/namespaces.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;
using xmpp::Jid;
using Wish = xmpp::client::Archive::Wish;
using Page = xmpp::client::Archive::Page;
namespace ns = xmpp::client::ns;

namespace {

constexpr int mostEmptyPages = 10; // receipts and the like, that nobody reads

QString noteOf(const Jid& archive)
{
    return u"archive "_s + archive.toString();
}

} // namespace

XmppArchive::One& XmppArchive::archive(const Jid& address)
{
    const auto known = m_archives.find(address);
    if (known != m_archives.end())
        return known->second;
    auto& made = m_archives[address];
    made.last = made.kept = m_context.account.notes.value(noteOf(address));
    return made;
}

void XmppArchive::online(bool isResumed)
{
    if (!isResumed)
        m_context.work.start(askAccount(), u"Asking for what was said meanwhile"_s);
}

Task<Result<Done>> XmppArchive::askAccount()
{
    auto asking = m_context.parts.discovery.info(m_context.own());
    const auto info = co_await std::move(asking);
    if (!info)
        co_return Done{}; // a server that tells nothing of accounts has no archive of them
    auto& mine = archive({});
    mine.isThere = info->has(ns::archive);
    mine.givesIds = mine.isThere;
    if (mine.isThere) {
        auto catching = catchUp({});
        const auto caught = co_await std::move(catching);
        co_return caught;
    }
    co_return Done{};
}

void XmppArchive::learned(const Jid& room, const xmpp::DiscoInfo& info)
{
    auto& one = archive(room);
    one.isThere = info.has(ns::archive);
    one.givesIds = one.isThere || info.has(ns::stanzaIds);
}

void XmppArchive::entered(const Jid& room)
{
    if (keeps(room))
        m_context.work.start(catchUp(room), u"Asking %1 for what was said meanwhile"_s.arg(room.toString()));
}

void XmppArchive::heard(const Jid& address, const QString& id)
{
    auto& one = archive(address);
    if (id.isEmpty())
        return;
    if (one.isCatchingUp)
        one.live = id;
    else if (one.isThere)
        one.last = id;
}

Task<Result<Done>> XmppArchive::catchUp(Jid address)
{
    if (std::exchange(archive(address).isCatchingUp, true))
        co_return Done{};
    Wish wish;
    wish.archive = address;
    wish.after = archive(address).last;
    wish.isLatest = wish.after.isEmpty();
    Error trouble = Error::closed();
    for (int i = 0; i < mostPages; ++i) {
        auto asking = m_context.parts.archive.page(wish);
        const auto page = co_await std::move(asking);
        if (!page && page.error().code == u"item-not-found" && !wish.after.isEmpty()) {
            wish.after.clear(); // it is so long ago that the archive has let go of it
            wish.isLatest = true;
            continue;
        }
        if (!page) {
            trouble = page.error();
            break;
        }
        if (!page->last.isEmpty())
            archive(address).last = page->last;
        // A server that shows the same page again would go on for ever.
        if (wish.isLatest || page->isComplete || page->last.isEmpty() || page->last == wish.after)
            break;
        wish.after = page->last;
    }
    auto& one = archive(address);
    one.isCatchingUp = false;
    if (!one.live.isEmpty() && trouble.isClosed())
        one.last = one.live;
    one.live.clear();
    keep();
    if (!trouble.isClosed() && trouble.kind != Error::Kind::Disconnected)
        co_return trouble;
    co_return Done{};
}

void XmppArchive::keep()
{
    for (auto& [address, one] : m_archives) {
        if (one.last == one.kept)
            continue;
        one.kept = one.last;
        m_context.chat.reports().setNote(m_context.account, noteOf(address), one.last);
    }
}

/// The page before the oldest that is known: by its id, where the archive knows it, otherwise by its time.
Task<Result<Page>> XmppArchive::firstPage(qint64 conversation, Wish wish)
{
    const auto lifetime = m_context.lifetime.token();
    auto looking = m_context.chat.wholeHistory().behind(conversation, {}, 1);
    const auto stored = co_await std::move(looking);
    if (!stored || lifetime.isOver())
        co_return stored ? Error::cancelled() : stored.error();
    wish.isLatest = true;
    if (!stored->messages.isEmpty()) {
        const auto& oldest = stored->messages.first();
        wish.before = oldest.id;
        if (!wish.before.isEmpty()) {
            auto asking = m_context.parts.archive.page(wish);
            const auto page = co_await std::move(asking);
            if (page || page.error().kind == Error::Kind::Disconnected)
                co_return page;
        }
        wish.before.clear();
        wish.end = oldest.at;
    }
    auto asking = m_context.parts.archive.page(wish);
    const auto page = co_await std::move(asking);
    co_return page;
}

Task<Result<int>> XmppArchive::older(qint64 conversation, int count)
{
    const auto* found = m_context.chat.conversation(conversation);
    const auto with = m_context.addressOf(conversation);
    if (!found || with.isNull())
        co_return 0;
    Wish wish;
    const bool isRoom = found->kind == chat::Conversation::Kind::Room;
    if (isRoom)
        wish.archive = with;
    else
        wish.with = with;
    if (!keeps(wish.archive))
        co_return 0;
    wish.most = std::clamp(count, 10, xmpp::client::Archive::pageSize);
    m_told = 0;
    for (int i = 0; i < mostEmptyPages; ++i) {
        wish.before = m_pagedTo.value(conversation);
        auto asking = wish.before.isEmpty() ? firstPage(conversation, wish) : m_context.parts.archive.page(wish);
        const auto page = co_await std::move(asking);
        if (!page) // perhaps because we have gone
            co_return page.error();
        if (!page->first.isEmpty())
            m_pagedTo.insert(conversation, page->first);
        if (m_told > 0 || page->isComplete || page->count == 0)
            break;
    }
    co_return m_told;
}

} // namespace everyport::xmppchat
