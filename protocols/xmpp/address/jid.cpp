#include "protocols/xmpp/address/jid.h"

#include <algorithm>

#include "protocols/sasl/precis.h"
#include "protocols/xmpp/address/domainname.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr qsizetype longestPart = 1023; // bytes of UTF-8, RFC 7622 §3

bool isTooLong(const QString& part)
{
    if (part.size() * 3 <= longestPart)
        return false;
    return part.size() > longestPart || part.toUtf8().size() > longestPart;
}

// Most addresses are plain: lower-case ASCII, which the profiles leave as it is.

bool isPlainLocal(QStringView part)
{
    constexpr QStringView taboo = u"\"&'/:<>@"; // RFC 7622 §3.3.1
    return part.size() <= longestPart && std::all_of(part.begin(), part.end(), [&](QChar c) {
        return c > u' ' && c < u'\x7F' && !(c >= u'A' && c <= u'Z') && !taboo.contains(c);
    });
}

bool isPlainResource(QStringView part)
{
    return part.size() <= longestPart
        && std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u' ' && c < u'\x7F'; });
}

Result<QString> preparedLocal(const QString& text)
{
    auto prepared = precis::localpart(text);
    if (!prepared)
        return Error::malformed(
            Reason::BadValue, u"The part before the @ cannot be used: "_s + prepared.error().text, u"jid-malformed"_s);
    return prepared;
}

/// A heart as telephones write it ends with a character that no address may hold (U+FE0F): people who chose such a nick
/// are told which of its characters it is, and what is left without it.
QString whyUnusable(const QString& text, const Error& why)
{
    const auto usable = precis::opaqueWithin(text);
    return usable.isEmpty() ? why.text : u"%1 “%2” could be used."_s.arg(why.text, usable.left(80));
}

Result<QString> preparedResource(const QString& text)
{
    auto prepared = precis::opaque(text);
    if (!prepared)
        return Error::malformed(Reason::BadValue,
            u"The part behind the / cannot be used: "_s + whyUnusable(text, prepared.error()), u"jid-malformed"_s);
    if (isTooLong(*prepared))
        return Error::malformed(Reason::BadValue, u"The part behind the / is too long."_s, u"jid-malformed"_s);
    return prepared;
}

} // namespace

Jid::Jid(const QString& local, const QString& domain, const QString& resource)
    : m_local(quint16(local.size())), m_bare(quint16(local.size() + domain.size() + (local.isEmpty() ? 0 : 1)))
{
    m_text.reserve(m_bare + 1 + resource.size());
    if (!local.isEmpty())
        m_text += local + u'@';
    m_text += domain;
    if (!resource.isEmpty())
        m_text += u'/' + resource;
}

Result<Jid> Jid::parse(const QString& text)
{
    // §3.2: the resourcepart is cut off first, as it may hold an @.
    const auto slash = text.indexOf(u'/');
    const auto bare = QStringView(text).first(slash < 0 ? text.size() : slash);
    const auto at = bare.indexOf(u'@');
    if (at == 0 || slash == text.size() - 1)
        return Error::malformed(Reason::BadValue, u"An address has no empty parts."_s, u"jid-malformed"_s);
    const auto local = bare.first(std::max<qsizetype>(at, 0));
    const auto domain = bare.sliced(at + 1);
    const auto resource = QStringView(text).sliced(slash < 0 ? text.size() : slash + 1);
    if (isPlainLocal(local) && isPlainDomain(domain) && isPlainResource(resource)) {
        Jid jid;
        jid.m_text = text;
        jid.m_local = quint16(local.size());
        jid.m_bare = quint16(bare.size());
        return jid;
    }
    return make(local.toString(), domain.toString(), resource.toString());
}

Result<Jid> Jid::make(const QString& local, const QString& domain, const QString& resource)
{
    auto domainPart = preparedDomain(domain);
    if (!domainPart)
        return Error::malformed(Reason::BadValue, domainPart.error().text, u"jid-malformed"_s);
    QString localPart;
    if (!local.isEmpty()) {
        auto prepared = preparedLocal(local);
        if (!prepared)
            return prepared.error();
        localPart = *prepared;
    }
    QString resourcePart;
    if (!resource.isEmpty()) {
        auto prepared = preparedResource(resource);
        if (!prepared)
            return prepared.error();
        resourcePart = *prepared;
    }
    return Jid(localPart, *domainPart, resourcePart);
}

Jid Jid::bare() const
{
    if (isBare())
        return *this;
    auto jid = *this;
    jid.m_text.truncate(m_bare);
    return jid;
}

Jid Jid::domainOnly() const
{
    if (!hasLocal() && isBare())
        return *this;
    Jid jid;
    jid.m_text = domain();
    jid.m_bare = quint16(jid.m_text.size());
    return jid;
}

Result<Jid> Jid::withResource(const QString& resource) const
{
    auto prepared = preparedResource(resource);
    if (!prepared)
        return prepared.error();
    return Jid(local(), domain(), *prepared);
}

} // namespace everyport::xmpp
