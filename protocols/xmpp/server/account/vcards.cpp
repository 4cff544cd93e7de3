#include "protocols/xmpp/server/account/vcards.h"

#include <QCryptographicHash>

#include "protocols/xml/document.h"
#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

const QString cardName = u"vcard"_s;
const QString hashName = u"vcard-photo"_s;

QByteArray photoOf(const xml::Element& card)
{
    const auto text = card.child(u"PHOTO").childText(u"BINVAL");
    return text.isEmpty() ? QByteArray() : QByteArray::fromBase64(text.toLatin1());
}

QString hashOf(const QByteArray& image)
{
    return image.isEmpty() ? QString()
                           : QString::fromLatin1(QCryptographicHash::hash(image, QCryptographicHash::Sha1).toHex());
}

} // namespace

Task<Result<Done>> VCards::open()
{
    const auto all = co_await m_data.loadAll(hashName);
    if (!all)
        co_return all.error();
    for (auto entry = all->begin(); entry != all->end(); ++entry)
        m_hashes.insert(entry.key(), QString::fromLatin1(entry.value()));
    co_return Done{};
}

QStringList VCards::namespaces(Place place) const
{
    return place == Place::Account ? QStringList(ns::vcardTemp) : QStringList();
}

/// Gajim looks for cards at the server, others at the account.
QStringList VCards::features(Place place) const
{
    const bool converts = place == Place::Account && m_options.personalEventing;
    return converts ? QStringList{ns::vcardTemp, ns::avatarConversion} : QStringList(ns::vcardTemp);
}

Task<Answer> VCards::answer(Stanza request, Place)
{
    if (!request.payload().is(u"vCard", ns::vcardTemp))
        return Task<Answer>(Answer(StanzaError(Condition::BadRequest)));
    if (request.isSet())
        return set(std::move(request));
    return get(request.to().isNull() ? request.from().local() : request.to().local());
}

Task<Answer> VCards::get(QString account)
{
    const auto kept = co_await m_data.load(account, cardName);
    if (!kept)
        co_return StanzaError::of(kept.error());
    if (kept->isEmpty())
        co_return StanzaError(Condition::ItemNotFound);
    const auto card = xml::parse(*kept);
    if (!card)
        co_return StanzaError(Condition::InternalServerError);
    co_return *card;
}

Task<Answer> VCards::set(Stanza request)
{
    const auto account = request.from().local();
    const auto card = request.payload();
    const auto image = photoOf(card);
    const auto hash = hashOf(image);
    const bool isNew = hash != photoHash(account);
    const auto kept = co_await keep(account, card, hash);
    if (!kept)
        co_return StanzaError::of(kept.error());
    if (isNew) {
        photoChanged(account);
        if (photoSet)
            photoSet(account, image, card.child(u"PHOTO").childText(u"TYPE"));
    }
    co_return xml::Element();
}

Task<Result<Done>> VCards::keep(QString account, xml::Element card, QString hash)
{
    auto stored = co_await m_data.put(account, cardName, xml::serialise(card), m_options.accountBytes);
    if (stored && hash != photoHash(account))
        stored = co_await m_data.put(account, hashName, hash.toLatin1(), m_options.accountBytes);
    if (!stored)
        co_return stored;
    if (hash.isEmpty())
        m_hashes.remove(account);
    else
        m_hashes.insert(account, hash);
    co_return Done{};
}

Task<Result<Done>> VCards::setPhoto(QString account, QByteArray image, QString mediaType)
{
    const auto hash = hashOf(image);
    if (hash == photoHash(account))
        co_return Done{};
    const auto kept = co_await m_data.load(account, cardName);
    if (!kept)
        co_return kept.error();
    auto parsed = kept->isEmpty() ? Result<xml::Element>(xml::Element(u"vCard"_s, ns::vcardTemp)) : xml::parse(*kept);
    if (!parsed)
        co_return parsed.error();
    auto card = *parsed;
    card.removeElements(u"PHOTO", ns::vcardTemp);
    if (!image.isEmpty()) {
        xml::Element photo(u"PHOTO"_s, ns::vcardTemp);
        photo.addTextElement(u"TYPE"_s, mediaType);
        photo.addTextElement(u"BINVAL"_s, QString::fromLatin1(image.toBase64()));
        card.add(std::move(photo));
    }
    const auto stored = co_await keep(account, card, hash);
    if (stored)
        photoChanged(account);
    co_return stored;
}

/// XEP-0398 §3: an empty `<photo/>`, or none, is filled in; a client that gives a hash of its own knows what it does.
void VCards::dressPresence(Stanza& presence) const
{
    const auto hash = m_hashes.value(presence.from().local());
    if (!presence.type().isEmpty())
        return;
    const auto update = presence.element().child(u"x", ns::vcardUpdate);
    if (!update.childText(u"photo").isEmpty() || (hash.isEmpty() && update.isNull()))
        return;
    auto element = presence.element();
    element.removeElements(u"x", ns::vcardUpdate);
    xml::Element filled(u"x"_s, ns::vcardUpdate);
    filled.addTextElement(u"photo"_s, hash);
    element.add(std::move(filled));
    presence.setElement(std::move(element));
}

} // namespace everyport::xmpp
