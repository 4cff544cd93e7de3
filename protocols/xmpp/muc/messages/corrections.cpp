#include "protocols/xmpp/muc/messages/corrections.h"

#include <algorithm>

#include <QSet>

#include "protocols/xml/document.h"
#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/muc/configuration/names.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::muc {

namespace {

constexpr int correctionsAtATime = 100;

QString givenId(const SaidMessage& message)
{
    return message.stanza.attribute(u"id");
}

/// The id that the author gave what is corrected; empty: it corrects nothing.
QString correctedId(const SaidMessage& message)
{
    return message.stanza.child(u"replace", ns::correction).attribute(u"id");
}

qsizetype placeOf(const QString& id, const QList<SaidMessage>& all)
{
    return std::find_if(all.begin(), all.end(), [&](const SaidMessage& one) { return one.id == id; }) - all.begin();
}

/// Where that stands which is corrected by the one at `at`: the last before it, for a client may use an id twice.
qsizetype correctedPlace(qsizetype at, const QList<SaidMessage>& all)
{
    const auto wanted = correctedId(all[at]);
    for (auto before = wanted.isEmpty() ? -1 : at - 1; before >= 0; --before) {
        if (givenId(all[before]) == wanted)
            return before;
    }
    return -1;
}

/// An id as it stands in the archive's XML.
QByteArray writtenId(const QString& id)
{
    QByteArray text = " id='";
    xml::escapeAttribute(text, id);
    return text + '\'';
}

void addBy(const QString& author, const ArchivePage& page, QList<SaidMessage>& all)
{
    for (const auto& kept : page.messages) {
        const auto stanza = xml::parse(kept.stanza);
        if (stanza && authorOf(*stanza) == author)
            all.append({kept.id, *stanza});
    }
}

/// For what an author has said with `text` somewhere in its XML: the archive reads no more of it, so what is found has
/// to be looked at.
ArchiveQuery searchBy(const QString& author, const QByteArray& text)
{
    ArchiveQuery query;
    query.containing = {author.toUtf8(), text};
    query.isCounted = false;
    query.page.max = correctionsAtATime;
    return query;
}

/// All that `said`'s author has corrected: since then, or, where it is a correction itself, at any time.
Task<Result<QList<SaidMessage>>> correctionsBy(RoomArchive& archive, QString room, SaidMessage said)
{
    const auto author = authorOf(said.stanza);
    auto query = searchBy(author, ns::correction.toUtf8());
    const bool isOriginal = correctedId(said).isEmpty();
    if (isOriginal)
        query.afterId = said.id;
    QList<SaidMessage> all;
    bool isComplete = false;
    while (!isComplete) {
        const auto page = co_await archive.find(room, query);
        if (!page)
            co_return page.error();
        addBy(author, *page, all);
        isComplete = page->isComplete || page->messages.isEmpty();
        if (!isComplete)
            query.page.after = page->messages.last().id;
    }
    all.removeIf([](const SaidMessage& one) { return correctedId(one).isEmpty(); });
    if (isOriginal)
        all.prepend(said);
    else if (placeOf(said.id, all) == all.size())
        all.append(said); // it is not kept
    co_return all;
}

/// The last message before `correction` that has the id which is corrected; none: the archive has it no more.
Task<Result<QList<SaidMessage>>> originalOf(RoomArchive& archive, QString room, SaidMessage correction)
{
    const auto wanted = correctedId(correction);
    const auto author = authorOf(correction.stanza);
    auto query = searchBy(author, writtenId(wanted));
    query.beforeId = correction.id;
    query.page.last = true;
    QList<SaidMessage> originals;
    bool isComplete = false;
    while (originals.isEmpty() && !isComplete) {
        const auto page = co_await archive.find(room, query);
        if (!page)
            co_return page.error();
        addBy(author, *page, originals);
        originals.removeIf([&](const SaidMessage& one) { return givenId(one) != wanted; });
        isComplete = page->isComplete || page->messages.isEmpty();
        if (!isComplete)
            query.page.before = page->messages.first().id;
    }
    if (originals.size() > 1)
        originals = originals.last(1);
    co_return originals;
}

/// What the archive has of the message that `said` is a part of. It holds many people's words for a long time, so it is
/// asked for corrections alone, and then for what they correct.
Task<Result<QList<SaidMessage>>> keptParts(RoomArchive& archive, QString room, SaidMessage said)
{
    const auto corrections = co_await correctionsBy(archive, room, said);
    if (!corrections)
        co_return corrections.error();
    auto parts = partsOf(said.id, *corrections);
    if (correctedId(parts.first()).isEmpty())
        co_return parts;
    const auto original = co_await originalOf(archive, room, parts.first());
    if (!original)
        co_return original.error();
    co_return *original + parts;
}

QList<SaidMessage> rememberedBy(const Room& room, const QString& author)
{
    QList<SaidMessage> all;
    for (const auto& id : room.history.ids()) {
        const auto* message = room.history.find(id);
        if (authorOf(message->element()) == author)
            all.append({id, message->element()});
    }
    return all;
}

bool isRoomsOwn(const xml::Element& child)
{
    return child.is(u"occupant-id", ns::occupantIds) || child.is(u"stanza-id", ns::stanzaIds)
        || child.is(u"retracted", ns::retraction) || child.is(u"moderated", names::oldModeration);
}

} // namespace

QString authorOf(const xml::Element& message)
{
    return message.child(u"occupant-id", ns::occupantIds).attribute(u"id");
}

bool isTombstone(const xml::Element& message)
{
    const auto children = message.elements();
    return !message.child(u"retracted", ns::retraction).isNull()
        && std::all_of(children.begin(), children.end(), isRoomsOwn);
}

QList<SaidMessage> partsOf(const QString& id, const QList<SaidMessage>& all)
{
    auto first = placeOf(id, all);
    if (first == all.size())
        return {};
    for (auto before = correctedPlace(first, all); before >= 0; before = correctedPlace(first, all))
        first = before;
    // What the first of them corrects may be gone, and others that correct it stand before.
    const auto gone = correctedId(all[first]);
    QSet<QString> given{givenId(all[first]), gone};
    given.remove({});
    QList<SaidMessage> parts;
    for (auto at = gone.isEmpty() ? first : 0; at < all.size(); ++at) {
        if (at != first && !given.contains(correctedId(all[at])))
            continue;
        parts.append(all[at]);
        if (const auto own = givenId(all[at]); !own.isEmpty())
            given.insert(own);
    }
    return parts;
}

Task<Result<QList<SaidMessage>>> wholeMessage(Rooms& rooms, QString room, QString id, QString by)
{
    const auto stanza = co_await rooms.said(room, id);
    if (!stanza)
        co_return stanza.error();
    const SaidMessage said{id, *stanza};
    QList<SaidMessage> whole{said};
    const auto author = authorOf(*stanza);
    const bool isOthers = !by.isEmpty() && author != by;
    if (author.isEmpty() || isOthers || isTombstone(*stanza))
        co_return whole;
    QList<SaidMessage> parts;
    if (rooms.archive()) {
        auto kept = co_await keptParts(*rooms.archive(), room, said);
        if (!kept && kept.error().reason != Reason::NotFound) // that is: `said` is not kept, nor what belongs to it
            co_return kept.error();
        parts = kept.valueOr({});
    }
    if (const auto* here = rooms.find(room))
        parts += partsOf(id, rememberedBy(*here, author)); // what is not kept, or came while the archive was asked
    for (const auto& part : std::as_const(parts)) {
        if (placeOf(part.id, whole) == whole.size())
            whole.append(part);
    }
    co_return whole;
}

} // namespace everyport::xmpp::muc
